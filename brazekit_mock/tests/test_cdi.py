"""Cloud Data Ingestion: integrations that are seeded, runs that start and end by the clock."""

from __future__ import annotations

from typing import Any

import pytest

from .scenarios_cdi import EXAMPLE, runs
from .support import Api

MINE = "Abcdef01-0000-4000-8000-000000000000"
RUN = {
    "job_status": "success",
    "sync_start_time": "2026-01-01T00:00:00.000Z",
    "sync_finish_time": "2026-01-01T00:01:00.000Z",
}


def seed(api: Api, status: int = 200, /, **fields: Any) -> Any:
    """Seed an integration of our own."""
    return api.post("/_mock/seed", status, cdi_integrations=[{"id": MINE, **fields}])


def sync(api: Api, integration_id: str = EXAMPLE, status: int = 202) -> Any:
    """Ask for a run."""
    answer = api.send("POST", f"/cdi/integrations/{integration_id}/sync")
    assert answer.status == status, answer.body
    return answer.json()


def listed(api: Api, integration_id: str) -> dict[str, Any]:
    """The integration as it is listed."""
    results = api.get("/cdi/integrations")["results"]
    return next(one for one in results if one["integration_id"] == integration_id)


def test_a_run_goes_on_until_its_time_has_passed(api: Api) -> None:
    """To the second: 59 after its start it runs, 60 after it the run has ended."""
    assert sync(api) == {"message": "success"}
    start = "2026-01-31T12:00:00.000Z"
    assert runs(api)[0] == {"job_status": "running", "sync_start_time": start}
    api.tenant.clock.advance(59)
    assert runs(api)[0]["job_status"] == "running"
    api.tenant.clock.advance(1)
    assert runs(api)[0] == {
        "job_status": "success",
        "sync_start_time": start,
        "sync_finish_time": "2026-01-31T12:01:00.000Z",
        "last_timestamp_synced": start,
        "rows_synced": 0,
        "rows_failed_with_errors": 0,
    }


def test_one_run_at_a_time(api: Api) -> None:
    """A second is refused while the first goes on, whatever other integrations do; then taken."""
    seed(api)
    sync(api)
    assert sync(api, status=429) == {"message": "Another job is in progress"}
    sync(api, MINE)
    assert len(runs(api)) == 3
    api.tenant.clock.advance(60)
    sync(api)
    assert [run["job_status"] for run in runs(api)][:2] == ["running", "success"]


def test_a_run_is_there_at_once(api: Api) -> None:
    """A processing delay does not hide it, so that a second one is refused."""
    api.tenant.settings.processing_delay = 600
    sync(api)
    sync(api, status=429)


@pytest.mark.parametrize(("status", "synced"), [("partial", True), ("error", False)])
def test_runs_end_as_the_integration_was_seeded(api: Api, status: str, synced: bool) -> None:
    """With its duration, its state and its counts; what synced nothing has no timestamp."""
    seed(api, run_seconds=5, run_status=status, rows_synced=3, rows_failed_with_errors=2)
    sync(api, MINE)
    api.tenant.clock.advance(5)
    run = runs(api, MINE)[0]
    assert (run["job_status"], run["rows_synced"], run["rows_failed_with_errors"]) == (status, 3, 2)
    assert ("last_timestamp_synced" in run) is synced


def test_an_integration_shows_its_last_run(api: Api) -> None:
    """Its start and its state, and the last timestamp of the run before while it goes on."""
    seed(api, integration_name="Mine")
    assert listed(api, MINE)["integration_name"] == "Mine"
    assert "last_job_status" not in listed(api, MINE)
    sync(api)
    shown = listed(api, EXAMPLE)
    assert shown["last_job_status"] == "running"
    assert shown["last_job_start_time"] == "2026-01-31T12:00:00.000Z"
    assert shown["last_updated_at"] == "2026-01-31T02:11:54.000Z"
    api.tenant.clock.advance(60)
    shown = listed(api, EXAMPLE)
    assert shown["last_job_status"] == "success"
    assert shown["last_updated_at"] == "2026-01-31T12:00:00.000Z"


def test_pages_are_linked_and_hold_ten(api: Api) -> None:
    """Of runs as of integrations; a cursor that no answer gave is refused."""
    seed(api, runs=[{**RUN, "rows_synced": number} for number in range(11)])
    path = f"/cdi/integrations/{MINE}/job_sync_status"
    first = api.send("GET", path)
    link = first.header("link") or ""
    assert 'rel="next"' in link
    assert 'rel="prev"' not in link
    assert len(first.json()["results"]) == 10
    cursor = link.partition("cursor=")[2].partition(">")[0]
    assert len(api.get(path, cursor=cursor)["results"]) == 1
    for listing in (path, "/cdi/integrations"):
        assert api.get(listing, 400, cursor="next") == {"message": "Invalid cursor"}


def test_an_id_is_a_uuid_in_any_case(api: Api) -> None:
    """A malformed one answers 400; one that nothing has, 404 for a run and 400 for reading."""
    seed(api)
    sync(api, MINE.lower())
    sync(api, MINE.upper(), 429)
    wrong = {"message": "Invalid integration ID"}
    assert sync(api, "abc", 400) == wrong
    assert api.get("/cdi/integrations/abc/job_sync_status", 400) == wrong
    nobody = "00000000-0000-4000-8000-00000000000f"
    assert sync(api, nobody, 404) == {"message": "Integration not found"}
    assert api.get(f"/cdi/integrations/{nobody}/job_sync_status", 400) == wrong


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "mine"},
        {"colour": "red"},
        {"run_status": "running"},
        {"run_seconds": -1},
        {"runs": [{**RUN, "sync_start_time": "soon"}]},
        {"runs": [{**RUN, "sync_finish_time": "2025-01-01T00:00:00Z"}]},
        {"runs": [{"job_status": "success"}]},
    ],
)
def test_a_wrong_seed_is_refused(api: Api, wrong: dict[str, Any]) -> None:
    """And nothing of it is kept."""
    seed(api, 400, **wrong)
    assert len(api.get("/cdi/integrations")["results"]) == 1
