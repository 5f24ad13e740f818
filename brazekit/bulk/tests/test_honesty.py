"""Whatever happens to requests, each row settles once, and no user's rows overtake each other."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit import AsyncBraze, Pace, Retry
from brazekit.bulk import audit as audits
from brazekit.bulk.changes import Changes
from brazekit.bulk.feeds import ListFeed
from brazekit.bulk.jobs import Job
from brazekit.bulk.ledger import Head
from brazekit.bulk.loader import Loader
from brazekit.bulk.mapper import Mapper
from brazekit.bulk.mapping import Plan
from brazekit.bulk.rows import Chunk, Status
from brazekit.bulk.tally import Tally
from brazekit.bulk.target import ARRAYS, target_of
from brazekit.clock import FakeClock
from brazekit.tests.support import reply, track_ok
from brazekit.wire import WireError, WireRequest, WireResponse
from brazekit_api.facts import PLANS

HEAD = Head("events", "o", "e", "m", (("f", "1"), ("g", "2"), ("h", "3")))
TIME = "2026-01-01T00:00:00Z"


class Chance:
    """A wire that answers late and, by a seed, in all the ways there are; it keeps what it took."""

    def __init__(self, seed: int, faults: float) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - reproducible
        self.faults = faults
        self.taken: list[dict[str, list[Any]]] = []
        self.most_at_once = self._now = 0

    async def send(self, request: WireRequest) -> WireResponse:
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        try:
            for _ in range(self._chance.randrange(4)):
                await asyncio.sleep(0)
            return self._answer(request)
        finally:
            self._now -= 1

    def _answer(self, request: WireRequest) -> WireResponse:
        body = msgspec.json.decode(request.content or b"")
        kind = self._chance.randrange(7) if self._chance.random() < self.faults else -1
        if kind == 0:
            raise WireError("not_sent", "ConnectError")
        if kind == 1:
            return reply(429, {"message": "slow"}, {"retry-after": "1"})
        if kind == 2:
            return reply(400, {"message": "no", "errors": []})
        if kind in (3, 4):
            raise WireError("lost", "ReadTimeout")
        if kind == 6:
            array = next(iter(body))
            bad = {"type": "bad", "input_array": array, "index": 0}
            body[array] = body[array][1:]
            self.taken.append(body)
            counts = {f"{name}_processed": len(body[name]) for name in body}
            return reply(201, {"message": "success", "errors": [bad], **counts})
        self.taken.append(body)
        return reply(500, {"message": "applied"}) if kind == 5 else track_ok(request)


def event(user: int, row: int) -> tuple[Any, ...]:
    return f"u{user}", f"e{row}", TIME


def feed(users: list[int], source: int = 0, size: int = 97) -> ListFeed:
    """Events with the row's number in their name, in chunks."""

    def chunks() -> Iterator[Chunk]:
        for start in range(0, len(users), size):
            part = [event(user, start + at) for at, user in enumerate(users[start : start + size])]
            ids, names, times = map(list, zip(*part, strict=True))
            columns = {"external_id": ids, "name": names, "time": times}
            yield Chunk(source, start + 1, len(part), columns)

    return ListFeed(f"f{source}", chunks())


def run(
    jobs: Callable[[], list[Job]],
    wire: Any,
    folder: Path,
    *,
    plan: str = "standard",
    resume: bool = False,
    **options: Any,
) -> Tally:
    async def load() -> Tally:
        path = folder / "audit"
        audit, ledger = audits.resume(path, HEAD) if resume else (audits.create(path, HEAD), None)
        braze = AsyncBraze(
            "k", base_url="https://rest.test", wire=wire, plan=plan, clock=FakeClock(1e9),
            retry=Retry(max_attempts=3), pace=Pace.off,
        )  # fmt: skip
        target = target_of("events")
        try:
            return await Loader(braze, target, jobs(), audit, ledger=ledger, **options).run()
        finally:
            audit.close()

    return asyncio.run(load())


ROWS = st.lists(
    st.tuples(
        st.integers(0, 3), st.sampled_from(["red", "blue", ""]), st.sampled_from(["", "1", "2"])
    ),
    min_size=1, max_size=240,
)  # fmt: skip


