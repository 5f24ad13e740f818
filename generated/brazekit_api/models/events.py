# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/events.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    TIME,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import UserAliasInput
    from .identifiers import UserAlias

__all__ = ["Event"]


@define(kw_only=True)
class Event(Model):
    """Records that a user did something once. Identical events count separately.

    Attributes:
        external_id: Names the user by external ID; an unknown one creates a profile.
        user_alias: Names the user by alias; an unknown one creates a profile only when
            _update_existing_only is false.
        braze_id: Names the user by the ID that Braze assigned.
        email: Names the user by e-mail address, before the phone number when both are
            given.
        phone: Names the user by phone number, best in E.164 form.
        app_id: Names the app of the workspace in which the event happened.
        name: Names the event. Required.
        time: Tells when the event happened, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss:SSSZ. A
            time in the future becomes the current time. Required.
        properties: Adds details to this occurrence.
        _update_existing_only: Keeps the event from creating a profile. Defaults to false
            with an external ID and to true with an alias.

    At least one of these is needed: external_id, user_alias, braze_id, email, phone.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    app_id: str | Unset = UNSET
    name: str
    time: datetime | str
    properties: Mapping[str, JsonInput] | Unset = UNSET
    _update_existing_only: bool | Unset = attrs.field(default=UNSET, alias="_update_existing_only")


describe(
    Event,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", STRING),
            Field("phone", "phone", STRING),
            Field("app_id", "app_id", STRING),
            Field("name", "name", STRING),
            Field("time", "time", TIME),
            Field("properties", "properties", MapOf(ANY)),
            Field("_update_existing_only", "_update_existing_only", BOOLEAN),
        ),
        required=(
            "name",
            "time",
        ),
        any_of=(
            (
                ("external_id",),
                ("user_alias",),
                ("braze_id",),
                ("email",),
                ("phone",),
            ),
        ),
        extra=ANY,
        model=Event,
    ),
)
