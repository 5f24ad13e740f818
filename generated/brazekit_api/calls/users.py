# Written by `make generate` from spec/; do not edit.
"""Calls below `users`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    STRING,
    ModelRef,
)
from ..models.events import Event
from ..models.exports import UsersExportIdsResponse
from ..models.identifiers import (
    AliasToIdentify,
    EmailToDelete,
    EmailToIdentify,
    ExternalIdRename,
    MergeUpdate,
    NewUserAlias,
    PhoneToDelete,
    PhoneToIdentify,
    UserAlias,
    UserAliasUpdate,
)
from ..models.purchases import Purchase
from ..models.user_attributes import UserAttributes
from ..models.user_exports import ExportStartedResponse
from ..models.users import (
    UsersAliasNewResponse,
    UsersAliasUpdateResponse,
    UsersDeleteResponse,
    UsersExternalIdsRemoveResponse,
    UsersExternalIdsRenameResponse,
    UsersIdentifyResponse,
    UsersMergeResponse,
    UsersTrackBulkResponse,
    UsersTrackResponse,
    UsersTrackSyncResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.events import EventInput
    from ..inputs.identifiers import (
        AliasToIdentifyInput,
        EmailToDeleteInput,
        EmailToIdentifyInput,
        ExternalIdRenameInput,
        MergeUpdateInput,
        NewUserAliasInput,
        PhoneToDeleteInput,
        PhoneToIdentifyInput,
        UserAliasInput,
        UserAliasUpdateInput,
    )
    from ..inputs.purchases import PurchaseInput
    from ..inputs.user_attributes import UserAttributesInput


def users_track(
    *,
    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    | Unset = UNSET,
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
) -> Call[UsersTrackResponse]:
    """Make the request of `users.track`."""
    return build(
        OPERATIONS["users.track"],
        reader(UsersTrackResponse),
        body={
            "attributes": attributes,
            "events": events,
            "purchases": purchases,
        },
        body_kind=ModelRef("users", "UsersTrackRequest"),
    )


def users_track_form() -> BatchForm[UsersTrackResponse]:
    """Make the form of `users.track` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.track"],
        reader(UsersTrackResponse),
        items={
            "attributes": ModelRef("user_attributes", "UserAttributes"),
            "events": ModelRef("events", "Event"),
            "purchases": ModelRef("purchases", "Purchase"),
        },
        fixed={},
    )


def users_track_sync(
    *,
    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    | Unset = UNSET,
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
) -> Call[UsersTrackSyncResponse]:
    """Make the request of `users.track_sync`."""
    return build(
        OPERATIONS["users.track_sync"],
        reader(UsersTrackSyncResponse),
        body={
            "attributes": attributes,
            "events": events,
            "purchases": purchases,
        },
        body_kind=ModelRef("users", "UsersTrackSyncRequest"),
    )


def users_track_bulk(
    *,
    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    | Unset = UNSET,
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
) -> Call[UsersTrackBulkResponse]:
    """Make the request of `users.track_bulk`."""
    return build(
        OPERATIONS["users.track_bulk"],
        reader(UsersTrackBulkResponse),
        body={
            "attributes": attributes,
            "events": events,
            "purchases": purchases,
        },
        body_kind=ModelRef("users", "UsersTrackBulkRequest"),
    )


def users_track_bulk_form() -> BatchForm[UsersTrackBulkResponse]:
    """Make the form of `users.track_bulk` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.track_bulk"],
        reader(UsersTrackBulkResponse),
        items={
            "attributes": ModelRef("user_attributes", "UserAttributes"),
            "events": ModelRef("events", "Event"),
            "purchases": ModelRef("purchases", "Purchase"),
        },
        fixed={},
    )


def users_alias_new(
    *,
    user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping],
) -> Call[UsersAliasNewResponse]:
    """Make the request of `users.alias.new`."""
    return build(
        OPERATIONS["users.alias.new"],
        reader(UsersAliasNewResponse),
        body={
            "user_aliases": user_aliases,
        },
        body_kind=ModelRef("users", "UsersAliasNewRequest"),
    )


def users_alias_new_form() -> BatchForm[UsersAliasNewResponse]:
    """Make the form of `users.alias.new` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.alias.new"],
        reader(UsersAliasNewResponse),
        items={
            "user_aliases": ModelRef("identifiers", "NewUserAlias"),
        },
        fixed={},
    )


