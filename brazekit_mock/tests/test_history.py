"""With a file for its state, a mock that ends in any way is the same mock when it comes back."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_mock.app import Mock
from brazekit_mock.history import HistoryError
from brazekit_mock.inprocess import MockTransport

from .support import alias, event, purchase

Step = tuple[str, str, dict[str, Any]]


def _catalog(name: str) -> dict[str, Any]:
    fields = [{"name": "id", "type": "string"}, {"name": "n", "type": "number"}]
    return {"catalogs": [{"name": name, "description": "d", "fields": fields}]}


def _alias_of(user: str) -> dict[str, Any]:
    return {"user_aliases": [{"external_id": user, **alias(user)}]}


_MERGE = {
    "merge_updates": [
        {
            "identifier_to_merge": {"external_id": "u0"},
            "identifier_to_keep": {"external_id": "u1"},
        }
    ]
}


def _trigger(user: str) -> dict[str, Any]:
    given = {"attributes": {"n": 1}, "send_to_existing_only": False}
    return {"campaign_id": "c1", "recipients": [{"external_user_id": user, **given}]}


def _later(time: str) -> dict[str, Any]:
    push = {"web_push": {"title": "t", "alert": "{{${user_id}}}"}}
    return {"external_user_ids": ["u0"], "messages": push, "schedule": {"time": time}}


_BLOCK = {"name": "block", "content": "Hello"}
_USERS = st.sampled_from(["u0", "u1", "u2"])
STEPS: st.SearchStrategy[Step] = st.one_of(
    _USERS.map(lambda user: ("POST", "/users/track", {"events": [event(user)]})),
    _USERS.map(lambda user: ("POST", "/users/track", {"purchases": [purchase(user)]})),
    _USERS.map(lambda user: ("POST", "/users/track", {"events": [{"name": user}]})),
    _USERS.map(lambda user: ("POST", "/users/alias/new", _alias_of(user))),
    st.just(("POST", "/users/merge", _MERGE)),
    st.just(("POST", "/users/delete", {"external_ids": ["u2"]})),
    st.sampled_from("ab").map(lambda name: ("POST", "/catalogs", _catalog(name))),
    st.just(("POST", "/catalogs/a/items", {"items": [{"id": "i", "n": 1}]})),
    st.just(("DELETE", "/catalogs/a", {})),
    st.just(("POST", "/content_blocks/create", _BLOCK)),
    st.integers(1, 10**6).map(lambda time: ("POST", "/_mock/clock", {"advance": time})),
    st.sampled_from([0, 60]).map(
        lambda delay: ("POST", "/_mock/settings", {"processing_delay": delay})
    ),
    st.sampled_from(["reject_item", "queued", "event_not_counted", "drop_after"]).map(
        lambda fault: ("POST", "/_mock/faults", {"name": fault, "count": 1})
    ),
    st.just(("POST", "/_mock/seed", {"campaigns": [{"id": "c1"}]})),
    _USERS.map(lambda user: ("POST", "/campaigns/trigger/send", _trigger(user))),
    st.sampled_from(["2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z"]).map(
        lambda time: ("POST", "/messages/schedule/create", _later(time))
    ),
    st.just(("POST", "/campaigns/duplicate", {"campaign_id": "c1", "name": "copy"})),
)


def _client(mock: Mock, key: str = "mock-key") -> httpx.Client:
    return httpx.Client(
        transport=MockTransport(mock),
        base_url="https://rest.mock.example",
        headers={"Authorization": f"Bearer {key}"},
    )


def _send(mock: Mock, step: Step) -> tuple[int, Any]:
    method, path, body = step
    with _client(mock) as http:
        try:
            answer = http.request(method, path, json=body)
        except httpx.RemoteProtocolError:
            return 0, None
        told = answer.json() if answer.content else None
        if isinstance(told, dict):
            told.pop("requests", None)  # The journal is not kept.
        return answer.status_code, told


def _all(mock: Mock) -> Any:
    """Give what can be seen of the state, but for what is said not to be kept."""
    with _client(mock) as http:
        state = http.get("/_mock/state").json()
        state.pop("requests")
        users = http.get("/_mock/users").json()
        items = http.get("/catalogs/a/items").json()
        blocks = http.get("/content_blocks/list").json()
        campaigns = http.get("/campaigns/list").json()
        return state, users, items, blocks, campaigns, http.get("/_mock/messages").json()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def opened() -> Iterator[list[Mock]]:
    mocks: list[Mock] = []
    yield mocks
    for mock in mocks:
        mock.close()


def _frozen(path: Path) -> Mock:
    mock = Mock(state=path)
    _send(mock, ("POST", "/_mock/clock", {"freeze": True}))
    return mock


@settings(max_examples=25)
@given(st.lists(STEPS, min_size=1, max_size=12), st.lists(STEPS, max_size=4))
def test_what_comes_back_is_the_same_and_goes_on_the_same(
    tmp_path_factory: pytest.TempPathFactory, before: list[Step], after: list[Step]
) -> None:
    """Whatever happened, the state is the same when made anew, and so are the next answers."""
    folder = tmp_path_factory.mktemp("state")
    first, other = _frozen(folder / "one.db"), _frozen(folder / "two.db")
    # Two mocks with one history: one ends and comes back, the other stays.
    now = first.default.clock.now()
    for mock in (first, other):
        _send(mock, ("POST", "/_mock/clock", {"set": now}))
        for step in before:
            _send(mock, step)
        mock.default.faults.disarm()
    seen = _all(first)
    first.close()
    again = Mock(state=folder / "one.db")
    assert _all(again) == seen
    plain = [step for step in after if step[1] != "/_mock/faults"]
    assert [_send(again, step) for step in plain] == [_send(other, step) for step in plain]
    again.close()
    other.close()


def test_workspaces_and_their_keys_come_back_apart(file: Path, opened: list[Mock]) -> None:
    """Each with its users, and a key that was created opens its workspace again."""
    mock = Mock(state=file)
    with _client(mock) as http:
        made = http.post("/_mock/keys", json={"name": "second", "tenant": "other"}).json()
    with _client(mock, made["key"]) as http:
        http.post("/users/track", json={"events": [event("theirs")]})
    mock.close()
    again = Mock(state=file)
    opened.append(again)
    with _client(again, made["key"]) as http:
        assert http.get("/_mock/state").json()["users"] == 1
    with _client(again) as http:
        assert http.get("/_mock/state").json()["users"] == 0


def test_a_refused_request_is_not_kept(file: Path, opened: list[Mock]) -> None:
    """Nor is one that only read: the file grows with what changed."""
    mock = Mock(state=file)
    _send(mock, ("POST", "/users/track", {"events": "none"}))
    _send(mock, ("GET", "/catalogs", {}))
    mock.close()
    again = Mock(state=file)
    opened.append(again)
    assert again.restored == 0


def test_another_plan_or_seed_is_refused(file: Path) -> None:
    """The same requests would not make the same state."""
    Mock(state=file).close()
    with pytest.raises(HistoryError, match="begun with plan standard, not legacy"):
        Mock(state=file, plan="legacy")
    with pytest.raises(HistoryError, match="begun with seed 0, not 7"):
        Mock(state=file, seed=7)


def test_a_file_in_use_is_refused(file: Path, opened: list[Mock]) -> None:
    """Two mocks would each lose what the other was told."""
    opened.append(Mock(state=file))
    with pytest.raises(HistoryError, match="another mock using this file"):
        Mock(state=file)


def test_a_file_of_something_else_is_left_as_it_is(tmp_path: Path) -> None:
    """Be it a text or another database."""
    text, base = tmp_path / "notes.txt", tmp_path / "other.db"
    text.write_text("not a database, and longer than its header would be" * 9)
    with sqlite3.connect(base) as db:
        db.execute("CREATE TABLE things (name TEXT)")
    for path in (text, base):
        before = path.read_bytes()
        with pytest.raises(HistoryError, match="not the state of a mock"):
            Mock(state=path)
        assert path.read_bytes() == before


def _serve(file: Path) -> tuple[subprocess.Popen[str], str]:
    command = "from brazekit_mock.server import run; from pathlib import Path; import sys"
    process = subprocess.Popen(
        [sys.executable, "-c", f"{command}; run(port=0, state=Path(sys.argv[1]))", str(file)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def test_a_killed_mock_has_kept_what_it_answered(file: Path, opened: list[Mock]) -> None:
    """Killed under load, it comes back with all that it answered, and at most one more a thread.

    That one was applied and not yet answered: the connection was cut in between.
    """
    process, url = _serve(file)
    answered = [0, 0]

    def send(number: int) -> None:
        with httpx.Client(base_url=url, headers={"Authorization": "Bearer mock-key"}) as http:
            while True:
                try:
                    body = {"purchases": [purchase(f"u{number}")]}
                    assert http.post("/users/track", json=body).status_code == 201
                except httpx.TransportError:
                    return
                answered[number] += 1
                if sum(answered) == 60:
                    os.kill(process.pid, signal.SIGKILL)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()
    again = Mock(state=file)
    opened.append(again)
    assert sum(answered) <= again.default.users.purchases <= sum(answered) + len(threads)
