# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/exports.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models.identifiers import UserAlias
    from ..types import UntypedMapping
    from .identifiers import UserAliasInput

__all__ = ["UsersExportIdsRequestInput"]


class UsersExportIdsRequestInput(TypedDict, total=False):
    """`UsersExportIdsRequest` as a plain mapping: Names the users to export. At most one of
    device_id, email_address and phone is meant to be given.

    At least one of these is needed: external_ids, user_aliases, device_id, braze_id,
    email_address, phone.
    """

    external_ids: Sequence[str]
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping]
    device_id: str
    braze_id: str
    email_address: str
    phone: str
    fields_to_export: Sequence[
        Literal[
            "apps",
            "attributed_campaign",
            "attributed_source",
            "attributed_adgroup",
            "attributed_ad",
            "push_subscribe",
            "email_subscribe",
            "braze_id",
            "country",
            "created_at",
            "custom_attributes",
            "custom_events",
            "devices",
            "dob",
            "email",
            "external_id",
            "first_name",
            "gender",
            "home_city",
            "language",
            "last_coordinates",
            "last_name",
            "phone",
            "purchases",
            "push_tokens",
            "random_bucket",
            "time_zone",
            "total_revenue",
            "uninstalled_at",
            "user_aliases",
            "campaigns_received",
            "canvases_received",
        ]
        | str
    ]
