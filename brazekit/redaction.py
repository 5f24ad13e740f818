"""Keeps personal data out of texts that people and log files get to see.

Braze's messages may quote what was sent, so a text from an answer is cleaned before it enters an
error, a report or a log line. When in doubt a run of digits is taken for a phone number: losing an
order number from a message is cheaper than showing a customer's number.
"""

from __future__ import annotations

import re
from typing import Any

from brazekit_api.types import is_array, is_object

__all__ = ["clean", "clean_json"]

EMAIL_MARK = "<e-mail>"
PHONE_MARK = "<phone>"
KEY_MARK = "<key>"

# An address as it stands in a body, or percent-encoded in a URL; the local part may be quoted.
# Its length is bounded (RFC 5321: 64), which also keeps the search linear on long texts.
_EMAIL = re.compile(
    r"""(?:"[^"]{0,64}"|[^\s<>"(),:;\[\]]{1,64})(?:@|%40)[^\s<>"'(),:;@\[\]{}|=&?/]+""",
    re.IGNORECASE,
)

# Three forms: with a plus sign, as bare digits, and in groups. A date is none of them.
_PHONE = re.compile(
    r"(?<![\w.])(?:%2B|\+)\s?\(?\d(?:[\s().\-/]{0,2}\d){5,}"
    r"|(?<![\w.\-])\d{8,}(?!\w)"
    r"|(?<![\w.\-:])(?!\d{4}-\d{2}-\d{2}(?!\d))\(?\d{1,9}(?:[\s().\-/]{1,3}\d{1,9}){1,5}(?!\w)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\bBearer\s+\S+", re.IGNORECASE)
_FEWEST_DIGITS = 7  # The shortest national numbers have seven; two dates and counts have fewer.


def _is_address(text: str) -> bool:
    """Tell an IPv4 address, which a message about an allowlist has to show."""
    octets = text.split(".")
    return len(octets) == 4 and all(octet.isdigit() and int(octet) < 256 for octet in octets)


def _phone(match: re.Match[str]) -> str:
    text = match.group()
    if _is_address(text):
        return text
    return PHONE_MARK if sum(map(str.isdigit, text)) >= _FEWEST_DIGITS else text


def clean(text: str) -> str:
    """Give the text with e-mail addresses, phone numbers and bearer tokens replaced by a mark."""
    text = _BEARER.sub(f"Bearer {KEY_MARK}", text)
    text = _EMAIL.sub(EMAIL_MARK, text)
    return _PHONE.sub(_phone, text)


def clean_json(value: Any) -> Any:
    """Clean every string of a decoded JSON value, keys of objects included."""
    if isinstance(value, str):
        return clean(value)
    if is_array(value):
        return [clean_json(item) for item in value]
    if is_object(value):
        return {clean(key): clean_json(item) for key, item in value.items()}
    return value