def users_alias_update(
    *,
    alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping],
) -> Call[UsersAliasUpdateResponse]:
    """Make the request of `users.alias.update`."""
    return build(
        OPERATIONS["users.alias.update"],
        reader(UsersAliasUpdateResponse),
        body={
            "alias_updates": alias_updates,
        },
        body_kind=ModelRef("users", "UsersAliasUpdateRequest"),
    )


def users_alias_update_form() -> BatchForm[UsersAliasUpdateResponse]:
    """Make the form of `users.alias.update` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.alias.update"],
        reader(UsersAliasUpdateResponse),
        items={
            "alias_updates": ModelRef("identifiers", "UserAliasUpdate"),
        },
        fixed={},
    )


def users_identify(
    *,
    aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
    | Unset = UNSET,
    emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
    | Unset = UNSET,
    phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
    | Unset = UNSET,
) -> Call[UsersIdentifyResponse]:
    """Make the request of `users.identify`."""
    return build(
        OPERATIONS["users.identify"],
        reader(UsersIdentifyResponse),
        body={
            "aliases_to_identify": aliases_to_identify,
            "emails_to_identify": emails_to_identify,
            "phone_numbers_to_identify": phone_numbers_to_identify,
        },
        body_kind=ModelRef("users", "UsersIdentifyRequest"),
    )


def users_identify_form() -> BatchForm[UsersIdentifyResponse]:
    """Make the form of `users.identify` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.identify"],
        reader(UsersIdentifyResponse),
        items={
            "aliases_to_identify": ModelRef("identifiers", "AliasToIdentify"),
            "emails_to_identify": ModelRef("identifiers", "EmailToIdentify"),
            "phone_numbers_to_identify": ModelRef("identifiers", "PhoneToIdentify"),
        },
        fixed={},
    )


def users_merge(
    *,
    merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping],
) -> Call[UsersMergeResponse]:
    """Make the request of `users.merge`."""
    return build(
        OPERATIONS["users.merge"],
        reader(UsersMergeResponse),
        body={
            "merge_updates": merge_updates,
        },
        body_kind=ModelRef("users", "UsersMergeRequest"),
    )


def users_merge_form() -> BatchForm[UsersMergeResponse]:
    """Make the form of `users.merge` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.merge"],
        reader(UsersMergeResponse),
        items={
            "merge_updates": ModelRef("identifiers", "MergeUpdate"),
        },
        fixed={},
    )


def users_delete(
    *,
    external_ids: Sequence[str] | Unset = UNSET,
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
    braze_ids: Sequence[str] | Unset = UNSET,
    email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping] | Unset = UNSET,
    phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping] | Unset = UNSET,
) -> Call[UsersDeleteResponse]:
    """Make the request of `users.delete`."""
    return build(
        OPERATIONS["users.delete"],
        reader(UsersDeleteResponse),
        body={
            "external_ids": external_ids,
            "user_aliases": user_aliases,
            "braze_ids": braze_ids,
            "email_addresses": email_addresses,
            "phone_numbers": phone_numbers,
        },
        body_kind=ModelRef("users", "UsersDeleteRequest"),
    )


def users_delete_form() -> BatchForm[UsersDeleteResponse]:
    """Make the form of `users.delete` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.delete"],
        reader(UsersDeleteResponse),
        items={
            "external_ids": STRING,
            "user_aliases": ModelRef("identifiers", "UserAlias"),
            "braze_ids": STRING,
            "email_addresses": ModelRef("identifiers", "EmailToDelete"),
            "phone_numbers": ModelRef("identifiers", "PhoneToDelete"),
        },
        fixed={},
    )


