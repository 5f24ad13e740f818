"""Compares the document with a folder of collected facts, operation by operation.

A difference that is meant is listed with its reason in `docs/decisions.md`, as a line
"- `KEY`: reason"; an entry there that no longer differs fails the audit too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .audit_schema import Reader
from .bundle import operations

FILES = ("user_data", "messaging", "assets", "export")
_CAPS = {"max_items": ("maxItems",), "maximum": ("maximum",), "minimum": ("minimum",)}
_EXPLAINED = re.compile(r"^- `(?P<key>[^`]+ \| [^`]+ \| [^`]+)`: (?P<reason>\S.*)$", re.MULTILINE)


@dataclass(frozen=True, order=True)
class Difference:
    """One thing that the facts and the document tell differently."""

    subject: str
    place: str
    aspect: str
    facts: str
    document: str

    @property
    def key(self) -> str:
        return f"{self.subject} | {self.place} | {self.aspect}"

    def __str__(self) -> str:
        return f"{self.key} | facts: {self.facts} | document: {self.document}"


def audit(document: dict[str, Any], facts_dir: Path) -> list[Difference]:
    """Give all differences, in the facts' order."""
    auditor = _Auditor(document)
    facts = {name: _load(facts_dir / f"{name}.yaml") for name in FILES}
    objects = {
        entry["object"]: entry
        for name in FILES
        for entry in _load(facts_dir / f"objects_{name}.yaml")
    }
    differences: list[Difference] = []
    for entries in facts.values():
        for entry in entries:
            differences.extend(auditor.operation(entry))
    differences.extend(auditor.objects(objects))
    return differences


def explained(decisions: str) -> dict[str, str]:
    """Read the reasons from the text of `docs/decisions.md`."""
    return {match["key"]: match["reason"] for match in _EXPLAINED.finditer(decisions)}


def bare_objects(document: dict[str, Any]) -> list[str]:
    """Name the schemas that say no more than `object` or nothing at all."""
    return sorted(_bare(document["components"]["schemas"], "#"))


def _bare(node: Any, pointer: str) -> Iterator[str]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _bare(item, f"{pointer}/{index}")
    if not isinstance(node, dict):
        return
    says = node.keys() - {"description", "x-braze-evidence", "additionalProperties"}
    if node.get("type") == "object" and says == {"type"}:
        value = node.get("additionalProperties")
        if value in (None, True, {}):
            yield pointer
    for key, value in node.items():
        if key not in ("example", "examples"):
            yield from _bare(value, f"{pointer}/{key}")


def _load(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    entries: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    return entries


def _same_path(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0])


