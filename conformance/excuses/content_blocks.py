"""What Schemathesis finds about Content Blocks and templates and the document says in words."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("content_blocks.create",),
        "A name is given once, and a description that is given has more than spaces.",
        says("^Content Block (with this name already exists|description cannot be blank)$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("content_blocks.update",),
        "An active Content Block keeps its name and stays active.",
        says("^(Content Block name cannot be updated|Active Content Block can not be updated)"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("content_blocks.list", "templates.email.list"),
        "The time after which is not later than the time before which.",
        says("^Modified after time must be earlier"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("templates.email.update",),
        "No page says with which status an unknown template is refused.",
        says("^The email_template_id is not one of"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("content_blocks.info", "content_blocks.update", "templates.email.info"),
        "An unknown ID is a 400; on the pages that give no statuses there is no 404.",
        says("^(Content Block ID is invalid for this workspace|The email_template_id is not one)"),
        by_chance=True,
    ),
)
