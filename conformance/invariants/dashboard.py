"""What holds of blocked addresses, SDK keys, dashboard users and preference centers."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from brazekit import BadRequest, Braze, Conflict
from conformance.document import operations
from conformance.invariants.registry import checks
from conformance.sending import documented_arguments
from conformance.stage import Stage

APP = "app-1"
ADDRESS = "ada@example.com"


def _example(operation: str, **changes: Any) -> dict[str, Any]:
    return {**documented_arguments(operation), **changes}


def _sdk_key(braze: Braze, **changes: Any) -> str:
    create = "app_group.sdk_authentication.create"
    made = braze.app_group.sdk_authentication.create(
        **_example(create, app_id=APP, make_primary=False, **changes)
    )
    assert isinstance(made.id, str)
    return made.id


def _sdk_keys(braze: Braze) -> dict[str, bool]:
    """Give the app's keys, and which is primary."""
    listed: Mapping[str, Any] = braze.app_group.sdk_authentication.keys(app_id=APP).to_dict()
    return {key["id"]: key["is_primary"] for key in listed["keys"]}


@checks("blocked_address_is_listed")
def _blocked_address_is_listed(stage: Stage, braze: Braze) -> None:
    for block in (braze.email.blocklist, braze.email.blacklist):
        block(email=ADDRESS)
        left = braze.email.unsubscribes(email=ADDRESS)
        bounced = braze.email.hard_bounces(email=ADDRESS, end_date="2027-01-01")
        for answer in (left, bounced):
            listed: Mapping[str, Any] = answer.to_dict()
            assert [entry["email"] for entry in listed["emails"]] == [ADDRESS]


@checks("three_sdk_keys_per_app")
def _three_sdk_keys_per_app(stage: Stage, braze: Braze) -> None:
    made = [_sdk_key(braze) for _ in range(3)]
    assert list(_sdk_keys(braze)) == made
    with contextlib.suppress(BadRequest):
        _sdk_key(braze)
    assert list(_sdk_keys(braze)) == made, "a fourth key was created"


@checks("one_primary_sdk_key")
def _one_primary_sdk_key(stage: Stage, braze: Braze) -> None:
    first, second = _sdk_key(braze), _sdk_key(braze)
    for chosen in (first, second):
        braze.app_group.sdk_authentication.primary(app_id=APP, key_id=chosen)
        primary = [key for key, is_primary in _sdk_keys(braze).items() if is_primary]
        assert primary == [chosen]


@checks("primary_sdk_key_is_not_deleted")
def _primary_sdk_key_is_not_deleted(stage: Stage, braze: Braze) -> None:
    first, second = _sdk_key(braze), _sdk_key(braze)
    braze.app_group.sdk_authentication.primary(app_id=APP, key_id=first)
    for gone in (first, second):
        with contextlib.suppress(BadRequest):
            braze.app_group.sdk_authentication.delete(app_id=APP, key_id=gone)
    assert _sdk_keys(braze) == {first: True}, "the primary key alone stays"


@checks("dashboard_user_name_is_unique")
def _dashboard_user_name_is_unique(stage: Stage, braze: Braze) -> None:
    person = _example("scim.users.create", userName=ADDRESS)
    made = braze.scim.users.create(**person)
    with contextlib.suppress(Conflict):
        braze.scim.users.create(**{**person, "department": "marketing"})
    found: Mapping[str, Any] = braze.scim.users.list(filter=f'userName eq "{ADDRESS}"').to_dict()
    assert [user["id"] for user in found["Resources"]] == [made.id]


@checks("preference_center_keeps_its_name")
def _preference_center_keeps_its_name(stage: Stage, braze: Braze) -> None:
    create, update = "preference_center.create", "preference_center.update"
    assert operations()[update].path.endswith("{preferenceCenterExternalID}")
    made = braze.preference_center.create(**_example(create, name="weekly"))
    known = {"preferenceCenterExternalID": str(made.preference_center_api_id)}
    title = "Anew"
    braze.preference_center.update(
        **_example(update, **known, name="daily", preference_center_title=title)
    )
    found: Mapping[str, Any] = braze.preference_center.get(*known.values()).to_dict()
    assert (found["name"], found["preference_center_title"]) == ("weekly", title)
