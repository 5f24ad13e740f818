"""Rules on what is written for readers: summaries, descriptions, defaults, servers, evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lint_document import Document, Finding, Node
from .lint_operations import found
from .load import ROOT
from .names import first_sentence

_VERB = r"[A-Z][a-z]+s"
_SUMMARY = re.compile(rf"^{_VERB} [^.]+\.$")
_SUMMARY_LENGTH = 110
_SENTENCES = re.compile(r"^[A-Z0-9'\"].*[.!?]$", re.DOTALL)
_SERVER = re.compile(
    r"^[A-Z]{2}-\d{2}\. Dashboard (https://[\w.-]+|unknown)\. SDK endpoint ([\w.-]+\w|unknown)\.$"
)
_INSTEAD = re.compile(r"\breplaces?\b|\bin favour of\b")
_THINGS = ("parameter", "header")
_EXPECTED_SERVER = (
    "US-06. Dashboard https://dashboard-06.braze.com. SDK endpoint sdk.iad-06.braze.com. "
    "(or unknown in place of either), beside an https url without a path"
)


def check(document: Document) -> Iterator[Finding]:
    """Every finding of this group."""
    yield from _servers(document)
    for node in document.of_kind("operation"):
        yield from _summary(document, node)
        yield from _evidence(document, node)
        yield from _replacement(document, node)
    for node in document.nodes:
        if _needs_description(node):
            yield from _description(document, node)
        if node.kind == "schema":
            yield from _default(document, node)


def _needs_description(node: Node) -> bool:
    if node.kind == "schema":
        return node.role in ("named", "property")
    return node.kind in ("operation", "response", "tag", *_THINGS)


def _description(document: Document, node: Node) -> Iterator[Finding]:
    text = node.value.get("description") if isinstance(node.value, dict) else None
    pointer = node.child("description")
    if not isinstance(text, str) or not text.strip():
        received = f"no description of {node.kind} {node.key}".rstrip()
        yield found(document, "S20", node.file, node.pointer, received, "a sentence or two")
        return
    if not _SENTENCES.match(text) or "  " in text:
        expected = "sentences that begin with a capital and end with a full stop"
        yield found(document, "S21", node.file, pointer, _short(text), expected)
    elif node.kind in ("schema", *_THINGS) and not re.match(rf"{_VERB}\b", text):
        expected = "a verb in the third person first, such as Names, Holds, Counts or Tells"
        yield found(document, "S21", node.file, pointer, _short(text), expected)
    if node.kind in ("schema", "parameter"):
        yield from _told_default(document, node, text)


def _told_default(document: Document, node: Node, text: str) -> Iterator[Finding]:
    without = re.sub(r"\bDefaults to [^.]+(\.\d+[^.]*)?\.", "", text)
    if re.search(r"\bdefault", without, re.IGNORECASE):
        pointer = node.child("description")
        expected = "a sentence of its own: Defaults to X."
        yield found(document, "S22", node.file, pointer, _short(text), expected)


def _default(document: Document, node: Node) -> Iterator[Finding]:
    if isinstance(node.value, dict) and "default" in node.value:
        received = f"default: {node.value['default']}"
        expected = "Defaults to X. in the description, since a client must not send it by itself"
        yield found(document, "S22", node.file, node.child("default"), received, expected)


def _summary(document: Document, node: Node) -> Iterator[Finding]:
    text = node.value.get("summary")
    if not isinstance(text, str) or not _SUMMARY.match(text) or len(text) > _SUMMARY_LENGTH:
        received = _short(text) if isinstance(text, str) else "no summary"
        expected = f"one sentence of at most {_SUMMARY_LENGTH} characters: Adds aliases to users."
        yield found(document, "S10", node.file, node.child("summary"), received, expected)


def _servers(document: Document) -> Iterator[Finding]:
    instances: set[str] = set()
    for node in document.of_kind("server"):
        text = str(node.value.get("description", ""))
        url = str(node.value.get("url", ""))
        instance = text.partition(".")[0]
        if not _SERVER.match(text) or not re.fullmatch(r"https://[\w.-]+", url):
            received = f"{url} {_short(text)}"
            yield found(document, "S24", ROOT, node.pointer, received, _EXPECTED_SERVER)
        elif instance in instances:
            received = f"a second server {instance}"
            yield found(document, "S24", ROOT, node.pointer, received, "one server per instance")
        instances.add(instance)


def _evidence(document: Document, node: Node) -> Iterator[Finding]:
    if "x-braze-evidence" not in node.value:
        expected = "x-braze-evidence: {level: documented, source: the page}"
        received = "no x-braze-evidence"
        yield found(document, "S26", node.file, node.pointer, received, expected)


def _replacement(document: Document, node: Node) -> Iterator[Finding]:
    if not node.value.get("deprecated"):
        return
    text = first_sentence(str(node.value.get("description", "")))
    if not re.search("deprecated", text, re.IGNORECASE) or not _INSTEAD.search(text):
        expected = "Deprecated in favour of ..., or: ... is deprecated; ... replaces it."
        pointer = node.child("description")
        yield found(document, "S27", node.file, pointer, _short(text), expected)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 70 else f"{flat[:67]}..."
