"""What a test starts from, all of it or nothing: users, catalogs and what no operation creates.

Users and catalogs are made by the API's own operations, so that caps and rules hold; the rest by
the seeders of the families.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .families import SEEDERS
from .located import Located
from .message import Refusal
from .snapshots import restore, snapshot
from .tenant import Tenant
from .times import iso

if TYPE_CHECKING:
    from .app import Mock

__all__ = ["about", "plant"]

_CHUNK = 50
_WHO = ("external_id", "user_alias", "email", "phone")
_USER = {
    **dict.fromkeys(_WHO),
    "attributes": dict,
    "aliases": list,
    "subscription_groups": dict,
    "events": list,
    "purchases": list,
}
_FIELD = re.compile(r"'([A-Za-z_][A-Za-z0-9_.\[\]]*)'")

Place = tuple[str | int, ...]
Item = tuple[Place, dict[str, Any]]


def plant(mock: Mock, tenant: Tenant, seeds: Located) -> None:
    """Make everything that the seeds say, in their order, or nothing.

    Faults, limits and the processing delay do not touch it. Raises LocatedError, which names the
    place and, where the seeds are a file, its line.
    """
    if not isinstance(seeds.value, dict):
        raise seeds.error((), "this is to be an object: what to seed, by name")
    before = snapshot(tenant)
    try:
        with _undisturbed(tenant):
            for name, entries in seeds.value.items():
                _checked(seeds, name, entries)
            planting = _Planting(mock, tenant, seeds)
            for name, entries in seeds.value.items():
                if name in _PLANTERS:
                    _PLANTERS[name](planting, name, entries)
                else:
                    planting.others(name, entries)
    except BaseException:
        restore(tenant, before)
        raise


def about() -> dict[str, str]:
    """What can be seeded, with its fields, by name."""
    found = {name: inspect.getdoc(seeder) or "" for name, seeder in SEEDERS.items()}
    found |= {name: inspect.getdoc(planter) or "" for name, planter in _PLANTERS.items()}
    return dict(sorted(found.items()))


def _checked(seeds: Located, name: str, entries: Any) -> None:
    if name not in SEEDERS and name not in _PLANTERS:
        known = ", ".join(sorted({*SEEDERS, *_PLANTERS}))
        raise seeds.error((name,), f"nothing of this name can be seeded; there are {known}")
    if not isinstance(entries, list):
        raise seeds.error((name,), "this is a list of objects")
    for index, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise seeds.error((name, index), "this is to be an object")


@contextmanager
def _undisturbed(tenant: Tenant) -> Iterator[None]:
    """Let requests be carried out at once and whole."""
    armed, tenant.faults.armed = tenant.faults.armed, []
    settings = tenant.settings
    delay, settings.processing_delay = settings.processing_delay, 0.0
    try:
        yield
    finally:
        tenant.faults.armed = armed
        settings.processing_delay = delay


class _Planting:
    """The requests of one set of seeds."""

    def __init__(self, mock: Mock, tenant: Tenant, seeds: Located) -> None:
        self._mock = mock
        self._tenant = tenant
        self._seeds = seeds

    def others(self, name: str, entries: Sequence[Mapping[str, Any]]) -> None:
        """What no operation creates: one entry at a time, so that an error names it."""
        for index, entry in enumerate(entries):
            with self._seeds.at(name, index):
                SEEDERS[name](self._tenant, [entry])

    # ------------------------------------------------------------ users

    def users(self, name: str, entries: Sequence[dict[str, Any]]) -> None:
        """Users, each by `external_id`, `user_alias`, `email` or `phone`, through the API's rules.

        Each may have `attributes` (standard and custom ones, as /users/track takes them),
        `aliases` (objects with `alias_label` and `alias_name`), `subscription_groups` (states by
        ID), `events` and `purchases` as /users/track takes them, without a user and, if need be,
        without a `time`: then it is the present of the virtual clock.
        """
        who = [self._who(index, entry) for index, entry in enumerate(entries)]
        attributes: list[Item] = []
        aliases: list[Item] = []
        tracked: dict[str, list[Item]] = {}
        for index, (entry, names) in enumerate(zip(entries, who, strict=True)):
            place: Place = (name, index)
            attributes.append(self._attributes(place, entry, names))
            for number, alias in enumerate(entry.get("aliases", ())):
                aliases.append(((*place, "aliases", number), {**names, **alias}))
            for array in ("events", "purchases"):
                for number, one in enumerate(entry.get(array, ())):
                    item = {"time": iso(self._tenant.now()), **one, **names}
                    tracked.setdefault(array, []).append(((*place, array, number), item))
        self._send_all("users.track", "attributes", attributes)
        self._send_all("users.alias.new", "user_aliases", aliases)
        for array, items in tracked.items():
            self._send_all("users.track", array, items)

    def _who(self, index: int, entry: Mapping[str, Any]) -> dict[str, Any]:
        place: Place = ("users", index)
        for field, value in entry.items():
            if field not in _USER:
                problem = f"a user has {', '.join(_USER)}"
                raise self._seeds.error((*place, field), problem)
            kind = _USER[field]
            if kind is not None and not isinstance(value, kind):
                told = "an object" if kind is dict else "a list of objects"
                raise self._seeds.error((*place, field), f"this is {told}")
            for number, one in enumerate(value if kind is list else ()):
                if not isinstance(one, dict):
                    raise self._seeds.error((*place, field, number), "this is to be an object")
        names = {field: entry[field] for field in _WHO if field in entry}
        if not names:
            raise self._seeds.error(place, f"a user has one of {', '.join(_WHO)}")
        first = next(iter(names))
        return {first: names[first]}

    def _attributes(self, place: Place, entry: Mapping[str, Any], who: dict[str, Any]) -> Item:
        groups = [
            {"subscription_group_id": group, "subscription_state": state}
            for group, state in entry.get("subscription_groups", {}).items()
        ]
        others = {field: entry[field] for field in ("email", "phone") if field in entry}
        item = {**entry.get("attributes", {}), **others, **who}
        if "user_alias" in who:
            item["_update_existing_only"] = False
        if groups:
            item["subscription_groups"] = groups
        return (*place, "attributes"), item

    # ------------------------------------------------------------ catalogs

    def catalogs(self, name: str, entries: Sequence[dict[str, Any]]) -> None:
        """Catalogs as `POST /catalogs` takes them, each with its `items`, as many as you like."""
        for index, entry in enumerate(entries):
            place: Place = (name, index)
            items = entry.get("items", [])
            if not isinstance(items, list):
                raise self._seeds.error((*place, "items"), "this is a list of objects")
            bare = {field: value for field, value in entry.items() if field != "items"}
            self._send("catalogs.create", "catalogs", [(place, bare)])
            listed = [((*place, "items", n), item) for n, item in enumerate(items)]
            path = {"catalog_name": entry["name"]}
            self._send_all("catalogs.items.create_many", "items", listed, path)

    # ------------------------------------------------------------ requests

    def _send_all(
        self, operation: str, array: str, items: Sequence[Item], path: Mapping[str, str] = {}
    ) -> None:
        for start in range(0, len(items), _CHUNK):
            self._send(operation, array, items[start : start + _CHUNK], path)

    def _send(
        self, operation: str, array: str, items: Sequence[Item], path: Mapping[str, str] = {}
    ) -> None:
        """Carry out one request; what it refuses is an error at the item that is to blame."""
        tenant, performer = self._tenant, self._mock.performer
        facts = self._mock.document.operations[operation]
        body = {array: [item for _, item in items]}
        ctx = performer.context(tenant, facts, tenant.clock.now(), body, dict(path))
        problem = ""
        try:
            performer.perform(ctx)
        except Refusal as refusal:
            problem = _told(refusal)
        if ctx.rejected:
            _, index, problem = ctx.rejected[0]
            raise self._error(items[index][0], problem)
        if problem and len(items) > 1:
            for (
                one
            ) in items:  # All are taken back in the end, so the first that fails may be found.
                self._send(operation, array, [one], path)
        if problem:
            # Of several that are wrong only together, the place is that of the list.
            place = items[0][0]
            raise self._error(place if len(items) == 1 else place[:-1], problem)

    def _error(self, place: Place, problem: str) -> Exception:
        """The error at the field that a sentence names first, if the seeds have it there."""
        for name in _FIELD.findall(problem):
            for field in (name.rpartition(".")[2], re.split(r"[.\[]", name)[0]):
                for inner in ((*place, field), (*place[:-1], field)):
                    if inner in self._seeds.lines:
                        return self._seeds.error(inner, problem)
        return self._seeds.error(place, problem)


def _told(refusal: Refusal) -> str:
    """The refusal's own words, those of its first error before those of the whole."""
    for error in refusal.body.get("errors", ()):
        told = error.get("message") if isinstance(error, Mapping) else error
        if isinstance(told, str):
            return told
    return refusal.message


_PLANTERS: Mapping[str, Callable[[_Planting, str, Any], None]] = {
    "users": _Planting.users,
    "catalogs": _Planting.catalogs,
}
