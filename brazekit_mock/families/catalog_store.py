"""The catalogs of a workspace with their fields, items and selections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from ..context import Context
from ..store import Seeder, Store
from ..tenant import Tenant
from ..times import iso
from .catalog_errors import no_catalog, refusal

__all__ = ["SEEDERS", "Catalog", "Catalogs", "catalog_of", "store_of"]


@dataclass(slots=True, eq=False)
class Catalog:
    """One catalog. Each item has its ID and those values of its fields that are not null."""

    name: str
    description: str
    fields: dict[str, str]  # Types by name, the first one id.
    changed: int  # Milliseconds.
    items: dict[str, dict[str, Any]] = field(default_factory=dict[str, Any])
    selections: dict[str, dict[str, Any]] = field(default_factory=dict[str, Any])
    inventory_field: str = ""
    # Items under an ID that is taken: only the fault that breaks that rule makes them.
    twins: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def listed(self) -> list[dict[str, Any]]:
        """All items in the order of their creation, which replacing does not change."""
        return [*self.items.values(), *self.twins]

    def public(self) -> dict[str, Any]:
        """The catalog as the API shows it."""
        return {
            "name": self.name,
            "description": self.description,
            "fields": [{"name": name, "type": kind} for name, kind in self.fields.items()],
            "num_items": len(self.items) + len(self.twins),
            "updated_at": iso(self.changed).removesuffix("Z") + "+00:00",
        }


class Catalogs(Store):
    """All catalogs. A list, so that the fault that gives a name twice has something to break."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.catalogs: list[Catalog] = []
        # What a company is allowed; Braze has such limits and tells none of them.
        self.limits: dict[str, int] = {}

    def find(self, name: str) -> Catalog | None:
        """The catalog of this name, or None."""
        return next((one for one in self.catalogs if one.name == name), None)

    def is_full(self, what: str, count: int) -> bool:
        """Whether the limit on `what` is set and reached."""
        return what in self.limits and count >= self.limits[what]

    def is_storage_full(self) -> bool:
        """Whether all items together reach the limit on their characters, as JSON."""
        if "characters" not in self.limits:
            return False
        items = (item for catalog in self.catalogs for item in catalog.listed())
        return self.is_full("characters", sum(len(msgspec.json.encode(item)) for item in items))

    def totals(self) -> Mapping[str, int]:
        """How many there are of each."""
        return {
            "catalogs": len(self.catalogs),
            "catalog_items": sum(len(one.listed()) for one in self.catalogs),
            "catalog_selections": sum(len(one.selections) for one in self.catalogs),
        }


def store_of(ctx: Context) -> Catalogs:
    """The catalogs of the request's workspace."""
    return ctx.tenant.store(Catalogs)


def catalog_of(ctx: Context, *, status: int = 404) -> Catalog:
    """The catalog that the path names; `status` is what the page shows for there being none."""
    name = ctx.params["catalog_name"]
    found = store_of(ctx).find(name)
    if found is None:
        raise refusal(status, no_catalog(name))
    return found


# ---------------------------------------------------------------- set from outside


def _seed_limits(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Set what a company is allowed: `catalogs`, `selections` of each, `characters` of items."""
    names = ("catalogs", "selections", "characters")
    for one in entries:
        if not all(name in names and type(most) is int and most >= 0 for name, most in one.items()):
            raise ValueError(f"The catalog_limits map {', '.join(names)} to whole numbers.")
    for one in entries:
        tenant.store(Catalogs).limits.update(one)


def _seed_inventory(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Make a field of a catalog its inventory field: `catalog_name` and `field_name`."""
    store = tenant.store(Catalogs)
    for one in entries:
        catalog = store.find(str(one.get("catalog_name")))
        if catalog is None or one.get("field_name") not in catalog.fields:
            raise ValueError("An inventory_field has the catalog_name and field_name of a field.")
        catalog.inventory_field = str(one["field_name"])


SEEDERS: Mapping[str, Seeder] = {
    "catalog_limits": _seed_limits,
    "inventory_fields": _seed_inventory,
}
