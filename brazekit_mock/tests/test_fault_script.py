"""Scripts of faults: armed in order, all or none, and the same failures each time."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brazekit_mock
from brazekit_mock.document import load
from brazekit_mock.faults import WIRE_FAULTS, Faults
from brazekit_mock.fixture import BrazeMock
from brazekit_mock.house import House
from brazekit_mock.located import LocatedError

from .support import EPOCH_NOW, Api, event

SCRIPT = """\
seed: 7
faults:
  - {name: rate_limited, count: 1, retry_after: 3}
  - name: server_error
    operation: users.track
    probability: 0.5
    skip: 1
  - name: slow
    delay: 0.0
    at: 60
"""
# The faults that the design promises by name, beside one for each invariant.
_PROMISED = """\
rate_limited retry_after_only server_error bad_gateway_html drop_before drop_after slow
truncated_json reject_item queued wrong_cursor"""


def post_yaml(api: Api, text: str) -> Any:
    """A script to the surface; the answer."""
    headers = {"content-type": "application/yaml"}
    return api.send("POST", "/_mock/faults", text.encode(), headers=headers)


def statuses(api: Api, count: int) -> list[int]:
    """What so many requests are answered."""
    return [api.send("POST", "/users/track", {"events": [event()]}).status for _ in range(count)]


def test_every_fault_of_the_design_can_be_armed() -> None:
    """By its name; and each invariant of the document has one, but those that say why not."""
    assert set(_PROMISED.split()) <= set(WIRE_FAULTS)
    invariants = load().invariants
    faults = Faults(invariants, 0)
    assert len(invariants) > 20
    for invariant in invariants:
        assert (invariant["fault"] in faults.known) != (invariant["fault"] in faults.waiting)
    for name in faults.known:
        assert faults.arm(name).name == name


def test_a_script_arms_its_faults_in_order(api: Api) -> None:
    """With all that a fault takes, `skip` and `at` among it."""
    answer = post_yaml(api, SCRIPT)
    assert answer.status == 201
    armed = answer.json()["armed"]
    assert [one["name"] for one in armed] == ["rate_limited", "server_error", "slow"]
    assert [one["seed"] for one in armed] == [7_001, 7_002, 7_003]
    assert (armed[0]["at"], armed[2]["at"]) == (None, "2026-01-31T12:01:00.000Z")
    assert statuses(api, 1) == [429]
    assert api.get("/_mock/faults")["armed"][-1]["fired"] == 0
    api.tenant.faults.disarm(armed[1]["id"])
    api.post("/_mock/clock", 200, advance=59)
    statuses(api, 1)
    assert api.get("/_mock/faults")["armed"][-1]["fired"] == 0
    api.post("/_mock/clock", 200, advance=1)
    statuses(api, 1)
    assert api.get("/_mock/faults")["armed"][-1]["fired"] == 1


@given(
    st.integers(0, 1_000),
    st.lists(
        st.fixed_dictionaries(
            {"name": st.sampled_from(["rate_limited", "server_error", "reject_item"])},
            optional={
                "probability": st.sampled_from([0.2, 0.5, 0.9]),
                "count": st.integers(1, 4),
                "skip": st.integers(0, 3),
                "seed": st.integers(0, 9),
            },
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_the_same_script_and_seed_give_the_same_failures(
    seed: int, faults: list[dict[str, Any]]
) -> None:
    """Whatever was armed before in the workspace, and in whatever workspace."""
    seen = []
    for before in (0, 3):
        api = Api()
        for _ in range(before):
            api.tenant.faults.disarm(api.tenant.faults.arm("slow").id)
        api.post("/_mock/faults", 201, seed=seed, faults=faults)
        seen.append(statuses(api, 12))
    assert seen[0] == seen[1]


def test_another_seed_gives_other_failures() -> None:
    """Of the script, or of the mock where the script has none."""

    def failures(mock_seed: int, **script: Any) -> list[int]:
        house = House(seed=mock_seed)
        api = Api()
        api.mock, api.tenant = house.mock, house.mock.default
        api.post(
            "/_mock/faults", 201, faults=[{"name": "server_error", "probability": 0.5}], **script
        )
        return statuses(api, 24)

    assert failures(1) == failures(1)
    assert failures(1) != failures(2)
    assert failures(1, seed=5) == failures(2, seed=5) != failures(1, seed=6)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("rate_limited", "rate_limit", "3: faults[0].name: No fault has this name"),
        ("users.track", "users.trak", "5: faults[1].operation: The fault's operation is one"),
        ("0.5", "5", "6: faults[1].probability: A fault's probability is above 0"),
        ("0.5", "half", "6: faults[1].probability: A fault's probability is above 0"),
        ("skip: 1", "skip: -1", "7: faults[1].skip: A fault's skip is a whole number"),
        ("delay: 0.0", "delay: soon", "9: faults[2].delay: The fault option delay has"),
        ("at: 60", "at: later", "10: faults[2].at: A fault's at is a number of seconds"),
        ("at: 60", "on: 60", "10: faults[2].on: a fault has name, count, probability"),
        ("count: 1", "count: many", "3: faults[0].count: A fault's count is a whole number"),
        ("seed: 7", "seed: x", "1: seed: this is a whole number"),
        ("seed: 7", "seeds: 7", "1: a script of faults is an object"),
        ("name: slow\n    delay: 0.0\n    at: 60", "slow", "8: faults[2]: a fault is an object"),
    ],
)  # fmt: skip
def test_an_error_names_file_line_and_key(
    braze_mock: BrazeMock, tmp_path: Path, old: str, new: str, told: str
) -> None:
    """And nothing is armed afterwards."""
    assert old in SCRIPT
    file = tmp_path / "faults.yaml"
    file.write_text(SCRIPT.replace(old, new, 1), "utf-8")
    with pytest.raises(LocatedError, match=re.escape(f"faults.yaml:{told}")):
        braze_mock.arm_script(file)
    assert braze_mock.tenant.faults.armed == []


def test_the_fixture_and_a_mock_elsewhere_take_a_file(
    braze_mock: BrazeMock, tmp_path: Path
) -> None:
    """The same file, the same faults."""
    file = tmp_path / "faults.yaml"
    file.write_text(SCRIPT, "utf-8")
    first = [one.public() for one in braze_mock.arm_script(file)]
    braze_mock.disarm()
    brazekit_mock.at(braze_mock.url, braze_mock.key).arm_script(file)
    again = [one.public() for one in braze_mock.tenant.faults.armed]
    for one in (*first, *again):
        del one["id"], one["at"]
    assert first == again


def test_a_fault_can_begin_at_a_date(api: Api) -> None:
    """One that has passed has begun."""
    api.arm("server_error", at="2026-01-31T12:00:01Z")
    assert statuses(api, 1) == [201]
    api.tenant.clock.set(EPOCH_NOW + 1)
    assert statuses(api, 1) == [500]
