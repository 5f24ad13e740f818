# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/campaigns.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from .campaign_messages import (
        CampaignMessageContentCard,
        CampaignMessageEmail,
        CampaignMessageInApp,
        CampaignMessagePush,
        CampaignMessageSms,
        CampaignMessageWebhook,
        CampaignMessageWhatsApp,
    )

__all__ = [
    "CampaignsListResponse",
    "CampaignListItem",
    "CampaignsDetailsResponse",
    "CampaignClicksEmailConversion",
    "CampaignOpensEmailConversion",
    "CampaignAnyPurchaseConversion",
    "CampaignProductPurchaseConversion",
    "CampaignCustomEventConversion",
    "CampaignUpgradesAppConversion",
    "CampaignStartsSessionConversion",
]


@define(kw_only=True)
class CampaignsListResponse(Model):
    """Holds a page of campaigns.

    Attributes:
        message: Says success when the export had no errors. Required.
        campaigns: Lists the campaigns, at most 100.
    """

    __slots__ = ()

    message: str
    campaigns: list[CampaignListItem] | Unset = UNSET


describe(
    CampaignsListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("campaigns", "campaigns", ListOf(ModelRef("campaigns", "CampaignListItem"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CampaignsListResponse,
    ),
)


@define(kw_only=True)
class CampaignListItem(Model):
    """Sums up a campaign.

    Attributes:
        id: Holds the campaign's API identifier.
        last_edited: Tells when it was last edited.
        name: Names the campaign.
        is_api_campaign: Tells whether it is an API campaign.
        tags: Lists the tags.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    last_edited: str | Unset = UNSET
    name: str | Unset = UNSET
    is_api_campaign: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    CampaignListItem,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("last_edited", "last_edited", STRING),
            Field("name", "name", STRING),
            Field("is_api_campaign", "is_api_campaign", BOOLEAN),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignListItem,
    ),
)


@define(kw_only=True)
class CampaignsDetailsResponse(Model):
    """Describes one campaign.

    Attributes:
        message: Says success when the export had no errors. Required.
        created_at: Tells when it was created.
        updated_at: Tells when it was last updated.
        archived: Tells whether it is archived.
        draft: Tells whether it is a draft.
        enabled: Tells whether it is active.
        has_post_launch_draft: Tells whether changes wait in a draft made after the launch.
        name: Names the campaign.
        description: Describes the campaign.
        schedule_type: Names the kind of scheduling.
        channels: Lists the channels through which it sends.
        first_sent: Tells day and hour of the first send.
        last_sent: Tells day and hour of the last send.
        tags: Lists the tags.
        teams: Lists the teams.
        messages: Maps the API identifiers of message variations to the messages.
        conversion_behaviors: Lists the conversion events in the campaign's order, the
            primary one first.
    """

    __slots__ = ()

    message: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    archived: bool | Unset = UNSET
    draft: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    has_post_launch_draft: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    schedule_type: str | Unset = UNSET
    channels: list[str] | Unset = UNSET
    first_sent: str | Unset = UNSET
    last_sent: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    teams: list[str] | Unset = UNSET
    messages: (
        dict[
            str,
            CampaignMessagePush
            | CampaignMessageEmail
            | CampaignMessageInApp
            | CampaignMessageContentCard
            | CampaignMessageWebhook
            | CampaignMessageSms
            | CampaignMessageWhatsApp
            | dict[str, JsonValue],
        ]
        | Unset
    ) = UNSET
    conversion_behaviors: (
        list[
            CampaignClicksEmailConversion
            | CampaignOpensEmailConversion
            | CampaignAnyPurchaseConversion
            | CampaignProductPurchaseConversion
            | CampaignCustomEventConversion
            | CampaignUpgradesAppConversion
            | CampaignStartsSessionConversion
            | dict[str, JsonValue]
        ]
        | Unset
    ) = UNSET


describe(
    CampaignsDetailsResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("archived", "archived", BOOLEAN),
            Field("draft", "draft", BOOLEAN),
            Field("enabled", "enabled", BOOLEAN),
            Field("has_post_launch_draft", "has_post_launch_draft", BOOLEAN),
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("schedule_type", "schedule_type", STRING),
            Field("channels", "channels", ListOf(STRING)),
            Field("first_sent", "first_sent", STRING),
            Field("last_sent", "last_sent", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("teams", "teams", ListOf(STRING)),
            Field(
                "messages",
                "messages",
                MapOf(
                    OneOf(
                        (
                            ModelRef("campaign_messages", "CampaignMessagePush"),
                            ModelRef("campaign_messages", "CampaignMessageEmail"),
                            ModelRef("campaign_messages", "CampaignMessageInApp"),
                            ModelRef("campaign_messages", "CampaignMessageContentCard"),
                            ModelRef("campaign_messages", "CampaignMessageWebhook"),
                            ModelRef("campaign_messages", "CampaignMessageSms"),
                            ModelRef("campaign_messages", "CampaignMessageWhatsApp"),
                            MapOf(ANY),
                        ),
                        discriminator="channel",
                        mapping={
                            "ios_push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "android_push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "kindle_push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "web_push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "apple_push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "windows_universal_push": ModelRef(
                                "campaign_messages", "CampaignMessagePush"
                            ),
                            "windows_phone8_push": ModelRef(
                                "campaign_messages", "CampaignMessagePush"
                            ),
                            "push": ModelRef("campaign_messages", "CampaignMessagePush"),
                            "email": ModelRef("campaign_messages", "CampaignMessageEmail"),
                            "in_app_message": ModelRef("campaign_messages", "CampaignMessageInApp"),
                            "in-app_message": ModelRef("campaign_messages", "CampaignMessageInApp"),
                            "trigger_in_app_message": ModelRef(
                                "campaign_messages", "CampaignMessageInApp"
                            ),
                            "content_cards": ModelRef(
                                "campaign_messages", "CampaignMessageContentCard"
                            ),
                            "content_card": ModelRef(
                                "campaign_messages", "CampaignMessageContentCard"
                            ),
                            "webhook": ModelRef("campaign_messages", "CampaignMessageWebhook"),
                            "sms": ModelRef("campaign_messages", "CampaignMessageSms"),
                            "whats_app": ModelRef("campaign_messages", "CampaignMessageWhatsApp"),
                        },
                    )
                ),
            ),
            Field(
                "conversion_behaviors",
                "conversion_behaviors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("campaigns", "CampaignClicksEmailConversion"),
                            ModelRef("campaigns", "CampaignOpensEmailConversion"),
                            ModelRef("campaigns", "CampaignAnyPurchaseConversion"),
                            ModelRef("campaigns", "CampaignProductPurchaseConversion"),
                            ModelRef("campaigns", "CampaignCustomEventConversion"),
                            ModelRef("campaigns", "CampaignUpgradesAppConversion"),
                            ModelRef("campaigns", "CampaignStartsSessionConversion"),
                            MapOf(ANY),
                        ),
                        discriminator="type",
                        mapping={
                            "Clicks Email": ModelRef("campaigns", "CampaignClicksEmailConversion"),
                            "Opens Email": ModelRef("campaigns", "CampaignOpensEmailConversion"),
                            "Makes Any Purchase": ModelRef(
                                "campaigns", "CampaignAnyPurchaseConversion"
                            ),
                            "Makes Specific Purchase": ModelRef(
                                "campaigns", "CampaignProductPurchaseConversion"
                            ),
                            "Performs Custom Event": ModelRef(
                                "campaigns", "CampaignCustomEventConversion"
                            ),
                            "Upgrades App": ModelRef("campaigns", "CampaignUpgradesAppConversion"),
                            "Starts Session": ModelRef(
                                "campaigns", "CampaignStartsSessionConversion"
                            ),
                        },
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CampaignsDetailsResponse,
    ),
)


@define(kw_only=True)
class CampaignClicksEmailConversion(Model):
    """Counts users who click the e-mail.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
    """

    __slots__ = ()

    type: Literal["Clicks Email"] | str | Unset = UNSET
    window: int | Unset = UNSET


describe(
    CampaignClicksEmailConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignClicksEmailConversion,
    ),
)


@define(kw_only=True)
class CampaignOpensEmailConversion(Model):
    """Counts users who open the e-mail.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
    """

    __slots__ = ()

    type: Literal["Opens Email"] | str | Unset = UNSET
    window: int | Unset = UNSET


describe(
    CampaignOpensEmailConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignOpensEmailConversion,
    ),
)


@define(kw_only=True)
class CampaignAnyPurchaseConversion(Model):
    """Counts users who buy anything.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
    """

    __slots__ = ()

    type: Literal["Makes Any Purchase"] | str | Unset = UNSET
    window: int | Unset = UNSET


describe(
    CampaignAnyPurchaseConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignAnyPurchaseConversion,
    ),
)


@define(kw_only=True)
class CampaignProductPurchaseConversion(Model):
    """Counts users who buy one product.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
        product: Names the product.
    """

    __slots__ = ()

    type: Literal["Makes Specific Purchase"] | str | Unset = UNSET
    window: int | Unset = UNSET
    product: str | Unset = UNSET


describe(
    CampaignProductPurchaseConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
            Field("product", "product", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignProductPurchaseConversion,
    ),
)


@define(kw_only=True)
class CampaignCustomEventConversion(Model):
    """Counts users for whom a custom event is recorded.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
        custom_event_name: Names the custom event.
    """

    __slots__ = ()

    type: Literal["Performs Custom Event"] | str | Unset = UNSET
    window: int | Unset = UNSET
    custom_event_name: str | Unset = UNSET


describe(
    CampaignCustomEventConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
            Field("custom_event_name", "custom_event_name", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignCustomEventConversion,
    ),
)


@define(kw_only=True)
class CampaignUpgradesAppConversion(Model):
    """Counts users who upgrade the app.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
        app_ids: Lists the apps that count; null means any app.
    """

    __slots__ = ()

    type: Literal["Upgrades App"] | str | Unset = UNSET
    window: int | Unset = UNSET
    app_ids: list[str] | None | Unset = UNSET


describe(
    CampaignUpgradesAppConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
            Field(
                "app_ids",
                "app_ids",
                OneOf(
                    (
                        ListOf(STRING),
                        NULL,
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignUpgradesAppConversion,
    ),
)


@define(kw_only=True)
class CampaignStartsSessionConversion(Model):
    """Counts users who start a session, which the dashboard calls using the app.

    Attributes:
        type: Names the kind of conversion event.
        window: Counts the seconds in which a user can convert, such as 86400.
        app_ids: Lists the apps that count; null means any app.
    """

    __slots__ = ()

    type: Literal["Starts Session"] | str | Unset = UNSET
    window: int | Unset = UNSET
    app_ids: list[str] | None | Unset = UNSET


describe(
    CampaignStartsSessionConversion,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("window", "window", INTEGER),
            Field(
                "app_ids",
                "app_ids",
                OneOf(
                    (
                        ListOf(STRING),
                        NULL,
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignStartsSessionConversion,
    ),
)
