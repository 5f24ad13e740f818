"""The console as it is served, without a browser: its files, its headers, and who may not ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from brazekit_mock import console
from brazekit_mock.guard import refused
from brazekit_mock.message import MockRequest, MockResponse
from brazekit_mock.server import Server

from .support import Api, event, purchase

FOLDER = Path(console.__file__).parent
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix not in (".py", ""))
PAGE = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
NAMED = re.compile(r"""(?:"|')(?:/_mock/console/|\./)([\w-]+\.\w+)(?:"|')""")


def policy(response: MockResponse) -> dict[str, str]:
    """The directives of the Content-Security-Policy."""
    text = response.header("content-security-policy") or ""
    parts = (part.strip().partition(" ") for part in text.split(";"))
    return {name: values for name, _, values in parts}


# ---------------------------------------------------------------- files


def test_a_browser_gets_the_console_and_a_program_the_index(api: Api) -> None:
    """At the same address, told apart by what they accept."""
    for path in ("/_mock", "/_mock/"):
        page = api.send("GET", path, headers=PAGE)
        assert page.header("content-type") == "text/html; charset=utf-8"
        assert page.header("vary") == "accept"
        for accept in ({}, {"accept": "*/*"}, {"accept": "application/json"}):
            assert "/_mock/console" in api.send("GET", path, headers=accept).json()["endpoints"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_served_with_its_type_and_a_strict_policy(api: Api, path: Path) -> None:
    """No inline script, nothing from elsewhere, no guessing of types, nobody's frame."""
    response = api.send("GET", f"/_mock/console/{path.name}")
    assert response.body == path.read_bytes()
    kinds = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
    kind = response.header("content-type") or ""
    assert kind.startswith(kinds.get(path.suffix, "image/svg+xml"))
    assert response.header("x-content-type-options") == "nosniff"
    found = policy(response)
    assert found["default-src"] == "'none'"
    assert found["script-src"] == found["style-src"] == found["connect-src"] == "'self'"
    assert found["frame-ancestors"] == found["base-uri"] == found["form-action"] == "'none'"


def test_every_file_is_used_and_every_file_used_is_there() -> None:
    """From the page on, through what it and its modules name."""
    seen: set[str] = set()
    to_read = ["index.html"]
    while to_read:
        name = to_read.pop()
        seen.add(name)
        named = set(NAMED.findall((FOLDER / name).read_text("utf-8")))
        to_read += sorted(named - seen - set(to_read))
    assert seen == {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_loads_from_elsewhere_or_sets_markup(path: Path) -> None:
    """No address of another site; no text is ever read as markup; files stay short."""
    text = path.read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert re.findall(r"(?:https?:)?//[\w-]+\.", text) == []
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|srcdoc|new Function"
    )
    assert re.findall(forbidden, text) == []
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text) == []
    assert len(text.splitlines()) < 300


@pytest.mark.parametrize("name", ["", "__init__.py", "../app.py", "%2e%2e/app.py", "nothing.js"])
def test_only_files_of_the_console_are_served(api: Api, name: str) -> None:
    """No way up the tree, and no source of the mock."""
    assert api.send("GET", f"/_mock/console/{name}").status == 404
    assert api.send("POST", "/_mock/console/app.js", {}).status == 405


# ---------------------------------------------------------------- the body of an e-mail


def send_mail(api: Api, body: str, external_id: str = "u1") -> str:
    """Send one e-mail; the ID of the message."""
    api.set(external_id, email=f"{external_id}@example.org")
    mail = {"app_id": "a", "subject": "Hello", "from": "Shop <s@example.org>", "body": body}
    api.post("/messages/send", 201, external_user_ids=[external_id], messages={"email": mail})
    found: str = api.get("/_mock/messages")["messages"][-1]["id"]
    return found


def test_the_body_of_an_email_is_a_page_on_which_nothing_can_happen(api: Api) -> None:
    """Also outside of the console's frame: no script, no origin, nothing loaded, no form."""
    body = "<p>Ünïcode</p><script>alert(1)</script>"
    shown = api.send("GET", f"/_mock/messages/{send_mail(api, body)}/body")
    assert shown.body.decode() == body
    found = policy(shown)
    assert found["sandbox"] == ""
    assert found["default-src"] == "'none'"
    assert "script-src" not in found
    assert found["img-src"] == "data:"
    assert found["frame-ancestors"] == "'self'"
    assert shown.header("referrer-policy") == "no-referrer"


def test_one_message_is_read_by_its_id(api: Api) -> None:
    """Whole; an unknown one and a body that is none are a 404."""
    wanted = send_mail(api, "<p>x</p>")
    assert api.get(f"/_mock/messages/{wanted}")["rendered"]["body"] == "<p>x</p>"
    api.get("/_mock/messages/none", 404)
    api.get(f"/_mock/messages/{wanted}/other", 404)
    push = {"apple_push": {"alert": "Hi"}}
    api.post("/messages/send", 201, external_user_ids=["u1"], messages=push)
    last = api.get("/_mock/messages", 200, order="newest", limit=1)["messages"][0]["id"]
    api.get(f"/_mock/messages/{last}/body", 404)


# ---------------------------------------------------------------- lists


def test_messages_come_in_pages_newest_first(api: Api) -> None:
    """With the number of those that fit, and without bodies where a list is asked for."""
    sent = [send_mail(api, "x" * 10_000, f"u{number}") for number in range(3)]
    page = api.get("/_mock/messages", 200, order="newest", limit=2, offset=1, brief="true")
    assert [one["id"] for one in page["messages"]] == [sent[1], sent[0]]
    assert page["total"] == 3
    assert page["messages"][0]["title"] == "Hello"
    assert "rendered" not in page["messages"][0]
    assert api.get("/_mock/messages", 200, recipient="u2@example.org", limit=0)["total"] == 1
    for wrong in ({"limit": "x"}, {"offset": "-1"}, {"order": "random"}):
        api.get("/_mock/messages", 400, **wrong)


def test_users_come_in_pages_and_are_found_by_any_identifier(api: Api) -> None:
    """By the whole of it, whatever its case, or a part of it."""
    for number in range(5):
        api.set(f"person-{number}", email=f"p{number}@Example.org", first_name=f"Ada{number}")
    api.track(events=[event("person-4")] * 2, purchases=[purchase("person-4")])
    page = api.get("/_mock/users", 200, order="newest", limit=2, brief="true")
    assert [one["external_id"] for one in page["users"]] == ["person-4", "person-3"]
    assert (page["users"][0]["events"], page["users"][0]["purchases"]) == (2, 1)
    assert page["total"] == 5
    api.post(
        "/users/alias/new",
        201,
        user_aliases=[{"external_id": "person-1", "alias_name": "Card 77", "alias_label": "card"}],
    )
    braze_id = api.user("person-0").braze_id
    for wanted, who in {
        "p2@example.ORG": "person-2", "son-3": "person-3", "card 7": "person-1",
        "ada4": "person-4", braze_id: "person-0",
    }.items():  # fmt: skip
        found = api.get("/_mock/users", 200, search=wanted)
        assert ([one["external_id"] for one in found["users"]], found["found"]) == ([who], 1)
    assert api.get("/_mock/users", 200, search="person", limit=2)["found"] == 3
    assert api.get(f"/_mock/users/{braze_id}", 200, by="braze_id")["external_id"] == "person-0"
    api.get("/_mock/users", 400, limit="many")


def test_a_whole_identifier_is_found_once_among_any_number(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts are looked for among the newest alone, so that a search takes a bounded time."""
    monkeypatch.setattr("brazekit_mock.control_lists._SEARCHED", 2)
    for number in range(4):
        api.set(f"u{number}", email=f"p{number}@example.org")
    assert api.get("/_mock/users", 200, search="p0@example.org")["found"] == 1
    assert api.get("/_mock/users", 200, search="p0@example")["found"] == 0
    assert api.get("/_mock/users", 200, search="p3@example")["found"] == 1


def test_the_journal_goes_on_from_a_number(api: Api) -> None:
    """Whoever follows it reads nothing twice and misses nothing, also once it was emptied."""
    for _ in range(3):
        api.track(events=[event()])
    shown = api.get("/_mock/requests", 200, since=1)
    assert [one["number"] for one in shown["requests"]] == [2, 3]
    api.send("DELETE", "/_mock/requests")
    api.track(events=[event()])
    assert [one["number"] for one in api.get("/_mock/requests", 200, since=3)["requests"]] == [4]
    assert api.get("/_mock/requests", 200, since=9)["requests"] == []
    api.get("/_mock/requests", 400, since="yesterday")


def test_workspaces_are_listed(api: Api) -> None:
    """As soon as a key of theirs was used."""
    api.send("POST", "/users/track", {"events": [event()]}, key="mock-key-one")
    shown = api.get("/_mock/tenants")
    assert [(one["name"], one["users"]) for one in shown["tenants"]] == [("default", 0), ("one", 1)]
    assert api.get("/_mock/tenants", 200, tenant="one")["current"] == "one"


@pytest.mark.parametrize("change", ["track", "again", "send", "arm", "clock", "key"])
def test_the_pulse_tells_that_something_changed(api: Api, change: str) -> None:
    """And nothing when nothing did."""
    api.set("u1", email="a@example.org")
    before = api.get("/_mock/pulse")
    assert api.get("/_mock/pulse") == before
    actions: dict[str, Any] = {
        "track": lambda: api.set("u2"),
        "again": lambda: api.set("u1", color="red"),
        "send": lambda: send_mail(api, "x"),
        "arm": lambda: api.arm("slow"),
        "clock": lambda: api.tenant.clock.advance(1),
        "key": lambda: api.send("GET", "/campaigns/list", key="mock-key-new"),
    }
    actions[change]()
    assert api.get("/_mock/pulse") != before


# ---------------------------------------------------------------- other sites


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A mock that listens, since only over HTTP can a browser ask."""
    with Server() as running:
        yield running


@pytest.fixture
def http(server: Server) -> Iterator[httpx.Client]:
    """A plain client of it."""
    with httpx.Client(base_url=server.url, trust_env=False) as client:
        yield client


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"host": "evil.example"},
        {"host": "evil.example:8787"},
        {"host": "127.0.0.1.evil.example"},
        {"host": "192.0.2.7"},
    ],
)
@pytest.mark.parametrize(("method", "path"), [("POST", "clock"), ("DELETE", "faults")])
def test_a_page_of_another_site_changes_nothing(
    server: Server, http: httpx.Client, headers: dict[str, str], method: str, path: str
) -> None:
    """Neither by its own name nor by one that it made to resolve to this machine."""
    server.mock.default.faults.arm("slow")
    answer = http.request(method, f"/_mock/{path}", headers=headers)
    assert answer.status_code == 403
    assert answer.json()["message"].startswith("Forbidden: ")
    assert server.mock.default.faults.disarm() > 0


