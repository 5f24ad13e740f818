"""Schedules over HTTP and virtual time: they go out once, at their time, as they last stood."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from brazekit_mock.app import Mock
from brazekit_mock.times import iso

from .scenarios_messaging import messages, scheduled, seed
from .support import EPOCH_NOW, Api

HOUR = 3_600
DAY = 24 * HOUR
NOON = "2026-02-02T12:00:00"
U1 = [{"external_user_id": "u1"}]
CARD = {"type": "CLASSIC", "title": "t", "description": "d", "time_to_live": 60}


@pytest.fixture
def stocked(api: Api) -> Api:
    """A mock with the campaign c, the Canvas k and the user u1."""
    seed(api, campaigns=[{"id": "c"}], canvases=[{"id": "k"}])
    api.set("u1")
    return api


def advance(api: Api, seconds: float) -> None:
    """Let virtual time pass."""
    api.post("/_mock/clock", 200, advance=seconds)


def moments(api: Api, **query: Any) -> list[str]:
    """When messages went out, to the second."""
    return [one["sent_at"].replace(".000Z", "") for one in messages(api, **query)]


KINDS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "messages": (
        "/messages/schedule",
        {"external_user_ids": ["u1"], "messages": {"content_card": CARD}},
        {},
    ),
    "campaigns": (
        "/campaigns/trigger/schedule",
        {"campaign_id": "c", "recipients": U1},
        {"campaign_id": "c"},
    ),
    "canvas": (
        "/canvas/trigger/schedule",
        {"canvas_id": "k", "recipients": U1},
        {"canvas_id": "k"},
    ),
}
kinds = pytest.mark.parametrize("kind", KINDS)


@kinds
def test_a_schedule_goes_out_once_when_its_time_comes(stocked: Api, kind: str) -> None:
    """Not a second before, at its own time however late the mock is asked, and never again."""
    path, body, _ = KINDS[kind]
    made = stocked.post(f"{path}/create", 201, **body, schedule={"time": f"{NOON}Z"})
    assert stocked.get("/_mock/state")["schedules"] == 1
    advance(stocked, 2 * DAY - 1)
    assert messages(stocked) == []
    advance(stocked, 10 * DAY)
    (sent,) = messages(stocked)
    assert sent["sent_at"] == f"{NOON}.000Z"
    assert {name: sent[name] for name in ("schedule_id", "dispatch_id")} == {
        name: made[name] for name in ("schedule_id", "dispatch_id")
    }
    advance(stocked, 10 * DAY)
    assert len(messages(stocked)) == 1
    assert stocked.get("/_mock/state")["schedules"] == stocked.get("/_mock/state")["pending"] == 0


@kinds
def test_an_update_moves_it_and_a_deletion_ends_it(stocked: Api, kind: str) -> None:
    """The last time counts; what is deleted or went out cannot be changed any more."""
    path, body, names = KINDS[kind]
    ids = [
        stocked.post(f"{path}/create", 201, **body, schedule={"time": f"{NOON}Z"})["schedule_id"]
        for _ in range(2)
    ]
    later = {"time": "2026-02-05T00:00:00Z"}
    stocked.post(f"{path}/update", 201, **names, schedule_id=ids[0], schedule=later)
    stocked.post(f"{path}/delete", 201, **names, schedule_id=ids[1])
    advance(stocked, 4 * DAY)
    assert moments(stocked) == []
    advance(stocked, DAY)
    assert moments(stocked) == ["2026-02-05T00:00:00"]
    for gone in (*ids, "unknown"):
        stocked.post(f"{path}/update", 400, **names, schedule_id=gone, schedule=later)
        stocked.post(f"{path}/delete", 400, **names, schedule_id=gone)


def test_a_schedule_is_changed_under_its_own_campaign_alone(stocked: Api) -> None:
    """Another campaign's ID, and the operations of another kind, find nothing."""
    made = scheduled(stocked, recipients=U1, schedule={"time": f"{NOON}Z"})
    seed(stocked, campaigns=[{"id": "d"}])
    for path, names in (
        ("/campaigns/trigger/schedule/delete", {"campaign_id": "d"}),
        ("/canvas/trigger/schedule/delete", {"canvas_id": "k"}),
        ("/messages/schedule/delete", {}),
    ):
        stocked.post(path, 400, **names, schedule_id=made)
    stocked.post("/campaigns/trigger/schedule/delete", 201, campaign_id="c", schedule_id=made)


