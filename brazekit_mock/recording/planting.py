"""Puts into the mock what a workspace's answer shows to be there, as far as that can be told.

After it the mock has the campaign that was asked for, the user that was exported, the catalog that
was listed; so a difference that is left is one of behaviour and not of data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import msgspec

from .. import seeding
from ..app import Mock
from ..document import Operation
from ..located import Located
from ..message import MockRequest

__all__ = ["plant"]

Json = Mapping[str, Any]
# Parameters of an ID, and what is seeded so that the ID leads somewhere.
_NAMED = {
    "campaign_id": "campaigns",
    "canvas_id": "canvases",
    "segment_id": "segments",
    "card_id": "cards",
    "integration_id": "cdi_integrations",
}
_LISTED = {
    "campaigns.list": ("campaigns", "campaigns"),
    "canvas.list": ("canvases", "canvases"),
    "segments.list": ("segments", "segments"),
    "feed.list": ("cards", "cards"),
    "cdi.integrations.list": ("results", "cdi_integrations"),
}
_PROFILE = ("external_id", "email", "phone", "first_name", "last_name", "country", "language")


def plant(mock: Mock, operation: Operation, asked: Json, answer: Json) -> None:
    """Make what a successful answer tells of; what cannot be made is left out."""
    for name, kind in _NAMED.items():
        if isinstance(asked.get(name), str):
            _seed(mock, kind, {"id": asked[name]})
    if operation.id in _LISTED:
        field, kind = _LISTED[operation.id]
        for listed in _objects(answer.get(field)):
            _seed(mock, kind, {"id": listed.get("id")})
    planter = _PLANTERS.get(operation.id)
    for method, path, body in planter(asked, answer) if planter else ():
        _send(mock, method, path, body)
    for kind, seeds in _SEEDS.items():
        if operation.id in seeds:
            for entry in seeds[operation.id](asked, answer):
                _seed(mock, kind, entry)


def _seed(mock: Mock, kind: str, entry: Json) -> None:
    # Entries that the mock has already, or that are not of its form, are as good as it gets.
    with suppress(ValueError, TypeError, KeyError), mock.lock:
        seeding.plant(mock, mock.default, Located({kind: [dict(entry)]}))


def _send(mock: Mock, method: str, path: str, body: Json) -> None:
    key = mock.keys.default.secret.encode()
    headers = [(b"authorization", b"Bearer " + key)]
    mock.handle(MockRequest(method, path, headers=headers, body=msgspec.json.encode(body)))


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    found = value if isinstance(value, list) else [value]
    return [one for one in found if isinstance(one, str)]


# ---------------------------------------------------------------- by operations

Sent = Iterator[tuple[str, str, Json]]


def _users(asked: Json, answer: Json) -> Sent:
    attributes = []
    for user in _objects(answer.get("users")):
        if isinstance(user.get("external_id"), str):
            attributes.append({name: user[name] for name in _PROFILE if user.get(name)})
    for start in range(0, len(attributes), 50):
        yield "POST", "/users/track", {"attributes": attributes[start : start + 50]}


def _catalogs(asked: Json, answer: Json) -> Sent:
    for catalog in _objects(answer.get("catalogs")):
        told = {name: catalog.get(name) for name in ("name", "description", "fields")}
        yield "POST", "/catalogs", {"catalogs": [told]}


def _items(asked: Json, answer: Json) -> Sent:
    name, items = asked.get("catalog_name"), _objects(answer.get("items"))
    if not items or not isinstance(name, str):
        return
    fields = [{"name": field, "type": _type_of(value)} for field, value in items[0].items()]
    catalog = {"name": name, "description": name, "fields": fields}
    yield "POST", "/catalogs", {"catalogs": [catalog]}
    for start in range(0, len(items), 50):
        yield "POST", f"/catalogs/{name}/items", {"items": items[start : start + 50]}


def _type_of(value: Any) -> str:
    kinds = {str: "string", bool: "boolean", int: "number", float: "number", list: "array"}
    return kinds.get(type(value), "object" if isinstance(value, dict) else "string")


def _subscriptions(asked: Json, answer: Json) -> Sent:
    group = asked.get("subscription_group_id")
    for name in ("external_id", "email", "phone"):
        for user in _texts(asked.get(name)):
            if name == "external_id":
                yield "POST", "/users/track", {"attributes": [{"external_id": user}]}
            if isinstance(group, str):
                states = answer.get("status")
                state = states.get(user) if isinstance(states, dict) else None
                if state in ("Subscribed", "Unsubscribed"):
                    body = {"subscription_group_id": group, "subscription_state": state.lower()}
                    yield "POST", "/subscription/status/set", {**body, name: [user]}


_PLANTERS: Mapping[str, Callable[[Json, Json], Sent]] = {
    "users.export.ids": _users,
    "catalogs.list": _catalogs,
    "catalogs.items.list": _items,
    "catalogs.items.get": _items,
    "subscription.status.get": _subscriptions,
    "subscription.user.status": _subscriptions,
}


def _part(asked: Json, answer: Json, names: Iterable[str]) -> dict[str, Any]:
    return {name: answer.get(name, asked.get(name)) for name in names}


_SEEDS: Mapping[str, Mapping[str, Callable[[Json, Json], Iterable[Json]]]] = {
    "content_blocks": {
        "content_blocks.info": lambda asked, answer: [
            _part(asked, answer, ("content_block_id", "name", "content"))
        ],
        "content_blocks.list": lambda asked, answer: [
            {**_part({}, one, ("content_block_id", "name")), "content": ""}
            for one in _objects(answer.get("content_blocks"))
        ],
    },
    "email_templates": {
        "templates.email.info": lambda asked, answer: [
            _part(asked, answer, ("email_template_id", "template_name", "subject", "body"))
        ],
        "templates.email.list": lambda asked, answer: [
            {**_part({}, one, ("email_template_id", "template_name")), "subject": "", "body": ""}
            for one in _objects(answer.get("templates"))
        ],
    },
    "hard_bounces": {
        "email.hard_bounces": lambda asked, answer: [
            {"email": one.get("email")} for one in _objects(answer.get("emails"))
        ]
    },
    "invalid_phone_numbers": {
        "sms.invalid_phone_numbers.list": lambda asked, answer: [
            {"phone": one.get("phone")} for one in _objects(answer.get("sms"))
        ]
    },
}
