# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/users.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, JsonValue, Unset, UntypedMapping

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
    from .errors import RejectedItem
    from .events import Event
    from .identifiers import (
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
    from .purchases import Purchase
    from .user_attributes import UserAttributes

__all__ = [
    "UsersTrackRequest",
    "UsersTrackResponse",
    "UsersTrackQueuedResponse",
    "UsersTrackSyncRequest",
    "UsersTrackSyncResponse",
    "TrackedUser",
    "TrackedEvent",
    "TrackedPurchase",
    "UsersTrackBulkRequest",
    "UsersTrackBulkResponse",
    "UsersAliasNewRequest",
    "UsersAliasNewResponse",
    "UsersAliasUpdateRequest",
    "UsersAliasUpdateResponse",
    "UsersIdentifyRequest",
    "UsersIdentifyResponse",
    "UsersMergeRequest",
    "UsersMergeResponse",
    "UsersDeleteRequest",
    "UsersDeleteResponse",
    "UsersExternalIdsRenameRequest",
    "UsersExternalIdsRenameResponse",
    "UsersExternalIdsRemoveRequest",
    "UsersExternalIdsRemoveResponse",
]


@define(kw_only=True)
class UsersTrackRequest(Model):
    """Carries attributes, events and purchases, which are processed in this order. How many
    fit one request depends on the plan.

    Attributes:
        attributes: Lists what to set on profiles, one user per object.
        events: Lists the events to record.
        purchases: Lists the purchases to record.
    """

    __slots__ = ()

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] | Unset = (
        UNSET
    )
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET


describe(
    UsersTrackRequest,
    ObjectKind(
        fields=(
            Field(
                "attributes",
                "attributes",
                ListOf(ModelRef("user_attributes", "UserAttributes"), max_items=75),
            ),
            Field("events", "events", ListOf(ModelRef("events", "Event"), max_items=75)),
            Field(
                "purchases", "purchases", ListOf(ModelRef("purchases", "Purchase"), max_items=75)
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UsersTrackRequest,
    ),
)


@define(kw_only=True)
class UsersTrackResponse(Model):
    """Says how many objects of each array were accepted and which were not.

    Attributes:
        message: Says success, also when some objects were rejected. Required.
        attributes_processed: Counts the attribute objects accepted, when any were sent.
        events_processed: Counts the events accepted, when any were sent.
        purchases_processed: Counts the purchases accepted, when any were sent.
        errors: Lists the objects that were rejected.
    """

    __slots__ = ()

    message: str
    attributes_processed: int | Unset = UNSET
    events_processed: int | Unset = UNSET
    purchases_processed: int | Unset = UNSET
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    UsersTrackResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("attributes_processed", "attributes_processed", INTEGER),
            Field("events_processed", "events_processed", INTEGER),
            Field("purchases_processed", "purchases_processed", INTEGER),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersTrackResponse,
    ),
)


@define(kw_only=True)
class UsersTrackQueuedResponse(Model):
    """Says that the request was taken during maintenance and is processed later.

    Attributes:
        message: Says queued. Required.
    """

    __slots__ = ()

    message: str


describe(
    UsersTrackQueuedResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersTrackQueuedResponse,
    ),
)


@define(kw_only=True)
class UsersTrackSyncRequest(Model):
    """Carries one attributes object, one event or one purchase.

    Attributes:
        attributes: Holds the attributes object.
        events: Holds the event.
        purchases: Holds the purchase.

    At least one of these is needed: attributes, events, purchases.
    """

    __slots__ = ()

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] | Unset = (
        UNSET
    )
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET


describe(
    UsersTrackSyncRequest,
    ObjectKind(
        fields=(
            Field(
                "attributes",
                "attributes",
                ListOf(ModelRef("user_attributes", "UserAttributes"), max_items=1, min_items=1),
            ),
            Field(
                "events", "events", ListOf(ModelRef("events", "Event"), max_items=1, min_items=1)
            ),
            Field(
                "purchases",
                "purchases",
                ListOf(ModelRef("purchases", "Purchase"), max_items=1, min_items=1),
            ),
        ),
        required=(),
        any_of=(
            (
                ("attributes",),
                ("events",),
                ("purchases",),
            ),
        ),
        extra=ANY,
        model=UsersTrackSyncRequest,
    ),
)


@define(kw_only=True)
class UsersTrackSyncResponse(Model):
    """Shows the profile after the update.

    Attributes:
        message: Says success. Required.
        users: Holds the user of the request. It is empty when nobody matched and the item
            was not allowed to create a profile.
        errors: Lists errors.
    """

    __slots__ = ()

    message: str
    users: list[TrackedUser] | Unset = UNSET
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    UsersTrackSyncResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("users", "users", ListOf(ModelRef("users", "TrackedUser"))),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersTrackSyncResponse,
    ),
)


