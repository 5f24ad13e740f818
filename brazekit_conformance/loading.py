"""Finds the files of cases and makes cases of them; what is wrong becomes a finding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs

from .model import LEVELS, Case, cases_folder, schema
from .source import Source, SourceError, escape, read

__all__ = ["Finding", "Loaded", "load", "load_all"]


@attrs.frozen(order=True)
class Finding:
    """Something amiss in a file of cases: where, which rule of `lint.RULES`, and what to do."""

    file: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule} {self.text}"


@attrs.frozen
class Loaded:
    """A case with its place in its file: `source.line_of(pointer)` gives lines of its parts."""

    case: Case
    source: Source
    pointer: str

    def line(self, *steps: str) -> int:
        """The line of a part of the case."""
        return self.source.line_of("/".join((self.pointer, *steps)))


@cache
def _validator() -> Any:
    return jsonschema_rs.validator_for(schema())


def load(folder: Path | None = None) -> tuple[list[Loaded], list[Finding]]:
    """Read all files of a folder, the project's own by default; broken cases are left out."""
    root = cases_folder() if folder is None else folder
    cases: list[Loaded] = []
    findings: list[Finding] = []
    for path in sorted(root.rglob("*.yaml")):
        file = path.relative_to(root).as_posix()
        try:
            source = read(path)
        except SourceError as error:
            findings.append(Finding(file, error.line, "C01", f"The file {error}."))
            continue
        broken = list(_broken(source, file))
        findings += broken
        bad = {finding.pointer for finding in broken}
        if "" not in bad and isinstance(source.data, dict):
            cases += _cases(source, file, bad)
    return cases, [Finding(x.file, x.line, x.rule, x.text) for x in findings]


def load_all(folder: Path | None = None) -> list[Case]:
    """Read all cases; raise `ValueError` with the first findings if a file is broken."""
    cases, findings = load(folder)
    if findings:
        raise ValueError("\n".join(map(str, findings[:10])))
    return [one.case for one in cases]


@attrs.frozen(order=True)
class _Broken(Finding):
    """A finding that says which case it spoils: its pointer, or "" for the whole file."""

    pointer: str = ""


def _broken(source: Source, file: str) -> Iterator[_Broken]:
    for error in _validator().iter_errors(source.data):
        steps = [escape(str(step)) for step in error.instance_path]
        place = ".".join(map(str, list(error.instance_path)[2:])) or "the case"
        spoiled = "/" + "/".join(steps[:2]) if len(steps) >= 2 else ""
        for key, text in _told(error):
            line = source.line_of("".join(f"/{step}" for step in (*steps, *key)))
            yield _Broken(file, line, "C02", f"{place}: {text}.", spoiled)


def _told(error: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """Say what breaks the schema and what would not; with the key that it is about, if any."""
    *way, keyword = error.schema_path
    node: Any = schema()
    for step in way:
        node = node[step]
    about = node.get("description", "") if isinstance(node, dict) else ""
    hint = f" ({about.rstrip('.')})" if about else ""
    if keyword == "additionalProperties":
        known = ", ".join(sorted(node["properties"]))
        for key in error.kind.unexpected:
            yield (escape(key),), f"there is no {key!r} here; known: {known}"
    elif keyword == "enum":
        yield (), f"{_short(error.instance)} is none of {', '.join(map(str, node['enum']))}"
    elif keyword in ("oneOf", "anyOf", "pattern"):
        yield (), f"{_short(error.instance)} has a wrong form{hint}"
    else:
        yield (), f"{_short(error.message)}{hint}"


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) < 200 else f"{text[:200]}..."


def _cases(source: Source, file: str, bad: set[str]) -> Iterator[Loaded]:
    for index, entry in enumerate(source.data["cases"]):
        pointer = f"/cases/{index}"
        if pointer in bad:
            continue
        case = Case(
            id=entry["id"],
            title=entry["title"],
            level=entry["level"],
            kind=entry["kind"],
            given=entry.get("given", {}),
            when=entry["when"],
            then=entry["then"],
            source=entry["source"],
            evidence=entry["evidence"],
            file=file,
            line=source.line_of(pointer),
            live=entry.get("live", False),
        )
        assert case.level in LEVELS
        yield Loaded(case, source, pointer)
