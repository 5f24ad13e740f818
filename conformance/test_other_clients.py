"""What is asked of clients written by others, which themselves run in `make other-clients`."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.house import House
from conformance.document import all_operations
from conformance.other_clients.environments import CLIENTS, ROOT
from conformance.other_clients.steps import load, wrongs

STEP = {"call": "track", "operation": "users.track", "returned": {"message": "success"}}
SEEN = {"operation": "users.track", "status": 201, "reason": ""}
SAID: dict[str, Any] = {"returned": {"message": "success", "events_processed": 1}}


@pytest.mark.parametrize("client", sorted(CLIENTS))
def test_page_has_every_step_of_a_client(client: str) -> None:
    """The page was written after the steps were: each call stands in it, and the version does."""
    page = (ROOT / "docs" / "other-clients.md").read_text("utf-8")
    assert f"## {client} {CLIENTS[client].version} " in page
    for step in load(client)["steps"]:
        assert step.get("operation", step["call"]) in all_operations()
        shown = f"| `{step['call']}`" + (f", {step['about']}" if "about" in step else "")
        assert shown in page


def test_what_is_due_is_not_called_wrong() -> None:
    """A call that does what its step says has nothing wrong."""
    assert list(wrongs(House().default, STEP, SAID, [SEEN])) == []


@pytest.mark.parametrize(
    ("step", "said", "seen"),
    [
        ({}, {}, []),
        ({}, {}, [{**SEEN, "status": 400}]),
        ({}, {}, [{**SEEN, "operation": "users.delete"}]),
        ({}, {}, [SEEN, {**SEEN, "operation": "users.delete"}, SEEN]),
        ({"also": ["users.identify"]}, {}, [SEEN]),
        ({"raised": "Error"}, {}, [SEEN]),
        ({}, {"raised": {"type": "Error"}}, [SEEN]),
        ({"returned": {"message": "queued"}}, {}, [SEEN]),
        ({"returned": {"users": []}}, {}, [SEEN]),
        ({"state": {"users": 1}}, {}, [SEEN]),
    ],
)
def test_each_way_to_be_wrong_is_told(
    step: dict[str, Any], said: dict[str, Any], seen: list[dict[str, Any]]
) -> None:
    """Another request, status, answer, error or state than the step's is told."""
    assert list(wrongs(House().default, {**STEP, **step}, said or SAID, seen))
