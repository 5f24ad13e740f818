"""Puts the bundled document and the conformance cases into the wheel, beside what reads them.

A static `force-include` would do, were it not that it fails an editable install while `generated/`
is away, which is exactly when somebody wants to run `make generate`. A checkout needs no copy: the
mock reads `generated/braze-openapi.json` there, the suite `conformance/cases`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DOCUMENT = "generated/braze-openapi.json"
IN_WHEEL = "brazekit_mock/braze-openapi.json"
CASES = "conformance/cases"
CASES_IN_WHEEL = "brazekit_conformance/cases"


class DocumentHook(BuildHookInterface[BuilderConfig]):
    """Adds files to a real wheel, and nothing to an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        if not (Path(self.root) / DOCUMENT).is_file():
            raise FileNotFoundError(
                f"{DOCUMENT} is missing. Run `make generate`, then build again."
            )
        build_data["force_include"][DOCUMENT] = IN_WHEEL
        for path in sorted((Path(self.root) / CASES).rglob("*")):
            if path.suffix in (".yaml", ".json"):
                name = path.relative_to(self.root).as_posix()
                build_data["force_include"][name] = name.replace(CASES, CASES_IN_WHEEL)
