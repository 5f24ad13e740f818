"""The users of a workspace: profiles, the indexes that find them, and running totals.

Built to hold hundreds of thousands of users: slots, nothing allocated before it is needed, and
events and purchases kept as counts per name, never one by one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from .shared_index import SharedIndex
from .tallies import Bought, Hourly, Tally, add_exactly, revenue_of

__all__ = ["User", "Users"]


class User:
    """One profile. Everything that may be absent is None until it is there."""

    __slots__ = (
        "aliases",
        "braze_id",
        "created",
        "custom",
        "deprecated",
        "email",
        "events",
        "external_id",
        "groups",
        "phone",
        "profile",
        "purchases",
        "push_tokens",
        "updated",
    )

    def __init__(self, braze_id: str, created: int, updated: int) -> None:
        self.braze_id = braze_id
        self.created = created
        self.updated = updated  # A running number: times may tie, the order of updates may not.
        self.external_id: str | None = None
        self.deprecated: list[str] | None = None
        # Pairs of label and name, not a map by label: a fault can put two names under one label.
        self.aliases: list[tuple[str, str]] | None = None
        self.email: str | None = None
        self.phone: str | None = None
        self.profile: dict[str, Any] | None = None
        self.custom: dict[str, Any] | None = None
        self.events: dict[str, Tally] | None = None
        self.purchases: dict[str, Bought] | None = None
        self.groups: dict[str, str] | None = None
        self.push_tokens: list[dict[str, Any]] | None = None

    def alias_under(self, label: str) -> str | None:
        """The user's alias name under `label`, or None."""
        for own_label, name in self.aliases or ():
            if own_label == label:
                return name
        return None

    def total_revenue(self) -> Decimal:
        """What the user spent, whatever the currency."""
        total = Decimal(0)
        for bought in (self.purchases or {}).values():
            total = add_exactly(total, bought.revenue)
        return total


