"""The pytest fixture, as a user of the package meets it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from brazekit_mock.fixture import BrazeMock

from .support import event

pytest_plugins = ["pytester"]


def test_the_fixture_has_everything_within_reach(braze_mock: BrazeMock) -> None:
    """Transport, key, state, users, requests, faults, clock, settings, seeds, messages, keys."""
    braze_mock.freeze()
    headers = {"Authorization": f"Bearer {braze_mock.key}"}
    with httpx.Client(
        transport=braze_mock.transport, base_url=braze_mock.base_url, headers=headers
    ) as http:
        http.post("/users/track", json={"events": [event("u1")]})
        braze_mock.settings(processing_delay=60)
        http.post("/users/track", json={"events": [event("u2")]})
        assert list(braze_mock.users) == ["u1"]
        braze_mock.advance(60)
        assert len(braze_mock.users) == 2
        assert braze_mock.users["u1"]["custom_events"][0]["count"] == 1
        assert "u3" not in braze_mock.users
        braze_mock.arm("server_error", count=1)
        assert http.post("/users/track", json={}).status_code == 500
        braze_mock.arm("slow")
        assert braze_mock.disarm() == 1
    assert [entry["status"] for entry in braze_mock.requests] == [201, 201, 500]
    assert braze_mock.state()["events"] == 2
    braze_mock.seed(campaigns=[{"id": "c"}])
    with httpx.Client(
        transport=braze_mock.transport, base_url=braze_mock.base_url, headers=headers
    ) as http:
        named = [{"external_user_id": "u1"}]
        http.post("/campaigns/trigger/send", json={"campaign_id": "c", "recipients": named})
        braze_mock.advance(60)
    assert [one["campaign_id"] for one in braze_mock.messages] == ["c"]
    with pytest.raises(ValueError, match="campaigns"):
        braze_mock.seed(pigeons=[])
    assert braze_mock.make_key(key="k", permissions=["users.track"]) == "k"
    braze_mock.reset()
    assert braze_mock.state()["users"] == 0


def test_the_fixture_also_answers_http(braze_mock: BrazeMock) -> None:
    """The same state by both ways."""
    url = braze_mock.serve()
    assert braze_mock.serve() == url
    headers = {"Authorization": f"Bearer {braze_mock.key}"}
    httpx.post(f"{url}/users/track", json={"events": [event("u1")]}, headers=headers)
    assert list(braze_mock.users) == ["u1"]


def test_each_test_gets_a_mock_of_its_own(pytester: pytest.Pytester) -> None:
    """And a stock pytest finds the fixture by itself."""
    pytester.makepyfile(
        """
        import httpx
        import pytest

        @pytest.mark.parametrize("n", [1, 2])
        def test_signup(braze_mock, n):
            assert braze_mock.state()["users"] == 0
            with httpx.Client(transport=braze_mock.transport) as http:
                http.post(
                    braze_mock.base_url + "/users/track",
                    headers={"Authorization": "Bearer " + braze_mock.key},
                    json={"events": [{"external_id": "u", "name": "x", "time": "2026-01-01"}]},
                )
            assert braze_mock.users["u"]["custom_events"][0]["count"] == 1
        """
    )
    pytester.runpytest_subprocess("-q", "-p", "no:randomly").assert_outcomes(passed=2)


def loaded_after(code: str) -> set[str]:
    """The modules in memory after `code` ran in an interpreter of its own."""
    script = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import brazekit_mock", {"httpx", "uvicorn", "jsonschema_rs", "msgspec", "pytest"}),
        ("import brazekit_mock.pytest_plugin", {"httpx", "uvicorn", "jsonschema_rs"}),
        ("from brazekit_mock import Mock; Mock()", {"httpx", "uvicorn", "asyncio"}),
        ("from brazekit_mock import transport; transport()", {"uvicorn"}),
        ("from brazekit_mock import Server; Server()", {"httpx", "brazekit", "brazekit_api"}),
    ],
)
def test_nothing_is_imported_before_it_is_needed(code: str, absent: set[str]) -> None:
    """A test run without the mock pays nothing for the plugin; a server starts without httpx."""
    assert not absent & loaded_after(code)


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    """As for any module."""
    import brazekit_mock

    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = brazekit_mock.nothing
