"""Answers on stdout: JSON for people on a terminal, compact for programs, or as they came."""

from __future__ import annotations

import http
import json
import sys
from collections.abc import Callable
from typing import Any

import typer

from brazekit_api.model import Model
from brazekit_api.types import is_array

from ..wire import Wire, WireRequest, WireResponse

__all__ = ["Recorder", "print_entry", "print_json", "print_raw"]


class Recorder:
    """A wire that keeps the last answer of the one that it sends by."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.last: WireResponse | None = None

    def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        self.last = None
        self.last = self._wire.send(request)
        return self.last


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return [_plain(item) for item in value] if is_array(value) else value


def print_json(answer: Any) -> None:
    """Print an answer: indented on a terminal, on one line where a program reads."""
    if sys.stdout.isatty():
        typer.echo(json.dumps(_plain(answer), indent=2, ensure_ascii=False))
    else:
        print_entry(answer)


def print_entry(entry: Any) -> None:
    """Print on one line, at once, so that a reader of a long listing need not wait for its end."""
    typer.echo(json.dumps(_plain(entry), ensure_ascii=False, separators=(",", ":")))


def print_raw(response: WireResponse, hide: Callable[[str], str]) -> None:
    """Print status, headers and body as they came; `hide` takes secrets out of them."""
    known = response.status in {status.value for status in http.HTTPStatus}
    phrase = f" {http.HTTPStatus(response.status).phrase}" if known else ""
    head = [f"HTTP {response.status}{phrase}"]
    head += [f"{name}: {value}" for name, value in response.headers.items()]
    body = response.content.decode("utf-8", "replace")
    typer.echo(hide("\n".join([*head, "", body])))
