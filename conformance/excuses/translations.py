"""What Schemathesis finds about translations and assets and the document says in words."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, Finding, says


def _names_no_campaign(finding: Finding) -> bool:
    unknown = {"errors": [{"message": "INVALID_CAMPAIGN_ID"}]}
    return (finding.status, finding.answer) == (400, unknown)


def _names_no_locale(finding: Finding) -> bool:
    unknown = {"errors": [{"message": "The provided locale code does not exist."}]}
    return (finding.status, finding.answer) == (400, unknown)


EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("content_blocks.translations.list", "templates.translations.email"),
        "A locale that the workspace does not have is wrong, by the page's list of errors.",
        _names_no_locale,
        by_chance=True,
    ),
    Excuse(
        "positive_data_acceptance",
        (
            "campaigns.translations.list",
            "campaigns.translations.source",
            "campaigns.translations.update",
            "canvas.translations.list",
            "canvas.translations.source",
            "canvas.translations.update",
        ),
        "An ID that no campaign or Canvas has is wrong, by the page's list of errors.",
        _names_no_campaign,
    ),
    Excuse(
        "positive_data_acceptance",
        ("media_library.create",),
        "A file is an image or a ZIP file, in base64.",
        says("^The file (could not be processed|type is not supported)$"),
    ),
)
