"""What the speed benchmark sends: one event, and 75 attributes, events and purchases as rows."""

from __future__ import annotations

from typing import Any

__all__ = ["LARGE", "SIZES", "SMALL", "rows"]

SIZES = ("small", "large")
_OBJECTS = 75  # Per array: what a contract of the plan `legacy` takes in one request.


def _attributes(n: int) -> dict[str, Any]:
    return {
        "external_id": f"customer-{n:08}",
        "first_name": f"Name{n}",
        "last_name": "Example",
        "country": "DE",
        "home_city": "Frankfurt am Main",
        "language": "de",
        "loyalty_points": 120 + n,
        "plan": "gold" if n % 3 else "silver",
        "newsletter": n % 2 == 0,
    }


def _event(n: int) -> dict[str, Any]:
    return {
        "external_id": f"customer-{n:08}",
        "name": "viewed_product",
        "time": "2026-05-04T10:20:30.000Z",
        "properties": {
            "product": f"sku-{n % 17}",
            "category": "music",
            "price": 19.95 + n,
            "position": n,
            "from_search": n % 2 == 1,
        },
    }


def _purchase(n: int) -> dict[str, Any]:
    return {
        "external_id": f"customer-{n:08}",
        "product_id": f"sku-{n % 17}",
        "currency": "EUR",
        "price": 9.99 + n,
        "quantity": 1 + n % 4,
        "time": "2026-05-04T10:21:00.000Z",
        "properties": {"order": f"A-{n:06}", "channel": "web", "gift": n % 5 == 0},
    }


def rows(count: int) -> dict[str, list[dict[str, Any]]]:
    """Give a body of users.track with so many rows in each array."""
    return {
        "attributes": [_attributes(n) for n in range(count)],
        "events": [_event(n) for n in range(count)],
        "purchases": [_purchase(n) for n in range(count)],
    }


SMALL: dict[str, list[dict[str, Any]]] = {"events": [_event(1)]}
LARGE = rows(_OBJECTS)
