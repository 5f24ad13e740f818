"""Any sequence of operations leaves a state that makes sense.

The rules go through the core as requests do; the invariants look into the store itself, where no
client could: indexes that point to the right users, unique aliases, totals that add up.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from .support import NOW, Api, alias

# Few of each, so that rules meet one another.
IDS = st.sampled_from(["u1", "u2", "u3"])
NAMES = st.sampled_from(["a", "b"])
LABELS = st.sampled_from(["card", "club"])
EMAILS = st.sampled_from(["a@x.org", "A@x.org", "b@x.org"])
PHONES = st.sampled_from(["+4915112345678", "+4915187654321"])
STATES = st.sampled_from(["subscribed", "unsubscribed"])
ALIASES = st.builds(alias, NAMES, LABELS)
ORDERS = st.lists(
    st.sampled_from(["identified", "most_recently_updated", "least_recently_updated"]),
    min_size=1,
    max_size=2,
    unique=True,
)
WHO = st.one_of(
    IDS.map(lambda value: {"external_id": value}),
    ALIASES.map(lambda value: {"user_alias": value, "_update_existing_only": False}),
    EMAILS.map(lambda value: {"email": value}),
    PHONES.map(lambda value: {"phone": value}),
)
NAMED = st.one_of(
    IDS.map(lambda value: {"external_id": value}),
    ALIASES.map(lambda value: {"user_alias": value}),
    st.builds(lambda value, order: {"email": value, "prioritization": order}, EMAILS, ORDERS),
    st.builds(lambda value, order: {"phone": value, "prioritization": order}, PHONES, ORDERS),
)


class Workspace(RuleBasedStateMachine):
    """One workspace under any sequence of the operations on users."""

    def __init__(self) -> None:
        super().__init__()
        self.api = Api()
        self.events = 0

    @initialize()
    def two_users_who_share_an_address(self) -> None:
        for who in ("u1", "u2"):
            self.api.set(who, email="a@x.org")

    @rule(who=IDS, email=EMAILS)
    def set_email(self, who: str, email: str) -> None:
        self.api.set(who, email=email)

    @rule(who=WHO, phone=PHONES)
    def set_phone(self, who: dict[str, Any], phone: str) -> None:
        self.api.track(attributes=[{"phone": phone, **who}])

    @rule(who=WHO, count=st.integers(1, 3))
    def track_events(self, who: dict[str, Any], count: int) -> None:
        self.api.track(events=[{**who, "name": "e", "time": NOW}] * count)
        self.events += count

    @rule(who=IDS, pairs=st.lists(ALIASES, min_size=1, max_size=4))
    def add_aliases(self, who: str, pairs: list[dict[str, str]]) -> None:
        for pair in pairs:
            self.api.post("/users/alias/new", 201, user_aliases=[{"external_id": who, **pair}])

    @rule(pairs=st.lists(ALIASES, min_size=1, max_size=4))
    def add_alias_only_users(self, pairs: list[dict[str, str]]) -> None:
        self.api.post("/users/alias/new", 201, user_aliases=pairs)

    @rule(label=LABELS, old=NAMES, new=NAMES)
    def rename_alias(self, label: str, old: str, new: str) -> None:
        update = {"alias_label": label, "old_alias_name": old, "new_alias_name": new}
        self.api.post("/users/alias/update", 201, alias_updates=[update])

    @rule(who=IDS, pairs=st.lists(ALIASES, min_size=1, max_size=4))
    def identify_aliases(self, who: str, pairs: list[dict[str, str]]) -> None:
        users = self.api.users
        for pair in pairs:
            user = users.by_alias.get((pair["alias_label"], pair["alias_name"]))
            target = users.by_external_id.get(who)
            own = {label for label, _ in (user.aliases if user else None) or ()}
            taken = own & {label for label, _ in (target.aliases if target else None) or ()}
            before = len(users)
            item = {"external_id": who, "user_alias": pair}
            self.api.post("/users/identify", 201, aliases_to_identify=[item])
            assert not taken or len(users) == before

    @rule(who=IDS, email=EMAILS, order=ORDERS)
    def identify_email(self, who: str, email: str, order: list[str]) -> None:
        item = {"external_id": who, "email": email, "prioritization": order}
        self.api.post("/users/identify", 201, emails_to_identify=[item])

    @rule(gone=NAMED, kept=NAMED)
    def merge(self, gone: dict[str, Any], kept: dict[str, Any]) -> None:
        pair = {"identifier_to_merge": gone, "identifier_to_keep": kept}
        self.api.post("/users/merge", 202, merge_updates=[pair])

    @rule(who=IDS)
    def delete(self, who: str) -> None:
        self.api.post("/users/delete", 201, external_ids=[who])
        assert who not in self.api.users.by_external_id

    @rule(current=IDS, new=IDS)
    def rename(self, current: str, new: str) -> None:
        before = self.api.users.by_external_id.get(current)
        item = {"current_external_id": current, "new_external_id": new}
        answer = self.api.post("/users/external_ids/rename", 201, external_id_renames=[item])
        assert len(answer["external_ids"]) + len(answer["rename_errors"]) == 1
        if answer["external_ids"]:
            found = self.api.users.by_external_id
            assert found[current] is found[new] is before

    @rule(who=IDS)
    def remove(self, who: str) -> None:
        before = self.api.users.by_external_id.get(who)
        primary = before is not None and before.external_id == who
        answer = self.api.post("/users/external_ids/remove", 201, external_ids=[who])
        assert bool(answer["removed_ids"]) is (before is not None and not primary)

    @rule(email=EMAILS, state=STATES)
    def subscribe_address(self, email: str, state: str) -> None:
        self._subscribe(state, email=email)
        for user in self.api.users.with_email(email):
            assert (user.groups or {})["g"] == state

    @rule(phone=PHONES, state=STATES)
    def subscribe_number(self, phone: str, state: str) -> None:
        self._subscribe(state, phone=phone)
        for user in self.api.users.with_phone(phone):
            assert (user.groups or {})["g"] == state

    def _subscribe(self, state: str, **who: str) -> None:
        body = {"subscription_group_id": "g", "subscription_state": state, **who}
        self.api.post("/subscription/status/set", 201, **body)

    # ------------------------------------------------------------ what always holds

    @invariant()
    def one_alias_name_per_label(self) -> None:
        for user in self.api.users:
            labels = Counter(label for label, _ in user.aliases or ())
            assert all(count == 1 for count in labels.values())

    @invariant()
    def every_index_points_to_its_users_and_no_further(self) -> None:
        users = self.api.users
        stored = {id(user) for user in users}
        by_alias = {pair: user for user in users for pair in user.aliases or ()}
        assert users.by_alias == by_alias
        by_id = {value: user for user in users for value in users.external_ids(user)}
        assert users.by_external_id == by_id
        for email in ("a@x.org", "b@x.org"):
            sharing = users.with_email(email)
            expected = [user for user in users if (user.email or "").casefold() == email]
            assert {id(user) for user in sharing} == {id(user) for user in expected}
            assert {id(user) for user in sharing} <= stored

    @invariant()
    def users_who_share_an_address_are_never_told_apart(self) -> None:
        for email in ("a@x.org", "b@x.org"):
            sharing = self.api.users.with_email(email)
            states = {user.groups["g"] for user in sharing if user.groups and "g" in user.groups}
            assert len(states) <= 1

    @invariant()
    def nobody_is_without_an_identifier(self) -> None:
        for user in self.api.users:
            assert user.external_id or user.aliases or user.email or user.phone

    @invariant()
    def no_event_is_lost_or_made_up(self) -> None:
        assert self.api.users.events == self.events
        assert self.api.users.ignored == 0

    @invariant()
    def no_answer_was_the_mocks_own_fault(self) -> None:
        assert all(entry["status"] < 500 for entry in self.api.tenant.journal.entries())


TestWorkspace = Workspace.TestCase
TestWorkspace.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize(
    "fault",
    [
        "alias_label_twice",
        "alias_on_two_users",
        "deleted_user_found",
        "identical_event_dropped",
        "identify_replaces_alias",
        "old_external_id_lost",
        "primary_external_id_removed",
        "rename_onto_used_id",
        "subscription_state_not_shared",
    ],
)
def test_the_machine_finds_the_fault(fault: str) -> None:
    """With an invariant broken on purpose, some sequence of rules shows it."""

    class Broken(Workspace):
        def __init__(self) -> None:
            super().__init__()
            self.api.arm(fault)

    generate_only = settings(
        max_examples=400,
        stateful_step_count=30,
        deadline=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    with pytest.raises((AssertionError, KeyError)):
        run_state_machine_as_test(Broken, settings=generate_only)
