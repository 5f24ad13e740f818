"""Plays the steps of one client against a mock of its own, and says what came of each."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

from brazekit_mock.fixture import BrazeMock
from brazekit_mock.house import House
from conformance.other_clients.environments import Client, node

__all__ = ["Line", "load", "play", "wrongs"]

HERE = Path(__file__).parent
KEY = "mock-key"
# Every step is dated from here, so that a run tells the same today and in a year.
NOW = "2026-03-01T12:00:00Z"
_EARLIER = re.compile(r"\$\{(.+)\.(\w+)\}")


@dataclass(frozen=True)
class Line:
    """One call: what the mock saw of it, what the caller got, and what of that is not right."""

    call: str
    about: str
    requests: tuple[str, ...]
    got: str
    wrong: tuple[str, ...]


def load(client: str) -> dict[str, Any]:
    """The steps of a client."""
    found: dict[str, Any] = yaml.safe_load((HERE / "steps" / f"{client}.yaml").read_text("utf-8"))
    return found


def command_of(client: Client, url: str) -> list[str]:
    """How the client is started: only the base URL is not as its README has it."""
    if client.registry == "npm":
        package = client.home / "node_modules" / client.name
        return [*node(), str(HERE / "caller.cjs"), str(package), url, KEY]
    settings = {"api_key": KEY, "api_url": url}
    if client.name.startswith("edx"):
        settings["app_id"] = "app-1"
    caller = str(HERE / "caller.py")
    return [client.python, caller, "braze.client", "BrazeClient", json.dumps(settings)]


def play(client: Client) -> list[Line]:
    """Let the client make its calls, one after the other."""
    script = load(client.name)
    house = House(key=KEY)
    mock, url = house.default, house.url
    try:
        _prepare(mock, url, script)
        with _started(client, url) as ask:
            return _played(mock, script["steps"], ask)
    finally:
        house.close()


def _prepare(mock: BrazeMock, url: str, script: Mapping[str, Any]) -> None:
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {KEY}"}) as http:
        http.post("/_mock/clock", json={"set": NOW}).raise_for_status()
        mock.seed(**script.get("seed", {}))
        for method, path, body in script.get("before", ()):
            http.request(method, path, json=_filled(body, {})).raise_for_status()
        http.delete("/_mock/requests").raise_for_status()


@contextmanager
def _started(client: Client, url: str) -> Iterator[Any]:
    command = command_of(client, url)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stdin, stdout = process.stdin, process.stdout

        def ask(asked: Mapping[str, Any]) -> dict[str, Any]:
            stdin.write(json.dumps(asked) + "\n")
            stdin.flush()
            line = stdout.readline()
            if not line:
                raise RuntimeError(f"{client.name} ended; its last call was {asked['call']}.")
            said: dict[str, Any] = json.loads(line)
            return said

        yield ask
        stdin.close()


def _played(mock: BrazeMock, steps: list[dict[str, Any]], ask: Any) -> list[Line]:
    returned: dict[str, Any] = {}
    lines = []
    for step in steps:
        given = [key for key in ("args", "kwargs") if key in step]
        asked: dict[str, Any] = {key: _filled(step[key], returned) for key in given}
        said = ask({"call": step["call"], **asked})
        returned[step["call"]] = said.get("returned")
        seen = mock.requests
        mock.mock.default.journal.clear()
        wrong = tuple(wrongs(mock, step, said, seen))
        requests = tuple(f"{one['method']} {one['path']}: {one['status']}" for one in seen)
        lines.append(Line(step["call"], step.get("about", ""), requests, _shown(said), wrong))
    return lines


def _filled(value: Any, returned: Mapping[str, Any]) -> Any:
    """The arguments with repeated items written out and earlier answers put in."""
    if isinstance(value, dict):
        if set(value) == {"repeat", "times"}:
            written = json.dumps(value["repeat"])
            return [json.loads(written.replace("{}", str(at + 1))) for at in range(value["times"])]
        return {key: _filled(one, returned) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, returned) for one in value]
    if isinstance(value, str) and (found := _EARLIER.fullmatch(value)):
        return returned[found[1]][found[2]]
    return value


# ---------------------------------------------------------------- judging


def wrongs(
    mock: BrazeMock, step: Mapping[str, Any], said: Mapping[str, Any], seen: list[dict[str, Any]]
) -> Iterator[str]:
    """Everything of a call that is not as its step has it."""
    operation = step.get("operation", step["call"])
    expected = step.get("status", mock.mock.document.operations[operation].success)
    if not seen:
        yield "no request reached the mock"
        return
    last = seen[-1]
    if (last["operation"], last["status"]) != (operation, expected):
        reason = f" ({last['reason']})" if last["reason"] else ""
        answered = f"{last['operation']} with {last['status']}{reason}"
        yield f"{operation} with {expected} was due, {answered} was seen"
    wanted = [*step.get("also", ()), operation]
    if {one["operation"] for one in seen} != set(wanted):
        yield f"operations were {', '.join(one['operation'] for one in seen)}"
    yield from _wrong_result(step, said)
    state = mock.state()
    for name, value in step.get("state", {}).items():
        if state[name] != value:
            yield f"state has {state[name]} {name}, not {value}"


def _wrong_result(step: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[str]:
    if "raised" in step:
        raised = said.get("raised", {}).get("type")
        if raised != step["raised"]:
            yield f"{step['raised']} was due"
    elif "raised" in said:
        yield "an answer was due"
    elif "returned" in step and not _within(step["returned"], said["returned"]):
        yield "the answer does not say what is due"
    elif "length" in step and len(said["returned"]) != step["length"]:
        yield f"{len(said['returned'])} entries came, not {step['length']}"


def _within(wanted: Any, found: Any) -> bool:
    """Whether `found` has all that is wanted, and perhaps more fields."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            key in found and _within(value, found[key]) for key, value in wanted.items()
        )
    if isinstance(wanted, list):
        return (
            isinstance(found, list)
            and len(found) == len(wanted)
            and all(map(_within, wanted, found))
        )
    return bool(wanted == found)


def _shown(said: Mapping[str, Any]) -> str:
    """What the caller got, without anything that differs from run to run."""
    if "raised" in said:
        raised = said["raised"]
        status = f", status {raised['status']}" if raised.get("status") else ""
        return f"raises `{raised['type']}`{status}"
    found = said["returned"]
    if isinstance(found, dict):
        return ", ".join(f"`{key}`" for key in found) or "an empty object"
    if isinstance(found, list):
        return f"{len(found)} entries"
    return "nothing" if found is None else f"`{found}`"
