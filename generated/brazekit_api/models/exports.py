# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/exports.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import UserAliasInput
    from .identifiers import UserAlias

__all__ = [
    "UsersExportIdsRequest",
    "UsersExportIdsResponse",
    "UserProfile",
    "UserProfileCustomEvent",
    "UserProfilePurchase",
    "UserProfileDevice",
    "UserProfilePushToken",
    "UserProfileApp",
    "UserProfileCampaign",
    "UserProfileEngagement",
    "UserProfileCanvas",
    "UserProfileCanvasStep",
    "UserProfileCard",
]


@define(kw_only=True)
class UsersExportIdsRequest(Model):
    """Names the users to export. At most one of device_id, email_address and phone is meant to
    be given.

    Attributes:
        external_ids: Names users by external ID.
        user_aliases: Names users by alias.
        device_id: Names one user by device, as the SDK's getDeviceId returns it.
        braze_id: Names one user by the ID that Braze assigned.
        email_address: Names users by one e-mail address.
        phone: Names users by one phone number in E.164 form.
        fields_to_export: Lists the fields to export. Workspaces onboarded since 2024-08-22
            must give it; for the others, leaving it out exports everything and is slow.

    At least one of these is needed: external_ids, user_aliases, device_id, braze_id,
    email_address, phone.
    """

    __slots__ = ()

    external_ids: Sequence[str] | Unset = UNSET
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET
    device_id: str | Unset = UNSET
    braze_id: str | Unset = UNSET
    email_address: str | Unset = UNSET
    phone: str | Unset = UNSET
    fields_to_export: (
        Sequence[
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
        | Unset
    ) = UNSET


describe(
    UsersExportIdsRequest,
    ObjectKind(
        fields=(
            Field("external_ids", "external_ids", ListOf(STRING, max_items=50)),
            Field(
                "user_aliases",
                "user_aliases",
                ListOf(ModelRef("identifiers", "UserAlias"), max_items=50),
            ),
            Field("device_id", "device_id", STRING),
            Field("braze_id", "braze_id", STRING),
            Field("email_address", "email_address", STRING),
            Field("phone", "phone", STRING),
            Field("fields_to_export", "fields_to_export", ListOf(STRING)),
        ),
        required=(),
        any_of=(
            (
                ("external_ids",),
                ("user_aliases",),
                ("device_id",),
                ("braze_id",),
                ("email_address",),
                ("phone",),
            ),
        ),
        extra=ANY,
        model=UsersExportIdsRequest,
    ),
)


@define(kw_only=True)
class UsersExportIdsResponse(Model):
    """Holds the profiles that were found.

    Attributes:
        message: Says success when the export had no errors. Required.
        users: Lists the profiles; it is empty when nobody matched. Required.
        invalid_user_ids: Lists the identifiers of the request that matched nobody.
    """

    __slots__ = ()

    message: str
    users: list[UserProfile]
    invalid_user_ids: list[str] | Unset = UNSET


describe(
    UsersExportIdsResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("users", "users", ListOf(ModelRef("exports", "UserProfile"))),
            Field("invalid_user_ids", "invalid_user_ids", ListOf(STRING)),
        ),
        required=(
            "message",
            "users",
        ),
        any_of=(),
        extra=ANY,
        model=UsersExportIdsResponse,
    ),
)