class _Auditor:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._reader = Reader(document)
        self._operations = {
            f"{method.upper()} {_same_path(path)}": (operation, item)
            for path, method, operation, item in operations(document)
        }
        self._objects: dict[str, list[Any]] = {}

    def operation(self, fact: dict[str, Any]) -> Iterator[Difference]:
        subject = fact["operation"]
        method, _, path = subject.partition(" ")
        found = self._operations.get(f"{method} {_same_path(path)}")
        if found is None:
            yield Difference(subject, "operation", "missing", "present", "absent")
            return
        operation, item = found
        yield from self._single_facts(subject, fact, operation)
        yield from self._parameters(subject, fact, operation, item)
        yield from self._body(subject, fact, operation)
        yield from self._answer(subject, fact, operation)

    def _single_facts(
        self, subject: str, fact: dict[str, Any], operation: dict[str, Any]
    ) -> Iterator[Difference]:
        pairs = [
            ("permission", fact["permission"] or "", operation.get("x-braze-permission") or ""),
            ("deprecated", bool(fact["deprecated"]), bool(operation.get("deprecated"))),
            (
                "paging",
                _style((fact["pagination"] or {}).get("style")),
                _style(operation.get("x-braze-paging", {}).get("style")),
            ),
        ]
        for aspect, wanted, said in pairs:
            if wanted != said:
                yield Difference(subject, "operation", aspect, str(wanted), str(said))
        statuses = {code for code in operation["responses"] if code.startswith("2")}
        for status in fact["success_status"]:
            if str(status) not in statuses:
                yield Difference(
                    subject, "operation", "status", str(status), ", ".join(sorted(statuses))
                )
        limits = self._limits(operation)
        for limit in fact["rate_limit"] or ():
            pair = (limit["requests"], limit["window_seconds"])
            if pair[1] is not None and pair not in limits:
                said = ", ".join(
                    f"{count} per {window} s" for count, window in sorted(limits, key=str)
                )
                yield Difference(subject, "operation", "limit", f"{pair[0]} per {pair[1]} s", said)

    def _limits(self, operation: dict[str, Any]) -> set[tuple[int | None, int]]:
        bucket = operation["x-braze-bucket"]
        names = [bucket["name"], *(choice["name"] for choice in bucket.get("when", ()))]
        buckets = self._document["x-braze-buckets"]
        return {
            (limit["requests"], limit["window_seconds"])
            for name in names
            for limit in buckets[name]["limits"]
        }

    def _parameters(
        self, subject: str, fact: dict[str, Any], operation: dict[str, Any], item: dict[str, Any]
    ) -> Iterator[Difference]:
        said = {
            (parameter["in"], parameter["name"]): parameter
            for raw in [*item.get("parameters", ()), *operation.get("parameters", ())]
            for parameter in [self._reader.target(raw["$ref"]) if "$ref" in raw else raw]
        }
        for section, place in (("path_params", "path"), ("query_params", "query")):
            wanted = {entry["name"]: entry for entry in fact[section]}
            for name, entry in wanted.items():
                parameter = said.get((place, name)) or said.get((place, f"{name}[]"))
                if parameter is None:
                    yield Difference(subject, f"{place} {name}", "missing", "present", "absent")
                    continue
                twin = said.get((place, f"{name}[]"), {})
                schemas = [parameter.get("schema", {}), twin.get("schema", {})]
                yield from self._details(subject, f"{place} {name}", entry, schemas)
                if place == "query":
                    yield from _required(subject, f"query {name}", entry, parameter)
            for (kind, name), _ in said.items():
                if kind == place and name not in wanted and name.removesuffix("[]") not in wanted:
                    yield Difference(subject, f"{place} {name}", "extra", "absent", "present")

    def _body(
        self, subject: str, fact: dict[str, Any], operation: dict[str, Any]
    ) -> Iterator[Difference]:
        content = operation.get("requestBody", {}).get("content", {})
        root = [value["schema"] for value in content.values() if "schema" in value]
        wanted: set[str] = set()
        for entry in fact["body"]:
            name = entry["name"]
            wanted.add(re.split(r"[.\[]", name)[0])
            schemas = self._reader.find(root, name)
            if not schemas:
                yield Difference(subject, f"body {name}", "missing", "present", "absent")
                continue
            yield from self._details(subject, f"body {name}", entry, schemas)
            if entry.get("object"):
                self._objects.setdefault(entry["object"], []).extend(schemas)
        said = {name for schema in root for name in self._reader.properties(schema)}
        for name in sorted(said - wanted):
            yield Difference(subject, f"body {name}", "extra", "absent", "present")

    def _answer(
        self, subject: str, fact: dict[str, Any], operation: dict[str, Any]
    ) -> Iterator[Difference]:
        root = [
            media["schema"]
            for code, raw in operation["responses"].items()
            if code.startswith("2")
            for response in [self._reader.target(raw["$ref"]) if "$ref" in raw else raw]
            for media in response.get("content", {}).values()
            if "schema" in media
        ]
        for entry in fact["response"]:
            for name in _alternatives(entry["name"]):
                if not self._reader.find(root, name):
                    yield Difference(subject, f"answer {name}", "missing", "present", "absent")
        wanted = {re.split(r"[.\[]", entry["name"])[0] for entry in fact["response"]}
        said = {name for schema in root for name in self._reader.properties(schema)}
        for name in sorted(said - wanted):
            yield Difference(subject, f"answer {name}", "extra", "absent", "present")

    def _details(
        self, subject: str, place: str, entry: dict[str, Any], schemas: list[Any]
    ) -> Iterator[Difference]:
        wanted = {str(value) for value in entry.get("enum") or () if value not in (None, "nil")}
        said = {str(value) for value in self._reader.enum(schemas)}
        if wanted and wanted != said:
            yield Difference(
                subject, place, "enum", ", ".join(sorted(wanted)), ", ".join(sorted(said))
            )
        for name, keywords in _CAPS.items():
            if entry.get(name) is None:
                continue
            values = self._reader.keyword(schemas, *keywords)
            if entry[name] not in values:
                yield Difference(
                    subject, place, name, str(entry[name]), ", ".join(map(str, sorted(values)))
                )

    def objects(self, objects: dict[str, dict[str, Any]]) -> Iterator[Difference]:
        """Compare each object of the facts where it is used, else with its nearest likeness."""
        for name, entry in objects.items():
            schemas = self._objects.get(name)
            roots = (
                [*schemas, *self._items_of(schemas)] if schemas else self._closest(entry["fields"])
            )
            for field in entry["fields"]:
                if field["name"].startswith(("<", "*", "[")):
                    continue
                found = self._reader.find(roots, field["name"])
                if not found:
                    yield Difference(
                        f"object {name}", field["name"], "missing", "present", "absent"
                    )
                    continue
                yield from self._details(f"object {name}", field["name"], field, found)
                if field.get("object"):
                    self._objects.setdefault(field["object"], []).extend(found)

    def _items_of(self, schemas: Iterable[Any]) -> list[Any]:
        return [item for schema in schemas for item in self._reader.items(schema)]

    def _closest(self, fields: list[dict[str, Any]]) -> list[Any]:
        """Give the named schema that shares most properties with the fields.

        Siblings of one union may share all of them, so listed values decide between equals.
        """
        wanted = {re.split(r"[.\[]", field["name"])[0] for field in fields}
        best, score = None, (0.0, 0)
        for schema in self._document["components"]["schemas"].values():
            properties = self._reader.properties(schema)
            shared = wanted & properties.keys()
            if shared:
                likeness = len(shared) / len(wanted | properties.keys())
                candidate = (likeness, self._same_enums(fields, properties))
                if candidate > score:
                    best, score = schema, candidate
        return [best] if best is not None else []

    def _same_enums(self, fields: list[dict[str, Any]], properties: dict[str, list[Any]]) -> int:
        return sum(
            set(field["enum"]) == self._reader.enum(properties.get(field["name"], []))
            for field in fields
            if field.get("enum")
        )


def _required(
    subject: str, place: str, entry: dict[str, Any], parameter: dict[str, Any]
) -> Iterator[Difference]:
    wanted, said = bool(entry.get("required")), bool(parameter.get("required"))
    if wanted != said:
        yield Difference(subject, place, "required", str(wanted), str(said))


def _style(style: str | None) -> str:
    # The facts tell how answers are paged; windows are how requests for a long series are.
    return "none" if style in (None, "window") else str(style).partition("-")[0]


def _alternatives(name: str) -> list[str]:
    """Split `users[].external_id | email` into two names under one prefix."""
    head, separator, rest = name.partition(" | ")
    if not separator:
        return [name]
    prefix = head.rpartition(".")[0]
    return [head, *(f"{prefix}.{other}" for other in rest.split(" | "))]
