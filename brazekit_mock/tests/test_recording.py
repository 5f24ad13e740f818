"""The recorder, with a second mock or a scripted answer as the workspace behind it."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from brazekit_mock.app import Mock
from brazekit_mock.document import load
from brazekit_mock.families import totals
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.located import Located
from brazekit_mock.recording.exchange import Keeper
from brazekit_mock.recording.proxy import Proxy
from brazekit_mock.recording.redaction import Redactor
from brazekit_mock.recording.run import checked_upstream, record
from brazekit_mock.recording.standins import StandIns
from brazekit_mock.seeding import plant
from brazekit_mock.server import Server

DOCUMENT = load()
UPSTREAM = "https://rest.upstream.example"
KEY = "mock-key"
WORDS = json.dumps(DOCUMENT.raw)


class Recording:
    """A recorder before a workspace, without sockets; `lines` is what its terminal shows."""

    def __init__(
        self, folder: Path, workspace: httpx.AsyncBaseTransport, *, allow_writes: bool = False
    ) -> None:
        self.folder = folder
        self.lines: list[str] = []
        self.keeper = Keeper(folder, self.lines.append)
        client = httpx.AsyncClient(transport=workspace)
        self.proxy = Proxy(DOCUMENT, UPSTREAM, client, self.keeper, allow_writes=allow_writes)

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        """One request through the proxy, as a client makes it."""

        async def make() -> httpx.Response:
            door = httpx.ASGITransport(app=self.proxy)
            async with httpx.AsyncClient(transport=door, base_url="http://recorder") as http:
                headers = {"Authorization": f"Bearer {KEY}", **options.pop("headers", {})}
                return await http.request(method, path, headers=headers, **options)

        return asyncio.run(make())

    def cases(self, operation: str) -> list[dict[str, Any]]:
        """The cases that were written of an operation."""
        text = (self.folder / "L1" / f"{operation}.yaml").read_text("utf-8")
        found: list[dict[str, Any]] = yaml.safe_load(text)["cases"]
        return found

    def everything(self) -> str:
        """All that was written anywhere."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return "\n".join([*self.lines, *(f"{path}\n{path.read_text('utf-8')}" for path in files)])


@pytest.fixture
def workspace() -> Mock:
    """A workspace with one user."""
    mock = Mock(key=KEY)
    send(mock, "/users/track", {"attributes": [ADA]})
    return mock


ADA = {
    "external_id": "ada-1815",
    "email": "ada@lovelace.test",
    "phone": "+4915112345678",
    "first_name": "Ada",
    "country": "GB",
    "favourite_engine": "analytical",
}


def send(mock: Mock, path: str, body: dict[str, Any]) -> None:
    """Make one request to the workspace directly."""
    with httpx.Client(transport=MockTransport(mock), base_url=UPSTREAM) as http:
        http.post(path, json=body, headers={"Authorization": f"Bearer {KEY}"}).raise_for_status()


