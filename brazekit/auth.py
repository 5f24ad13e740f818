"""The API key, held so that it shows nowhere but in the header that needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brazekit_api.facts import SECURITY

from .errors import ConfigurationError
from .redaction import KEY_MARK

__all__ = ["ApiKey", "Credentials", "credential_variable"]

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

    def plain(self) -> str:
        """Give the key itself, for a header of its own."""
        return self._secret

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


def credential_variable(scheme: str) -> str:
    """Name the environment variable that stands for `credentials[scheme]`."""
    return f"BRAZE_CREDENTIAL_{scheme.upper()}"


class Credentials:
    """What operations ask for in place of the API key, by the security scheme's name.

    Raises `ConfigurationError` for a name that the document does not know and for a value that
    cannot be sent. `repr` shows names only.
    """

    __slots__ = ("_secrets",)

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self._secrets: dict[str, ApiKey] = {}
        for name, secret in (given or {}).items():
            if name not in SECURITY:
                raise ConfigurationError(
                    f"credentials: a name is no scheme of the API, which has {', '.join(SECURITY)}."
                )
            self._secrets[name] = ApiKey(secret, f"credentials[{name!r}]")

    def headers(self, schemes: tuple[str, ...], operation: str) -> Iterator[tuple[str, str]]:
        """Give the headers of the schemes; raise `ConfigurationError` for one that is missing."""
        for name in schemes:
            secret = self._secrets.get(name)
            if secret is None:
                wanted = ", ".join(f"{scheme!r}: ..." for scheme in schemes)
                raise ConfigurationError(
                    f"{operation} does not take the API key: pass credentials={{{wanted}}}, "
                    f"or set {' and '.join(map(credential_variable, schemes))}. "
                    f"{name}: {SECURITY[name].description}"
                )
            header = SECURITY[name].header
            yield (header.lower(), secret.plain()) if header else ("authorization", secret.header())

    def hide(self, text: str) -> str:
        """Give the text with every credential replaced by a mark."""
        for secret in self._secrets.values():
            text = secret.hide(text)
        return text

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._secrets)})"


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
