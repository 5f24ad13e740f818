# Written by `make generate` from spec/; do not edit.
"""What makes a class a model: attributes over what it holds, and a constructor that fills it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import Any

import attrs

from .model import Model, Unread
from .objects import REST, Field, ObjectKind
from .types import UNSET

__all__ = ["describe", "unexpected"]


def describe(model: type[Model], kind: ObjectKind) -> None:
    """Give a model its table of properties, and the attributes and constructor that follow."""
    model.__kind__ = kind
    for field in kind.fields:
        setattr(model, field.name, _attribute(field))
    model.__init__ = _constructor(model, kind)  # type: ignore[method-assign] # Made for each model.
    model.__signature__ = _Signature()  # type: ignore[attr-defined] # What `inspect` looks for.


def _attribute(field: Field) -> property:
    key = field.key

    def get(self: Model) -> Any:
        return self.__held__.get(key, UNSET)

    def get_read(self: Model) -> Any:
        held = self.__held__
        if held.__class__ is Unread:
            held = self.__settled__()
        return held.get(key, UNSET)

    def set_value(self: Model, value: Any) -> None:
        self.__settled__()[key] = value

    return property(get_read if field.is_read else get, set_value)


def _constructor(model: type[Model], kind: ObjectKind) -> Callable[..., None]:
    """Make the constructor: the keywords themselves become what is held, once they are known."""
    renamed = any(field.name != field.key for field in kind.fields)
    required = tuple(field.name for field in kind.fields if field.key in kind.required)
    need: Callable[[Any], Any] = _nothing_needed
    if required:
        need = itemgetter(*required)  # pyright: ignore[reportUnknownVariableType] # Of any type.
    are_known = frozenset(field.name for field in kind.fields).issuperset

    def strict(self: Model, /, **given: Any) -> None:
        self.__held__ = given
        if not are_known(given):
            self.__held__ = _sorted_out(model, kind, given)
        try:
            need(given)
        except KeyError:
            raise _missing(model, required, given) from None

    def free(self: Model, /, **given: Any) -> None:
        self.__held__ = given
        if "additional_properties" in given:
            self.__held__ = _sorted_out(model, kind, given)
        try:
            need(given)
        except KeyError:
            raise _missing(model, required, given) from None

    def careful(self: Model, /, **given: Any) -> None:
        self.__held__ = _sorted_out(model, kind, given)
        try:
            need(given)
        except KeyError:
            raise _missing(model, required, given) from None

    return careful if renamed else free if kind.free else strict


def _nothing_needed(given: Any) -> None: ...


def _sorted_out(model: type[Model], kind: ObjectKind, given: Mapping[str, Any]) -> dict[Any, Any]:
    """Put keywords under the API's keys, and what the document lacks beside them."""
    keys = {field.name: field.key for field in kind.fields}
    held: dict[Any, Any] = {}
    rest: dict[str, Any] = dict(given.get("additional_properties") or {})
    for name, value in given.items():
        if name in keys:
            if value is not UNSET:
                held[keys[name]] = value
        elif name != "additional_properties":
            if not kind.free:
                raise unexpected(model, [name])
            rest[name] = value
    if rest:
        held[REST] = rest
    return held


def _missing(model: type[Model], required: Iterable[str], given: Mapping[str, Any]) -> TypeError:
    lacking = [repr(name) for name in required if name not in given]
    listed = " and ".join(filter(None, (", ".join(lacking[:-1]), lacking[-1])))
    some = "argument" if len(lacking) == 1 else "arguments"
    return TypeError(f"{model.__name__}() lacks {len(lacking)} required keyword {some}: {listed}")


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


class _Signature:
    """The signature of a constructor, made when it is asked for: its keywords and their types."""

    def __get__(self, instance: object, model: type[Model]) -> Any:
        from inspect import Parameter, Signature  # Only help pays for loading it.

        parameters = [
            Parameter(
                field.alias or field.name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.default is attrs.NOTHING else field.default,
                annotation=field.type,
            )
            for field in attrs.fields(model)
        ]
        if model.__kind__.free:
            parameters.append(Parameter("further", Parameter.VAR_KEYWORD))
        return Signature(parameters, return_annotation=None)
