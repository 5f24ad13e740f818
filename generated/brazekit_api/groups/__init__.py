# Written by `make generate` from spec/; do not edit.
"""The roots of the groups; a family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..seam import AsyncSender, Sender

if TYPE_CHECKING:
    from .app_group import AppGroup, AsyncAppGroup, AsyncRawAppGroup, RawAppGroup
    from .campaigns import AsyncCampaigns, AsyncRawCampaigns, Campaigns, RawCampaigns
    from .canvas import AsyncCanvas, AsyncRawCanvas, Canvas, RawCanvas
    from .catalogs import AsyncCatalogs, AsyncRawCatalogs, Catalogs, RawCatalogs
    from .cdi import AsyncCdi, AsyncRawCdi, Cdi, RawCdi
    from .content_blocks import (
        AsyncContentBlocks,
        AsyncRawContentBlocks,
        ContentBlocks,
        RawContentBlocks,
    )
    from .custom_attributes import (
        AsyncCustomAttributes,
        AsyncRawCustomAttributes,
        CustomAttributes,
        RawCustomAttributes,
    )
    from .email import AsyncEmail, AsyncRawEmail, Email, RawEmail
    from .events import AsyncEvents, AsyncRawEvents, Events, RawEvents
    from .export import AsyncExport, AsyncRawExport, Export, RawExport
    from .feed import AsyncFeed, AsyncRawFeed, Feed, RawFeed
    from .kpi import AsyncKpi, AsyncRawKpi, Kpi, RawKpi
    from .media_library import (
        AsyncMediaLibrary,
        AsyncRawMediaLibrary,
        MediaLibrary,
        RawMediaLibrary,
    )
    from .messages import AsyncMessages, AsyncRawMessages, Messages, RawMessages
    from .preference_center import (
        AsyncPreferenceCenter,
        AsyncRawPreferenceCenter,
        PreferenceCenter,
        RawPreferenceCenter,
    )
    from .purchases import AsyncPurchases, AsyncRawPurchases, Purchases, RawPurchases
    from .scim import AsyncRawScim, AsyncScim, RawScim, Scim
    from .segments import AsyncRawSegments, AsyncSegments, RawSegments, Segments
    from .sends import AsyncRawSends, AsyncSends, RawSends, Sends
    from .sessions import AsyncRawSessions, AsyncSessions, RawSessions, Sessions
    from .sms import AsyncRawSms, AsyncSms, RawSms, Sms
    from .subscription import AsyncRawSubscription, AsyncSubscription, RawSubscription, Subscription
    from .templates import AsyncRawTemplates, AsyncTemplates, RawTemplates, Templates
    from .transactional import (
        AsyncRawTransactional,
        AsyncTransactional,
        RawTransactional,
        Transactional,
    )
    from .users import AsyncRawUsers, AsyncUsers, RawUsers, Users

__all__ = ["AsyncGroups", "AsyncRawGroups", "RawGroups", "SyncGroups"]


class SyncGroups:
    """All operations, answering typed values."""

    _sender: Sender

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> Users:
        """Operations below `users`."""
        from .users import Users

        return Users(self._sender)

    @cached_property
    def subscription(self) -> Subscription:
        """Operations below `subscription`."""
        from .subscription import Subscription

        return Subscription(self._sender)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Operations below `campaigns`."""
        from .campaigns import Campaigns

        return Campaigns(self._sender)

    @cached_property
    def canvas(self) -> Canvas:
        """Operations below `canvas`."""
        from .canvas import Canvas

        return Canvas(self._sender)

    @cached_property
    def content_blocks(self) -> ContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import ContentBlocks

        return ContentBlocks(self._sender)

    @cached_property
    def templates(self) -> Templates:
        """Operations below `templates`."""
        from .templates import Templates

        return Templates(self._sender)

    @cached_property
    def preference_center(self) -> PreferenceCenter:
        """Operations below `preference_center`."""
        from .preference_center import PreferenceCenter

        return PreferenceCenter(self._sender)

    @cached_property
    def scim(self) -> Scim:
        """Operations below `scim`."""
        from .scim import Scim

        return Scim(self._sender)

    @cached_property
    def app_group(self) -> AppGroup:
        """Operations below `app_group`."""
        from .app_group import AppGroup

        return AppGroup(self._sender)

    @cached_property
    def email(self) -> Email:
        """Operations below `email`."""
        from .email import Email

        return Email(self._sender)

    @cached_property
    def sms(self) -> Sms:
        """Operations below `sms`."""
        from .sms import Sms

        return Sms(self._sender)

    @cached_property
    def export(self) -> Export:
        """Operations below `export`."""
        from .export import Export

        return Export(self._sender)

    @cached_property
    def sends(self) -> Sends:
        """Operations below `sends`."""
        from .sends import Sends

        return Sends(self._sender)

    @cached_property
    def segments(self) -> Segments:
        """Operations below `segments`."""
        from .segments import Segments

        return Segments(self._sender)

    @cached_property
    def kpi(self) -> Kpi:
        """Operations below `kpi`."""
        from .kpi import Kpi

        return Kpi(self._sender)

    @cached_property
    def sessions(self) -> Sessions:
        """Operations below `sessions`."""
        from .sessions import Sessions

        return Sessions(self._sender)

    @cached_property
    def custom_attributes(self) -> CustomAttributes:
        """Operations below `custom_attributes`."""
        from .custom_attributes import CustomAttributes

        return CustomAttributes(self._sender)

    @cached_property
    def events(self) -> Events:
        """Operations below `events`."""
        from .events import Events

        return Events(self._sender)

    @cached_property
    def purchases(self) -> Purchases:
        """Operations below `purchases`."""
        from .purchases import Purchases

        return Purchases(self._sender)

    @cached_property
    def feed(self) -> Feed:
        """Operations below `feed`."""
        from .feed import Feed

        return Feed(self._sender)

    @cached_property
    def messages(self) -> Messages:
        """Operations below `messages`."""
        from .messages import Messages

        return Messages(self._sender)

    @cached_property
    def transactional(self) -> Transactional:
        """Operations below `transactional`."""
        from .transactional import Transactional

        return Transactional(self._sender)

    @cached_property
    def catalogs(self) -> Catalogs:
        """Operations below `catalogs`."""
        from .catalogs import Catalogs

        return Catalogs(self._sender)

    @cached_property
    def cdi(self) -> Cdi:
        """Operations below `cdi`."""
        from .cdi import Cdi

        return Cdi(self._sender)

    @cached_property
    def media_library(self) -> MediaLibrary:
        """Operations below `media_library`."""
        from .media_library import MediaLibrary

        return MediaLibrary(self._sender)


