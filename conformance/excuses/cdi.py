"""Excuses for Cloud Data Ingestion."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("cdi.integrations.list",),
        "A cursor is what an answer's Link header gave, which no schema can say.",
        says("^Invalid cursor$"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("cdi.integrations.job_sync_status", "cdi.integrations.sync"),
        "An integration ID is a UUID and a cursor what a Link header gave, which the document says "
        "in words.",
        says("^Invalid integration ID$|^Invalid cursor$"),
    ),
)
