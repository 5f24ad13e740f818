"""The adapters of the table and how each is started: `python -m conformance.adapters.commands`.

Run as a program it installs the clients, each in an environment of its own below build/clients/.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from conformance.other_clients.environments import CLIENTS, STOCK, install, install_stock, node

__all__ = ["ADAPTERS", "Entry", "install_all"]

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Entry:
    """A client of the table: what it is called there, and the command of its adapter."""

    title: str
    command: tuple[str, ...]
    note: str = ""

    @property
    def line(self) -> str:
        """The command as the driver takes it."""
        return shlex.join(self.command)


def _ours(*options: str) -> tuple[str, ...]:
    return (sys.executable, str(HERE / "brazekit_client.py"), *options)


def _python(client: str, adapter: str) -> tuple[str, ...]:
    return (CLIENTS[client].python, str(HERE / adapter))


_NPM = CLIENTS["braze-api"]
ADAPTERS: Mapping[str, Entry] = {
    "brazekit": Entry("brazekit, sync", _ours()),
    "brazekit-async": Entry("brazekit, async by aiohttp", _ours("--async", "--wire", "aiohttp")),
    "braze-api": Entry(
        "npm braze-api",
        (*node(), str(HERE / "braze_api.cjs"), str(_NPM.home / "node_modules" / "braze-api")),
    ),
    "braze-client": Entry(
        "PyPI braze-client",
        _python("braze-client", "braze_client.py"),
        CLIENTS["braze-client"].note,
    ),
    "edx-braze-client": Entry(
        "PyPI edx-braze-client", _python("edx-braze-client", "edx_braze_client.py")
    ),
    "openapi-python-client": Entry(
        "stock openapi-python-client",
        (STOCK.python, str(HERE / "stock_generated.py")),
        STOCK.note,
    ),
}


def install_all() -> None:
    """Install every client of the table, if it is not there yet."""
    for client in CLIENTS.values():
        install(client)
    install_stock()


if __name__ == "__main__":
    install_all()
