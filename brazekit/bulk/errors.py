"""What ends a load. Each message says where and what to do, and holds no value of a cell."""

from __future__ import annotations

__all__ = ["AuditError", "Halted", "LoadError", "MappingError", "SourceError"]


class LoadError(Exception):
    """A load cannot start or cannot go on."""


class MappingError(LoadError):
    """The mapping does not fit the file or the API: a mistake in the command, not in the data."""


class SourceError(LoadError):
    """A source cannot be read, or not any further; `line` is where, 0 if there is no line."""

    def __init__(self, name: str, problem: str, line: int = 0) -> None:
        self.name, self.line, self.problem = name, line, problem
        super().__init__(f"{name}, line {line}: {problem}" if line else f"{name}: {problem}")


class AuditError(LoadError):
    """The audit cannot be read, written or gone on with."""


class Halted(LoadError):
    """Sending makes no sense any more, such as without a connection; rows are left to send."""
