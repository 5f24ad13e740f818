"""An adapter that does what a test asks it to: `python broken_adapter.py BEHAVIOUR`."""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.request
from typing import Any

HELLO = {"name": "test", "version": "1", "language": "Python", "forms": ["call"]}


def carried_out(message: dict[str, Any]) -> dict[str, Any]:
    """Call a listing in the plainest way there is."""
    request = urllib.request.Request(  # noqa: S310 - the address of the driver's own mock
        message["base_url"] + message["path"],
        headers={"Authorization": f"Bearer {message['api_key']}"},
    )
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310 - as above
            return {"kind": "success", "status": answer.status, "value": json.load(answer)}
    except urllib.error.HTTPError as error:
        return {"kind": "error", "error": {"classes": ["other"], "status": error.code}}


def main() -> None:
    behaviour = sys.argv[1]
    if behaviour == "no hello":
        sys.exit("cannot start: no runtime here")
    for line in sys.stdin:
        message = json.loads(line)
        if message["ask"] == "hello":
            print(json.dumps({} if behaviour == "nameless" else HELLO), flush=True)
            continue
        if behaviour == "dies":
            sys.exit(7)
        if behaviour == "hangs":
            time.sleep(60)
        if behaviour == "chats":
            print("sending with", message["api_key"], flush=True)
        if behaviour == "logs":
            print("sending with", message["api_key"], file=sys.stderr, flush=True)
        answer: dict[str, Any] = {"id": message["id"], "outcome": carried_out(message)}
        if behaviour == "declines":
            answer = {"id": message["id"], "not_supported": "no such method"}
        if behaviour == "mumbles":
            answer = {"id": message["id"]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