def users_external_ids_rename(
    *,
    external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping],
) -> Call[UsersExternalIdsRenameResponse]:
    """Make the request of `users.external_ids.rename`."""
    return build(
        OPERATIONS["users.external_ids.rename"],
        reader(UsersExternalIdsRenameResponse),
        body={
            "external_id_renames": external_id_renames,
        },
        body_kind=ModelRef("users", "UsersExternalIdsRenameRequest"),
    )


def users_external_ids_rename_form() -> BatchForm[UsersExternalIdsRenameResponse]:
    """Make the form of `users.external_ids.rename` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.external_ids.rename"],
        reader(UsersExternalIdsRenameResponse),
        items={
            "external_id_renames": ModelRef("identifiers", "ExternalIdRename"),
        },
        fixed={},
    )


def users_external_ids_remove(
    *,
    external_ids: Sequence[str],
) -> Call[UsersExternalIdsRemoveResponse]:
    """Make the request of `users.external_ids.remove`."""
    return build(
        OPERATIONS["users.external_ids.remove"],
        reader(UsersExternalIdsRemoveResponse),
        body={
            "external_ids": external_ids,
        },
        body_kind=ModelRef("users", "UsersExternalIdsRemoveRequest"),
    )


def users_external_ids_remove_form() -> BatchForm[UsersExternalIdsRemoveResponse]:
    """Make the form of `users.external_ids.remove` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["users.external_ids.remove"],
        reader(UsersExternalIdsRemoveResponse),
        items={
            "external_ids": STRING,
        },
        fixed={},
    )


def users_export_ids(
    *,
    external_ids: Sequence[str] | Unset = UNSET,
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
    device_id: str | Unset = UNSET,
    braze_id: str | Unset = UNSET,
    email_address: str | Unset = UNSET,
    phone: str | Unset = UNSET,
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
    | Unset = UNSET,
) -> Call[UsersExportIdsResponse]:
    """Make the request of `users.export.ids`."""
    return build(
        OPERATIONS["users.export.ids"],
        reader(UsersExportIdsResponse),
        body={
            "external_ids": external_ids,
            "user_aliases": user_aliases,
            "device_id": device_id,
            "braze_id": braze_id,
            "email_address": email_address,
            "phone": phone,
            "fields_to_export": fields_to_export,
        },
        body_kind=ModelRef("exports", "UsersExportIdsRequest"),
    )


def users_export_segment(
    *,
    segment_id: str,
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
            "created_from",
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
    ],
    callback_endpoint: str | Unset = UNSET,
    custom_attributes_to_export: Sequence[str] | Unset = UNSET,
    output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
) -> Call[ExportStartedResponse]:
    """Make the request of `users.export.segment`."""
    return build(
        OPERATIONS["users.export.segment"],
        reader(ExportStartedResponse),
        body={
            "segment_id": segment_id,
            "fields_to_export": fields_to_export,
            "callback_endpoint": callback_endpoint,
            "custom_attributes_to_export": custom_attributes_to_export,
            "output_format": output_format,
        },
        body_kind=ModelRef("user_exports", "UsersExportSegmentRequest"),
    )


def users_export_global_control_group(
    *,
    fields_to_export: Sequence[
        Literal[
            "apps",
            "attributed_campaign",
            "attributed_source",
            "attributed_adgroup",
            "attributed_ad",
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
            "random_bucket",
            "time_zone",
            "total_revenue",
            "uninstalled_at",
            "user_aliases",
        ]
        | str
    ],
    callback_endpoint: str | Unset = UNSET,
    output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
) -> Call[ExportStartedResponse]:
    """Make the request of `users.export.global_control_group`."""
    return build(
        OPERATIONS["users.export.global_control_group"],
        reader(ExportStartedResponse),
        body={
            "fields_to_export": fields_to_export,
            "callback_endpoint": callback_endpoint,
            "output_format": output_format,
        },
        body_kind=ModelRef("user_exports", "UsersExportGlobalControlGroupRequest"),
    )
