"""What a request about a Content Block is refused with, in the words of the pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..message import Refusal
from .edited import list_problem
from .tags import tags_problem

__all__ = ["NAMES", "refused"]

LONGEST_NAME = 99
LONGEST_DESCRIPTION = 249
_NAME = re.compile(r"[A-Za-z0-9_-]+")


def refused(message: str) -> Refusal:
    """The refusal that says this."""
    return Refusal(400, message, reason="content_block")


def _name_problem(body: Mapping[str, Any]) -> str | None:
    name = body.get("name")
    if name is None or name == "":
        return "Content Block name cannot be blank"
    if isinstance(name, str) and len(name) > LONGEST_NAME:
        return "Content Block name must be shorter than 100 characters"
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return "Content Block name can only contain alphanumeric characters"
    return None


def _text_problem(body: Mapping[str, Any]) -> str | None:
    content, description = body.get("content", ""), body.get("description", "x")
    if not isinstance(content, str):
        return "Content must be a string"
    if not content:
        return "Content cannot be blank"
    if not isinstance(description, str):
        return "Content Block description must be a string"
    if not description:
        return "Content Block description cannot be blank"
    if len(description) > LONGEST_DESCRIPTION:
        return "Content Block description must be shorter than 250 characters"
    if body.get("state", "active") not in ("active", "draft"):
        return "Content Block state must be either active or draft"
    return tags_problem(body)


def _new(_: Mapping[str, str], body: Any) -> Refusal | None:
    sent = body if isinstance(body, dict) else {}
    problem = _name_problem(sent) or _text_problem(sent)
    return None if problem is None else refused(problem)


def _changed(_: Mapping[str, str], body: Any) -> Refusal | None:
    sent = {"name": "x", "content": "x", **(body if isinstance(body, dict) else {})}
    if not isinstance(sent.get("content_block_id"), str):
        return refused("Content Block ID cannot be blank")
    return _new(_, sent)


def _listed(sent: Mapping[str, str], _: Any) -> Refusal | None:
    problem = list_problem(sent, "Content Block number limit")
    return None if problem is None else refused(problem)


def _asked(sent: Mapping[str, str], _: Any) -> Refusal:
    has_id = "content_block_id" in sent
    return refused("Include Inclusion Data—error" if has_id else "Content Block ID cannot be blank")


NAMES: Mapping[str, Callable[[Mapping[str, str], Any], Refusal | None]] = {
    "content_blocks.create": _new,
    "content_blocks.update": _changed,
    "content_blocks.list": _listed,
    "content_blocks.info": _asked,
}
