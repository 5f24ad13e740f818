"""The mock's side of a case: a workspace of its own, what is given in it, and what it saw."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from brazekit_mock.app import Mock
from brazekit_mock.clock import Clock
from brazekit_mock.document import Document
from brazekit_mock.limits import Buckets
from brazekit_mock.message import MockRequest

from .judge import Happened
from .model import Case
from .operations import parameters_of
from .seen import seen_of
from .writing import Times, plain, written_out

__all__ = ["NotSet", "Scene", "Stage", "message_of"]

REFUSED_HOST = "http://127.0.0.1:9"
"""Where nobody listens: the port of the discard service, which no system offers any more."""
_UNKNOWN = "00000000-0000-4000-8000-000000000000"


class NotSet(Exception):
    """What a case is given could not be set up: the case itself is wrong."""


@attrs.frozen
class Scene:
    """One case, set up: what the adapter is asked, and how to look afterwards."""

    case: Case
    tenant: str
    key: str = attrs.field(repr=False)
    message: Mapping[str, Any] = attrs.field(repr=False)
    then: Mapping[str, Any] = attrs.field(repr=False)


def message_of(
    document: Document, case: Case, key: str, base_url: str, parameters: Mapping[str, Any]
) -> dict[str, Any]:
    """What an adapter is asked for a case; `conformance/adapters/README.md` explains each part."""
    operation = document.operations[case.operation]
    places = parameters_of(document, operation)
    return {
        "ask": "call",
        "base_url": base_url,
        "api_key": key,
        "credentials": {"scim": f"scim-{key}", "scim_origin": "conformance"},
        "plan": case.given.get("plan", "standard"),
        "operation": operation.id,
        "method": operation.method,
        "path": operation.path,
        "form": case.form,
        "parameters": parameters,
        "places": {name: places[name] for name in parameters},
        "options": case.when.get("options", {}),
    }


class Stage:
    """One mock with a workspace per case. Safe to use from several threads.

    `base_url` is where adapters reach it. `clock` replaces the real clock, for tests that wait for
    nothing.
    """

    def __init__(self, mock: Mock, base_url: str, clock: Clock | None = None) -> None:
        self.mock = mock
        self._base_url = base_url
        self._clock = clock
        self._admin = mock.keys.default.secret
        self._run = uuid.uuid4().hex[:8]

    # ------------------------------------------------------------ before

    def set(self, case: Case) -> Scene:
        """Make a workspace and set up what the case is given; raise `NotSet` if that fails."""
        name = f"{self._run}-{uuid.uuid4().hex[:8]}-{case.id}"
        try:
            return self._set(case, name)
        except NotSet:
            self._forget(name)
            raise

    def _set(self, case: Case, name: str) -> Scene:
        tenant = self.mock.tenant(name)
        if self._clock is not None:
            tenant.clock = Clock(self._clock.now)
        given = case.given
        admin = self.mock.keys.add(str(uuid.uuid4()), tenant=name).secret
        key = self._key(name, given.get("key"), admin)
        settings = dict(given.get("settings", {}))
        if "plan" in given:
            settings["plan"] = given["plan"]
        self._control(name, "settings", {**settings, "journal_bodies": True})
        if "clock" in given:
            self._control(name, "clock", given["clock"])
        now = Times(tenant.clock.now(), tenant.clock.source())
        if "seed" in given:
            self._control(name, "seed", plain(given["seed"], now))
        for index, asked in enumerate(plain(given.get("first", []), now)):
            status, answer = self._ask(admin, asked)
            if status >= 400:
                raise NotSet(f"given.first.{index} was answered {status}: {answer}")
        tenant.buckets = Buckets()
        tenant.journal.clear()
        for fault in plain(given.get("faults", []), now):
            self._control(name, "faults", {"count": 1, **fault})
        refuses = given.get("server") == "refuses"
        base_url = REFUSED_HOST if refuses else self._base_url
        parameters = plain(case.when.get("parameters", {}), now)
        message = message_of(self.mock.document, case, key, base_url, parameters)
        return Scene(case, name, key, message, written_out(case.then, now))

    def _key(self, tenant: str, told: Mapping[str, Any] | None, admin: str) -> str:
        """The key that the client is given; another than that of the set-up where one is told."""
        if told is None:
            return admin
        if told.get("unknown"):
            return _UNKNOWN
        secret = str(uuid.uuid4())
        self._control(tenant, "keys", {**told, "key": secret, "tenant": tenant})
        return secret

    # ------------------------------------------------------------ afterwards

    def look(self, scene: Scene, outcome: Mapping[str, Any], heard: str) -> Happened:
        """Gather what happened, and ask what the case asks afterwards."""
        tenant = self.mock.tenant(scene.tenant)
        with self.mock.lock:
            entries = tenant.journal.entries()
        state = self._control(scene.tenant, "state", None)
        self._control(scene.tenant, "faults", None, method="DELETE")
        tenant.buckets = Buckets()
        admin = self.mock.keys.add(str(uuid.uuid4()), tenant=scene.tenant).secret
        after = [self._ask(admin, asked) for asked in scene.then.get("after", ())]
        return Happened(
            outcome=outcome,
            requests=[seen_of(entry) for entry in entries],
            state=state,
            after=after,
            heard=heard,
            key=scene.key,
        )

    def drop(self, scene: Scene) -> None:
        """Forget the workspace of a case."""
        self._forget(scene.tenant)

    def _forget(self, name: str) -> None:
        with self.mock.lock:
            self.mock.tenants.pop(name, None)
            for key in list(self.mock.keys):
                if key.tenant == name:
                    self.mock.keys.remove(key.id)

    # ------------------------------------------------------------ asking the mock

    def _control(
        self, tenant: str, part: str, body: Mapping[str, Any] | None, method: str = ""
    ) -> Any:
        """Ask the mock's own surface; raise `NotSet` where it refuses."""
        verb = method or ("GET" if body is None else "POST")
        query = f"tenant={tenant}".encode()
        content = b"" if body is None else json.dumps(body).encode()
        request = MockRequest(verb, f"/_mock/{part}", query=query, body=content)
        response = self.mock.handle(request)
        if response.status >= 400:
            raise NotSet(f"/_mock/{part} refuses what is given: {response.json().get('message')}")
        return response.json()

    def _ask(self, key: str, asked: Mapping[str, Any]) -> tuple[int, Any]:
        """Make a request of the case's own, past the client: status and JSON of the answer."""
        path, _, query = asked["path"].partition("?")
        headers: Sequence[tuple[bytes, bytes]] = [(b"authorization", f"Bearer {key}".encode())]
        if path.startswith("/scim/"):
            headers = [
                (b"authorization", f"Bearer scim-{key}".encode()),
                (b"x-request-origin", b"conformance"),
            ]
        body = json.dumps(asked["body"]).encode() if "body" in asked else b""
        response = self.mock.handle(
            MockRequest(asked["method"], path, query=query.encode(), headers=headers, body=body)
        )
        try:
            return response.status, response.json()
        except ValueError:
            return response.status, None
