"""Items for every array that a batched call splits; numbered, and valid by the document."""

from __future__ import annotations

from typing import Any

from conformance.scenery import FIXED

_RULES = {"prioritization": ["most_recently_updated"]}
TIME = "2026-01-31T19:20:30Z"


def phone(number: int) -> str:
    """Give a number in E.164 form."""
    return f"+1415{number:07}"


def email(number: int) -> str:
    """Give an address of a domain that is set aside for examples."""
    return f"u{number}@example.com"


def item(array: str, number: int, operation: str = "") -> Any:
    """Make item `number` of a batch array; arrays of plain texts hold identifiers.

    Few arrays hold something else in one operation than in the others.
    """
    if (operation, array) == ("sms.invalid_phone_numbers.remove", "phone_numbers"):
        return phone(number)
    name = f"u{number}"
    alias = {"alias_name": f"n{number}", "alias_label": "card"}
    if array in ("email", "phone"):
        return email(number) if array == "email" else phone(number)
    makers: dict[str, Any] = {
        "attributes": {"external_id": name, "n": number},
        "events": {"external_id": name, "name": "e", "time": TIME},
        "purchases": {
            "external_id": name,
            "product_id": "p",
            "currency": "USD",
            "price": 1,
            "time": TIME,
        },
        "user_aliases": alias,
        "alias_updates": {
            "alias_label": "card",
            "old_alias_name": f"n{number}",
            "new_alias_name": f"m{number}",
        },
        "aliases_to_identify": {"external_id": name, "user_alias": alias},
        "emails_to_identify": {"external_id": name, "email": email(number), **_RULES},
        "phone_numbers_to_identify": {"external_id": name, "phone": phone(number), **_RULES},
        "merge_updates": {
            "identifier_to_merge": {"external_id": name},
            "identifier_to_keep": {"external_id": f"{name}-kept"},
        },
        "external_id_renames": {"current_external_id": name, "new_external_id": f"{name}-new"},
        "email_addresses": {"email": email(number), **_RULES},
        "recipients": {"external_user_id": name},
        "phone_numbers": {"phone": phone(number), **_RULES},
        "subscription_groups": {
            "subscription_group_id": "g",
            "subscription_state": "subscribed",
            "external_ids": [name],
        },
        "items": {"id": name},
        "fields": {"name": name, "type": "string"},
    }
    return makers.get(array, name)


def fixed(operation: str) -> dict[str, Any]:
    """Give the properties that each request of a batched call repeats."""
    return dict(FIXED.get(operation, {}))
