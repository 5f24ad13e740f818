"""Data from a file or a body, with the line of each value, so that an error can name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Located", "LocatedError", "from_file", "from_yaml"]

# More than any test needs; aliases of aliases could stand for billions.
_MOST_VALUES = 1_000_000
_DEEPEST = 100

Place = tuple[str | int, ...]


class LocatedError(ValueError):
    """Something is wrong with a value; the message says in which file, on which line, and where."""


@dataclass(frozen=True, slots=True)
class Located:
    """The value of a document, the name of its file (if it has one) and the lines of its parts."""

    value: Any
    name: str = ""
    lines: Mapping[Place, int] = field(default_factory=dict[Place, int])

    def error(self, place: Place, problem: str) -> LocatedError:
        """The error for what is wrong at a place: `seeds.yaml:12: users[0].events[1]: ...`."""
        line = next(
            (self.lines[place[:end]] for end in range(len(place), -1, -1)
             if place[:end] in self.lines),
            None,
        )  # fmt: skip
        start = ":".join(str(part) for part in (self.name, line) if part)
        at = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
        return LocatedError(": ".join(part for part in (start, at.lstrip("."), problem) if part))

    @contextmanager
    def at(self, *place: str | int) -> Iterator[None]:
        """Let what is found wrong within be an error at this place."""
        try:
            yield
        except LocatedError:
            raise
        except (ValueError, TypeError) as error:
            raise self.error(place, str(error)) from None


# ---------------------------------------------------------------- YAML


def from_file(path: Path) -> Located:
    """The data of a YAML file, of which JSON is a part; raises LocatedError or OSError."""
    return from_yaml(path.read_bytes(), path.name)


def from_yaml(data: bytes, name: str = "") -> Located:
    """The data of a YAML document, read by the core schema of YAML 1.2.

    So `no` and `2026-01-31` are texts, as in JSON. Raises LocatedError for what is not YAML, for a
    key that comes twice and for anything that JSON does not have.
    """
    import yaml

    try:
        loader = _core_loader()(data)
    except (yaml.YAMLError, UnicodeDecodeError):
        raise Located(None, name).error((), "the file is not UTF-8 text") from None
    lines: dict[Place, int] = {}
    try:
        node = loader.get_single_node()
        value = None if node is None else _Reader(loader, name, lines).read(node, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at: dict[Place, int] = {(): mark.line + 1} if mark else {}
        raise Located(None, name, at).error((), f"this is not YAML: {error.problem}") from None
    except (yaml.YAMLError, UnicodeDecodeError):
        raise Located(None, name).error((), "the file is not UTF-8 text") from None
    finally:
        loader.dispose()
    return Located(value, name, lines)


def _core_loader() -> Any:
    """A loader that knows the scalars of JSON and no others; libyaml's where it is there."""
    import yaml

    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("CoreLoader", (base,), {"yaml_implicit_resolvers": {}})
    for tag, pattern, first in _SCALARS:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", pattern, first)
    return loader


def _patterns() -> Iterator[tuple[str, Any, list[str]]]:
    import re

    yield "bool", re.compile(r"^(?:true|false)$"), list("tf")
    yield "int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789")
    number = r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"
    yield "float", re.compile(number), list("-+.0123456789")
    yield "null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""]


_SCALARS = list(_patterns())


class _Reader:
    """Makes values of nodes and notes their lines."""

    def __init__(self, loader: Any, name: str, lines: dict[Place, int]) -> None:
        self._loader = loader
        self._name = name
        self._lines = lines
        self._count = 0

    def read(self, node: Any, place: Place) -> Any:
        """The value of a node."""
        self._lines.setdefault(place, node.start_mark.line + 1)
        self._count += 1
        if self._count > _MOST_VALUES or len(place) > _DEEPEST:
            raise self._error(place, "the document is too large or nested too deeply")
        if node.id == "mapping":
            return dict(self._pairs(node, place))
        if node.id == "sequence":
            return [self.read(one, (*place, index)) for index, one in enumerate(node.value)]
        kind = node.tag.rpartition(":")[2]
        if kind not in ("str", "bool", "int", "float", "null"):
            raise self._error(place, f"a value of the kind {node.tag} is not read")
        try:
            # Not as YAML 1.1 has it, for which 010 is 8.
            return int(node.value) if kind == "int" else self._loader.construct_object(node)
        except (ValueError, KeyError):  # Python refuses to read very many digits.
            raise self._error(place, f"this is not of the kind {kind}") from None

    def _pairs(self, node: Any, place: Place) -> Iterator[tuple[str, Any]]:
        seen = set()
        for key, value in node.value:
            name = key.value
            line = key.start_mark.line + 1
            if key.id != "scalar":
                self._lines[place] = line
                raise self._error(place, "a key is a text")
            self._lines[(*place, name)] = line
            if name in seen:
                raise self._error((*place, name), "this key comes twice")
            seen.add(name)
            yield name, self.read(value, (*place, name))

    def _error(self, place: Place, problem: str) -> LocatedError:
        return Located(None, self._name, self._lines).error(place, problem)
