"""Reading and setting the scenes of users, in a line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from brazekit import Braze
from brazekit.models import (
    ExternalIdRename,
    MergeIdentifier,
    MergeUpdate,
    NewUserAlias,
    UserAttributes,
    UserProfile,
)


def exported(braze: Braze, **identifiers: Any) -> list[UserProfile]:
    """Read profiles back by any identifiers."""
    users = braze.users.export.ids(**identifiers).users
    assert isinstance(users, Sequence)
    return list(users)


def profile(braze: Braze, external_id: str) -> UserProfile | None:
    """Read one profile back, or None."""
    found = exported(braze, external_ids=[external_id])
    return found[0] if found else None


def existing(braze: Braze, external_id: str) -> UserProfile:
    """Read one profile back that has to be there."""
    found = profile(braze, external_id)
    assert found is not None, f"{external_id} is not there"
    return found


def aliases_of(found: UserProfile) -> list[tuple[str, str]]:
    """Give a profile's aliases as label and name."""
    listed = found.to_dict().get("user_aliases", ())
    return [(alias["alias_label"], alias["alias_name"]) for alias in listed]


def custom(found: UserProfile) -> dict[str, Any]:
    """Give a profile's custom attributes."""
    held: dict[str, Any] = found.to_dict().get("custom_attributes", {})
    return held


def counts(listed: Any) -> dict[str, int]:
    """Give the counts of exported events or purchases by name."""
    return {each.name: each.count for each in listed or ()}


def create(braze: Braze, external_id: str, **attributes: Any) -> None:
    """Create a user with attributes."""
    outcome = braze.users.track(
        attributes=[UserAttributes.from_dict({"external_id": external_id, **attributes})]
    )
    assert outcome.accepted == 1


def add_alias(braze: Braze, external_id: str | None, name: str, label: str = "card") -> bool:
    """Add an alias to a user, or create an alias-only user; tell whether it was accepted."""
    new = NewUserAlias.from_dict({"alias_name": name, "alias_label": label})
    if external_id is not None:
        new.external_id = external_id
    return not braze.users.alias.new(user_aliases=[new]).rejected


def merge(braze: Braze, gone: str, kept: str) -> None:
    """Merge one user into another."""
    pair = MergeUpdate(
        identifier_to_merge=MergeIdentifier(external_id=gone),
        identifier_to_keep=MergeIdentifier(external_id=kept),
    )
    braze.users.merge(merge_updates=[pair])


def rename(braze: Braze, current: str, new: str) -> bool:
    """Rename an external ID; tell whether it was accepted."""
    pair = ExternalIdRename(current_external_id=current, new_external_id=new)
    return not braze.users.external_ids.rename(external_id_renames=[pair]).rejected
