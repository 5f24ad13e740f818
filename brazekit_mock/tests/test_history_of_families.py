"""Every operation that keeps state is there again after a restart, whatever it keeps it in."""

from __future__ import annotations
