"""Preference centers, SDK keys, dashboard users, and what lists of addresses are asked with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conformance.scenery.scene import Scene

_CENTER = {
    "preference_center_api_id": "8efc52aa-935e-42b7-bd6b-98f43bb9b0f1",
    "name": "weekly",
    "preference_center_page_html": "<form></form>",
    "confirmation_page_html": "<p>Saved.</p>",
}
_APP = {
    "app_id": "01234567-89ab-cdef-0123-456789abcdef",
    "sdk_authentication_keys": [
        {"id": "key-1", "rsa_public_key": "first", "description": "Key 1"},
        {"id": "key-2", "rsa_public_key": "second", "description": "Key 2", "is_primary": True},
    ],
}
_PERSON = {"id": "dfa245b7-24195aec-887bb3ad-602b3340", "userName": "alan@example.com"}
_USER = {"attributes": [{"external_id": "user-1"}]}


def _seeds(name: str, entry: Mapping[str, Any]) -> Scene:
    return [("POST", "/_mock/seed", {name: [entry]})]


_CENTERS, _APPS = _seeds("preference_centers", _CENTER), _seeds("apps", _APP)
_PEOPLE = _seeds("dashboard_users", _PERSON)

SCENES: Mapping[str, Scene] = {
    "preference_center.get": _CENTERS,
    "preference_center.update": _CENTERS,
    "preference_center.url": [*_CENTERS, ("POST", "/users/track", _USER)],
    "app_group.sdk_authentication.primary": _APPS,
    "app_group.sdk_authentication.delete": _APPS,
    "scim.users.get": _PEOPLE,
    "scim.users.update": _PEOPLE,
    "scim.users.delete": _PEOPLE,
}

FIXED: Mapping[str, Mapping[str, Any]] = {
    "email.status": {"subscription_state": "subscribed"},
}

ASKED: Mapping[str, Mapping[str, Any]] = {
    "email.hard_bounces": {"start_date": "2026-01-01"},
    "email.unsubscribes": {"start_date": "2026-01-01"},
    "sms.invalid_phone_numbers.list": {"phone_numbers": ["+14155550123"]},
}