class Users:
    """All users of one workspace, found by every identifier, and what was ever tracked."""

    def __init__(self, seed: str = "") -> None:
        self._seed = seed
        self._serial = 0
        self._sequence = 0
        self.by_braze_id: dict[str, User] = {}
        self.by_external_id: dict[str, User] = {}  # Primary and deprecated IDs.
        self.by_alias: dict[tuple[str, str], User] = {}  # Label, name.
        self.by_push_token: dict[str, User] = {}
        self._by_email = SharedIndex()
        self._by_phone = SharedIndex()
        # Called with each user who gets an address; states of addresses may wait for one.
        self.greet: Callable[[User], None] | None = None
        # Totals of all that was tracked; a delete does not lower them.
        self.events = 0
        self.purchases = 0
        self.purchase_quantity = 0
        self.revenue: dict[str, Decimal] = {}
        self.events_by_hour = Hourly()
        self.purchases_by_hour = Hourly()
        self.attribute_updates = 0
        self.ignored = 0

    def __len__(self) -> int:
        return len(self.by_braze_id)

    def __iter__(self) -> Iterator[User]:
        return iter(self.by_braze_id.values())

    @property
    def changes(self) -> int:
        """A number that grows with each change."""
        return self._sequence + self.ignored + self.attribute_updates

    # ------------------------------------------------------------ finding

    def with_email(self, email: str) -> Sequence[User]:
        """Every user with the address; letter case does not count."""
        return self._by_email.get(email.casefold())

    def with_phone(self, phone: str) -> Sequence[User]:
        """Every user with the number."""
        return self._by_phone.get(phone)

    def preferred(self, sharing: Sequence[User]) -> User | None:
        """Of users who share an address: the last updated with an external ID, else the last."""
        if not sharing:
            return None
        if len(sharing) == 1:
            return sharing[0]
        identified = [user for user in sharing if user.external_id is not None]
        return max(identified or sharing, key=lambda user: user.updated)

    # ------------------------------------------------------------ creating and changing

    def create(self, now: int) -> User:
        """A new profile without any identifier but its braze_id."""
        self._serial += 1
        text = f"{self._seed}:{self._serial}".encode()
        braze_id = hashlib.blake2b(text, digest_size=12).hexdigest()
        self._sequence += 1
        user = User(braze_id, now, self._sequence)
        self.by_braze_id[braze_id] = user
        return user

    def touch(self, user: User) -> None:
        """Make `user` the one updated last."""
        self._sequence += 1
        user.updated = self._sequence

    def set_external_id(self, user: User, external_id: str) -> None:
        """Make `external_id` the primary one; a previous one is forgotten."""
        if user.external_id is not None:
            self.drop_external_id(user, user.external_id)
        user.external_id = external_id
        self.by_external_id[external_id] = user

    def deprecate(self, user: User, external_id: str) -> None:
        """Let a former external ID go on finding `user`."""
        user.deprecated = [*(user.deprecated or ()), external_id]
        self.by_external_id[external_id] = user

    def drop_external_id(self, user: User, external_id: str) -> None:
        """Take an external ID from `user`, primary or deprecated."""
        if user.external_id == external_id:
            user.external_id = None
        user.deprecated = [one for one in user.deprecated or () if one != external_id] or None
        if self.by_external_id.get(external_id) is user:
            del self.by_external_id[external_id]

    def add_alias(self, user: User, label: str, name: str) -> None:
        """Give `user` an alias, whatever it has under the label."""
        if user.aliases is None:
            user.aliases = []
        if (label, name) not in user.aliases:
            user.aliases.append((label, name))
        self.by_alias[label, name] = user

    def drop_alias(self, user: User, label: str, name: str) -> None:
        """Take an alias from `user`."""
        user.aliases = [pair for pair in user.aliases or () if pair != (label, name)] or None
        if self.by_alias.get((label, name)) is user:
            del self.by_alias[label, name]

    def set_email(self, user: User, email: str | None) -> None:
        """Set or remove the address. Who joins others at an address takes over its group states."""
        if user.email is not None:
            self._by_email.remove(user.email.casefold(), user)
        user.email = email
        if email is not None:
            for other in self.with_email(email):
                if other.groups:
                    user.groups = {**(user.groups or {}), **other.groups}
            self._by_email.add(email.casefold(), user)
            if self.greet is not None:
                self.greet(user)

    def set_phone(self, user: User, phone: str | None) -> None:
        """Set or remove the number."""
        if user.phone is not None:
            self._by_phone.remove(user.phone, user)
        user.phone = phone
        if phone is not None:
            self._by_phone.add(phone, user)

    def remove(self, user: User) -> None:
        """Delete the profile and every way to find it."""
        self.by_braze_id.pop(user.braze_id, None)
        for external_id in self.external_ids(user):
            if self.by_external_id.get(external_id) is user:
                del self.by_external_id[external_id]
        for pair in user.aliases or ():
            if self.by_alias.get(pair) is user:
                del self.by_alias[pair]
        for token in user.push_tokens or ():
            if self.by_push_token.get(token["token"]) is user:
                del self.by_push_token[token["token"]]
        self.set_email(user, None)
        self.set_phone(user, None)

    @staticmethod
    def external_ids(user: User) -> Iterable[str]:
        """The primary external ID, then the deprecated ones."""
        if user.external_id is not None:
            yield user.external_id
        yield from user.deprecated or ()

    # ------------------------------------------------------------ tracking

    def total_revenue(self) -> Decimal:
        """Everything ever spent, added up over currencies."""
        total = Decimal(0)
        for revenue in self.revenue.values():
            total = add_exactly(total, revenue)
        return total

    def record_event(self, user: User | None, name: str, time: int, app: str = "") -> None:
        """Count one event; without a user it counts as ignored."""
        if user is None:
            self.ignored += 1
            return
        self.events += 1
        self.events_by_hour.add(name, app, time, 1)
        if user.events is None:
            user.events = {}
        tally = user.events.get(name)
        if tally is None:
            user.events[name] = Tally(time, time, 1)
        else:
            tally.add(time)
        self.touch(user)

    def record_purchase(
        self,
        user: User | None,
        product: str,
        time: int,
        currency: str,
        price: float,
        quantity: int,
        app: str = "",
    ) -> None:
        """Count one purchase; without a user it counts as ignored."""
        if user is None:
            self.ignored += 1
            return
        revenue = revenue_of(price, quantity)
        self.purchases += 1
        self.purchase_quantity += quantity
        self.purchases_by_hour.add(product, app, time, quantity)
        self.purchases_by_hour.add_money(product, app, time, revenue)
        self.revenue[currency] = add_exactly(self.revenue.get(currency, Decimal(0)), revenue)
        if user.purchases is None:
            user.purchases = {}
        bought = user.purchases.get(product)
        if bought is None:
            user.purchases[product] = Bought(time, time, quantity, revenue)
        else:
            bought.add(time, quantity)
            bought.times += 1
            bought.revenue = add_exactly(bought.revenue, revenue)
        self.touch(user)
