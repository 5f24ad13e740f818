"""The machine of catalogs: two catalogs, a few fields and items, and every way to change them.

Each rule says by the model what has to come of the call, and makes it. After each step all that
the API shows of catalogs and items is compared with the model.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from conformance.machines.base import Machine

names = st.sampled_from(["cafes", "cafes", "cafes", "bars"])  # So that one of them gets far.
ids = st.sampled_from(["a", "a", "b"])
field_names = st.sampled_from(["N", "S", "T"])
kinds = st.sampled_from(["number", "string", "array"])
# Mostly of the type that the field has as a rule, so that most items are taken.
_VALUES: dict[str, Any] = {
    "N": st.sampled_from([1, 2.5, "7", None, "x"]),
    "S": st.sampled_from(["x", "7", None, ["x"]]),
    "T": st.sampled_from([["x"], ["x", 1], None, "x"]),
}
array_change = st.fixed_dictionaries(
    {}, optional={"$add": st.just(["x", 2]), "$remove": st.just(["x"])}
).filter(bool)
values = st.fixed_dictionaries({}, optional=_VALUES)
changes = st.fixed_dictionaries({}, optional={**_VALUES, "T": _VALUES["T"] | array_change})

_WRONG = object()


@dataclass
class _Catalog:
    fields: dict[str, str] = field(default_factory=lambda: {"id": "string"})
    items: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    selections: dict[str, str] = field(default_factory=dict[str, str])


def _stored(kind: str | None, sent: Any, old: Any, *, is_edit: bool) -> Any:
    """What becomes of a value: None for no value, _WRONG where it is refused."""
    if kind is None:
        return _WRONG
    if isinstance(sent, dict):
        if kind != "array" or not is_edit:
            return _WRONG
        grown = [*(old or []), *sent.get("$add", [])]
        return [one for one in grown if one not in sent.get("$remove", [])]
    if sent is None or kind == "array":
        return sent if sent is None or isinstance(sent, list) else _WRONG
    if isinstance(sent, list):
        return _WRONG
    if kind == "string":
        return str(sent)
    return {"7": 7, "x": _WRONG}.get(sent, sent) if isinstance(sent, str) else sent


class CatalogsMachine(Machine):
    """The machine."""

    def __init__(self) -> None:
        super().__init__()
        self.model: dict[str, _Catalog] = {}

    # ------------------------------------------------------------ catalogs, fields, selections

    @initialize(kind=kinds)
    def begin(self, kind: str) -> None:
        self.create("cafes")
        self.add_fields("cafes", {"N": "number", "T": "array", "S": kind})
        self.create_item("cafes", "a", {"N": 1, "T": ["x"]})

    @rule(name=names)
    def create(self, name: str) -> None:
        fields = [{"name": "id", "type": "string"}]
        sent = [{"name": name, "description": "d", "fields": fields}]
        self.expect(400 if name in self.model else 201, "catalogs.create", catalogs=sent)
        self.model.setdefault(name, _Catalog())

    @rule(name=st.sampled_from(["cafes", "bars"]), surely=st.integers(0, 3))
    def delete(self, name: str, surely: int) -> None:
        if surely:
            return  # Seldom, since it takes everything away.
        known = self.model.pop(name, None) is not None
        self.expect(200 if known else 404, "catalogs.delete", catalog_name=name)

    @rule(name=names, fields=st.dictionaries(field_names, kinds, min_size=1, max_size=2))
    def add_fields(self, name: str, fields: dict[str, str]) -> None:
        sent = [{"name": one, "type": kind} for one, kind in fields.items()]
        status = 202 if name in self.model else 400
        self.expect(status, "catalogs.fields.create", catalog_name=name, fields=sent)
        for one, kind in fields.items() if name in self.model else ():
            self.model[name].fields.setdefault(one, kind)

    @rule(name=names, field_name=field_names)
    def delete_field(self, name: str, field_name: str) -> None:
        catalog = self.model.get(name, _Catalog())
        is_free = field_name in catalog.fields and field_name not in catalog.selections.values()
        status = 404 if name not in self.model else 202 if is_free else 400
        named = {"catalog_name": name, "field_name": field_name}
        self.expect(status, "catalogs.fields.delete", **named)
        if is_free:
            del catalog.fields[field_name]
            for item in catalog.items.values():
                item.pop(field_name, None)

    @rule(name=names, selection=st.sampled_from(["s", "t"]), by=field_names)
    def create_selection(self, name: str, selection: str, by: str) -> None:
        catalog = self.model.get(name, _Catalog())
        is_taken = by in catalog.fields and selection not in catalog.selections
        sent = {"name": selection, "sort_field": by, "sort_order": "asc"}
        status = 202 if is_taken else 400
        self.expect(status, "catalogs.selections.create", catalog_name=name, selection=sent)
        if is_taken:
            catalog.selections[selection] = by

    @rule(name=names, selection=st.sampled_from(["s", "t"]))
    def delete_selection(self, name: str, selection: str) -> None:
        catalog = self.model.get(name, _Catalog())
        known = catalog.selections.pop(selection, None) is not None
        status = 404 if name not in self.model else 202 if known else 400
        named = {"catalog_name": name, "selection_name": selection}
        self.expect(status, "catalogs.selections.delete", **named)

    # ------------------------------------------------------------ items

    def read(self, catalog: _Catalog, item_id: str, sent: Any, *, is_edit: bool) -> Any:
        """The item that comes of what is sent, or None where it is refused."""
        old = catalog.items.get(item_id, {}) if is_edit else {}
        new = {
            name: _stored(catalog.fields.get(name), one, old.get(name), is_edit=is_edit)
            for name, one in sent.items()
        }
        if _WRONG in new.values():
            return None
        return {name: one for name, one in {**old, **new}.items() if one is not None}

    def write(self, method: str, name: str, item_id: str, sent: dict[str, Any], done: int) -> None:
        """Write one item; each of the three ways has its own word on whether it may exist."""
        catalog = self.model.get(name, _Catalog())
        exists, new = item_id in catalog.items, None
        if name not in self.model or (method == "update" and not exists):
            status = 404
        elif method == "create" and exists:
            status = 400
        else:
            new = self.read(catalog, item_id, sent, is_edit=method == "update")
            status = 400 if new is None else done
        named = {"catalog_name": name, "item_id": item_id}
        self.expect(status, f"catalogs.items.{method}", **named, items=[sent])
        if new is not None:
            catalog.items[item_id] = new

    @rule(name=names, item_id=ids, sent=values)
    def create_item(self, name: str, item_id: str, sent: dict[str, Any]) -> None:
        self.write("create", name, item_id, sent, 201)

    @rule(name=names, item_id=ids, sent=changes)
    def update_item(self, name: str, item_id: str, sent: dict[str, Any]) -> None:
        self.write("update", name, item_id, sent, 200)

    @rule(name=names, item_id=ids, sent=values)
    def replace_item(self, name: str, item_id: str, sent: dict[str, Any]) -> None:
        self.write("replace", name, item_id, sent, 200)

    @rule(name=names, item_id=ids)
    def delete_item(self, name: str, item_id: str) -> None:
        catalog = self.model.get(name, _Catalog())
        known = catalog.items.pop(item_id, None) is not None
        status = 404 if name not in self.model else 202 if known else 400
        self.expect(status, "catalogs.items.delete", catalog_name=name, item_id=item_id)

    @rule(name=names, sent=st.dictionaries(ids, values, min_size=1))
    def create_many(self, name: str, sent: dict[str, dict[str, Any]]) -> None:
        self.write_many("create", name, sent)

    @rule(name=names, sent=st.dictionaries(ids, changes, min_size=1))
    def update_many(self, name: str, sent: dict[str, dict[str, Any]]) -> None:
        self.write_many("update", name, sent)

    @rule(name=names, sent=st.dictionaries(ids, values, min_size=1))
    def replace_many(self, name: str, sent: dict[str, dict[str, Any]]) -> None:
        self.write_many("replace", name, sent)

    def write_many(self, method: str, name: str, sent: dict[str, dict[str, Any]]) -> None:
        """Write several items: all of them, or none where one is refused."""
        catalog = self.model.get(name, _Catalog())
        new = {
            item_id: self.read(catalog, item_id, one, is_edit=method == "update")
            for item_id, one in sent.items()
        }
        taken = None not in new.values()
        status = 404 if name not in self.model else 202 if taken else 400
        items = [{"id": item_id, **one} for item_id, one in sent.items()]
        self.expect(status, f"catalogs.items.{method}_many", catalog_name=name, items=items)
        for item_id, one in new.items() if status == 202 else ():
            wanted = {"create": False, "update": True}.get(method, item_id in catalog.items)
            if wanted is (item_id in catalog.items):
                catalog.items[item_id] = one

    @rule(name=names, gone=st.lists(ids, min_size=1, unique=True))
    def delete_many(self, name: str, gone: list[str]) -> None:
        items = [{"id": item_id} for item_id in gone]
        status = 202 if name in self.model else 404
        self.expect(status, "catalogs.items.delete_many", catalog_name=name, items=items)
        for item_id in gone if name in self.model else ():
            self.model[name].items.pop(item_id, None)

    # ------------------------------------------------------------ what is read back

    @invariant()
    def the_catalogs_are_the_model_s(self) -> None:
        """Names, fields and counts, in the order of creation."""
        shown = self.expect(200, "catalogs.list")["catalogs"]
        found = [
            (one["name"], {f["name"]: f["type"] for f in one["fields"]}, one["num_items"])
            for one in shown
        ]
        assert found == [(name, one.fields, len(one.items)) for name, one in self.model.items()]

    @invariant()
    def the_items_are_the_model_s(self) -> None:
        """Each once and with its values, whether it is listed or read alone."""
        for name, catalog in self.model.items():
            shown = self.expect(200, "catalogs.items.list", catalog_name=name)["items"]
            assert shown == [{"id": key, **item} for key, item in catalog.items.items()]
            for key in catalog.items:
                one = self.expect(200, "catalogs.items.get", catalog_name=name, item_id=key)
                assert one["items"] == [{"id": key, **catalog.items[key]}]
