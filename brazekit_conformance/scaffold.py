"""A new case to begin with."""

from __future__ import annotations

import re

from brazekit_mock.document import load

from .model import KINDS, LEVELS
from .operations import parameters_of

__all__ = ["scaffold"]


def scaffold(case_id: str, operation_id: str, kind: str) -> str:
    """Give the text of a case; raise `ValueError` if id, operation or kind cannot be."""
    level = case_id.split("-")[0]
    if level not in LEVELS or not re.fullmatch(r"L[0-4](-[a-z0-9]+)+", case_id):
        raise ValueError("An id is a level and words in lower case, such as L2-index-after-split.")
    document = load()
    operation = document.operations.get(operation_id)
    if operation is None:
        raise ValueError(f"No operation is called {operation_id}: see `brazekit operations`.")
    if kind not in KINDS:
        raise ValueError(f"A kind is one of {', '.join(KINDS)}.")
    required = [each.name.removesuffix("[]") for each in operation.parameters if each.required]
    if operation.body is not None:
        required += document.resolve(operation.body).get("required", [])
    lines = [f"        {name}: FILL IN" for name in required]
    known = ", ".join(parameters_of(document, operation))
    if not required and known:
        lines = [f"        FILL IN: any of {known}"]
    parameters = "\n".join(["      parameters:", *lines]) if lines else "      parameters: {}"
    return f"""\
# In a file below conformance/cases/{level}/, under `cases:`.
  - id: {case_id}
    title: FILL IN one sentence that says what has to hold
    level: {level}
    kind: {kind}
    when:
      operation: {operation_id}
{parameters}
    then:
      requests:
        seen:
          - method: {operation.method}
            path: {operation.path}
      outcome:
        kind: success
    source: FILL IN an address, or a place of the document
    evidence: documented
"""
