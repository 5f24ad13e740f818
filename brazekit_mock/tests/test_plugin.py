"""The pytest fixture, as a user of the package meets it."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import weakref
from pathlib import Path

import httpx
import pytest

# Loaded before runs within this process, which unload what they load: half a package would stay.
import yaml  # noqa: F401

import brazekit_mock.inprocess
import brazekit_mock.server  # noqa: F401
from brazekit_mock.fixture import BrazeMock
from brazekit_mock.house import House

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
    url = braze_mock.url
    assert braze_mock.url == url
    headers = {"Authorization": f"Bearer {braze_mock.key}"}
    httpx.post(f"{url}/users/track", json={"events": [event("u1")]}, headers=headers)
    assert list(braze_mock.users) == ["u1"]


_TWICE = """
    import httpx
    import pytest

    seen = []

    @pytest.mark.parametrize("n", [1, 2])
    def test_signup(braze_mock, n):
        assert braze_mock.state()["users"] == 0
        for url in (braze_mock.base_url, braze_mock.url):
            with httpx.Client(transport=braze_mock.transport) as http:
                http.post(
                    url + "/users/track",
                    headers={"Authorization": "Bearer " + braze_mock.key},
                    json={"events": [{"external_id": "u", "name": "x", "time": "2026-01-01"}]},
                )
        assert braze_mock.users["u"]["custom_events"][0]["count"] == 2
        seen.append(braze_mock)

    def test_where():
        assert seen[0].url == seen[1].url
        assert seen[0].key != seen[1].key
        assert set(seen[0].mock.tenants) == {"default"}
"""


def run(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    """pytest as a user has it, within this process."""
    return pytester.runpytest_inprocess("-q", "-p", "no:cacheprovider", *options)


def test_each_test_gets_a_workspace_of_its_own_on_one_server(pytester: pytest.Pytester) -> None:
    """And a stock pytest finds the fixture by itself; the end of a test drops its workspace."""
    pytester.makepyfile(_TWICE)
    pytester.runpytest_subprocess("-q").assert_outcomes(passed=3)


def test_options_and_markers_say_what_a_workspace_is_like(pytester: pytest.Pytester) -> None:
    """The nearest says it: the marker of a function, of a module, then the ini file."""
    pytester.makeini("[pytest]\nbraze_mock_plan = legacy\nbraze_mock_seed = 7\n")
    pytester.makepyfile(
        """
        import pytest

        def plan(mock):
            return mock.tenant.settings.plan

        def test_ini(braze_mock):
            assert (plan(braze_mock), braze_mock.mock.seed) == ("legacy", 7)

        @pytest.mark.braze_mock(plan="mau", seed=8)
        class TestMarked:
            def test_class(self, braze_mock):
                assert plan(braze_mock) == "mau"
                braze_mock.settings(plan="standard")
                braze_mock.reset()
                assert plan(braze_mock) == "mau"

            @pytest.mark.braze_mock(plan="standard")
            def test_function(self, braze_mock):
                assert plan(braze_mock) == "standard"
        """
    )
    run(pytester, "--strict-markers").assert_outcomes(passed=3)
    wrong = run(pytester, "--braze-mock-plan", "free")
    wrong.stdout.fnmatch_lines(["The option braze_mock_plan: The plan is one of*"])


@pytest.mark.parametrize(
    ("marker", "told"),
    [
        ("'legacy'", "*takes plan, *by name*"),
        ("plans='legacy'", "*takes plan, *not plans*"),
        ("plan='free'", "*plan is one of standard*"),
        ("seed='seeds.yaml'", "*seed is a whole number, not 'seeds.yaml'*"),
        ("seed=True", "*seed is a whole number*"),
        ("seed_file='none.yaml'", "*No such file*none.yaml*"),
        ("seed_file='seeds.yaml'", "seeds.yaml:1: user: nothing of this name*"),
        ("faults='faults.yaml'", "faults.yaml:1: faults*.name: No fault has this name*"),
    ],
)
def test_a_wrong_marker_says_what_is_wrong(
    pytester: pytest.Pytester, marker: str, told: str
) -> None:
    """In one line, without a traceback."""
    pytester.makefile(".yaml", seeds="user: []", faults="faults: [{name: slowly}]")
    pytester.makepyfile(
        f"""
        import pytest

        @pytest.mark.braze_mock({marker})
        def test_it(braze_mock):
            pass
        """
    )
    result = run(pytester)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([told])


def test_a_marker_names_what_a_test_starts_from(pytester: pytest.Pytester) -> None:
    """Files beside the test: seeds, and faults to arm."""
    pytester.makefile(
        ".yaml", seeds="users: [{external_id: u1}]", faults="faults: [{name: slow, count: 2}]"
    )
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.braze_mock(seed_file="seeds.yaml", faults="faults.yaml")
        def test_it(braze_mock):
            assert list(braze_mock.users) == ["u1"]
            assert braze_mock.disarm() == 1
            braze_mock.reset()
            braze_mock.load("seeds.yaml")
            assert list(braze_mock.users) == ["u1"]
        """
    )
    run(pytester).assert_outcomes(passed=1)


