"""One exchange after it has passed: redacted, written as a case, compared with the mock."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from ..app import Mock
from ..document import Operation
from ..validate import validators_of
from .casebook import Casebook
from .comparison import Answered, Asked, Difference, compare
from .redaction import Redactor
from .shapes import Shape
from .standins import StandIns

__all__ = ["Keeper"]

Headers = Iterable[tuple[str, str]]
# Where callers of old put their key; it is neither a parameter nor a field of the document.
_KEY = "api_key"


class Keeper:
    """Keeps what passes. `tell` is given a line per exchange, which names nobody."""

    def __init__(
        self,
        folder: Path,
        tell: Callable[[str], None],
        *,
        plan: str = "standard",
        standins: StandIns | None = None,
    ) -> None:
        self.mock = Mock(plan=plan)
        self.book = Casebook(folder)
        self._tell = tell
        self._document = self.mock.document
        self._redactor = Redactor(self._document, standins)
        self._validators = validators_of(self._document)

    def keep(
        self,
        operation: Operation,
        path: Mapping[str, str],
        asked: tuple[str, str, bytes, bytes],
        status: int,
        headers: Headers,
        body: bytes,
    ) -> None:
        """Redact, write and compare one exchange. Never raises: what passed has passed."""
        try:
            self._keep(operation, path, asked, status, list(headers), body)
        except Exception as error:
            # The kind and the place alone: what an error says may be somebody's.
            frame = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
            self._tell(f"{operation.id} {status}: not kept, {where}")

    def _keep(
        self,
        operation: Operation,
        path: Mapping[str, str],
        asked: tuple[str, str, bytes, bytes],
        status: int,
        headers: list[tuple[str, str]],
        body: bytes,
    ) -> None:
        method, raw_path, query, sent = asked
        pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
        pairs = [pair for pair in pairs if pair[0] != _KEY]
        request, _ = _decoded(sent)
        if isinstance(request, dict):
            request.pop(_KEY, None)
        answer, is_json = _decoded(body)
        known = {name.lower(): text for name, text in headers}
        there = Answered(status, known, answer, is_json)
        case = None
        parameters = self._parameters(operation, path, pairs, request)
        if self._can_be_asked(operation, parameters, request):
            case = self.book.add(operation, parameters, self._redacted(operation, there, headers))
        named = {**dict(path), **_several(pairs)}
        taken = Asked(operation, method, raw_path, query, sent, named, request)
        found = compare(self.mock, self._redactor.walker, self._validators, taken, there)
        self.book.compared(operation, status, found)
        self._tell(_line(operation, status, case, found))

    def _parameters(
        self,
        operation: Operation,
        path: Mapping[str, str],
        pairs: list[tuple[str, str]],
        request: Any,
    ) -> dict[str, Any]:
        redactor = self._redactor
        found = redactor.parameters(operation, dict(path), pairs)
        if isinstance(request, dict):
            shape = redactor.walker.body(operation)
            found |= redactor.value(shape, request)
        return found

    def _can_be_asked(
        self, operation: Operation, parameters: Mapping[str, Any], request: Any
    ) -> bool:
        """Whether a client that keeps to the document can be asked to make this request."""
        for one in operation.parameters:
            if one.required and one.name.removesuffix("[]") not in parameters:
                return False
        if operation.body is None or (request is None and not operation.body_required):
            return True
        names = self._document.properties(operation.body)
        body = {name: value for name, value in parameters.items() if name in names}
        return self._validators.body(operation).is_valid(body)

    def _redacted(
        self, operation: Operation, there: Answered, headers: list[tuple[str, str]]
    ) -> Answered:
        redactor = self._redactor
        shape = redactor.walker.answer(operation, there.status)
        body = redactor.value(shape if there.is_json else Shape(), there.json)
        return Answered(there.status, redactor.headers(headers), body, there.is_json)


def _decoded(body: bytes) -> tuple[Any, bool]:
    """The value of a body and whether it is JSON; text where it is not."""
    if not body:
        return None, True
    try:
        return msgspec.json.decode(body), True
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return body.decode("utf-8", "replace"), False


def _several(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The query by plain name: a text, or a list of texts where a name comes with brackets."""
    found: dict[str, Any] = {}
    for name, text in pairs:
        if name.endswith("[]"):
            found.setdefault(name.removesuffix("[]"), []).append(text)
        else:
            found[name] = text
    return found


def _line(operation: Operation, status: int, case: str | None, found: list[Difference]) -> str:
    kept = f", kept as {case}" if case else ""
    if not found:
        return f"{operation.id} {status}: as the mock{kept}"
    told = "; ".join(f"{one.about}: {one.text}" for one in found[:3])
    more = f"; and {len(found) - 3} more" if len(found) > 3 else ""
    return f"{operation.id} {status}: {told}{more}{kept}"
