"""Listings of a known length: how each is filled, and how its entries are collected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any, TypeAlias

import msgspec

from brazekit import AsyncListing, Listing
from brazekit_api.facts import OPERATIONS
from brazekit_api.model import Model
from conformance.document import Json
from conformance.items import TIME, email, item, phone
from conformance.scenery import Scene, play
from conformance.stage import Stage, method_of, run

Keywords: TypeAlias = Mapping[str, Any]
Fill: TypeAlias = Callable[[int], tuple[Scene, Keywords]]
"""Gives the requests that make so many entries, and the keywords of the call that lists them."""

_AT_ONCE = 50  # no request of a scene holds more items than any operation takes


def _chunks(items: Iterable[Json]) -> Iterable[list[Json]]:
    left = iter(items)
    while chunk := list(islice(left, _AT_ONCE)):
        yield chunk


def _groups(count: int) -> tuple[Scene, Keywords]:
    user = {"external_id": "u", "name": "e", "time": TIME}
    scene: list[Any] = [("POST", "/users/track", {"events": [user]})]
    for number in range(count):
        update = {
            "subscription_group_id": f"group-{number:04}",
            "subscription_state": "subscribed",
            "external_id": ["u"],
        }
        scene.append(("POST", "/subscription/status/set", update))
    return scene, {"external_id": "u"}


def _catalog_items(count: int) -> tuple[Scene, Keywords]:
    fields = [{"name": "id", "type": "string"}, {"name": "size", "type": "number"}]
    scene: list[Any] = [
        ("POST", "/catalogs", {"catalogs": [{"name": "c", "description": "d", "fields": fields}]})
    ]
    items = ({"id": f"item-{number:04}", "size": number} for number in range(count))
    scene += [("POST", "/catalogs/c/items", {"items": chunk}) for chunk in _chunks(items)]
    return scene, {"catalog_name": "c"}


def _posted(path: str, name: str, **body: str) -> Fill:
    """Make entries one by one; `name` is the property that tells them apart."""

    def fill(count: int) -> tuple[Scene, Keywords]:
        numbers = range(count)
        return [("POST", path, {name: f"entry-{number:04}", **body}) for number in numbers], {}

    return fill


def _seeded(operation: str, kind: str) -> Fill:
    """Make entries that no operation makes, beside those that a new workspace has."""

    def fill(count: int) -> tuple[Scene, Keywords]:
        there = len(take_sync(Stage(), operation, {})[0])
        entries = [{"id": f"entry-{number:04}"} for number in range(count - there)]
        return [("POST", "/_mock/seed", {kind: entries})], {}

    return fill


def _integrations(count: int) -> tuple[Scene, Keywords]:
    there = len(take_sync(Stage(), "cdi.integrations.list", {})[0])
    entries = [
        {"id": f"{number:08}-0000-4000-8000-000000000000"} for number in range(count - there)
    ]
    return [("POST", "/_mock/seed", {"cdi_integrations": entries})], {}


def _runs(count: int) -> tuple[Scene, Keywords]:
    runs = [
        {"job_status": "success", "sync_start_time": start, "sync_finish_time": start}
        for start in (f"2026-01-01T00:{at // 60:02}:{at % 60:02}.000Z" for at in range(count))
    ]
    named = "11111111-0000-4000-8000-000000000000"
    scene = [("POST", "/_mock/seed", {"cdi_integrations": [{"id": named, "runs": runs}]})]
    return scene, {"integration_id": named}


def _attributes(count: int) -> tuple[Scene, Keywords]:
    names = (f"attribute-{number:04}" for number in range(count))
    items = [{"external_id": "u", **dict.fromkeys(chunk, 1)} for chunk in _chunks(names)]
    return [("POST", "/users/track", {"attributes": [item]}) for item in items], {}


def _tracked(array: str, name: str) -> Fill:
    """Make events or products by tracking one of each."""

    def fill(count: int) -> tuple[Scene, Keywords]:
        items = ({**item(array, 0), name: f"entry-{number:04}"} for number in range(count))
        return [("POST", "/users/track", {array: chunk}) for chunk in _chunks(items)], {}

    return fill


_DAYS = {"start_date": "2026-01-01", "end_date": "2026-03-01"}


def _addresses(seed: str, name: str, make: Callable[[int], str]) -> Fill:
    """Make entries of a list of addresses or numbers, which come from outside."""

    def fill(count: int) -> tuple[Scene, Keywords]:
        entries = [{name: make(number)} for number in range(count)]
        return [("POST", "/_mock/seed", {seed: entries})], _DAYS

    return fill


def _unsubscribed(count: int) -> tuple[Scene, Keywords]:
    gone = {"email_subscribe": "unsubscribed"}
    users = ({"external_id": f"u{n}", "email": email(n), **gone} for n in range(count))
    return [("POST", "/users/track", {"attributes": chunk}) for chunk in _chunks(users)], _DAYS


FILLS: Mapping[str, Fill] = {
    "email.hard_bounces": _addresses("hard_bounces", "email", email),
    "email.unsubscribes": _unsubscribed,
    "sms.invalid_phone_numbers.list": _addresses("invalid_phone_numbers", "phone", phone),
    "campaigns.list": _seeded("campaigns.list", "campaigns"),
    "canvas.list": _seeded("canvas.list", "canvases"),
    "catalogs.items.list": _catalog_items,
    "cdi.integrations.list": _integrations,
    "cdi.integrations.job_sync_status": _runs,
    "custom_attributes.list": _attributes,
    "events.get": _tracked("events", "name"),
    "events.list": _tracked("events", "name"),
    "feed.list": _seeded("feed.list", "cards"),
    "purchases.product_list": _tracked("purchases", "product_id"),
    "content_blocks.list": _posted("/content_blocks/create", "name", content="text"),
    "segments.list": _seeded("segments.list", "segments"),
    "subscription.user.status": _groups,
    "templates.email.list": _posted(
        "/templates/email/create", "template_name", subject="subject", body="text"
    ),
}


def least(operation: str) -> int:
    """Give the number of entries that there are in any case."""
    paging = OPERATIONS[operation].paging
    if paging is not None and paging.style == "window":
        return 1
    stage, keywords = filled(operation, 0)
    return len(take_sync(stage, operation, keywords)[0])


def page_size(operation: str) -> int:
    """Give the number of entries on a full page, or of the longest window of a series."""
    paging = OPERATIONS[operation].paging
    assert paging is not None
    return paging.page_size or 10


def filled(operation: str, count: int) -> tuple[Stage, Keywords]:
    """Give a stage on which an operation lists so many entries, and the keywords to list them."""
    stage = Stage()
    paging = OPERATIONS[operation].paging
    assert paging is not None
    if paging.style == "window":
        return stage, {}
    scene, keywords = FILLS[operation](count)
    play(stage.mock, scene)
    return stage, keywords


def known(entry: Any) -> str:
    """Give an entry as text to compare by."""
    plain = entry.to_dict() if isinstance(entry, Model) else entry
    return msgspec.json.encode(plain).decode()


def listing_of(client: Any, operation: str, keywords: Keywords) -> Any:
    """Begin a listing."""
    group, _, verb = operation.rpartition(".")
    return method_of(client, f"{group}.iter_{verb}")(**keywords)


Take: TypeAlias = Callable[..., tuple[list[str], str]]


def take_sync(
    stage: Stage,
    operation: str,
    keywords: Keywords,
    most: int | None = None,
    position: str = "",
    **options: Any,
) -> tuple[list[str], str]:
    """Collect entries, all or so many, from the start or a position; give the position after."""
    with stage.client(**options) as braze:
        listing: Listing[Any] = listing_of(braze, operation, keywords)
        if position:
            listing = listing.resume(position)
        found = [known(entry) for entry in islice(listing, most)]
        return found, listing.position


def take_async(
    stage: Stage,
    operation: str,
    keywords: Keywords,
    most: int | None = None,
    position: str = "",
    **options: Any,
) -> tuple[list[str], str]:
    """The same with the asynchronous client."""

    async def main() -> tuple[list[str], str]:
        async with stage.client_async(**options) as braze:
            listing: AsyncListing[Any] = listing_of(braze, operation, keywords)
            if position:
                listing = listing.resume(position)
            found: list[str] = []
            while most is None or len(found) < most:
                try:
                    found.append(known(await anext(listing)))
                except StopAsyncIteration:
                    break
            return found, listing.position

    taken: tuple[list[str], str] = run(main)
    return taken


BOTH: Mapping[str, Take] = {"sync": take_sync, "async": take_async}
