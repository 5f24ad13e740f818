"""The comparison with Braze's own files, on files in their form that these tests make and alter."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.__main__ import main
from generator.drift import OperationChange, compare, drift, markdown, text
from generator.drift_fields import layout
from generator.drift_files import layouts
from generator.load import at
from generator.tests.drift_world import (
    ALTERATIONS,
    DOCUMENT,
    OPERATIONS,
    endpoint_file,
    reworded,
    sites,
    write_world,
)

TRACK = ("/users/track", "post")


def against(file: dict[str, Any], path: str, method: str) -> list[OperationChange]:
    """What one file says otherwise of one operation."""
    return compare([layout(DOCUMENT, path, method)], layouts(file))


def told(file: dict[str, Any], path: str, method: str) -> str:
    """The same as text."""
    return "\n".join(text(against(file, path, method)))


@pytest.fixture
def track() -> dict[str, Any]:
    return endpoint_file(*TRACK)


# ---------------------------------------------------------------- properties


def test_unaltered_files_give_no_difference_for_any_operation(tmp_path: Path) -> None:
    """127 files, JSON and YAML, one operation each: nothing differs and every file is read."""
    write_world(tmp_path, [endpoint_file(*operation) for operation in OPERATIONS])
    assert drift(DOCUMENT, tmp_path) == ([], [], 127)


@settings(max_examples=25)
@given(st.sampled_from(OPERATIONS), st.randoms(use_true_random=False))
def test_the_same_in_other_words_is_no_difference(operation: tuple[str, str], random: Any) -> None:
    """References or none, needless `allOf`, `nullable`, one-valued enums: all mean the same."""
    file = endpoint_file(*operation)
    reworded(file, *operation, random.randrange)
    assert told(file, *operation) == ""


@settings(max_examples=25)
@given(st.sampled_from(OPERATIONS), st.randoms(use_true_random=False))
def test_each_alteration_is_found(operation: tuple[str, str], random: Any) -> None:
    """A field, a type, a cap, an enum value, a `required` that is not as it was is a difference."""
    file = endpoint_file(*operation)
    by_kind: dict[str, list[str]] = {}
    for pointer, kind in sites(file, *operation):
        by_kind.setdefault(kind, []).append(pointer)
    for kind in random.sample(sorted(by_kind), min(4, len(by_kind))):
        altered = copy.deepcopy(file)
        pointer = random.choice(by_kind[kind])
        ALTERATIONS[kind][1](at(altered, pointer))
        assert told(altered, *operation), f"{kind} at {pointer}"


# ---------------------------------------------------------------- what is told


def _body(file: dict[str, Any]) -> Any:
    schema = file["paths"]["/users/track"]["post"]["requestBody"]["content"]["application/json"]
    return at(file, schema["schema"]["$ref"][1:])


def test_a_new_field_is_told_with_its_type(track: dict[str, Any]) -> None:
    """`+ place: type` and whether it is required; fields within are counted, not listed."""
    within = {"type": "object", "properties": {"a": {"type": "string"}}}
    _body(track)["properties"]["campaigns"] = {"type": "array", "items": within}
    assert told(track, *TRACK).splitlines() == [
        "~ POST /users/track users.track",
        "    + body.campaigns: required no, type array, with 2 places within",
    ]


def test_a_moved_cap_is_told_with_both_numbers(track: dict[str, Any]) -> None:
    """A cap is shown as the document has it and as the file has it."""
    _body(track)["properties"]["events"]["maxItems"] = 50
    assert "    ~ body.events: maxItems 75 -> 50" in told(track, *TRACK)


def test_enums_are_told_by_what_came_and_went() -> None:
    """Only the values that differ are shown."""
    path, method = "/subscription/status/set", "post"
    file = endpoint_file(path, method)
    for pointer, kind in sites(file, path, method):
        if kind == "a value went" and "subscribed" in at(file, pointer)["enum"]:
            at(file, pointer)["enum"] = ["subscribed", "paused"]
    assert 'enum added "paused"; removed "unsubscribed"' in told(file, path, method)


def test_parameters_answers_and_deprecation_are_told() -> None:
    """A parameter or an answer that came or went is a difference, and so is a deprecation."""
    path, method = "/campaigns/list", "get"
    file = endpoint_file(path, method)
    operation = file["paths"][path][method]
    operation["deprecated"] = True
    operation["parameters"].append({"name": "new", "in": "query", "schema": {"type": "integer"}})
    operation["responses"]["206"] = {"description": "A part."}
    gone = operation["parameters"].pop(0)
    lines = told(file, path, method)
    assert "~ operation: deprecated none -> yes" in lines
    assert "+ query.new: required no, type integer" in lines
    assert "+ answer 206: content none" in lines
    assert f"- query.{gone['name']}: " in lines


def test_a_body_of_which_a_file_says_nothing_is_one_difference(track: dict[str, Any]) -> None:
    """`type: object` and no more is told once, not as every field removed."""
    media = track["paths"]["/users/track"]["post"]["requestBody"]["content"]["application/json"]
    media["schema"] = {"type": "object"}
    found = against(track, *TRACK)[0].changes
    assert [(one.place, one.aspect, one.files) for one in found] == [
        ("body", "fields", "nothing is said of them")
    ]


def test_operations_that_came_and_went_are_told() -> None:
    """A path in the files alone is added, one in the document alone is removed."""
    here, there = OPERATIONS[0], ("/brand/new", "get")
    known = [layout(DOCUMENT, *here)]
    new = {"paths": {there[0]: {"get": {"summary": "Get it.", "responses": {"200": {}}}}}}
    assert list(text(compare(known, layouts(new)))) == [
        "+ GET /brand/new",
        "- POST /users/track users.track",
    ]


def test_names_of_path_parameters_do_not_part_operations() -> None:
    """`/catalogs/{name}` in a file is `/catalogs/{catalog_name}`: changed, neither new nor gone."""
    path, method = "/catalogs/{catalog_name}", "delete"
    file = json.loads(json.dumps(endpoint_file(path, method)).replace("{catalog_name}", "{name}"))
    assert told(file, "/catalogs/{catalog_name}", "delete") == ""


def test_errors_by_status_and_by_range_are_no_difference() -> None:
    """`400` and `404` in a file are the document's `4XX`; a success is told by its status."""
    path, method = "/campaigns/list", "get"
    file = endpoint_file(path, method)
    answers = file["paths"][path][method]["responses"]
    answers["404"] = answers["400"] = answers.pop("4XX")
    answers["default"] = answers.pop("5XX")
    assert told(file, path, method) == ""
    answers["204"] = answers.pop("200")
    lines = told(file, path, method)
    assert "+ answer 204: " in lines
    assert "- answer 200: " in lines


