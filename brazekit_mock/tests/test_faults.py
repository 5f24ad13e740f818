"""Faults of the wire, and how faults are armed."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.faults import WIRE_FAULTS, Faults

from .support import EPOCH_NOW, Api, event, purchase

BODY = {"events": [event()]}


def test_every_promised_fault_can_be_armed(api: Api) -> None:
    """The names of the wire, and one for each invariant."""
    for name in api.tenant.faults.known:
        api.arm(name, count=1)
    assert set(WIRE_FAULTS) == {
        "rate_limited",
        "retry_after_only",
        "server_error",
        "bad_gateway_html",
        "drop_before",
        "answer",
        "drop_after",
        "slow",
        "truncated_json",
        "reject_item",
        "queued",
        "wrong_cursor",
    }
    assert len(api.tenant.faults.armed) == len(api.tenant.faults.known)


@pytest.mark.parametrize(
    ("fault", "status", "applied"),
    [
        ("rate_limited", 429, 0),
        ("retry_after_only", 429, 0),
        ("server_error", 500, 0),
        ("bad_gateway_html", 502, 0),
        ("drop_before", 0, 0),
        ("answer", 200, 0),
        ("drop_after", 201, 1),
        ("slow", 201, 1),
        ("truncated_json", 201, 1),
        ("queued", 202, 1),
    ],
)
def test_what_was_applied_when_a_fault_struck(
    api: Api, fault: str, status: int, applied: int
) -> None:
    """Faults before the operation leave the state alone, faults after it do not undo it."""
    api.arm(fault, count=1)
    assert api.send("POST", "/users/track", BODY).status == status
    assert api.state()["events"] == applied
    assert api.tenant.journal.entries()[-1]["fault"] == fault
    assert api.send("POST", "/users/track", BODY).status == 201
    assert api.tenant.journal.entries()[-1]["fault"] == ""


@pytest.mark.parametrize("fault", ["server_error", "bad_gateway_html"])
def test_an_error_can_come_after_the_request_was_applied(api: Api, fault: str) -> None:
    """With `applied`, the caller sees the same error and the state has changed."""
    api.arm(fault, applied=True)
    assert api.send("POST", "/users/track", BODY).status >= 500
    assert api.state()["events"] == 1


def test_a_storm_of_429_has_the_headers_of_the_plan() -> None:
    """As a full bucket would answer, with a reset that is near."""
    api = Api()
    api.arm("rate_limited", retry_after=2)
    answer = api.send("POST", "/users/track", BODY)
    assert answer.json() == {"message": "Rate Limited"}
    assert answer.header("X-RateLimit-Remaining") == "0"
    assert answer.header("X-RateLimit-Limit") == "3000"
    assert answer.header("X-RateLimit-Reset") == str(int(EPOCH_NOW) + 2)
    api.tenant.settings.plan = "mau"
    answer = api.send("POST", "/users/track", BODY)
    assert answer.header("X-RateLimit-Remaining") is None
    assert answer.header("X-Ratelimit-Retry-After") == "2"


def test_retry_after_can_come_alone_on_any_plan(api: Api) -> None:
    """No X-RateLimit header beside it."""
    api.tenant.settings.rate_limits = True
    api.arm("retry_after_only", retry_after=7)
    answer = api.send("POST", "/users/track", BODY)
    names = [name for name, _ in answer.headers if name.startswith(b"x-ratelimit")]
    assert names == [b"x-ratelimit-retry-after"]
    assert answer.header("X-Ratelimit-Retry-After") == "7"


def test_a_gateway_answers_with_html(api: Api) -> None:
    """Not with JSON."""
    api.arm("bad_gateway_html")
    answer = api.send("POST", "/users/track", BODY)
    assert answer.header("content-type") == "text/html; charset=utf-8"
    assert b"<html>" in answer.body


def test_a_truncated_answer_is_no_json(api: Api) -> None:
    """The first half of what would have been sent."""
    api.arm("truncated_json")
    answer = api.send("POST", "/users/track", BODY)
    assert answer.body.startswith(b'{"message"')
    with pytest.raises(ValueError, match="truncated"):
        answer.json()


def test_a_slow_answer_tells_the_shell_to_wait(api: Api) -> None:
    """The core itself never waits."""
    api.arm("slow", delay=2.5)
    assert api.send("POST", "/users/track", BODY).delay == 2.5


def test_queued_is_applied_later(api: Api) -> None:
    """After its delay of the virtual clock, and only where the document has a 202."""
    api.arm("queued", delay=60)
    answer = api.send("POST", "/users/track", BODY)
    assert (answer.status, answer.json()) == (202, {"message": "queued"})
    assert api.state()["events"] == 0
    assert api.send("POST", "/users/alias/new", {"user_aliases": []}).status == 201
    api.tenant.clock.advance(60)
    api.tenant.settle()
    assert api.state()["events"] == 1


def test_reject_item_rejects_the_one_that_is_named(api: Api) -> None:
    """The others are applied; the answer adds up."""
    api.arm("reject_item", array="purchases", index=1, count=1)
    answer = api.track(events=[event("e")], purchases=[purchase("a"), purchase("b"), purchase("c")])
    assert (answer["events_processed"], answer["purchases_processed"]) == (1, 2)
    assert [(e["input_array"], e["index"]) for e in answer["errors"]] == [("purchases", 1)]
    assert sorted(api.users.by_external_id) == ["a", "c", "e"]


def test_reject_item_draws_one_at_random_and_repeats_itself() -> None:
    """The same seed rejects the same items."""

    def rejected(seed: int) -> list[int]:
        api = Api()
        api.arm("reject_item", seed=seed)
        bodies = [[event(f"u{n}") for n in range(20)] for _ in range(5)]
        return [api.track(events=events)["errors"][0]["index"] for events in bodies]

    assert rejected(1) == rejected(1)
    assert rejected(1) != rejected(2)


def test_reject_item_speaks_the_form_of_each_operation(api: Api) -> None:
    """Pairs where the operation lists pairs."""
    api.set("a")
    api.arm("reject_item", count=1)
    item = {"current_external_id": "a", "new_external_id": "b"}
    answer = api.post("/users/external_ids/rename", 201, external_id_renames=[item])
    assert answer["rename_errors"][0][0] == 0
    assert list(api.users.by_external_id) == ["a"]


def test_a_wrong_cursor_answers_the_first_page_again(api: Api) -> None:
    """So that a listing that trusts it never ends."""
    api.set("a")
    for group in ("g1", "g2", "g3"):
        api.set(
            "a",
            subscription_groups=[
                {"subscription_group_id": group, "subscription_state": "subscribed"}
            ],
        )
    api.arm("wrong_cursor")
    first = api.get("/subscription/user/status", 200, external_id="a", limit=2)
    again = api.get("/subscription/user/status", 200, external_id="a", limit=2, offset=2)
    assert first == again


# ---------------------------------------------------------------- arming


def fired(faults: Faults, times: int, operation: str = "users.track") -> list[bool]:
    """Whether `slow` struck, for so many requests."""
    return [faults.take("slow", operation) is not None for _ in range(times)]


def test_a_count_is_used_up() -> None:
    """Without a count a fault strikes until it is disarmed."""
    faults = Faults([], 0)
    faults.arm("slow", count=2)
    assert fired(faults, 4) == [True, True, False, False]
    faults.arm("slow")
    assert all(fired(faults, 50))
    assert faults.disarm() == 1
    assert not any(fired(faults, 3))


def test_a_probability_is_kept_and_reproducible() -> None:
    """The same seed strikes the same requests; about as many as the probability says."""

    def run(seed: int) -> list[bool]:
        faults = Faults([], seed)
        faults.arm("slow", probability=0.3)
        return fired(faults, 1000)

    assert run(1) == run(1)
    assert run(1) != run(2)
    assert 230 < sum(run(1)) < 370


def test_a_fault_can_be_for_one_operation() -> None:
    """Requests to others do not use it up."""
    faults = Faults([], 0)
    faults.arm("slow", operation="users.merge", count=1)
    assert fired(faults, 3) == [False, False, False]
    assert fired(faults, 2, "users.merge") == [True, False]


def test_a_fault_does_not_strike_another_workspace(api: Api) -> None:
    """Nor a caller whose key is not known."""
    api.arm("server_error")
    assert api.send("POST", "/users/track", BODY, key="mock-key-other").status == 201
    assert api.send("POST", "/users/track", BODY, key="unknown").status == 401
    assert api.send("POST", "/users/track", BODY).status == 500


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("no_such_fault", {}),
        ("slow", {"count": 0}),
        ("slow", {"count": True}),
        ("slow", {"probability": 0}),
        ("slow", {"probability": 1.5}),
        ("slow", {"delay": -1}),
        ("slow", {"delay": True}),
        ("slow", {"delay": float("nan")}),
        ("server_error", {"status": 200}),
        ("slow", {"colour": "red"}),
    ],
)
def test_what_cannot_be_armed_is_refused(name: str, options: dict[str, Any]) -> None:
    """With a sentence, and nothing is armed."""
    faults = Faults([], 0)
    with pytest.raises(ValueError, match=r"\w"):
        faults.arm(name, **options)
    assert faults.armed == []


def test_one_fault_can_be_disarmed_alone() -> None:
    """By its id."""
    faults = Faults([], 0)
    first, second = faults.arm("slow"), faults.arm("drop_after")
    assert faults.disarm(first.id) == 1
    assert faults.armed == [second]
    assert faults.disarm(first.id) == 0


def test_answers_are_scripted_to_the_byte_and_come_in_order(api: Api) -> None:
    """Faults with a count of 1 strike one after the other; headers, text and JSON are kept."""
    headers = {"X-Ratelimit-Retry-After": "7", "Link": ["</a>; rel=next", "<{origin}/b>"]}
    api.arm("answer", count=1, status=429, headers=headers, body="")
    api.arm("answer", count=1, status=502, body="<html>", headers={"content-type": "text/html"})
    api.arm("answer", count=1, status=201, json={"message": "new"}, applied=True)
    first = api.send("POST", "/users/track", BODY, headers={"host": "mock.example"})
    assert (first.status, first.body) == (429, b"")
    assert first.headers == [
        (b"x-ratelimit-retry-after", b"7"),
        (b"link", b"</a>; rel=next"),
        (b"link", b"<http://mock.example/b>"),
    ]
    second = api.send("POST", "/users/track", BODY)
    assert (second.status, second.body, second.header("content-type")) == (
        502,
        b"<html>",
        "text/html",
    )
    assert api.state()["events"] == 0
    third = api.send("POST", "/users/track", BODY)
    assert (third.status, third.json()) == (201, {"message": "new"})
    assert api.state()["events"] == 1
    assert api.send("POST", "/users/track", BODY).json()["message"] == "success"


def test_a_fault_lets_go_by_as_many_requests_as_it_skips(api: Api) -> None:
    """The third request is struck, and none after it."""
    api.arm("server_error", count=1, skip=2)
    found = [api.send("POST", "/users/track", BODY).status for _ in range(4)]
    assert found == [201, 201, 500, 201]


@pytest.mark.parametrize(
    "options",
    [
        {"status": 100},
        {"status": "200"},
        {"headers": {"x": 1}},
        {"headers": {"x y": "z"}},
        {"headers": {"x": "a\r\nb: c"}},
        {"headers": ["x"]},
        {"body": 1},
        {"skip": -1},
        {"skip": True},
    ],
)
def test_a_script_that_cannot_be_sent_is_refused(api: Api, options: dict[str, Any]) -> None:
    """What is no status, header or text is refused when it is armed."""
    with pytest.raises(ValueError, match="fault"):
        api.tenant.faults.arm("answer", **options)
    with pytest.raises(ValueError, match="500 or more"):
        api.tenant.faults.arm("server_error", status=400)
