"""The audit finds what the facts know and the document does not, and the other way round."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.audit import Difference, audit, bare_objects, explained
from generator.bundle import bundle

ROOT = Path(__file__).resolve().parents[2]

OPERATION: dict[str, Any] = {
    "operation": "POST /users/alias/update",
    "deprecated": False,
    "permission": "users.alias.update",
    "rate_limit": [{"requests": 20000, "window_seconds": 60}],
    "success_status": [],
    "path_params": [],
    "query_params": [],
    "body": [
        {
            "name": "alias_updates",
            "type": "array",
            "required": True,
            "object": "update_user_alias",
            "max_items": 50,
        }
    ],
    "response": [{"name": "message", "type": "string"}],
    "pagination": None,
}
OBJECT: dict[str, Any] = {
    "object": "update_user_alias",
    "fields": [
        {"name": "alias_label", "type": "string", "required": True},
        {"name": "old_alias_name", "type": "string", "required": True},
        {"name": "new_alias_name", "type": "string", "required": True},
    ],
}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return bundle(ROOT / "spec")


def _audit(
    document: dict[str, Any], folder: Path, operation: dict[str, Any], thing: dict[str, Any]
) -> list[Difference]:
    (folder / "user_data.yaml").write_text(yaml.safe_dump([operation]), encoding="utf-8")
    (folder / "objects_user_data.yaml").write_text(yaml.safe_dump([thing]), encoding="utf-8")
    return audit(document, folder)


def test_facts_that_the_document_tells_give_no_difference(
    document: dict[str, Any], tmp_path: Path
) -> None:
    """Where both agree, the audit is silent."""
    assert _audit(document, tmp_path, OPERATION, OBJECT) == []


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"permission": "other"}, "operation | permission"),
        ({"deprecated": True}, "operation | deprecated"),
        ({"pagination": {"style": "offset"}}, "operation | paging"),
        ({"success_status": [299]}, "operation | status"),
        ({"rate_limit": [{"requests": 1, "window_seconds": 60}]}, "operation | limit"),
        ({"body": []}, "body alias_updates | extra"),
        ({"response": []}, "answer message | extra"),
        ({"response": [{"name": "message"}, {"name": "more[].x"}]}, "answer more[].x | missing"),
        (
            {"query_params": [{"name": "page", "required": False}]},
            "query page | missing",
        ),
        (
            {"body": [{**OPERATION["body"][0], "max_items": 51}]},
            "body alias_updates | max_items",
        ),
        (
            {"body": [*OPERATION["body"], {"name": "alias_updates[].mood"}]},
            "body alias_updates[].mood | missing",
        ),
    ],
)
def test_each_kind_of_difference_is_told(
    document: dict[str, Any], tmp_path: Path, change: dict[str, Any], key: str
) -> None:
    """A changed fact gives exactly one line, under its own key."""
    found = _audit(document, tmp_path, {**copy.deepcopy(OPERATION), **change}, OBJECT)
    assert [difference.key for difference in found] == [f"POST /users/alias/update | {key}"]


def test_an_unknown_operation_is_told(document: dict[str, Any], tmp_path: Path) -> None:
    """An operation of the facts that the document lacks is the largest difference of all."""
    found = _audit(document, tmp_path, {**OPERATION, "operation": "POST /none"}, OBJECT)
    assert found[0].key == "POST /none | operation | missing"


def test_objects_are_compared_where_they_are_used(document: dict[str, Any], tmp_path: Path) -> None:
    """A field or an enum value that the schema at that place lacks is told."""
    thing = copy.deepcopy(OBJECT)
    thing["fields"][0]["enum"] = ["a"]
    thing["fields"].append({"name": "colour", "type": "string", "required": False})
    found = _audit(document, tmp_path, OPERATION, thing)
    assert [difference.key for difference in found] == [
        "object update_user_alias | alias_label | enum",
        "object update_user_alias | colour | missing",
    ]


def test_reasons_are_read_by_key() -> None:
    """One line of the decisions explains one difference."""
    text = "# x\n- `POST /a | body b | enum`: the page is wrong.\n- `no key`: nothing\n"
    assert explained(text) == {"POST /a | body b | enum": "the page is wrong."}


def test_open_objects_are_counted() -> None:
    """`type: object` and nothing else says nothing; a map of strings does."""
    document = {
        "components": {
            "schemas": {
                "A": {"type": "object"},
                "B": {"type": "object", "additionalProperties": {"type": "string"}},
            }
        }
    }
    assert bare_objects(document) == ["#/A"]


def test_a_stale_reason_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], document: dict[str, Any]
) -> None:
    """An excuse for a difference that is gone has to go too."""
    facts = tmp_path / "facts"
    facts.mkdir()
    assert _audit(document, facts, OPERATION, OBJECT) == []
    (tmp_path / "spec").symlink_to(ROOT / "spec")
    arguments = ["--spec", str(tmp_path / "spec"), "audit", str(facts)]
    assert main(arguments) == 0
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "decisions.md").write_text("- `POST /a | b | c`: old.\n", "utf-8")
    assert main(arguments) == 1
    assert "POST /a | b | c | explained" in capsys.readouterr().out


def test_objects_with_the_same_properties_are_told_apart_by_their_values(
    document: dict[str, Any], tmp_path: Path
) -> None:
    """Siblings of a union share their properties; the listed values decide which one is meant."""
    fields = [{"name": "type", "enum": ["Opens Email"]}, {"name": "window"}]
    thing = {"object": "opens_email", "fields": fields}
    assert _audit(document, tmp_path, OPERATION, thing) == []
    unknown = {
        **thing,
        "fields": [{"name": "type", "enum": ["Opens Letter"]}, {"name": "window"}],
    }
    (difference,) = _audit(document, tmp_path, OPERATION, unknown)
    assert difference.key == "object opens_email | type | enum"
