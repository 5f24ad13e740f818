"""The web console: files beside this module, read when first asked for, and how they are served.

The console shows what callers sent, so nothing that it shows may run. Its own pages load nothing
but their own files; the body of an e-mail is a page of its own without scripts, without the
console's origin and without anything from elsewhere.
"""

from __future__ import annotations

import functools
from pathlib import Path

from ..message import MockResponse, Refusal

__all__ = ["SAFE", "asset", "mail"]

Headers = tuple[tuple[bytes, bytes], ...]

_FOLDER = Path(__file__).parent
_TYPES = {
    ".css": b"text/css; charset=utf-8",
    ".html": b"text/html; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".svg": b"image/svg+xml",
}
SAFE: Headers = (
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
"""What every answer of the mock's own surface says to browsers."""
_COMMON: Headers = (
    *SAFE,
    (b"referrer-policy", b"no-referrer"),
    (b"x-dns-prefetch-control", b"off"),
    (b"cache-control", b"no-store"),
    (b"vary", b"accept"),
)
_CONSOLE = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    b"frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# Mails have their styles and pictures within themselves; `sandbox` holds outside of a frame too.
_MAIL = (
    b"sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    b"base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)


@functools.cache
def _files() -> dict[str, bytes]:
    """The files by name; nothing else can be asked for."""
    return {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _TYPES}


def asset(name: str) -> MockResponse:
    """One file of the console."""
    content = _files().get(name)
    if content is None:
        raise Refusal(404, "The console has no such file.", reason="control")
    return _answer(_TYPES[Path(name).suffix], _CONSOLE, content)


def mail(body: str) -> MockResponse:
    """The HTML of an e-mail as a page on which nothing runs or is loaded."""
    return _answer(_TYPES[".html"], _MAIL, body.encode("utf-8", "replace"))


def _answer(kind: bytes, policy: bytes, content: bytes) -> MockResponse:
    headers = [(b"content-type", kind), (b"content-security-policy", policy), *_COMMON]
    return MockResponse(200, headers, content)
