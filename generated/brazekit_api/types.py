# Written by `make generate` from spec/; do not edit.
"""The small vocabulary that models, calls and answers share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeGuard, Union, final

if TYPE_CHECKING:
    from .model import Model

__all__ = [
    "UNSET",
    "InvalidValue",
    "JsonInput",
    "JsonValue",
    "Later",
    "Unset",
    "UntypedMapping",
    "UntypedValue",
    "is_array",
    "is_items",
    "is_mapping",
    "is_object",
]

JsonValue: TypeAlias = Union[str, int, float, bool, "list[JsonValue]", "dict[str, JsonValue]", None]
"""What JSON can hold, as it comes out of an answer."""

JsonInput: TypeAlias = Union[
    str,
    int,
    float,
    bool,
    dt.datetime,
    "Model",
    "Sequence[JsonInput]",
    "Mapping[str, JsonInput]",
    None,
]
"""What a caller may pass where the API takes any JSON value; times must carry an offset."""


@final
class UntypedValue:
    """A value of which type checkers know nothing (`Any`); nobody can make one.

    Where a checker says that it expected this, a plain mapping is not what its TypedDict says: a
    key is misspelt or missing, or a value has another type.
    """

    def __new__(cls) -> UntypedValue:
        raise TypeError("only type checkers speak of UntypedValue")


UntypedMapping: TypeAlias = Mapping[str, UntypedValue]
"""A mapping whose values are `Any`, such as a row that JSON was read into.

Checkers let it stand beside a TypedDict, which a `dict[str, Any]` could not be passed for, and yet
hold each literal to that TypedDict.
"""


class Later:
    """A TypedDict by name, which takes its place when it is joined to other types."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def _found(self) -> Any:
        return getattr(import_module(f"{__package__}.inputs"), self._name)

    def __or__(self, other: Any) -> Any:
        return self._found() | other

    def __ror__(self, other: Any) -> Any:
        return other | self._found()


@final
class Unset:
    """The type of `UNSET`: the property is absent, which is not the same as null."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        # Said so exactly, checkers drop the absent case from `if answer.messages:`.
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        # Pickling by name keeps the promise that there is one UNSET in a process.
        return "UNSET"


UNSET: Final = Unset()


class InvalidValue(ValueError):
    """A value that the document does not allow in a request; nothing was sent.

    `path` names the place from the request's root, such as `events[3].name`; `problem` says what
    is wrong with it, `operation` is the call's. None repeats the value, which may be personal data.
    """

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path
        self.operation = ""

    def under(self, step: str | int) -> InvalidValue:
        """Prefix the path by one step and return the same error, for use while unwinding."""
        text = f"[{step}]" if isinstance(step, int) else step
        joint = "" if not self.path or self.path.startswith("[") else "."
        self.path = f"{text}{joint}{self.path}"
        return self

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value of decoded JSON is an object."""
    return type(value) is dict


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value of decoded JSON is an array."""
    return type(value) is list


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a caller's value can stand for an object."""
    return value.__class__ is dict or isinstance(value, Mapping)


def is_items(value: Any) -> TypeGuard[Sequence[Any] | AbstractSet[Any]]:
    """Tell whether a caller's value can stand for an array; text and bytes cannot."""
    if value.__class__ in (list, tuple):
        return True
    return isinstance(value, Sequence | AbstractSet) and not isinstance(
        value, str | bytes | bytearray
    )
