"""Before anything is sent: document and plan are held to, and the bytes are right."""

from __future__ import annotations

import traceback
from functools import partial
from typing import Any

import attrs
import pytest

from brazekit.calls import bucket_of
from brazekit.errors import InvalidRequest
from brazekit_api.facts import OPERATIONS, PLANS
from brazekit_api.seam import BucketChoice, Call

from .support import KEY, URL, Bench, event, purchase, reply

TRACK = OPERATIONS["users.track"]


@pytest.mark.parametrize(
    ("plan", "most", "each"),
    [("standard", 75, 75), ("legacy", 225, 75), ("mau", 75, 75), ("mau_cy_24_25", 50, 50)],
)
def test_the_plans_caps_hold_at_their_edges(bench: Bench, plan: str, most: int, each: int) -> None:
    """The last item that fits is sent; one more, combined or in one array, is refused unsent."""

    def split(count: int) -> dict[str, list[Any]]:
        third = count // 3
        events = [event() for _ in range(count - 2 * third)]
        attributes = [{"external_id": "u"} for _ in range(third)]
        return {
            "attributes": attributes,
            "events": events,
            "purchases": [purchase() for _ in range(third)],
        }

    wire = bench.wire()
    outcome = bench.call(wire, lambda braze: braze.users.track(**split(most)), plan=plan)
    assert outcome.accepted == outcome.sent == most
    events = [event() for _ in range(each)]
    assert bench.call(wire, lambda b: b.users.track(events=events), plan=plan).accepted == each
    assert len(wire.requests) == 2
    for over in (split(most + 1), {"events": [*events, event()]}):
        client = bench.client(wire, plan=plan)
        with pytest.raises(InvalidRequest, match="_batched"):
            bench.run(partial(client.users.track, **over))
    assert len(wire.requests) == 2


def test_a_combined_cap_names_counts_plan_and_remedy(bench: Bench) -> None:
    """The reader need not look anything up."""
    events, purchases = [event() for _ in range(70)], [purchase() for _ in range(6)]
    with pytest.raises(InvalidRequest) as caught:
        bench.call(bench.wire(), lambda b: b.users.track(events=events, purchases=purchases))
    text = str(caught.value)
    for part in ("76", "75", "'standard'", "70 events and 6 purchases", "users.track_batched"):
        assert part in text
    assert caught.value.operation == "users.track"


def test_a_body_over_the_bytes_is_refused(bench: Bench) -> None:
    """Four megabytes are the cap; the message tells both figures."""
    big = event(properties={"x": "y" * 4_194_304})
    wire = bench.wire()
    with pytest.raises(InvalidRequest, match=r"4,194,4\d\d bytes, at most 4,194,304"):
        bench.call(wire, lambda braze: braze.users.track(events=[big]))
    assert wire.requests == []


def test_users_and_not_entries_count_where_the_document_weighs(bench: Bench) -> None:
    """51 users in two entries are too many for the v2 subscription status."""

    def group(users: int) -> dict[str, Any]:
        names = [str(n) for n in range(users)]
        return {
            "subscription_group_id": "g",
            "subscription_state": "subscribed",
            "external_ids": names,
        }

    wire = bench.wire(then=reply(201, {"message": "success"}))
    bench.call(wire, lambda b: b.subscription.status.set_v2(subscription_groups=[group(50)]))
    with pytest.raises(InvalidRequest, match="51"):
        bench.call(
            wire,
            lambda b: b.subscription.status.set_v2(subscription_groups=[group(50), group(1)]),
        )
    assert len(wire.requests) == 1


def test_an_array_given_as_one_string_counts_as_one(bench: Bench) -> None:
    """Some arrays may be a plain string."""
    wire = bench.wire(then=reply(201, {"message": "success"}))
    outcome = bench.call(
        wire,
        lambda b: b.subscription.status.set(
            subscription_group_id="g", subscription_state="subscribed", external_id="u1"
        ),
    )
    assert (outcome.sent, outcome.accepted) == (1, 1)


