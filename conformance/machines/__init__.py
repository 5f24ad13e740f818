"""State machines of the families beside users, each driven by the client or by plain HTTP."""

from __future__ import annotations
