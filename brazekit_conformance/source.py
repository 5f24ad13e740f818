"""Reads YAML and remembers on which line everything stands, for findings that say where."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

__all__ = ["Source", "SourceError", "escape", "read"]


class SourceError(ValueError):
    """A file cannot be read; `line` is where, the text says why."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line


@dataclass(frozen=True)
class Source:
    """One file: its data, and the line of every node by JSON pointer."""

    data: Any
    lines: dict[str, int] = field(repr=False)

    def line_of(self, pointer: str) -> int:
        """The line, from 1, of the node at a pointer, or of its nearest known parent."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer, 1)


class _Loader(yaml.CSafeLoader):
    """libyaml's loader with YAML 1.2's core schema: `no` is a word and 2026-01-31 is text."""

    # Not a ClassVar: the library declares it as an instance variable.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def escape(token: str) -> str:
    """One reference token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def read(path: Path) -> Source:
    """Read one file; raise `SourceError` if it is no YAML or writes a key twice."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise SourceError(mark.line + 1 if mark else 1, f"is no YAML: {error.problem}") from None
    lines: dict[str, int] = {"": 1}
    return Source(_plain(node, "", lines), lines)


def _plain(node: yaml.Node | None, pointer: str, lines: dict[str, int]) -> Any:
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in mapping:
                raise SourceError(line, f"writes the key {key!r} twice")
            child = f"{pointer}/{escape(key)}"
            lines[child] = line
            mapping[key] = _plain(value_node, child, lines)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        items: list[Any] = []
        for index, item in enumerate(node.value):
            child = f"{pointer}/{index}"
            lines[child] = item.start_mark.line + 1
            items.append(_plain(item, child, lines))
        return items
    return _scalar(node) if isinstance(node, yaml.ScalarNode) else None


def _scalar(node: yaml.ScalarNode) -> str | int | float | bool | None:
    text: str = node.value
    kind = node.tag.rpartition(":")[2]
    if kind == "bool":
        return text == "true"
    if kind == "int":
        return int(text)
    if kind == "float":
        return float(text)
    return None if kind == "null" else text