@pytest.mark.parametrize(
    ("bad", "path"),
    [
        ({"name": "n"}, "events[1]"),
        (event(time=7), "events[1].time"),
        (event(properties={"x": object()}), "events[1].properties.x"),
        (event(properties={"x": float("nan")}), "events[1].properties.x"),
        (event(name="\ud800"), "events[1].name"),
    ],
)
def test_what_breaks_the_document_is_refused_by_its_path(bench: Bench, bad: Any, path: str) -> None:
    """A missing identifier, a wrong type and what JSON cannot hold are found before sending."""
    wire = bench.wire()
    with pytest.raises(InvalidRequest) as caught:
        bench.call(wire, lambda braze: braze.users.track(events=[event(), bad]))
    assert caught.value.path.startswith(path)
    assert wire.requests == []


def test_a_structure_that_contains_itself_is_refused(bench: Bench) -> None:
    """It ends in a typed error and not in a recursion error."""
    loop: dict[str, Any] = {}
    loop["again"] = loop
    with pytest.raises(InvalidRequest, match="too deeply"):
        bench.call(bench.wire(), lambda b: b.users.track(events=[event(properties=loop)]))


def test_a_refusal_does_not_lead_back_to_the_values(bench: Bench) -> None:
    """No chained error repeats what the caller passed."""
    bad = event("jane@example.com", time=7)
    with pytest.raises(InvalidRequest) as caught:
        bench.call(bench.wire(), lambda braze: braze.users.track(events=[bad]))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert "jane" not in "".join(traceback.format_exception(caught.value))


# ---------------------------------------------------------------- bytes


def test_a_request_is_what_the_api_expects(bench: Bench) -> None:
    """Method, address, key and JSON; nothing else says who asks."""
    wire = bench.wire()
    bench.call(wire, lambda braze: braze.users.track(events=[event("u1")]))
    (sent,) = wire.requests
    assert (sent.method, sent.url) == ("POST", f"{URL}/users/track")
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.headers["content-type"] == "application/json"
    assert wire.bodies() == [{"events": [event("u1")]}]
    assert KEY not in repr(sent)


def test_a_query_is_percent_encoded(bench: Bench) -> None:
    """A plus sign stays one, and a list repeats its bracketed name."""
    wire = bench.wire(then=reply(200, {"message": "success"}))
    bench.call(
        wire,
        lambda braze: braze.subscription.status.get(
            subscription_group_id="a b&c", phone=["+4915112345678", "+1"]
        ),
    )
    (sent,) = wire.requests
    assert sent.url == (
        f"{URL}/subscription/status/get?subscription_group_id=a%20b%26c"
        "&phone%5B%5D=%2B4915112345678&phone%5B%5D=%2B1"
    )
    assert sent.content is None
    assert "content-type" not in sent.headers


def call(body: dict[str, Any], *choices: BucketChoice) -> Call[Any]:
    operation = attrs.evolve(TRACK, bucket="own", bucket_when=choices)
    return Call(operation, "/x", (), b"", {}, body, lambda data: data)


def test_a_bucket_follows_its_condition() -> None:
    """All of present, none of absent, and the values of equals; the first that fits."""
    broadcast = BucketChoice(
        "broadcast", present=("segment_id",), absent=("external_user_ids",), equals={"live": True}
    )
    other = BucketChoice("other", present=("x",))
    full = {"segment_id": "s", "live": True}
    assert bucket_of(call(full, broadcast, other)) == "broadcast"
    assert bucket_of(call({**full, "external_user_ids": []}, broadcast, other)) == "own"
    assert bucket_of(call({**full, "live": False}, broadcast, other)) == "own"
    assert bucket_of(call({"live": True}, broadcast, other)) == "own"
    assert bucket_of(call({"live": True, "x": None}, broadcast, other)) == "other"
    assert bucket_of(call({**full, "x": 1}, broadcast, other)) == "broadcast"


def test_every_plan_of_the_document_has_its_caps_tested() -> None:
    """A new plan needs a row in the test of caps above."""
    assert set(PLANS) == {"standard", "legacy", "mau", "mau_cy_24_25"}


def test_a_refusal_names_its_operation(bench: Bench) -> None:
    """What breaks the document is told with the operation's id, in the text and as a value."""
    with pytest.raises(InvalidRequest, match=r"users\.track") as caught:
        bench.call(bench.wire(), lambda braze: braze.users.track(events=[{"name": "n"}]))
    assert caught.value.operation == "users.track"
    assert caught.value.path == "events[0].time"
