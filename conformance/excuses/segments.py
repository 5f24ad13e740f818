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
)