def test_another_host_reads_nothing(http: httpx.Client) -> None:
    """What a rebound page may read it could send home."""
    for path in ("/_mock/", "/_mock/users", "/_mock/console/app.js"):
        assert http.get(path, headers={"host": "evil.example"}).status_code == 403
    assert http.get("/_mock/users", headers={"origin": "http://evil.example"}).status_code == 200


def test_clients_that_are_no_browsers_and_the_console_itself_are_served(
    server: Server, http: httpx.Client
) -> None:
    """No header asks for more than curl sends; the console sends what a browser adds."""
    own = {"origin": server.url, "sec-fetch-site": "same-origin"}
    local = {"host": "localhost:1", "origin": "http://localhost:1"}
    for headers in ({}, own, local, {"host": "[::1]:1"}, {"host": "127.0.0.1"}):
        answer = http.post("/_mock/clock", json={"advance": 0}, headers=headers)
        assert answer.status_code == 200, headers
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("bound", "host", "is_served"),
    [
        ("127.0.0.1", "braze-mock:8787", False),
        ("127.0.0.1", "host.docker.internal:8787", True),
        ("0.0.0.0", "braze-mock:8787", True),  # noqa: S104 - a container's usual address
        ("0.0.0.0", "10.1.2.3:8787", True),  # noqa: S104
        ("0.0.0.0", "mock.ns.svc.cluster.local", True),  # noqa: S104
        ("0.0.0.0", "evil.example", False),  # noqa: S104
        ("mock.example.com", "Mock.example.com.:80", True),
        ("::", "[2001:db8::1]:80", True),
    ],
)
def test_a_mock_for_others_is_reached_by_names_no_page_can_have(
    bound: str, host: str, is_served: bool
) -> None:
    """Its own, addresses, and names that are not public; on loopback not even those."""
    request = MockRequest("GET", "/_mock/state", headers=[(b"host", host.encode())])
    assert (refused(request, bound) is None) is is_served
