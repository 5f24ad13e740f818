"""Joins the document's files into the one that every tool can read.

Schemas keep their names and move under `#/components/schemas`; path items move into `paths`;
everything else keeps its place in the root. Which file a schema came from is kept beside the
bundle, because the models are grouped by it.
"""

from __future__ import annotations

import copy
import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .load import ROOT, Source, SourceError, at, escape, line_of, load_sources, unescape

BANNER_KEY = "x-generated"
BANNER = "Written by `make generate` from spec/; do not edit."
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Bundle:
    """The joined document, and the topic (file stem) of each of its schemas."""

    document: dict[str, Any]
    topics: dict[str, str]


def bundle(spec_dir: Path) -> dict[str, Any]:
    """Give the joined document of a folder."""
    return bundle_sources(load_sources(spec_dir)).document


def bundle_sources(sources: dict[str, Source]) -> Bundle:
    """Join parsed files. Raises `SourceError` with file and line for a reference that is broken."""
    root = sources[ROOT]
    document: dict[str, Any] = {BANNER_KEY: BANNER, **copy.deepcopy(root.data)}
    document["paths"] = {
        path: _path_item(sources, path, item) for path, item in root.data["paths"].items()
    }
    components = _rewrite(sources, ROOT, root.data.get("components", {}), "/components")
    schemas: dict[str, Any] = dict(components.get("schemas", {}))
    topics: dict[str, str] = {}
    for file, source in sources.items():
        if not file.startswith("schemas/"):
            continue
        for name, schema in source.data.items():
            if name in schemas:
                line = line_of(source, f"/{escape(name)}")
                raise SourceError(f"{file}:{line}: the schema {name} is defined twice")
            schemas[name] = _rewrite(sources, file, schema, f"/{escape(name)}")
            topics[name] = posixpath.splitext(posixpath.basename(file))[0]
    document["components"] = {**components, "schemas": schemas}
    return Bundle(document, topics)


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """List path, method, operation and path item, in the document's order."""
    return [
        (path, method, item[method], item)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def _path_item(sources: dict[str, Source], path: str, item: dict[str, Any]) -> dict[str, Any]:
    reference = item.get("$ref")
    if reference is None:
        rewritten: dict[str, Any] = _rewrite(sources, ROOT, item, f"/paths/{escape(path)}")
        return rewritten
    file, pointer = _locate(sources, ROOT, reference, f"/paths/{escape(path)}")
    result: dict[str, Any] = _rewrite(sources, file, at(sources[file].data, pointer), pointer)
    return result


def _rewrite(sources: dict[str, Source], file: str, node: Any, pointer: str) -> Any:
    """Copy a node with every reference turned into one inside the bundle."""
    if isinstance(node, list):
        return [
            _rewrite(sources, file, item, f"{pointer}/{index}") for index, item in enumerate(node)
        ]
    if not isinstance(node, dict):
        return node
    copied: dict[str, Any] = {}
    for key, value in node.items():
        here = f"{pointer}/{escape(key)}"
        if key == "$ref" and isinstance(value, str):
            copied[key] = _internal(sources, file, value, here)
        elif key == "mapping" and isinstance(value, dict) and "propertyName" in node:
            copied[key] = {
                name: _internal(sources, file, target, f"{here}/{escape(name)}")
                for name, target in value.items()
            }
        else:
            copied[key] = _rewrite(sources, file, value, here)
    return copied


def _internal(sources: dict[str, Source], file: str, reference: str, pointer: str) -> str:
    target_file, target = _locate(sources, file, reference, pointer)
    if target_file == ROOT:
        return f"#{target}"
    if target_file.startswith("schemas/") and target.count("/") == 1:
        return f"#/components/schemas/{unescape(target[1:])}"
    line = line_of(sources[file], pointer)
    raise SourceError(
        f"{file}:{line}: {reference} names neither a schema of schemas/ nor a part of the root"
    )


def _locate(sources: dict[str, Source], file: str, reference: str, pointer: str) -> tuple[str, str]:
    """Find the file and pointer that a relative reference names, or say where it is written."""
    relative, _, target = reference.partition("#")
    path = (
        posixpath.normpath(posixpath.join(posixpath.dirname(file), relative)) if relative else file
    )
    try:
        at(sources[path].data, target)
    except KeyError:
        line = line_of(sources[file], pointer)
        raise SourceError(f"{file}:{line}: {reference} points at nothing") from None
    return path, target
