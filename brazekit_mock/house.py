"""One mock for many tests: a workspace for each, and one server for those that want HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .app import Mock
from .coverage import Coverage
from .fixture import BrazeMock
from .tenant import Tenant

if TYPE_CHECKING:
    from .inprocess import MockTransport
    from .server import Server

__all__ = ["House"]


class House:
    """Keeps one mock, its transport and its server, and remembers what its workspaces touched."""

    def __init__(self, *, plan: str = "standard", key: str = "mock-key", seed: int = 0) -> None:
        self.mock = Mock(plan=plan, key=key, seed=seed)
        self.coverage = Coverage()
        self._server: Server | None = None
        self._transport: MockTransport | None = None

    @property
    def transport(self) -> MockTransport:
        """The httpx transport, for synchronous and asynchronous clients."""
        if self._transport is None:
            from .inprocess import MockTransport

            self._transport = MockTransport(self.mock)
        return self._transport

    @property
    def url(self) -> str:
        """Where the mock answers over HTTP; it starts to when this is first asked for."""
        if self._server is None:
            from .server import Server

            self._server = Server(mock=self.mock).start()
        return self._server.url

    @property
    def default(self) -> BrazeMock:
        """The workspace of the mock's own key."""
        return BrazeMock(self, self.mock.keys.default)

    def open(self, name: str, *, plan: str | None = None, seed: int | None = None) -> BrazeMock:
        """A new workspace, whose identifiers follow from its name and the seed.

        Raises ValueError for an unknown plan, or where a workspace has the name.
        """
        mock = self.mock
        with mock.lock:
            if name in mock.tenants:
                raise ValueError("A workspace of this name is open.")
            plan = mock.plan if plan is None else plan
            if plan not in mock.document.plans:
                raise ValueError(f"The plan is one of {', '.join(mock.document.plans)}.")
            seed = mock.seed if seed is None else seed
            mock.tenants[name] = Tenant(name, mock.document, plan=plan, seed=seed)
            key = mock.keys.add(f"{mock.keys.default.secret}-{name}", tenant=name, name=name)
        return BrazeMock(self, key)

    def shut(self, workspace: BrazeMock) -> None:
        """Forget a workspace with its keys; what was touched in it is remembered.

        The default workspace starts over, so that a test that took its key leaves nothing behind.
        """
        tenant, default = workspace.tenant, self.mock.default
        with self.mock.lock:
            self.coverage.add(tenant.journal)
            if tenant is not default:
                self.mock.keys.forget(tenant.name)
                self.mock.tenants.pop(tenant.name, None)
                self.coverage.add(default.journal)
            default.reset()

    def close(self) -> None:
        """Stop serving."""
        if self._server is not None:
            self._server.stop()
            self._server = None
