"""Reads the document's YAML files and remembers on which line everything stands.

Parsing goes through libyaml's composer: a whole document of a hundred operations loads in
a fraction of a second, and its nodes carry line numbers. Scalars follow YAML 1.2's core
schema, as the JavaScript tools that read the same files do, so `NO` stays Norway and
`2026-01-31` stays text.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = "braze-openapi.yaml"


class SourceError(Exception):
    """A file of the document cannot be read; the message starts with `file:line:`."""


@dataclass(frozen=True)
class Source:
    """One file: its path below the document's folder, its data and the line of every node."""

    path: str
    data: Any
    lines: dict[str, int] = field(repr=False)


@dataclass(frozen=True)
class Target:
    """What a `$ref` points at: the file, the JSON pointer inside it and the node itself."""

    path: str
    pointer: str
    node: Any


class _CoreLoader(yaml.CSafeLoader):
    """libyaml's loader with YAML 1.2's core schema in place of 1.1's guesses."""

    # Not a ClassVar: the library declares it as an instance variable.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
):
    _CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first)
    )


def load_sources(spec_dir: Path) -> dict[str, Source]:
    """Every YAML file under `spec_dir`, keyed by its relative path with forward slashes."""
    files = sorted(spec_dir.rglob("*.yaml"))
    return {
        relative: load_source(path, relative)
        for path in files
        for relative in [path.relative_to(spec_dir).as_posix()]
    }


def line_of(source: Source, pointer: str) -> int:
    """The 1-based line of the node at `pointer` (`/a/b/0`), or of its nearest known parent.

    The line of a mapping's value is the line of its key, because that is what a reader edits.
    """
    while pointer and pointer not in source.lines:
        pointer = pointer.rpartition("/")[0]
    return source.lines.get(pointer, 1)


def escape(token: str) -> str:
    """One reference token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The key that a reference token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def at(data: Any, pointer: str) -> Any:
    """The node at a JSON pointer. Raises `KeyError` when there is none."""
    node = data
    for token in pointer.split("/")[1:]:
        key = unescape(token)
        if isinstance(node, dict):
            node = node[key]
        elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise KeyError(pointer)
    return node


def resolve(sources: dict[str, Source], from_path: str, ref: str) -> Target:
    """Follow one relative `$ref` written in the file `from_path`. Raises `KeyError`."""
    file, _, pointer = ref.partition("#")
    folder = posixpath.dirname(from_path)
    path = posixpath.normpath(posixpath.join(folder, file)) if file else from_path
    return Target(path, pointer, at(sources[path].data, pointer))


def load_source(path: Path, relative: str) -> Source:
    """Read one file, which findings call `relative`. Raises `SourceError` with the line."""
    return parse_source(path.read_text(encoding="utf-8"), relative)


def parse_source(text: str, relative: str) -> Source:
    """Read the text of a file. Raises `SourceError` with the line."""
    try:
        node = yaml.compose(text, Loader=_CoreLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SourceError(f"{relative}:{line}: {error.problem}") from error
    except yaml.YAMLError as error:
        raise SourceError(f"{relative}:1: {error}") from error
    lines: dict[str, int] = {"": 1}
    return Source(relative, _plain(node, "", lines, relative), lines)


def _plain(node: yaml.Node | None, pointer: str, lines: dict[str, int], file: str) -> Any:
    """Turn a composed node into plain dicts, lists and scalars, noting lines on the way."""
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in mapping:
                raise SourceError(f"{file}:{line}: the key {key!r} is written twice")
            child = f"{pointer}/{escape(key)}"
            lines[child] = line
            mapping[key] = _plain(value_node, child, lines, file)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        items: list[Any] = []
        for index, item in enumerate(node.value):
            child = f"{pointer}/{index}"
            lines[child] = item.start_mark.line + 1
            items.append(_plain(item, child, lines, file))
        return items
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    return None


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
