"""Makes the calls that it is told to, with one of the Python clients; one JSON line in, one out.

    python caller.py MODULE CLASS '{"api_key": ..., "api_url": ...}'

A line in is {"call": "user_track", "args": [...], "kwargs": {...}}; a line out is {"returned": ...}
or {"raised": {"type", "message"}}. It runs in the client's environment and imports nothing of ours.
"""

from __future__ import annotations

import importlib
import json
import sys


def main() -> None:
    """Answer each line of standard input."""
    module, name, settings = sys.argv[1:4]
    client = getattr(importlib.import_module(module), name)(**json.loads(settings))
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            call = getattr(client, asked["call"])
            said = {"returned": call(*asked.get("args", ()), **asked.get("kwargs", {}))}
        except Exception as error:  # Whatever the client raises is its answer.
            said = {"raised": {"type": type(error).__name__, "message": str(error)[:300]}}
        print(json.dumps(said, default=str), flush=True)


if __name__ == "__main__":
    main()
