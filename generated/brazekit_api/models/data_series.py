# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/data_series.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

__all__ = [
    "CampaignsDataSeriesResponse",
    "CampaignSeriesPoint",
    "SendConversions",
    "CampaignSeriesMessages",
    "VariationSeriesStats",
    "PushSeriesStats",
    "WebhookSeriesStats",
    "EmailSeriesStats",
    "SmsSeriesStats",
    "WhatsAppSeriesStats",
    "ContentCardSeriesStats",
    "InAppSeriesStats",
    "SendsDataSeriesResponse",
    "SendSeriesPoint",
    "SendSeriesMessages",
    "SendPushSeriesStats",
]


@define(kw_only=True)
class CampaignsDataSeriesResponse(Model):
    """Holds a campaign's statistics by day.

    Attributes:
        message: Says success when the export had no errors.
        data: Lists the days.
    """

    __slots__ = ()

    message: str | Unset = UNSET
    data: list[CampaignSeriesPoint] | Unset = UNSET


describe(
    CampaignsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("data_series", "CampaignSeriesPoint"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class CampaignSeriesPoint(Model):
    """Holds a campaign's statistics of one day.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        time: Names the day as an ISO 8601 date.
        messages: Holds the statistics of each channel.
        unique_recipients: Counts unique recipients.
        revenue: Sums the revenue in US dollars.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    time: str | Unset = UNSET
    messages: CampaignSeriesMessages | Unset = UNSET
    unique_recipients: int | Unset = UNSET
    revenue: float | Unset = UNSET


describe(
    CampaignSeriesPoint,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("time", "time", STRING),
            Field("messages", "messages", ModelRef("data_series", "CampaignSeriesMessages")),
            Field("unique_recipients", "unique_recipients", INTEGER),
            Field("revenue", "revenue", NUMBER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignSeriesPoint,
    ),
)


@define(kw_only=True)
class SendConversions(Model):
    """Counts conversions, by the day of the conversion and by the day of the send. Only the
    conversion events that exist are there.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET


describe(
    SendConversions,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SendConversions,
    ),
)


@define(kw_only=True, init=False)
class CampaignSeriesMessages(Model):
    """Holds the statistics of each channel, with one entry per variation. A channel that is
    not listed has its statistics under its own name.

    Attributes:
        ios_push: Lists statistics of iOS push by variation.
        android_push: Lists statistics of Android push by variation.
        kindle_push: Lists statistics of Kindle push by variation.
        web_push: Lists statistics of web push by variation.
        email: Lists statistics of e-mail by variation.
        sms: Lists statistics of SMS by variation.
        whats_app: Lists statistics of WhatsApp by variation.
        webhook: Lists statistics of webhooks by variation.
        content_cards: Lists statistics of Content Cards by variation.
        trigger_in_app_message: Lists statistics of in-app messages by variation; one entry
            may stand for the control group.
        in_app_message: Lists statistics of in-app messages under the older name of the
            channel.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    ios_push: list[PushSeriesStats] | Unset = UNSET
    android_push: list[PushSeriesStats] | Unset = UNSET
    kindle_push: list[PushSeriesStats] | Unset = UNSET
    web_push: list[PushSeriesStats] | Unset = UNSET
    email: list[EmailSeriesStats] | Unset = UNSET
    sms: list[SmsSeriesStats] | Unset = UNSET
    whats_app: list[WhatsAppSeriesStats] | Unset = UNSET
    webhook: list[WebhookSeriesStats] | Unset = UNSET
    content_cards: list[ContentCardSeriesStats] | Unset = UNSET
    trigger_in_app_message: list[InAppSeriesStats] | Unset = UNSET
    in_app_message: list[InAppSeriesStats] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ios_push: list[PushSeriesStats] | Unset = UNSET,
            android_push: list[PushSeriesStats] | Unset = UNSET,
            kindle_push: list[PushSeriesStats] | Unset = UNSET,
            web_push: list[PushSeriesStats] | Unset = UNSET,
            email: list[EmailSeriesStats] | Unset = UNSET,
            sms: list[SmsSeriesStats] | Unset = UNSET,
            whats_app: list[WhatsAppSeriesStats] | Unset = UNSET,
            webhook: list[WebhookSeriesStats] | Unset = UNSET,
            content_cards: list[ContentCardSeriesStats] | Unset = UNSET,
            trigger_in_app_message: list[InAppSeriesStats] | Unset = UNSET,
            in_app_message: list[InAppSeriesStats] | Unset = UNSET,
            additional_properties: Mapping[str, list[dict[str, JsonValue]]] | None = None,
            **further: list[dict[str, JsonValue]],
        ) -> None: ...


describe(
    CampaignSeriesMessages,
    ObjectKind(
        fields=(
            Field("ios_push", "ios_push", ListOf(ModelRef("data_series", "PushSeriesStats"))),
            Field(
                "android_push", "android_push", ListOf(ModelRef("data_series", "PushSeriesStats"))
            ),
            Field("kindle_push", "kindle_push", ListOf(ModelRef("data_series", "PushSeriesStats"))),
            Field("web_push", "web_push", ListOf(ModelRef("data_series", "PushSeriesStats"))),
            Field("email", "email", ListOf(ModelRef("data_series", "EmailSeriesStats"))),
            Field("sms", "sms", ListOf(ModelRef("data_series", "SmsSeriesStats"))),
            Field("whats_app", "whats_app", ListOf(ModelRef("data_series", "WhatsAppSeriesStats"))),
            Field("webhook", "webhook", ListOf(ModelRef("data_series", "WebhookSeriesStats"))),
            Field(
                "content_cards",
                "content_cards",
                ListOf(ModelRef("data_series", "ContentCardSeriesStats")),
            ),
            Field(
                "trigger_in_app_message",
                "trigger_in_app_message",
                ListOf(ModelRef("data_series", "InAppSeriesStats")),
            ),
            Field(
                "in_app_message",
                "in_app_message",
                ListOf(ModelRef("data_series", "InAppSeriesStats")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ListOf(MapOf(ANY)),
        model=CampaignSeriesMessages,
        free=True,
    ),
)


@define(kw_only=True)
class VariationSeriesStats(Model):
    """Holds what the series tell of a variation in any channel.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        variation_name: Names the variation.
        revenue: Sums the revenue in US dollars.
        unique_recipients: Counts unique recipients.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    variation_name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    unique_recipients: int | Unset = UNSET


describe(
    VariationSeriesStats,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("variation_name", "variation_name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("unique_recipients", "unique_recipients", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=VariationSeriesStats,
    ),
)


@define(kw_only=True)
class PushSeriesStats(Model):
    """Counts what became of a push message. Further keys count clicks on buttons and carousel
    slides, such as notif_button_1_OK_click.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        variation_name: Names the variation.
        revenue: Sums the revenue in US dollars.
        unique_recipients: Counts unique recipients.
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        direct_opens: Counts direct opens.
        total_opens: Counts all opens.
        bounces: Counts bounces.
        body_clicks: Counts clicks on the body.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    variation_name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    unique_recipients: int | Unset = UNSET
    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    direct_opens: int | Unset = UNSET
    total_opens: int | Unset = UNSET
    bounces: int | Unset = UNSET
    body_clicks: int | Unset = UNSET


describe(
    PushSeriesStats,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("variation_name", "variation_name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("unique_recipients", "unique_recipients", INTEGER),
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("direct_opens", "direct_opens", INTEGER),
            Field("total_opens", "total_opens", INTEGER),
            Field("bounces", "bounces", INTEGER),
            Field("body_clicks", "body_clicks", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PushSeriesStats,
    ),
)


@define(kw_only=True)
class WebhookSeriesStats(Model):
    """Counts what became of a webhook.

    Attributes:
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        errors: Counts errors.
    """

    __slots__ = ()

    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    errors: int | Unset = UNSET


describe(
    WebhookSeriesStats,
    ObjectKind(
        fields=(
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("errors", "errors", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=WebhookSeriesStats,
    ),
)


@define(kw_only=True)
class EmailSeriesStats(Model):
    """Counts what became of an e-mail.

    Attributes:
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        opens: Counts opens.
        unique_opens: Counts unique opens.
        clicks: Counts clicks.
        unique_clicks: Counts unique clicks.
        unsubscribes: Counts unsubscribes.
        bounces: Counts bounces.
        delivered: Counts deliveries.
        reported_spam: Counts reports as spam.
    """

    __slots__ = ()

    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    opens: int | Unset = UNSET
    unique_opens: int | Unset = UNSET
    clicks: int | Unset = UNSET
    unique_clicks: int | Unset = UNSET
    unsubscribes: int | Unset = UNSET
    bounces: int | Unset = UNSET
    delivered: int | Unset = UNSET
    reported_spam: int | Unset = UNSET


describe(
    EmailSeriesStats,
    ObjectKind(
        fields=(
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("opens", "opens", INTEGER),
            Field("unique_opens", "unique_opens", INTEGER),
            Field("clicks", "clicks", INTEGER),
            Field("unique_clicks", "unique_clicks", INTEGER),
            Field("unsubscribes", "unsubscribes", INTEGER),
            Field("bounces", "bounces", INTEGER),
            Field("delivered", "delivered", INTEGER),
            Field("reported_spam", "reported_spam", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailSeriesStats,
    ),
)


@define(kw_only=True)
class SmsSeriesStats(Model):
    """Counts what became of an SMS.

    Attributes:
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        sent_to_carrier: Counts what was handed to the carrier.
        delivered: Counts deliveries.
        undelivered: Counts what was not delivered.
        rejected: Counts rejections.
        delivery_failed: Counts failed deliveries.
        clicks: Counts clicks on shortened links.
        opt_out: Counts users who opted out.
        help: Counts requests for help.
    """

    __slots__ = ()

    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    sent_to_carrier: int | Unset = UNSET
    delivered: int | Unset = UNSET
    undelivered: int | Unset = UNSET
    rejected: int | Unset = UNSET
    delivery_failed: int | Unset = UNSET
    clicks: int | Unset = UNSET
    opt_out: int | Unset = UNSET
    help: int | Unset = UNSET


describe(
    SmsSeriesStats,
    ObjectKind(
        fields=(
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("sent_to_carrier", "sent_to_carrier", INTEGER),
            Field("delivered", "delivered", INTEGER),
            Field("undelivered", "undelivered", INTEGER),
            Field("rejected", "rejected", INTEGER),
            Field("delivery_failed", "delivery_failed", INTEGER),
            Field("clicks", "clicks", INTEGER),
            Field("opt_out", "opt_out", INTEGER),
            Field("help", "help", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SmsSeriesStats,
    ),
)


@define(kw_only=True)
class WhatsAppSeriesStats(Model):
    """Counts what became of a WhatsApp message.

    Attributes:
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        delivered: Counts deliveries.
        failed: Counts failed deliveries.
        read: Counts messages that were opened.
    """

    __slots__ = ()

    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    delivered: int | Unset = UNSET
    failed: int | Unset = UNSET
    read: int | Unset = UNSET


describe(
    WhatsAppSeriesStats,
    ObjectKind(
        fields=(
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("delivered", "delivered", INTEGER),
            Field("failed", "failed", INTEGER),
            Field("read", "read", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=WhatsAppSeriesStats,
    ),
)


@define(kw_only=True)
class ContentCardSeriesStats(Model):
    """Counts what became of a Content Card.

    Attributes:
        variation_api_id: Holds the variation's API identifier.
        sent: Counts sends.
        total_clicks: Counts clicks.
        total_dismissals: Counts dismissals.
        total_impressions: Counts impressions.
        unique_clicks: Counts users who clicked.
        unique_dismissals: Counts users who dismissed the card.
        unique_impressions: Counts users who saw the card.
    """

    __slots__ = ()

    variation_api_id: str | Unset = UNSET
    sent: int | Unset = UNSET
    total_clicks: int | Unset = UNSET
    total_dismissals: int | Unset = UNSET
    total_impressions: int | Unset = UNSET
    unique_clicks: int | Unset = UNSET
    unique_dismissals: int | Unset = UNSET
    unique_impressions: int | Unset = UNSET


describe(
    ContentCardSeriesStats,
    ObjectKind(
        fields=(
            Field("variation_api_id", "variation_api_id", STRING),
            Field("sent", "sent", INTEGER),
            Field("total_clicks", "total_clicks", INTEGER),
            Field("total_dismissals", "total_dismissals", INTEGER),
            Field("total_impressions", "total_impressions", INTEGER),
            Field("unique_clicks", "unique_clicks", INTEGER),
            Field("unique_dismissals", "unique_dismissals", INTEGER),
            Field("unique_impressions", "unique_impressions", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentCardSeriesStats,
    ),
)


@define(kw_only=True)
class InAppSeriesStats(Model):
    """Counts what became of an in-app message. The entry of the control group has enrolled and
    no impressions or clicks.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        variation_name: Names the variation.
        revenue: Sums the revenue in US dollars.
        unique_recipients: Counts unique recipients.
        impressions: Counts impressions.
        clicks: Counts clicks.
        first_button_clicks: Counts clicks on the first button.
        second_button_clicks: Counts clicks on the second button.
        enrolled: Counts the users in the control group.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    variation_name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    unique_recipients: int | Unset = UNSET
    impressions: int | Unset = UNSET
    clicks: int | Unset = UNSET
    first_button_clicks: int | Unset = UNSET
    second_button_clicks: int | Unset = UNSET
    enrolled: int | Unset = UNSET


describe(
    InAppSeriesStats,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("variation_name", "variation_name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("unique_recipients", "unique_recipients", INTEGER),
            Field("impressions", "impressions", INTEGER),
            Field("clicks", "clicks", INTEGER),
            Field("first_button_clicks", "first_button_clicks", INTEGER),
            Field("second_button_clicks", "second_button_clicks", INTEGER),
            Field("enrolled", "enrolled", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=InAppSeriesStats,
    ),
)


@define(kw_only=True)
class SendsDataSeriesResponse(Model):
    """Holds the statistics of one send by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the days.
    """

    __slots__ = ()

    message: str
    data: list[SendSeriesPoint] | Unset = UNSET


describe(
    SendsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("data_series", "SendSeriesPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SendsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class SendSeriesPoint(Model):
    """Holds the statistics of one send on one day.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        time: Names the day as an ISO 8601 date.
        messages: Holds the statistics of each channel.
        unique_recipients: Counts unique recipients.
        revenue: Sums the revenue in US dollars.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    time: str | Unset = UNSET
    messages: SendSeriesMessages | Unset = UNSET
    unique_recipients: int | Unset = UNSET
    revenue: float | Unset = UNSET


describe(
    SendSeriesPoint,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("time", "time", STRING),
            Field("messages", "messages", ModelRef("data_series", "SendSeriesMessages")),
            Field("unique_recipients", "unique_recipients", INTEGER),
            Field("revenue", "revenue", NUMBER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SendSeriesPoint,
    ),
)


@define(kw_only=True, init=False)
class SendSeriesMessages(Model):
    """Holds the statistics of each channel, with one entry per variation. A channel that is
    not listed has its statistics under its own name.

    Attributes:
        ios_push: Lists statistics of iOS push by variation.
        android_push: Lists statistics of Android push by variation.
        kindle_push: Lists statistics of Kindle push by variation.
        web_push: Lists statistics of web push by variation.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    ios_push: list[SendPushSeriesStats] | Unset = UNSET
    android_push: list[SendPushSeriesStats] | Unset = UNSET
    kindle_push: list[SendPushSeriesStats] | Unset = UNSET
    web_push: list[SendPushSeriesStats] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ios_push: list[SendPushSeriesStats] | Unset = UNSET,
            android_push: list[SendPushSeriesStats] | Unset = UNSET,
            kindle_push: list[SendPushSeriesStats] | Unset = UNSET,
            web_push: list[SendPushSeriesStats] | Unset = UNSET,
            additional_properties: Mapping[str, list[dict[str, JsonValue]]] | None = None,
            **further: list[dict[str, JsonValue]],
        ) -> None: ...


describe(
    SendSeriesMessages,
    ObjectKind(
        fields=(
            Field("ios_push", "ios_push", ListOf(ModelRef("data_series", "SendPushSeriesStats"))),
            Field(
                "android_push",
                "android_push",
                ListOf(ModelRef("data_series", "SendPushSeriesStats")),
            ),
            Field(
                "kindle_push", "kindle_push", ListOf(ModelRef("data_series", "SendPushSeriesStats"))
            ),
            Field("web_push", "web_push", ListOf(ModelRef("data_series", "SendPushSeriesStats"))),
        ),
        required=(),
        any_of=(),
        extra=ListOf(MapOf(ANY)),
        model=SendSeriesMessages,
        free=True,
    ),
)


@define(kw_only=True)
class SendPushSeriesStats(Model):
    """Counts what became of a push message of one send.

    Attributes:
        conversions: Counts conversions for the first conversion event.
        conversions_by_send_time: Counts conversions for the first conversion event by the
            day of the send.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_send_time: Counts conversions for the second conversion event by the
            day of the send.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_send_time: Counts conversions for the third conversion event by the
            day of the send.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_send_time: Counts conversions for the fourth conversion event by the
            day of the send.
        variation_name: Names the variation.
        revenue: Sums the revenue in US dollars.
        unique_recipients: Counts unique recipients.
        sent: Counts sends.
        delivered: Counts deliveries.
        undelivered: Counts what was not delivered.
        delivery_failed: Counts rejections.
        direct_opens: Counts direct opens.
        total_opens: Counts all opens.
        bounces: Counts bounces.
        body_clicks: Counts clicks on the body.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_send_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_send_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_send_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_send_time: int | Unset = UNSET
    variation_name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    unique_recipients: int | Unset = UNSET
    sent: int | Unset = UNSET
    delivered: int | Unset = UNSET
    undelivered: int | Unset = UNSET
    delivery_failed: int | Unset = UNSET
    direct_opens: int | Unset = UNSET
    total_opens: int | Unset = UNSET
    bounces: int | Unset = UNSET
    body_clicks: int | Unset = UNSET


describe(
    SendPushSeriesStats,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_send_time", "conversions_by_send_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_send_time", "conversions1_by_send_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_send_time", "conversions2_by_send_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_send_time", "conversions3_by_send_time", INTEGER),
            Field("variation_name", "variation_name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("unique_recipients", "unique_recipients", INTEGER),
            Field("sent", "sent", INTEGER),
            Field("delivered", "delivered", INTEGER),
            Field("undelivered", "undelivered", INTEGER),
            Field("delivery_failed", "delivery_failed", INTEGER),
            Field("direct_opens", "direct_opens", INTEGER),
            Field("total_opens", "total_opens", INTEGER),
            Field("bounces", "bounces", INTEGER),
            Field("body_clicks", "body_clicks", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SendPushSeriesStats,
    ),
)
