"""Reads a folder of OpenAPI files, one or a few operations in each, as far as they can be read."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .bundle import METHODS
from .drift_fields import Layout, layout
from .load import SourceError, parse_source

__all__ = ["World", "layouts", "read_folder"]

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass
class World:
    """What the files of a folder say, and which of them could not be read, with the reason."""

    operations: list[Layout] = field(default_factory=list[Layout])
    files: int = 0
    problems: list[str] = field(default_factory=list[str])


def layouts(document: dict[str, Any]) -> list[Layout]:
    """Every operation of a document, laid out; raises as `layout` does."""
    return [
        layout(document, path, method)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def read_folder(folder: Path) -> World:
    """Read every JSON and YAML file below a folder; a file that cannot be read stops no other."""
    world = World()
    seen: dict[tuple[str, str], str] = {}
    for path in sorted(one for one in folder.rglob("*") if one.suffix.lower() in _SUFFIXES):
        if path.name.startswith("."):
            continue
        name = path.relative_to(folder).as_posix()
        found = _read(path, name, world)
        again = [one for one in found if (one.method, one.path) in seen]
        for operation in found:
            if operation not in again:
                seen[operation.method, operation.path] = name
                world.operations.append(operation)
        if again:
            first = again[0]
            shown = f"{first.method} {first.path} is in {seen[first.method, first.path]} already"
            more = f", and so are {len(again) - 1} others" if len(again) > 1 else ""
            world.problems.append(f"{name}: {shown}{more}")
        world.files += bool(found)
    if not world.files and not world.problems:
        world.problems.append(f"{folder.name}: there is no JSON or YAML file in this folder")
    return world


def _read(path: Path, name: str, world: World) -> list[Layout]:
    try:
        document = _parse(path, name)
        reason = _no_openapi(document)
        if reason:
            world.problems.append(f"{name}: {reason}")
            return []
        return layouts(document)
    except SourceError as error:
        world.problems.append(str(error))
    except json.JSONDecodeError as error:
        world.problems.append(f"{name}:{error.lineno}: no JSON: {error.msg}")
    except UnicodeDecodeError:
        world.problems.append(f"{name}: the file is not UTF-8")
    except OSError as error:
        world.problems.append(f"{name}: {error.strerror}")
    except RecursionError:
        world.problems.append(f"{name}: the file is nested too deeply")
    except KeyError as error:
        world.problems.append(f"{name}: nothing is found under {error}, which is needed or named")
    except (ValueError, TypeError, AttributeError) as error:
        world.problems.append(f"{name}: no valid OpenAPI: {error}")
    return []


def _parse(path: Path, name: str) -> Any:
    if path.suffix.lower() == ".json":
        return json.loads(path.read_text("utf-8-sig"))
    # Texts that were pasted somewhere bring control characters, which YAML forbids.
    return parse_source(_CONTROL.sub("", path.read_text("utf-8-sig")), name).data


def _no_openapi(document: Any) -> str:
    """Why a file is no OpenAPI 3 document; empty where it is one."""
    if not isinstance(document, dict):
        return "not an OpenAPI file: it holds no object"
    if "swagger" in document:
        return f"Swagger {document['swagger']}; only OpenAPI 3 is read"
    version = document.get("openapi")
    if version is None:
        return "not an OpenAPI file: it has no `openapi`"
    if not str(version).startswith("3."):
        return f"OpenAPI {version}; only OpenAPI 3 is read"
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        return "an OpenAPI file without paths"
    return ""
