"""A mapping from a file of YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..bulk.errors import MappingError
from ..bulk.mapping import Plan, plan_of_yaml

__all__ = ["plan_of_file"]


def plan_of_file(path: Path) -> Plan:
    """Read --mapping; raise `MappingError` with the line where it is not YAML."""
    try:
        import yaml
    except ImportError:
        raise MappingError("--mapping needs PyYAML: pip install 'brazekit[bulk]'.") from None
    try:
        data: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MappingError(f"{path} cannot be read: {error.strerror}.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark is not None else ""
        raise MappingError(f"{path}{line}: is not YAML.") from None
    except ValueError:
        raise MappingError(f"{path}: is not text.") from None
    return plan_of_yaml(data)
