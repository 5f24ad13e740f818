"""The generated folder follows from the document, to the byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.bundle import BANNER
from generator.names import GenerationError
from generator.write import generate, stale_files

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_generating_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the machine, the time or the folder's earlier state enters the output."""
    first, second = tmp_path / "a" / "generated", tmp_path / "b" / "generated"
    first.parent.mkdir()
    second.mkdir(parents=True)
    (second / "left_over.py").write_text("old", encoding="utf-8")
    generate(SPEC, first)
    generate(SPEC, second)
    assert _bytes(first) == _bytes(second)


def test_the_committed_folder_is_what_the_document_gives() -> None:
    """`make generate` would change nothing."""
    assert stale_files(SPEC, ROOT / "generated") == []


@pytest.mark.parametrize("change", ["edited", "removed", "added"])
def test_a_hand_edit_is_found_and_named(tmp_path: Path, change: str) -> None:
    """Whoever edits the folder by hand is told which file no longer follows from the document."""
    target = tmp_path / "generated"
    generate(SPEC, target)
    file = target / "brazekit_api" / "models" / "events.py"
    if change == "edited":
        file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    elif change == "removed":
        file.unlink()
    else:
        file = file.with_name("extra.py")
        file.write_text("x = 1\n", encoding="utf-8")
    findings = stale_files(SPEC, target)
    assert len(findings) == 1
    assert f"generated/brazekit_api/models/{file.name}: " in findings[0]


def test_every_file_carries_the_banner(tmp_path: Path) -> None:
    """A reader of any generated file sees in its first lines where it comes from."""
    target = tmp_path / "generated"
    generate(SPEC, target)
    for path in target.rglob("*"):
        if path.is_file():
            assert BANNER in path.read_text(encoding="utf-8")[:200], path


def test_a_failed_run_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    """The swap comes last, so a broken document never costs a working client."""
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    target = tmp_path / "generated"
    generate(spec, target)
    before = _bytes(target)
    users = spec / "paths" / "users.yaml"
    text = users.read_text(encoding="utf-8")
    users.write_text(text.replace("operationId: users.merge", "operationId: users.track"), "utf-8")
    with pytest.raises(GenerationError):
        generate(spec, target)
    assert _bytes(target) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "spec"]
