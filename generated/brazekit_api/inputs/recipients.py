# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/recipients.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from ..models.identifiers import UserAlias
    from ..models.user_attributes import ProfileAttributes
    from ..types import JsonInput, UntypedMapping
    from .identifiers import UserAliasInput
    from .user_attributes import ProfileAttributesInput

__all__ = [
    "CampaignRecipientInput",
    "CanvasRecipientInput",
    "TransactionalRecipientInput",
    "TriggerAttachmentInput",
]


class CampaignRecipientInput(TypedDict, total=False):
    """`CampaignRecipient` as a plain mapping: Names one user who gets a campaign, by exactly
    one of external_user_id, user_alias, braze_id and email; an address needs a
    prioritization. Recipients that reach the same address get one message, even when their
    properties differ.

    At least one of these is needed: external_user_id, user_alias, braze_id, email with
    prioritization.
    """

    external_user_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    braze_id: str
    email: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]
    trigger_properties: Mapping[str, JsonInput]
    send_to_existing_only: bool
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput]


class CanvasRecipientInput(TypedDict, total=False):
    """`CanvasRecipient` as a plain mapping: Names one user who enters a Canvas, by exactly one
    of external_user_id, user_alias, braze_id and email; an address needs a prioritization.
    Recipients that reach the same address get one message, even when their properties
    differ.

    At least one of these is needed: external_user_id, user_alias, braze_id, email with
    prioritization.
    """

    external_user_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    braze_id: str
    email: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]
    context: Mapping[str, JsonInput]
    canvas_entry_properties: Mapping[str, JsonInput]
    send_to_existing_only: bool
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput]


class TransactionalRecipientInput(TypedDict, total=False):
    """`TransactionalRecipient` as a plain mapping: Names the one user who gets a transactional
    e-mail, by external_user_id or by user_alias.

    At least one of these is needed: external_user_id, user_alias.
    """

    external_user_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    attributes: ProfileAttributes | ProfileAttributesInput | Mapping[str, JsonInput]


class TriggerAttachmentInput(TypedDict, total=False):
    """`TriggerAttachment` as a plain mapping: Attaches a file of up to 2 MB to the e-mail of a
    campaign.
    """

    file_name: Required[str]
    url: Required[str]
