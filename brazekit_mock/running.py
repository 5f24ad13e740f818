"""A mock that runs elsewhere, as a test takes hold of it: over HTTP, by its URL."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from .asserting.helpers import Assertions

__all__ = ["RunningMock", "at"]

_TIMEOUT = 30.0


class RunningMock(Assertions):
    """The workspace of `key` in the mock at `url`; each call is one request to `/_mock/`.

    What the mock refuses raises ValueError with its sentence.
    """

    def __init__(self, url: str, key: str = "mock-key") -> None:
        self.url = url.rstrip("/")
        self.key = key

    def __repr__(self) -> str:
        return f"RunningMock({self.url!r})"

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """The JSON that `/_mock/<path>` answers."""
        answer = self._send(method, path, body)
        if not answer.is_success:
            raise ValueError(_message(answer))
        return answer.json()

    def _send(
        self, method: str, path: str, body: Any = None, content: bytes | None = None
    ) -> httpx.Response:
        # A proxy of the environment knows nothing of this machine's ports, and certificates are
        # slow to load for nothing.
        headers = {"Authorization": f"Bearer {self.key}"}
        if content is not None:
            headers["Content-Type"] = "application/yaml"
        secure = self.url.startswith("https:")
        with httpx.Client(trust_env=False, timeout=_TIMEOUT, verify=secure) as http:
            return http.request(
                method,
                f"{self.url}/_mock/{path}",
                json=body,
                content=content,
                headers=headers,
            )

    def _failed(self, assertion: str, expectation: Mapping[str, Any]) -> str | None:
        wanted = {
            name: value
            for name, value in expectation.items()
            if value is not None or (assertion, name) == ("attribute", "value")
        }
        answer = self._send("POST", "assert", {assertion: wanted})
        if answer.status_code == 422:
            return _message(answer)
        if not answer.is_success:
            raise ValueError(_message(answer))
        return None

    # ------------------------------------------------------------ looking

    def state(self) -> dict[str, Any]:
        """The totals by name: users, events, purchases, ..."""
        found: dict[str, Any] = self.call("GET", "state")
        return found

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What would have been sent, oldest first."""
        found: list[dict[str, Any]] = self.call("GET", "messages")["messages"]
        return found

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The journal, oldest first."""
        found: list[dict[str, Any]] = self.call("GET", "requests")["requests"]
        return found

    # ------------------------------------------------------------ changing

    def seed(self, **entries: list[dict[str, Any]]) -> None:
        """Make what a test starts from; see `GET /_mock/seed`."""
        self.call("POST", "seed", entries)

    def load(self, file: str | Path) -> None:
        """Make what a YAML or JSON file says, all or nothing; ValueError with file and line."""
        self._file("seed", Path(file))

    def arm_script(self, file: str | Path) -> None:
        """Arm the faults of a YAML or JSON file in their order, all or none."""
        self._file("faults", Path(file))

    def _file(self, path: str, file: Path) -> None:
        answer = self._send("POST", path, content=file.read_bytes())
        if not answer.is_success:
            # The mock tells the line; only the caller knows of which file.
            raise ValueError(f"{file.name}:{_message(answer)}")

    def arm(self, name: str, **options: Any) -> None:
        """Arm a fault, with count, probability, operation, seed and the fault's own options."""
        self.call("POST", "faults", {"name": name, **options})

    def disarm(self) -> None:
        """Disarm every fault."""
        self.call("DELETE", "faults")

    def advance(self, seconds: float) -> None:
        """Move the virtual clock forward; what was due until then happens."""
        self.call("POST", "clock", {"advance": seconds})

    def freeze(self) -> None:
        """Stop the virtual clock; only `advance` moves it."""
        self.call("POST", "clock", {"freeze": True})

    def settings(self, **changes: Any) -> None:
        """Change settings of the workspace, such as plan, processing_delay or rate_limits."""
        self.call("POST", "settings", changes)

    def snapshot(self) -> str:
        """Keep all of the state as it is; answers the id that `restore` takes."""
        return str(self.call("POST", "snapshots")["id"])

    def restore(self, taken: str) -> None:
        """Make everything as it was at the snapshot, the time of the virtual clock included."""
        self.call("POST", f"snapshots/{taken}/restore")

    def reset(self) -> None:
        """Start over."""
        self.call("POST", "reset")


def _message(answer: httpx.Response) -> str:
    try:
        body = answer.json()
    except ValueError:
        body = None
    told = body.get("message") if isinstance(body, dict) else None
    return str(told or f"The mock answered {answer.status_code}.")


def at(url: str, key: str = "mock-key") -> RunningMock:
    """The mock at `url`, with the workspace of `key`."""
    return RunningMock(url, key)
