"""The machine of subscription groups: four users, two groups, shared addresses and numbers.

A state that is set for an address holds for everybody who has it when the request takes effect, so
the model keeps who has what and lets writes wait as the mock does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from conformance.machines.base import Machine

USERS = ("a", "b", "c", "d")
GROUPS = ("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")
EMAILS = ("one@example.com", "two@example.com")
PHONES = ("+14155550100", "+14155550101")
groups = st.sampled_from(GROUPS)
states = st.sampled_from(["subscribed", "unsubscribed"])
# Each kind of identifier, and some that nobody has.
named = st.one_of(
    st.fixed_dictionaries({"external_id": st.lists(st.sampled_from((*USERS, "x")), min_size=1)}),
    st.fixed_dictionaries({"email": st.lists(st.sampled_from(EMAILS), min_size=1, max_size=2)}),
    st.fixed_dictionaries({"phone": st.lists(st.sampled_from(PHONES), min_size=1, max_size=2)}),
)
_PLURAL = {"external_id": "external_ids", "email": "emails", "phone": "phones"}


class GroupsMachine(Machine):
    """The machine; the model has per user an address, a number and the states that were set."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[str, dict[str, str]] = {user: {} for user in USERS}
        self.states: dict[str, dict[str, str]] = {user: {} for user in USERS}
        self.waiting: list[tuple[int, Callable[[], None]]] = []

    def later(self, effect: Callable[[], None]) -> None:
        """Let something happen to the model when it happens to the mock."""
        self.waiting.append((self.asked + int(self.delay * 1_000), effect))
        self.catch_up()

    def catch_up(self) -> None:
        """Let happen what is due."""
        while self.waiting and self.waiting[0][0] <= self.now:
            self.waiting.pop(0)[1]()

    @initialize(shared=st.sampled_from([EMAILS[0], EMAILS[1]]))
    def begin(self, shared: str) -> None:
        """Two with one address and one number each; so most requests find several users."""
        for user, email, phone in (
            ("a", shared, PHONES[0]),
            ("b", shared, PHONES[1]),
            ("c", EMAILS[1], PHONES[1]),
        ):
            self.change(user, email, phone)
        self.change("d", None, PHONES[0])
        self.wait(1)

    @rule(minutes=st.integers(1, 2))
    def wait(self, minutes: int) -> None:
        """Let time pass; what was delayed happens."""
        self.stage.settle(60.0 * minutes)
        self.catch_up()

    @rule(user=st.sampled_from(USERS), email=st.sampled_from([*EMAILS, None]))
    def move(self, user: str, email: str | None) -> None:
        """Give a user another address, with the states that it has, or none."""
        self.change(user, email, None)

    def change(self, user: str, email: str | None, phone: str | None) -> None:
        sent = {"external_id": user, "email": email, **({"phone": phone} if phone else {})}
        self.call(201, "users.track", attributes=[sent])

        def effect() -> None:
            new = {**self.held[user], "email": email, **({"phone": phone} if phone else {})}
            if email is not None and self.held[user].get("email") != email:
                for other in self.found("email", email):
                    self.states[user] |= self.states[other]
            self.held[user] = {name: one for name, one in new.items() if one is not None}

        self.later(effect)

    # ------------------------------------------------------------ setting

    def found(self, kind: str, value: str) -> list[str]:
        """The users whom an identifier names."""
        if kind == "external_id":
            return [user for user in USERS if user == value]
        return [user for user in USERS if self.held[user].get(kind) == value]

    def apply(self, group: str, state: str, who: Mapping[str, list[str]]) -> None:
        """Set a state for all who are named, and for all who share an address with them."""
        for kind, values in who.items():
            users = {user for value in values for user in self.found(kind, value)}
            emails = {self.held[user]["email"] for user in users if "email" in self.held[user]}
            for user in USERS:
                if user in users or self.held[user].get("email") in emails:
                    self.states[user][group] = state

    @rule(group=groups, state=states, who=named)
    def set(self, group: str, state: str, who: dict[str, list[str]]) -> None:
        """Set one group."""
        sent = {"subscription_group_id": group, "subscription_state": state, **who}
        self.call(201, "subscription.status.set", **sent)
        self.later(lambda: self.apply(group, state, who))

    @rule(entries=st.lists(st.tuples(groups, states, named), min_size=1, max_size=3))
    def set_several(self, entries: list[tuple[str, str, dict[str, list[str]]]]) -> None:
        """Set several groups, or one several times: the last word counts."""
        sent = [
            {
                "subscription_group_id": group,
                "subscription_state": state,
                **{_PLURAL[kind]: values for kind, values in who.items()},
            }
            for group, state, who in entries
        ]
        self.call(201, "subscription.status.set_v2", subscription_groups=sent)

        def effect() -> None:
            for entry in entries:
                self.apply(*entry)

        self.later(effect)

    # ------------------------------------------------------------ what is read back

    @invariant()
    @precondition(lambda self: self.held["a"])
    def states_are_the_model_s(self) -> None:
        """By external ID of each group, Unknown where nothing was set; and all of one user."""
        for group in GROUPS:
            asked = {"subscription_group_id": group, "external_id": list(USERS)}
            answer = self.call(200, "subscription.status.get", **asked)
            expected = {u: self.states[u].get(group, "Unknown").capitalize() for u in USERS}
            assert answer["status"] == expected
        for user in USERS:
            answer = self.call(200, "subscription.user.status", external_id=[user])
            shown = {
                one["subscription_group_id"]: one["subscription_status"]
                for one in answer["subscription_groups"]
            }
            assert shown == self.states[user]

    @invariant()
    @precondition(lambda self: self.held["a"])
    def states_are_found_by_address_and_number(self) -> None:
        """Where one user alone has it, so that it is clear whose state is read."""
        for kind, values in (("email", EMAILS), ("phone", PHONES)):
            for value in values:
                users = self.found(kind, value)
                if len(users) == 1:
                    asked: dict[str, Any] = {"subscription_group_id": GROUPS[0], kind: [value]}
                    answer = self.call(200, "subscription.status.get", **asked)
                    state = self.states[users[0]].get(GROUPS[0], "Unknown").capitalize()
                    assert answer["status"] == {value: state}
