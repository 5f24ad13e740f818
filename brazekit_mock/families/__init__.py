"""The families of operations that keep state; a new one is entered here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import export, identity, subscriptions, track
from ..context import Handler
from ..store import Family, Namer, Seeder
from ..tenant import Tenant
from . import (
    analytics,
    campaigns,
    canvas,
    catalogs,
    cdi,
    content_blocks,
    custom_data,
    email_lists,
    email_templates,
    live_activities,
    media_library,
    news_feed,
    preference_centers,
    schedules,
    scim,
    sdk_authentication,
    segments,
    sending,
    sms,
    transactional,
    translations,
    user_exports,
)

__all__ = ["FAMILIES", "HANDLERS", "NAMES", "SEEDERS", "totals"]

FAMILIES: tuple[Family, ...] = (
    Family(track.HANDLERS),
    Family(identity.HANDLERS),
    Family(export.HANDLERS),
    Family(subscriptions.HANDLERS),
    analytics.FAMILY,
    campaigns.FAMILY,
    canvas.FAMILY,
    catalogs.FAMILY,
    cdi.FAMILY,
    content_blocks.FAMILY,
    custom_data.FAMILY,
    email_templates.FAMILY,
    live_activities.FAMILY,
    media_library.FAMILY,
    news_feed.FAMILY,
    schedules.FAMILY,
    segments.FAMILY,
    sending.FAMILY,
    transactional.FAMILY,
    translations.FAMILY,
    user_exports.FAMILY,
    email_lists.FAMILY,
    preference_centers.FAMILY,
    scim.FAMILY,
    sdk_authentication.FAMILY,
    sms.FAMILY,
)

HANDLERS: dict[str, Handler] = {
    name: handler for family in FAMILIES for name, handler in family.handlers.items()
}

SEEDERS: Mapping[str, Seeder] = {
    name: seeder for family in FAMILIES for name, seeder in family.seeders.items()
}

NAMES: Mapping[str, Namer] = {
    name: namer for family in FAMILIES for name, namer in family.names.items()
}


def totals(tenant: Tenant) -> dict[str, Any]:
    """The totals of a workspace by name, of users and of every family."""
    found = tenant.state()
    for family in FAMILIES:
        for store in family.stores:
            found.update(tenant.store(store).totals())
    return found
