"""The base of all models: attrs classes that keep their properties as one dictionary.

The dictionary has the API's own keys, so that a request is written from it, and an answer read into
it, without touching each property. What is in it is seen by attributes; the objects of an answer
become models when one of them is first asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from .masking import masked, masked_value
from .objects import REST, Field, ObjectKind
from .types import UNSET, JsonValue, is_array, is_items, is_mapping, is_object

if TYPE_CHECKING:
    # Checkers read models as what they are, classes of attrs.
    from attrs import define as define
else:

    def define(**options):
        """Make an attrs class whose attributes `describe` gives; it needs no slots of its own."""
        own = {"slots": False, "init": False, "repr": False, "eq": False}
        return attrs.define(**{**options, **own})


__all__ = ["Field", "Model", "ObjectKind", "Unread", "define"]

M = TypeVar("M", bound="Model")


class Unread(dict[str, Any]):
    """Properties as an answer gave them: its objects are still dictionaries."""

    __slots__ = ()


@define(kw_only=True)
class Model:
    """An object of the API.

    Attributes are named as the API names its properties. An absent property is `UNSET`, null is
    `None`. What an answer holds beyond the document stays in `additional_properties`, a dictionary
    by the API's own keys, and is written back from there; what is put there is sent.
    """

    __kind__: ClassVar[ObjectKind]
    additional_properties: dict[str, JsonValue] = attrs.field(factory=dict[str, Any])

    if TYPE_CHECKING:
        # A property to checkers, to whom an attribute would be one more keyword.
        @property
        def __held__(self) -> dict[Any, Any]: ...
        @__held__.setter
        def __held__(self, value: dict[Any, Any]) -> None: ...
    else:
        __slots__ = ("__held__", "__weakref__")

    def __settled__(self) -> dict[Any, Any]:
        """Give what is held, after the objects of an answer have become models."""
        held = self.__held__
        if held.__class__ is Unread:
            by_key = self.__kind__.by_key
            held = {
                key: by_key[key].kind.read(value)
                if key in by_key and by_key[key].is_read
                else value
                for key, value in held.items()
            }
            self.__held__ = held
        return held

    def __parts__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give the properties of the document that are set, and the additional ones, by key."""
        by_key = self.__kind__.by_key
        known: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        for key, value in self.__settled__().items():
            if key is REST:
                rest.update(value)
            elif value is not UNSET:
                (known if key in by_key else rest)[key] = value
        return known, rest

    def __repr__(self) -> str:
        known, rest = self.__parts__()
        fields = self.__kind__.fields
        shown = {field.name: known[field.key] for field in fields if field.key in known}
        inner = ", ".join(
            f"{masked(name)}={masked_value(value)!r}" for name, value in {**shown, **rest}.items()
        )
        return f"{type(self).__name__}({inner})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self.__parts__() == other.__parts__()

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return self.__parts__()

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        known, rest = state
        self.__held__ = {**known, REST: rest} if rest else known

    def to_dict(self) -> dict[str, Any]:
        """Give the object as the dictionary that JSON would hold, without checking it."""
        plain: dict[str, Any] = {}
        for key, value in self.__held__.items():
            if key is REST:
                plain.update((name, _plain(further)) for name, further in value.items())
            elif value is not UNSET:
                plain[key] = _plain(value)
        return plain

    @classmethod
    def __adopt__(cls: type[M], data: Mapping[str, Any]) -> M:
        """Read an object of an answer whose inner objects nobody else changes."""
        self = cls.__new__(cls)
        self.__held__ = Unread(data)
        return self

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Read an object of an answer; never fails on unknown, missing or odd properties."""
        self = cls.__adopt__(data)
        _settle(self)
        return self


def _settle(value: Any) -> None:
    """Turn all objects within a value into models, so that it is independent of its source."""
    if isinstance(value, Model):
        for key, item in value.__settled__().items():
            field = value.__kind__.by_key.get(key)
            if field is not None and field.is_read:
                _settle(item)
    elif is_object(value):
        for item in value.values():
            _settle(item)
    elif is_array(value):
        for item in value:
            _settle(item)


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


def _get_rest(self: Model) -> dict[str, Any]:
    held = self.__settled__()
    rest: dict[str, Any] | None = held.get(REST)
    if rest is None:
        by_key = self.__kind__.by_key
        rest = {
            key: value for key, value in held.items() if key not in by_key and value is not UNSET
        }
        for key in rest:
            del held[key]
        held[REST] = rest
    return rest


def _set_rest(self: Model, value: dict[str, Any]) -> None:
    _get_rest(self)
    self.__settled__()[REST] = value


Model.additional_properties = property(  # type: ignore[assignment, misc] # In place of a field.
    _get_rest, _set_rest
)
