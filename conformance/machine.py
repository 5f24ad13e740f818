"""The users machine: the real client drives the mock, and a small model says what must come of it.

Each rule makes one call and does the same to the model. After each step, whatever the model knows
is read back through the client and compared, invariants first.
"""

from __future__ import annotations

from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from brazekit.inputs import NewUserAliasInput, PurchaseInput, UserAliasInput
from brazekit.models import UserProfile
from conformance.invariants.scenes import aliases_of, counts, custom
from conformance.items import TIME
from conformance.stage import Stage
from conformance.world import Alias, World

# Few of each, so that calls meet: two users with one address, a label that is taken.
IDS = ["u0", "u1", "u2"]
LABELS = ["card", "device"]
NAMES = ["a", "b"]
EMAILS = ["one@example.com", "two@example.com"]
GROUPS = ["news", "offers"]

ids = st.sampled_from(IDS)
aliases = st.tuples(st.sampled_from(LABELS), st.sampled_from(NAMES))
small = st.integers(-3, 9)
colors = st.lists(st.sampled_from(["red", "green", "blue", "grey"]), max_size=4)
pet = st.fixed_dictionaries(
    {"id": st.integers(1, 3)},
    optional={"name": st.sampled_from(["Rex", "Gina"]), "toys": st.just({"ball": 1})},
)
match = st.fixed_dictionaries(
    {"$identifier_key": st.just("id"), "$identifier_value": st.integers(1, 3)}
)
changes = st.fixed_dictionaries(
    {},
    optional={
        "first_name": st.sampled_from(["Ada", "Grace", None]),
        "email": st.sampled_from(EMAILS),
        "visits": small | st.fixed_dictionaries({"inc": small}) | st.none(),
        "colors": colors
        | st.fixed_dictionaries({"add": colors})
        | st.fixed_dictionaries({"add": colors, "remove": colors}),
        "home": st.fixed_dictionaries(
            {}, optional={"city": st.just("Kyiv"), "size": st.fixed_dictionaries({"rooms": small})}
        ),
        "pets": st.lists(pet, max_size=2)
        | st.fixed_dictionaries({"$add": st.lists(pet, min_size=1, max_size=2)})
        | st.fixed_dictionaries({"$remove": st.lists(match, min_size=1, max_size=1)})
        | st.lists(
            st.tuples(match, pet).map(lambda pair: {**pair[0], "$new_object": pair[1]}),
            min_size=1,
            max_size=1,
        ).map(lambda updates: {"$update": updates}),
    },
)
whom = st.one_of(
    ids.map(lambda external_id: {"external_id": external_id}),
    aliases.map(lambda pair: {"user_alias": {"alias_label": pair[0], "alias_name": pair[1]}}),
)
existing_only = st.sampled_from([None, True, False])
# Times that the client cannot judge and Braze refuses, among good ones.
event_times = st.sampled_from([TIME, TIME, TIME, "some day"])


def _alias_of(item: dict[str, Any]) -> Alias | None:
    alias = item.get("user_alias")
    return None if alias is None else (alias["alias_label"], alias["alias_name"])


