"""What holds of users: their aliases and IDs, what is tracked, merges, deletes, subscriptions."""

from __future__ import annotations

from brazekit import BadRequest, Braze
from brazekit.inputs import UserAliasInput
from brazekit.models import (
    Event,
    Purchase,
    UserAlias,
)
from conformance.invariants.registry import checks
from conformance.invariants.scenes import (
    add_alias,
    aliases_of,
    counts,
    create,
    custom,
    existing,
    exported,
    merge,
    profile,
    rename,
)
from conformance.items import TIME, item
from conformance.stage import Stage

GROUP = "group-1"

# ---------------------------------------------------------------- aliases


@checks("one_alias_name_per_label")
def _one_alias_name_per_label(stage: Stage, braze: Braze) -> None:
    create(braze, "u1")
    assert add_alias(braze, "u1", "a")
    assert add_alias(braze, "u1", "a", label="other")
    told = add_alias(braze, "u1", "b")
    found = aliases_of(existing(braze, "u1"))
    labels = [label for label, _ in found]
    assert len(set(labels)) == len(labels), f"two names under one label: {found}"
    assert not told, "a second name under one label was reported as accepted"


@checks("alias_names_one_user")
def _alias_names_one_user(stage: Stage, braze: Braze) -> None:
    create(braze, "u1")
    create(braze, "u2")
    add_alias(braze, "u1", "a")
    add_alias(braze, "u2", "a")
    holders = [name for name in ("u1", "u2") if aliases_of(existing(braze, name))]
    assert holders == ["u1"]


@checks("unknown_alias_creates_nothing")
def _unknown_alias_creates_nothing(stage: Stage, braze: Braze) -> None:
    alias = UserAlias(alias_name="a", alias_label="card")
    braze.users.track(events=[Event(user_alias=alias, name="e", time=TIME)])
    assert exported(braze, user_aliases=[alias]) == []
    braze.users.track(
        events=[Event(user_alias=alias, name="e", time=TIME, _update_existing_only=False)]
    )
    assert len(exported(braze, user_aliases=[alias])) == 1


@checks("identify_skips_a_taken_label")
def _identify_skips_a_taken_label(stage: Stage, braze: Braze) -> None:
    create(braze, "u1")
    add_alias(braze, "u1", "mine")
    add_alias(braze, None, "theirs")
    theirs: UserAliasInput = {"alias_name": "theirs", "alias_label": "card"}
    braze.users.identify(aliases_to_identify=[{"external_id": "u1", "user_alias": theirs}])
    assert aliases_of(existing(braze, "u1")) == [("card", "mine")]
    assert len(exported(braze, user_aliases=[UserAlias.from_dict(theirs)])) == 1


# ---------------------------------------------------------------- tracking


@checks("rejected_item_creates_nothing")
def _rejected_item_creates_nothing(stage: Stage, braze: Braze) -> None:
    good = Event(external_id="good", name="e", time=TIME)
    bad = Event(external_id="bad", name="e", time="some day")
    outcome = braze.users.track(events=[good, bad])
    assert [(each.array, each.index) for each in outcome.rejected] == [("events", 1)]
    assert profile(braze, "bad") is None
    assert profile(braze, "good") is not None


@checks("processed_plus_rejected_is_sent")
def _processed_plus_rejected_is_sent(stage: Stage, braze: Braze) -> None:
    events = [Event(external_id="u1", name="e", time=time) for time in (TIME, "some day", TIME)]
    outcome = braze.users.track(events=events)
    assert outcome.accepted + len(outcome.rejected) == outcome.sent == 3
    assert outcome.discrepancy == ""
    assert outcome.answer.events_processed == 2


@checks("every_event_counts")
def _every_event_counts(stage: Stage, braze: Braze) -> None:
    same = Event(external_id="u1", name="e", time=TIME)
    braze.users.track(events=[same, same])
    braze.users.track(events=[same])
    assert counts(existing(braze, "u1").custom_events) == {"e": 3}


@checks("every_purchase_counts")
def _every_purchase_counts(stage: Stage, braze: Braze) -> None:
    same = Purchase(
        external_id="u1", product_id="p", currency="USD", price=2.5, quantity=3, time=TIME
    )
    braze.users.track(purchases=[same, same])
    found = existing(braze, "u1")
    assert counts(found.purchases) == {"p": 6}
    assert found.total_revenue == 15


@checks("update_existing_only_never_creates")
def _update_existing_only_never_creates(stage: Stage, braze: Braze) -> None:
    event = Event(external_id="u1", name="e", time=TIME, _update_existing_only=True)
    braze.users.track(events=[event])
    assert profile(braze, "u1") is None


@checks("over_cap_request_is_refused_whole")
def _over_cap_request_is_refused_whole(stage: Stage, braze: Braze) -> None:
    # A client that is told the wrong plan sends what the account's plan does not take.
    with stage.client(plan="legacy") as mistaken:
        refused = False
        try:
            mistaken.users.track(
                events=[item("events", number) for number in range(40)],
                purchases=[item("purchases", number) for number in range(40)],
            )
        except BadRequest:
            refused = True
    assert refused
    assert stage.everyone() == []


