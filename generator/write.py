"""Writes the generated folder whole: to a temporary place first, swapped in at the end."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .bundle import Bundle, bundle_sources
from .load import load_sources
from .names import GenerationError
from .render import render

PACKAGE = "brazekit_api"
DOCUMENT = "braze-openapi.json"
_RUFF = ["--isolated", "--quiet", "--no-cache", "--target-version=py311", "--line-length=100"]


def generate(spec_dir: Path, target: Path) -> list[str]:
    """Write everything that follows from `spec_dir` into `target`; give the files' names."""
    with _built(spec_dir, target.parent) as fresh:
        names = _names(fresh)
        previous = target.with_name(f".{target.name}-previous")
        shutil.rmtree(previous, ignore_errors=True)
        if target.exists():
            target.rename(previous)
        fresh.rename(target)
        shutil.rmtree(previous, ignore_errors=True)
    return names


def stale_files(spec_dir: Path, target: Path) -> list[str]:
    """Give the files of `target` that are not what the document gives today, each with a reason."""
    with _built(spec_dir, None) as fresh:
        findings: list[str] = []
        for name in sorted({*_names(fresh), *_names(target)}):
            wanted, found = fresh / name, target / name
            if not found.exists():
                findings.append(f"{target.name}/{name}: missing")
            elif not wanted.exists():
                findings.append(f"{target.name}/{name}: the document gives no such file")
            elif wanted.read_bytes() != found.read_bytes():
                findings.append(f"{target.name}/{name}: differs from what the document gives")
        return findings


@contextmanager
def _built(spec_dir: Path, beside: Path | None) -> Iterator[Path]:
    """Build into a temporary folder on the same disk, so that the swap is one rename."""
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=beside) as folder:
        fresh = Path(folder) / "generated"
        joined = bundle_sources(load_sources(spec_dir))
        _write(joined, fresh)
        _format(fresh / PACKAGE)
        _compile(fresh)
        yield fresh


def _write(joined: Bundle, folder: Path) -> None:
    files = {f"{PACKAGE}/{name}": text for name, text in render(joined).items()}
    files[DOCUMENT] = json.dumps(joined.document, indent=1, ensure_ascii=False) + "\n"
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _format(package: Path) -> None:
    """Drop unused imports and format; isolated, so that no setting of the machine leaks in."""
    steps = (
        ["check", "--select=F401,I", "--fix", *_RUFF],
        ["check", "--select=E9,F", *_RUFF],
        ["format", *_RUFF],
    )
    for step in steps:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "ruff", *step, str(package)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"ruff {step[0]} on the output:\n{done.stdout}{done.stderr}")


def _compile(folder: Path) -> None:
    for path in sorted(folder.rglob("*.py")):
        compile(path.read_text(encoding="utf-8"), str(path.relative_to(folder)), "exec")


def _names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
