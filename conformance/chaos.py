"""A load under chaos: faults at random, the loader killed again and again, and then the accounts.

    python -m conformance.chaos [--rows 100000] [--kills 20] [--seed 1]

Rows are events of which no two are alike, so the mock can say of each row how often it arrived.
What is expected in the end, and what the exit status tells: every row is in the audit once; what is
accepted is in the mock exactly once; what is unknown is there once or not at all; what is rejected
is not there; nothing is there twice.
"""

from __future__ import annotations

import argparse
import csv
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from brazekit.bulk.audit import load
from brazekit.bulk.rows import Status
from brazekit_mock.server import Server

_USERS = 1_999  # A prime, so that rows of one user lie far apart and yet are many.
_MOST_RUNS = 20  # Beyond those that are killed; a run ends early when its attempts run out.
_PROGRAM = "from brazekit.cli import main; main()"
_RETRY_AFTER = 0.05  # Seconds; a real limit is waited for alike, only longer.

FAULTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("drop_before", {}),
    ("drop_after", {}),
    ("rate_limited", {"retry_after": _RETRY_AFTER}),
    ("retry_after_only", {"retry_after": _RETRY_AFTER}),
    ("server_error", {"applied": False}),
    ("server_error", {"applied": True}),
    ("bad_gateway_html", {"applied": True}),
    ("slow", {"delay": 0.05}),
    ("truncated_json", {}),
    ("reject_item", {"array": "events"}),
)
"""Each is armed with the same small probability, of which the seed decides."""


@attrs.define
class Account:
    """What became of the rows, by the audit and by the mock; `faults` lists what must not be."""

    rows: int
    kills: int = 0
    runs: int = 0
    seconds: float = 0.0
    by_status: Counter[str] = attrs.field(factory=Counter[str])
    applied: Counter[str] = attrs.field(factory=Counter[str])
    fired: int = 0
    faults: list[str] = attrs.field(factory=list[str])

    def __str__(self) -> str:
        unknown = Status.UNKNOWN.value
        lines = [
            f"{self.rows:,} rows, {self.kills} times killed, {self.runs} runs, "
            f"{self.fired} faults fired, {self.seconds:.0f} s",
            ", ".join(f"{self.by_status[each]:,} {each.value}" for each in Status),
            f"of the unknown rows {self.applied[unknown]:,} had been applied",
            *(f"WRONG: {fault}" for fault in self.faults[:10]),
        ]
        return "\n".join(lines)


def _write(path: Path, rows: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["id", "what", "at"])
        for row in range(rows):
            out.writerow([f"u{row % _USERS}", f"e{row // _USERS}", "2026-01-31T12:00:00Z"])


def _command(folder: Path, server: Server, concurrency: int, *, resume: bool) -> list[str]:
    words = [
        "load", str(folder / "rows.csv"), "--as", "events", "--id", "external_id=id",
        "--map", "name=what", "--map", "time=at", "--audit", str(folder / "audit"),
        "--base-url", server.url, "--concurrency", str(concurrency), "--quiet",
    ]  # fmt: skip
    return [sys.executable, "-c", _PROGRAM, *words, *(["--resume"] if resume else [])]


def _run(command: list[str], server: Server, until: int | None) -> int:
    """Run the loader to its end, or kill it once the mock has had so many requests."""
    environment = {"BRAZE_API_KEY": server.key, "PYTHONPATH": ":".join(sys.path)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        while process.poll() is None:
            if until is not None and server.mock.default.journal.total >= until:
                process.send_signal(signal.SIGKILL)
                break
            time.sleep(0.002)
        return process.wait()


def chaos(
    rows: int, kills: int, seed: int, *, probability: float = 0.01, concurrency: int = 16
) -> Account:
    """Load so many rows under faults, with so many kills; give the accounts."""
    chance = random.Random(seed)  # noqa: S311 - reproducible, not secret
    account = Account(rows)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name, Server() as server:
        folder = Path(name)
        _write(folder / "rows.csv", rows)
        tenant = server.mock.default
        for fault, options in FAULTS:
            tenant.faults.arm(
                fault, probability=probability, seed=chance.randrange(1 << 30), **options
            )
        whole = rows // 75
        moments = sorted(chance.sample(range(1, max(kills + 2, whole * 9 // 10)), kills))
        status = -1
        while status not in (0, 3) and account.runs < kills + _MOST_RUNS:
            until = moments.pop(0) if moments else None
            resume = (folder / "audit").exists()
            status = _run(_command(folder, server, concurrency, resume=resume), server, until)
            account.runs += 1
            account.kills += status == -signal.SIGKILL
        if status not in (0, 3):
            account.faults.append(f"the last run ended with status {status}")
        account.fired = sum(each.fired for each in tenant.faults.armed)
        _compare(account, folder / "audit", server)
    account.seconds = time.monotonic() - began
    return account


def _compare(account: Account, audit: Path, server: Server) -> None:
    """Hold the audit to what the mock has."""
    arrived: Counter[tuple[str, str]] = Counter()
    for user in server.mock.default.users:
        for name, tally in (user.events or {}).items():
            arrived[user.external_id or "", name] = tally.count
    seen: set[int] = set()
    for _, row, status, _ in load(audit).table():
        count = arrived.pop((f"u{(row - 1) % _USERS}", f"e{(row - 1) // _USERS}"), 0)
        account.by_status[status] += 1
        account.applied[status] += count
        allowed = {Status.ACCEPTED: (1,), Status.UNKNOWN: (0, 1)}.get(status, (0,))
        if count not in allowed:
            account.faults.append(f"row {row} is {status} and arrived {count} times")
        if row in seen:
            account.faults.append(f"row {row} is in the audit twice")
        seen.add(row)
    if len(seen) != account.rows:
        account.faults.append(f"{account.rows - len(seen)} rows are not in the audit")
    if arrived:
        account.faults.append(f"{len(arrived)} rows arrived that the audit does not know")


def main() -> int:
    """Run by the command line's figures; 0 if the accounts agree."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    for name, value in (("--rows", 100_000), ("--kills", 20), ("--seed", 1)):
        parser.add_argument(name, type=int, default=value)
    words = parser.parse_args()
    account = chaos(words.rows, words.kills, words.seed)
    print(account)
    if account.kills < words.kills:
        print(f"only {account.kills} of {words.kills} kills came before the load's end")
    return 1 if account.faults or account.kills < words.kills else 0


if __name__ == "__main__":
    sys.exit(main())
