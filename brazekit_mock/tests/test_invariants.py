"""Every invariant of the document holds, and its fault breaks it.

Each scenario answers whether the invariant held in it. Without the fault it must hold, with the
fault it must not: so each check is shown able to fail, and each fault to have code.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import brazekit_mock
from brazekit_mock import waiting
from brazekit_mock.document import load
from brazekit_mock.perform import served_by
from brazekit_mock.waiting import WAITING

from .scenarios_catalogs import CATALOGS
from .scenarios_cdi import CDI
from .scenarios_content_blocks import CONTENT_BLOCKS
from .scenarios_dashboard import DASHBOARD
from .scenarios_messaging import MESSAGING
from .scenarios_user_exports import USER_EXPORTS
from .support import Api, alias, event, purchase


def _alias_new(api: Api, *items: dict[str, Any]) -> None:
    api.post("/users/alias/new", 201, user_aliases=list(items))


def _rename(api: Api, current: str, new: str) -> Any:
    item = {"current_external_id": current, "new_external_id": new}
    return api.post("/users/external_ids/rename", 201, external_id_renames=[item])


def _merge(api: Api) -> None:
    pair = {
        "identifier_to_merge": {"external_id": "gone"},
        "identifier_to_keep": {"external_id": "kept"},
    }
    api.post("/users/merge", 202, merge_updates=[pair])


def alias_label_twice(api: Api) -> bool:
    api.set("u1")
    _alias_new(api, {"external_id": "u1", **alias("a")})
    _alias_new(api, {"external_id": "u1", **alias("b")})
    labels = [label for label, _ in api.user("u1").aliases or ()]
    return len(labels) == len(set(labels))


def alias_on_two_users(api: Api) -> bool:
    api.set("u1")
    api.set("u2")
    _alias_new(api, {"external_id": "u1", **alias("a")})
    _alias_new(api, {"external_id": "u2", **alias("a")})
    return [user.external_id for user in api.users if user.aliases] == ["u1"]


def rejected_item_applied(api: Api) -> bool:
    api.track(events=[event("good"), event("bad", time="soon")])
    return "bad" not in api.users.by_external_id


def processed_miscounted(api: Api) -> bool:
    answer = api.track(events=[event(), event(time="soon"), event()])
    return bool(answer["events_processed"] + len(answer["errors"]) == 3)


def identical_event_dropped(api: Api) -> bool:
    api.track(events=[event(), event()])
    return bool(api.state()["events"] == 2)


def purchase_quantity_ignored(api: Api) -> bool:
    api.track(purchases=[purchase(quantity=3)])
    return bool(api.state()["purchase_quantity"] == 3)


def unknown_alias_created(api: Api) -> bool:
    api.track(events=[{"user_alias": alias("a"), "name": "x", "time": "2020-01-01"}])
    return len(api.users) == 0


def existing_only_ignored(api: Api) -> bool:
    api.track(events=[event("u1", _update_existing_only=True)])
    return len(api.users) == 0


def old_external_id_lost(api: Api) -> bool:
    api.set("old")
    _rename(api, "old", "new")
    return "old" in api.users.by_external_id


def rename_onto_used_id(api: Api) -> bool:
    api.set("a")
    api.set("b")
    return not _rename(api, "a", "b")["external_ids"]


def primary_external_id_removed(api: Api) -> bool:
    api.set("a")
    return not api.post("/users/external_ids/remove", 201, external_ids=["a"])["removed_ids"]


def merge_overwrites_kept(api: Api) -> bool:
    api.set("gone", color="red")
    api.set("kept", color="blue")
    _merge(api)
    return api.custom("kept") == {"color": "blue"}


def merge_drops_counts(api: Api) -> bool:
    api.track(events=[event("gone"), event("kept")])
    _merge(api)
    return bool((api.user("kept").events or {})["visited"].count == 2)


def merged_user_stays(api: Api) -> bool:
    api.set("gone")
    api.set("kept")
    _merge(api)
    return len(api.users) == 1


def deleted_user_found(api: Api) -> bool:
    api.set("a")
    api.post("/users/delete", 201, external_ids=["a"])
    return "a" not in api.users.by_external_id


def identify_replaces_alias(api: Api) -> bool:
    api.set("u1")
    _alias_new(api, {"external_id": "u1", **alias("mine")}, alias("a"))
    item = {"external_id": "u1", "user_alias": alias("a")}
    api.post("/users/identify", 201, aliases_to_identify=[item])
    return len(api.users) == 2 and api.user("u1").aliases == [("card", "mine")]


def subscription_state_not_shared(api: Api) -> bool:
    api.set("a", email="x@x.org")
    api.set("b", email="x@x.org")
    api.post(
        "/subscription/status/set",
        201,
        subscription_group_id="g",
        subscription_state="subscribed",
        email="x@x.org",
    )
    return api.user("a").groups == api.user("b").groups == {"g": "subscribed"}


def page_repeats_an_entry(api: Api) -> bool:
    names = ["g1", "g2", "g3"]
    groups = [{"subscription_group_id": g, "subscription_state": "subscribed"} for g in names]
    api.set("a", subscription_groups=groups)
    listed: list[str] = []
    for offset in (0, 2, 4):
        page = api.get("/subscription/user/status", external_id="a", limit=2, offset=offset)
        listed += [group["subscription_group_id"] for group in page["subscription_groups"]]
    return listed == names


def over_cap_partly_applied(api: Api) -> bool:
    api.track(400, events=[event(f"u{n}") for n in range(76)])
    return len(api.users) == 0


def array_duplicates_kept(api: Api) -> bool:
    api.set("u1", colors=["red", "red"])
    return api.custom("u1") == {"colors": ["red"]}


def increment_applied_twice(api: Api) -> bool:
    api.set("u1", n={"inc": 2})
    return api.custom("u1") == {"n": 2}


SCENARIOS: dict[str, Callable[[Api], bool]] = {
    scenario.__name__: scenario
    for scenario in (
        alias_label_twice,
        alias_on_two_users,
        rejected_item_applied,
        processed_miscounted,
        identical_event_dropped,
        purchase_quantity_ignored,
        unknown_alias_created,
        existing_only_ignored,
        old_external_id_lost,
        rename_onto_used_id,
        primary_external_id_removed,
        merge_overwrites_kept,
        merge_drops_counts,
        merged_user_stays,
        deleted_user_found,
        identify_replaces_alias,
        subscription_state_not_shared,
        page_repeats_an_entry,
        over_cap_partly_applied,
        array_duplicates_kept,
        increment_applied_twice,
    )
} | {
    scenario.__name__: scenario
    for scenario in (*CATALOGS, *CDI, *MESSAGING, *CONTENT_BLOCKS, *DASHBOARD, *USER_EXPORTS)
}
INVARIANTS = [
    pytest.param(one, id=one["id"]) for one in load().invariants if one["id"] not in WAITING
]


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_the_invariant_holds(api: Api, invariant: dict[str, str]) -> None:
    """Without a fault."""
    assert SCENARIOS[invariant["fault"]](api)


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_its_fault_breaks_the_invariant(api: Api, invariant: dict[str, str]) -> None:
    """With the fault armed, and the journal names it."""
    fault = invariant["fault"]
    api.arm(fault)
    assert not SCENARIOS[fault](api)
    fired = ",".join(entry["fault"] for entry in api.tenant.journal.entries())
    assert fault in fired


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_a_fault_armed_for_one_operation_spares_the_others(
    api: Api, invariant: dict[str, str]
) -> None:
    """Armed for an operation that no scenario calls, it breaks nothing."""
    api.arm(invariant["fault"], operation="subscription.status.get")
    assert SCENARIOS[invariant["fault"]](api)


def test_no_excuse_is_stale() -> None:
    """A fault waits only while an operation that it needs keeps no state, and while it has no code.

    Whoever gives the operation its state meets this test, and with it the fault that is due.
    """
    here = Path(brazekit_mock.__file__).parent
    code = "".join(path.read_text("utf-8") for path in here.rglob("[a-z]*.py"))
    faults = {invariant["id"]: invariant["fault"] for invariant in load().invariants}
    for name, operations in WAITING.items():
        for operation in operations:
            assert operation in load().operations, f"{name} waits for what does not exist"
            assert served_by(operation) == "document", f"{name} need not wait for {operation}"
        assert f'"{faults[name]}"' not in code, f"{faults[name]} has code"
        assert faults[name] not in SCENARIOS, f"{faults[name]} has a scenario"


def test_a_fault_that_waits_for_state_cannot_be_armed(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused with what it waits for; a fault that never strikes would be a lie."""
    invariant = load().invariants[0]
    monkeypatch.setattr(waiting, "WAITING", {invariant["id"]: ("an.operation",)})
    api, fault = Api(), invariant["fault"]
    refused = api.post("/_mock/faults", 400, name=fault)
    assert f"{fault} cannot be armed yet" in refused["message"]
    assert "an.operation" in refused["message"]
    listed = api.get("/_mock/faults")
    assert fault in listed["waiting"]
    assert fault not in listed["known"]
    assert listed["armed"] == []


def test_subscription_states_set_by_track_can_be_broken_too(api: Api) -> None:
    """The same fault, at the other place where the states are shared."""
    api.set("a", email="x@x.org")
    api.set("b", email="x@x.org")
    groups = [{"subscription_group_id": "g", "subscription_state": "subscribed"}]
    api.arm("subscription_state_not_shared", count=1)
    api.set("a", subscription_groups=groups)
    assert api.user("b").groups is None
    api.set("a", subscription_groups=groups)
    assert api.user("b").groups == {"g": "subscribed"}
