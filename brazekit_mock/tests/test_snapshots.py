"""A workspace goes back to a snapshot exactly, and goes on from there as it did the first time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brazekit_mock
from brazekit_mock.app import Mock
from brazekit_mock.clock import Clock
from brazekit_mock.fixture import BrazeMock
from brazekit_mock.house import House
from brazekit_mock.inprocess import MockTransport

from .support import EPOCH_NOW, NOW, Api, address, alias, bodies, event, purchase
from .test_history import STEPS

Step = tuple[str, str, Any]

# What a snapshot has to bring back beside what outlives a process: faults with their chances, the
# levels of limits, the journal.
_MORE: st.SearchStrategy[Step] = st.one_of(
    STEPS,
    st.sampled_from(["server_error", "reject_item", "recipient_messaged_twice"]).map(
        lambda name: ("POST", "/_mock/faults", {"name": name, "probability": 0.5, "count": 3})
    ),
    st.just(("DELETE", "/_mock/faults", None)),
    st.just(("DELETE", "/_mock/requests", None)),
    st.just(("POST", "/_mock/reset", {})),
    st.just(("POST", "/_mock/clock", {"freeze": False})),
    st.just(("POST", "/users/unknown", {})),
)


def send(mock: Mock, step: Step) -> Any:
    """One request; its status, limits and JSON, or that the connection was lost."""
    method, path, body = step
    headers = {"Authorization": "Bearer mock-key"}
    with httpx.Client(
        transport=MockTransport(mock), base_url="https://rest.mock.example", headers=headers
    ) as http:
        try:
            answer = http.request(method, path, json=body)
        except httpx.RemoteProtocolError:
            return None
        left = answer.headers.get("x-ratelimit-remaining")
        return answer.status_code, left, answer.json() if answer.content else None


def seen(mock: Mock) -> Any:
    """Everything that can be observed without leaving a trace."""
    names = ("state", "users", "messages", "faults", "limits", "settings", "clock", "requests")
    return [send(mock, ("GET", f"/_mock/{name}", None)) for name in (*names, "coverage")]


def frozen() -> Mock:
    """A mock whose clock stands still, and whose real clock does."""
    mock = Mock()
    mock.default.clock = Clock(lambda: EPOCH_NOW)
    return mock


@settings(max_examples=30)
@given(st.lists(_MORE, max_size=8), st.lists(_MORE, min_size=1, max_size=8))
def test_any_requests_between_snapshot_and_restore_leave_no_trace(
    before: list[Step], after: list[Step]
) -> None:
    """Nothing that can be observed differs, and the same requests get the same answers again."""
    mock = frozen()
    for step in before:
        send(mock, step)
    send(mock, ("POST", "/_mock/snapshots", {"id": "s"}))
    at_first = seen(mock)
    answers = [send(mock, step) for step in after]
    for _ in range(2):
        assert send(mock, ("POST", "/_mock/snapshots/s/restore", None))[0] == 200
        assert seen(mock) == at_first
        assert [send(mock, step) for step in after] == answers


def test_every_operation_leaves_a_state_that_can_be_copied(api: Api) -> None:
    """The examples of all operations together, with what they make wait for the clock."""
    api.tenant.settings.processing_delay = 60
    for operation in api.mock.document.operations.values():
        path, query = address(operation)
        for body in bodies(operation):
            key = "scim-mock-key" if "scim" in operation.schemes else "mock-key"
            headers = {"x-request-origin": "tests"}
            api.send(operation.method, path, body, query=query, key=key, headers=headers)
    assert api.state()["pending"]
    api.post("/_mock/snapshots", 201)
    before = seen(api.mock)
    api.post("/_mock/clock", 200, advance=10**8)
    then = seen(api.mock)
    assert then != before
    api.post("/_mock/snapshots/snapshot-1/restore", 200)
    assert seen(api.mock) == before
    api.post("/_mock/clock", 200, advance=10**8)
    assert seen(api.mock) == then


def test_a_running_clock_goes_back_too(api: Api) -> None:
    """What would have been due by now is due again later."""
    api.tenant.clock.resume()
    api.post("/_mock/snapshots", 201)
    api.post("/_mock/clock", 200, advance=10**6)
    api.post("/_mock/snapshots/snapshot-1/restore", 200)
    assert 0 <= api.tenant.clock.now() - EPOCH_NOW < 10**5


def test_a_snapshot_keeps_what_was_shared_shared(api: Api) -> None:
    """A user found by two names is one user afterwards, and a waiting effect reaches it."""
    api.set("u1", email="a@x.org")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    api.tenant.settings.processing_delay = 60
    api.track(events=[event()], purchases=[purchase()])
    api.post("/_mock/snapshots", 201)
    for _ in range(2):
        api.post("/_mock/snapshots/snapshot-1/restore", 200)
        user = api.user("u1")
        assert user is api.users.by_alias["card", "a"] is api.users.with_email("a@x.org")[0]
        api.post("/_mock/clock", 200, advance=60)
        assert [tally.count for tally in (user.events or {}).values()] == [1]


def test_snapshots_over_http_are_listed_and_deleted(api: Api) -> None:
    """With ids of the caller's or of their own; wrong ones are refused with a sentence."""
    assert api.post("/_mock/snapshots", 201)["id"] == "snapshot-1"
    made = api.post("/_mock/snapshots", 201, id="seeded")
    assert made == {"id": "seeded", "time": f"{NOW[:-1]}.000Z", "bytes": made["bytes"]}
    assert made["bytes"] > 0
    assert [one["id"] for one in api.get("/_mock/snapshots")["snapshots"]] == [
        "snapshot-1",
        "seeded",
    ]
    api.post("/_mock/snapshots", 400, id="seeded")
    api.post("/_mock/snapshots", 400, name="x")
    api.post("/_mock/snapshots/none/restore", 404)
    api.post("/_mock/snapshots/seeded", 404)
    api.post("/_mock/reset", 200)
    api.post("/_mock/snapshots/seeded/restore", 200)
    assert api.send("DELETE", "/_mock/snapshots/seeded").json() == {"deleted": ["seeded"]}
    assert api.send("DELETE", "/_mock/snapshots/seeded").status == 404
    assert api.send("DELETE", "/_mock/snapshots").json() == {"deleted": ["snapshot-1"]}


