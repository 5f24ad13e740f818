"""Exports and runs in any order under a moving clock, beside a model of lists and numbers."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from .scenarios_cdi import EXAMPLE as INTEGRATION
from .scenarios_cdi import runs
from .scenarios_user_exports import EXAMPLE, states
from .support import Api
from .test_user_exports import CANCEL, GROUP, SEGMENT, fetch, read

_MINUTE, _FOUR_HOURS = 60, 4 * 3_600
segments = st.sampled_from([EXAMPLE, "other"])


class Jobs(RuleBasedStateMachine):
    """The model: when each job started, what became of it, and whom it found."""

    def __init__(self) -> None:
        super().__init__()
        self.api = Api()
        self.api.post("/_mock/seed", 200, segments=[{"id": "other"}])
        self.now = 0
        self.users = 0
        self.exports: list[dict[str, Any]] = []
        self.syncs: list[int] = []

    def running(self, segment: str | None) -> list[dict[str, Any]]:
        """The model's exports of a segment that go on."""
        found = [one for one in self.exports if one["segment"] == segment]
        return [one for one in found if self.state(one) == "running"]

    def state(self, export: dict[str, Any]) -> str:
        """What the model says has become of an export."""
        age = self.now - export["start"]
        if export["cancelled"]:
            return "cancelled"
        if age < _MINUTE:
            return "running"
        return "ready" if age < _MINUTE + _FOUR_HOURS else "expired"

    def note(self, segment: str | None, answer: Any) -> None:
        """Note an export that was started."""
        new = {"segment": segment, "start": self.now, "cancelled": False, "users": self.users}
        self.exports.append({**new, "url": answer["url"]})

    @rule(segment=segments)
    def start(self, segment: str) -> None:
        """Start an export, which is refused while one goes on."""
        status = 429 if self.running(segment) else 200
        fields = ["external_id"]
        answer = self.api.post(SEGMENT, status, segment_id=segment, fields_to_export=fields)
        if status == 200:
            self.note(segment, answer)

    @rule()
    def start_of_the_control_group(self) -> None:
        """Start an export of nobody, which is never refused."""
        self.note(None, self.api.post(GROUP, 200, fields_to_export=["email"]))

    @rule(segment=segments)
    def cancel(self, segment: str) -> None:
        """Stop what goes on of a segment."""
        self.api.post(CANCEL, 200, segment_id=segment)
        for one in self.running(segment):
            one["cancelled"] = True

    @rule()
    def sync(self) -> None:
        """Start a run, which is refused while one goes on."""
        is_taken = bool(self.syncs) and self.now - self.syncs[-1] < _MINUTE
        answer = self.api.send("POST", f"/cdi/integrations/{INTEGRATION}/sync")
        assert answer.status == (429 if is_taken else 202)
        if not is_taken:
            self.syncs.append(self.now)

    @rule()
    def create(self) -> None:
        """Create a user, whom exports that go on will list."""
        self.api.set(f"u{self.users}")
        self.users += 1
        for one in self.exports:
            if self.state(one) == "running":
                one["users"] = self.users

    @rule(seconds=st.sampled_from([1, 29, 30, 59, 60, _FOUR_HOURS]))
    def wait(self, seconds: int) -> None:
        """Let time pass."""
        self.api.tenant.clock.advance(seconds)
        self.now += seconds

    @invariant()
    def exports_are_as_the_model_says(self) -> None:
        """Their states, and the users in the files of those that are ready."""
        assert states(self.api) == [self.state(one) for one in self.exports]
        for one in self.exports[-3:]:
            answer = fetch(self.api, one["url"])
            assert answer.status == (200 if self.state(one) == "ready" else 403)
            if answer.status == 200:
                listed = sum(len(file) for file in read(answer.body))
                assert listed == (0 if one["segment"] is None else one["users"])

    @invariant()
    def runs_are_as_the_model_says(self) -> None:
        """The latest first, behind them those of the example."""
        expected = ["running" if self.now - at < _MINUTE else "success" for at in self.syncs]
        listed = [run["job_status"] for run in runs(self.api)]
        assert listed == [*reversed(expected), "success", "partial"][:10]


Jobs.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestJobs = Jobs.TestCase
