"""Words of the command line into the arguments of a method, or into a hint on what is wrong."""

from __future__ import annotations

import difflib
import json
import keyword
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from brazekit_api.types import is_object

from ..auth import ApiKey
from ..errors import ConfigurationError
from .catalogue import Parameter
from .ending import fail_with, misused

__all__ = ["arguments", "body_of", "key_of"]

_TEXT = ("str", "datetime", "Literal[")


def key_of(path: str | None) -> str | None:
    """Read the API key of --api-key-file; without one, the environment is asked later.

    The line break at the end that editors leave is dropped, anything else amiss is refused.
    """
    if path is None:
        return None
    try:
        text = _read(path)
    except OSError as error:
        misused(f"cannot read the file: {error.strerror}", "--api-key-file")
    except ValueError:
        misused("is no text", "--api-key-file")
    key = text.removesuffix("\n").removesuffix("\r")
    try:
        ApiKey(key, "--api-key-file: the key")
    except ConfigurationError as error:
        fail_with(error)
    return key


def body_of(data: str | None) -> dict[str, Any]:
    """Read --data; only an object has names to pass on as arguments."""
    if data is None:
        return {}
    try:
        value: Any = json.loads(_data(data))
    except OSError as error:
        misused(f"cannot read the file: {error.strerror}", "--data")
    except ValueError as error:
        misused(f"is not JSON: {error}", "--data")
    if not is_object(value):
        misused("is JSON, but not an object", "--data")
    return value


def _data(data: str) -> str:
    if data == "-":
        return _read("-")
    return _read(data[1:]) if data.startswith("@") else data


def _read(path: str) -> str:
    return sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")


def arguments(
    known: Mapping[str, Parameter], body: Mapping[str, Any], params: Iterable[str]
) -> dict[str, Any]:
    """Join --data and --param into a method's arguments; say which are unknown or missing."""
    given = {_named(name, known): value for name, value in body.items()}
    texts: dict[str, list[str]] = {}
    for text in params:
        name, sign, value = text.partition("=")
        if not sign:
            misused(f"{text!r} is not NAME=VALUE", "--param")
        texts.setdefault(_named(name, known), []).append(value)
    for name, values in texts.items():
        if name in given:
            misused(f"{name} is given by --data and by --param")
        given[name] = _typed(known[name], values)
    missing = [name for name, each in known.items() if each.required and name not in given]
    if missing:
        misused(f"missing: {', '.join(missing)} (by --data or --param)")
    return given


def _named(name: str, known: Mapping[str, Parameter]) -> str:
    """Give the argument for a name as the API or as Python spells it."""
    spelled = re.sub(r"\W+", "_", name).rstrip("_") if not name.isidentifier() else name
    for choice in (name, spelled, f"{spelled}_"):
        if choice in known and not keyword.iskeyword(choice):
            return choice
    return _unknown(name, known)


def _unknown(name: str, known: Mapping[str, Parameter]) -> NoReturn:
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    misused(f"no {name} here; {hint}known: {', '.join(known) or 'none'}")


def _typed(parameter: Parameter, values: list[str]) -> Any:
    """Read a parameter's texts as what the method takes: text stays text, all else is JSON."""
    kinds = _split(parameter.type)
    lists = [kind for kind in kinds if kind.startswith("Sequence[")]
    singles = [kind for kind in kinds if kind not in lists]
    if lists and (len(values) > 1 or not singles):
        if len(values) == 1 and values[0].startswith("["):
            return _json(parameter, values[0])
        inner = _split(lists[0].removeprefix("Sequence[").removesuffix("]"))
        return [_single(parameter, inner, value) for value in values]
    if len(values) > 1:
        misused(f"{parameter.name} takes one value, not {len(values)}", "--param")
    return _single(parameter, singles, values[0])


def _single(parameter: Parameter, kinds: list[str], value: str) -> Any:
    if any(kind.startswith(_TEXT) for kind in kinds):
        return value
    return _json(parameter, value)


def _json(parameter: Parameter, value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        misused(f"{parameter.name} takes {parameter.type}", "--param")


def _split(annotation: str) -> list[str]:
    """Split a union at its own bars, not at those within brackets."""
    parts, depth = [""], 0
    for letter in annotation:
        depth += (letter == "[") - (letter == "]")
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]