class UsersMachine(RuleBasedStateMachine):
    """The machine; `fault` is armed in the mock throughout, to show that the machine can fail."""

    fault: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage(rate_limits=False)
        self.braze = self.stage.client()
        self.world = World()
        if self.fault:
            self.stage.braze_mock.arm(self.fault)

    def teardown(self) -> None:
        self.braze.close()

    @initialize(people=st.lists(changes, min_size=2, max_size=3))
    def populate(self, people: list[dict[str, Any]]) -> None:
        """Begin with users, since most calls do nothing in an empty workspace."""
        for external_id, attributes in zip(IDS, people, strict=False):
            self.track_attributes({"external_id": external_id}, None, attributes, False)

    # ------------------------------------------------------------ tracking

    @rule(who=whom, only=existing_only, attributes=changes, deep=st.booleans())
    def track_attributes(
        self, who: dict[str, Any], only: bool | None, attributes: dict[str, Any], deep: bool
    ) -> None:
        """Set, change and remove attributes."""
        item = {**who, **attributes, **({"_merge_objects": True} if deep else {})}
        if only is not None:
            item["_update_existing_only"] = only
        outcome = self.braze.users.track(attributes=[item])
        assert (outcome.accepted, outcome.rejected) == (1, [])
        person = self.world.tracked(who.get("external_id"), _alias_of(who), only)
        if person is not None:
            self.world.set_attributes(person, attributes, deep)

    @rule(events=st.lists(st.tuples(whom, existing_only, event_times), min_size=1, max_size=3))
    def track_events(self, events: list[tuple[dict[str, Any], bool | None, str]]) -> None:
        """Record events, identical and refused ones among them."""
        items = []
        for who, only, time in events:
            more = {} if only is None else {"_update_existing_only": only}
            items.append({**who, "name": "seen", "time": time, **more})
        refused = [index for index, (_, _, time) in enumerate(events) if time != TIME]
        if len(refused) == len(events):
            return  # Nothing valid at all is an error, which test_errors.py covers.
        outcome = self.braze.users.track(events=items)
        assert [each.index for each in outcome.rejected] == refused
        assert outcome.accepted == len(events) - len(refused)
        assert outcome.discrepancy == ""
        for who, only, time in events:
            if time == TIME:
                person = self.world.tracked(who.get("external_id"), _alias_of(who), only)
                if person is not None:
                    person.events["seen"] = person.events.get("seen", 0) + 1

    @rule(external_id=ids, quantity=st.integers(1, 5), times=st.integers(1, 2))
    def track_purchases(self, external_id: str, quantity: int, times: int) -> None:
        """Buy the same thing once or twice in one request."""
        bought: PurchaseInput = {"product_id": "p", "currency": "USD", "price": 0.1, "time": TIME}
        bought["external_id"], bought["quantity"] = external_id, quantity
        assert self.braze.users.track(purchases=[bought] * times).accepted == times
        person = self.world.tracked(external_id, None, None)
        assert person is not None
        person.purchases["p"] = person.purchases.get("p", 0) + quantity * times

    # ------------------------------------------------------------ identities

    @rule(new=st.lists(st.tuples(st.none() | ids, aliases), min_size=1, max_size=3))
    def add_aliases(self, new: list[tuple[str | None, Alias]]) -> None:
        """Add aliases to users, or create alias-only users."""
        items: list[NewUserAliasInput] = []
        for external_id, (label, name) in new:
            items.append({"alias_label": label, "alias_name": name})
            if external_id is not None:
                items[-1]["external_id"] = external_id
        outcome = self.braze.users.alias.new(user_aliases=items)
        taken = [self.world.add_alias(external_id, alias) for external_id, alias in new]
        assert {each.index for each in outcome.rejected} == {
            index for index, is_taken in enumerate(taken) if not is_taken
        }

    @rule(old=aliases, new=st.sampled_from(NAMES))
    def rename_alias(self, old: Alias, new: str) -> None:
        """Give an alias another name."""
        label, name = old
        self.braze.users.alias.update(
            alias_updates=[{"alias_label": label, "old_alias_name": name, "new_alias_name": new}]
        )
        self.world.rename_alias(label, name, new)

    @rule(alias=aliases, external_id=ids)
    def identify(self, alias: Alias, external_id: str) -> None:
        """Give an alias-only user an external ID, in use or not."""
        who: UserAliasInput = {"alias_label": alias[0], "alias_name": alias[1]}
        self.braze.users.identify(
            aliases_to_identify=[{"external_id": external_id, "user_alias": who}]
        )
        self.world.identify(alias, external_id)

    @rule(gone=ids, kept=ids)
    def merge(self, gone: str, kept: str) -> None:
        """Merge two users, who may be one and the same or not be there."""
        self.braze.users.merge(
            merge_updates=[
                {
                    "identifier_to_merge": {"external_id": gone},
                    "identifier_to_keep": {"external_id": kept},
                }
            ]
        )
        self.world.merge(gone, kept)

    @rule(current=ids, new=ids)
    def rename(self, current: str, new: str) -> None:
        """Rename an external ID, onto one that may be in use."""
        outcome = self.braze.users.external_ids.rename(
            external_id_renames=[{"current_external_id": current, "new_external_id": new}]
        )
        assert bool(outcome.rejected) is not self.world.rename(current, new)

    @rule(external_id=ids)
    def remove(self, external_id: str) -> None:
        """Take an external ID away, which works for deprecated ones only."""
        outcome = self.braze.users.external_ids.remove(external_ids=[external_id])
        assert bool(outcome.rejected) is not self.world.remove(external_id)

    @rule(external_id=ids)
    def delete(self, external_id: str) -> None:
        """Delete a user, who may not be there."""
        assert self.braze.users.delete(external_ids=[external_id]).accepted == 1
        self.world.delete(external_id)

    # ------------------------------------------------------------ subscription groups

    @rule(
        email=st.sampled_from(EMAILS),
        group=st.sampled_from(GROUPS),
        state=st.sampled_from(["subscribed", "unsubscribed"]),
    )
    @precondition(lambda self: any(person.email for person in self.world.people))
    def set_group_by_email(self, email: str, group: str, state: str) -> None:
        """Set a state for an address; everyone who has it reads it back."""
        self.braze.subscription.status.set(
            subscription_group_id=group, subscription_state=state, email=[email]
        )
        sharing = [p.external_id for p in self.world.with_email(email) if p.external_id]
        self._reads(sharing, group, state)

    @rule(
        external_id=ids,
        group=st.sampled_from(GROUPS),
        state=st.sampled_from(["subscribed", "unsubscribed"]),
    )
    @precondition(lambda self: any(person.external_id for person in self.world.people))
    def set_group_by_user(self, external_id: str, group: str, state: str) -> None:
        """Set a state for a user; everyone with the same address reads it back."""
        person = self.world.by_id(external_id)
        self.braze.subscription.status.set_v2(
            subscription_groups=[
                {
                    "subscription_group_id": group,
                    "subscription_state": state,
                    "external_ids": [external_id],
                }
            ]
        )
        if person is not None:
            sharing = [person] if person.email is None else self.world.with_email(person.email)
            self._reads([p.external_id for p in sharing if p.external_id], group, state)

    def _reads(self, external_ids: list[str], group: str, state: str) -> None:
        if not external_ids:
            return
        answer = self.braze.subscription.status.get(
            subscription_group_id=group, external_id=external_ids
        )
        assert answer.status == dict.fromkeys(external_ids, state.capitalize())

    # ------------------------------------------------------------ after each step

    def _everyone(self) -> tuple[list[UserProfile], list[str]]:
        pairs: list[UserAliasInput] = [
            {"alias_label": label, "alias_name": name} for label in LABELS for name in NAMES
        ]
        answer = self.braze.users.export.ids(external_ids=IDS, user_aliases=pairs)
        assert isinstance(answer.users, list)
        unknown = answer.invalid_user_ids
        return answer.users, list(unknown) if isinstance(unknown, list) else []

    @invariant()
    def holds(self) -> None:
        """Invariants hold, and what is read back is what the model says."""
        found, unknown = self._everyone()
        held = [pair for user in found for pair in aliases_of(user)]
        for user in found:
            labels = [label for label, _ in aliases_of(user)]
            assert len(set(labels)) == len(labels), f"two names under one label: {labels}"
        assert len(set(held)) == len(held), f"an alias names two users: {held}"
        shown = [_shown(user) for user in found]
        expected = [person.shown() for person in self.world.people]
        assert sorted(shown, key=repr) == sorted(expected, key=repr)
        missing = [each for each in IDS if self.world.by_id(each) is None]
        missing += [n for label in LABELS for n in NAMES if not self.world.by_alias((label, n))]
        assert sorted(unknown) == sorted(missing)


def _shown(user: UserProfile) -> dict[str, Any]:
    plain = user.to_dict()
    whole = {
        "external_id": plain.get("external_id"),
        "user_aliases": sorted(aliases_of(user)),
        "email": plain.get("email"),
        "first_name": plain.get("first_name"),
        "custom_attributes": custom(user),
        "custom_events": counts(user.custom_events),
        "purchases": counts(user.purchases),
    }
    return {key: value for key, value in whole.items() if value}