@checks("array_values_are_unique")
def _array_values_are_unique(stage: Stage, braze: Braze) -> None:
    create(braze, "u1", colors=["red", "blue", "red"])
    create(braze, "u1", colors={"add": ["blue", "green"]})
    held = custom(existing(braze, "u1"))["colors"]
    assert sorted(held) == ["blue", "green", "red"]


@checks("increment_adds_exactly")
def _increment_adds_exactly(stage: Stage, braze: Braze) -> None:
    create(braze, "u1", visits=3)
    create(braze, "u1", visits={"inc": 4})
    create(braze, "u1", visits={"inc": -2})
    assert custom(existing(braze, "u1"))["visits"] == 5


# ---------------------------------------------------------------- external IDs


@checks("renamed_id_finds_by_old_and_new")
def _renamed_id_finds_by_old_and_new(stage: Stage, braze: Braze) -> None:
    create(braze, "old", n=1)
    assert rename(braze, "old", "new")
    by_old, by_new = profile(braze, "old"), existing(braze, "new")
    assert by_old is not None, "the old ID finds nobody"
    assert by_old.braze_id == by_new.braze_id
    assert by_new.external_id == "new"


@checks("rename_needs_an_unused_id")
def _rename_needs_an_unused_id(stage: Stage, braze: Braze) -> None:
    create(braze, "u1", n=1)
    create(braze, "u2", n=2)
    rename(braze, "u2", "u3")  # u2 is deprecated now
    assert not rename(braze, "u1", "u3"), "a primary ID was given away"
    assert not rename(braze, "u1", "u2"), "a deprecated ID was given away"
    assert custom(existing(braze, "u3")) == {"n": 2}
    assert custom(existing(braze, "u1")) == {"n": 1}


@checks("only_deprecated_ids_are_removed")
def _only_deprecated_ids_are_removed(stage: Stage, braze: Braze) -> None:
    create(braze, "old")
    rename(braze, "old", "new")
    primary = braze.users.external_ids.remove(external_ids=["new"])
    assert [each.index for each in primary.rejected] == [0]
    assert profile(braze, "new") is not None
    assert not braze.users.external_ids.remove(external_ids=["old"]).rejected
    assert profile(braze, "old") is None


# ---------------------------------------------------------------- merge and delete


@checks("merge_keeps_the_kept_values")
def _merge_keeps_the_kept_values(stage: Stage, braze: Braze) -> None:
    create(braze, "kept", first_name="Ada", color="red")
    create(braze, "gone", first_name="Grace", last_name="Hopper", color="blue", size=3)
    merge(braze, "gone", "kept")
    found = existing(braze, "kept")
    assert (found.first_name, custom(found)["color"]) == ("Ada", "red")
    assert (found.last_name, custom(found)["size"]) == ("Hopper", 3)


@checks("merge_sums_counts")
def _merge_sums_counts(stage: Stage, braze: Braze) -> None:
    for name, times in (("kept", 2), ("gone", 3)):
        events = [Event(external_id=name, name="e", time=TIME)] * times
        bought = Purchase(external_id=name, product_id="p", currency="USD", price=1, time=TIME)
        braze.users.track(events=events, purchases=[bought])
    merge(braze, "gone", "kept")
    found = existing(braze, "kept")
    assert (counts(found.custom_events), counts(found.purchases)) == ({"e": 5}, {"p": 2})


@checks("merged_user_is_gone")
def _merged_user_is_gone(stage: Stage, braze: Braze) -> None:
    create(braze, "kept")
    create(braze, "gone")
    merge(braze, "gone", "kept")
    assert profile(braze, "gone") is None
    assert len(stage.everyone()) == 1


@checks("deleted_user_is_not_found")
def _deleted_user_is_not_found(stage: Stage, braze: Braze) -> None:
    create(braze, "u1", email="u1@example.com", phone="+14155550101")
    add_alias(braze, "u1", "a")
    braze_id = existing(braze, "u1").braze_id
    assert braze.users.delete(external_ids=["u1"]).answer.deleted == 1
    alias = UserAlias(alias_name="a", alias_label="card")
    assert exported(braze, external_ids=["u1"]) == []
    assert exported(braze, user_aliases=[alias]) == []
    assert exported(braze, braze_id=braze_id) == []
    assert exported(braze, email_address="u1@example.com") == []
    assert exported(braze, phone="+14155550101") == []


# ---------------------------------------------------------------- subscription groups


@checks("subscription_state_shared_by_email")
def _subscription_state_shared_by_email(stage: Stage, braze: Braze) -> None:
    for name in ("u1", "u2", "u3"):
        create(braze, name, email="shared@example.com" if name != "u3" else "own@example.com")
    braze.subscription.status.set(
        subscription_group_id=GROUP, subscription_state="subscribed", email=["shared@example.com"]
    )
    answer = braze.subscription.status.get(
        subscription_group_id=GROUP, external_id=["u1", "u2", "u3"]
    )
    assert answer.status == {"u1": "Subscribed", "u2": "Subscribed", "u3": "Unknown"}


@checks("pages_hold_each_entry_once")
def _pages_hold_each_entry_once(stage: Stage, braze: Braze) -> None:
    names = [f"group-{number}" for number in range(5)]
    states = [{"subscription_group_id": name, "subscription_state": "subscribed"} for name in names]
    create(braze, "u", subscription_groups=states)
    listed = braze.subscription.user.iter_status(external_id="u", limit=2)
    assert [group.subscription_group_id for group in listed] == names
