# Written by `make generate` from spec/; do not edit.
"""The base of all models, and the table that says what an object of the document holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, TypeVar

import attrs

from .kinds import ANY, Kind, unchanged
from .types import UNSET, InvalidValue, JsonValue, is_items, is_mapping

__all__ = ["Field", "Model", "ObjectKind", "unexpected"]

M = TypeVar("M", bound="Model")


@attrs.define
class Field:
    """One property: the attribute that holds it, its key in JSON, and its kind."""

    name: str
    key: str
    kind: Kind
    unchanged: frozenset[type] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.unchanged = unchanged(self.kind)


@attrs.define
class ObjectKind:
    """What the document says of an object: its properties, and which of them must be there.

    `any_of` lists groups; of each group at least one alternative (a set of keys) must be present,
    such as the identifiers of a user. `extra` is the kind of properties beyond the listed ones.
    """

    fields: tuple[Field, ...]
    required: tuple[str, ...] = ()
    any_of: tuple[tuple[tuple[str, ...], ...], ...] = ()
    extra: Kind | None = ANY
    model: type[Model] | None = None
    by_key: dict[str, Field] = attrs.field(init=False, repr=False)
    _extra_unchanged: frozenset[type] = attrs.field(init=False, repr=False)
    _underscored: frozenset[str] = attrs.field(init=False, repr=False)
    _groups: list[tuple[frozenset[str], tuple[tuple[str, ...], ...]]] = attrs.field(
        init=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        self.by_key = {field.key: field for field in self.fields}
        self._groups = [
            (frozenset(keys[0] for keys in group if len(keys) == 1), group) for group in self.any_of
        ]
        self._underscored = frozenset(key[1:] for key in self.by_key if key[0] == "_")
        self._extra_unchanged = frozenset() if self.extra is None else unchanged(self.extra)

    def write(self, value: Any) -> dict[str, Any]:
        """Give the object as plain JSON types; `InvalidValue` says where it breaks the document."""
        if self.model is not None and isinstance(value, self.model):
            plain = self._write_model(value)
        elif is_mapping(value):
            plain = self._write_mapping(value)
        else:
            name = self.model.__name__ if self.model is not None else "object"
            raise InvalidValue(f"expected {name} or a mapping, got a Python {type(value).__name__}")
        self._check_presence(plain)
        return plain

    def _write_model(self, value: Model) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for field in self.fields:
            item = getattr(value, field.name)
            if item.__class__ in field.unchanged:
                plain[field.key] = item
            elif item is not UNSET:
                try:
                    plain[field.key] = field.kind.write(item)
                except InvalidValue as error:
                    raise error.under(field.key) from None
        if value.additional_properties:
            self._write_extra(value.additional_properties, plain)
        return plain

    def _write_mapping(self, value: Mapping[Any, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        extra: dict[Any, Any] = {}
        for key, item in value.items():
            field = self.by_key.get(key)
            if field is None:
                if item is not UNSET:
                    extra[key] = item
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
        if extra:
            self._write_extra(extra, plain)
        return plain

    def _write_extra(self, extra: Mapping[Any, Any], plain: dict[str, Any]) -> None:
        for key, item in extra.items():
            if not isinstance(key, str):
                raise InvalidValue(f"keys of an object are strings, got a {type(key).__name__}")
            if key in self.by_key:
                raise InvalidValue("is given twice, as itself and as an additional property", key)
            if key in self._underscored:
                raise InvalidValue(f"is unknown; the API spells it _{key}", key)
            if item.__class__ in self._extra_unchanged:
                plain[key] = item
                continue
            if self.extra is None:
                known = ", ".join(field.key for field in self.fields)
                raise InvalidValue(f"is not a property of this object (known: {known})", key)
            try:
                plain[key] = self.extra.write(item)
            except InvalidValue as error:
                raise error.under(key) from None

    def _check_presence(self, plain: dict[str, Any]) -> None:
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


@attrs.define(repr=False)
class Model:
    """An object of the API.

    Attributes are named as the API names its properties. An absent property is `UNSET`, null is
    `None`. What an answer holds beyond the document stays in `additional_properties`, a dictionary
    by the API's own keys, and is written back from there; what is put there is sent.
    """

    __kind__: ClassVar[ObjectKind]
    additional_properties: dict[str, JsonValue] = attrs.field(factory=dict[str, Any], kw_only=True)

    def __repr__(self) -> str:
        shown = {field.name: getattr(self, field.name) for field in self.__kind__.fields}
        shown.update(self.additional_properties)
        inner = ", ".join(
            f"{name}={value!r}" for name, value in shown.items() if value is not UNSET
        )
        return f"{type(self).__name__}({inner})"

    def to_dict(self) -> dict[str, Any]:
        """Give the object as the dictionary that JSON would hold, without checking it."""
        plain: dict[str, Any] = {}
        for field in self.__kind__.fields:
            value = getattr(self, field.name)
            if value is not UNSET:
                plain[field.key] = _plain(value)
        for key, value in self.additional_properties.items():
            plain[key] = _plain(value)
        return plain

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Read an object of an answer; never fails on unknown, missing or odd properties."""
        self = cls.__new__(cls)
        rest = dict(data)
        for field in cls.__kind__.fields:
            value = rest.pop(field.key, UNSET)
            object.__setattr__(
                self, field.name, value if value is UNSET else field.kind.read(value)
            )
        object.__setattr__(self, "additional_properties", rest)
        return self


def unexpected(model: type[Model], unknown: Iterable[str]) -> TypeError:
    """Give the error of keywords that a model lacks, with the names that they are near."""
    from difflib import get_close_matches  # Only a mistake pays for loading it.

    word = next(iter(unknown))
    near = get_close_matches(word, [field.name for field in model.__kind__.fields], n=3)
    hint = (
        f"did you mean {' or '.join(map(repr, near))}?"
        if near
        else "what the document lacks goes into additional_properties"
    )
    return TypeError(f"{model.__name__}() got an unexpected keyword argument {word!r}; {hint}")


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_items(value):
        return [_plain(item) for item in value]
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, dt.date):
        return value.isoformat()
    return value
