"""The clock, the journal, the coverage and the provenance."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit_mock.clock import Clock
from brazekit_mock.journal import Journal, redacted
from brazekit_mock.provenance import LEVELS, behaviours

from .support import EPOCH_NOW, Api, event


def post(api: Api, path: str, status: int = 200, /, **body: Any) -> Any:
    """POST to the surface."""
    return api.post(f"/_mock/{path}", status, **body)


# ---------------------------------------------------------------- clock


def test_the_clock_is_read_moved_and_frozen(api: Api) -> None:
    """By seconds, to a date, and back to running."""
    assert api.get("/_mock/clock")["iso"] == "2026-01-31T12:00:00.000Z"
    assert post(api, "clock", advance=90)["now"] == EPOCH_NOW + 90
    assert post(api, "clock", set="1998-07-01T00:00:00Z")["iso"] == "1998-07-01T00:00:00.000Z"
    assert post(api, "clock", set=5.5)["now"] == 5.5
    assert post(api, "clock", freeze=False)["frozen"] is False


@pytest.mark.parametrize(
    "body",
    [{"advance": -1}, {"advance": "x"}, {"set": "soon"}, {"set": -5}, {"set": 1e300}, {"to": 5}],
)
def test_the_clock_refuses_nonsense(api: Api, body: dict[str, Any]) -> None:
    """And stays where it is."""
    post(api, "clock", 400, **body)
    assert api.tenant.clock.now() == EPOCH_NOW


@given(st.lists(st.sampled_from(["advance", "freeze", "resume", "source"]), max_size=20))
def test_the_clock_never_runs_backwards(steps: list[str]) -> None:
    """However it is frozen, resumed and advanced while real time goes on."""
    real = 1_000.0
    clock = Clock(lambda: real)
    last = clock.now()
    for step in steps:
        if step == "source":
            real += 3
        elif step == "advance":
            clock.advance(2.5)
        else:
            getattr(clock, step)()
        assert clock.now() >= last
        frozen = clock.is_frozen and step != "advance"
        assert clock.now() - last == {"advance": 2.5, "source": 0 if frozen else 3}.get(step, 0)
        last = clock.now()


# ---------------------------------------------------------------- journal, coverage, provenance


def test_the_journal_tells_what_happened_and_names_nobody(api: Api) -> None:
    """Operation, status, reason, bucket, size; no key, no address, no number, no body."""
    secret = {"email": "ada@example.com", "phone": "+4915112345678", "external_id": "u-1"}
    api.track(attributes=[secret])
    api.send("POST", "/users/ada@example.com/+4915112345678", key="s3cret-key")
    api.send("GET", "/subscription/user/status", query={"email": "ada@example.com"})
    api.track(400, attributes=[{**secret, "gender": "ada@example.com"}])
    entries = api.get("/_mock/requests")["requests"]
    assert [(entry["operation"], entry["status"]) for entry in entries] == [
        ("users.track", 201),
        ("", 404),
        ("subscription.user.status", 200),
        ("users.track", 400),
    ]
    assert entries[3]["reason"] == "nothing_valid"
    assert entries[0]["bytes"] > 50
    for hidden in ("ada@example.com", "4915112345678", "s3cret-key", "mock-key", "u-1"):
        assert hidden not in str(entries)
    assert entries[1]["path"] == "/users/…/…"
    assert api.send("DELETE", "/_mock/requests").status == 200
    assert api.get("/_mock/requests") == {"requests": [], "total": 4}


@given(st.emails(), st.integers(10**7, 10**14))
def test_redaction_finds_addresses_and_numbers(email: str, number: int) -> None:
    """Wherever they stand in a path."""
    shown = redacted(f"/users/{email}/of/+{number}")
    assert email not in shown
    assert str(number) not in shown


def test_the_journal_keeps_the_last_entries_only() -> None:
    """A ring, so that it never grows."""
    journal = Journal(size=3)
    for number in range(5):
        journal.record(0, "GET", f"/{number}", "", 404, "unknown_path", "", None, 0, "")
    assert [entry["path"] for entry in journal.entries()] == ["/2", "/3", "/4"]
    assert journal.total == 5


def test_coverage_counts_operations_and_refusals(api: Api) -> None:
    """What was touched, what was not, and every kind of refusal met."""
    api.track(events=[event()])
    api.track(400)
    api.send("POST", "/users/track", {}, key="unknown")
    coverage = api.get("/_mock/coverage")
    assert coverage["operations"]["users.track"] == {"201": 1, "400": 1, "401": 1}
    assert "users.track" not in coverage["untouched"]
    assert "users.merge" in coverage["untouched"]
    assert {(one["status"], one["reason"]) for one in coverage["refusals"]} == {
        (400, "nothing_valid"),
        (401, "unknown_key"),
    }
    assert api.send("DELETE", "/_mock/coverage").status == 200
    assert api.get("/_mock/coverage")["operations"]["users.track"] == {}


def test_every_behaviour_has_a_level_and_a_source_unless_inferred(api: Api) -> None:
    """Whoever reads it can check it."""
    shown = api.get("/_mock/provenance")["behaviours"]
    assert len(shown) == len(behaviours()) > 50
    for behaviour in shown:
        assert behaviour["level"] in LEVELS
        assert behaviour["level"] == "inferred" or behaviour["source"], behaviour["id"]
        assert behaviour["statement"].endswith(".")
