"""The promises of the client as functions that take nothing and fail by `AssertionError`.

Each is a small run of what the tests of the same subject prove at length. They exist to be run
under the mutants of `mutants.py`, where at least one has to fail.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import httpx
import msgspec

from brazekit import BrazeError, ConfigurationError, InvalidRequest, OutcomeUnknown, Pace, Retry
from brazekit.models import Event, Purchase
from brazekit_api.calls.subscription import subscription_status_get
from brazekit_api.seam import Settled
from conformance.document import PLANS
from conformance.honesty import (
    Ledger,
    Mix,
    check_accounts,
    load,
    load_three_under,
    load_under,
    purchases,
)
from conformance.items import TIME, item
from conformance.leaks import check_hidden, shown_by
from conformance.sending import SINGLE, Flaky, Script
from conformance.stage import BOTH_WAYS, KEY, READ_TIMEOUT, Stage

Property: TypeAlias = Callable[[], None]
PROPERTIES: dict[str, Property] = {}


def _promise(make: Property) -> Property:
    """Enter a promise under its name. An error of the client that nobody expected breaks it too."""

    @functools.wraps(make)
    def kept() -> None:
        try:
            make()
        except BrazeError as error:
            raise AssertionError(f"the client raised {type(error).__name__}") from error

    PROPERTIES[make.__name__] = kept
    return kept


def _failure_of(act: Callable[[], Any]) -> BaseException | None:
    """Give what an act raises; a failed assertion stays one."""
    try:
        act()
    except AssertionError:
        raise
    except Exception as error:
        return error
    return None


# ---------------------------------------------------------------- batches


def _load(fault: str = "", count: int = 300, **options: Any) -> Callable[[str], Any]:
    def act(way: str) -> Any:
        stage = Stage()
        if fault:
            stage.braze_mock.arm(fault, **options)
        report = load(stage, way, count)
        return stage, report

    return act


@_promise
def a_batch_is_accepted_once() -> None:
    """Without faults, every item is in the mock once, in as few requests as fit."""
    for way in BOTH_WAYS:
        _, report = _load()(way)
        assert (report.accepted, report.requests, report.retries) == (300, 4, 0)


@_promise
def a_lost_batch_is_unknown() -> None:
    """An answer lost after or before the request was applied leaves its items unknown."""
    for fault in ("drop_after", "drop_before", "truncated_json"):
        for way in BOTH_WAYS:
            stage, report = _load(fault, count=160)(way)
            assert len(report.unknown) == 160
            assert stage.request_count == 3


@_promise
def a_failed_batch_is_unknown() -> None:
    """5xx on a write that may not be repeated leaves its items unknown."""
    stage, report = _load("server_error", count=160, applied=True)("sync")
    assert (len(report.unknown), stage.request_count) == (160, 3)


@_promise
def a_storm_loses_nothing() -> None:
    """429 costs time and no item."""
    for fault in ("rate_limited", "retry_after_only"):
        stage = Stage()
        stage.braze_mock.arm(fault, count=3, retry_after=9)
        report = load(stage, "sync", 160)
        assert (report.accepted, report.retries) == (160, 3)
        assert sum(stage.clock.slept) >= 26


@_promise
def an_endless_storm_accepts_nothing() -> None:
    """When attempts run out, items are rejected as safe to send again, and nothing is accepted."""
    _, report = _load("retry_after_only", count=80)("sync")
    assert report.accepted == 0
    assert all(each.is_retry_safe for each in report.rejected)


@_promise
def a_batch_is_patient() -> None:
    """A batch sleeps through an hour when it is told to."""
    stage = Stage()
    stage.braze_mock.arm("retry_after_only", count=1, retry_after=3600)
    assert load(stage, "sync", 80).accepted == 80


@_promise
def mixed_faults_lose_and_double_nothing() -> None:
    """Faults of several kinds at once leave every item of every array accounted for."""
    mix: Mix = [
        ("drop_after", {"probability": 0.3, "seed": 1}),
        ("reject_item", {"probability": 0.7, "seed": 2}),
        ("rate_limited", {"count": 2}),
        ("server_error", {"count": 1, "applied": True}),
    ]
    for way in BOTH_WAYS:
        load_under(mix, way, 700)
        for plan in PLANS:
            load_three_under(mix, plan, way, {"attributes": 90, "events": 200, "purchases": 160})


@_promise
def rejected_items_are_told_by_their_place() -> None:
    """Items that Braze or the client refuses are told by the caller's own index."""
    for way in BOTH_WAYS:
        stage, ledger = Stage(), Ledger()
        items = purchases(200)
        for index in (3, 80, 155):
            items[index] = {**items[index], "currency": "dollars"}
        items[120] = {**items[120], "price": "12"}
        report = BOTH_WAYS[way](stage, "users.track", {"purchases": items}, ledger.note)
        check_accounts(report, {"purchases": 200}, ledger)
        assert sorted(each.index for each in report.rejected) == [3, 80, 120, 155]
        assert report.unknown == []


