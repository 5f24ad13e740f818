"""Names in Python for names of the API: kept as the API spells them wherever Python allows."""

from __future__ import annotations

import keyword
import re

# Words that the generated methods use themselves.
_TAKEN = {"self", "on_settled"}


class GenerationError(Exception):
    """The document is fine as OpenAPI but no client can be made of it; the message says why."""


def python_name(api_name: str) -> str:
    """Give the attribute or keyword for a property or parameter.

    A valid identifier stays as it is. `phone_numbers[]` loses its brackets, `last_edit.time[gt]`
    becomes `last_edit_time_gt`, `content-available` becomes `content_available`, and a keyword
    such as `from` gains an underscore at its end.
    """
    name = re.sub(r"\W+", "_", api_name.removesuffix("[]"), flags=re.ASCII).rstrip("_") or "_"
    if api_name.endswith("_") and api_name.isidentifier() and api_name.isascii():
        name = api_name
    if name[0].isdigit():
        name = f"_{name}"
    if keyword.iskeyword(name) or name in _TAKEN:
        name = f"{name}_"
    return name


def unique_names(api_names: list[str], owner: str) -> dict[str, str]:
    """Name all properties of one owner; two that fall together are an error, never overwritten."""
    named: dict[str, str] = {}
    for api_name in api_names:
        name = python_name(api_name)
        for other, taken in named.items():
            if taken == name:
                raise GenerationError(
                    f"{owner}: {other!r} and {api_name!r} would share the Python name {name!r}"
                )
        named[api_name] = name
    return named


def call_name(operation_id: str) -> str:
    """Give the builder's name: `users.alias.new` is made by `users_alias_new`."""
    return operation_id.replace(".", "_")


def pascal(words: str) -> str:
    """Join words into a class name: `external_ids` becomes `ExternalIds`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[._]", words) if word)


def first_sentence(text: str) -> str:
    """Give a description's first sentence, on one line."""
    flat = " ".join(text.split())
    found = re.match(r".*?[.!?](?= [A-Z]|$)", flat)
    return found.group() if found else flat


def input_name(class_name: str) -> str:
    """Give the name of the TypedDict that takes a plain mapping for a model."""
    return f"{class_name}Input"
