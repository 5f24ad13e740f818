"""What Schemathesis finds in the mock and is no fault of it, one module per family."""

from __future__ import annotations

from conformance.excuses import (
    analytics,
    catalogs,
    cdi,
    content_blocks,
    dashboard,
    messaging,
    segments,
    times,
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
    *dashboard.EXCUSES,
    *segments.EXCUSES,
    *times.EXCUSES,
    *translations.EXCUSES,
)
