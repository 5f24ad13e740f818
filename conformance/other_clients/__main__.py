"""Installs the clients, plays their steps and writes the page: `make other-clients`."""

from __future__ import annotations

import sys

from conformance.other_clients.environments import CLIENTS, ROOT, install
from conformance.other_clients.page import written
from conformance.other_clients.steps import play

PAGE = ROOT / "docs" / "other-clients.md"


def main() -> int:
    """0 if every call of every client came out as due."""
    played = {}
    for name, client in CLIENTS.items():
        print(f"{name} {client.version}", flush=True)
        install(client)
        lines = played[name] = play(client)
        for line in lines:
            for wrong in line.wrong:
                print(f"  {line.call} ({line.about}): {wrong}")
        print(f"  {sum(not line.wrong for line in lines)} of {len(lines)} calls as due")
    PAGE.write_text(written(played), "utf-8")
    return int(any(line.wrong for lines in played.values() for line in lines))


if __name__ == "__main__":
    sys.exit(main())
