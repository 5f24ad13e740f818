"""What a family of operations keeps of one workspace, beside the users."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .context import Handler
    from .message import Refusal
    from .tenant import Tenant

__all__ = ["Family", "Namer", "Seeder", "Store", "StoreType"]

Seeder = Callable[["Tenant", Sequence[Mapping[str, Any]]], None]
Namer = Callable[[Mapping[str, str], Any], "Refusal | None"]


class Store:
    """The base of what a family keeps; made empty when first asked for, and again after a reset.

    What is in it follows from the requests, their times and the workspace's seed alone.
    """

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant

    def totals(self) -> Mapping[str, int]:
        """The totals that `/_mock/state` shows, by name; the same names whatever there is."""
        return {}


StoreType = TypeVar("StoreType", bound=Store)


class Family:
    """One family: its operations, what it keeps, and what of it a test can set from outside.

    Seeders take what no operation can create, such as campaigns, by the name that the body of
    `POST /_mock/seed` has them under; a wrong entry raises ValueError with a sentence.

    `names` says, by operation, what a family calls a request that the general checks (parameters,
    caps, schemas) refuse: given the parameters of path and query as text, under their names without
    brackets, and the decoded body, it answers the refusal in the family's own words, or None where
    it has none.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        *stores: type[Store],
        seeders: Mapping[str, Seeder] | None = None,
        names: Mapping[str, Namer] | None = None,
    ) -> None:
        self.handlers = handlers
        self.stores = stores
        self.seeders = dict(seeders or {})
        self.names = dict(names or {})
