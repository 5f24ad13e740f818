"""The API key, held so that it shows nowhere but in the header that needs it."""

from __future__ import annotations

from .errors import ConfigurationError
from .redaction import KEY_MARK

__all__ = ["ApiKey"]

_QUOTES = "'\"`\u201c\u201d\u2018\u2019"  # the last four are what word processors make of them
_SHORTEST = 8  # Characters. Shorter keys are made up for tests, and parts of common words.


class ApiKey:
    """An API key. `repr` and `str` show a mask; only `header` gives it away.

    Raises `ConfigurationError` for text that cannot be a key as copied: quotes, blanks, line
    breaks, a `Bearer` prefix. The message names the fault and `source`, never the text.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: str, source: str = "api_key") -> None:
        problem = _problem(secret)
        if problem:
            raise ConfigurationError(
                f"{source} {problem}. Copy the key from Settings > APIs and Identifiers as it "
                "stands there; it is sent as `Authorization: Bearer KEY`."
            )
        self._secret = secret

    def header(self) -> str:
        """Give the value of the Authorization header."""
        return f"Bearer {self._secret}"

    def hide(self, text: str) -> str:
        """Give the text with the key replaced by a mark, should an answer quote it."""
        if len(self._secret) < _SHORTEST:
            return text
        return text.replace(self._secret, KEY_MARK)

    def __repr__(self) -> str:
        return "ApiKey(****)"

    def __reduce__(self) -> str | tuple[object, ...]:
        # A pickle is a file with the key in clear; a client is made anew in each process.
        raise TypeError("an ApiKey is not pickled, since that would write the key in clear")


def _problem(secret: object) -> str:
    """Say what is wrong with the text, or nothing."""
    if not isinstance(secret, str):
        return f"is a Python {type(secret).__name__}, expected a string"
    if not secret.strip():
        return "is empty"
    if secret != secret.strip() or "\n" in secret or "\r" in secret:
        kind = "a line break" if any(mark in secret for mark in "\r\n") else "a blank"
        return f"has {kind} around or within it: strip it"
    if secret.lower().startswith("bearer "):
        return "starts with `Bearer `: pass the key alone, the prefix is added"
    if any(mark in secret for mark in _QUOTES):
        return "has quotes in it: remove them, Braze takes a quoted key for a wrong one"
    if any(character.isspace() for character in secret):
        return "has a blank within it"
    if not secret.isascii() or not secret.isprintable():
        return "has characters that a header cannot carry"
    return ""