def test_headers_that_are_no_parameters_are_passed_over(track: dict[str, Any]) -> None:
    """OpenAPI has other words for Authorization, Content-Type and Accept; others are told."""
    headers = [
        {"name": name, "in": "header", "schema": {"type": "string"}}
        for name in ("Authorization", "Content-Type", "accept", "X-New")
    ]
    track["paths"]["/users/track"]["post"]["parameters"] = headers
    assert told(track, *TRACK).splitlines()[1:] == ["    + header.X-New: required no, type string"]


def test_control_characters_in_a_yaml_file_are_passed_over(
    tmp_path: Path, track: dict[str, Any]
) -> None:
    """A file with a character that YAML forbids, as texts that were pasted have, is read."""
    track["info"]["description"] = "Braze's users"
    text = yaml.dump(track, sort_keys=False).replace("Braze's", "Braze\x19s")
    (tmp_path / "track.yaml").write_text(text, "utf-8")
    assert drift(DOCUMENT, tmp_path, partial=True) == ([], [], 1)


# ---------------------------------------------------------------- the command


def lines_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, str, str]:
    status = main(["drift", str(tmp_path), *options])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


UNREADABLE = {
    "a.json": (b"{", "a.json:1: no JSON"),
    "b.yaml": (b"a: [", "b.yaml:2: "),
    "c.yaml": (b"[1]", "not an OpenAPI file"),
    "d.json": (b'{"name": "a package"}', "not an OpenAPI file"),
    "e.yaml": (b"swagger: '2.0'", "only OpenAPI 3 is read"),
    "f.json": (b'{"openapi": "3.0.1", "paths": {}}', "without paths"),
    "g.json": (b"\xff\xfe\x00", "not UTF-8"),
    "h.json": (b'{"openapi": "3.0.1", "paths": {"/a": {"get": {}}}}', "'responses'"),
    "i.json": (b'{"openapi": "3.0.1", "paths": {"/a": {"get": []}}}', "no valid OpenAPI"),
    "j.json": (
        b'{"openapi": "3.0.1", "paths": {"/a": {"get": {"responses": {"200": '
        b'{"$ref": "other.yaml#/a"}}}}}}',
        "other.yaml#/a leaves the file",
    ),
    "k.json": (b"[" * 200_000, "nested too deeply"),
}


