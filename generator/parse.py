"""Runs openapi-python-client as the parser and namer, and lets none of its warnings pass."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import ClassName

from .bundle import operations
from .names import GenerationError


@dataclass(frozen=True)
class Parsed:
    """What the parser found: class names by schema, models by class name, endpoints by id."""

    classes: dict[str, str]
    models: dict[str, ModelProperty]
    endpoints: dict[tuple[str, str], Endpoint]


def parse(document: dict[str, Any]) -> Parsed:
    """Parse a bundled document. Raises `GenerationError` with every complaint of the parser."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True, generate_all_tags=False, docstrings_on_attributes=False),
        MetaType.NONE,
        Path("braze-openapi.json"),
        "utf-8",
        overwrite=True,
        output_path=None,
    )
    data = GeneratorData.from_dict(_without_twins(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    complaints = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        complaints.extend(collection.parse_errors)
    if complaints:
        lines = [f"{item.header}: {item.detail}".strip() for item in complaints]
        raise GenerationError("openapi-python-client complains:\n" + "\n".join(lines))
    models = {str(model.class_info.name): model for model in data.models}
    endpoints: dict[tuple[str, str], Endpoint] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            # The parser rewrites path parameters to Python names, so the id finds the operation.
            key = (str(endpoint.name), endpoint.method)
            if key in endpoints:
                raise GenerationError(f"two operations are named {endpoint.name}")
            endpoints[key] = endpoint
    classes = {
        name: str(ClassName(name, config.field_prefix))
        for name in document["components"]["schemas"]
    }
    clashes = {name for name in classes if list(classes.values()).count(classes[name]) > 1}
    if clashes:
        raise GenerationError(f"schemas share one class name: {', '.join(sorted(clashes))}")
    return Parsed(classes, models, endpoints)


def _without_twins(document: dict[str, Any]) -> dict[str, Any]:
    """Drop `x[]` beside `x`: the parser gives both one name and then drops the operation."""
    copied = copy.deepcopy(document)
    for _, _, operation, _ in operations(copied):
        parameters = operation.get("parameters", [])
        names = {item.get("name") for item in parameters}
        operation["parameters"] = [
            item
            for item in parameters
            if not str(item.get("name")).endswith("[]")
            or str(item["name"]).removesuffix("[]") not in names
        ]
    return copied
