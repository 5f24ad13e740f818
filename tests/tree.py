"""The repository's files, and what Python files import and say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HAND_WRITTEN = (
    "brazekit",
    "brazekit_conformance",
    "brazekit_mock",
    "generator",
    "conformance",
    "benchmarks",
    "examples",
    "tests",
)


def python_files(*rooms: str, root: Path = ROOT) -> list[Path]:
    """All Python files of the rooms, in a stable order."""
    return sorted(
        path
        for room in rooms
        for path in (root / room).rglob("*.py")
        if "__pycache__" not in path.parts
    )


def shipped(*rooms: str) -> list[Path]:
    """The rooms' Python files without their tests."""
    return [path for path in python_files(*rooms) if "tests" not in path.relative_to(ROOT).parts]


def name_of(path: Path, root: Path = ROOT) -> str:
    """The path as findings and exceptions write it."""
    return path.relative_to(root).as_posix()


def imported(source: str) -> Iterator[str]:
    """Every absolute module that the source imports anywhere, also inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def strings(source: str) -> Iterator[tuple[int, str]]:
    """Every string of the source with its line, docstrings left out."""
    tree = ast.parse(source)
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value
