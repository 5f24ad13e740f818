"""Bad input over real sockets: refused with a reason and without effect, never a 5xx or a hang."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from brazekit_mock import app, asgi
from brazekit_mock.message import MockRequest, json_response
from brazekit_mock.server import Server
from conformance.hostile.control import FIELDS
from conformance.hostile.siege import Siege

REQUESTS = int(os.environ.get("BRAZEKIT_FUZZ_REQUESTS", "1000"))


def test_the_mock_withstands_bad_input() -> None:
    """Whatever is sent, the answer is a 4xx with a reason or a success that it earned.

    The connection stays open where HTTP says that it does, what is refused changes nothing, what
    is smuggled along gets no answer of its own, and the next caller is served.
    """
    with Server() as server:
        siege = Siege(server, seed=20_260_124)
        siege.run(REQUESTS)
        assert len({kind for kind, _ in siege.seen}) >= 12
        assert sum(status < 300 for _, status in siege.seen)


def test_every_part_of_the_mock_s_own_surface_is_tried() -> None:
    """A new one fails here until its fields are among those that are sent."""
    listed = app.Mock().handle(MockRequest("GET", "/_mock")).json()["endpoints"]
    parts = {path.removeprefix("/_mock").removeprefix("/") for path in listed}
    assert parts <= set(FIELDS)
    assert not set(FIELDS) - parts - {"nothing"}


# ---------------------------------------------------------------- shown able to fail


def _fail(request: Any) -> Any:
    raise ZeroDivisionError


def _say_nothing(status: int, body: Any, headers: Any = ()) -> Any:
    return json_response(status, {} if status >= 400 else body, headers)


def _change_something(self: app.Mock, *given: Any) -> Any:
    given[-1].tenant.settings.array_values += 1
    return _REFUSED(self, *given)


async def _close(response: Any, scope: Any, send: Any, *, close: bool) -> None:
    await _RESPOND(response, scope, send, close=True)


_REFUSED: Callable[..., Any] = app.Mock._refused  # pyright: ignore[reportPrivateUsage]
_RESPOND: Callable[..., Any] = asgi._respond  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize(
    ("place", "name", "wrong", "said"),
    [
        (app, "parse_body", _fail, "status=500"),
        (app, "json_response", _say_nothing, "without a reason"),
        (app.Mock, "_refused", _change_something, "changed /settings"),
        (asgi, "_respond", _close, "which HTTP did not ask for"),
    ],
    ids=["fails", "says nothing", "changes something", "closes"],
)
def test_a_mock_that_does_not_withstand_is_found(
    monkeypatch: pytest.MonkeyPatch, place: Any, name: str, wrong: Any, said: str
) -> None:
    """A 500, a refusal without a reason or with an effect, a closed connection: each is found."""
    with Server() as server:
        siege = Siege(server, seed=1)
        monkeypatch.setattr(place, name, wrong)
        with pytest.raises(AssertionError, match=said):
            siege.run(200)
