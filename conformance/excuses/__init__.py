"""What Schemathesis finds in the mock and is no fault of it, one module per family."""

from __future__ import annotations

from conformance.excuses import (
    analytics,
    catalogs,
    cdi,
    content_blocks,
    messaging,
    segments,
    translations,
    users,
)
from conformance.excuses.finding import Excuse

EXCUSES: tuple[Excuse, ...] = (
    *users.EXCUSES,
    *analytics.EXCUSES,
    *catalogs.EXCUSES,
    *cdi.EXCUSES,
    *messaging.EXCUSES,
    *content_blocks.EXCUSES,
    *segments.EXCUSES,
    *translations.EXCUSES,
)