def test_snapshots_are_kept_up_to_a_number(api: Api) -> None:
    """So that a loop does not fill the memory."""
    for _ in range(100):
        api.post("/_mock/snapshots", 201)
    assert "delete some first" in api.post("/_mock/snapshots", 400)["message"]


def test_the_fixture_goes_back(braze_mock: BrazeMock) -> None:
    """To its own snapshots, and to no other workspace's; also from elsewhere."""
    taken = braze_mock.snapshot()
    braze_mock.seed(campaigns=[{"id": "c"}])
    braze_mock.arm("slow")
    braze_mock.restore(taken)
    assert braze_mock.tenant.faults.armed == []
    assert braze_mock.key not in repr(taken)
    with pytest.raises(ValueError, match="another workspace"):
        House().default.restore(taken)
    remote = brazekit_mock.at(braze_mock.url, braze_mock.key)
    name = remote.snapshot()
    remote.settings(plan="legacy")
    remote.restore(name)
    assert braze_mock.tenant.settings.plan == "standard"


@pytest.mark.parametrize("restores", [1, 2])
def test_a_restore_outlives_the_process(tmp_path: Path, restores: int) -> None:
    """With a file for the state: what comes back is the state after the restore, and goes on."""
    mock = Mock(state=tmp_path / "s.db")
    steps: list[Step] = [
        ("POST", "/_mock/clock", {"freeze": True}),
        ("POST", "/_mock/settings", {"processing_delay": 60}),
        ("POST", "/users/track", {"events": [event("u1")]}),
        ("POST", "/_mock/snapshots", None),
        ("POST", "/users/track", {"events": [event("u2")]}),
        ("POST", "/_mock/clock", {"advance": 100}),
        *[("POST", "/_mock/snapshots/snapshot-1/restore", None)] * restores,
        ("POST", "/content_blocks/create", {"name": "b", "content": "c"}),
    ]
    for step in steps:
        assert send(mock, step)[0] in (200, 201)
    before = [send(mock, ("GET", f"/_mock/{name}", None)) for name in ("users", "messages")]
    block = send(mock, ("GET", "/content_blocks/list", None))[2]
    mock.close()
    again = Mock(state=tmp_path / "s.db")
    assert [
        send(again, ("GET", f"/_mock/{name}", None)) for name in ("users", "messages")
    ] == before
    assert again.default.users.by_external_id.keys() == set()
    assert send(again, ("GET", "/content_blocks/list", None))[2] == block
    send(again, ("POST", "/_mock/clock", {"advance": 60}))
    assert again.default.users.by_external_id.keys() == {"u1"}
    again.close()
