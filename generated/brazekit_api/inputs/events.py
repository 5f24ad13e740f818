# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/events.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Required

    from ..models.identifiers import UserAlias
    from ..types import JsonInput, UntypedMapping
    from .identifiers import UserAliasInput

__all__ = ["EventInput"]


class EventInput(TypedDict, total=False):
    """`Event` as a plain mapping: Records that a user did something once. Identical events
    count separately.

    At least one of these is needed: external_id, user_alias, braze_id, email, phone.
    """

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    braze_id: str
    email: str
    phone: str
    app_id: str
    name: Required[str]
    time: Required[datetime | str]
    properties: Mapping[str, JsonInput]
    _update_existing_only: bool
