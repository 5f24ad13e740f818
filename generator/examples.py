"""Writes the table of examples: for each operation, the call that help texts show."""

from __future__ import annotations

from typing import Any

from .describe_calls import Argument, CallInfo
from .names import GenerationError

USUAL = "usual"
"""The example of an optional parameter without which a usual call is refused; see S14."""


def example_line(call: CallInfo, document: dict[str, Any]) -> str:
    """Give the expression that makes the example of an operation."""
    params = {
        argument.name: value
        for argument in (*call.placed("path"), *call.placed("query"))
        for value in _shown(argument, call, document)
    }
    return f"Example(params={params!r}, body={_body(call, document)!r})"


def _shown(argument: Argument, call: CallInfo, document: dict[str, Any]) -> list[Any]:
    """Give the parameter's value in the example, or nothing if it is left out there."""
    examples: dict[str, Any] = _parameter(argument, call, document).get("examples", {})
    if argument.required:
        return [next(iter(examples.values()))["value"]]
    return [examples[USUAL]["value"]] if USUAL in examples else []


def _parameter(argument: Argument, call: CallInfo, document: dict[str, Any]) -> dict[str, Any]:
    item = document["paths"][call.path]
    for node in (*item.get("parameters", ()), *call.raw.get("parameters", ())):
        found = _resolved(node, document)
        if (found["in"], found["name"]) == (argument.place, argument.api_name):
            return found
    raise GenerationError(f"{call.id}: the document has no parameter {argument.api_name}")


def _body(call: CallInfo, document: dict[str, Any]) -> Any:
    if "requestBody" not in call.raw:
        return None
    content = _resolved(call.raw["requestBody"], document)["content"]["application/json"]
    return next(iter(content["examples"].values()))["value"]


def _resolved(node: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
