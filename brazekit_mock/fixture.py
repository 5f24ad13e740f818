"""What a test holds in its hand: one workspace with everything within reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import fault_script, snapshots
from .app import Mock
from .asserting.check import check
from .asserting.helpers import Assertions
from .auth import Key
from .export import profile
from .families import totals
from .faults import Armed
from .located import Located, from_file
from .outbox import Outbox
from .seeding import plant
from .snapshots import Snapshot
from .tenant import Tenant

if TYPE_CHECKING:
    from .house import House
    from .inprocess import MockTransport

__all__ = ["BrazeMock"]


class _Profiles(Mapping[str, Mapping[str, Any]]):
    """The profiles by external ID, as `/users/export/ids` shows them, with all events."""

    def __init__(self, mock: Mock, tenant: Tenant) -> None:
        self._mock = mock
        self._tenant = tenant

    def __getitem__(self, external_id: str) -> Mapping[str, Any]:
        with self._mock.lock:
            self._tenant.settle()
            return profile(self._tenant.users.by_external_id[external_id], None, None)

    def __iter__(self) -> Iterator[str]:
        with self._mock.lock:
            self._tenant.settle()
            found = [user.external_id for user in self._tenant.users]
        return (external_id for external_id in found if external_id is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class BrazeMock(Assertions):
    """One workspace of a mock, for one test.

    `key` opens it and no other. `transport` plugs into httpx, `url` answers real HTTP; both reach
    the same state. `base_url` is any address, to go with the transport: nothing is resolved.
    """

    base_url = "https://rest.mock"

    def __init__(self, house: House, key: Key, folder: Path | None = None) -> None:
        self.house = house
        self.mock = house.mock
        self.key = key.secret
        self.tenant = self.mock.tenant(key.tenant)
        self.folder = folder  # That of the test: where the files are that it names.
        # Requests that no workspace can be told of, since nobody knows their key, before this.
        self._strays = self._stray_total()

    @property
    def transport(self) -> MockTransport:
        """The httpx transport, for synchronous and asynchronous clients."""
        return self.house.transport

    @property
    def url(self) -> str:
        """Where the mock answers over HTTP; its server starts when this is first asked for."""
        return self.house.url

    # ------------------------------------------------------------ asserting

    def _failed(self, assertion: str, expectation: Mapping[str, Any]) -> str | None:
        with self.mock.lock:
            return check(self.mock, self.tenant, assertion, expectation, self._stray())

    def _stray_total(self) -> int:
        return self.mock.default.journal.total

    def _stray(self) -> list[dict[str, Any]]:
        """What came since with no key or an unknown one, and is in the default journal alone."""
        new = self._stray_total() - self._strays
        if self.tenant is self.mock.default or new <= 0:
            return []
        return self.mock.default.journal.entries()[-new:]

    # ------------------------------------------------------------ looking

    def state(self) -> dict[str, Any]:
        """The totals by name: users, events, purchases, purchase_revenue, aliases, ..."""
        with self.mock.lock:
            self.tenant.settle()
            return totals(self.tenant)

    @property
    def users(self) -> Mapping[str, Mapping[str, Any]]:
        """The profiles by external ID."""
        return _Profiles(self.mock, self.tenant)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The journal: method, path, operation, status, reason of each request, oldest first."""
        with self.mock.lock:
            return self.tenant.journal.entries()

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What would have been sent, oldest first; see `Outbox`."""
        with self.mock.lock:
            self.tenant.settle()
            return list(self.tenant.store(Outbox).messages)

    # ------------------------------------------------------------ changing

    def seed(self, **entries: list[dict[str, Any]]) -> None:
        """Make what the test starts from, all or nothing: `seed(campaigns=[{"id": "c"}])`.

        Users and catalogs, and what no operation creates; `/_mock/seed` lists it with its fields.
        Raises ValueError with the place and a sentence where an entry is wrong.
        """
        with self.mock.lock:
            plant(self.mock, self.tenant, Located(entries))

    def load(self, file: str | Path) -> None:
        """Make what a YAML or JSON file says, as `seed` does, all or nothing.

        A relative path is looked for beside the test. Raises ValueError with file, line and place.
        """
        seeds = from_file(self._found(file))
        with self.mock.lock:
            plant(self.mock, self.tenant, seeds)

    def arm_script(self, file: str | Path) -> list[Armed]:
        """Arm the faults of a YAML or JSON file in their order, all or none.

        A relative path is looked for beside the test. Raises ValueError with file, line and place.
        """
        script = from_file(self._found(file))
        with self.mock.lock:
            return fault_script.arm_script(self.tenant, script)

    def _found(self, file: str | Path) -> Path:
        return Path(file) if self.folder is None else self.folder / file

    def arm(self, name: str, **options: Any) -> Armed:
        """Arm a fault; see `Faults.arm` for count, probability, operation, seed and options."""
        with self.mock.lock:
            return self.tenant.faults.arm(name, **options)

    def disarm(self) -> int:
        """Disarm every fault; answers how many were armed."""
        with self.mock.lock:
            return self.tenant.faults.disarm()

    def advance(self, seconds: float) -> float:
        """Move the virtual clock forward; what was delayed until then happens."""
        with self.mock.lock:
            now = self.tenant.clock.advance(seconds)
            self.tenant.settle()
        return now

    def freeze(self) -> None:
        """Stop the virtual clock; only `advance` moves it."""
        self.tenant.clock.freeze()

    def settings(self, **changes: Any) -> None:
        """Change settings of the workspace, such as plan, processing_delay or rate_limits."""
        with self.mock.lock:
            self.tenant.settings.change(self.mock.document, changes)

    def make_key(
        self,
        *,
        permissions: Iterable[str] | None = None,
        ip_allowlist: Iterable[str] = (),
        key: str | None = None,
    ) -> str:
        """Create a key of the workspace with some permissions (None: all) and return it."""
        made = self.mock.keys.add(
            key, tenant=self.tenant.name, permissions=permissions, ip_allowlist=ip_allowlist
        )
        return made.secret

    def snapshot(self) -> Snapshot:
        """All of the state as it is: what `restore` goes back to, as often as you like."""
        with self.mock.lock:
            return snapshots.snapshot(self.tenant)

    def restore(self, taken: Snapshot) -> None:
        """Make everything as it was at the snapshot, the time of the virtual clock included.

        Raises ValueError where the snapshot is of another workspace.
        """
        with self.mock.lock:
            snapshots.restore(self.tenant, taken)

    def reset(self) -> None:
        """Start over."""
        with self.mock.lock:
            self.tenant.reset()
