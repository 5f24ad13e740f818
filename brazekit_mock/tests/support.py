"""What the tests of the mock share: a caller of the core that speaks JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from brazekit_mock.app import Mock
from brazekit_mock.document import Operation, load
from brazekit_mock.families import totals
from brazekit_mock.message import MockRequest, MockResponse
from brazekit_mock.users import User, Users

NOW = "2026-01-31T12:00:00Z"
EPOCH_NOW = 1769860800.0


class Api:
    """Calls one mock, whose clock stands still at NOW, with one key."""

    def __init__(self, *, plan: str = "standard", rate_limits: bool = False) -> None:
        self.mock = Mock(plan=plan)
        self.tenant = self.mock.default
        self.tenant.clock.freeze()
        self.tenant.clock.set(EPOCH_NOW)
        self.tenant.settings.rate_limits = rate_limits

    @property
    def users(self) -> Users:
        return self.tenant.users

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        key: str | None = "mock-key",
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        client: str = "127.0.0.1",
    ) -> MockResponse:
        """One request; `body` is JSON unless it is bytes already."""
        sent = [] if key is None else [(b"authorization", b"Bearer " + key.encode())]
        sent += [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
        raw = (
            b"" if body is None else body if isinstance(body, bytes) else msgspec.json.encode(body)
        )
        return self.mock.handle(
            MockRequest(
                method,
                path,
                query=urlencode(query or {}, doseq=True).encode(),
                headers=sent,
                body=raw,
                client=client,
            )
        )

    def post(self, path: str, status: int = 201, /, **body: Any) -> Any:
        """The JSON of a POST that must answer `status`."""
        response = self.send("POST", path, body)
        assert response.status == status, response.body
        return response.json()

    def get(self, path: str, status: int = 200, /, **query: Any) -> Any:
        """The JSON of a GET that must answer `status`."""
        response = self.send("GET", path, query=query)
        assert response.status == status, response.body
        return response.json()

    def track(self, status: int = 201, /, **arrays: Any) -> Any:
        """`/users/track`."""
        return self.post("/users/track", status, **arrays)

    def set(self, external_id: str, **attributes: Any) -> Any:
        """Track attributes of one user."""
        return self.track(attributes=[{"external_id": external_id, **attributes}])

    def user(self, external_id: str) -> User:
        """The stored profile."""
        return self.users.by_external_id[external_id]

    def custom(self, external_id: str) -> dict[str, Any]:
        """The stored custom attributes."""
        return dict(self.user(external_id).custom or {})

    def arm(self, name: str, **options: Any) -> None:
        """Arm a fault."""
        self.tenant.faults.arm(name, **options)

    def state(self) -> dict[str, Any]:
        """The totals."""
        return totals(self.tenant)


def raw(operation: Operation) -> Any:
    """The operation as the document has it."""
    return load().raw["paths"][operation.path][operation.method.lower()]


def examples(node: Any) -> list[Any]:
    """The values of the examples of a parameter or of a body's or answer's content."""
    return [example["value"] for example in node.get("examples", {}).values()]


def bodies(operation: Operation) -> list[Any]:
    """The operation's example requests; one None where it takes no body."""
    if operation.body is None:
        return [None]
    return examples(raw(operation)["requestBody"]["content"]["application/json"])


def addresses(operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """The path and query of example calls: what is required, then each other example with it."""
    found = [load().resolve(parameter) for parameter in raw(operation).get("parameters", ())]
    path = operation.path
    query: dict[str, Any] = dict(_ASKED.get(operation.id, {}))
    for parameter in found:
        if parameter["in"] == "path":
            value = quote(str(examples(parameter)[0]), safe="")
            path = path.replace(f"{{{parameter['name']}}}", value)
        elif parameter.get("required"):
            query[parameter["name"]] = _text(examples(parameter)[0])
    yield path, query
    for parameter in found:
        if parameter["in"] == "query":
            for value in examples(parameter):
                yield path, {**query, parameter["name"]: _text(value)}


def address(operation: Operation) -> tuple[str, dict[str, Any]]:
    """The path and query with what is required."""
    return next(addresses(operation))


# What an operation requires that no single parameter does.
_ASKED: Mapping[str, Mapping[str, Any]] = {
    "canvas.data_series": {"length": 7},
    "canvas.data_summary": {"length": 7},
    "subscription.status.get": {"external_id": "u1"},
    "subscription.user.status": {"external_id": "u1"},
}


def _text(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def event(external_id: str = "u1", name: str = "visited", **more: Any) -> dict[str, Any]:
    """An event that is valid unless `more` says otherwise."""
    return {"external_id": external_id, "name": name, "time": NOW, **more}


def purchase(external_id: str = "u1", **more: Any) -> dict[str, Any]:
    """A purchase that is valid unless `more` says otherwise."""
    return {
        "external_id": external_id,
        "product_id": "ticket",
        "currency": "USD",
        "price": 12.5,
        "time": NOW,
        **more,
    }


def alias(name: str, label: str = "card") -> dict[str, str]:
    """A user alias."""
    return {"alias_name": name, "alias_label": label}
