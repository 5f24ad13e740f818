"""As much of Liquid as the API speaks of: whether it is well formed, and what it refers to."""

from __future__ import annotations

import re

__all__ = ["content_blocks_in", "is_malformed", "translation_tags"]

_PIECES = re.compile(r"\{\{|\}\}|\{%|%\}")
_TAG = re.compile(r"\{%-?\s*(\w+)(.*?)-?%\}", re.DOTALL)
_BLOCK = re.compile(r"\{\{-?\s*content_blocks\.\$\{\s*([^}|\s]+)")
_TRANSLATION = re.compile(
    r"\{%-?\s*translation\s+([\w-]+?)\s*-?%\}(.*?)\{%-?\s*endtranslation\s*-?%\}", re.DOTALL
)
_UNREAD = re.compile(
    r"\{%-?\s*(raw|comment)\s*-?%\}.*?\{%-?\s*end\1\s*-?%\}", re.DOTALL
)  # What stands inside these is no Liquid.
_PAIRED = frozenset(
    {"if", "unless", "for", "case", "capture", "raw", "comment", "tablerow", "translation"}
)
_CLOSES = {"{{": "}}", "{%": "%}"}


def is_malformed(text: str) -> bool:
    """Whether a delimiter is not closed, or a tag that comes in pairs has lost its other half."""
    text = _UNREAD.sub("", text)
    due = ""
    # A tag of personalisation, ${name}, ends with a brace of its own right before the closing two.
    for piece in _PIECES.findall(re.sub(r"\$\{[^{}]*\}", "", text)):
        if piece in _CLOSES:
            if due:
                return True
            due = _CLOSES[piece]
        elif piece == due:
            due = ""
        elif piece == "%}" or due:
            return True
        # Two braces that close nothing are text, as in CSS.
    return bool(due) or _is_unpaired(text)


def _is_unpaired(text: str) -> bool:
    open_tags: list[str] = []
    for name, _ in _TAG.findall(text):
        if name in _PAIRED:
            open_tags.append(name)
        elif name.startswith("end") and (not open_tags or open_tags.pop() != name[3:]):
            return True
    return bool(open_tags)


def content_blocks_in(text: str) -> set[str]:
    """The names of the Content Blocks that a text includes."""
    return set(_BLOCK.findall(text))


def translation_tags(*texts: str) -> dict[str, str]:
    """The texts between translation tags, by the ID in the tag; the first of an ID counts."""
    found: dict[str, str] = {}
    for text in texts:
        for name, source in _TRANSLATION.findall(text):
            found.setdefault(name, source)
    return found
