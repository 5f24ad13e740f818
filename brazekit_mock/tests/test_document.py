"""The mock reads the document on its own and serves all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from brazekit_mock.app import Mock
from brazekit_mock.document import BucketChoice, Operation, load
from brazekit_mock.families import HANDLERS
from brazekit_mock.shown import example
from brazekit_mock.validate import Validators
from conformance.scenery import ASKED, play, scene_of

from .support import Api, addresses, bodies, raw

DOCUMENT = load()
SIGNED: dict[str, Any] = {"key": "scim-mock-key", "headers": {"x-request-origin": "tests"}}
EACH = [pytest.param(operation, id=operation.id) for operation in DOCUMENT.operations.values()]


def test_every_operation_is_served() -> None:
    """By its own code or else by an example, and no code lacks an operation."""
    assert set(HANDLERS) <= set(DOCUMENT.operations)
    for name in set(DOCUMENT.operations) - set(HANDLERS):
        operation = DOCUMENT.operations[name]
        has_body = operation.answers[str(operation.success)] is not None
        assert (example(DOCUMENT, operation) is not None) is has_body


@pytest.mark.parametrize("operation", EACH)
def test_every_example_request_succeeds(operation: Operation) -> None:
    """Each example of a body and of a parameter is answered with the operation's success."""
    for path, query in addresses(operation):
        for body in bodies(operation):
            api = Api()
            play(api.mock, scene_of(operation.id))
            wanted = {**ASKED.get(operation.id, {}), **query}
            signed = SIGNED if "scim" in operation.schemes else {}
            response = api.send(operation.method, path, body, query=wanted, **signed)
            assert response.status == operation.success, (path, query, body, response.body)


def test_bodies_and_answers_are_json_alone() -> None:
    """Nothing else is read or written, so the document may not promise it."""
    for operation in DOCUMENT.operations.values():
        stated = raw(operation)
        answers = [DOCUMENT.resolve(answer) for answer in stated["responses"].values()]
        for message in (stated.get("requestBody", {}), *answers):
            assert set(message.get("content", {})) <= {"application/json"}, operation.id


def test_the_answer_of_every_operation_is_held_to_its_schema() -> None:
    """There is a schema for any refusal of every operation, and for its success if it has a body.

    Compiling each of them also shows that the validator understands all of the document.
    """
    validators = Validators(DOCUMENT)
    for operation in DOCUMENT.operations.values():
        for status in (operation.success, 400, 401, 403, 429, 500):
            validator = validators.answer(operation, status)
            assert not isinstance(validator, str), (operation.id, status)
            is_empty = status < 300 and operation.answers[str(status)] is None
            assert (validator is None) is is_empty, (operation.id, status)


def test_schemas_are_compiled_when_they_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making a mock compiles none of the document's hundreds."""

    def never(*_: Any) -> None:
        raise AssertionError("a schema was compiled")

    monkeypatch.setattr(Validators, "_compile", never)
    Validators(DOCUMENT)
    assert len(Mock().document.operations) == len(DOCUMENT.operations)


def test_an_own_answer_that_breaks_the_document_is_a_500_with_an_explanation(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake of the mock never reaches a caller as if Braze had said it."""
    monkeypatch.setattr("brazekit_mock.export.profile", lambda *_: {"random_bucket": "many"})
    api.set("u1")
    response = api.send("POST", "/users/export/ids", {"external_ids": ["u1"]})
    assert response.status == 500
    assert "users.export.ids" in response.json()["message"]
    assert api.tenant.journal.entries()[-1]["reason"].startswith("own_answer")


def test_facts_come_from_the_document() -> None:
    """Permission, bucket, caps and statuses are those that the document gives."""
    track = DOCUMENT.operations["users.track"]
    assert track.permission == "users.track"
    assert track.bucket == "users_track"
    assert track.success == 201
    assert track.can_queue
    assert track.batch is not None
    assert track.batch.max_items == {"attributes": 75, "events": 75, "purchases": 75}
    assert track.batch.combined["mau_cy_24_25"] == 50
    merge = DOCUMENT.operations["users.merge"]
    assert merge.success == 202
    assert not merge.can_queue


def test_a_missing_document_is_named(tmp_path: Path) -> None:
    """Without the document the mock says which file it misses."""
    with pytest.raises(FileNotFoundError, match=r"braze-openapi\.json"):
        load(tmp_path / "nothing.json")


@pytest.mark.parametrize(
    ("body", "fits"),
    [
        ({"broadcast": True, "segment_id": "s"}, True),
        ({"broadcast": False, "segment_id": "s"}, False),
        ({"broadcast": True}, False),
        ({"broadcast": True, "segment_id": "s", "recipients": []}, False),
        ({}, False),
    ],
)
def test_a_conditional_bucket_looks_at_the_body(body: dict[str, Any], fits: bool) -> None:
    """A condition holds when all present, none of absent and all of equals fit."""
    choice = BucketChoice("broadcast", ("segment_id",), ("recipients",), {"broadcast": True})
    assert choice.fits(body) is fits
