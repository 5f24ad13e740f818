"""The mock reads the document on its own and serves all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from brazekit_mock.document import BucketChoice, load
from brazekit_mock.perform import HANDLERS
from brazekit_mock.validate import Validators

from .support import Api

DOCUMENT = load()
EXAMPLES = [
    pytest.param(operation, name, example["value"], id=f"{operation.id}-{name}")
    for operation in DOCUMENT.operations.values()
    if operation.body is not None
    for name, example in DOCUMENT.raw["paths"][operation.path][operation.method.lower()][
        "requestBody"
    ]["content"]["application/json"]["examples"].items()
]


def test_every_operation_is_served() -> None:
    """No operation of the document lacks code, and no code lacks an operation."""
    assert set(HANDLERS) == set(DOCUMENT.operations)


@pytest.mark.parametrize(("operation", "name", "body"), EXAMPLES)
def test_every_example_request_succeeds(api: Api, operation: Any, name: str, body: Any) -> None:
    """Each example of a request is answered with the operation's success."""
    response = api.send(operation.method, operation.path, body)
    assert response.status == operation.success, response.body


def test_the_answer_of_every_operation_is_held_to_its_schema() -> None:
    """There is a schema for the success and for any refusal of every operation."""
    validators = Validators(DOCUMENT)
    for operation in DOCUMENT.operations.values():
        for status in (operation.success, 400, 401, 403, 429, 500):
            validator = validators.answer(operation, status)
            assert validator is not None, (operation.id, status)
            assert not isinstance(validator, str), (operation.id, status)


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
