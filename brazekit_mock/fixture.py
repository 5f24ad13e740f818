"""What a test holds in its hand: one mock with everything within reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .app import Mock
from .export import profile
from .families import seed, totals
from .faults import Armed
from .outbox import Outbox

if TYPE_CHECKING:
    from .inprocess import MockTransport
    from .server import Server

__all__ = ["BrazeMock"]


class _Profiles(Mapping[str, Mapping[str, Any]]):
    """The profiles by external ID, as `/users/export/ids` shows them, with all events."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def __getitem__(self, external_id: str) -> Mapping[str, Any]:
        tenant = self._mock.default
        with self._mock.lock:
            tenant.settle()
            return profile(tenant.users.by_external_id[external_id], None, None)

    def __iter__(self) -> Iterator[str]:
        with self._mock.lock:
            self._mock.default.settle()
            found = [user.external_id for user in self._mock.default.users]
        return (external_id for external_id in found if external_id is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class BrazeMock:
    """One mock for one test.

    `transport` plugs into httpx, `serve()` answers real HTTP; both reach the same state. `base_url`
    is any address: nothing is resolved in process.
    """

    base_url = "https://rest.mock"

    def __init__(self, *, plan: str = "standard", key: str = "mock-key", seed: int = 0) -> None:
        self.mock = Mock(plan=plan, key=key, seed=seed)
        self.key = key
        self._server: Server | None = None
        self._transport: MockTransport | None = None

    @property
    def transport(self) -> MockTransport:
        """The httpx transport, for synchronous and asynchronous clients."""
        if self._transport is None:
            from .inprocess import MockTransport

            self._transport = MockTransport(self.mock)
        return self._transport

    def serve(self) -> str:
        """Answer over HTTP until the test ends; returns the URL."""
        if self._server is None:
            from .server import Server

            self._server = Server(mock=self.mock).start()
        return self._server.url

    def close(self) -> None:
        """Stop serving."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    # ------------------------------------------------------------ looking

    def state(self) -> dict[str, Any]:
        """The totals by name: users, events, purchases, purchase_revenue, aliases, ..."""
        with self.mock.lock:
            self.mock.default.settle()
            return totals(self.mock.default)

    @property
    def users(self) -> Mapping[str, Mapping[str, Any]]:
        """The profiles by external ID."""
        return _Profiles(self.mock)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The journal: method, path, operation, status, reason of each request, oldest first."""
        with self.mock.lock:
            return self.mock.default.journal.entries()

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What would have been sent, oldest first; see `Outbox`."""
        with self.mock.lock:
            self.mock.default.settle()
            return list(self.mock.default.store(Outbox).messages)

    # ------------------------------------------------------------ changing

    def seed(self, **entries: list[dict[str, Any]]) -> None:
        """Make what no operation creates: `seed(campaigns=[{"id": "c"}])`; an ID is enough.

        Raises ValueError with a sentence where an entry is wrong.
        """
        with self.mock.lock:
            seed(self.mock.default, entries)

    def arm(self, name: str, **options: Any) -> Armed:
        """Arm a fault; see `Faults.arm` for count, probability, operation, seed and options."""
        with self.mock.lock:
            return self.mock.default.faults.arm(name, **options)

    def disarm(self) -> int:
        """Disarm every fault; answers how many were armed."""
        with self.mock.lock:
            return self.mock.default.faults.disarm()

    def advance(self, seconds: float) -> float:
        """Move the virtual clock forward; what was delayed until then happens."""
        with self.mock.lock:
            now = self.mock.default.clock.advance(seconds)
            self.mock.default.settle()
        return now

    def freeze(self) -> None:
        """Stop the virtual clock; only `advance` moves it."""
        self.mock.default.clock.freeze()

    def settings(self, **changes: Any) -> None:
        """Change settings of the workspace, such as plan, processing_delay or rate_limits."""
        with self.mock.lock:
            self.mock.default.settings.change(self.mock.document, changes)

    def make_key(
        self,
        *,
        permissions: Iterable[str] | None = None,
        ip_allowlist: Iterable[str] = (),
        tenant: str = "default",
        key: str | None = None,
    ) -> str:
        """Create a key with some permissions (None: all) and return it."""
        made = self.mock.keys.add(
            key, tenant=tenant, permissions=permissions, ip_allowlist=ip_allowlist
        )
        return made.secret

    def reset(self) -> None:
        """Start over."""
        with self.mock.lock:
            self.mock.default.reset()
