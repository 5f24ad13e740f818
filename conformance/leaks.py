"""Where a secret can show: in an error, in what travels with it, and in the logs."""

from __future__ import annotations

import pickle
import traceback
from typing import Any


def shown_by(error: BaseException) -> str:
    """Give all that an error shows: texts, arguments, attributes, traceback, causes, its pickle."""
    parts = [str(error), repr(error), repr(error.args), repr(vars(error))]
    parts += traceback.format_exception(error)
    parts += getattr(error, "__notes__", [])
    if error.__cause__ is not None:
        parts.append(shown_by(error.__cause__))
    if error.__context__ is not None:
        parts.append(shown_by(error.__context__))
    try:
        parts.append(repr(pickle.dumps(error)))
    except Exception as refusal:
        parts.append(repr(refusal))
    return "\n".join(parts)


def shown_with_locals(error: BaseException) -> str:
    """Give what crash reporters keep of a traceback: the local variables of every frame.

    The frames of the tests themselves are left out, since these hold the secrets on purpose.
    """
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    kept = [frame for frame in told.stack if "/conformance/" not in frame.filename]
    assert kept, "a traceback without a frame of the client shows nothing"
    return "\n".join(f"{frame.name}: {frame.locals}" for frame in kept)


def check_hidden(secret: str, *places: Any) -> None:
    """None of the places shows the secret, nor a part of it that is long enough to matter."""
    pieces = {secret, *(secret[start : start + 12] for start in range(len(secret) - 11))}
    for place in places:
        text = place if isinstance(place, str) else repr(place)
        found = [piece for piece in pieces if piece in text]
        assert not found, f"the secret shows in: {text[:500]}"