def test_messages_are_replaced_as_a_whole(stocked: Api) -> None:
    """An update of the content leaves no channel of the old content, and the time as it was."""
    body = {"external_user_ids": ["u1"], "messages": {"content_card": CARD}}
    made = stocked.post("/messages/schedule/create", 201, **body, schedule={"time": f"{NOON}Z"})
    stocked.post(
        "/messages/schedule/update",
        201,
        schedule_id=made["schedule_id"],
        messages={"web_push": {"title": "t", "alert": "a"}},
    )
    advance(stocked, 3 * DAY)
    assert [(one["channel"], one["sent_at"]) for one in messages(stocked)] == [
        ("web_push", f"{NOON}.000Z")
    ]


@pytest.mark.parametrize(
    ("schedule", "status"),
    [
        ({"time": f"{NOON}Z"}, 201),
        ({"time": "2026-13-45T99:00:00"}, 400),
        ({"time": "2026-01-30T23:59:59", "in_local_time": True}, 400),
        ({"time": "2026-01-31T00:00:01", "in_local_time": True}, 201),
        ({"time": "2026-01-31T00:00:01Z", "in_local_time": True}, 201),
        ({"time": "2020-01-01T00:00:00Z"}, 201),
    ],
)
def test_a_time_that_cannot_come_is_refused(
    stocked: Api, schedule: dict[str, Any], status: int
) -> None:
    """No time at all, and a local time that is over in the last time zone, which is UTC-12."""
    body = {"campaign_id": "c", "recipients": U1}
    stocked.post("/campaigns/trigger/schedule/create", status, **body, schedule=schedule)


def test_a_canvas_starts_within_90_days(stocked: Api) -> None:
    """The 90th day is taken, what comes after is not; campaigns have no such limit."""
    body = {"canvas_id": "k", "recipients": U1}
    for time, status in (("2026-05-01T12:00:00Z", 201), ("2026-05-01T12:00:01Z", 400)):
        path = "/canvas/trigger/schedule/create"
        stocked.post(path, status, **body, schedule={"time": time})
    scheduled(stocked, recipients=U1, schedule={"time": "2027-01-01T00:00:00Z"})


def test_a_time_in_the_past_sends_at_once(stocked: Api) -> None:
    """In UTC a past time is no error; the message goes out now."""
    scheduled(stocked, recipients=U1, schedule={"time": "2020-01-01T00:00:00Z"})
    assert moments(stocked) == ["2026-01-31T12:00:00"]


def test_local_time_comes_to_each_user_when_it_comes(stocked: Api) -> None:
    """East before west, UTC for whom no zone is known, and a late comer with the last zone."""
    stocked.set("tokyo", time_zone="Asia/Tokyo")
    stocked.set("york", time_zone="Eastern Time (US & Canada)")
    local = {"time": NOON, "in_local_time": True}
    scheduled(stocked, broadcast=True, schedule=local)
    advance(stocked, 47 * HOUR)
    assert moments(stocked, recipient="tokyo") == ["2026-02-02T03:00:00"]
    assert moments(stocked, recipient="u1") == []
    stocked.set("hawaii", time_zone="Pacific/Honolulu")
    advance(stocked, 3 * DAY)
    assert moments(stocked, recipient="u1") == [NOON]
    assert moments(stocked, recipient="york") == ["2026-02-02T17:00:00"]
    assert moments(stocked, recipient="hawaii") == ["2026-02-03T00:00:00"]
    assert len(messages(stocked)) == 4


