# Written by `make generate` from spec/; do not edit.
"""E-mail addresses and phone numbers in texts that people and log files get to see.

They are known by their form, wherever they stand: an external ID or a custom attribute may hold
an address as well as `email` does. When in doubt a run of digits is taken for a phone number:
losing an order number from a message is cheaper than showing a customer's number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .types import is_items, is_mapping

__all__ = ["EMAIL_MARK", "PHONE_MARK", "masked", "masked_value"]

EMAIL_MARK = "<e-mail>"
PHONE_MARK = "<phone>"

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


def masked(text: str) -> str:
    """Give the text with e-mail addresses and phone numbers replaced by a mark."""
    return _PHONE.sub(_phone, _EMAIL.sub(EMAIL_MARK, text))


def masked_value(value: Any) -> Any:
    """Mask every string of a value that is to be shown, keys of mappings included."""
    if isinstance(value, str):
        return masked(value)
    if is_items(value):
        return [masked_value(item) for item in value]
    if is_mapping(value):
        return _masked_mapping(value)
    return value


def _masked_mapping(value: Mapping[Any, Any]) -> dict[Any, Any]:
    return {masked_value(key): masked_value(item) for key, item in value.items()}