def attributes(rows: list[tuple[int, str, str]]) -> Callable[[], list[Job]]:
    def jobs() -> list[Job]:
        columns = {
            "external_id": [f"u{user}" for user, _, _ in rows],
            "colour": [colour for _, colour, _ in rows],
            "size": [size for _, _, size in rows],
        }
        mapper = Mapper(Plan(), target_of("attributes"))
        return [Job(ListFeed("f", iter([Chunk(0, 1, len(rows), columns)])), mapper, "attributes")]

    return jobs


def profiles(wire: Chance) -> dict[str, dict[str, str]]:
    """What a wire's requests have made of each user."""
    found: dict[str, dict[str, str]] = {}
    for body in wire.taken:
        for item in body["attributes"]:
            found.setdefault(item.pop("external_id"), {}).update(item)
    return found


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1 << 20), ROWS, st.sampled_from([0.0, 0.4]))
def test_sending_only_what_changed_leaves_the_same_profiles(
    seed: int, rows: list[tuple[int, str, str]], faults: float
) -> None:
    """After a load under faults and one without, as if everything had been sent at the end; and a
    third one sends only what a later row of the file changes back and forth."""
    whole, wire = Chance(0, 0.0), Chance(seed, faults)
    kind = target_of("attributes").kind
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        each = wire
        for count, each in enumerate((wire, wire, Chance(0, 0.0))):
            store = Changes(folder / "store", kind)
            (folder / str(count)).mkdir()
            run(attributes(rows), each, folder / str(count), stop_after=0, changes=store)
            store.close()
            wire.faults = 0.0
        (folder / "whole").mkdir()
        run(attributes(rows), whole, folder / "whole")
        steady = {user: {row[1:] for row in rows if row[0] == user} for user, _, _ in rows}
        if all(len(each) == 1 for each in steady.values()):
            assert each.taken == []
    assert profiles(wire) == profiles(whole)


def events(users: list[int]) -> Callable[[], list[Job]]:
    return lambda: [Job(feed(users), Mapper(Plan(), target_of("events")), "events")]


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 1 << 20),
    users=st.lists(st.integers(0, 40), min_size=1, max_size=1_500),
    lanes=st.integers(1, 20),
    faults=st.sampled_from([0.0, 0.1, 0.5]),
)
def test_every_row_settles_once_and_no_user_is_overtaken(
    seed: int, users: list[int], lanes: int, faults: float
) -> None:
    """Under any mixture of faults, over as many runs as it takes: what is accepted arrived once,
    what is rejected not, nothing twice, and each user's rows arrived in their order."""
    wire = Chance(seed, faults)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tally = run(events(users), wire, folder, concurrency=lanes, stop_after=0)
        for _ in range(200):
            if tally.is_complete:
                break
            tally = run(events(users), wire, folder, concurrency=lanes, stop_after=0, resume=True)
        table = list(audits.load(folder / "audit").table())
    arrived = [item for body in wire.taken for item in body["events"]]
    count = Counter(int(item["name"][1:]) for item in arrived)
    assert [row for _, row, _, _ in table] == list(range(1, len(users) + 1))
    for _, row, status, _ in table:
        allowed = {Status.ACCEPTED: {1}, Status.UNKNOWN: {0, 1}}.get(status, {0})
        assert count[row - 1] in allowed
    assert sum(tally.all.values()) == len(users)
    assert wire.most_at_once <= lanes
    for user in set(users):
        order = [int(each["name"][1:]) for each in arrived if each["external_id"] == f"u{user}"]
        assert order == sorted(order)


