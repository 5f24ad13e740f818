"""Packing: every item once, in order, within every cap, and to the byte."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.batching import Packed, Packer, weigh
from brazekit.errors import InvalidRequest
from brazekit_api.calls import subscription as subscription_calls
from brazekit_api.calls import users as user_calls
from brazekit_api.facts import PLANS
from brazekit_api.kinds import ANY
from brazekit_api.seam import Batch, BatchForm, Operation, Rejected

from .support import event, ids

ARRAYS = ("attributes", "events", "purchases")


def form(batch: Batch | None, fixed: Mapping[str, Any] | None = None) -> BatchForm[Any]:
    operation = Operation(
        id="things.add",
        method="POST",
        path="/things",
        summary="",
        tag="",
        permission="",
        bucket="b",
        success=(201,),
        retry_safe=False,
        retry_because="",
        batch=batch,
    )
    kinds = dict.fromkeys(batch.arrays if batch is not None else (), ANY)
    return BatchForm(operation, "/x", kinds, fixed or {}, lambda data: data)


@attrs.define
class Packing:
    """What became of streams that were packed to their ends."""

    requests: list[Packed] = attrs.field(factory=list[Packed])
    rejected: list[Rejected] = attrs.field(factory=list[Rejected])

    def bodies(self) -> list[dict[str, Any]]:
        return [msgspec.json.decode(request.body) for request in self.requests]

    def sizes(self, array: str) -> list[int]:
        return [len(request.positions.get(array, ())) for request in self.requests]


def pack(shape: BatchForm[Any], plan: str = "standard", **streams: Sequence[Any]) -> Packing:
    packer = Packer(shape, plan)
    found = Packing()
    drawing: dict[str, Iterator[Any]] = {name: iter(items) for name, items in streams.items()}
    end = object()
    while True:
        while (array := packer.wanted()) is not None:
            value = next(drawing.get(array, iter(())), end)
            if value is end:
                packer.end(array)
                continue
            refusal = packer.offer(array, value)
            if refusal is not None:
                found.rejected.append(refusal)
        packed = packer.take()
        if packed is None:
            return found
        found.requests.append(packed)


ITEMS = st.dictionaries(
    st.sampled_from(["external_id", "a", "é"]),
    st.integers(0, 3) | st.text(max_size=30),
    max_size=3,
)
BATCHES = st.builds(
    Batch,
    arrays=st.just(ARRAYS),
    max_items=st.fixed_dictionaries({array: st.integers(1, 9) for array in ARRAYS}),
    combined=st.fixed_dictionaries({"standard": st.none() | st.integers(1, 12)}),
    exclusive=st.booleans(),
    max_bytes=st.none() | st.integers(30, 400),
    per_user=st.none() | st.integers(1, 4),
)
STREAMS = st.fixed_dictionaries(
    {array: st.lists(ITEMS | st.just({"a": float("nan")}), max_size=25) for array in ARRAYS}
)
FIXED = st.dictionaries(st.sampled_from(["group", "flag"]), st.text(max_size=10), max_size=2)


@given(BATCHES, STREAMS, FIXED)
def test_every_item_is_sent_or_rejected_once_and_in_order(
    batch: Batch, streams: dict[str, list[Any]], fixed: dict[str, Any]
) -> None:
    """Positions over all requests and rejections are those of the stream, each once, in order."""
    found = pack(form(batch, fixed), "standard", **streams)
    for array, items in streams.items():
        sent = [place for request in found.requests for place in request.positions.get(array, ())]
        rejected = [item.index for item in found.rejected if item.array == array]
        assert sorted(sent + rejected) == list(range(len(items)))
        assert sent == sorted(sent)


@given(BATCHES, STREAMS, FIXED)
def test_every_body_holds_the_items_of_its_positions(
    batch: Batch, streams: dict[str, list[Any]], fixed: dict[str, Any]
) -> None:
    """Each body is JSON with the fixed properties and exactly the items that it says."""
    found = pack(form(batch, fixed), "standard", **streams)
    for request, body in zip(found.requests, found.bodies(), strict=True):
        expected = {
            array: [streams[array][place] for place in places]
            for array, places in request.positions.items()
        }
        assert body == {**fixed, **expected}
        assert all(request.positions.values())


@given(BATCHES, STREAMS, FIXED)
def test_no_request_exceeds_a_cap(
    batch: Batch, streams: dict[str, list[Any]], fixed: dict[str, Any]
) -> None:
    """Per array, combined, bytes, per user, and one array only where requests are exclusive."""
    combined = batch.combined["standard"]
    found = pack(form(batch, fixed), "standard", **streams)
    for request, body in zip(found.requests, found.bodies(), strict=True):
        sizes = {array: len(places) for array, places in request.positions.items()}
        assert all(size <= batch.max_items[array] for array, size in sizes.items())
        assert combined is None or sum(sizes.values()) <= combined
        assert batch.max_bytes is None or len(request.body) <= batch.max_bytes
        assert not batch.exclusive or len(sizes) == 1
        users = Counter(
            repr(item["external_id"]) for array in sizes for item in body[array]
            if "external_id" in item
        )  # fmt: skip
        assert batch.per_user is None or max(users.values(), default=0) <= batch.per_user


@given(BATCHES, STREAMS)
def test_only_hopeless_items_are_rejected(batch: Batch, streams: dict[str, list[Any]]) -> None:
    """An item is rejected if and only if it breaks JSON or is over the bytes by itself."""
    found = pack(form(batch), "standard", **streams)
    rejected = {(item.array, item.index) for item in found.rejected}
    for array, items in streams.items():
        for index, item in enumerate(items):
            is_broken = item.get("a") != item.get("a")
            alone = 0 if is_broken else len(msgspec.json.encode({array: [item]}))
            is_hopeless = is_broken or (batch.max_bytes is not None and alone > batch.max_bytes)
            assert ((array, index) in rejected) is is_hopeless


@given(st.integers(0, 40), st.integers(1, 9), st.integers(60, 200))
def test_a_request_is_closed_only_when_the_next_item_does_not_fit(
    count: int, cap: int, max_bytes: int
) -> None:
    """No request could have taken the first item of the one after it: none is sent too early."""
    batch = Batch(arrays=("items",), max_items={"items": cap}, max_bytes=max_bytes)
    items = [{"a": "x" * (index % 23)} for index in range(count)]
    found = pack(form(batch), items=items)
    assert not found.rejected
    for request, following in zip(found.requests, found.requests[1:], strict=False):
        next_item = items[following.positions["items"][0]]
        grown = len(request.body) + 1 + len(msgspec.json.encode(next_item))
        assert len(request.positions["items"]) == cap or grown > max_bytes


@pytest.mark.parametrize(
    ("plan", "sizes"),
    [
        ("standard", [(75, 0, 0), (25, 50, 0), (0, 50, 25), (0, 0, 75)]),
        ("mau", [(75, 0, 0), (25, 50, 0), (0, 50, 25), (0, 0, 75)]),
        ("legacy", [(75, 75, 75), (25, 25, 25)]),
        ("mau_cy_24_25", [(50, 0, 0), (50, 0, 0), (0, 50, 0), (0, 50, 0), (0, 0, 50), (0, 0, 50)]),
    ],
)
def test_track_is_split_by_the_plan(plan: str, sizes: list[tuple[int, int, int]]) -> None:
    """A combined cap empties one stream after the other, else each request takes of all three."""
    shape = attrs.evolve(user_calls.users_track_form(), items=dict.fromkeys(ARRAYS, ANY))
    items = [{"external_id": str(index)} for index in range(100)]
    found = pack(shape, plan, **dict.fromkeys(ARRAYS, items))
    packed = [tuple(len(r.positions.get(array, ())) for array in ARRAYS) for r in found.requests]
    assert packed == sizes


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("count", [74, 75, 76])
def test_one_array_is_split_at_its_cap(plan: str, count: int) -> None:
    """At the cap there is one request, and one item more makes two."""
    cap = 50 if plan == "mau_cy_24_25" else 75
    found = pack(user_calls.users_track_form(), plan, events=[event(n) for n in range(count)])
    assert found.sizes("events") == ([cap, count - cap] if count > cap else [count])


def test_bulk_requests_hold_at_most_a_hundred_items_of_one_user() -> None:
    """The cap per user closes a request, and other identifiers count apart."""
    events = [event("u1") for _ in range(250)]
    found = pack(user_calls.users_track_bulk_form(), events=events)
    assert found.sizes("events") == [100, 100, 50]
    others = [event(f"u{n}") for n in range(250)]
    assert pack(user_calls.users_track_bulk_form(), events=others).sizes("events") == [250]


def test_items_count_by_the_lengths_of_their_weight_lists() -> None:
    """v2 of the subscription status caps users and not entries; an entry too large says so."""

    def group(users: int) -> dict[str, Any]:
        return {
            "subscription_group_id": "g",
            "subscription_state": "subscribed",
            "external_ids": [str(n) for n in range(users)],
        }

    shape = subscription_calls.subscription_status_set_v2_form()
    found = pack(shape, subscription_groups=[group(30), group(20), group(1), group(50), group(51)])
    assert found.sizes("subscription_groups") == [2, 1, 1]
    assert [(item.index, item.is_retry_safe) for item in found.rejected] == [(4, False)]
    assert "at most 50" in found.rejected[0].reason


def test_weights_are_at_least_one() -> None:
    """An item without its lists still takes a place, and text counts as one entry."""
    batch = Batch(arrays=("a",), max_items={}, weight=("x", "y"))
    items: list[Any] = [{}, {"x": []}, {"x": ["1", "2"], "y": "3"}, "s"]
    assert [weigh(item, batch) for item in items] == [1, 1, 3, 1]


def test_exclusive_arrays_do_not_share_a_request() -> None:
    """Deleting takes one kind of identifier per request; the rest follows in further ones."""
    found = pack(
        user_calls.users_delete_form(),
        external_ids=["a", "b"],
        braze_ids=["c"],
        user_aliases=[{"alias_name": "n", "alias_label": "l"}],
    )
    assert [list(request.positions) for request in found.requests] == [
        ["external_ids"], ["user_aliases"], ["braze_ids"],
    ]  # fmt: skip


def test_an_item_that_breaks_the_document_is_rejected_by_its_place() -> None:
    """The reason names the field, and the others go on."""
    found = pack(user_calls.users_track_form(), events=[event(1), {"name": "n"}, event(2), "x", 7])
    assert [(item.index, item.array) for item in found.rejected] == [
        (1, "events"), (3, "events"), (4, "events"),
    ]  # fmt: skip
    assert found.rejected[0].reason == "time: is required"
    assert [ids(body["events"]) for body in found.bodies()] == [["1", "2"]]


def test_an_item_too_deep_for_json_is_rejected() -> None:
    """A structure that contains itself ends in a reason and not in a crash."""
    loop: dict[str, Any] = {}
    loop["again"] = loop
    found = pack(user_calls.users_track_form(), events=[event(1, properties=loop), event(2)])
    assert "too deeply" in found.rejected[0].reason
    assert found.sizes("events") == [1]


def test_rejections_show_no_personal_data() -> None:
    """A property's name can be an address; the reason does not repeat it."""
    bad = event(1, properties={"jane@example.com": object()})
    found = pack(user_calls.users_track_form(), events=[bad])
    assert "jane" not in found.rejected[0].reason


def test_what_is_left_can_be_named() -> None:
    """Items that were drawn and not taken are known, the one that did not fit included."""
    packer = Packer(form(Batch(arrays=("a",), max_items={}, max_bytes=20)), "standard")
    for _ in range(3):
        if packer.wanted() is not None:
            packer.offer("a", "x" * 6)
    assert packer.left() == {"a": (0, 1)}
    assert packer.left() == {}


def test_an_operation_without_arrays_cannot_be_batched() -> None:
    """The document has to say what splits."""
    with pytest.raises(InvalidRequest, match=r"things\.add"):
        Packer(form(None), "standard")
