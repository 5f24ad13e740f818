"""The machine of schedules: messages, campaigns and Canvases, and a clock that passes them.

The model is a list of what is planned, and the messages that have to be in the outbox by now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from brazekit_mock.times import iso
from conformance.machines.base import Machine

USERS = ("u1", "u2")
PLANS = {"campaigns": "campaign_id", "canvas": "canvas_id"}
kinds = st.sampled_from(["messages", "messages", "campaigns", "canvas"])
channels = st.sampled_from(["web_push", "android_push"])
# Two that have passed; and so that several come due at once.
minutes = st.sampled_from([-5, 0, 1, 5, 5, 60])
people = st.lists(st.sampled_from([*USERS, "nobody"]), min_size=1, max_size=2, unique=True)
which = st.integers(0, 5)


@dataclass
class _Planned:
    kind: str
    due: int
    channel: str
    people: list[str]
    version: int = 0


class SchedulesMachine(Machine):
    """The machine."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[tuple[str, str]] = []  # All that were ever given: kind and ID.
        self.live: dict[str, _Planned] = {}
        self.sent: list[tuple[str, str, str]] = []
        self.events: list[tuple[int, int, Callable[[int], None]]] = []
        self.order = 0

    @initialize()
    def begin(self) -> None:
        """Two users, a campaign and a Canvas."""
        self.stage.braze_mock.seed(campaigns=[{"id": "c"}], canvases=[{"id": "c"}])
        sent = [{"external_id": user} for user in USERS]
        self.call(201, "users.track", attributes=sent)
        self.stage.settle(self.delay)

    # ------------------------------------------------------------ the model's clock

    def at(self, moment: int, effect: Callable[[int], None]) -> None:
        """Let something happen at a moment, or now if it has passed."""
        self.order += 1
        heappush(self.events, (moment, self.order, effect))
        self.catch_up()

    def later(self, effect: Callable[[int], None]) -> None:
        """Let a write take effect, with the mock's delay."""
        self.at(self.asked + int(self.delay * 1_000), effect)

    def catch_up(self) -> None:
        """Let happen what is due, in the order in which it was due."""
        while self.events and self.events[0][0] <= self.now:
            moment, _, effect = heappop(self.events)
            effect(moment)

    def plan(self, name: str, planned: _Planned) -> None:
        """Put it on the list, and send it when it is due unless it was changed until then."""
        planned.version += 1
        version = planned.version
        self.live[name] = planned

        def send(moment: int) -> None:
            if self.live.get(name) is planned and planned.version == version:
                del self.live[name]
                for one in planned.people:
                    if one in USERS:
                        self.sent.append((one, self.content(planned), iso(moment)))

        self.at(max(planned.due, self.now), send)

    def content(self, planned: _Planned) -> str:
        """What a message shows of where it comes from."""
        return planned.channel if planned.kind == "messages" else f"{planned.kind}:c"

    @rule(waited=st.sampled_from([1, 4, 5, 60, 600]))
    def wait(self, waited: int) -> None:
        """Let the clock pass what is due."""
        self.stage.settle(60.0 * waited)
        self.catch_up()

    # ------------------------------------------------------------ operations

    def operation(self, kind: str, verb: str) -> tuple[str, dict[str, Any]]:
        """The name of an operation, and what names its campaign or Canvas."""
        if kind == "messages":
            return f"messages.schedule.{verb}", {}
        return f"{kind}.trigger.schedule.{verb}", {PLANS[kind]: "c"}

    def messages(self, channel: str) -> dict[str, Any]:
        """A message of a channel."""
        return {"messages": {channel: {"alert": channel, "title": "T"}}}

    @rule(kind=kinds, ahead=minutes, channel=channels, who=people)
    def create(self, kind: str, ahead: int, channel: str, who: list[str]) -> None:
        """Plan something; what is due already goes out when the request takes effect."""
        operation, named = self.operation(kind, "create")
        due = self.now - self.now % 1_000 + ahead * 60_000
        sent: dict[str, Any] = {"schedule": {"time": iso(due)}, **named}
        if kind == "messages":
            sent |= {"external_user_ids": who, **self.messages(channel)}
        else:
            sent |= {"recipients": [{"external_user_id": one} for one in who]}
        answer = self.call(201, operation, **sent)
        name = answer["schedule_id"]
        self.names.append((kind, name))
        planned = _Planned(kind, due, channel, who)
        self.later(lambda _: self.plan(name, planned))

    @precondition(lambda self: self.names)
    @rule(number=which, ahead=st.none() | minutes, channel=st.none() | channels)
    def update(self, number: int, ahead: int | None, channel: str | None) -> None:
        """Change when, what or both, of something that may have gone out or be deleted."""
        kind, name = self.names[-1 - number % len(self.names)]
        operation, sent = self.operation(kind, "update")
        if kind != "messages" or (ahead is None and channel is None):
            ahead, channel = ahead or 5, None
        due = self.now - self.now % 1_000 + (ahead or 0) * 60_000
        if ahead is not None:
            sent["schedule"] = {"time": iso(due)}
        if channel is not None:
            sent |= self.messages(channel)
        planned = self.live.get(name)
        self.call(400 if planned is None else 201, operation, schedule_id=name, **sent)
        if planned is None:
            return

        def effect(_: int) -> None:
            if self.live.get(name) is not planned:
                return
            planned.channel = channel or planned.channel
            if ahead is not None:
                planned.due = due
                self.plan(name, planned)

        self.later(effect)

    @precondition(lambda self: self.names)
    @rule(number=which)
    def delete(self, number: int) -> None:
        """Take something off the list, if it is there."""
        kind, name = self.names[-1 - number % len(self.names)]
        operation, sent = self.operation(kind, "delete")
        is_there = name in self.live
        self.call(201 if is_there else 400, operation, schedule_id=name, **sent)
        if is_there:
            self.later(lambda _: self.forget(name))

    def forget(self, name: str) -> None:
        """Take something off the model's list."""
        self.live.pop(name, None)

    # ------------------------------------------------------------ the outbox

    @invariant()
    def the_outbox_is_the_model_s(self) -> None:
        """Every message that was due, to whom it was for, at its time; and no other."""
        found = []
        for one in self.stage.braze_mock.messages:
            plan = next((f"{k}:{one[v]}" for k, v in PLANS.items() if v in one), one["channel"])
            found.append((one["recipient"]["external_id"], plan, one["sent_at"]))
        assert sorted(found) == sorted(self.sent)
