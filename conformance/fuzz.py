"""Schemathesis against the mock, in process, with what it finds sorted into excused and not."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis import BaseSchema
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

from brazekit_mock.app import Mock
from brazekit_mock.asgi import App
from conformance.document import Json, all_operations, problems
from conformance.excuses import EXCUSES
from conformance.excuses.finding import Excuse, Finding
from conformance.scenery import play, scene_of
from conformance.simpler import simpler
from conformance.stage import START

KEY = "mock-key"
_SCIM = {"Authorization": f"Bearer scim-{KEY}", "X-Request-Origin": "conformance"}
PHASES = ("examples", "coverage", "fuzzing", "stateful")
# Random requests and sequences tried per operation; `make conformance-deep` asks for more.
EXAMPLES = int(os.environ.get("BRAZEKIT_FUZZ_EXAMPLES", "10"))


@dataclass
class Run:
    """What one run of Schemathesis saw."""

    cases: int = 0
    findings: list[Finding] = field(default_factory=list[Finding])
    errors: list[str] = field(default_factory=list[str])

    def unexcused(self) -> list[Finding]:
        """Give the findings that no excuse fits."""
        return [
            found
            for found in self.findings
            if not any(_excuses(e, found) for e in EXCUSES) and not _is_right_to_refuse(found)
        ]

    def stale(self, operation: str) -> list[Excuse]:
        """Give the excuses for an operation that excused nothing."""
        due = [e for e in EXCUSES if operation in e.operations and not e.by_chance]
        return [e for e in due if not any(_excuses(e, found) for found in self.findings)]


def _is_right_to_refuse(found: Finding) -> bool:
    """Tell whether the whole document refuses what its simpler form allows.

    Either its schema does, or one of its examples of a refusal has these very words for what no
    schema can say, such as an ID that nothing has.
    """
    operation = all_operations()[found.operation]
    if found.check != "positive_data_acceptance" or found.status != 400 or operation.body is None:
        return False
    said = found.answer.get("message") if isinstance(found.answer, dict) else None
    return said in operation.refusals() or bool(problems(operation.body, found.body))


def _excuses(excuse: Excuse, found: Finding) -> bool:
    return (
        excuse.check == found.check and found.operation in excuse.operations and excuse.fits(found)
    )


def signs_by_company(operation: str) -> bool:
    """Tell whether an operation takes the token of a company and not the key of a workspace."""
    return any("scim" in each for each in all_operations()[operation].node.get("security", ()))


def run(
    phases: Iterable[str],
    *operations: str,
    examples: int = EXAMPLES,
    wrap: Callable[[Any], Any] = lambda app: app,
) -> Run:
    """Let Schemathesis loose on operations of the mock that are signed alike."""
    wanted = set(phases)
    (is_company,) = {signs_by_company(name) for name in operations}
    config = SchemathesisConfig.from_dict(
        {
            "headers": _SCIM if is_company else {"Authorization": f"Bearer {KEY}"},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "phases": {name: {"enabled": name in wanted} for name in PHASES},
            "continue-on-failure": True,
            "workers": 1,
        }
    )
    schema: BaseSchema = schemathesis.openapi.from_dict(simpler(), config=config)
    mock = Mock(key=KEY)
    mock.default.clock.set(START)  # before the times of the examples, whatever day it is
    mock.default.settings.rate_limits = False  # hundreds of requests a second are the point
    play(mock, scene_of(*operations))
    schema.app = wrap(App(mock))
    schema = schema.include(operation_id=list(operations))
    found = Run()
    for event in from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            _collect(event, found)
        elif isinstance(event, events.NonFatalError | events.FatalError):
            found.errors.append(
                str(getattr(event, "info", None) or getattr(event, "exception", ""))
            )
    return found


def _collect(event: Any, found: Run) -> None:
    recorder = event.recorder
    found.cases += len(recorder.cases)
    for case_id, checks in recorder.checks.items():
        case = recorder.cases[case_id].value
        for check in checks:
            if check.failure_info is None:
                continue
            response = getattr(recorder.interactions.get(case_id), "response", None)
            found.findings.append(
                Finding(
                    check=check.name,
                    operation=case.operation.definition.raw["operationId"],
                    message=check.failure_info.failure.message,
                    body=case.body if isinstance(case.body, dict | list) else None,
                    query=dict(case.query or {}),
                    status=response.status_code if response is not None else 0,
                    answer=_decoded(response),
                )
            )


def _decoded(response: Any) -> Json:
    try:
        return json.loads(response.content)
    except (AttributeError, ValueError):
        return None