@pytest.mark.parametrize("plan", PLANS)
def test_three_arrays_share_requests_where_the_plan_lets_them(plan: str, tmp_path: Path) -> None:
    """On the plan with a cap per array a request has all three full; else they fill one cap."""

    def jobs() -> list[Job]:
        found: list[Job] = []
        columns: dict[str, dict[str, list[Any]]] = {
            "attributes": {"points": [1] * 750},
            "events": {"name": ["e"] * 750, "time": [TIME] * 750},
            "purchases": {
                "product_id": ["p"] * 750, "currency": ["EUR"] * 750, "price": [1.5] * 750,
                "time": [TIME] * 750,
            },
        }  # fmt: skip
        for source, array in enumerate(ARRAYS):
            ids = {"external_id": [f"u{row}" for row in range(750)]}
            chunk = Chunk(source, 1, 750, {**ids, **columns[array]})
            mapper = Mapper(Plan(), target_of(array))
            found.append(Job(ListFeed(array, iter([chunk])), mapper, array))
        return found

    wire = Chance(0, 0.0)
    tally = run(jobs, wire, tmp_path, plan=plan, concurrency=1)
    assert tally.settled == {Status.ACCEPTED: 2_250}
    sizes = [sum(map(len, body.values())) for body in wire.taken]
    cap = target_of("events").batch.combined[plan]
    if cap is None:
        assert max(max(map(len, body.values())) for body in wire.taken) == 75
    else:
        assert sizes == [cap] * (2_250 // cap)


def test_identical_rows_are_all_sent(tmp_path: Path) -> None:
    """Nothing is dropped for being alike: 300 rows of one user, all the same."""

    def jobs() -> list[Job]:
        columns = {"external_id": ["u"] * 300, "name": ["e"] * 300, "time": [TIME] * 300}
        mapper = Mapper(Plan(), target_of("events"))
        return [Job(ListFeed("f", iter([Chunk(0, 1, 300, columns)])), mapper, "events")]

    wire = Chance(0, 0.0)
    assert run(jobs, wire, tmp_path).settled == {Status.ACCEPTED: 300}
    assert sum(len(body["events"]) for body in wire.taken) == 300


class Refusing:
    """A wire that always gives the same answer."""

    def __init__(self, answer: WireResponse | WireError) -> None:
        self._answer = answer
        self.requests = 0

    async def send(self, request: WireRequest) -> WireResponse:
        self.requests += 1
        if isinstance(self._answer, WireError):
            raise self._answer
        return self._answer


@pytest.mark.parametrize(
    "answer",
    [
        reply(401, {"message": "Invalid API key"}),
        reply(429, {"message": "later"}, {"retry-after": "1"}),
        WireError("not_sent", "ConnectError"),
    ],
)
def test_a_failure_that_is_not_the_rows_own_stops_and_leaves_them_to_send(
    answer: WireResponse | WireError, tmp_path: Path
) -> None:
    """A wrong key, limits that others use up, no connection: no row is lost to it."""
    users = list(range(750))
    wire = Refusing(answer)
    tally = run(events(users), wire, tmp_path, concurrency=2)
    assert tally.halted
    assert not tally.settled
    assert wire.requests <= 2 * 3
    good = Chance(0, 0.0)
    tally = run(events(users), good, tmp_path, resume=True)
    assert tally.is_good
    assert sum(len(body["events"]) for body in good.taken) == 750


def test_a_load_that_never_has_a_row_accepted_gives_up(tmp_path: Path) -> None:
    """After so many requests in a row, rather than making all rows unknown."""
    wire = Refusing(reply(500, {"message": "down"}))
    tally = run(events(list(range(7_500))), wire, tmp_path, concurrency=1, stop_after=5)
    assert "no row of the last 5 requests was accepted" in tally.halted
    assert tally.settled == {Status.UNKNOWN: 5 * 75}
    assert wire.requests == 5


def test_a_wait_for_a_limit_leaves_nothing_in_doubt(tmp_path: Path) -> None:
    """A process that is killed while a 429 is waited for had sent nothing: its rows are to send."""
    path = tmp_path / "audit"
    seen: list[bytes] = []

    class Peeking(Refusing):
        async def send(self, request: WireRequest) -> WireResponse:
            seen.append(path.read_bytes())
            return await super().send(request)

    run(events([1, 2, 3]), Peeking(reply(429, {}, {"retry-after": "1"})), tmp_path)
    assert [content.count(b'"uuu"') for content in seen] == [1, 1, 1]
    assert [content.count(b'"nnn"') for content in seen] == [0, 1, 2]


def test_reasons_that_quote_values_are_cut(tmp_path: Path) -> None:
    """Braze may quote what it refuses; audit and problems name no value."""
    bad = reply(400, {"message": "user u1 sent 'e0' at 2026-01-01T00:00:00Z, which is bad"})
    tally = run(events([1]), Refusing(bad), tmp_path)
    (problem,) = tally.problems
    assert "which is bad" in problem.reason
    text = problem.reason + (tmp_path / "audit").read_text("utf-8")
    assert "u1" not in text
    assert "e0" not in text
    assert "2026" not in text
