"""One workspace: users, clock, limits, faults and journal. Workspaces never see each other."""

from __future__ import annotations

import hashlib
import heapq
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from .clock import Clock
from .document import Document
from .faults import Faults
from .journal import Journal
from .limits import Buckets
from .store import Store, StoreType
from .users import Users

if TYPE_CHECKING:
    from .snapshots import Snapshot

__all__ = ["Settings", "Tenant"]


@dataclass(slots=True)
class Settings:
    """What can be set for a workspace at any time."""

    plan: str = "standard"
    # Writes become visible this many seconds of the virtual clock after their answer.
    processing_delay: float = 0.0
    rate_limits: bool = True
    # Requests per window of so many seconds, where the document leaves it to the contract.
    contract_limits: dict[int, int] = field(default_factory=dict[int, int])
    # Exports list events and purchases last seen within so many days; None lists all.
    export_days: int | None = 90
    # How many values an array attribute holds; Braze raises it up to 100 on request.
    array_values: int = 25
    # The journal keeps each request whole, to the byte: for made-up data only.
    journal_bodies: bool = False

    def change(self, document: Document, changes: dict[str, Any]) -> None:
        """Set several at once, or none when one of them is wrong."""
        known = {one.name for one in fields(self)}
        unknown = sorted(set(changes) - known)
        if unknown:
            raise ValueError(f"Settings are {', '.join(sorted(known))}.")
        for name, value in changes.items():
            _CHECKS[name](document, value)
        for name, value in changes.items():
            if name == "contract_limits":
                value = {int(seconds): requests for seconds, requests in value.items()}
            setattr(self, name, value)

    def public(self) -> dict[str, Any]:
        """The settings as the control surface shows them."""
        shown = asdict(self)
        shown["contract_limits"] = {str(k): v for k, v in self.contract_limits.items()}
        return shown


def _whole(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _check_plan(document: Document, value: Any) -> None:
    if value not in document.plans:
        raise ValueError(f"The plan is one of {', '.join(document.plans)}.")


def _check_delay(_: Document, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1e9:
        raise ValueError("The processing_delay is a number of seconds, 0 or more.")


def _check_rate_limits(_: Document, value: Any) -> None:
    if not isinstance(value, bool):
        raise ValueError("The rate_limits setting is true or false.")


def _check_journal_bodies(_: Document, value: Any) -> None:
    if not isinstance(value, bool):
        raise ValueError("The journal_bodies setting is true or false.")


def _check_contract(_: Document, value: Any) -> None:
    whole = isinstance(value, dict) and all(
        str(seconds).isdecimal() and int(seconds) > 0 and _whole(requests, 1, 10**9)
        for seconds, requests in value.items()
    )
    if not whole:
        raise ValueError("The contract_limits map window seconds to requests, both 1 or more.")


def _check_export_days(_: Document, value: Any) -> None:
    if value is not None and not _whole(value, 1, 1_000_000):
        raise ValueError("The export_days are a whole number of 1 or more, or null.")


def _check_array_values(_: Document, value: Any) -> None:
    if not _whole(value, 1, 100):
        raise ValueError("The array_values are a whole number from 1 to 100.")


_CHECKS: dict[str, Callable[[Document, Any], None]] = {
    "plan": _check_plan,
    "processing_delay": _check_delay,
    "rate_limits": _check_rate_limits,
    "contract_limits": _check_contract,
    "export_days": _check_export_days,
    "array_values": _check_array_values,
    "journal_bodies": _check_journal_bodies,
}


class Tenant:
    """The state of one workspace."""

    def __init__(
        self,
        name: str,
        document: Document,
        *,
        plan: str,
        seed: int,
        clock: Clock | None = None,
    ) -> None:
        self.name = name
        self.document = document
        self._plan = plan
        self._seed = seed
        self.clock = clock or Clock()
        self.journal = Journal()
        # By id. They and their number stay through a reset, and are in no snapshot themselves.
        self.snapshots: dict[str, Snapshot] = {}
        self.snapshots_taken = 0
        self.reset()

    def reset(self) -> None:
        """Back to the first day: no users, full buckets, nothing armed, the real time."""
        self.settings = Settings(plan=self._plan)
        self.users = Users(f"{self._seed}:{self.name}")
        self.buckets = Buckets()
        self.faults = Faults(self.document.invariants, self._seed, self.now)
        self.journal.clear()
        self.journal.clear_coverage()
        self.journal.total = 0
        self.clock.reset()
        self._pending: list[tuple[float, int, Callable[[], None]]] = []
        self._order = 0
        self._stores: dict[type[Store], Store] = {}
        self.serial = 0

    # ------------------------------------------------------------ what the families keep

    def store(self, kind: type[StoreType]) -> StoreType:
        """What one family keeps of this workspace."""
        found = self._stores.get(kind)
        if found is None:
            found = self._stores[kind] = kind(self)
        assert isinstance(found, kind)
        return found

    def now(self) -> int:
        """The workspace's time in milliseconds."""
        return int(self.clock.now() * 1_000)

    def new_id(self) -> str:
        """A new identifier in the form of a UUID; the same ones in the same order for a seed."""
        self.serial += 1
        text = f"{self._seed}:{self.name}:id:{self.serial}".encode()
        return str(uuid.UUID(bytes=hashlib.blake2b(text, digest_size=16).digest(), version=4))

    # ------------------------------------------------------------ delayed effects

    def later(self, delay: float, effect: Callable[[], None]) -> None:
        """Let `effect` happen after `delay` seconds of the virtual clock; at once for 0."""
        if not delay and not self._pending:
            effect()
            return
        self.at(self.clock.now() + delay, effect)

    def at(self, moment: float, effect: Callable[[], None]) -> int:
        """Let `effect` happen when the virtual clock reaches `moment`; answers what cancels it."""
        self._order += 1
        number = self._order
        heapq.heappush(self._pending, (moment, number, effect))
        self.settle()
        return number

    def cancel(self, number: int) -> None:
        """Forget an effect that `at` was given, if it did not happen yet."""
        self._pending = [one for one in self._pending if one[1] != number]
        heapq.heapify(self._pending)

    def settle(self) -> None:
        """Carry out what is due, in the order it was due."""
        if self._pending:
            now = self.clock.now()
            while self._pending and self._pending[0][0] <= now:
                heapq.heappop(self._pending)[2]()

    # ------------------------------------------------------------ totals

    def state(self) -> dict[str, Any]:
        """The totals by name; revenue as exact decimal text."""
        users = self.users
        revenue = {currency: format(total, "f") for currency, total in users.revenue.items()}
        return {
            "users": len(users),
            "identified_users": sum(user.external_id is not None for user in users),
            "aliases": sum(len(user.aliases or ()) for user in users),
            "subscriptions": sum(len(user.groups or ()) for user in users),
            "attributes": users.attribute_updates,
            "events": users.events,
            "purchases": users.purchases,
            "purchase_quantity": users.purchase_quantity,
            "purchase_revenue": format(users.total_revenue(), "f"),
            "purchase_revenue_by_currency": revenue,
            "ignored": users.ignored,
            "pending": len(self._pending),
            "requests": self.journal.total,
        }