def scripted(answer: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    """A workspace that answers what a function makes of the request."""
    return httpx.MockTransport(answer)


# ---------------------------------------------------------------- what passes


def test_a_read_passes_with_its_key_and_comes_back_whole(tmp_path: Path, workspace: Mock) -> None:
    """Query, body and key reach the workspace; status, headers and body reach the caller."""
    recording = Recording(tmp_path, MockTransport(workspace))
    body = {"external_ids": ["ada-1815"], "fields_to_export": ["first_name", "email"]}
    answer = recording.call("POST", "/users/export/ids", json=body)
    assert answer.status_code == 200
    assert answer.json()["users"][0]["first_name"] == "Ada"
    assert answer.headers["x-ratelimit-remaining"].isdecimal()
    assert recording.call("GET", "/campaigns/list?page=0").json()["message"] == "success"
    assert [one["operation"] for one in workspace.default.journal.entries()[1:]] == [
        "users.export.ids",
        "campaigns.list",
    ]


@pytest.mark.parametrize("operation", sorted(DOCUMENT.operations))
def test_only_reads_pass(operation: str, tmp_path: Path) -> None:
    """An operation reaches the workspace if it reads; else the caller is told in a clear 403."""
    facts = DOCUMENT.operations[operation]
    reached: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        reached.append(request.url.path)
        return httpx.Response(500)

    recording = Recording(tmp_path, scripted(answer))
    path = facts.path.replace("{", "").replace("}", "")
    status = recording.call(facts.method, path, json={}).status_code
    assert (status, len(reached)) == ((500, 1) if facts.reads else (403, 0))


def test_reads_are_what_changes_nothing() -> None:
    """Every GET reads, the export by identifiers reads although it is a POST, nothing else does."""
    reads = {name for name, one in DOCUMENT.operations.items() if one.reads}
    gets = {name for name, one in DOCUMENT.operations.items() if one.method == "GET"}
    assert reads == gets | {"users.export.ids"}


def test_writes_pass_when_allowed(tmp_path: Path, workspace: Mock) -> None:
    """With --allow-writes the workspace has what was sent, and so has the mock that compares."""
    recording = Recording(tmp_path, MockTransport(workspace), allow_writes=True)
    event = {"external_id": "bob", "name": "signed_up", "time": "2026-01-02T03:04:05Z"}
    assert recording.call("POST", "/users/track", json={"events": [event]}).status_code == 201
    assert totals(workspace.default)["events"] == 1
    assert recording.keeper.mock.default.users.events == 1
    assert recording.lines == ["users.track 201: as the mock, kept as L1-recorded-users-track-1"]


def test_what_is_no_operation_is_not_handed_on(tmp_path: Path, workspace: Mock) -> None:
    """An unknown path, /_mock/ and a wrong method are refused, and leave no trace."""
    recording = Recording(tmp_path, MockTransport(workspace), allow_writes=True)
    for method, path, status in (
        ("GET", "/users/ada@lovelace.test", 404),
        ("GET", "/_mock/state", 404),
        ("DELETE", "/users/track", 405),
    ):
        answer = recording.call(method, path)
        assert answer.status_code == status
        assert answer.json()["message"].startswith("brazekit mock record: ")
    assert workspace.default.journal.total == 1
    assert recording.everything() == ""


def test_a_workspace_that_cannot_be_reached_is_a_502(tmp_path: Path) -> None:
    """The caller is told so by the class of the error, without the address."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no route to {request.url}")

    answer = Recording(tmp_path, scripted(fail)).call("GET", "/email/unsubscribes?email=a@b.test")
    assert answer.status_code == 502
    assert "ConnectError" in answer.json()["message"]
    assert "a@b.test" not in answer.text


@pytest.mark.parametrize(
    "upstream",
    [
        "http://rest.iad-01.braze.com",
        "ftp://127.0.0.1",
        "rest.iad-01.braze.com",
        "https://key@rest.iad-01.braze.com",
        "https://rest.iad-01.braze.com?api_key=k",
        "http://127.0.0.1.example.com",
        "https://[",
    ],
)
def test_an_upstream_that_could_give_the_key_away_is_refused(upstream: str) -> None:
    """Plain HTTP beyond this machine, credentials and queries in the URL are refused."""
    with pytest.raises(ValueError, match="upstream"):
        checked_upstream(upstream)


def test_others_cannot_use_the_recorder(tmp_path: Path) -> None:
    """An address that others can reach is refused: the proxy acts in a real workspace."""
    with pytest.raises(ValueError, match=r"stay on 127\.0\.0\.1"):
        record("https://rest.iad-01.braze.com", tmp_path, host="0.0.0.0")  # noqa: S104


# ---------------------------------------------------------------- cases


def test_a_case_is_the_exchange_with_stand_ins(tmp_path: Path, workspace: Mock) -> None:
    """The same value has the same stand-in in request and answer; the document's words stay."""
    recording = Recording(tmp_path, MockTransport(workspace))
    body = {"external_ids": ["ada-1815"], "fields_to_export": ["external_id", "email", "country"]}
    recording.call("POST", "/users/export/ids", json=body)
    (case,) = recording.cases("users.export.ids")
    assert case["when"]["parameters"] == {
        "external_ids": ["external_ids-1"],
        "fields_to_export": ["external_id", "email", "country"],
    }
    answer = case["given"]["faults"][0]
    assert answer["json"]["users"] == [
        {"external_id": "external_ids-1", "email": "user1@example.com", "country": "US"}
    ]
    assert answer["json"]["message"] == "success"
    assert set(answer["headers"]) == {
        "content-type", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset",
    }  # fmt: skip
    assert case["then"]["outcome"]["kind"] == "success"
    assert case["evidence"] == "observed"


def test_queries_and_paths_become_parameters(tmp_path: Path, workspace: Mock) -> None:
    """Names without brackets, numbers as numbers, and stand-ins for what names something."""
    recording = Recording(tmp_path, MockTransport(workspace))
    query = "external_id[]=ada-1815&external_id[]=bob&limit=10&offset=0"
    recording.call("GET", f"/subscription/user/status?{query}")
    recording.call("GET", "/catalogs/secret_books/items/i1")
    (case,) = recording.cases("subscription.user.status")
    assert case["when"]["parameters"] == {
        "external_id": ["external_id-1", "external_id-2"],
        "limit": 10,
        "offset": 0,
    }
    (case,) = recording.cases("catalogs.items.get")
    assert case["when"]["parameters"] == {"catalog_name": "catalog_name-1", "item_id": "item_id-1"}


def test_the_same_exchange_is_written_once(tmp_path: Path) -> None:
    """A repeat with the same answer makes no second case, and both are counted in the report."""
    answer = {"message": "success", "catalogs": []}
    recording = Recording(tmp_path, scripted(lambda request: httpx.Response(200, json=answer)))
    for _ in range(2):
        recording.call("GET", "/catalogs")
    assert len(recording.cases("catalogs.list")) == 1
    assert "2 exchanges were compared" in (tmp_path / "report.md").read_text("utf-8")


# ---------------------------------------------------------------- what would have been different


def lines_of(tmp_path: Path, answer: httpx.Response, path: str = "/catalogs") -> str:
    """What the recorder tells of one GET with this answer."""
    recording = Recording(tmp_path, scripted(lambda request: answer))
    recording.call("GET", path)
    return (tmp_path / "report.md").read_text("utf-8")


RATE = {
    "x-ratelimit-limit": "50",
    "x-ratelimit-remaining": "49",
    "x-ratelimit-reset": "1790000000",
}
CATALOG = {
    "name": "books",
    "description": "b",
    "num_items": 0,
    "updated_at": "2026-01-02T03:04:05Z",
    "fields": [{"name": "id", "type": "string"}],
}


def test_the_answer_of_a_second_mock_is_no_difference(tmp_path: Path, workspace: Mock) -> None:
    """What two mocks answer is the same, once the answer told what the workspace has."""
    own = {"campaigns": [{"id": "own-campaign"}], "segments": [{"id": "own-segment"}]}
    plant(workspace, workspace.default, Located(own))
    catalog = {name: CATALOG[name] for name in ("name", "description", "fields")}
    send(workspace, "/catalogs", {"catalogs": [catalog]})
    send(workspace, "/catalogs/books/items", {"items": [{"id": "i1"}]})
    state = {"subscription_group_id": "g", "subscription_state": "subscribed"}
    send(workspace, "/subscription/status/set", {**state, "external_id": ["ada-1815"]})
    block = {"name": "block", "content": "Hello"}
    send(workspace, "/content_blocks/create", block)
    recording = Recording(tmp_path, MockTransport(workspace))
    fields = ["external_id", "email", "phone", "first_name", "country"]
    body = {"external_ids": ["ada-1815"], "fields_to_export": fields}
    recording.call("POST", "/users/export/ids", json=body)
    for path in (
        "/campaigns/details?campaign_id=own-campaign",
        "/segments/details?segment_id=own-segment",
        "/catalogs",
        "/catalogs/books/items",
        "/catalogs/books/items/i1",
        "/content_blocks/list",
        "/subscription/status/get?subscription_group_id=g&external_id=ada-1815",
        "/subscription/user/status?external_id=ada-1815",
        "/campaigns/details?campaign_id=nobody-has-this",
    ):
        recording.call("GET", path)
    assert [line for line in recording.lines if "as the mock" not in line] == []
    assert len(recording.lines) == 10


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (httpx.Response(400, json={"message": "no"}, headers=RATE), "status: status 400, and 200"),
        (
            httpx.Response(200, json={"catalogs": [], "message": "success"}),
            "headers: the answer lacks x-ratelimit-limit, and the mock's has it",
        ),
        (
            httpx.Response(
                200, json={"catalogs": [], "message": "success"},
                headers={**RATE, "x-ratelimit-reset": "3"},
            ),
            "headers: the reset is in seconds left, and an epoch second in the mock",
        ),
        (
            httpx.Response(
                200, json={"catalogs": [], "message": "success"},
                headers={**RATE, "x-ratelimit-limit": "77"},
            ),
            "headers: the limit is 77, and 50 in the mock",
        ),
        (
            httpx.Response(200, json={"catalogs": [], "message": 5}, headers=RATE),
            "field: message is number, and string from the mock",
        ),
        (
            httpx.Response(200, json={"catalogs": "none", "message": "success"}, headers=RATE),
            "document: catalogs breaks the rule type",
        ),
        (
            httpx.Response(200, json={"message": "success", "catalogs": [CATALOG], "ada": 1}),
            "document: 1 fields that the document does not have, in the body",
        ),
        (
            httpx.Response(200, json={"message": "success"}, headers=RATE),
            "field: catalogs is not in the answer, and the mock gives it",
        ),
        (httpx.Response(200, text="<h1>ada</h1>", headers=RATE), "document: the body is not JSON"),
        (httpx.Response(418, json={}), "418"),
        (httpx.Response(502, text="<h1>Bad</h1>"), "not compared: 502 from upstream"),
        (httpx.Response(401, json={"message": "no"}), "not compared: 401 from upstream"),
    ],
)  # fmt: skip
def test_each_kind_of_difference_is_told(answer: httpx.Response, told: str, tmp_path: Path) -> None:
    """Status, limits, types, missing and unknown fields, broken schemas: each is a line."""
    assert told in lines_of(tmp_path, answer)


