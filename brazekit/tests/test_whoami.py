"""The instance of a key is found by reads alone, and the key is shown nowhere."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from typer.testing import CliRunner, Result

from brazekit import httpx_async_wire
from brazekit.commands import app
from brazekit.shell.catalogue import parameters_of
from brazekit.shell.instances import (
    AT_ONCE,
    Identity,
    Target,
    Verdict,
    identify,
    probes,
)
from brazekit.wire import WireError, WireRequest, WireResponse
from brazekit_api.facts import SERVERS
from brazekit_mock.server import Server

from .support import KEY, reply

TARGETS = [Target(server.instance, server.rest_endpoint) for server in SERVERS.values()]
READS = {operation.path: operation for operation in probes()}
Answer = Callable[[WireRequest], WireResponse | WireError | None]


class Hosts:
    """Instances as one wire: `answers` by name, 401 for all others, None for one that hangs."""

    def __init__(self, **answers: Answer) -> None:
        self.answers = {name.replace("_", "-"): answer for name, answer in answers.items()}
        self.requests: list[tuple[str, WireRequest]] = []
        self.in_flight = self.most_in_flight = 0

    async def send(self, request: WireRequest) -> WireResponse:
        host = urlsplit(request.url).netloc
        name = next(each.name for each in TARGETS if each.base_url.endswith(host))
        self.requests.append((name, request))
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        await asyncio.sleep(0.001)
        try:
            answer = self.answers.get(name, denied)(request)
            if answer is None:
                await asyncio.Event().wait()
            if isinstance(answer, WireError):
                raise answer
            assert answer is not None
            return answer
        finally:
            self.in_flight -= 1

    def identify(self, **options: Any) -> Identity:
        settings: dict[str, Any] = {"timeout": 60.0, **options}
        return asyncio.run(identify(KEY, TARGETS, wire_of=lambda _: self, **settings))

    def names(self) -> list[str]:
        return [name for name, _ in self.requests]


def denied(_: WireRequest) -> WireResponse:
    return reply(401, {"message": f"Invalid API key: {KEY}"})


def answers(request: WireRequest) -> WireResponse:
    operation = READS[urlsplit(request.url).path]
    items: dict[str, Any] = {operation.paging.items: []} if operation.paging is not None else {}
    return reply(200, {"message": "success", **items})


def forbids(_: WireRequest) -> WireResponse:
    return reply(403, {"message": "Access Denied"})


def broken(_: WireRequest) -> WireResponse:
    return reply(500, {"message": "oops"})


def silent(_: WireRequest) -> WireError:
    return WireError("not_sent", "ConnectError: refused")


def hangs(_: WireRequest) -> None:
    return None


def verdicts(identity: Identity) -> dict[str, Verdict]:
    return {each.target.name: each.verdict for each in identity.findings}


# ---------------------------------------------------------------- asking


def test_every_read_needs_nothing_but_the_key() -> None:
    """They are GETs that no argument is missing from, one per permission."""
    assert len(READS) >= 8
    for operation in probes():
        assert operation.method == "GET"
        assert not any(each.required for each in parameters_of(operation.id).values())
    permissions = [operation.permission for operation in probes()]
    assert len(set(permissions)) == len(permissions)


@pytest.mark.parametrize("home", [TARGETS[0].name, TARGETS[6].name, TARGETS[-1].name])
def test_the_instance_that_answers_is_found_by_reads_alone(home: str) -> None:
    """Wherever it is in the list; never more than a handful at a time, and nothing is written."""
    hosts = Hosts(**{home: answers})
    identity = hosts.identify()
    assert [target.name for target in identity.homes] == [home]
    assert {request.method for _, request in hosts.requests} == {"GET"}
    assert {request.content for _, request in hosts.requests} == {None}
    assert hosts.most_in_flight <= AT_ONCE
    assert list(identity.permissions) == [operation.permission for operation in probes()]
    assert all(identity.permissions.values())


def test_once_found_nobody_else_is_shown_the_key() -> None:
    """Those that were not asked by then are not asked at all."""
    hosts = Hosts(**{TARGETS[0].name: answers})
    found = verdicts(hosts.identify())
    assert len(set(hosts.names())) <= AT_ONCE
    unasked = {name for name, verdict in found.items() if verdict is Verdict.NOT_ASKED}
    assert unasked == {target.name for target in TARGETS} - set(hosts.names())


def test_a_403_names_the_home_too() -> None:
    """The key is known there, so the next reads are asked there as well."""
    hosts = Hosts(EU_02=forbids)
    identity = hosts.identify()
    assert verdicts(identity)["EU-02"] is Verdict.FORBIDS
    assert [target.name for target in identity.homes] == ["EU-02"]
    assert set(identity.permissions.values()) == {False}


def test_permissions_are_told_one_by_one() -> None:
    """Answered, forbidden and unclear are three different things."""

    def mixed(request: WireRequest) -> WireResponse:
        permission = READS[urlsplit(request.url).path].permission
        by_permission = {"segments.list": forbids, "catalogs.get": broken}
        return by_permission.get(permission, answers)(request)

    permissions = Hosts(US_06=mixed).identify().permissions
    assert permissions.pop("segments.list") is False
    assert permissions.pop("catalogs.get") is None
    assert set(permissions.values()) == {True}


def test_looking_further_can_be_left_out() -> None:
    """Then each instance is asked once, and only what was seen is told."""
    hosts = Hosts(US_06=answers)
    identity = hosts.identify(look_further=False)
    assert len(hosts.names()) == len(set(hosts.names()))
    assert identity.permissions == {probes()[0].permission: True}


def test_what_gives_no_clear_answer_is_no_denial() -> None:
    """A refused connection, a 5xx and an instance that hangs each say so, and hold nobody up."""
    hosts = Hosts(US_01=silent, US_02=broken, US_03=hangs, EU_01=answers)
    identity = hosts.identify(timeout=0.5, look_further=False)
    found = verdicts(identity)
    assert (found["US-01"], found["US-02"], found["US-03"], found["EU-01"]) == (
        Verdict.SILENT,
        Verdict.UNCLEAR,
        Verdict.SILENT,
        Verdict.ANSWERS,
    )
    details = {each.target.name: each.detail for each in identity.findings}
    assert details["US-03"] == "none within 0.5 s"
    assert KEY not in str(identity)


# ---------------------------------------------------------------- the command


def run(*words: str, key: str | None = KEY, **env: str | None) -> Result:
    settings = {"BRAZE_API_KEY": key, "BRAZE_BASE_URL": None, "BRAZE_INSTANCE": None, **env}
    return CliRunner().invoke(app, ["whoami", *words], env={"NO_COLOR": "1", **settings})


@pytest.fixture
def wired(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hosts], Hosts]:
    """Let hosts stand behind the command."""

    def install(hosts: Hosts) -> Hosts:
        class Wire(Hosts):
            def __init__(self, *, direct: bool) -> None:
                super().__init__()

            async def send(self, request: WireRequest) -> WireResponse:
                return await hosts.send(request)

            async def aclose(self) -> None:
                """Nothing is open."""

        monkeypatch.setattr(httpx_async_wire, "AsyncHttpxWire", Wire)
        return hosts

    return install


def test_the_command_names_the_instance_and_what_to_pass(
    wired: Callable[[Hosts], Hosts],
) -> None:
    """And not the key, though every refusal quotes it."""
    wired(Hosts(AU_01=answers))
    done = run()
    assert done.exit_code == 0
    assert "The key belongs to AU-01: pass instance='AU-01'." in done.stdout
    assert "It may: campaigns.list, " in done.stdout
    assert KEY not in done.output


def test_the_command_answers_programs_in_json(wired: Callable[[Hosts], Hosts]) -> None:
    """The same as an object."""
    wired(Hosts(AU_01=forbids))
    done = json.loads(run("--json", "--no-permissions").stdout)
    assert done["instances"] == ["AU-01"]
    assert done["permissions"] == {"campaigns.list": False}
    asked = {entry["instance"]: entry["verdict"] for entry in done["asked"]}
    assert asked["AU-01"] == "forbids"
    assert KEY not in str(done)


@pytest.mark.parametrize(("others", "status"), [(denied, 4), (silent, 5), (broken, 5)])
def test_not_found_and_not_known_are_two_statuses(
    wired: Callable[[Hosts], Hosts], others: Answer, status: int
) -> None:
    """4 only where every instance said that it does not know the key."""
    wired(Hosts(US_01=others))
    done = run()
    assert done.exit_code == status
    assert KEY not in done.output


@pytest.mark.parametrize(
    ("words", "env", "first", "count"),
    [
        ([], {}, "US-01", len(SERVERS)),
        ([], {"BRAZE_INSTANCE": "eu01"}, "EU-01", len(SERVERS)),
        ([], {"BRAZE_BASE_URL": SERVERS["EU-01"].rest_endpoint}, "EU-01", len(SERVERS)),
        (["--instance", "us-06"], {"BRAZE_INSTANCE": "eu01"}, "US-06", 1),
        (["--instance", "us-06", "--instance", "us-07"], {}, "US-06", 2),
    ],
)
def test_whom_to_ask_can_be_narrowed(
    wired: Callable[[Hosts], Hosts], words: list[str], env: dict[str, str], first: str, count: int
) -> None:
    """All by default, with the one that is set first."""
    hosts = wired(Hosts())
    assert run(*words, **env).exit_code == 4
    assert hosts.names()[0] == first
    assert len(hosts.names()) == count


def test_a_misuse_asks_nobody(wired: Callable[[Hosts], Hosts]) -> None:
    """No key, a key in quotes, an unknown instance: status 2 and not one request."""
    hosts = wired(Hosts())
    assert run(key=None).exit_code == 2
    assert run(key='"quoted-key"').exit_code == 2
    assert run("--instance", "US-99").exit_code == 2
    assert run("--timeout", "0").exit_code == 2
    assert hosts.requests == []


# ---------------------------------------------------------------- against mocks


@pytest.fixture(scope="module")
def mocks() -> Iterator[tuple[Server, Server]]:
    with Server(key="key-of-another-place") as first, Server(key="key-of-this-place") as second:
        yield first, second


def test_several_mocks_are_told_apart_and_left_as_they_were(
    mocks: tuple[Server, Server],
) -> None:
    """The one that knows the key is found, its permissions are seen, nothing is written."""
    first, second = mocks
    asked = {"permissions": ["segments.list", "users.track"]}
    secret = str(httpx.post(f"{second.url}/_mock/keys", json=asked).json()["key"])
    before = [state_of(mock) for mock in mocks]
    done = run("--base-url", first.url, "--base-url", second.url, key=secret)
    assert done.exit_code == 0
    assert f"The key belongs to {second.url}" in done.stdout
    assert "It may: segments.list." in done.stdout
    assert "It may not: campaigns.list, " in done.stdout
    assert secret not in done.output
    assert [state_of(mock) for mock in mocks] == before
    seen = [entry for mock in mocks for entry in mock.mock.default.journal.entries()]
    assert {entry["method"] for entry in seen} == {"GET"}


def state_of(mock: Server) -> dict[str, Any]:
    """Give all totals but that of requests."""
    state: dict[str, Any] = httpx.get(f"{mock.url}/_mock/state").json()
    return {name: total for name, total in state.items() if name != "requests"}


def test_a_mock_in_the_environment_is_asked_alone(mocks: tuple[Server, Server]) -> None:
    """A key of a mock is not sent to Braze."""
    first, _ = mocks
    done = run(key="key-of-another-place", BRAZE_BASE_URL=first.url)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0] == f"{first.url}  answers"
