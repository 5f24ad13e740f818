"""Keeps personal data out of texts that people and log files get to see.

Braze's messages may quote what was sent, so a text from an answer is cleaned before it enters an
error, a report or a log line. What addresses and numbers look like is told by `masked`, which the
`repr` of models goes by too.
"""

from __future__ import annotations

import re
from typing import Any

from brazekit_api.masking import EMAIL_MARK, PHONE_MARK, masked
from brazekit_api.types import is_array, is_object

__all__ = ["EMAIL_MARK", "KEY_MARK", "PHONE_MARK", "clean", "clean_json"]

KEY_MARK = "<key>"

_BEARER = re.compile(r"\bBearer\s+\S+", re.IGNORECASE)


def clean(text: str) -> str:
    """Give the text with e-mail addresses, phone numbers and bearer tokens replaced by a mark."""
    return masked(_BEARER.sub(f"Bearer {KEY_MARK}", text))


def clean_json(value: Any) -> Any:
    """Clean every string of a decoded JSON value, keys of objects included."""
    if isinstance(value, str):
        return clean(value)
    if is_array(value):
        return [clean_json(item) for item in value]
    if is_object(value):
        return {clean(key): clean_json(item) for key, item in value.items()}
    return value