# ---------------------------------------------------------------- as a user runs it


def test_the_command_records_before_a_second_mock(tmp_path: Path) -> None:
    """`brazekit mock record` prints its URL once it answers, writes as it goes, and sums up."""
    # A test's own process may have been started without heed of Ctrl-C.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heed}; from brazekit.cli import main; main()"
    with Server(key=KEY) as server:
        options = ["--upstream", server.url, "--port", "0", "--out", str(tmp_path / "out")]
        command = [sys.executable, "-c", code, "mock", "record", *options]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            headers = {"Authorization": f"Bearer {KEY}"}
            with httpx.Client(base_url=url, headers=headers) as http:
                assert http.get("/catalogs").json()["message"] == "success"
                assert http.post("/users/track", json={}).status_code == 403
            assert process.stdout.readline() == (
                "catalogs.list 200: as the mock, kept as L1-recorded-catalogs-list-1\n"
            )
            process.send_signal(signal.SIGINT)
            assert process.stderr is not None
            assert "1 exchanges, 0 kinds of differences" in process.stderr.read()
    assert process.returncode == 0
    assert (tmp_path / "out" / "L1" / "catalogs.list.yaml").is_file()


# ---------------------------------------------------------------- what must not be written

NAMES = st.sampled_from(["users", "email", "external_id", "message", "errors", "status", "data"])
PLANTED = st.text(
    st.characters(codec="ascii", categories=["L", "N"], include_characters=" @.+-_:/"), min_size=6
).filter(lambda text: text.strip() == text)


