"""Excuses for campaigns, Canvases, sends and schedules."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

_READS = ("campaigns.details", "campaigns.data_series", "sends.data_series", "canvas.details")

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        _READS,
        "The document says that an ID which nothing has is refused with 400 Invalid Campaign ID.",
        says("^Invalid Campaign ID$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("canvas.data_series", "canvas.data_summary"),
        "An unknown ID is refused, and so is a range without starting_at or length, which the "
        "document says in words: no schema speaks of two parameters.",
        says("^Invalid Campaign ID$|'starting_at' or 'length' is required"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("messages.send",),
        "With campaign_id every message names a variation of the campaign, and of its channel.",
        says("^Message Variant Unspecified$|^Invalid Message Variant$|^Mismatched Message Type$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("canvas.duplicate",),
        "The tags of a copy have to exist already, which the document says in words.",
        says("'tag_names' must name existing tags"),
    ),
)
