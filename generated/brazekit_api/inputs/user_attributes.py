# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/user_attributes.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal, Required

    from ..models.identifiers import UserAlias
    from ..models.subscriptions import SubscriptionGroupState
    from ..models.user_attributes import (
        FacebookAccount,
        Location,
        ObjectMatch,
        ObjectUpdate,
        PushToken,
        TwitterAccount,
    )
    from ..types import JsonInput, UntypedMapping
    from .identifiers import UserAliasInput
    from .subscriptions import SubscriptionGroupStateInput

__all__ = [
    "UserAttributesInput",
    "ProfileAttributesInput",
    "NumberIncrementInput",
    "ArrayChangeInput",
    "ObjectArrayChangeInput",
    "ObjectMatchInput",
    "ObjectUpdateInput",
    "NestedTimeInput",
    "LocationInput",
    "FacebookAccountInput",
    "TwitterAccountInput",
    "PushTokenInput",
]


class UserAttributesInput(TypedDict, total=False):
    """`UserAttributes` as a plain mapping: Sets profile fields and custom attributes of one
    user. A null removes a value; external_id and user_alias cannot be removed. Any key that
    is not listed is a custom attribute.

    Further keys are the caller's own. A TypedDict has none, so name them in a subclass, or
    pass any mapping of JSON values.

    At least one of these is needed: external_id, user_alias, braze_id, email, phone,
    push_token_import with push_tokens.
    """

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    braze_id: str
    email: str | None
    phone: str | None
    _update_existing_only: bool
    _merge_objects: bool
    push_token_import: bool
    alias_name: str
    alias_label: str
    country: str | None
    current_location: Location | LocationInput | UntypedMapping | None
    date_of_first_session: datetime | str | None
    date_of_last_session: datetime | str | None
    dob: str | None
    email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str
    email_open_tracking_disabled: bool | None
    email_click_tracking_disabled: bool | None
    facebook: FacebookAccount | FacebookAccountInput | UntypedMapping | None
    first_name: str | None
    last_name: str | None
    gender: Literal["M", "F", "O", "N", "P"] | str | None
    home_city: str | None
    language: str | None
    marked_email_as_spam_at: datetime | str | None
    push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str
    push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping]
    subscription_groups: Sequence[
        SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping
    ]
    time_zone: str | None
    twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None


class ProfileAttributesInput(TypedDict, total=False):
    """`ProfileAttributes` as a plain mapping: Sets profile fields and custom attributes of a
    user who is named beside it, such as by the recipient of a message. A null removes a
    value. Any key that is not listed is a custom attribute.

    Further keys are the caller's own. A TypedDict has none, so name them in a subclass, or
    pass any mapping of JSON values.
    """

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    braze_id: str
    email: str | None
    phone: str | None
    _update_existing_only: bool
    _merge_objects: bool
    push_token_import: bool
    alias_name: str
    alias_label: str
    country: str | None
    current_location: Location | LocationInput | UntypedMapping | None
    date_of_first_session: datetime | str | None
    date_of_last_session: datetime | str | None
    dob: str | None
    email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str
    email_open_tracking_disabled: bool | None
    email_click_tracking_disabled: bool | None
    facebook: FacebookAccount | FacebookAccountInput | UntypedMapping | None
    first_name: str | None
    last_name: str | None
    gender: Literal["M", "F", "O", "N", "P"] | str | None
    home_city: str | None
    language: str | None
    marked_email_as_spam_at: datetime | str | None
    push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str
    push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping]
    subscription_groups: Sequence[
        SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping
    ]
    time_zone: str | None
    twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None


class NumberIncrementInput(TypedDict, total=False):
    """`NumberIncrement` as a plain mapping: Adds to a whole-number attribute."""

    inc: Required[int]


class ArrayChangeInput(TypedDict, total=False):
    """`ArrayChange` as a plain mapping: Adds values to an array attribute or removes them;
    both may be given. Arrays hold each value once, so a value that is added again moves to
    the end, and 25 values unless the limit was raised, 100 at most.
    """

    add: Sequence[JsonInput]
    remove: Sequence[JsonInput]


ObjectArrayChangeInput = TypedDict(
    "ObjectArrayChangeInput",
    {
        "$add": "Sequence[Mapping[str, JsonInput]]",
        "$remove": "Sequence[ObjectMatch | ObjectMatchInput | UntypedMapping]",
        "$update": "Sequence[ObjectUpdate | ObjectUpdateInput | UntypedMapping]",
    },
    total=False,
)
"""`ObjectArrayChange` as a plain mapping: Changes an array of objects: first $add, then
$remove, then $update. A change that takes the array over 100 KB is dropped without an
error.
"""

ObjectMatchInput = TypedDict(
    "ObjectMatchInput",
    {
        "$identifier_key": "Required[str]",
        "$identifier_value": "Required[JsonInput]",
    },
    total=False,
)
"""`ObjectMatch` as a plain mapping: Matches the objects of an array that hold a value
under a key.
"""

ObjectUpdateInput = TypedDict(
    "ObjectUpdateInput",
    {
        "$identifier_key": "Required[str]",
        "$identifier_value": "Required[JsonInput]",
        "$new_object": "Required[Mapping[str, JsonInput]]",
    },
    total=False,
)
"""`ObjectUpdate` as a plain mapping: Changes the objects of an array that hold a value
under a key. With _merge_objects the new object is merged deeply into each; without it,
each is replaced.
"""

NestedTimeInput = TypedDict(
    "NestedTimeInput",
    {
        "$time": "Required[str]",
    },
    total=False,
)
"""`NestedTime` as a plain mapping: Marks a date or time inside a nested attribute as such."""


class LocationInput(TypedDict, total=False):
    """`Location` as a plain mapping: Holds a position on Earth."""

    longitude: Required[float]
    latitude: Required[float]


class FacebookAccountInput(TypedDict, total=False):
    """`FacebookAccount` as a plain mapping: Holds what is known of a Facebook account."""

    id: str
    likes: Sequence[str]
    num_friends: int


class TwitterAccountInput(TypedDict, total=False):
    """`TwitterAccount` as a plain mapping: Holds what is known of a Twitter account."""

    id: int
    screen_name: str
    followers_count: int
    friends_count: int
    statuses_count: int


class PushTokenInput(TypedDict, total=False):
    """`PushToken` as a plain mapping: Holds the push token of one app on one device."""

    app_id: Required[str]
    token: Required[str]
    device_id: str
