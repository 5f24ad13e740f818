# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/recipients.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.user_attributes import ProfileAttributesInput
    from .identifiers import UserAlias
    from .user_attributes import ProfileAttributes

__all__ = ["CampaignRecipient", "CanvasRecipient", "TransactionalRecipient", "TriggerAttachment"]


@define(kw_only=True)
class CampaignRecipient(Model):
    """Names one user who gets a campaign, by exactly one of external_user_id, user_alias,
    braze_id and email; an address needs a prioritization. Recipients that reach the same
    address get one message, even when their properties differ.

    Attributes:
        external_user_id: Names the user by external ID.
        user_alias: Names an existing user by alias. No user is created for an alias that is
            unknown.
        braze_id: Names the user by the ID that Braze assigned.
        email: Names the user by e-mail address.
        prioritization: Chooses among several users with the address.
        trigger_properties: Fills the message for this user; a name given here goes before
            the same name of the request.
        send_to_existing_only: Keeps the request from creating the user. False needs
            attributes and does not go with an alias: a user who is missing is then created
            with the ID and the attributes. Defaults to true.
        attributes: Sets profile fields, custom attributes and subscription groups before
            the message is made, over what is stored.

    At least one of these is needed: external_user_id, user_alias, braze_id, email with
    prioritization.
    """

    __slots__ = ()

    external_user_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | Unset = UNSET
    prioritization: (
        Sequence[
            Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
            | str
        ]
        | Unset
    ) = UNSET
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET
    send_to_existing_only: bool | Unset = UNSET
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput] | Unset = UNSET


describe(
    CampaignRecipient,
    ObjectKind(
        fields=(
            Field("external_user_id", "external_user_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
            Field("trigger_properties", "trigger_properties", MapOf(ANY)),
            Field("send_to_existing_only", "send_to_existing_only", BOOLEAN),
            Field("attributes", "attributes", ModelRef("user_attributes", "ProfileAttributes")),
        ),
        required=(),
        any_of=(
            (
                ("external_user_id",),
                ("user_alias",),
                ("braze_id",),
                (
                    "email",
                    "prioritization",
                ),
            ),
        ),
        extra=ANY,
        model=CampaignRecipient,
    ),
)


@define(kw_only=True)
class CanvasRecipient(Model):
    """Names one user who enters a Canvas, by exactly one of external_user_id, user_alias,
    braze_id and email; an address needs a prioritization. Recipients that reach the same
    address get one message, even when their properties differ.

    Attributes:
        external_user_id: Names the user by external ID.
        user_alias: Names an existing user by alias. No user is created for an alias that is
            unknown.
        braze_id: Names the user by the ID that Braze assigned.
        email: Names the user by e-mail address.
        prioritization: Chooses among several users with the address.
        context: Fills the messages for this user; a name given here goes before the same
            name of the request.
        canvas_entry_properties: Fills the messages for this user under the older name of
            context, as the scheduling operation still does; a name given here goes before
            the same name of the request.
        send_to_existing_only: Keeps the request from creating the user. False needs
            attributes and does not go with an alias: a user who is missing is then created
            with the ID and the attributes. Defaults to true.
        attributes: Sets profile fields and custom attributes before the message is made,
            over what is stored. Subscription groups cannot be set here without Braze
            enabling it.

    At least one of these is needed: external_user_id, user_alias, braze_id, email with
    prioritization.
    """

    __slots__ = ()

    external_user_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | Unset = UNSET
    prioritization: (
        Sequence[
            Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
            | str
        ]
        | Unset
    ) = UNSET
    context: Mapping[str, JsonInput] | Unset = UNSET
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET
    send_to_existing_only: bool | Unset = UNSET
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput] | Unset = UNSET


describe(
    CanvasRecipient,
    ObjectKind(
        fields=(
            Field("external_user_id", "external_user_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
            Field("context", "context", MapOf(ANY)),
            Field("canvas_entry_properties", "canvas_entry_properties", MapOf(ANY)),
            Field("send_to_existing_only", "send_to_existing_only", BOOLEAN),
            Field("attributes", "attributes", ModelRef("user_attributes", "ProfileAttributes")),
        ),
        required=(),
        any_of=(
            (
                ("external_user_id",),
                ("user_alias",),
                ("braze_id",),
                (
                    "email",
                    "prioritization",
                ),
            ),
        ),
        extra=ANY,
        model=CanvasRecipient,
    ),
)


@define(kw_only=True)
class TransactionalRecipient(Model):
    """Names the one user who gets a transactional e-mail, by external_user_id or by
    user_alias.

    Attributes:
        external_user_id: Names the user by external ID; an unknown one is created when
            attributes are given.
        user_alias: Names the user by alias.
        attributes: Sets profile fields and custom attributes before the message is made.
            Only first_name, last_name and email are sure to be in the message when requests
            follow closely.

    At least one of these is needed: external_user_id, user_alias.
    """

    __slots__ = ()

    external_user_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput] | Unset = UNSET


describe(
    TransactionalRecipient,
    ObjectKind(
        fields=(
            Field("external_user_id", "external_user_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("attributes", "attributes", ModelRef("user_attributes", "ProfileAttributes")),
        ),
        required=(),
        any_of=(
            (
                ("external_user_id",),
                ("user_alias",),
            ),
        ),
        extra=ANY,
        model=TransactionalRecipient,
    ),
)


@define(kw_only=True)
class TriggerAttachment(Model):
    """Attaches a file of up to 2 MB to the e-mail of a campaign.

    Attributes:
        file_name: Names the file, without its extension. Required.
        url: Tells where Braze fetches the file. Its end gives the extension, and the server
            should answer with a fitting Content-Type. Required.
    """

    __slots__ = ()

    file_name: str
    url: str


describe(
    TriggerAttachment,
    ObjectKind(
        fields=(
            Field("file_name", "file_name", STRING),
            Field("url", "url", STRING),
        ),
        required=(
            "file_name",
            "url",
        ),
        any_of=(),
        extra=ANY,
        model=TriggerAttachment,
    ),
)