_TOUCHING = """
    import httpx
    import pytest

    @pytest.mark.parametrize("n", range(4))
    def test_it(braze_mock, n):
        headers = {"Authorization": "Bearer " + braze_mock.key}
        with httpx.Client(
            transport=braze_mock.transport, base_url=braze_mock.base_url, headers=headers
        ) as http:
            http.post("/users/export/ids", json={"external_ids": []})
            http.post("/users/trak", json={})
            braze_mock.arm("server_error", count=1)
            http.get("/campaigns/list")
"""


@pytest.mark.parametrize("workers", [(), ("-n", "2", "-p", "xdist")])
def test_the_report_tells_what_was_touched_by_all_workers(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, workers: tuple[str, ...]
) -> None:
    """Operations with their answers, refusals by reason and faults; also as a file."""
    pytester.makepyfile(_TOUCHING)
    options = ("--braze-mock-report=touched.json", *workers)
    if workers:  # Other plugins would only cost time, in each of three processes.
        monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        result = pytester.runpytest_subprocess(*options, "-p", "brazekit_mock.pytest_plugin")
    else:
        result = run(pytester, *options)
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(
        [
            "*Braze mock*",
            "operations touched: 2 of 127",
            "  users.export.ids: 200 x 4",
            "refusals by reason: unknown_path x 4",
            "faults that happened: server_error x 4",
        ]
    )
    report = json.loads((pytester.path / "touched.json").read_text("utf-8"))
    assert report["operations"]["campaigns.list"] == {"500": 4}
    assert len(report["untouched"]) == 125
    assert report["faults"] == {"server_error": 4}


def test_nothing_is_told_that_nobody_asked_for(pytester: pytest.Pytester) -> None:
    """A run without the option looks as it would without the plugin."""
    pytester.makepyfile(_TOUCHING)
    result = run(pytester)
    result.stdout.no_fnmatch_line("*Braze mock*")


def test_pytest_shows_the_line_of_the_test(pytester: pytest.Pytester) -> None:
    """And the explanation, but not the inside of the helper."""
    pytester.makepyfile(
        """
        def test_it(braze_mock):
            braze_mock.assert_event_tracked("never")
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(['E * No event like this: name = "never"*'])
    result.stdout.no_fnmatch_line("*helpers.py*")


def test_workspaces_do_not_add_up() -> None:
    """After a hundred tests there are as many workspaces and keys as before the first."""
    house = House()
    mock = house.mock
    kept, gone = (set(mock.tenants), len(list(mock.keys))), []
    for number in range(100):
        workspace = house.open(f"w{number}")
        workspace.make_key(permissions=["users.track"])
        with httpx.Client(transport=house.transport, base_url=workspace.base_url) as http:
            headers = {"Authorization": f"Bearer {workspace.key}"}
            http.post("/users/track", json={"events": [event("u1")]}, headers=headers)
            http.post("/messages/send", json={}, headers=headers)
        assert workspace.state()["users"] == 1
        gone.append(weakref.ref(workspace.tenant))
        house.shut(workspace)
    del workspace
    gc.collect()
    assert (set(mock.tenants), len(list(mock.keys))) == kept
    assert [one for one in gone if one() is not None] == []


def test_what_is_drawn_follows_from_name_and_seed() -> None:
    """So a test sees the same identifiers in whatever order tests run."""

    def drawn(name: str, seed: int) -> str:
        house = House()
        return house.open(name, seed=seed).tenant.new_id()

    assert drawn("a", 1) == drawn("a", 1)
    assert len({drawn("a", 1), drawn("a", 2), drawn("b", 1)}) == 3
    house = House()
    house.open("a")
    with pytest.raises(ValueError, match="is open"):
        house.open("a")


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
