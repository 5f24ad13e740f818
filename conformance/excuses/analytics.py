"""Excuses for the lists and series that are computed from what was tracked."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("custom_attributes.list", "events.get"),
        "A cursor is what an answer's Link header gave, which no schema can say.",
        says("^Invalid cursor$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("feed.details", "feed.data_series"),
        "A card ID is one of a card that there is.",
        says("^Invalid card ID$"),
    ),
)
