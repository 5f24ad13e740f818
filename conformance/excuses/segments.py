"""Excuses for segments."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("segments.details", "segments.data_series"),
        "A segment ID is one of a segment that there is.",
        says("^Invalid Segment ID$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("users.export.segment", "export.segment.cancel"),
        "An ID that an earlier answer gave may be that of something else.",
        says("^Invalid Segment ID$"),
        by_chance=True,
    ),
)
