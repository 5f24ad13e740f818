"""The command `run`: from its options to a mock, adapters, results and reports."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from brazekit_mock.app import Mock
from brazekit_mock.server import Server

from .adapter import AdapterError, ProcessAdapter
from .driver import AnyStage, run
from .live import LiveStage
from .model import Case
from .report_files import write_reports
from .report_terminal import Teller
from .results import KnownFailing, Run
from .stage import Stage

__all__ = ["Misused", "run_command"]


class Misused(Exception):
    """The command cannot be carried out as it was asked; the text says what to change."""


def run_command(
    cases: Sequence[Case],
    command: str,
    report: Path | None,
    known_failing: Path | None,
    jobs: int,
    target: str | None,
) -> bool:
    """Run cases, tell of them and write the reports; give whether all is as it should be."""
    try:
        known = KnownFailing.of(known_failing, cases) if known_failing else None
    except (ValueError, OSError) as error:
        raise Misused(str(error)) from None
    if target is None:
        # Its key is not that of any case: each case makes a key of its own.
        with Server(mock=Mock(key=f"conformance-{os.getpid()}")) as server:
            done = _run(cases, command, Stage(server.mock, server.url), jobs, known)
    else:
        key = os.environ.get("BRAZE_API_KEY")
        if not key:
            raise Misused("Set BRAZE_API_KEY to a key of the workspace that --target names.")
        live = [case for case in cases if case.live]
        if not live:
            raise Misused("None of the chosen cases is live: with --target only those run.")
        done = _run(live, command, LiveStage(target, key), jobs, known)
    if report is not None:
        write_reports(done, report)
    return done.is_good


def _run(
    cases: Sequence[Case], command: str, stage: AnyStage, jobs: int, known: KnownFailing | None
) -> Run:
    teller = Teller(len(cases))
    try:
        done = run(
            cases,
            lambda: ProcessAdapter(command),
            stage,
            jobs=jobs,
            known=known,
            told=teller.tell,
        )
    except AdapterError as error:
        raise Misused(str(error)) from None
    finally:
        teller.close()
    teller.summary(done)
    return done
