# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/user_attributes.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

import attrs

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIME,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.subscriptions import SubscriptionGroupStateInput
    from ..inputs.user_attributes import (
        FacebookAccountInput,
        LocationInput,
        ObjectMatchInput,
        ObjectUpdateInput,
        PushTokenInput,
        TwitterAccountInput,
    )
    from .identifiers import UserAlias
    from .subscriptions import SubscriptionGroupState

__all__ = [
    "UserAttributes",
    "ProfileAttributes",
    "NumberIncrement",
    "ArrayChange",
    "ObjectArrayChange",
    "ObjectMatch",
    "ObjectUpdate",
    "NestedTime",
    "Location",
    "FacebookAccount",
    "TwitterAccount",
    "PushToken",
]


@define(kw_only=True, init=False)
class UserAttributes(Model):
    """Sets profile fields and custom attributes of one user. A null removes a value;
    external_id and user_alias cannot be removed. Any key that is not listed is a custom
    attribute.

    Attributes:
        external_id: Names the user by external ID; an unknown one creates a profile.
        user_alias: Names the user by alias; an unknown one creates a profile only when
            _update_existing_only is false.
        braze_id: Names the user by the ID that Braze assigned.
        email: Sets the e-mail address, or names the user by it when no other identifier is
            given.
        phone: Sets the phone number, or names the user by it; best in E.164 form.
        _update_existing_only: Keeps the item from creating a profile. Defaults to false
            with an external ID and to true with an alias.
        _merge_objects: Merges nested attributes deeply into what is stored, in place of
            replacing them. Defaults to false.
        push_token_import: Imports push tokens for anonymous users, one temporary profile
            per unknown token; needs push_tokens and no external_id or braze_id. Defaults to
            false.
        alias_name: Holds an alias name, as the list of profile fields has it.
        alias_label: Holds an alias label, as the list of profile fields has it.
        country: Sets the country as an ISO 3166-1 alpha-2 code. Other spellings are mapped
            where possible and otherwise become null. Setting it stops the SDK from doing
            so.
        current_location: Sets where the user is.
        date_of_first_session: Tells when the user first used the app, in ISO 8601 or one of
            the other date forms that attributes take, such as yyyy-MM-dd or MM/dd/yyyy.
        date_of_last_session: Tells when the user last used the app, in ISO 8601 or one of
            the other date forms that attributes take, such as yyyy-MM-dd or MM/dd/yyyy.
        dob: Sets the date of birth as YYYY-MM-DD.
        email_subscribe: Sets the state of the e-mail subscription.
        email_open_tracking_disabled: Keeps the open-tracking pixel out of e-mail sent
            through SparkPost or SendGrid.
        email_click_tracking_disabled: Keeps click tracking out of e-mail sent through
            SparkPost or SendGrid.
        facebook: Sets what is known of the user's Facebook account.
        first_name: Sets the first name.
        last_name: Sets the last name.
        gender: Sets the gender; null stands for unknown.
        home_city: Sets the home city.
        language: Sets the language as an ISO 639-1 code. It goes before the device's locale
            and stops the SDK from setting it.
        marked_email_as_spam_at: Tells when the user marked e-mail as spam, in ISO 8601 or
            one of the other date forms that attributes take.
        push_subscribe: Sets the state of the push subscription.
        push_tokens: Imports push tokens of the user's devices; web push tokens cannot be
            imported.
        subscription_groups: Sets the state in subscription groups, for this user and for
            every other user with the same e-mail address.
        time_zone: Sets the time zone by its IANA name, or by a name such as Eastern Time
            (US & Canada). An invalid name is ignored.
        twitter: Sets what is known of the user's Twitter account.
        Any further keyword is a property of its own name.

    At least one of these is needed: external_id, user_alias, braze_id, email, phone,
    push_token_import with push_tokens.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    _update_existing_only: bool | Unset = attrs.field(default=UNSET, alias="_update_existing_only")
    _merge_objects: bool | Unset = attrs.field(default=UNSET, alias="_merge_objects")
    push_token_import: bool | Unset = UNSET
    alias_name: str | Unset = UNSET
    alias_label: str | Unset = UNSET
    country: str | None | Unset = UNSET
    current_location: Location | LocationInput | UntypedMapping | None | Unset = UNSET
    date_of_first_session: datetime | str | None | Unset = UNSET
    date_of_last_session: datetime | str | None | Unset = UNSET
    dob: str | None | Unset = UNSET
    email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    email_open_tracking_disabled: bool | None | Unset = UNSET
    email_click_tracking_disabled: bool | None | Unset = UNSET
    facebook: FacebookAccount | FacebookAccountInput | UntypedMapping | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    gender: Literal["M", "F", "O", "N", "P"] | str | None | Unset = UNSET
    home_city: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    marked_email_as_spam_at: datetime | str | None | Unset = UNSET
    push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping] | Unset = UNSET
    subscription_groups: (
        Sequence[SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping] | Unset
    ) = UNSET
    time_zone: str | None | Unset = UNSET
    twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            external_id: str | Unset = UNSET,
            user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET,
            braze_id: str | Unset = UNSET,
            email: str | None | Unset = UNSET,
            phone: str | None | Unset = UNSET,
            _update_existing_only: bool | Unset = UNSET,
            _merge_objects: bool | Unset = UNSET,
            push_token_import: bool | Unset = UNSET,
            alias_name: str | Unset = UNSET,
            alias_label: str | Unset = UNSET,
            country: str | None | Unset = UNSET,
            current_location: Location | LocationInput | UntypedMapping | None | Unset = UNSET,
            date_of_first_session: datetime | str | None | Unset = UNSET,
            date_of_last_session: datetime | str | None | Unset = UNSET,
            dob: str | None | Unset = UNSET,
            email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"]
            | str
            | Unset = UNSET,
            email_open_tracking_disabled: bool | None | Unset = UNSET,
            email_click_tracking_disabled: bool | None | Unset = UNSET,
            facebook: FacebookAccount
            | FacebookAccountInput
            | UntypedMapping
            | None
            | Unset = UNSET,
            first_name: str | None | Unset = UNSET,
            last_name: str | None | Unset = UNSET,
            gender: Literal["M", "F", "O", "N", "P"] | str | None | Unset = UNSET,
            home_city: str | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            marked_email_as_spam_at: datetime | str | None | Unset = UNSET,
            push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET,
            push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping] | Unset = UNSET,
            subscription_groups: Sequence[
                SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping
            ]
            | Unset = UNSET,
            time_zone: str | None | Unset = UNSET,
            twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None | Unset = UNSET,
            additional_properties: Mapping[
                str, NumberIncrement | ArrayChange | ObjectArrayChange | NestedTime | JsonInput
            ]
            | None = None,
            **further: NumberIncrement | ArrayChange | ObjectArrayChange | NestedTime | JsonInput,
        ) -> None: ...


describe(
    UserAttributes,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", scalar("string", "null")),
            Field("phone", "phone", scalar("string", "null")),
            Field("_update_existing_only", "_update_existing_only", BOOLEAN),
            Field("_merge_objects", "_merge_objects", BOOLEAN),
            Field("push_token_import", "push_token_import", BOOLEAN),
            Field("alias_name", "alias_name", STRING),
            Field("alias_label", "alias_label", STRING),
            Field("country", "country", scalar("string", "null")),
            Field(
                "current_location",
                "current_location",
                OneOf(
                    (
                        ModelRef("user_attributes", "Location"),
                        NULL,
                    )
                ),
            ),
            Field(
                "date_of_first_session",
                "date_of_first_session",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field(
                "date_of_last_session",
                "date_of_last_session",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field("dob", "dob", scalar("string", "null")),
            Field("email_subscribe", "email_subscribe", STRING),
            Field(
                "email_open_tracking_disabled",
                "email_open_tracking_disabled",
                scalar("boolean", "null"),
            ),
            Field(
                "email_click_tracking_disabled",
                "email_click_tracking_disabled",
                scalar("boolean", "null"),
            ),
            Field(
                "facebook",
                "facebook",
                OneOf(
                    (
                        ModelRef("user_attributes", "FacebookAccount"),
                        NULL,
                    )
                ),
            ),
            Field("first_name", "first_name", scalar("string", "null")),
            Field("last_name", "last_name", scalar("string", "null")),
            Field(
                "gender",
                "gender",
                OneOf(
                    (
                        STRING,
                        NULL,
                    )
                ),
            ),
            Field("home_city", "home_city", scalar("string", "null")),
            Field("language", "language", scalar("string", "null")),
            Field(
                "marked_email_as_spam_at",
                "marked_email_as_spam_at",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field("push_subscribe", "push_subscribe", STRING),
            Field("push_tokens", "push_tokens", ListOf(ModelRef("user_attributes", "PushToken"))),
            Field(
                "subscription_groups",
                "subscription_groups",
                ListOf(ModelRef("subscriptions", "SubscriptionGroupState")),
            ),
            Field("time_zone", "time_zone", scalar("string", "null")),
            Field(
                "twitter",
                "twitter",
                OneOf(
                    (
                        ModelRef("user_attributes", "TwitterAccount"),
                        NULL,
                    )
                ),
            ),
        ),
        required=(),
        any_of=(
            (
                ("external_id",),
                ("user_alias",),
                ("braze_id",),
                ("email",),
                ("phone",),
                (
                    "push_token_import",
                    "push_tokens",
                ),
            ),
        ),
        extra=OneOf(
            (
                ModelRef("user_attributes", "NumberIncrement"),
                ModelRef("user_attributes", "ArrayChange"),
                ModelRef("user_attributes", "ObjectArrayChange"),
                ModelRef("user_attributes", "NestedTime"),
                ANY,
            )
        ),
        model=UserAttributes,
        free=True,
    ),
)


@define(kw_only=True, init=False)
class ProfileAttributes(Model):
    """Sets profile fields and custom attributes of a user who is named beside it, such as by
    the recipient of a message. A null removes a value. Any key that is not listed is a
    custom attribute.

    Attributes:
        external_id: Names the user by external ID; an unknown one creates a profile.
        user_alias: Names the user by alias; an unknown one creates a profile only when
            _update_existing_only is false.
        braze_id: Names the user by the ID that Braze assigned.
        email: Sets the e-mail address, or names the user by it when no other identifier is
            given.
        phone: Sets the phone number, or names the user by it; best in E.164 form.
        _update_existing_only: Keeps the item from creating a profile. Defaults to false
            with an external ID and to true with an alias.
        _merge_objects: Merges nested attributes deeply into what is stored, in place of
            replacing them. Defaults to false.
        push_token_import: Imports push tokens for anonymous users, one temporary profile
            per unknown token; needs push_tokens and no external_id or braze_id. Defaults to
            false.
        alias_name: Holds an alias name, as the list of profile fields has it.
        alias_label: Holds an alias label, as the list of profile fields has it.
        country: Sets the country as an ISO 3166-1 alpha-2 code. Other spellings are mapped
            where possible and otherwise become null. Setting it stops the SDK from doing
            so.
        current_location: Sets where the user is.
        date_of_first_session: Tells when the user first used the app, in ISO 8601 or one of
            the other date forms that attributes take, such as yyyy-MM-dd or MM/dd/yyyy.
        date_of_last_session: Tells when the user last used the app, in ISO 8601 or one of
            the other date forms that attributes take, such as yyyy-MM-dd or MM/dd/yyyy.
        dob: Sets the date of birth as YYYY-MM-DD.
        email_subscribe: Sets the state of the e-mail subscription.
        email_open_tracking_disabled: Keeps the open-tracking pixel out of e-mail sent
            through SparkPost or SendGrid.
        email_click_tracking_disabled: Keeps click tracking out of e-mail sent through
            SparkPost or SendGrid.
        facebook: Sets what is known of the user's Facebook account.
        first_name: Sets the first name.
        last_name: Sets the last name.
        gender: Sets the gender; null stands for unknown.
        home_city: Sets the home city.
        language: Sets the language as an ISO 639-1 code. It goes before the device's locale
            and stops the SDK from setting it.
        marked_email_as_spam_at: Tells when the user marked e-mail as spam, in ISO 8601 or
            one of the other date forms that attributes take.
        push_subscribe: Sets the state of the push subscription.
        push_tokens: Imports push tokens of the user's devices; web push tokens cannot be
            imported.
        subscription_groups: Sets the state in subscription groups, for this user and for
            every other user with the same e-mail address.
        time_zone: Sets the time zone by its IANA name, or by a name such as Eastern Time
            (US & Canada). An invalid name is ignored.
        twitter: Sets what is known of the user's Twitter account.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    _update_existing_only: bool | Unset = attrs.field(default=UNSET, alias="_update_existing_only")
    _merge_objects: bool | Unset = attrs.field(default=UNSET, alias="_merge_objects")
    push_token_import: bool | Unset = UNSET
    alias_name: str | Unset = UNSET
    alias_label: str | Unset = UNSET
    country: str | None | Unset = UNSET
    current_location: Location | LocationInput | UntypedMapping | None | Unset = UNSET
    date_of_first_session: datetime | str | None | Unset = UNSET
    date_of_last_session: datetime | str | None | Unset = UNSET
    dob: str | None | Unset = UNSET
    email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    email_open_tracking_disabled: bool | None | Unset = UNSET
    email_click_tracking_disabled: bool | None | Unset = UNSET
    facebook: FacebookAccount | FacebookAccountInput | UntypedMapping | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    gender: Literal["M", "F", "O", "N", "P"] | str | None | Unset = UNSET
    home_city: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    marked_email_as_spam_at: datetime | str | None | Unset = UNSET
    push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping] | Unset = UNSET
    subscription_groups: (
        Sequence[SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping] | Unset
    ) = UNSET
    time_zone: str | None | Unset = UNSET
    twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            external_id: str | Unset = UNSET,
            user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET,
            braze_id: str | Unset = UNSET,
            email: str | None | Unset = UNSET,
            phone: str | None | Unset = UNSET,
            _update_existing_only: bool | Unset = UNSET,
            _merge_objects: bool | Unset = UNSET,
            push_token_import: bool | Unset = UNSET,
            alias_name: str | Unset = UNSET,
            alias_label: str | Unset = UNSET,
            country: str | None | Unset = UNSET,
            current_location: Location | LocationInput | UntypedMapping | None | Unset = UNSET,
            date_of_first_session: datetime | str | None | Unset = UNSET,
            date_of_last_session: datetime | str | None | Unset = UNSET,
            dob: str | None | Unset = UNSET,
            email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"]
            | str
            | Unset = UNSET,
            email_open_tracking_disabled: bool | None | Unset = UNSET,
            email_click_tracking_disabled: bool | None | Unset = UNSET,
            facebook: FacebookAccount
            | FacebookAccountInput
            | UntypedMapping
            | None
            | Unset = UNSET,
            first_name: str | None | Unset = UNSET,
            last_name: str | None | Unset = UNSET,
            gender: Literal["M", "F", "O", "N", "P"] | str | None | Unset = UNSET,
            home_city: str | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            marked_email_as_spam_at: datetime | str | None | Unset = UNSET,
            push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET,
            push_tokens: Sequence[PushToken | PushTokenInput | UntypedMapping] | Unset = UNSET,
            subscription_groups: Sequence[
                SubscriptionGroupState | SubscriptionGroupStateInput | UntypedMapping
            ]
            | Unset = UNSET,
            time_zone: str | None | Unset = UNSET,
            twitter: TwitterAccount | TwitterAccountInput | UntypedMapping | None | Unset = UNSET,
            additional_properties: Mapping[
                str, NumberIncrement | ArrayChange | ObjectArrayChange | NestedTime | JsonInput
            ]
            | None = None,
            **further: NumberIncrement | ArrayChange | ObjectArrayChange | NestedTime | JsonInput,
        ) -> None: ...


