"""Mocks that break what the document says always holds, and those that forget or mix things up."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

from brazekit_mock import app, families, journal, perform, pipeline
from brazekit_mock.auth import Keys
from brazekit_mock.document import load
from brazekit_mock.families import paging
from brazekit_mock.faults import WIRE_FAULTS, Faults
from brazekit_mock.validate import Validators
from conformance.mutants.registry import Patches
from conformance.score.registry import Level, fault, patched

LEVELS: dict[str, Level] = {
    "page_repeats_an_entry": "L4",
    "wrong_cursor": "L4",
}
"""Where a fault of the state is noticed; all others are at L1."""

for _name, _text in Faults(load().invariants, 0).known.items():
    if _name not in WIRE_FAULTS or _name == "wrong_cursor":
        fault(_name, _text, LEVELS.get(_name, "L1"))


# ---------------------------------------------------------------- what it lets in


@patched("L1", "mock")
def takes_any_number_of_items() -> Patches:
    """Does not enforce the caps of arrays."""
    return {(perform, "check_caps"): lambda operation, plan, body: None}


@patched("L1", "mock")
def does_not_look_at_permissions() -> Patches:
    """Lets every key do everything."""
    return {(app, "require"): lambda key, permission, client: None}


@patched("L1", "mock")
def takes_any_key() -> Patches:
    """Takes a key that nobody made for the first one that somebody made."""
    real = Keys.find

    def find(self: Any, secret: str) -> Any:
        return real(self, secret) or self.default

    return {(Keys, "find"): find}


@patched("L1", "mock")
def takes_any_parameter() -> Patches:
    """Does not hold parameters to their schemas, nor asks for those that are required."""
    real = pipeline.read_parameters

    def read(operation: Any, validators: Any, path: Any, query: Any) -> Any:
        try:
            return real(operation, validators, path, query)
        except Exception:
            return dict(path)

    return {(app, "read_parameters"): read}


@patched("L2", "mock")
def takes_any_item() -> Patches:
    """Does not hold items to their schemas."""

    class _Easy:
        def is_valid(self, value: Any) -> bool:
            return True

    return {(Validators, "item"): lambda self, operation, array: _Easy()}


# ---------------------------------------------------------------- limits


@patched("L3", "mock")
def throttles_nobody() -> Patches:
    """Answers as if nothing were wrong where a refusal was armed."""
    real = Faults.take_first

    def take_first(self: Any, names: Any, operation: str) -> Any:
        return real(self, [name for name in names if name != "retry_after_only"], operation)

    return {(Faults, "take_first"): take_first}


@patched("L3", "mock")
def never_loses_an_answer() -> Patches:
    """Answers where the connection was to be closed."""
    return {(app, "spoil"): lambda armed, response: None}


@patched("L3", "mock")
def applies_what_it_drops() -> Patches:
    """Applies a request twice whose answer is lost."""
    real = app.Mock._apply

    def apply(self: Any, request: Any, *rest: Any) -> Any:
        exchange = rest[-1]
        if any(armed.name == "drop_after" for armed in exchange.tenant.faults.armed):
            real(self, request, *rest)
        return real(self, request, *rest)

    return {(app.Mock, "_apply"): apply}


# ---------------------------------------------------------------- state and listings


@patched("L0", "mock")
def keeps_no_journal() -> Patches:
    """Does not write down what it saw."""
    return {(journal.Journal, "record"): lambda self, *facts: None}


@patched("L0", "mock")
def mixes_workspaces() -> Patches:
    """Has one workspace for everybody."""
    real = app.Mock.tenant
    return {(app.Mock, "tenant"): lambda self, name: real(self, "all")}


@patched("L4", "mock")
def cuts_pages_short() -> Patches:
    """Puts one entry less than a page's size into each page, and goes on behind the page."""
    real = paging.page_of

    def page_of(*arguments: Any, **options: Any) -> Any:
        page = real(*arguments, **options)
        return paging.Page(page.entries[:-1], page.headers)

    return _everywhere("page_of", page_of)


@patched("L4", "mock")
def lists_no_further_pages() -> Patches:
    """Does not say in a header that there are more pages."""
    return {(paging, "_links"): lambda *_: []}


@cache
def _families() -> tuple[Any, ...]:
    names = [one.name for one in pkgutil.iter_modules(families.__path__, f"{families.__name__}.")]
    return tuple(map(importlib.import_module, names))


def _everywhere(name: str, new: Any) -> Patches:
    return {(module, name): new for module in _families() if hasattr(module, name)}