class AsyncGroups:
    """All operations with await, answering typed values."""

    _sender: AsyncSender

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations below `users`."""
        from .users import AsyncUsers

        return AsyncUsers(self._sender)

    @cached_property
    def subscription(self) -> AsyncSubscription:
        """Operations below `subscription`."""
        from .subscription import AsyncSubscription

        return AsyncSubscription(self._sender)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Operations below `campaigns`."""
        from .campaigns import AsyncCampaigns

        return AsyncCampaigns(self._sender)

    @cached_property
    def canvas(self) -> AsyncCanvas:
        """Operations below `canvas`."""
        from .canvas import AsyncCanvas

        return AsyncCanvas(self._sender)

    @cached_property
    def content_blocks(self) -> AsyncContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import AsyncContentBlocks

        return AsyncContentBlocks(self._sender)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Operations below `templates`."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._sender)

    @cached_property
    def preference_center(self) -> AsyncPreferenceCenter:
        """Operations below `preference_center`."""
        from .preference_center import AsyncPreferenceCenter

        return AsyncPreferenceCenter(self._sender)

    @cached_property
    def scim(self) -> AsyncScim:
        """Operations below `scim`."""
        from .scim import AsyncScim

        return AsyncScim(self._sender)

    @cached_property
    def app_group(self) -> AsyncAppGroup:
        """Operations below `app_group`."""
        from .app_group import AsyncAppGroup

        return AsyncAppGroup(self._sender)

    @cached_property
    def email(self) -> AsyncEmail:
        """Operations below `email`."""
        from .email import AsyncEmail

        return AsyncEmail(self._sender)

    @cached_property
    def sms(self) -> AsyncSms:
        """Operations below `sms`."""
        from .sms import AsyncSms

        return AsyncSms(self._sender)

    @cached_property
    def export(self) -> AsyncExport:
        """Operations below `export`."""
        from .export import AsyncExport

        return AsyncExport(self._sender)

    @cached_property
    def sends(self) -> AsyncSends:
        """Operations below `sends`."""
        from .sends import AsyncSends

        return AsyncSends(self._sender)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Operations below `segments`."""
        from .segments import AsyncSegments

        return AsyncSegments(self._sender)

    @cached_property
    def kpi(self) -> AsyncKpi:
        """Operations below `kpi`."""
        from .kpi import AsyncKpi

        return AsyncKpi(self._sender)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Operations below `sessions`."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._sender)

    @cached_property
    def custom_attributes(self) -> AsyncCustomAttributes:
        """Operations below `custom_attributes`."""
        from .custom_attributes import AsyncCustomAttributes

        return AsyncCustomAttributes(self._sender)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations below `events`."""
        from .events import AsyncEvents

        return AsyncEvents(self._sender)

    @cached_property
    def purchases(self) -> AsyncPurchases:
        """Operations below `purchases`."""
        from .purchases import AsyncPurchases

        return AsyncPurchases(self._sender)

    @cached_property
    def feed(self) -> AsyncFeed:
        """Operations below `feed`."""
        from .feed import AsyncFeed

        return AsyncFeed(self._sender)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations below `messages`."""
        from .messages import AsyncMessages

        return AsyncMessages(self._sender)

    @cached_property
    def transactional(self) -> AsyncTransactional:
        """Operations below `transactional`."""
        from .transactional import AsyncTransactional

        return AsyncTransactional(self._sender)

    @cached_property
    def catalogs(self) -> AsyncCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import AsyncCatalogs

        return AsyncCatalogs(self._sender)

    @cached_property
    def cdi(self) -> AsyncCdi:
        """Operations below `cdi`."""
        from .cdi import AsyncCdi

        return AsyncCdi(self._sender)

    @cached_property
    def media_library(self) -> AsyncMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import AsyncMediaLibrary

        return AsyncMediaLibrary(self._sender)


class RawGroups:
    """All operations, answering `Response`."""

    _sender: Sender

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> RawUsers:
        """Operations below `users`."""
        from .users import RawUsers

        return RawUsers(self._sender)

    @cached_property
    def subscription(self) -> RawSubscription:
        """Operations below `subscription`."""
        from .subscription import RawSubscription

        return RawSubscription(self._sender)

    @cached_property
    def campaigns(self) -> RawCampaigns:
        """Operations below `campaigns`."""
        from .campaigns import RawCampaigns

        return RawCampaigns(self._sender)

    @cached_property
    def canvas(self) -> RawCanvas:
        """Operations below `canvas`."""
        from .canvas import RawCanvas

        return RawCanvas(self._sender)

    @cached_property
    def content_blocks(self) -> RawContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import RawContentBlocks

        return RawContentBlocks(self._sender)

    @cached_property
    def templates(self) -> RawTemplates:
        """Operations below `templates`."""
        from .templates import RawTemplates

        return RawTemplates(self._sender)

    @cached_property
    def preference_center(self) -> RawPreferenceCenter:
        """Operations below `preference_center`."""
        from .preference_center import RawPreferenceCenter

        return RawPreferenceCenter(self._sender)

    @cached_property
    def scim(self) -> RawScim:
        """Operations below `scim`."""
        from .scim import RawScim

        return RawScim(self._sender)

    @cached_property
    def app_group(self) -> RawAppGroup:
        """Operations below `app_group`."""
        from .app_group import RawAppGroup

        return RawAppGroup(self._sender)

    @cached_property
    def email(self) -> RawEmail:
        """Operations below `email`."""
        from .email import RawEmail

        return RawEmail(self._sender)

    @cached_property
    def sms(self) -> RawSms:
        """Operations below `sms`."""
        from .sms import RawSms

        return RawSms(self._sender)

    @cached_property
    def export(self) -> RawExport:
        """Operations below `export`."""
        from .export import RawExport

        return RawExport(self._sender)

    @cached_property
    def sends(self) -> RawSends:
        """Operations below `sends`."""
        from .sends import RawSends

        return RawSends(self._sender)

    @cached_property
    def segments(self) -> RawSegments:
        """Operations below `segments`."""
        from .segments import RawSegments

        return RawSegments(self._sender)

    @cached_property
    def kpi(self) -> RawKpi:
        """Operations below `kpi`."""
        from .kpi import RawKpi

        return RawKpi(self._sender)

    @cached_property
    def sessions(self) -> RawSessions:
        """Operations below `sessions`."""
        from .sessions import RawSessions

        return RawSessions(self._sender)

    @cached_property
    def custom_attributes(self) -> RawCustomAttributes:
        """Operations below `custom_attributes`."""
        from .custom_attributes import RawCustomAttributes

        return RawCustomAttributes(self._sender)

    @cached_property
    def events(self) -> RawEvents:
        """Operations below `events`."""
        from .events import RawEvents

        return RawEvents(self._sender)

    @cached_property
    def purchases(self) -> RawPurchases:
        """Operations below `purchases`."""
        from .purchases import RawPurchases

        return RawPurchases(self._sender)

    @cached_property
    def feed(self) -> RawFeed:
        """Operations below `feed`."""
        from .feed import RawFeed

        return RawFeed(self._sender)

    @cached_property
    def messages(self) -> RawMessages:
        """Operations below `messages`."""
        from .messages import RawMessages

        return RawMessages(self._sender)

    @cached_property
    def transactional(self) -> RawTransactional:
        """Operations below `transactional`."""
        from .transactional import RawTransactional

        return RawTransactional(self._sender)

    @cached_property
    def catalogs(self) -> RawCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import RawCatalogs

        return RawCatalogs(self._sender)

    @cached_property
    def cdi(self) -> RawCdi:
        """Operations below `cdi`."""
        from .cdi import RawCdi

        return RawCdi(self._sender)

    @cached_property
    def media_library(self) -> RawMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import RawMediaLibrary

        return RawMediaLibrary(self._sender)


class AsyncRawGroups:
    """All operations with await, answering `Response`."""

    _sender: AsyncSender

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncRawUsers:
        """Operations below `users`."""
        from .users import AsyncRawUsers

        return AsyncRawUsers(self._sender)

    @cached_property
    def subscription(self) -> AsyncRawSubscription:
        """Operations below `subscription`."""
        from .subscription import AsyncRawSubscription

        return AsyncRawSubscription(self._sender)

    @cached_property
    def campaigns(self) -> AsyncRawCampaigns:
        """Operations below `campaigns`."""
        from .campaigns import AsyncRawCampaigns

        return AsyncRawCampaigns(self._sender)

    @cached_property
    def canvas(self) -> AsyncRawCanvas:
        """Operations below `canvas`."""
        from .canvas import AsyncRawCanvas

        return AsyncRawCanvas(self._sender)

    @cached_property
    def content_blocks(self) -> AsyncRawContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import AsyncRawContentBlocks

        return AsyncRawContentBlocks(self._sender)

    @cached_property
    def templates(self) -> AsyncRawTemplates:
        """Operations below `templates`."""
        from .templates import AsyncRawTemplates

        return AsyncRawTemplates(self._sender)

    @cached_property
    def preference_center(self) -> AsyncRawPreferenceCenter:
        """Operations below `preference_center`."""
        from .preference_center import AsyncRawPreferenceCenter

        return AsyncRawPreferenceCenter(self._sender)

    @cached_property
    def scim(self) -> AsyncRawScim:
        """Operations below `scim`."""
        from .scim import AsyncRawScim

        return AsyncRawScim(self._sender)

    @cached_property
    def app_group(self) -> AsyncRawAppGroup:
        """Operations below `app_group`."""
        from .app_group import AsyncRawAppGroup

        return AsyncRawAppGroup(self._sender)

    @cached_property
    def email(self) -> AsyncRawEmail:
        """Operations below `email`."""
        from .email import AsyncRawEmail

        return AsyncRawEmail(self._sender)

    @cached_property
    def sms(self) -> AsyncRawSms:
        """Operations below `sms`."""
        from .sms import AsyncRawSms

        return AsyncRawSms(self._sender)

    @cached_property
    def export(self) -> AsyncRawExport:
        """Operations below `export`."""
        from .export import AsyncRawExport

        return AsyncRawExport(self._sender)

    @cached_property
    def sends(self) -> AsyncRawSends:
        """Operations below `sends`."""
        from .sends import AsyncRawSends

        return AsyncRawSends(self._sender)

    @cached_property
    def segments(self) -> AsyncRawSegments:
        """Operations below `segments`."""
        from .segments import AsyncRawSegments

        return AsyncRawSegments(self._sender)

    @cached_property
    def kpi(self) -> AsyncRawKpi:
        """Operations below `kpi`."""
        from .kpi import AsyncRawKpi

        return AsyncRawKpi(self._sender)

    @cached_property
    def sessions(self) -> AsyncRawSessions:
        """Operations below `sessions`."""
        from .sessions import AsyncRawSessions

        return AsyncRawSessions(self._sender)

    @cached_property
    def custom_attributes(self) -> AsyncRawCustomAttributes:
        """Operations below `custom_attributes`."""
        from .custom_attributes import AsyncRawCustomAttributes

        return AsyncRawCustomAttributes(self._sender)

    @cached_property
    def events(self) -> AsyncRawEvents:
        """Operations below `events`."""
        from .events import AsyncRawEvents

        return AsyncRawEvents(self._sender)

    @cached_property
    def purchases(self) -> AsyncRawPurchases:
        """Operations below `purchases`."""
        from .purchases import AsyncRawPurchases

        return AsyncRawPurchases(self._sender)

    @cached_property
    def feed(self) -> AsyncRawFeed:
        """Operations below `feed`."""
        from .feed import AsyncRawFeed

        return AsyncRawFeed(self._sender)

    @cached_property
    def messages(self) -> AsyncRawMessages:
        """Operations below `messages`."""
        from .messages import AsyncRawMessages

        return AsyncRawMessages(self._sender)

    @cached_property
    def transactional(self) -> AsyncRawTransactional:
        """Operations below `transactional`."""
        from .transactional import AsyncRawTransactional

        return AsyncRawTransactional(self._sender)

    @cached_property
    def catalogs(self) -> AsyncRawCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import AsyncRawCatalogs

        return AsyncRawCatalogs(self._sender)

    @cached_property
    def cdi(self) -> AsyncRawCdi:
        """Operations below `cdi`."""
        from .cdi import AsyncRawCdi

        return AsyncRawCdi(self._sender)

    @cached_property
    def media_library(self) -> AsyncRawMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import AsyncRawMediaLibrary

        return AsyncRawMediaLibrary(self._sender)