@define(kw_only=True)
class UserProfile(Model):
    """Holds one exported profile. Every field may be missing, which means that it is null or
    empty. Dates are texts, since their forms vary.

    Attributes:
        created_at: Tells when the profile was created, such as 2020-07-10 15:00:00.000 UTC.
        created_from: Tells how the profile came about, such as SDK or REST API; in segment
            exports.
        external_id: Holds the external ID.
        user_aliases: Lists the aliases.
        braze_id: Holds the ID that Braze assigned.
        random_bucket: Holds the number that sorts the user into random groups.
        first_name: Holds the first name.
        last_name: Holds the last name.
        email: Holds the e-mail address.
        dob: Holds the date of birth as YYYY-MM-DD.
        home_city: Holds the home city.
        country: Holds the country as an ISO 3166-1 alpha-2 code.
        phone: Holds the phone number in E.164 form; segment exports keep it as it was
            imported.
        language: Holds the language as an ISO 639-1 code.
        time_zone: Holds the time zone by IANA name or by a name such as Eastern Time (US &
            Canada).
        last_coordinates: Holds the last position, longitude before latitude by the text;
            the documented sample has them the other way round.
        gender: Holds the gender; null stands for unknown.
        total_revenue: Sums the user's purchases.
        attributed_campaign: Names the campaign to which the install is attributed.
        attributed_source: Names the platform to which the install is attributed.
        attributed_adgroup: Names the ad group to which the install is attributed.
        attributed_ad: Names the ad to which the install is attributed.
        push_subscribe: Holds the state of the push subscription.
        push_opted_in_at: Tells when the user opted in to push.
        email_subscribe: Holds the state of the e-mail subscription.
        uninstalled_at: Tells when the app was uninstalled; absent when it was not.
        custom_attributes: Maps the custom attributes to their values.
        custom_events: Lists the events of the last 90 days with their counts of all time.
        purchases: Lists the products bought in the last 90 days with their counts of all
            time.
        devices: Lists the devices.
        push_tokens: Lists the push tokens; absent from exports of the Global Control Group.
        apps: Lists the apps that the user used.
        campaigns_received: Lists the campaigns of the last 90 days.
        canvases_received: Lists the Canvases of the last 90 days.
        cards_clicked: Lists the cards that the user clicked.
    """

    __slots__ = ()

    created_at: str | Unset = UNSET
    created_from: str | Unset = UNSET
    external_id: str | Unset = UNSET
    user_aliases: list[UserAlias] | Unset = UNSET
    braze_id: str | Unset = UNSET
    random_bucket: int | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    dob: str | None | Unset = UNSET
    home_city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    last_coordinates: list[float] | Unset = UNSET
    gender: Literal["M", "F", "O", "N", "P"] | str | None | Unset = UNSET
    total_revenue: float | Unset = UNSET
    attributed_campaign: str | None | Unset = UNSET
    attributed_source: str | None | Unset = UNSET
    attributed_adgroup: str | None | Unset = UNSET
    attributed_ad: str | None | Unset = UNSET
    push_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    push_opted_in_at: str | Unset = UNSET
    email_subscribe: Literal["opted_in", "subscribed", "unsubscribed"] | str | Unset = UNSET
    uninstalled_at: str | Unset = UNSET
    custom_attributes: dict[str, JsonValue] | Unset = UNSET
    custom_events: list[UserProfileCustomEvent] | Unset = UNSET
    purchases: list[UserProfilePurchase] | Unset = UNSET
    devices: list[UserProfileDevice] | Unset = UNSET
    push_tokens: list[UserProfilePushToken] | Unset = UNSET
    apps: list[UserProfileApp] | Unset = UNSET
    campaigns_received: list[UserProfileCampaign] | Unset = UNSET
    canvases_received: list[UserProfileCanvas] | Unset = UNSET
    cards_clicked: list[UserProfileCard] | Unset = UNSET


