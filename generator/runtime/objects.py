"""What the document says of an object: the table of its properties, and writing by it, strictly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

from .kinds import ANY, Kind, reads, unchanged
from .types import UNSET, InvalidValue, is_mapping

if TYPE_CHECKING:
    from .model import Model
    from .proving import Prover

__all__ = ["REST", "Field", "ObjectKind"]

REST: Final[Any] = object()
"""The key under which a model keeps its additional properties once they were asked for."""


@attrs.define
class Field:
    """One property: the attribute that holds it, its key in JSON, and its kind.

    `unchanged` are the exact types that are written as they are; `is_read` tells whether reading
    makes something else of what JSON gives.
    """

    name: str
    key: str
    kind: Kind
    unchanged: frozenset[type] = attrs.field(init=False, repr=False)
    is_read: bool = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.unchanged = unchanged(self.kind)
        self.is_read = reads(self.kind)


@attrs.define
class ObjectKind:
    """What the document says of an object: its properties, and which of them must be there.

    `any_of` lists groups; of each group at least one alternative (a set of keys) must be present,
    such as the identifiers of a user. `extra` is the kind of properties beyond the listed ones;
    where they are `free`, callers choose them and give them to the constructor as keywords.
    """

    fields: tuple[Field, ...]
    required: tuple[str, ...] = ()
    any_of: tuple[tuple[tuple[str, ...], ...], ...] = ()
    extra: Kind | None = ANY
    model: type[Model] | None = None
    free: bool = False
    by_key: dict[str, Field] = attrs.field(init=False, repr=False)
    prover: Prover = attrs.field(init=False, repr=False, eq=False)
    underscored: frozenset[str] = attrs.field(init=False, repr=False)
    _extra_unchanged: frozenset[type] = attrs.field(init=False, repr=False)
    _groups: list[tuple[frozenset[str], tuple[tuple[str, ...], ...]]] = attrs.field(
        init=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        from .proving import Prover  # It stands on this module.

        self.by_key = {field.key: field for field in self.fields}
        self.prover = Prover(self)
        self._groups = [
            (frozenset(keys[0] for keys in group if len(keys) == 1), group) for group in self.any_of
        ]
        self.underscored = frozenset(key[1:] for key in self.by_key if key[0] == "_")
        self._extra_unchanged = frozenset() if self.extra is None else unchanged(self.extra)

    def read(self, value: dict[str, Any]) -> Model:
        """Give an object of an answer as a model; its own objects are read when asked for."""
        model: Any = self.model
        read: Model = model.__adopt__(value)
        return read

    def write(self, value: Any) -> dict[str, Any]:
        """Give the object as plain JSON types; `InvalidValue` says where it breaks the document."""
        if self.model is not None and isinstance(value, self.model):
            plain = self._write_mapping(value.__held__)
        elif is_mapping(value):
            plain = self._write_mapping(value)
        else:
            name = self.model.__name__ if self.model is not None else "object"
            raise InvalidValue(f"expected {name} or a mapping, got a Python {type(value).__name__}")
        self.check_presence(plain)
        return plain

    def _write_mapping(self, value: Mapping[Any, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for key, item in value.items():
            field = self.by_key.get(key)
            if field is None:
                if key is REST:
                    for name, further in item.items():
                        self._write_extra(name, further, plain)
                elif item is not UNSET:
                    self._write_extra(key, item, plain)
                continue
            if item.__class__ in field.unchanged:
                plain[key] = item
                continue
            if item is UNSET:
                continue
            try:
                plain[key] = field.kind.write(item)
            except InvalidValue as error:
                raise error.under(key) from None
        return plain

    def _write_extra(self, key: Any, item: Any, plain: dict[str, Any]) -> None:
        if not isinstance(key, str):
            raise InvalidValue(f"keys of an object are strings, got a {type(key).__name__}")
        if key in self.by_key:
            raise InvalidValue("is given twice, as itself and as an additional property", key)
        if key in self.underscored:
            raise InvalidValue(f"is unknown; the API spells it _{key}", key)
        if item.__class__ in self._extra_unchanged:
            plain[key] = item
            return
        if self.extra is None:
            known = ", ".join(field.key for field in self.fields)
            raise InvalidValue(f"is not a property of this object (known: {known})", key)
        try:
            plain[key] = self.extra.write(item)
        except InvalidValue as error:
            raise error.under(key) from None

    def check_presence(self, plain: Mapping[str, Any]) -> None:
        """Refuse an object that lacks a required property, or all of a group."""
        for key in self.required:
            if key not in plain:
                raise InvalidValue("is required", key)
        for singles, group in self._groups:
            if not singles.isdisjoint(plain):
                continue
            if not any(all(key in plain for key in keys) for keys in group):
                names = ", ".join(" with ".join(keys) for keys in group)
                raise InvalidValue(f"needs at least one of {names}")

    def recognises(self, value: Mapping[str, Any]) -> bool:
        """Tell whether an object of an answer could be this one: required keys, no foreign ones."""
        return all(key in value for key in self.required) and all(
            key in self.by_key for key in value
        )
