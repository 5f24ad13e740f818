"""An adapter as a process: one line of JSON in, one line of JSON out.

`conformance/adapters/README.md` tells the speech to those who write adapters.
"""

from __future__ import annotations

import contextlib
import json
import queue
import shlex
import subprocess
import tempfile
import threading
from collections.abc import Mapping
from typing import IO, Any, Protocol

__all__ = ["Adapter", "AdapterError", "Lost", "ProcessAdapter"]

PROTOCOL = 1
_HELLO_WITHIN = 60.0  # Seconds; the first start of a runtime on a busy machine takes its time.


class AdapterError(Exception):
    """The adapter cannot be used at all: it does not start, or does not say who it is."""


class Lost(Exception):
    """The adapter died or hung in a case; the text says which. It has to be started anew."""


class Adapter(Protocol):
    """What carries out the calls of cases."""

    hello: Mapping[str, Any]

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        """Give the answer to a message; raise `Lost` if none comes within so many seconds."""
        ...

    def heard(self) -> str:
        """Give all that the adapter wrote since the last time, its answers apart."""
        ...

    def close(self) -> None:
        """End the adapter."""
        ...


class ProcessAdapter:
    """One process of an adapter's command."""

    def __init__(self, command: str) -> None:
        self._stderr: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._read = 0
        self._noise: list[str] = []
        self._lines: queue.Queue[bytes] = queue.Queue()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is the caller's own
                shlex.split(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
            )
        except (OSError, ValueError, IndexError) as error:
            self._stderr.close()
            raise AdapterError(f"The adapter cannot be started: {error}") from None
        threading.Thread(target=self._pump, daemon=True).start()
        try:
            self.hello: Mapping[str, Any] = self._greet()
        except BaseException:
            self.close()
            raise

    def _greet(self) -> Mapping[str, Any]:
        try:
            hello = self.ask({"ask": "hello", "protocol": PROTOCOL}, _HELLO_WITHIN)
        except Lost as lost:
            raise AdapterError(f"The adapter did not say hello: {lost}\n{self._last()}") from None
        wanted = {"name", "version", "language"}
        if not wanted <= set(hello):
            raise AdapterError(f"The adapter's hello has {', '.join(sorted(wanted))}.")
        return hello

    def _pump(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(b"")

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        """Give the answer to a message; raise `Lost` if none comes within so many seconds."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise Lost(f"the adapter has ended with status {self._process.wait()}") from None
        while True:
            try:
                line = self._lines.get(timeout=within)
            except queue.Empty:
                self._process.kill()  # It would not heed the end of its input either.
                raise Lost(f"no answer came within {within:g} s") from None
            if not line:
                raise Lost(f"the adapter ended with status {self._process.wait()}")
            answer = self._answer(line)
            if answer is not None:
                return answer

    def _answer(self, line: bytes) -> Mapping[str, Any] | None:
        """Read a line; one that is no JSON object is what a client printed, and is kept as such."""
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if isinstance(answer, dict):
            return answer
        self._noise.append(line.decode("utf-8", "replace"))
        return None

    def heard(self) -> str:
        """Give what was written to stderr, and to stdout beside answers, since the last time."""
        self._stderr.seek(self._read)
        text = self._stderr.read()
        self._read += len(text)
        noise, self._noise = "".join(self._noise), []
        return noise + text.decode("utf-8", "replace")

    def _last(self) -> str:
        """The last lines of stderr, to say why a start failed."""
        return "\n".join(self.heard().splitlines()[-8:])

    def close(self) -> None:
        """End the process, by closing its input and then for good."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if not self._stderr.closed:
            self._stderr.close()
