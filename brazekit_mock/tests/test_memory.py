"""What a stored user costs."""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any

from brazekit_mock.tracked import KEPT

from .support import Api, event, purchase

USERS = 3_000
# Strings, numbers and the dictionaries that hold them belong to the user's own data.
BEYOND_ITS_DATA = 2_000


def grown_by(api: Api, requests: list[dict[str, Any]]) -> float:
    """Bytes by which the process grows per user, beyond the things that are kept one by one."""
    tracemalloc.start()  # From here on, so that what falls out of the ring is counted too.
    for _ in range(KEPT // 75 + 1):
        api.track(events=[event("first")] * 75)
    api.tenant.journal.clear()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    for request in requests:
        api.post("/users/track", 201, **request)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / USERS


def test_a_user_costs_less_than_2_kb() -> None:
    """With an address, an event and a purchase; found by every identifier."""
    api = Api()
    requests: list[dict[str, Any]] = [
        {
            "attributes": [
                {"external_id": f"u{n}", "email": f"u{n}@x.org"} for n in range(start, start + 25)
            ],
            "events": [event(f"u{n}") for n in range(start, start + 25)],
            "purchases": [purchase(f"u{n}") for n in range(start, start + 25)],
        }
        for start in range(0, USERS, 25)
    ]
    assert grown_by(api, requests) < BEYOND_ITS_DATA
    assert len(api.users) == USERS + 1


def test_more_of_the_same_costs_nothing() -> None:
    """Events and purchases of known names are counted, not kept."""
    api = Api()
    batch = {"events": [event()] * 40, "purchases": [purchase()] * 35}
    api.track(**batch)
    requests: list[dict[str, Any]] = [batch] * 200
    assert grown_by(api, requests) * USERS < 300_000
    assert [tally.count for tally in (api.user("u1").events or {}).values()] == [201 * 40]
