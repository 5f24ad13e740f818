"""Excuses for campaigns, Canvases, sends and schedules."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

_READS = ("campaigns.details", "campaigns.data_series", "sends.data_series", "canvas.details")

_CHANGES = (
    "messages.schedule.update",
    "campaigns.trigger.schedule.update",
    "canvas.trigger.schedule.update",
    "messages.schedule.delete",
    "campaigns.trigger.schedule.delete",
    "canvas.trigger.schedule.delete",
)

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
        ("canvas.duplicate",),
        "The tags of a copy have to exist already, and its ID is of a Canvas that there is: the "
        "document says both in words.",
        says("'tag_names' must name existing tags|^Invalid Campaign ID$"),
    ),
    Excuse(
        "positive_data_acceptance",
        _CHANGES,
        "Nothing is scheduled under the ID, or it went out or was deleted by an earlier request.",
        says("no message is scheduled under this schedule_id"),
    ),
    Excuse(
        "positive_data_acceptance",
        (
            "campaigns.duplicate",
            "campaigns.trigger.send",
            "sends.id.create",
            "transactional.campaigns.send",
        ),
        "An ID that an earlier answer gave may be that of something else.",
        says("^Invalid Campaign ID$|^The campaign is not a transactional campaign"),
        by_chance=True,
    ),
)
