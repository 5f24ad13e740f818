"""The error tree is what its drawing says, and no error shows what it must not."""

from __future__ import annotations

import pickle
import re
import traceback
from typing import Any

import pytest

import brazekit
from brazekit import errors
from brazekit.errors import (
    ApiError,
    BrazeError,
    ConfigurationError,
    InvalidRequest,
    NotSent,
    OutcomeUnknown,
    PaceExceeded,
    PartialFailure,
    RateLimited,
    ServerError,
    UncertainServerError,
)
from brazekit_api.seam import Outcome, Report

PLANTED = ("jane.doe+x@example.com", "+4915112345678", "(555) 123-4567")
DIRTY = "for " + " and ".join(PLANTED)


def made(cls: type[BrazeError]) -> BrazeError:
    """One error of the class, with personal data in every text that it takes."""
    if issubclass(cls, InvalidRequest):
        return cls(DIRTY, path=DIRTY, operation="users.track")
    if issubclass(cls, ApiError):
        entries: tuple[Any, ...] = ({"type": DIRTY}, DIRTY)
        return cls(DIRTY, status=418, message=DIRTY, errors=entries, operation="users.track")
    return cls(DIRTY, operation="users.track")


CLASSES = [getattr(errors, name) for name in errors.__all__]


def drawn() -> dict[str, str]:
    """The tree as the module's docstring draws it: class -> parent."""
    parents: dict[str, str] = {}
    path: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"^([│├└─ ]*)(\w+)(?:\s{2,}.*)?$", line)
        if found is None or found.group(2) not in errors.__all__:
            continue
        depth = len(found.group(1)) // 4
        del path[depth:]
        if path:
            parents[found.group(2)] = path[-1]
        path.append(found.group(2))
    return parents


def test_tree_is_as_drawn() -> None:
    """Every error is drawn once, below its first base class."""
    assert drawn() == {
        cls.__name__: cls.__bases__[0].__name__ for cls in CLASSES if cls is not BrazeError
    }


def test_all_errors_are_exported_by_the_package() -> None:
    """What can be raised can be caught by a name of `brazekit`."""
    assert [getattr(brazekit, name) for name in errors.__all__] == CLASSES


def test_an_uncertain_server_error_is_caught_as_either() -> None:
    """A 5xx on an unsafe write has its status, and is an unknown outcome."""
    error = UncertainServerError("x", status=502)
    assert isinstance(error, ServerError)
    assert isinstance(error, OutcomeUnknown)
    assert error.status == 502


def test_a_pace_exceeded_is_caught_as_either() -> None:
    """A request held back is rate limited, and was not sent."""
    error = PaceExceeded("x", retry_after=3)
    assert isinstance(error, RateLimited)
    assert isinstance(error, NotSent)
    assert (error.status, error.retry_after, error.is_retry_safe) == (429, 3, True)


@pytest.mark.parametrize("cls", CLASSES)
def test_no_error_shows_personal_data(cls: type[BrazeError]) -> None:
    """Neither str, repr, args, attributes nor a traceback has what was planted."""
    try:
        raise made(cls)
    except BrazeError as error:
        shown = [str(error), repr(error), repr(error.args), repr(vars(error))]
        shown.append("".join(traceback.format_exception(error)))
    for text in shown:
        # The traceback quotes this file's lines, which name the constant and not its value.
        assert not [planted for planted in PLANTED if planted in text]


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_survive_pickling(cls: type[BrazeError]) -> None:
    """An error can cross processes: class, text and attributes stay."""
    error = made(cls)
    error.is_retry_safe = True
    error.report = Report(sent=3, accepted=3)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is cls
    assert (str(copy), vars(copy)) == (str(error), vars(error))


def test_invalid_request_names_operation_place_and_problem() -> None:
    """The message reads from the outside in and says that nothing was sent."""
    error = InvalidRequest("is required", path="events[3].name", operation="users.track")
    assert str(error) == "users.track: events[3].name: is required. Nothing was sent."
    assert (error.path, error.problem) == ("events[3].name", "is required")


def test_partial_failure_carries_what_it_is_about() -> None:
    """The outcome or report is at hand where the error is caught."""
    outcome: Outcome[None] = Outcome(None, 201, 1, 1, [])
    assert PartialFailure("x", outcome=outcome).outcome is outcome
    report = Report()
    assert PartialFailure("x", report=report).report is report


def test_errors_are_not_retry_safe_unless_said() -> None:
    """Nothing is called safe by default but throttling."""
    assert not ConfigurationError("x").is_retry_safe
    assert not ApiError("x", status=400).is_retry_safe
    assert RateLimited("x").is_retry_safe