describe(
    ProfileAttributes,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", scalar("string", "null")),
            Field("phone", "phone", scalar("string", "null")),
            Field("_update_existing_only", "_update_existing_only", BOOLEAN),
            Field("_merge_objects", "_merge_objects", BOOLEAN),
            Field("push_token_import", "push_token_import", BOOLEAN),
            Field("alias_name", "alias_name", STRING),
            Field("alias_label", "alias_label", STRING),
            Field("country", "country", scalar("string", "null")),
            Field(
                "current_location",
                "current_location",
                OneOf(
                    (
                        ModelRef("user_attributes", "Location"),
                        NULL,
                    )
                ),
            ),
            Field(
                "date_of_first_session",
                "date_of_first_session",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field(
                "date_of_last_session",
                "date_of_last_session",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field("dob", "dob", scalar("string", "null")),
            Field("email_subscribe", "email_subscribe", STRING),
            Field(
                "email_open_tracking_disabled",
                "email_open_tracking_disabled",
                scalar("boolean", "null"),
            ),
            Field(
                "email_click_tracking_disabled",
                "email_click_tracking_disabled",
                scalar("boolean", "null"),
            ),
            Field(
                "facebook",
                "facebook",
                OneOf(
                    (
                        ModelRef("user_attributes", "FacebookAccount"),
                        NULL,
                    )
                ),
            ),
            Field("first_name", "first_name", scalar("string", "null")),
            Field("last_name", "last_name", scalar("string", "null")),
            Field(
                "gender",
                "gender",
                OneOf(
                    (
                        STRING,
                        NULL,
                    )
                ),
            ),
            Field("home_city", "home_city", scalar("string", "null")),
            Field("language", "language", scalar("string", "null")),
            Field(
                "marked_email_as_spam_at",
                "marked_email_as_spam_at",
                OneOf(
                    (
                        TIME,
                        NULL,
                    )
                ),
            ),
            Field("push_subscribe", "push_subscribe", STRING),
            Field("push_tokens", "push_tokens", ListOf(ModelRef("user_attributes", "PushToken"))),
            Field(
                "subscription_groups",
                "subscription_groups",
                ListOf(ModelRef("subscriptions", "SubscriptionGroupState")),
            ),
            Field("time_zone", "time_zone", scalar("string", "null")),
            Field(
                "twitter",
                "twitter",
                OneOf(
                    (
                        ModelRef("user_attributes", "TwitterAccount"),
                        NULL,
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=OneOf(
            (
                ModelRef("user_attributes", "NumberIncrement"),
                ModelRef("user_attributes", "ArrayChange"),
                ModelRef("user_attributes", "ObjectArrayChange"),
                ModelRef("user_attributes", "NestedTime"),
                ANY,
            )
        ),
        model=ProfileAttributes,
        free=True,
    ),
)


@define(kw_only=True)
class NumberIncrement(Model):
    """Adds to a whole-number attribute.

    Attributes:
        inc: Gives the amount to add, which may be negative. Required.
    """

    __slots__ = ()

    inc: int


describe(
    NumberIncrement,
    ObjectKind(
        fields=(Field("inc", "inc", INTEGER),),
        required=("inc",),
        any_of=(),
        extra=None,
        model=NumberIncrement,
    ),
)


@define(kw_only=True)
class ArrayChange(Model):
    """Adds values to an array attribute or removes them; both may be given. Arrays hold each
    value once, so a value that is added again moves to the end, and 25 values unless the
    limit was raised, 100 at most.

    Attributes:
        add: Lists the values to append.
        remove: Lists the values to take out.
    """

    __slots__ = ()

    add: Sequence[JsonInput] | Unset = UNSET
    remove: Sequence[JsonInput] | Unset = UNSET


describe(
    ArrayChange,
    ObjectKind(
        fields=(
            Field("add", "add", ListOf(ANY)),
            Field("remove", "remove", ListOf(ANY)),
        ),
        required=(),
        any_of=(),
        extra=None,
        model=ArrayChange,
    ),
)


@define(kw_only=True)
class ObjectArrayChange(Model):
    """Changes an array of objects: first $add, then $remove, then $update. A change that takes
    the array over 100 KB is dropped without an error.

    Attributes:
        _add: Lists the objects to append.
        _remove: Lists the matches whose objects are removed; every object that matches
            goes.
        _update: Lists the matches whose objects change.
    """

    __slots__ = ()

    _add: Sequence[Mapping[str, JsonInput]] | Unset = attrs.field(default=UNSET, alias="_add")
    _remove: Sequence[ObjectMatch | ObjectMatchInput | UntypedMapping] | Unset = attrs.field(
        default=UNSET, alias="_remove"
    )
    _update: Sequence[ObjectUpdate | ObjectUpdateInput | UntypedMapping] | Unset = attrs.field(
        default=UNSET, alias="_update"
    )


describe(
    ObjectArrayChange,
    ObjectKind(
        fields=(
            Field("_add", "$add", ListOf(MapOf(ANY))),
            Field("_remove", "$remove", ListOf(ModelRef("user_attributes", "ObjectMatch"))),
            Field("_update", "$update", ListOf(ModelRef("user_attributes", "ObjectUpdate"))),
        ),
        required=(),
        any_of=(),
        extra=None,
        model=ObjectArrayChange,
    ),
)


@define(kw_only=True)
class ObjectMatch(Model):
    """Matches the objects of an array that hold a value under a key.

    Attributes:
        _identifier_key: Names the key to look at. Required.
        _identifier_value: Holds the value to match. Required.
    """

    __slots__ = ()

    _identifier_key: str = attrs.field(alias="_identifier_key")
    _identifier_value: JsonInput = attrs.field(alias="_identifier_value")


describe(
    ObjectMatch,
    ObjectKind(
        fields=(
            Field("_identifier_key", "$identifier_key", STRING),
            Field("_identifier_value", "$identifier_value", ANY),
        ),
        required=(
            "$identifier_key",
            "$identifier_value",
        ),
        any_of=(),
        extra=ANY,
        model=ObjectMatch,
    ),
)


@define(kw_only=True)
class ObjectUpdate(Model):
    """Changes the objects of an array that hold a value under a key. With _merge_objects the
    new object is merged deeply into each; without it, each is replaced.

    Attributes:
        _identifier_key: Names the key to look at. Required.
        _identifier_value: Holds the value to match. Required.
        _new_object: Holds the new fields. Required.
    """

    __slots__ = ()

    _identifier_key: str = attrs.field(alias="_identifier_key")
    _identifier_value: JsonInput = attrs.field(alias="_identifier_value")
    _new_object: Mapping[str, JsonInput] = attrs.field(alias="_new_object")


describe(
    ObjectUpdate,
    ObjectKind(
        fields=(
            Field("_identifier_key", "$identifier_key", STRING),
            Field("_identifier_value", "$identifier_value", ANY),
            Field("_new_object", "$new_object", MapOf(ANY)),
        ),
        required=(
            "$identifier_key",
            "$identifier_value",
            "$new_object",
        ),
        any_of=(),
        extra=ANY,
        model=ObjectUpdate,
    ),
)


@define(kw_only=True)
class NestedTime(Model):
    """Marks a date or time inside a nested attribute as such.

    Attributes:
        _time: Holds the date or time, as 2020-05-28 or in ISO 8601. A wrong form drops the
            update of the whole attribute. Required.
    """

    __slots__ = ()

    _time: str = attrs.field(alias="_time")


describe(
    NestedTime,
    ObjectKind(
        fields=(Field("_time", "$time", STRING),),
        required=("$time",),
        any_of=(),
        extra=None,
        model=NestedTime,
    ),
)


@define(kw_only=True)
class Location(Model):
    """Holds a position on Earth.

    Attributes:
        longitude: Gives the degrees east. Required.
        latitude: Gives the degrees north. Required.
    """

    __slots__ = ()

    longitude: float
    latitude: float


describe(
    Location,
    ObjectKind(
        fields=(
            Field("longitude", "longitude", NUMBER),
            Field("latitude", "latitude", NUMBER),
        ),
        required=(
            "longitude",
            "latitude",
        ),
        any_of=(),
        extra=ANY,
        model=Location,
    ),
)


@define(kw_only=True)
class FacebookAccount(Model):
    """Holds what is known of a Facebook account.

    Attributes:
        id: Holds the account's ID.
        likes: Lists what the account likes.
        num_friends: Counts the account's friends.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    likes: Sequence[str] | Unset = UNSET
    num_friends: int | Unset = UNSET


describe(
    FacebookAccount,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("likes", "likes", ListOf(STRING)),
            Field("num_friends", "num_friends", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=FacebookAccount,
    ),
)


@define(kw_only=True)
class TwitterAccount(Model):
    """Holds what is known of a Twitter account.

    Attributes:
        id: Holds the account's ID.
        screen_name: Holds the account's handle.
        followers_count: Counts who follows the account.
        friends_count: Counts whom the account follows.
        statuses_count: Counts what the account wrote.
    """

    __slots__ = ()

    id: int | Unset = UNSET
    screen_name: str | Unset = UNSET
    followers_count: int | Unset = UNSET
    friends_count: int | Unset = UNSET
    statuses_count: int | Unset = UNSET


describe(
    TwitterAccount,
    ObjectKind(
        fields=(
            Field("id", "id", INTEGER),
            Field("screen_name", "screen_name", STRING),
            Field("followers_count", "followers_count", INTEGER),
            Field("friends_count", "friends_count", INTEGER),
            Field("statuses_count", "statuses_count", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TwitterAccount,
    ),
)


@define(kw_only=True)
class PushToken(Model):
    """Holds the push token of one app on one device.

    Attributes:
        app_id: Names the app of the workspace. Required.
        token: Holds the token. Required.
        device_id: Names the device. A random one is made when it is left out.
    """

    __slots__ = ()

    app_id: str
    token: str
    device_id: str | Unset = UNSET


describe(
    PushToken,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("token", "token", STRING),
            Field("device_id", "device_id", STRING),
        ),
        required=(
            "app_id",
            "token",
        ),
        any_of=(),
        extra=ANY,
        model=PushToken,
    ),
)