@define(kw_only=True)
class TrackedUser(Model):
    """Shows what one synchronous update touched, under the identifier of the request.

    Attributes:
        external_id: Repeats the external ID of the request.
        email: Repeats the e-mail address of the request.
        phone: Repeats the phone number of the request.
        braze_id: Repeats the Braze ID of the request.
        user_alias: Repeats the alias of the request.
        custom_attributes: Shows the custom attributes of the request with the values they
            now have.
        custom_events: Shows the events of the request with their counts.
        purchase_events: Shows the products of the request with their counts.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    braze_id: str | Unset = UNSET
    user_alias: UserAlias | Unset = UNSET
    custom_attributes: dict[str, JsonValue] | Unset = UNSET
    custom_events: list[TrackedEvent] | Unset = UNSET
    purchase_events: list[TrackedPurchase] | Unset = UNSET


describe(
    TrackedUser,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("email", "email", STRING),
            Field("phone", "phone", STRING),
            Field("braze_id", "braze_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("custom_attributes", "custom_attributes", MapOf(ANY)),
            Field("custom_events", "custom_events", ListOf(ModelRef("users", "TrackedEvent"))),
            Field(
                "purchase_events", "purchase_events", ListOf(ModelRef("users", "TrackedPurchase"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TrackedUser,
    ),
)


@define(kw_only=True)
class TrackedEvent(Model):
    """Sums up one event of a user.

    Attributes:
        name: Names the event.
        first: Tells when it first happened.
        last: Tells when it last happened.
        count: Counts how often it happened.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    first: str | Unset = UNSET
    last: str | Unset = UNSET
    count: int | Unset = UNSET


describe(
    TrackedEvent,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("first", "first", STRING),
            Field("last", "last", STRING),
            Field("count", "count", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TrackedEvent,
    ),
)


@define(kw_only=True)
class TrackedPurchase(Model):
    """Sums up the purchases of one product by a user.

    Attributes:
        product_id: Names the product.
        first: Tells when it was first bought.
        last: Tells when it was last bought.
        count: Counts how often it was bought.
    """

    __slots__ = ()

    product_id: str | Unset = UNSET
    first: str | Unset = UNSET
    last: str | Unset = UNSET
    count: int | Unset = UNSET


describe(
    TrackedPurchase,
    ObjectKind(
        fields=(
            Field("product_id", "product_id", STRING),
            Field("first", "first", STRING),
            Field("last", "last", STRING),
            Field("count", "count", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TrackedPurchase,
    ),
)


@define(kw_only=True)
class UsersTrackBulkRequest(Model):
    """Carries attributes, events and purchases: up to 1,000 objects and 2 MB in all, and up to
    100 objects for one profile.

    Attributes:
        attributes: Lists what to set on profiles, one user per object.
        events: Lists the events to record.
        purchases: Lists the purchases to record.
    """

    __slots__ = ()

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] | Unset = (
        UNSET
    )
    events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET


describe(
    UsersTrackBulkRequest,
    ObjectKind(
        fields=(
            Field(
                "attributes",
                "attributes",
                ListOf(ModelRef("user_attributes", "UserAttributes"), max_items=1000),
            ),
            Field("events", "events", ListOf(ModelRef("events", "Event"), max_items=1000)),
            Field(
                "purchases", "purchases", ListOf(ModelRef("purchases", "Purchase"), max_items=1000)
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UsersTrackBulkRequest,
    ),
)


@define(kw_only=True)
class UsersTrackBulkResponse(Model):
    """Says how many objects of each array were accepted and which were not.

    Attributes:
        message: Says success, also when some objects were rejected. Required.
        attributes_processed: Counts the attribute objects accepted, when any were sent.
        events_processed: Counts the events accepted, when any were sent.
        purchases_processed: Counts the purchases accepted, when any were sent.
        errors: Lists the objects that were rejected.
    """

    __slots__ = ()

    message: str
    attributes_processed: int | Unset = UNSET
    events_processed: int | Unset = UNSET
    purchases_processed: int | Unset = UNSET
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    UsersTrackBulkResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("attributes_processed", "attributes_processed", INTEGER),
            Field("events_processed", "events_processed", INTEGER),
            Field("purchases_processed", "purchases_processed", INTEGER),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersTrackBulkResponse,
    ),
)


@define(kw_only=True)
class UsersAliasNewRequest(Model):
    """Carries the aliases to create.

    Attributes:
        user_aliases: Lists the aliases. Required.
    """

    __slots__ = ()

    user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping]


describe(
    UsersAliasNewRequest,
    ObjectKind(
        fields=(
            Field(
                "user_aliases",
                "user_aliases",
                ListOf(ModelRef("identifiers", "NewUserAlias"), max_items=50),
            ),
        ),
        required=("user_aliases",),
        any_of=(),
        extra=ANY,
        model=UsersAliasNewRequest,
    ),
)


