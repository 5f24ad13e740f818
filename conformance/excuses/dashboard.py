"""Excuses for lists of addresses, preference centers, SDK keys and dashboard users."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, says

_LISTS = ("email.hard_bounces", "email.unsubscribes", "sms.invalid_phone_numbers.list")

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        _LISTS,
        "Needs dates, in their order, or an address; no single parameter is required.",
        says("^Either (start_date|phone_numbers) or|^The start_date must be before"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("preference_center.create",),
        "A name is given once, which no schema can say.",
        says("^A preference center has this name"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("app_group.sdk_authentication.create",),
        "The description asks for an RSA public key in PEM form, and for three keys at most.",
        says("RSA public key|at most 3 keys"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("app_group.sdk_authentication.primary", "app_group.sdk_authentication.delete"),
        "An app and its keys are those that were made, and both are plain texts.",
        says("names no (app|key) of this|primary key cannot be deleted"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("scim.users.list",),
        "The description asks for more than a text: one form of filter.",
        says("^The filter must have"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("scim.users.create",),
        "The description asks for more than a text: an e-mail address.",
        says("^The userName must be"),
        by_chance=True,
    ),
)
