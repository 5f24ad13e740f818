"""Holds cases to the numbered rules of `rules.py`; each finding says what to write instead."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from brazekit_mock.app import Mock
from brazekit_mock.document import Operation
from brazekit_mock.families import SEEDERS, totals
from brazekit_mock.tenant import Settings

from .expecting import EXPECTED_WORDS, hollow, unknown_words
from .loading import Finding, Loaded, load
from .needs import lacking
from .operations import parameters_of
from .source import escape
from .words import ERRORS, OUTCOMES
from .writing import WORDS, plain, written_out

__all__ = ["lint"]

_Found = Iterator[tuple[str, str, tuple[str, ...]]]
"""Rule, text, and the steps to the part of the case that is meant."""


def lint(folder: Path | None = None) -> list[Finding]:
    """Give all findings on a folder of cases, the project's own by default, in order."""
    cases, findings = load(folder)
    findings = [*findings, *_twice(cases)]
    mock = Mock()
    for one in cases:
        for check in (_names, _call, _given, _shorthands, _vacuous, _live, _said):
            for rule, text, steps in check(one, mock):
                line = one.line(*steps)
                findings.append(Finding(one.case.file, line, rule, f"{one.case.id}: {text}"))
    return sorted(set(findings))


def _near(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=3)
    if close:
        return f"did you mean {' or '.join(close)}?"
    return f"known: {', '.join(names)}." if len(names) <= 40 else "see `brazekit operations`."


# ---------------------------------------------------------------- ids, levels, operations