def test_files_that_cannot_be_read_are_named_and_the_others_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], track: dict[str, Any]
) -> None:
    """Status 2, one line with name and reason for each; what another file says is told."""
    for name, (content, _) in UNREADABLE.items():
        (tmp_path / name).write_bytes(content)
    _body(track)["properties"]["events"]["maxItems"] = 50
    (tmp_path / "track.json").write_text(json.dumps(track), "utf-8")
    status, out, err = lines_of(tmp_path, capsys)
    assert status == 2
    assert out.splitlines()[0] == "~ POST /users/track users.track"
    assert "- POST" not in out  # Nobody knows what the unreadable files were about.
    for name, (_, reason) in UNREADABLE.items():
        found = [line for line in err.splitlines() if line.startswith(f"not compared: {name}")]
        assert len(found) == 1
        assert reason in found[0]


def test_the_status_says_same_different_or_unreadable(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], track: dict[str, Any]
) -> None:
    """0 for the same, 1 for differences, 2 for a folder that is none; what went is told last."""
    assert lines_of(tmp_path / "none", capsys)[0] == 2
    (tmp_path / "track.json").write_text(json.dumps(track), "utf-8")
    found = lines_of(tmp_path, capsys, "--partial")
    assert found == (0, "", "1 files compared, 0 operations differ.\n")
    status, out, _ = lines_of(tmp_path, capsys)
    assert (status, out.count("\n- ")) == (1, 125)  # And the first line: 126 have no file.


def test_a_folder_without_files_and_one_with_two_of_a_kind_are_problems(
    tmp_path: Path, track: dict[str, Any]
) -> None:
    """Nothing to compare is no success, and of two files on one operation the first is taken."""
    assert drift(DOCUMENT, tmp_path)[1][0].endswith("no JSON or YAML file in this folder")
    for name in ("again", "track"):
        (tmp_path / f"{name}.json").write_text(json.dumps(track), "utf-8")
    changes, problems, files = drift(DOCUMENT, tmp_path, partial=True)
    assert (changes, files) == ([], 2)
    assert problems == ["track.json: POST /users/track is in again.json already"]
    new: dict[str, Any] = {"get": {"responses": {"200": {}}}}
    paths = {f"/new/{number}": new for number in range(3)}
    for name in ("all", "more"):
        text = json.dumps({"openapi": "3.0.1", "paths": paths})
        (tmp_path / f"{name}.json").write_text(text, "utf-8")
    problems = drift(DOCUMENT, tmp_path, partial=True)[1]
    assert problems[0] == "more.json: GET /new/0 is in all.json already, and so are 2 others"


def test_the_markdown_is_a_change_list_by_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], track: dict[str, Any]
) -> None:
    """A heading per kind of change, an operation per entry, its differences below it."""
    _body(track)["properties"]["events"]["maxItems"] = 50
    track["paths"]["/brand/new"] = {"get": {"summary": "Get it.", "responses": {"200": {}}}}
    (tmp_path / "track.json").write_text(json.dumps(track), "utf-8")
    _, out, _ = lines_of(tmp_path, capsys, "--partial", "--markdown")
    assert out.splitlines() == [
        "# Changes of the API against the document",
        "",
        "## Added operations",
        "",
        "- `GET /brand/new`, Get it",
        "",
        "## Changed operations",
        "",
        "- `POST /users/track`, Records attributes, events and purchases of users",
        "  - changed `body.events`: maxItems `75` -> `50`",
    ]
    assert list(markdown([])) == ["# Changes of the API against the document", "\nNone."]
