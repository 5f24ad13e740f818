"""Serves the recorder until interrupted."""

from __future__ import annotations

import logging
import re
import sys
from contextlib import suppress
from pathlib import Path

import httpx
import uvicorn

from ..server import LOOPBACK, Announcing, is_loopback, listen, url_of
from .exchange import Keeper
from .proxy import Proxy

__all__ = ["checked_upstream", "record"]

_TIMEOUT = 60.0
_HOST = re.compile(r"[A-Za-z0-9.:-]+\Z")


def checked_upstream(upstream: str) -> str:
    """The upstream's URL, if a key may be sent there.

    Raises ValueError for anything but HTTPS, except on this machine, and for a URL that holds
    credentials, a query or a fragment.
    """
    try:
        url = httpx.URL(upstream)
    except httpx.InvalidURL:
        url = httpx.URL("")
    if url.scheme not in ("https", "http") or not url.host or not _HOST.match(url.host):
        raise ValueError("The upstream is a URL such as https://rest.iad-01.braze.com.")
    if url.scheme == "http" and not is_loopback(url.host):
        raise ValueError("The upstream needs https: your key and your users' data go there.")
    if url.userinfo or url.query or url.fragment:
        raise ValueError("The upstream is scheme and host; the key comes with each request.")
    return str(url)


def record(
    upstream: str,
    folder: Path,
    *,
    host: str = LOOPBACK,
    port: int = 8788,
    plan: str = "standard",
    allow_writes: bool = False,
) -> None:
    """Serve the proxy until interrupted, then say what was found.

    Raises ValueError for an upstream or a host that could give a key away, OSError where the port
    is taken.
    """
    upstream = checked_upstream(upstream)
    if not is_loopback(host):
        raise ValueError(
            f"Others can reach {host}, and would use your workspace: stay on {LOOPBACK}."
        )
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)  # They log URLs, and queries name users.
    keeper = Keeper(folder, lambda line: print(line, flush=True), plan=plan)
    client = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=upstream.startswith("https"))
    proxy = Proxy(keeper.mock.document, upstream, client, keeper, allow_writes=allow_writes)
    listener = listen(host, port)
    config = uvicorn.Config(
        proxy, ws="none", lifespan="off", log_level="critical", access_log=False
    )
    mode = "reads and WRITES pass" if allow_writes else "only reads pass"
    print(f"Requests go to {upstream}, {mode}; cases go to {folder}/.", file=sys.stderr, flush=True)
    url = url_of(listener)
    with suppress(KeyboardInterrupt):  # It is how the recorder is ended.
        Announcing(config, lambda: print(url, flush=True)).run(sockets=[listener])
    book = keeper.book
    told = f"{book.exchanges} exchanges, {book.differing} kinds of differences"
    print(
        f"{told}: see {folder / 'report.md'}." if book.exchanges else "Nothing passed.",
        file=sys.stderr,
    )