def _twice(cases: Iterable[Loaded]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for one in cases:
        case = one.case
        if case.id in first:
            text = f"The id {case.id} is that of {first[case.id]} too: give this case its own."
            yield Finding(case.file, one.line("id"), "C03", text)
        first.setdefault(case.id, case.place)


def _names(one: Loaded, mock: Mock) -> _Found:
    case = one.case
    if not case.id.startswith(f"{case.level}-"):
        yield "C04", f"the id begins with {case.level}-, as its level says.", ("id",)
    if "/" in case.file and case.file.split("/")[0] != case.level:
        yield "C04", f"a case of {case.level} belongs into the folder {case.level}/.", ("level",)
    parts = {"title": case.title, "source": case.source, "when": case.when, "then": case.then}
    for steps in _blanks({**parts, "given": case.given}, ()):
        yield "C14", "this is left to fill in.", steps
    if case.operation not in mock.document.operations:
        known = mock.document.operations
        text = f"the operation {case.operation!r} is not in the document; "
        yield "C05", text + _near(case.operation, known), ("when", "operation")


def _blanks(value: Any, steps: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The places that `new` left open."""
    if isinstance(value, str):
        if "FILL IN" in value:
            yield steps
        return
    inner: Any = value if isinstance(value, dict) else {}
    inner = dict(enumerate(value)) if isinstance(value, list) else inner
    for key, each in inner.items():
        place = (*steps, escape(str(key)))
        yield from (place,) if "FILL IN" in str(key) else _blanks(each, place)


def _call(one: Loaded, mock: Mock) -> _Found:
    case = one.case
    operation = mock.document.operations.get(case.operation)
    if operation is None:
        return
    known = parameters_of(mock.document, operation)
    for name in case.when.get("parameters", {}):
        if name not in known:
            text = f"{operation.id} has no parameter {name!r}; {_near(name, known)}"
            yield "C06", text, ("when", "parameters", escape(name))
    if case.form == "batched" and operation.batch is None:
        yield "C07", f"{operation.id} does not split: use the form call.", ("when", "form")
    if case.form == "iter" and operation.paging is None:
        yield "C07", f"{operation.id} has no pages: use the form call.", ("when", "form")
    if "take" in case.when.get("options", {}) and case.form != "iter":
        yield "C07", "take is for the form iter.", ("when", "options", "take")


# ---------------------------------------------------------------- what is given


def _given(one: Loaded, mock: Mock) -> _Found:
    """Try everything on a workspace of its own, since the mock knows best what it takes."""
    case = one.case
    tenant = mock.tenant(f"lint-{case.id}")
    for index, fault in enumerate(case.given.get("faults", ())):
        options = {key: value for key, value in fault.items() if key != "name"}
        steps = ("given", "faults", str(index))
        if "operation" in fault and fault["operation"] not in mock.document.operations:
            yield "C08", f"no operation is called {fault['operation']!r}.", (*steps, "operation")
        try:
            tenant.faults.arm(fault["name"], **plain(options))
        except (ValueError, TypeError) as error:
            yield "C08", f"the fault cannot be armed: {error}", steps
    try:
        settings = Settings()
        settings.change(mock.document, dict(case.given.get("settings", {})))
    except (ValueError, TypeError) as error:
        yield "C08", f"the settings are refused: {error}", ("given", "settings")
    for name in case.given.get("seed", {}):
        if name not in SEEDERS:
            yield "C08", f"nothing is seeded under {name!r}; {_near(name, SEEDERS)}", (
                "given", "seed", name,
            )  # fmt: skip
    known = totals(tenant)
    for name in case.then.get("state", {}):
        if name not in known:
            yield "C08", f"{name!r} is no total; {_near(name, known)}", ("then", "state", name)


# ---------------------------------------------------------------- words


def _shorthands(one: Loaded, mock: Mock) -> _Found:
    case = one.case
    for part, known in (("given", WORDS), ("when", WORDS), ("then", EXPECTED_WORDS)):
        value = getattr(case, part)
        for text in unknown_words(value, part, known):
            yield "C09", f"{text}.", (part,)
        try:
            written_out(value)
        except ValueError as error:
            yield "C09", f"{part}: {error}.", (part,)


def _said(one: Loaded, mock: Mock) -> _Found:
    outcome = one.case.then.get("outcome", {})
    kind = outcome.get("kind")
    if isinstance(kind, str) and kind not in OUTCOMES:
        text = f"no outcome is called {kind!r}; {_near(kind, OUTCOMES)}"
        yield "C13", text, ("then", "outcome", "kind")
    told = outcome.get("class", [])
    for word in [told] if isinstance(told, str) else told:
        if word not in ERRORS:
            text = f"no error is called {word!r}; {_near(word, ERRORS)}"
            yield "C13", text, ("then", "outcome", "class")


# ---------------------------------------------------------------- what can fail


def _written(value: Any) -> Any:
    """The value with its shorthands written out, or as it stands where C09 finds them amiss."""
    try:
        return written_out(value)
    except ValueError:
        return value


def _vacuous(one: Loaded, mock: Mock) -> _Found:
    case = one.case
    for text in hollow(case.then, "then"):
        yield "C10", f"{text}: ask for something that a wrong client does not do.", ("then",)
    hidden = case.then.get("never", {}).get("shown", ())
    there = json.dumps(_written([case.given, case.when]), ensure_ascii=False)
    for text in hidden:
        if text != "{key}" and text not in there and unquote(text) not in there:
            said = f"{text!r} stands nowhere in given and when, so nobody could show it."
            yield "C10", said, ("then", "never", "shown")
    if case.given.get("key", {}).get("unknown") and ("requests" in case.then):
        text = "what is sent with an unknown key is seen by nobody: expect an outcome."
        yield "C10", text, ("then", "requests")
    if case.given.get("server") == "refuses" and ("requests" in case.then):
        text = "nobody listens, so no request is ever seen: expect an outcome."
        yield "C10", text, ("then", "requests")
    yield from lacking(case)


def _live(one: Loaded, mock: Mock) -> _Found:
    case = one.case
    operation: Operation | None = mock.document.operations.get(case.operation)
    if not case.live or operation is None:
        return
    if operation.method != "GET":
        yield "C12", f"{operation.id} does not only read, so the case is not live.", ("live",)
    if case.given:
        yield "C12", "a live case is given nothing: a real workspace is as it is.", ("given",)
    if set(case.then) - {"outcome", "never"}:
        text = "a live case expects an outcome only: nobody sees requests or state there."
        yield "C12", text, ("then",)