@define(kw_only=True)
class UsersAliasNewResponse(Model):
    """Says how many aliases were processed.

    Attributes:
        message: Says success.
        aliases_processed: Counts the aliases processed.
        errors: Lists the aliases that were refused.
    """

    __slots__ = ()

    message: str | Unset = UNSET
    aliases_processed: int | Unset = UNSET
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    UsersAliasNewResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("aliases_processed", "aliases_processed", INTEGER),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UsersAliasNewResponse,
    ),
)


@define(kw_only=True)
class UsersAliasUpdateRequest(Model):
    """Carries the aliases to rename. They are applied in no particular order.

    Attributes:
        alias_updates: Lists the renames. Required.
    """

    __slots__ = ()

    alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping]


describe(
    UsersAliasUpdateRequest,
    ObjectKind(
        fields=(
            Field(
                "alias_updates",
                "alias_updates",
                ListOf(ModelRef("identifiers", "UserAliasUpdate"), max_items=50),
            ),
        ),
        required=("alias_updates",),
        any_of=(),
        extra=ANY,
        model=UsersAliasUpdateRequest,
    ),
)


@define(kw_only=True)
class UsersAliasUpdateResponse(Model):
    """Says that the renames were taken.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    UsersAliasUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=UsersAliasUpdateResponse,
    ),
)


@define(kw_only=True)
class UsersIdentifyRequest(Model):
    """Carries the users to identify, by alias, e-mail address or phone number.

    Attributes:
        aliases_to_identify: Lists alias-only users and the external IDs they get.
        emails_to_identify: Lists users by e-mail address and the external IDs they get.
        phone_numbers_to_identify: Lists users by phone number and the external IDs they
            get.

    At least one of these is needed: aliases_to_identify, emails_to_identify,
    phone_numbers_to_identify.
    """

    __slots__ = ()

    aliases_to_identify: (
        Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping] | Unset
    ) = UNSET
    emails_to_identify: (
        Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping] | Unset
    ) = UNSET
    phone_numbers_to_identify: (
        Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping] | Unset
    ) = UNSET


describe(
    UsersIdentifyRequest,
    ObjectKind(
        fields=(
            Field(
                "aliases_to_identify",
                "aliases_to_identify",
                ListOf(ModelRef("identifiers", "AliasToIdentify"), max_items=50),
            ),
            Field(
                "emails_to_identify",
                "emails_to_identify",
                ListOf(ModelRef("identifiers", "EmailToIdentify"), max_items=50),
            ),
            Field(
                "phone_numbers_to_identify",
                "phone_numbers_to_identify",
                ListOf(ModelRef("identifiers", "PhoneToIdentify"), max_items=50),
            ),
        ),
        required=(),
        any_of=(
            (
                ("aliases_to_identify",),
                ("emails_to_identify",),
                ("phone_numbers_to_identify",),
            ),
        ),
        extra=ANY,
        model=UsersIdentifyRequest,
    ),
)


@define(kw_only=True)
class UsersIdentifyResponse(Model):
    """Says how many aliases were processed.

    Attributes:
        message: Says success.
        aliases_processed: Counts the aliases processed; the documented example leaves
            e-mail addresses out.
        errors: Lists the entries that were refused.
    """

    __slots__ = ()

    message: str | Unset = UNSET
    aliases_processed: int | Unset = UNSET
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    UsersIdentifyResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("aliases_processed", "aliases_processed", INTEGER),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UsersIdentifyResponse,
    ),
)


@define(kw_only=True)
class UsersMergeRequest(Model):
    """Carries the merges. They are applied in no particular order, so one request must not
    chain them.

    Attributes:
        merge_updates: Lists the merges. Required.
    """

    __slots__ = ()

    merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping]


describe(
    UsersMergeRequest,
    ObjectKind(
        fields=(
            Field(
                "merge_updates",
                "merge_updates",
                ListOf(ModelRef("identifiers", "MergeUpdate"), max_items=50),
            ),
        ),
        required=("merge_updates",),
        any_of=(),
        extra=ANY,
        model=UsersMergeRequest,
    ),
)


@define(kw_only=True)
class UsersMergeResponse(Model):
    """Says that the merges were taken.

    Attributes:
        message: Says success. Required.
    """

    __slots__ = ()

    message: str


describe(
    UsersMergeResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersMergeResponse,
    ),
)


@define(kw_only=True)
class UsersDeleteRequest(Model):
    """Names the users to delete by one kind of identifier.

    Attributes:
        external_ids: Lists external IDs; a deprecated one deletes the whole profile too.
        user_aliases: Lists aliases.
        braze_ids: Lists IDs that Braze assigned.
        email_addresses: Lists e-mail addresses, each with a prioritization.
        phone_numbers: Lists phone numbers, each with a prioritization.

    At least one of these is needed: external_ids, user_aliases, braze_ids, email_addresses,
    phone_numbers.
    """

    __slots__ = ()

    external_ids: Sequence[str] | Unset = UNSET
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET
    braze_ids: Sequence[str] | Unset = UNSET
    email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping] | Unset = UNSET
    phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping] | Unset = UNSET


describe(
    UsersDeleteRequest,
    ObjectKind(
        fields=(
            Field("external_ids", "external_ids", ListOf(STRING, max_items=50)),
            Field(
                "user_aliases",
                "user_aliases",
                ListOf(ModelRef("identifiers", "UserAlias"), max_items=50),
            ),
            Field("braze_ids", "braze_ids", ListOf(STRING, max_items=50)),
            Field(
                "email_addresses",
                "email_addresses",
                ListOf(ModelRef("identifiers", "EmailToDelete"), max_items=50),
            ),
            Field(
                "phone_numbers",
                "phone_numbers",
                ListOf(ModelRef("identifiers", "PhoneToDelete"), max_items=50),
            ),
        ),
        required=(),
        any_of=(
            (
                ("external_ids",),
                ("user_aliases",),
                ("braze_ids",),
                ("email_addresses",),
                ("phone_numbers",),
            ),
        ),
        extra=ANY,
        model=UsersDeleteRequest,
    ),
)


@define(kw_only=True)
class UsersDeleteResponse(Model):
    """Says how many users are to be deleted.

    Attributes:
        deleted: Counts the users queued for deletion. Required.
        message: Says success.
    """

    __slots__ = ()

    deleted: int
    message: str | Unset = UNSET


describe(
    UsersDeleteResponse,
    ObjectKind(
        fields=(
            Field("deleted", "deleted", INTEGER),
            Field("message", "message", STRING),
        ),
        required=("deleted",),
        any_of=(),
        extra=ANY,
        model=UsersDeleteResponse,
    ),
)


@define(kw_only=True)
class UsersExternalIdsRenameRequest(Model):
    """Carries the renames.

    Attributes:
        external_id_renames: Lists the renames. Required.
    """

    __slots__ = ()

    external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping]


describe(
    UsersExternalIdsRenameRequest,
    ObjectKind(
        fields=(
            Field(
                "external_id_renames",
                "external_id_renames",
                ListOf(ModelRef("identifiers", "ExternalIdRename"), max_items=50, min_items=1),
            ),
        ),
        required=("external_id_renames",),
        any_of=(),
        extra=ANY,
        model=UsersExternalIdsRenameRequest,
    ),
)


@define(kw_only=True)
class UsersExternalIdsRenameResponse(Model):
    """Says which renames succeeded and which did not.

    Attributes:
        message: Says success for every valid request, also when renames failed. Required.
        external_ids: Lists the renames that succeeded.
        rename_errors: Lists the renames that failed.
    """

    __slots__ = ()

    message: str
    external_ids: list[str] | Unset = UNSET
    rename_errors: list[list[JsonValue]] | Unset = UNSET


describe(
    UsersExternalIdsRenameResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("external_ids", "external_ids", ListOf(STRING)),
            Field("rename_errors", "rename_errors", ListOf(ListOf(ANY))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersExternalIdsRenameResponse,
    ),
)


@define(kw_only=True)
class UsersExternalIdsRemoveRequest(Model):
    """Carries the deprecated external IDs to remove.

    Attributes:
        external_ids: Lists deprecated external IDs. Required.
    """

    __slots__ = ()

    external_ids: Sequence[str]


describe(
    UsersExternalIdsRemoveRequest,
    ObjectKind(
        fields=(Field("external_ids", "external_ids", ListOf(STRING, max_items=50, min_items=1)),),
        required=("external_ids",),
        any_of=(),
        extra=ANY,
        model=UsersExternalIdsRemoveRequest,
    ),
)


@define(kw_only=True)
class UsersExternalIdsRemoveResponse(Model):
    """Says which IDs were removed and which were not.

    Attributes:
        message: Says success for every valid request, also when removals failed. Required.
        removed_ids: Lists the IDs that were removed.
        removal_errors: Lists the removals that failed.
    """

    __slots__ = ()

    message: str
    removed_ids: list[str] | Unset = UNSET
    removal_errors: list[list[JsonValue]] | Unset = UNSET


describe(
    UsersExternalIdsRemoveResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("removed_ids", "removed_ids", ListOf(STRING)),
            Field("removal_errors", "removal_errors", ListOf(ListOf(ANY))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=UsersExternalIdsRemoveResponse,
    ),
)