def test_local_time_that_began_is_not_moved_but_can_be_stopped(stocked: Api) -> None:
    """Once the time has come anywhere an update has no effect; a deletion stops the rest."""
    stocked.set("tokyo", time_zone="Asia/Tokyo")
    made = scheduled(stocked, broadcast=True, schedule={"time": NOON, "in_local_time": True})
    advance(stocked, 40 * HOUR)
    assert moments(stocked) == ["2026-02-02T03:00:00"]
    names = {"campaign_id": "c", "schedule_id": made}
    later = {"time": "2026-03-01T00:00:00Z"}
    stocked.post("/campaigns/trigger/schedule/update", 201, **names, schedule=later)
    stocked.post("/campaigns/trigger/schedule/delete", 201, **names)
    advance(stocked, 60 * DAY)
    assert moments(stocked) == ["2026-02-02T03:00:00"]


def test_what_the_workspace_holds_at_the_time_counts(stocked: Api) -> None:
    """Users, their attributes and the campaign's content are read when the message goes out."""
    given = {"attributes": {"first_name": "Ada"}, "send_to_existing_only": False}
    named = [*U1, {"external_user_id": "new", **given}]
    scheduled(stocked, recipients=named, schedule={"time": f"{NOON}Z"})
    text = {"v": {"channel": "content_cards", "name": "{{${first_name}}}"}}
    seed(stocked, campaigns=[{"id": "c", "messages": text}])
    assert "new" not in stocked.users.by_external_id
    stocked.set("u1", first_name="Bob")
    advance(stocked, 3 * DAY)
    assert [one["rendered"]["name"] for one in messages(stocked)] == ["Bob", "Ada"]


@pytest.mark.parametrize("kind", ["campaigns", "canvas"])
def test_what_is_paused_at_the_time_sends_nothing(stocked: Api, kind: str) -> None:
    """A schedule does not outlive the pause."""
    path, body, _ = KINDS[kind]
    stocked.post(f"{path}/create", 201, **body, schedule={"time": f"{NOON}Z"})
    paused = {"enabled": False}
    seed(stocked, campaigns=[{"id": "c", **paused}], canvases=[{"id": "k", **paused}])
    advance(stocked, 3 * DAY)
    assert messages(stocked) == []


def test_scheduled_broadcasts_are_those_of_the_dashboard_until_midnight(stocked: Api) -> None:
    """After now, up to midnight UTC of the end, running, in order; not what the API scheduled."""
    scheduled(stocked, recipients=U1, schedule={"time": f"{NOON}Z"})
    seed(
        stocked,
        campaigns=[
            {"id": "b", "name": "B", "next_send_time": "2026-02-01T23:00:00", "tags": ["x"]},
            {"id": "past", "next_send_time": "2026-01-31T11:00:00Z"},
            {"id": "late", "next_send_time": "2026-02-02T00:00:01Z"},
            {"id": "paused", "next_send_time": "2026-02-01T01:00:00Z", "enabled": False},
        ],
        canvases=[
            {
                "id": "a",
                "next_send_time": "2026-02-01T08:00:00-05:00",
                "schedule_type": "Eastern Time (US & Canada)",
            }
        ],
    )
    found = stocked.get("/messages/scheduled_broadcasts", end_time="2026-02-02T18:00:00Z")
    assert [(one["id"], one["type"]) for one in found["scheduled_broadcasts"]] == [
        ("a", "Canvas"),
        ("b", "Campaign"),
    ]
    canvas, campaign = found["scheduled_broadcasts"]
    assert canvas["schedule_type"] == "Eastern Time (US & Canada)"
    assert (campaign["name"], campaign["tags"]) == ("B", ["x"])


def test_a_schedule_can_be_seeded_under_an_id(stocked: Api) -> None:
    """For tests that know their IDs; a wrong body says what is wrong."""
    entry = {"schedule_id": "s", "campaign_id": "c", "schedule": {"time": f"{NOON}Z"}}
    stocked.post("/_mock/seed", 400, schedules=[entry])
    unknown = {**entry, "campaign_id": "none", "recipients": U1}
    refused = stocked.post("/_mock/seed", 400, schedules=[unknown])
    assert refused["message"] == "schedules[0]: A seeded schedule is refused: Invalid Campaign ID."
    stocked.post("/_mock/seed", 400, schedules=[{**entry, "recipients": U1, "schedule_id": 5}])
    seed(stocked, schedules=[{**entry, "recipients": U1}])
    advance(stocked, 3 * DAY)
    assert [one["schedule_id"] for one in messages(stocked)] == ["s"]


