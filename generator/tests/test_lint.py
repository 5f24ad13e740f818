"""The linter as a whole: the document passes, and its pages say what the linter does."""

from __future__ import annotations

import re
from pathlib import Path

import jsonschema_rs
import pytest
import yaml
from openapi_spec_validator import validate

from generator.bundle import bundle, operations
from generator.lint import RULES, lint, main
from generator.lint_shapes import PLACES, SHAPES
from generator.parse import parse
from generator.tests.lint_copy import SPEC, Break, broken, copied

_WRONG_BUCKET = Break(
    "an unknown bucket", "S05", "paths/users.yaml", "{name: users_track}", "{name: user_track}"
)


def _sections(page: str) -> dict[str, str]:
    text = (SPEC / page).read_text(encoding="utf-8")
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _examples(section: str) -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)


def test_the_document_has_no_findings() -> None:
    """The document keeps its own style."""
    assert lint(SPEC) == []


def test_a_finding_names_place_rule_and_both_sides(tmp_path: Path) -> None:
    """A message gives file, line, number, statement, what stands there and what is asked for."""
    spec = copied(tmp_path)
    file, line = broken(spec, _WRONG_BUCKET)
    (finding,) = lint(spec)
    assert str(finding).startswith(f"{file}:{line}: S05 {RULES['S05']} Received: ")
    assert "user_track / Documented: buckets: " in str(finding)


def test_the_command_fails_only_when_something_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit status is 0 for a clean document and 1 for findings, which are printed."""
    spec = copied(tmp_path)
    assert main([str(spec)]) == 0
    assert capsys.readouterr().out == ""
    broken(spec, _WRONG_BUCKET)
    assert main([str(spec)]) == 1
    assert "S05" in capsys.readouterr().out


def test_the_pages_list_exactly_the_keys_the_linter_knows() -> None:
    """EXTENSIONS.md has one section for each known key, and ten at most."""
    keys = set(_sections("EXTENSIONS.md"))
    assert keys == set(PLACES) == set(SHAPES)
    assert len(keys) <= 10


@pytest.mark.parametrize("key", sorted(PLACES))
def test_the_example_of_each_key_parses_and_has_its_shape(key: str) -> None:
    """Each section of EXTENSIONS.md shows one example, which the linter would accept."""
    section = _sections("EXTENSIONS.md")[key]
    (example,) = _examples(section)
    value = yaml.safe_load(example)
    assert set(value) == {key}
    jsonschema_rs.Draft202012Validator(SHAPES[key]).validate(value[key])
    for part in ("**Meaning:**", "**Stands in:**", "**Shape:**", "**Read by:**"):
        assert part in section


def test_the_style_lists_exactly_the_rules_that_the_linter_cites() -> None:
    """STYLE.md states each rule in the linter's words, with a reason and an example that parses."""
    sections = _sections("STYLE.md")
    assert dict(heading.split(" ", 1) for heading in sections) == RULES
    for heading, section in sections.items():
        assert "**Why:**" in section, heading
        (example,) = _examples(section)
        assert yaml.safe_load(example), heading


def test_every_rule_is_broken_by_some_test() -> None:
    """No rule stands without a test that sees it fire."""
    folder = Path(__file__).parent
    tested = {
        rule
        for path in folder.glob("test_lint_*.py")
        for rule in re.findall(r'"(S\d\d)"', path.read_text(encoding="utf-8"))
    }
    assert tested == set(RULES)


def test_the_joined_document_is_valid_openapi() -> None:
    """An independent validator accepts the joined document."""
    validate(bundle(SPEC))


def test_the_parser_reads_the_joined_document_without_a_warning() -> None:
    """openapi-python-client drops what it cannot read; it drops no operation and warns of none."""
    document = bundle(SPEC)
    assert len(parse(document).endpoints) == len(operations(document)) > 0
