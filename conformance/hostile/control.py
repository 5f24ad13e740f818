"""Calls of the mock's own surface that nobody should make."""

from __future__ import annotations

import json
import random
from typing import Any

from conformance.hostile.bodies import nested, no_json
from conformance.hostile.case import Case, request

FIELDS: dict[str, tuple[str, ...]] = {
    "health": (), "state": (), "coverage": (), "provenance": (), "limits": (), "": (),
    "nothing": (),
    "users": (), "requests": (), "messages": (), "exports": (),
    "console": (), "tenants": (), "pulse": (), "snapshots": ("name", "id"),
    "assert": ("event_tracked", "message_sent", "no_unexpected_requests", "no_message_sent"),
    "reset": ("all",),
    "seed": ("campaigns", "canvases", "segments", "schedules", "global_control_group", "tags",
    "media"),
    "keys": ("name", "permissions", "ip_allowlist", "key", "tenant"),
    "clock": ("advance", "set", "freeze"),
    "faults": ("name", "count", "probability", "operation", "seed", "delay", "status", "index",
    "array"),
    "settings": ("plan", "processing_delay", "rate_limits", "contract_limits", "export_days",
    "array_values"),
}  # fmt: skip
METHODS = (b"GET", b"POST", b"DELETE", b"PUT", b"PATCH", b"HEAD")
# As JSON text, so that numbers are among them which no machine's own type holds.
VALUES = (
    '{"X": "a\\r\\nb"}', '{"X Y": "z"}', '{"X": "\u20ac"}', '{"Content-Length": "5"}', '{"X": 1}',
    "null", "true", "0", "-1", "1", "0.5", "1e308", "-1e308", "1e999", "NaN", "9" * 400, "1e-320",
    '""',
    '"a"', '"\\u0000"', '"\\ud800"', '"2026-01-01"', '"9999-12-31T23:59:59Z"', '"server_error"',
    '"drop_after"', '"standard"', '"default"', '"0.0.0.0/0"', "[]", "{}", "[null]", "[[]]", "[1]",
    '["*"]',
    '["users.track"]', '["::/0"]', '["300.1.1.1"]', '[{"id": "c"}]', '[{"id": 7}]', '[{}]',
    '{"1": 1}',
    '{"0": 0}', '{"9999999999999999999999": 5}', '{"\u0665": 5}', '{"1": 1e3}',
    '"' + "x" * 5_000 + '"',
    '[{"id": "c", "name": []}]', '[{"schedule_id": "s", "schedule": {"time": "x"}}]', '"mock-key"',
    '[{"external_id": "u"}]', '[{"id": "c", "messages": {"email": 5}}]', '"users.track"',
    '"%s%n{}"',
)  # fmt: skip
QUERIES = (
    b"", b"", b"", b"?limit=x", b"?limit=-1", b"?limit=1e9", b"?limit=" + b"9" * 5_000,
    b"?tenant=nobody", b"?tenant=",
    b"?limit=", b"?since=x", b"?since=9999-99-99", b"?channel=x", b"?recipient=%ff", b"?%00=%00",
    b"?limit=%D9%A5",
    b"?campaign=%", b"?tenant=default&tenant=x",
    b"?offset=x", b"?offset=-1", b"?offset=" + b"9" * 50, b"?search=%ff", b"?brief=true",
    b"?by=braze_id", b"?since=-1", b"?since=1e400", b"?before=x", b"?limit=5&search=u",
)  # fmt: skip
RESTS = (
    b"",
    b"",
    b"",
    b"/",
    b"/1",
    b"/-1",
    b"/%D9%A5",
    b"/" + b"9" * 5_000,
    b"/..",
    b"/%2e%2e%2f",
    b"/a/b",
    b"/%ff",
)


def bad_control(rng: random.Random, key: str) -> Case:
    """A wrong type, a huge number, a name that is unknown, or no JSON; sometimes what is right."""
    part = rng.choice(list(FIELDS))
    where = b"/_mock/" + part.encode() + rng.choice(RESTS) + rng.choice(QUERIES)
    usual = (b"POST", b"POST", b"DELETE") if FIELDS[part] else (b"GET",)
    method = rng.choice(usual if rng.random() < 0.9 else METHODS)
    names = (*FIELDS[part], "nothing")
    chosen = rng.sample(names, min(len(names), rng.randint(1, 2)))
    if part == "faults" and rng.random() < 0.7:
        chosen = list(dict.fromkeys(("name", *chosen)))
    pairs = [f"{json.dumps(name)}: {rng.choice(VALUES)}" for name in chosen]
    body: Any = ("{" + ", ".join(pairs) + "}").encode()
    if rng.random() < 0.2:
        body = no_json(body, rng)
    elif rng.random() < 0.05:
        body = nested(b"{}", rng)
    sent = None if rng.random() < 0.1 else body
    accept = [(b"Accept", b"text/html")] if rng.random() < 0.1 else []
    data = request(method, where, sent, key=key, headers=accept)
    return Case(data, is_control=True, has_no_body=method == b"HEAD")
