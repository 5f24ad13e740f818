"""A real workspace in place of the mock, for cases that only read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brazekit_mock.document import load

from .judge import Happened
from .model import Case
from .stage import Scene, message_of
from .writing import plain, written_out

__all__ = ["LiveStage"]


class LiveStage:
    """Cases take place in the workspace of a key, as it is; nothing is set up, nothing changed."""

    def __init__(self, base_url: str, key: str) -> None:
        self._base_url = base_url.rstrip("/")
        self._key = key
        self._document = load()

    def set(self, case: Case) -> Scene:
        """Ask for a case of which the linter says that it only reads."""
        parameters = plain(case.when.get("parameters", {}))
        message = message_of(self._document, case, self._key, self._base_url, parameters)
        return Scene(case, "", self._key, message, written_out(case.then))

    def look(self, scene: Scene, outcome: Mapping[str, Any], heard: str) -> Happened:
        """Only the outcome is to be seen, and what the adapter wrote."""
        return Happened(outcome=outcome, heard=heard, key=scene.key)

    def drop(self, scene: Scene) -> None:
        """Leave the workspace as it is."""