describe(
    UserProfile,
    ObjectKind(
        fields=(
            Field("created_at", "created_at", STRING),
            Field("created_from", "created_from", STRING),
            Field("external_id", "external_id", STRING),
            Field("user_aliases", "user_aliases", ListOf(ModelRef("identifiers", "UserAlias"))),
            Field("braze_id", "braze_id", STRING),
            Field("random_bucket", "random_bucket", INTEGER),
            Field("first_name", "first_name", scalar("string", "null")),
            Field("last_name", "last_name", scalar("string", "null")),
            Field("email", "email", scalar("string", "null")),
            Field("dob", "dob", scalar("string", "null")),
            Field("home_city", "home_city", scalar("string", "null")),
            Field("country", "country", scalar("string", "null")),
            Field("phone", "phone", scalar("string", "null")),
            Field("language", "language", scalar("string", "null")),
            Field("time_zone", "time_zone", scalar("string", "null")),
            Field("last_coordinates", "last_coordinates", ListOf(NUMBER)),
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
            Field("total_revenue", "total_revenue", NUMBER),
            Field("attributed_campaign", "attributed_campaign", scalar("string", "null")),
            Field("attributed_source", "attributed_source", scalar("string", "null")),
            Field("attributed_adgroup", "attributed_adgroup", scalar("string", "null")),
            Field("attributed_ad", "attributed_ad", scalar("string", "null")),
            Field("push_subscribe", "push_subscribe", STRING),
            Field("push_opted_in_at", "push_opted_in_at", STRING),
            Field("email_subscribe", "email_subscribe", STRING),
            Field("uninstalled_at", "uninstalled_at", STRING),
            Field("custom_attributes", "custom_attributes", MapOf(ANY)),
            Field(
                "custom_events",
                "custom_events",
                ListOf(ModelRef("exports", "UserProfileCustomEvent")),
            ),
            Field("purchases", "purchases", ListOf(ModelRef("exports", "UserProfilePurchase"))),
            Field("devices", "devices", ListOf(ModelRef("exports", "UserProfileDevice"))),
            Field(
                "push_tokens", "push_tokens", ListOf(ModelRef("exports", "UserProfilePushToken"))
            ),
            Field("apps", "apps", ListOf(ModelRef("exports", "UserProfileApp"))),
            Field(
                "campaigns_received",
                "campaigns_received",
                ListOf(ModelRef("exports", "UserProfileCampaign")),
            ),
            Field(
                "canvases_received",
                "canvases_received",
                ListOf(ModelRef("exports", "UserProfileCanvas")),
            ),
            Field("cards_clicked", "cards_clicked", ListOf(ModelRef("exports", "UserProfileCard"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfile,
    ),
)


@define(kw_only=True)
class UserProfileCustomEvent(Model):
    """Sums up one event of a user over all time.

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
    UserProfileCustomEvent,
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
        model=UserProfileCustomEvent,
    ),
)


@define(kw_only=True)
class UserProfilePurchase(Model):
    """Sums up the purchases of one product over all time.

    Attributes:
        name: Names the product by its ID.
        first: Tells when it was first bought.
        last: Tells when it was last bought.
        count: Counts how often it was bought.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    first: str | Unset = UNSET
    last: str | Unset = UNSET
    count: int | Unset = UNSET


describe(
    UserProfilePurchase,
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
        model=UserProfilePurchase,
    ),
)


@define(kw_only=True)
class UserProfileDevice(Model):
    """Describes a device.

    Attributes:
        model: Names the model.
        os: Names the operating system, such as Android (Q).
        carrier: Names the carrier.
        idfv: Holds Apple's vendor identifier, which is the device ID there, when collected.
        idfa: Holds Apple's advertising identifier, when collected.
        device_id: Holds the device ID on Android.
        google_ad_id: Holds Google's advertising identifier, when collected.
        roku_ad_id: Holds Roku's advertising identifier.
        ad_tracking_enabled: Tells whether ad tracking is on.
    """

    __slots__ = ()

    model: str | Unset = UNSET
    os: str | Unset = UNSET
    carrier: str | None | Unset = UNSET
    idfv: str | Unset = UNSET
    idfa: str | Unset = UNSET
    device_id: str | Unset = UNSET
    google_ad_id: str | Unset = UNSET
    roku_ad_id: str | Unset = UNSET
    ad_tracking_enabled: bool | Unset = UNSET


describe(
    UserProfileDevice,
    ObjectKind(
        fields=(
            Field("model", "model", STRING),
            Field("os", "os", STRING),
            Field("carrier", "carrier", scalar("string", "null")),
            Field("idfv", "idfv", STRING),
            Field("idfa", "idfa", STRING),
            Field("device_id", "device_id", STRING),
            Field("google_ad_id", "google_ad_id", STRING),
            Field("roku_ad_id", "roku_ad_id", STRING),
            Field("ad_tracking_enabled", "ad_tracking_enabled", BOOLEAN),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileDevice,
    ),
)


@define(kw_only=True)
class UserProfilePushToken(Model):
    """Describes a push token.

    Attributes:
        app: Names the app.
        platform: Names the platform.
        token: Holds the token.
        device_id: Names the device.
        notifications_enabled: Tells whether this token gets foreground push, which says
            nothing about the subscription.
        provisionally_opted_in: Tells whether push is provisional and quiet, or the user
            decided; null when not set, and always null on Android.
    """

    __slots__ = ()

    app: str | Unset = UNSET
    platform: str | Unset = UNSET
    token: str | Unset = UNSET
    device_id: str | Unset = UNSET
    notifications_enabled: bool | Unset = UNSET
    provisionally_opted_in: bool | None | Unset = UNSET


describe(
    UserProfilePushToken,
    ObjectKind(
        fields=(
            Field("app", "app", STRING),
            Field("platform", "platform", STRING),
            Field("token", "token", STRING),
            Field("device_id", "device_id", STRING),
            Field("notifications_enabled", "notifications_enabled", BOOLEAN),
            Field("provisionally_opted_in", "provisionally_opted_in", scalar("boolean", "null")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfilePushToken,
    ),
)


@define(kw_only=True)
class UserProfileApp(Model):
    """Sums up the use of one app.

    Attributes:
        name: Names the app.
        platform: Names the platform, such as iOS, Android or Web.
        version: Holds the version last used.
        sessions: Counts the sessions.
        first_used: Tells when the app was first used.
        last_used: Tells when the app was last used.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    platform: str | Unset = UNSET
    version: str | Unset = UNSET
    sessions: int | str | Unset = UNSET
    first_used: str | Unset = UNSET
    last_used: str | Unset = UNSET


describe(
    UserProfileApp,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("platform", "platform", STRING),
            Field("version", "version", STRING),
            Field(
                "sessions",
                "sessions",
                OneOf(
                    (
                        INTEGER,
                        STRING,
                    )
                ),
            ),
            Field("first_used", "first_used", STRING),
            Field("last_used", "last_used", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileApp,
    ),
)


@define(kw_only=True)
class UserProfileCampaign(Model):
    """Sums up one campaign that reached a user.

    Attributes:
        name: Names the campaign.
        last_received: Tells when the user last received it.
        engaged: Tells how the user reacted.
        converted: Tells whether the user converted.
        multiple_converted: Tells for each conversion event whether the user converted.
        api_campaign_id: Holds the campaign's API identifier.
        variation_name: Names the variation, in multivariate campaigns.
        variation_api_id: Holds the variation's API identifier, in multivariate campaigns.
        in_control: Tells whether the user is in the control group, in multivariate
            campaigns.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    last_received: str | Unset = UNSET
    engaged: UserProfileEngagement | Unset = UNSET
    converted: bool | Unset = UNSET
    multiple_converted: dict[str, bool] | Unset = UNSET
    api_campaign_id: str | Unset = UNSET
    variation_name: str | Unset = UNSET
    variation_api_id: str | Unset = UNSET
    in_control: bool | Unset = UNSET


describe(
    UserProfileCampaign,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("last_received", "last_received", STRING),
            Field("engaged", "engaged", ModelRef("exports", "UserProfileEngagement")),
            Field("converted", "converted", BOOLEAN),
            Field("multiple_converted", "multiple_converted", MapOf(BOOLEAN)),
            Field("api_campaign_id", "api_campaign_id", STRING),
            Field("variation_name", "variation_name", STRING),
            Field("variation_api_id", "variation_api_id", STRING),
            Field("in_control", "in_control", BOOLEAN),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileCampaign,
    ),
)


@define(kw_only=True)
class UserProfileEngagement(Model):
    """Tells how a user reacted to a campaign. Each key may be missing.

    Attributes:
        opened_email: Tells whether an e-mail was opened.
        opened_push: Tells whether a push was opened.
        clicked_email: Tells whether an e-mail was clicked.
        clicked_triggered_in_app_message: Tells whether an in-app message was clicked.
    """

    __slots__ = ()

    opened_email: bool | Unset = UNSET
    opened_push: bool | Unset = UNSET
    clicked_email: bool | Unset = UNSET
    clicked_triggered_in_app_message: bool | Unset = UNSET


describe(
    UserProfileEngagement,
    ObjectKind(
        fields=(
            Field("opened_email", "opened_email", BOOLEAN),
            Field("opened_push", "opened_push", BOOLEAN),
            Field("clicked_email", "clicked_email", BOOLEAN),
            Field("clicked_triggered_in_app_message", "clicked_triggered_in_app_message", BOOLEAN),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileEngagement,
    ),
)


@define(kw_only=True)
class UserProfileCanvas(Model):
    """Sums up one Canvas that a user entered.

    Attributes:
        name: Names the Canvas.
        api_canvas_id: Holds the Canvas's API identifier.
        last_received_message: Tells when the user last received a message of it.
        last_entered: Tells when the user last entered it.
        variation_name: Names the variation.
        in_control: Tells whether the user is in the control group.
        last_entered_control_at: Tells when the user last entered the control group.
        last_exited: Tells when the user last left it.
        steps_received: Lists the steps that reached the user.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    api_canvas_id: str | Unset = UNSET
    last_received_message: str | Unset = UNSET
    last_entered: str | Unset = UNSET
    variation_name: str | Unset = UNSET
    in_control: bool | Unset = UNSET
    last_entered_control_at: str | None | Unset = UNSET
    last_exited: str | Unset = UNSET
    steps_received: list[UserProfileCanvasStep] | Unset = UNSET


describe(
    UserProfileCanvas,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("api_canvas_id", "api_canvas_id", STRING),
            Field("last_received_message", "last_received_message", STRING),
            Field("last_entered", "last_entered", STRING),
            Field("variation_name", "variation_name", STRING),
            Field("in_control", "in_control", BOOLEAN),
            Field("last_entered_control_at", "last_entered_control_at", scalar("string", "null")),
            Field("last_exited", "last_exited", STRING),
            Field(
                "steps_received",
                "steps_received",
                ListOf(ModelRef("exports", "UserProfileCanvasStep")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileCanvas,
    ),
)


@define(kw_only=True)
class UserProfileCanvasStep(Model):
    """Sums up one step of a Canvas.

    Attributes:
        name: Names the step.
        api_canvas_step_id: Holds the step's API identifier.
        last_received: Tells when the user last received it.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    api_canvas_step_id: str | Unset = UNSET
    last_received: str | Unset = UNSET


describe(
    UserProfileCanvasStep,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("api_canvas_step_id", "api_canvas_step_id", STRING),
            Field("last_received", "last_received", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileCanvasStep,
    ),
)


@define(kw_only=True)
class UserProfileCard(Model):
    """Names a card that a user clicked.

    Attributes:
        name: Names the card.
    """

    __slots__ = ()

    name: str | Unset = UNSET


describe(
    UserProfileCard,
    ObjectKind(
        fields=(Field("name", "name", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserProfileCard,
    ),
)
