"""The mock keeps to the document: Schemathesis looks for a request that shows otherwise."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from conformance.document import all_operations
from conformance.excuses import EXCUSES
from conformance.fuzz import run, signs_by_company
from conformance.stage import Stage

IDS = sorted(all_operations())


@pytest.mark.parametrize("operation", IDS)
def test_the_mock_keeps_to_the_document(operation: str) -> None:
    """Documented examples, edges and random requests are answered as the document says."""
    found = run(("examples", "coverage", "fuzzing"), operation)
    assert not found.errors
    assert found.cases >= 10
    assert not found.unexcused(), "\n\n".join(map(str, found.unexcused()[:5]))
    stale = [excuse.because for excuse in found.stale(operation)]
    assert not stale, f"excuses that excuse nothing: {stale}"


@pytest.mark.parametrize("is_company", [False, True])
def test_the_mock_keeps_to_the_document_over_several_requests(is_company: bool) -> None:
    """Requests that use what earlier answers gave are answered as the document says."""
    found = run(("stateful",), *(name for name in IDS if signs_by_company(name) is is_company))
    assert not found.errors
    assert found.cases >= 20
    assert not found.unexcused(), "\n\n".join(map(str, found.unexcused()[:5]))


def test_a_whole_number_is_one_however_long() -> None:
    """A parameter without a maximum takes numbers beyond any machine's own."""
    with Stage().client() as braze:
        for offset in (10**15, 10**20, 10**400):
            answer = braze.subscription.user.status(external_id="u", offset=offset)
            assert answer.subscription_groups == []


def test_every_excuse_is_for_operations_that_exist() -> None:
    """No excuse outlives its operation."""
    for excuse in EXCUSES:
        assert set(excuse.operations) <= set(IDS)


# ---------------------------------------------------------------- shown able to fail

Change = Callable[[int, Any], tuple[int, Any]]


def _spoiled(change: Change) -> Callable[[Any], Any]:
    """Wrap the mock so that its answers are changed on the way out."""

    def wrap(app: Any) -> Any:
        async def spoiled(scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
            start: dict[str, Any] = {}

            async def spoil(message: dict[str, Any]) -> None:
                if message["type"] == "http.response.start":
                    start.update(message)
                    return
                if message["type"] == "http.response.body":
                    status, body = change(start["status"], json.loads(message["body"]))
                    content = json.dumps(body).encode()
                    length = (b"content-length", b"%d" % len(content))
                    kept = [pair for pair in start["headers"] if pair[0] != b"content-length"]
                    await send({**start, "status": status, "headers": [*kept, length]})
                    message = {**message, "body": content}
                await send(message)

            await app(scope, receive, spoil)

        return spoiled

    return wrap


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (lambda s, b: (s, {**b, "message": 7} if s == 201 else b), "response_schema_conformance"),
        (lambda s, b: (207 if s == 201 else s, b), "status_code_conformance"),
        (lambda s, b: (500 if s == 201 else s, b), "not_a_server_error"),
        (lambda s, b: (201 if s == 400 else s, b), "negative_data_rejection"),
        (lambda s, b: (400 if s == 201 else s, b), "positive_data_acceptance"),
        (lambda s, b: (201 if s == 401 else s, b), "ignored_auth"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mock_that_departs_from_the_document_is_found(change: Change, check: str) -> None:
    """A wrong body, an undocumented status, a failure, too lax and too strict: each is found."""
    found = run(("examples", "coverage"), "users.alias.new", wrap=_spoiled(change))
    assert check in {finding.check for finding in found.unexcused()}
