"""Describes the TypedDicts: what a plain mapping in a request may hold, for type checkers."""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from .bundle import Bundle
from .describe import reachable
from .kinds import Coder, merged_properties, merged_required, required_alternatives
from .names import input_name
from .parse import Parsed


@dataclass(frozen=True)
class Key:
    """A key of a mapping and the type of its value."""

    name: str
    hint: str
    required: bool

    @property
    def annotation(self) -> str:
        return f"Required[{self.hint}]" if self.required else self.hint


@dataclass(frozen=True)
class InputInfo:
    """A TypedDict of `inputs/<topic>.py`, and the model that it stands for.

    `free` is true where the document lets callers choose further keys; `models` are schemas that
    the types name.
    """

    class_name: str
    model: str
    topic: str
    description: str
    keys: tuple[Key, ...]
    any_of: tuple[tuple[tuple[str, ...], ...], ...]
    free: bool
    models: frozenset[str]

    @property
    def spelled(self) -> bool:
        """Tell whether every key can be written as an attribute of a class."""
        return all(key.name.isidentifier() and not keyword.iskeyword(key.name) for key in self.keys)


def describe_inputs(bundle: Bundle, parsed: Parsed, coder: Coder) -> list[InputInfo]:
    """Describe a TypedDict for every object that a request can hold."""
    schemas = bundle.document["components"]["schemas"]
    asked, _ = reachable(bundle.document)
    plain = coder.plain()
    inputs: list[InputInfo] = []
    for name, topic in bundle.topics.items():
        if name not in asked or not coder.is_model(name):
            continue
        schema = schemas[name]
        required = merged_required(schema, schemas)
        keys: list[Key] = []
        used: set[str] = set()
        for key, value in merged_properties(schema, schemas).items():
            code = plain.code(value, writing=True, where=f"{name}.{key}")
            used |= code.models
            keys.append(Key(key, code.hint, key in required))
        inputs.append(
            InputInfo(
                class_name=input_name(parsed.classes[name]),
                model=parsed.classes[name],
                topic=topic,
                description=schema.get("description", ""),
                keys=tuple(keys),
                any_of=tuple(
                    tuple(tuple(alternative) for alternative in group)
                    for group in required_alternatives(schema, schemas)
                ),
                free=coder.is_free(name),
                models=frozenset(used),
            )
        )
    return inputs
