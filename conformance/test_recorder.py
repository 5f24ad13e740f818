"""What the recorder writes of a workspace is fit to be run: linted, and passed by brazekit."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from brazekit_conformance.lint import lint
from brazekit_conformance.loading import load_all
from brazekit_mock.app import Mock
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.recording.exchange import Keeper
from brazekit_mock.recording.proxy import Proxy
from conformance.document import all_operations
from conformance.inprocess import played
from conformance.scenery import play, scene_of

KEY = "mock-key"
# What a workspace answers to a name that it does not have.
WRONG = ("/campaigns/details?campaign_id=none", "/catalogs/none/items")


def recorded(folder: Path) -> None:
    """Record a read of each operation that reads, as the document's examples make it."""
    workspace = Mock(key=KEY)
    play(workspace, scene_of(*all_operations()))
    keeper = Keeper(folder, lambda line: None)
    client = httpx.AsyncClient(transport=MockTransport(workspace))
    proxy = Proxy(workspace.document, "https://rest.upstream.example", client, keeper)

    async def pass_all() -> None:
        door = httpx.ASGITransport(app=proxy)
        headers = {"Authorization": f"Bearer {KEY}"}
        async with httpx.AsyncClient(
            transport=door, base_url="http://recorder", headers=headers
        ) as http:
            for path in WRONG:
                await http.get(path)
            for operation in workspace.document.operations.values():
                if operation.method == "GET" and "{" not in operation.path:
                    await http.get(operation.path, params=_query(operation))
            body = {"external_ids": ["nobody", "somebody"], "fields_to_export": ["email"]}
            await http.post("/users/export/ids", json=body)

    asyncio.run(pass_all())


def _query(operation: Any) -> dict[str, str]:
    """A value for each parameter that is required."""
    return {one.name: "5" for one in operation.parameters if one.required and one.place == "query"}


@pytest.mark.filterwarnings("ignore:.*News Feed is deprecated:DeprecationWarning")
def test_recorded_cases_are_in_order_and_brazekit_passes_them(tmp_path: Path) -> None:
    """Over 40 operations: no rule of the linter is broken, and each case passes."""
    recorded(tmp_path)
    assert [str(finding) for finding in lint(tmp_path)] == []
    cases = load_all(tmp_path)
    assert len({case.operation for case in cases}) > 40
    statuses = {case.given["faults"][0]["status"] for case in cases}
    assert {200, 400, 404} <= statuses
    mock = Mock(key="recorded-cases")
    results = [played(case, mock, is_async=False) for case in cases]
    assert [(one.case.id, one.problems) for one in results if one.verdict != "passed"] == []
