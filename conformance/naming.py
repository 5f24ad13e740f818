"""How Python names follow from the document's names: letter by letter, apart from the generator."""

from __future__ import annotations

import keyword


def attribute_name(key: str) -> str:
    """Say how an attribute or a keyword is named after a property or a parameter."""
    letters = [letter if letter.isalnum() or letter == "_" else "_" for letter in key]
    name = "".join(letters)
    while "__" in name and "__" not in key:
        name = name.replace("__", "_")
    if not key.isidentifier():
        name = name.rstrip("_")
    if name[:1].isdigit():
        name = "_" + name
    return name + "_" if keyword.iskeyword(name) else name
