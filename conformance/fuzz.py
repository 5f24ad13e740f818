"""Schemathesis against the mock, in process, with what it finds sorted into excused and not."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis import BaseSchema
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

from brazekit_mock.app import Mock
from brazekit_mock.asgi import App
from conformance.document import Json, document, operations

KEY = "mock-key"
PHASES = ("examples", "coverage", "fuzzing", "stateful")


@dataclass(frozen=True)
class Finding:
    """One failed check: what was sent, and what came back."""

    check: str
    operation: str
    message: str
    body: Json
    query: Json
    status: int
    answer: Json

    def __str__(self) -> str:
        sent = self.query if self.body is None else self.body
        return (
            f"{self.operation}: {self.check}: {self.message}\n"
            f"  sent {json.dumps(sent, default=repr)[:400]}\n"
            f"  answered {self.status} {json.dumps(self.answer, default=repr)[:400]}"
        )


@dataclass(frozen=True)
class Excuse:
    """Why a finding is none: the document says so in words or keys that Schemathesis cannot read.

    An excuse that excuses nothing for one of its `operations` fails the test, so that it goes when
    its reason goes.
    """

    check: str
    operations: tuple[str, ...]
    because: str
    fits: Callable[[Finding], bool]


def _rejects_items(finding: Finding) -> bool:
    outcome = operations()[finding.operation].node["x-braze-outcome"]
    said = finding.answer if isinstance(finding.answer, dict) else {}
    return bool(said.get(outcome["rejected"]["property"]))


def _is_over_combined_cap(finding: Finding) -> bool:
    batch = operations()[finding.operation].node["x-braze-batch"]
    weight = batch.get("weight", ())

    def weigh(item: Json) -> int:
        lists = [item[name] for name in weight if name in item] if isinstance(item, dict) else []
        return sum(len(part) if isinstance(part, list) else 1 for part in lists) or 1

    arrays = [finding.body.get(name) for name in batch["arrays"]]
    items = [item for array in arrays if isinstance(array, list) for item in array]
    users = Counter(str(item.get("external_id") or item) for item in items if "per_user" in batch)
    is_over = sum(map(weigh, items)) > batch["combined"]["standard"]
    is_over = is_over or max(users.values(), default=0) > batch.get("per_user", 0)
    return is_over and finding.status == 400


def _gives_both_forms(finding: Finding) -> bool:
    names = set(finding.query)
    both = any(name.removesuffix("[]") in names for name in names if name.endswith("[]"))
    return both and _says("at most 50 entries")(finding)


def _names_a_user_twice(finding: Finding) -> bool:
    pairs = finding.body.get("merge_updates", ()) if isinstance(finding.body, dict) else ()
    named = [user for pair in pairs for user in pair.values()]
    kinds = ("external_id", "user_alias", "email", "phone")
    return finding.status == 400 and any(sum(kind in one for kind in kinds) > 1 for one in named)


def _says(pattern: str) -> Callable[[Finding], bool]:
    def fits(finding: Finding) -> bool:
        said = finding.answer.get("message", "") if isinstance(finding.answer, dict) else ""
        return finding.status == 400 and re.search(pattern, said) is not None

    return fits


EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("users.merge",),
        "A merge names each user in exactly one way, which Schemathesis is not told.",
        _names_a_user_twice,
    ),
    Excuse(
        "negative_data_rejection",
        (
            "users.track",
            "users.track_bulk",
            "users.alias.new",
            "users.identify",
            "users.external_ids.rename",
            "users.external_ids.remove",
        ),
        "x-braze-outcome: a wrong item is listed in a success while the others go through.",
        _rejects_items,
    ),
    Excuse(
        "positive_data_acceptance",
        (
            "users.track",
            "users.track_bulk",
            "users.identify",
            "subscription.status.set",
            "subscription.status.set_v2",
        ),
        "x-braze-batch: arrays are capped together too, or by user, which no schema can say.",
        _is_over_combined_cap,
    ),
    Excuse(
        "positive_data_acceptance",
        ("users.track", "users.track_bulk"),
        "A request without one valid item is a fatal error, by the page on errors.",
        _says("^Valid data must be provided"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("users.track_sync",),
        "Descriptions ask for more than a type: a currency code, an address, tokens to import.",
        _says(r"^'\w+' (must be|takes neither|with arrays)|'phone' is required"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("subscription.status.get", "subscription.user.status"),
        "Needs one of three parameters, and not two of them; parameters cannot exclude each other.",
        _says("^(One of external_id|Either an email address)"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("subscription.status.get", "subscription.user.status"),
        "The plain name and the one with brackets are one parameter, of 50 values in all.",
        _gives_both_forms,
    ),
)


def _described() -> dict[str, Any]:
    """Give the document as Schemathesis gets it.

    It takes a minute to give up on an object that needs exactly one of several properties, so it
    is told "at least one"; what comes of that is excused below.
    """
    copy: dict[str, Any] = json.loads(json.dumps(document()))
    group = copy["components"]["schemas"]["MergeIdentifier"]["allOf"][0]
    group["anyOf"] = group.pop("oneOf")
    return copy


@dataclass
class Run:
    """What one run of Schemathesis saw."""

    cases: int = 0
    findings: list[Finding] = field(default_factory=list[Finding])
    errors: list[str] = field(default_factory=list[str])

    def unexcused(self) -> list[Finding]:
        """Give the findings that no excuse fits."""
        return [found for found in self.findings if not any(_excuses(e, found) for e in EXCUSES)]

    def stale(self, operation: str) -> list[Excuse]:
        """Give the excuses for an operation that excused nothing."""
        due = [excuse for excuse in EXCUSES if operation in excuse.operations]
        return [e for e in due if not any(_excuses(e, found) for found in self.findings)]


def _excuses(excuse: Excuse, found: Finding) -> bool:
    return (
        excuse.check == found.check and found.operation in excuse.operations and excuse.fits(found)
    )


def run(
    phases: Iterable[str],
    operation: str | None = None,
    *,
    examples: int = 10,
    wrap: Callable[[Any], Any] = lambda app: app,
) -> Run:
    """Let Schemathesis loose on the mock, on one operation or on all that have state together."""
    wanted = set(phases)
    config = SchemathesisConfig.from_dict(
        {
            "headers": {"Authorization": f"Bearer {KEY}"},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "phases": {name: {"enabled": name in wanted} for name in PHASES},
            "continue-on-failure": True,
            "workers": 1,
        }
    )
    schema: BaseSchema = schemathesis.openapi.from_dict(_described(), config=config)
    mock = Mock(key=KEY)
    mock.default.settings.rate_limits = False  # hundreds of requests a second are the point
    schema.app = wrap(App(mock))
    schema = schema.include(operation_id=list(operations()) if operation is None else operation)
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
