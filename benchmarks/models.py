"""What models cost beside plain dictionaries, as ratios: `python -m benchmarks.models`.

Two jobs, each done in several ways by one process in interleaved rounds, so that a busy machine
slows all ways alike: a body of 75 events, 75 purchases and 75 users of `users.track` is built from
rows and serialised, and an answer of 50 users of `users.export.ids` is parsed. The first way of a
job is the floor: plain dictionaries and orjson, or orjson alone. `make bench-models` installs
orjson, which nothing else here needs; without it msgspec is the floor.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import attrs
import msgspec

from brazekit_api.building import reader
from brazekit_api.calls.users import users_track
from brazekit_api.model import Model
from brazekit_api.models import Event, Purchase, UserAttributes, UsersExportIdsResponse

__all__ = ["Rows", "answer", "build_ways", "measure", "parse_ways", "touch"]

Row = dict[str, Any]
Way = Callable[[], Any]

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


@attrs.frozen
class Rows:
    """What a program would have read from its own tables, under its own names."""

    events: list[Row]
    purchases: list[Row]
    users: list[Row]

    @classmethod
    def drawn(cls, size: int = 75, seed: int = 8) -> Rows:
        """Draw rows that make a body of about 43 kB at 75 each."""
        chance = random.Random(seed)  # noqa: S311 - sample data.
        ids = [f"customer-{chance.randrange(10**8):08d}" for _ in range(size)]
        when = [f"2026-01-{chance.randrange(1, 29):02d}T12:{n % 60:02d}:30Z" for n in range(size)]
        pick = chance.choice
        return cls(
            events=[
                {"who": who, "what": pick(["viewed_item", "added_to_cart"]), "at": at,
                 "sku": f"sku-{chance.randrange(10**6)}", "shelf": pick(["window", "clearance"]),
                 "rank": chance.randrange(40), "shown_for": chance.random() * 30}
                for who, at in zip(ids, when, strict=True)
            ],
            purchases=[
                {"who": who, "sku": f"sku-{chance.randrange(10**6)}", "at": at,
                 "price": chance.randrange(10**5) / 100, "pieces": chance.randrange(1, 5),
                 "color": pick(["midnight blue", "red"]), "size": pick("SML"), "gift": n % 2 == 0}
                for n, (who, at) in enumerate(zip(ids, when, strict=True))
            ],
            users=[
                {"who": who, "first": pick(["Ada", "Grace"]), "last": pick(["Lovelace", "Hopper"]),
                 "mail": f"person{n}@example.com", "country": pick(["GB", "US"]),
                 "points": chance.randrange(9000), "tier": pick(["gold", "silver"]),
                 "score": chance.random(), "topics": ["books", "music", "travel"]}
                for n, who in enumerate(ids)
            ],
        )  # fmt: skip


def _track(rows: Rows, event: Any, purchase: Any, user: Any) -> dict[str, list[Any]]:
    """Build the arrays of a body with a constructor for each kind of item."""
    return {
        "events": [
            event(
                external_id=row["who"],
                name=row["what"],
                time=row["at"],
                properties={
                    "sku": row["sku"],
                    "shelf": row["shelf"],
                    "rank": row["rank"],
                    "shown_for": row["shown_for"],
                },
            )
            for row in rows.events
        ],
        "purchases": [
            purchase(
                external_id=row["who"],
                product_id=row["sku"],
                currency="USD",
                price=row["price"],
                quantity=row["pieces"],
                time=row["at"],
                properties={"color": row["color"], "size": row["size"], "gift": row["gift"]},
            )
            for row in rows.purchases
        ],
        "attributes": [
            user(
                external_id=row["who"],
                first_name=row["first"],
                last_name=row["last"],
                email=row["mail"],
                country=row["country"],
                loyalty_points=row["points"],
                tier=row["tier"],
                score=row["score"],
                topics=row["topics"],
            )
            for row in rows.users
        ],
    }


def _plain(rows: Rows) -> dict[str, list[Row]]:
    """Build the same arrays from dictionary displays, which is the quickest way there is."""
    return {
        "events": [
            {
                "external_id": row["who"],
                "name": row["what"],
                "time": row["at"],
                "properties": {
                    "sku": row["sku"],
                    "shelf": row["shelf"],
                    "rank": row["rank"],
                    "shown_for": row["shown_for"],
                },
            }
            for row in rows.events
        ],
        "purchases": [
            {
                "external_id": row["who"],
                "product_id": row["sku"],
                "currency": "USD",
                "price": row["price"],
                "quantity": row["pieces"],
                "time": row["at"],
                "properties": {"color": row["color"], "size": row["size"], "gift": row["gift"]},
            }
            for row in rows.purchases
        ],
        "attributes": [
            {
                "external_id": row["who"],
                "first_name": row["first"],
                "last_name": row["last"],
                "email": row["mail"],
                "country": row["country"],
                "loyalty_points": row["points"],
                "tier": row["tier"],
                "score": row["score"],
                "topics": row["topics"],
            }
            for row in rows.users
        ],
    }


def build_ways(rows: Rows) -> dict[str, Way]:
    """Give the ways to build and serialise a body; each gives its bytes."""
    ways: dict[str, Way] = {}
    if find_spec("orjson"):
        dumps: Callable[[Any], bytes] = import_module("orjson").dumps
        ways["dict + orjson"] = lambda: dumps(_plain(rows))
    ways["dict + msgspec"] = lambda: _encode(_plain(rows))
    ways["brazekit models"] = lambda: (
        users_track(**_track(rows, Event, Purchase, UserAttributes)).body
    )
    ways["brazekit from mappings"] = lambda: users_track(**_plain(rows)).body
    return ways


def answer(users: int = 50, seed: int = 8) -> bytes:
    """Give an answer of `users.export.ids` with the usual fields of so many users."""
    chance = random.Random(seed)  # noqa: S311 - sample data.

    def counted(name: str) -> Row:
        first, last = "2026-01-02T03:04:05.000Z", "2026-01-31T18:05:00.000Z"
        return {"name": name, "first": first, "last": last, "count": chance.randrange(1, 90)}

    profiles = [
        {
            "created_at": "2025-07-10 15:00:00.000 UTC",
            "external_id": f"customer-{number}",
            "user_aliases": [{"alias_name": f"card-{number}", "alias_label": "loyalty_card"}],
            "braze_id": f"{chance.getrandbits(96):024x}",
            "random_bucket": chance.randrange(10000),
            "first_name": "Ada",
            "last_name": "Lovelace",
            "email": f"person{number}@example.com",
            "dob": "1985-12-10",
            "country": "GB",
            "language": "en",
            "time_zone": "Europe/London",
            "total_revenue": chance.randrange(10**6) / 100,
            "push_subscribe": "subscribed",
            "email_subscribe": "opted_in",
            "custom_attributes": {"tier": "gold", "points": number, "topics": ["books", "music"]},
            "custom_events": [counted(name) for name in ("viewed_item", "added_to_cart", "login")],
            "purchases": [counted(name) for name in ("ticket", "book")],
            "devices": [{"model": "Pixel 9", "os": "16", "device_id": f"d{number}"}],
            "apps": [{"name": "Shop", "platform": "Android", "version": "7.1", "sessions": 12,
                      "first_used": "2025-07-10T15:00:00.000Z",
                      "last_used": "2026-01-31T18:05:00.000Z"}],
        }
        for number in range(users)
    ]  # fmt: skip
    return _encode({"message": "success", "users": profiles, "invalid_user_ids": ["nobody"]})


def touch(model: Any) -> Any:
    """Read every attribute of a model and of all models in it."""
    if isinstance(model, list):
        for item in model:
            touch(item)
    elif isinstance(model, Model):
        for field in model.__kind__.fields:
            touch(getattr(model, field.name))
    return model


def parse_ways(content: bytes) -> dict[str, Way]:
    """Give the ways to parse an answer."""
    read = reader(UsersExportIdsResponse)
    ways: dict[str, Way] = {}
    if find_spec("orjson"):
        loads: Callable[[bytes], Any] = import_module("orjson").loads
        ways["orjson.loads"] = lambda: loads(content)
    ways["msgspec, no type"] = lambda: _decode(content)
    ways["brazekit models"] = lambda: read(_decode(content))
    ways["brazekit models, e-mail of each user"] = lambda: [
        user.email for user in read(_decode(content)).users
    ]
    ways["brazekit models, every attribute"] = lambda: touch(read(_decode(content)))
    return ways


def measure(ways: dict[str, Way], rounds: int, repeat: int) -> dict[str, list[float]]:
    """Give each way's microseconds per round; a round does every way `repeat` times, in turn."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(repeat):
                way()
            times[name].append((time.process_time() - start) / repeat * 1e6)
    return times


def _report(title: str, ways: dict[str, Way], rounds: int, repeat: int) -> None:
    times = measure(ways, rounds, repeat)
    floor = times[next(iter(ways))]
    print(f"\n{title}\n     us  ratio  (quartiles)")
    for name, taken in times.items():
        low, middle, high = statistics.quantiles(
            (one / base for one, base in zip(taken, floor, strict=True)), n=4
        )
        print(f"{statistics.median(taken):7.0f}  {middle:5.2f}  ({low:.2f}-{high:.2f})   {name}")


def main() -> None:
    """Print medians of processor time and of the ratio to the floor, round by round."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--repeat", type=int, default=10, help="times that a way is done per round")
    given = parser.parse_args()
    rows, content = Rows.drawn(), answer()
    body = _encode(_plain(rows))
    _report(
        f"users.track, {len(body):,} bytes, built from rows and serialised",
        build_ways(rows), max(4, given.rounds), given.repeat,
    )  # fmt: skip
    _report(
        f"users.export.ids, {len(content):,} bytes, parsed",
        parse_ways(content), max(4, given.rounds), given.repeat,
    )  # fmt: skip


if __name__ == "__main__":
    main()
