"""The document's files join into one without loss."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.bundle import bundle, bundle_sources, operations
from generator.load import SourceError, load_sources

SPEC = Path(__file__).resolve().parents[2] / "spec"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    copied = tmp_path / "spec"
    shutil.copytree(SPEC, copied)
    return copied


def test_the_bundle_is_a_valid_openapi_document() -> None:
    """openapi-spec-validator accepts the joined document."""
    validate(bundle(SPEC))


def test_the_bundle_has_no_reference_to_a_file() -> None:
    """Every reference of the joined document points inside it."""
    references = _references(json.loads(json.dumps(bundle(SPEC))))
    assert references
    assert all(reference.startswith("#/") for reference in references)


def test_every_path_and_schema_of_the_files_is_in_the_bundle() -> None:
    """Nothing is dropped on the way: each path item, operation and schema arrives."""
    sources = load_sources(SPEC)
    joined = bundle_sources(sources)
    written = {
        (path, method)
        for file, source in sources.items()
        if file.startswith("paths/")
        for path, item in source.data.items()
        for method in item
        if method in ("get", "put", "post", "delete", "patch")
    }
    assert {(path, method) for path, method, _, _ in operations(joined.document)} == written
    named = {
        name
        for file, source in sources.items()
        if file.startswith("schemas/")
        for name in source.data
    }
    assert named <= set(joined.document["components"]["schemas"])


def test_a_broken_reference_is_told_with_file_and_line(spec: Path) -> None:
    """A maintainer is sent to the line that is wrong."""
    file = spec / "paths" / "users.yaml"
    text = file.read_text(encoding="utf-8").replace("#/UsersTrackRequest'", "#/Missing'", 1)
    line = next(n for n, row in enumerate(text.splitlines(), 1) if "#/Missing'" in row)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=rf"paths/users\.yaml:{line}: .*points at nothing"):
        bundle(spec)


def test_a_schema_named_twice_is_refused(spec: Path) -> None:
    """Two files cannot define one name; the later one would silently win."""
    (spec / "schemas" / "zz.yaml").write_text(
        "Event:\n  type: object\n  properties: {a: {type: string}}\n", encoding="utf-8"
    )
    with pytest.raises(SourceError, match="Event is defined twice"):
        bundle(spec)


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [reference for item in node for reference in _references(item)]
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [reference for item in node.values() for reference in _references(item)]
    return []