def _kept(file: Path) -> Api:
    """A mock with a file for its state, as it was left."""
    api = Api()
    api.mock = Mock(state=file)
    api.tenant = api.mock.default
    return api


def _sent_over_days(file: Path, *, restarts: bool) -> list[dict[str, Any]]:
    """What a schedule in local time sends, whether or not the process stays."""
    api = _kept(file)
    api.post("/_mock/clock", 200, freeze=True)
    api.post("/_mock/clock", 200, set=EPOCH_NOW)
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1", time_zone="Asia/Tokyo")
    api.set("u2")
    scheduled(api, broadcast=True, schedule={"time": NOON, "in_local_time": True})
    api.post("/campaigns/trigger/send", 400, campaign_id="c", recipients=[])
    for seconds in (40 * HOUR, 3 * DAY):
        if restarts:
            api.mock.close()
            api = _kept(file)
        advance(api, seconds)
    found = messages(api)
    api.mock.close()
    return found


def test_a_schedule_comes_due_after_a_restart_as_it_would_have_before(tmp_path: Path) -> None:
    """The same messages under the same IDs, also when a refused request drew on the IDs between."""
    stayed = _sent_over_days(tmp_path / "one.db", restarts=False)
    assert [one["sent_at"][:19] for one in stayed] == ["2026-02-02T03:00:00", NOON]
    assert _sent_over_days(tmp_path / "two.db", restarts=True) == stayed


# ---------------------------------------------------------------- against a model


class ScheduleMachine(RuleBasedStateMachine):
    """Creates, moves, deletes and lets time pass, beside a model that is a dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self.api = Api()
        seed(self.api, campaigns=[{"id": "c"}])
        self.api.set("u1")
        self.now = 0  # Hours since the start.
        self.due: dict[str, int] = {}
        self.sent: list[tuple[str, int]] = []

    def _time(self, hours: int) -> dict[str, Any]:
        return {"time": iso(int((EPOCH_NOW + hours * HOUR) * 1_000))}

    @rule(ahead=st.integers(1, 40))
    def create(self, ahead: int) -> None:
        """Schedule something ahead of now."""
        due = self.now + ahead
        self.due[scheduled(self.api, recipients=U1, schedule=self._time(due))] = due

    @precondition(lambda self: self.due)
    @rule(data=st.data(), ahead=st.integers(0, 40))
    def update(self, data: st.DataObject, ahead: int) -> None:
        """Move one of those that wait; to now means at once."""
        chosen = data.draw(st.sampled_from(sorted(self.due)))
        self._change("update", chosen, 201, schedule=self._time(self.now + ahead))
        self.due[chosen] = self.now + ahead
        self._pass()

    @precondition(lambda self: self.due)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Delete one of those that wait, after which it is unknown."""
        chosen = data.draw(st.sampled_from(sorted(self.due)))
        self._change("delete", chosen, 201)
        self._change("delete", chosen, 400)
        del self.due[chosen]

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        """Let hours pass."""
        advance(self.api, hours * HOUR)
        self.now += hours
        self._pass()

    def _change(self, verb: str, schedule_id: str, status: int, **body: Any) -> None:
        path = f"/campaigns/trigger/schedule/{verb}"
        self.api.post(path, status, campaign_id="c", schedule_id=schedule_id, **body)

    def _pass(self) -> None:
        for name, due in sorted(self.due.items(), key=lambda item: item[1]):
            if due <= self.now:
                self.sent.append((name, due))
                del self.due[name]

    @invariant()
    def the_outbox_is_the_model_s(self) -> None:
        """What is due went out at its time, and nothing else did."""
        found = [(one["schedule_id"], one["sent_at"]) for one in messages(self.api)]
        assert sorted(found) == sorted((name, self._time(due)["time"]) for name, due in self.sent)
        assert self.api.get("/_mock/state")["schedules"] == len(self.due)


ScheduleMachine.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestScheduleMachine = ScheduleMachine.TestCase