@_promise
def rejected_items_of_one_call_are_told() -> None:
    """201 with errors is not reported as plain success."""
    events = [Event(external_id="u", name="e", time=time) for time in (TIME, "some day")]
    outcome = SINGLE["sync"](Stage(), "users.track", {"events": events})
    assert (outcome.accepted, [each.index for each in outcome.rejected]) == (1, [1])


@_promise
def a_miscount_is_told() -> None:
    """Counts that do not add up are said, in an outcome and in a report."""
    stage = Stage()
    stage.braze_mock.arm("processed_miscounted")
    assert SINGLE["sync"](stage, "users.track").discrepancy
    assert _load("processed_miscounted", count=80)("sync")[1].discrepancies


@_promise
def queued_is_success() -> None:
    """202 is no error, and its items are accepted."""
    stage = Stage()
    stage.braze_mock.arm("queued")
    problem = _failure_of(lambda: SINGLE["sync"](stage, "users.track"))
    assert problem is None
    assert _load("queued", count=80)("sync")[1].accepted == 80


# ---------------------------------------------------------------- caps


def _taken(plan: str, operation: str, streams: dict[str, Any]) -> list[dict[str, int]]:
    told: list[Settled] = []
    stage = Stage(plan=plan)
    report = BOTH_WAYS["sync"](stage, operation, streams, told.append)
    check_accounts(report, {name: len(items) for name, items in streams.items()})
    assert report.accepted == report.sent
    return [{name: len(places) for name, places in t.positions.items()} for t in told]


@_promise
def batches_keep_to_combined_caps() -> None:
    """75 over three arrays on standard, 75 of each on legacy, 50 on CY 24-25."""
    arrays = ("attributes", "events", "purchases")
    streams = {array: [item(array, number) for number in range(40)] for array in arrays}
    assert [sum(each.values()) for each in _taken("standard", "users.track", streams)] == [75, 45]
    assert [sum(each.values()) for each in _taken("legacy", "users.track", streams)] == [120]
    cy = [sum(each.values()) for each in _taken("mau_cy_24_25", "users.track", streams)]
    assert cy == [50, 50, 20]


@_promise
def batches_keep_to_array_caps() -> None:
    """76 of one array are two requests, also where arrays are not counted together."""
    streams = {"events": [item("events", number) for number in range(76)]}
    assert _taken("legacy", "users.track", streams) == [{"events": 75}, {"events": 1}]


@_promise
def batches_keep_to_weights() -> None:
    """Subscription groups count as the users that they name."""
    group = {"subscription_group_id": "g", "subscription_state": "subscribed"}
    groups = [{**group, "external_ids": [f"u{n}" for n in range(20)]} for _ in range(5)]
    sizes = _taken("standard", "subscription.status.set_v2", {"subscription_groups": groups})
    assert sizes == [{"subscription_groups": size} for size in (2, 2, 1)]


@_promise
def batches_keep_to_bytes() -> None:
    """Large items are split by bytes, and none is lost on the way."""
    properties = {f"p{number}": "x" * 250 for number in range(220)}
    events = [{**item("events", n), "properties": properties} for n in range(90)]
    sizes = _taken("legacy", "users.track", {"events": events})
    assert len(sizes) == 2