def _planting(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = NAMES | PLANTED
    return st.lists(value, max_size=3) | st.dictionaries(keys, value, max_size=3)


ANYTHING = st.recursive(PLANTED | st.booleans() | st.none(), _planting, max_leaves=8)
# Where the API speaks itself, what it says may name somebody too.
SAID = st.fixed_dictionaries({"message": PLANTED, "errors": st.lists(PLANTED, max_size=2)})
# A failure is told as it was drawn: making it small takes minutes.
QUICK = settings(
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def planted_in(value: Any) -> set[str]:
    """Every text of a value, its own keys among them, but the ones that the document has."""
    if isinstance(value, dict):
        found = {key for key in value if f'"{key}"' not in WORDS}
        return found.union(*(planted_in(one) for one in value.values()))
    if isinstance(value, list):
        return set().union(*(planted_in(one) for one in value))
    return {value} if isinstance(value, str) else set()


@settings(QUICK, max_examples=60)
@given(
    path=st.sampled_from([
        ("GET", "/users/nothing"),
        ("POST", "/users/track"),
        ("POST", "/users/export/ids"),
        ("GET", "/campaigns/list"),
        ("POST", "/messages/send"),
        ("GET", "/email/unsubscribes"),
    ]),
    sent=ANYTHING,
    answer=ANYTHING | SAID,
    query=st.dictionaries(st.sampled_from(["email", "page"]) | PLANTED, PLANTED, max_size=3),
    header=PLANTED,
    secret=PLANTED,
    status=st.sampled_from([200, 201, 400, 404, 429, 502]),
)  # fmt: skip
def test_nothing_that_was_planted_is_written_or_told(
    tmp_path_factory: pytest.TempPathFactory,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    path: tuple[str, str],
    sent: Any,
    answer: Any,
    query: dict[str, str],
    header: str,
    secret: str,
    status: int,
) -> None:
    """Texts and keys of bodies, queries, headers and the API key reach no file, line or log."""
    planted = planted_in(sent) | planted_in(answer) | planted_in(query) | {header, secret}
    folder = tmp_path_factory.mktemp("recorded")
    assume(not any(text in WORDS or text in str(folder) for text in planted))
    headers = {"x-own": header, "link": f'</{header}?cursor={secret}>; rel="next"', "etag": header}
    reply = httpx.Response(status, json=answer, headers=headers)
    recording = Recording(folder, scripted(lambda request: reply), allow_writes=True)
    with caplog.at_level(logging.WARNING):
        bearer = {"Authorization": f"Bearer {secret}", "X-Own": header}
        recording.call(*path, json=sent, params=query, headers=bearer)
    written = recording.everything()
    assert bool(recording.lines) == (path[1] != "/users/nothing")
    shown = written + caplog.text + "".join(capfd.readouterr())
    assert [text for text in planted if text in shown] == []


@settings(QUICK, max_examples=20)
@given(st.lists(PLANTED, min_size=8, max_size=8, unique=True), st.integers(10**9, 10**13))
def test_no_user_of_a_real_workspace_is_written_or_told(
    tmp_path_factory: pytest.TempPathFactory, planted: list[str], number: int
) -> None:
    """A user's IDs, address, names and attributes go through track, export, lists and templates."""
    user, first, last, attribute, value, text, alias, group = planted
    folder = tmp_path_factory.mktemp("recorded")
    email = f"{number}@planted.test"
    secrets = [*planted, email, str(number)]
    assume(not any(one in WORDS or one in str(folder) for one in secrets))
    recording = Recording(folder, MockTransport(Mock(key=KEY)), allow_writes=True)
    person = {"external_id": user, "first_name": first, "last_name": last, "email": email}
    own = {"phone": f"+{number}", attribute: value, "points": number, "dob": "1815-12-10"}
    alias_of = {"external_id": user, "alias_name": alias, "alias_label": group}
    fields = ["external_id", "email", "phone", "first_name", "custom_attributes", "user_aliases"]
    for path, body in (
        ("/users/track", {"attributes": [{**person, **own}]}),
        ("/users/alias/new", {"user_aliases": [alias_of]}),
        ("/users/export/ids", {"external_ids": [user, text], "fields_to_export": fields}),
        ("/users/export/ids", {"email_address": email, "fields_to_export": fields}),
        ("/content_blocks/create", {"name": "block", "content": text}),
        ("/email/status", {"email": email, "subscription_state": "unsubscribed"}),
    ):
        recording.call("POST", path, json=body)
    recording.call("GET", "/email/unsubscribes", params={"email": email})
    recording.call("GET", "/content_blocks/list")
    assert len(recording.lines) == 8
    written = recording.everything()
    assert [one for one in [*secrets, "1815-12-10"] if one in written] == []


def test_a_place_below_a_free_key_does_not_tell_the_key(tmp_path: Path) -> None:
    """A broken schema below an external ID is told of at `status.*`."""
    answer = httpx.Response(200, json={"message": "success", "status": {"ada-1815": 5}})
    path = "/subscription/status/get?subscription_group_id=g&external_id=ada-1815"
    told = lines_of(tmp_path, answer, path)
    assert "document: status.* breaks the rule" in told
    assert "ada" not in told


def test_what_goes_wrong_in_keeping_is_told_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The caller has its answer all the same, and the terminal the kind and place of the error."""

    def fail(*_: Any) -> None:
        raise ValueError("ada@lovelace.test")

    monkeypatch.setattr("brazekit_mock.recording.exchange.compare", fail)
    recording = Recording(tmp_path, scripted(lambda request: httpx.Response(200, json={})))
    assert recording.call("GET", "/catalogs").status_code == 200
    (line,) = recording.lines
    assert line.startswith("catalogs.list 200: not kept, ValueError at test_recording.py:")
    assert "lovelace" not in recording.everything()


@given(st.lists(PLANTED, min_size=2, max_size=6))
def test_stand_ins_are_the_same_for_the_same_value_and_differ_for_others(
    values: list[str],
) -> None:
    """A value has one stand-in under every field but those of codes, and no two share one."""
    redactor = Redactor(DOCUMENT, StandIns(days=1_000))
    shape = redactor.walker.answer(DOCUMENT.operations["users.export.ids"], 200)
    made = redactor.value(shape, {"invalid_user_ids": values, "more": values})
    assert made["invalid_user_ids"] == next(
        one for key, one in made.items() if key != "invalid_user_ids"
    )
    pairs = set(zip(values, made["invalid_user_ids"], strict=True))
    assert len(pairs) == len(set(values)) == len({one for _, one in pairs})