@_promise
def batches_keep_to_users() -> None:
    """A bulk request holds 100 objects of one user."""
    events = [{**item("events", 0), "name": f"e{number}"} for number in range(101)]
    sizes = _taken("standard", "users.track_bulk", {"events": events})
    assert sizes == [{"events": 100}, {"events": 1}]


@_promise
def calls_over_the_caps_are_refused_unsent() -> None:
    """A 76th item is refused by the client, counted over the arrays where the plan does."""
    bodies = [
        {"events": [item("events", number) for number in range(76)]},
        {array: [item(array, number) for number in range(38)] for array in ("events", "purchases")},
    ]
    for body in bodies:
        stage = Stage()
        problem = _failure_of(partial(SINGLE["sync"], stage, "users.track", body))
        assert isinstance(problem, InvalidRequest)
        assert stage.request_count == 0


# ---------------------------------------------------------------- sending again


def _sent(operation: str, fault: str, **options: Any) -> tuple[int, BaseException | None]:
    stage = Stage()
    stage.braze_mock.arm(fault, **options)
    retry = Retry(max_attempts=4)
    problem = _failure_of(lambda: SINGLE["sync"](stage, operation, retry=retry))
    return stage.request_count, problem


@_promise
def unknown_writes_are_sent_once() -> None:
    """A write whose answer is lost or 5xx is sent once, and its outcome is called unknown."""
    for fault, options in (
        ("drop_after", {}),
        ("server_error", {"applied": True}),
        ("bad_gateway_html", {}),
        ("slow", {"delay": READ_TIMEOUT + 1}),
    ):
        count, problem = _sent("users.track", fault, **options)
        assert count == 1, f"sent {count} times under {fault}"
        assert isinstance(problem, OutcomeUnknown)


@_promise
def html_errors_keep_their_status() -> None:
    """A gateway's page in HTML is a typed error with its status."""
    _, problem = _sent("users.track", "bad_gateway_html")
    assert getattr(problem, "status", None) == 502


@_promise
def safe_calls_are_sent_again() -> None:
    """A read is sent again after a lost answer and after 5xx."""
    for fault in ("drop_after", "server_error"):
        assert _sent("users.export.ids", fault, count=2) == (3, None)


@_promise
def refused_calls_are_sent_again() -> None:
    """A write is sent again after 429."""
    assert _sent("users.track", "rate_limited", count=2) == (3, None)


@_promise
def unsent_calls_are_sent_again() -> None:
    """A write is sent when a connection can be made at last."""
    transport = Flaky(Stage(), [httpx.ConnectError, httpx.ConnectTimeout])
    assert _failure_of(lambda: SINGLE["sync"](Stage(), "users.track", None, transport)) is None
    assert transport.tries == 3


# ---------------------------------------------------------------- waiting


def _wait(headers: dict[str, str], plan: str = "standard") -> float:
    stage = Stage(plan=plan)
    answers = iter([(429, headers, b"{}"), (200, dict[str, str](), b'{"message":"success"}')])
    script = Script(stage, answers)
    problem = _failure_of(
        lambda: SINGLE["sync"](stage, "users.export.ids", None, script.transport())
    )
    assert problem is None, f"gave up: {problem}"
    return script.waits[0]


@_promise
def resets_are_read_in_both_meanings() -> None:
    """A reset in 45 s is waited for as such, as an epoch and as seconds left, on every plan."""
    now = Stage().clock.now()
    for plan in ("standard", "mau"):
        assert 45 <= _wait({"X-RateLimit-Reset": str(int(now + 46))}, plan) <= 48
        assert 45 <= _wait({"X-RateLimit-Reset": "45"}, plan) <= 48


@_promise
def a_told_wait_is_waited() -> None:
    """A 429 with only X-Ratelimit-Retry-After is not sent again at once; nor with Retry-After."""
    for name in ("X-Ratelimit-Retry-After", "Retry-After"):
        assert 30 <= _wait({name: "30"}) <= 32
    assert 20 <= _wait({"X-Ratelimit-Retry-After": "20", "Retry-After": "50"}) <= 22


@_promise
def a_bucket_is_paced() -> None:
    """More exports than a minute takes are spread over time, and none is refused."""
    stage = Stage()
    with stage.client() as braze:
        for _ in range(255):
            braze.users.export.ids(external_ids=["u"])
    assert {request["status"] for request in stage.requests} == {200}


@_promise
def a_bucket_that_fails_fast_does_not_wait() -> None:
    """`Pace.fail` raises in place of waiting."""
    stage = Stage()
    with stage.client(pace=Pace.fail) as braze:
        problems = [
            _failure_of(lambda: braze.users.export.ids(external_ids=["u"])) for _ in range(251)
        ]
    assert problems[:250] == [None] * 250
    assert problems[250] is not None
    assert stage.clock.slept == []


# ---------------------------------------------------------------- requests, answers, secrets


@_promise
def several_identifiers_are_sent_with_brackets() -> None:
    """One value goes plainly, several as repeated names with brackets."""
    one = subscription_status_get(subscription_group_id="g", external_id="a")
    two = subscription_status_get(subscription_group_id="g", external_id=["a", "b"])
    assert ("external_id", "a") in one.query
    assert [pair for pair in two.query if pair[0] == "external_id[]"] == [
        ("external_id[]", "a"),
        ("external_id[]", "b"),
    ]


@_promise
def models_keep_what_they_do_not_know() -> None:
    """Unknown properties and enum values of an answer are kept."""
    value = {"external_id": "u", "email_subscribe": "next", "of": {"next": ["year"]}}
    from brazekit.models import UserAttributes

    assert UserAttributes.from_dict(value).to_dict() == value


@_promise
def a_missing_identifier_is_refused_unsent() -> None:
    """An event of nobody never leaves."""
    stage = Stage()
    body = {"events": [{"name": "e", "time": TIME}]}
    problem = _failure_of(lambda: SINGLE["sync"](stage, "users.track", body))
    assert isinstance(problem, InvalidRequest)
    assert problem.path == "events[0]"
    assert stage.request_count == 0


@_promise
def what_leaves_is_what_was_passed() -> None:
    """The bytes of a request hold the caller's values, and the key in its header."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, json={"message": "success", "purchases_processed": 1})

    said = {"external_id": "u", "product_id": "p", "currency": "USD", "price": 0.1, "time": TIME}
    bought = Purchase(external_id="u", product_id="p", currency="USD", price=0.1, time=TIME)
    SINGLE["sync"](Stage(), "users.track", {"purchases": [bought]}, httpx.MockTransport(answer))
    assert [request.headers["authorization"] for request in seen] == [f"Bearer {KEY}"]
    assert msgspec.json.decode(seen[0].content) == {"purchases": [said]}


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@_promise
def secrets_stay_secret() -> None:
    """An answer that quotes key and customer shows neither, in errors nor logs."""
    person, number = "ada.lovelace@example.org", "+14155552671"
    quoted = f'{{"message":"no {KEY} for {person} and {number}","errors":["{KEY} {person}"]}}'
    stage, lines, logger = Stage(), _Lines(), logging.getLogger("brazekit")
    level = logger.level
    logger.addHandler(lines)
    logger.setLevel(logging.DEBUG)
    try:
        script = Script(stage, iter([(400, dict[str, str](), quoted.encode())]))
        problem = _failure_of(
            lambda: SINGLE["sync"](stage, "users.track", None, script.transport())
        )
    finally:
        logger.removeHandler(lines)
        logger.setLevel(level)
    assert isinstance(problem, BrazeError)
    assert lines.texts, "an attempt is logged"
    for secret in (KEY, person, number):
        check_hidden(secret, shown_by(problem), "\n".join(lines.texts))


@_promise
def keys_never_go_in_clear() -> None:
    """Plain HTTP is refused for anything but this machine."""
    from brazekit import Braze

    problem = _failure_of(lambda: Braze(api_key=KEY, base_url="http://rest.iad-06.braze.com"))
    assert isinstance(problem, ConfigurationError)
