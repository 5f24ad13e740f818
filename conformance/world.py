"""A small model of users, in dictionaries: what the document says, and nothing of the mock.

Only what the machine does is modelled. Where the document leaves something open, the machine does
not go there.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

Alias = tuple[str, str]  # label, name


@dataclass(eq=False)
class Person:
    """One profile."""

    external_id: str | None = None
    deprecated: list[str] = field(default_factory=list[str])
    aliases: dict[str, str] = field(default_factory=dict[str, str])  # name by label
    email: str | None = None
    first_name: str | None = None
    custom: dict[str, Any] = field(default_factory=dict[str, Any])
    events: dict[str, int] = field(default_factory=dict[str, int])
    purchases: dict[str, int] = field(default_factory=dict[str, int])

    def shown(self) -> dict[str, Any]:
        """Give the profile as an export shows it: nothing that is empty."""
        whole = {
            "external_id": self.external_id,
            "user_aliases": sorted(self.aliases.items()),
            "email": self.email,
            "first_name": self.first_name,
            "custom_attributes": self.custom,
            "custom_events": self.events,
            "purchases": self.purchases,
        }
        return {key: value for key, value in whole.items() if value}


@dataclass
class World:
    """All profiles."""

    people: list[Person] = field(default_factory=list[Person])

    # ------------------------------------------------------------ finding

    def by_id(self, external_id: str) -> Person | None:
        """Find by primary or deprecated external ID."""
        for person in self.people:
            if external_id == person.external_id or external_id in person.deprecated:
                return person
        return None

    def by_alias(self, alias: Alias) -> Person | None:
        """Find by label and name."""
        label, name = alias
        for person in self.people:
            if person.aliases.get(label) == name:
                return person
        return None

    def with_email(self, email: str) -> list[Person]:
        """Find all who have an address."""
        return [person for person in self.people if person.email == email]

    def _new(self, **values: Any) -> Person:
        person = Person(**values)
        self.people.append(person)
        return person

    # ------------------------------------------------------------ tracking

    def tracked(
        self, external_id: str | None, alias: Alias | None, existing_only: bool | None
    ) -> Person | None:
        """Find the user of a tracked object, created where the rules say so."""
        if external_id is not None:
            found = self.by_id(external_id)
            if found is None and existing_only is not True:
                found = self._new(external_id=external_id)
            return found
        assert alias is not None
        found = self.by_alias(alias)
        if found is None and existing_only is False:
            found = self._new(aliases=dict([alias]))
        return found

    @staticmethod
    def set_attributes(person: Person, attributes: dict[str, Any], deep: bool) -> None:
        """Set, change and remove values as the operators say."""
        for key, value in attributes.items():
            if key in ("email", "first_name"):
                setattr(person, key, value)
            elif value is None:
                person.custom.pop(key, None)
            else:
                person.custom[key] = _changed(person.custom.get(key), value, deep)

    # ------------------------------------------------------------ identities

    def add_alias(self, external_id: str | None, alias: Alias) -> bool:
        """Add an alias; tell whether that is not refused."""
        label, name = alias
        holder = self.by_alias(alias)
        if external_id is None:
            if holder is None:
                self._new(aliases={label: name})
            return True
        person = self.by_id(external_id)
        if person is None or holder not in (None, person):
            return False
        if person.aliases.get(label, name) != name:
            return False
        person.aliases[label] = name
        return True

    def rename_alias(self, label: str, old: str, new: str) -> None:
        """Rename an alias, unless it is not there or the new name is somebody's."""
        person = self.by_alias((label, old))
        if person is not None and self.by_alias((label, new)) is None:
            person.aliases[label] = new

    def identify(self, alias: Alias, external_id: str) -> None:
        """Give an alias-only user an external ID, or merge it into the user who has the ID."""
        person = self.by_alias(alias)
        if person is None or person.external_id is not None:
            return
        target = self.by_id(external_id)
        if target is None:
            person.external_id = external_id
        elif not set(person.aliases) & set(target.aliases):
            self._absorb(person, target)

    def merge(self, gone: str, kept: str) -> None:
        """Merge one user into another."""
        lost, stays = self.by_id(gone), self.by_id(kept)
        if lost is not None and stays is not None and lost is not stays:
            self._absorb(lost, stays)

    def _absorb(self, lost: Person, stays: Person) -> None:
        stays.custom = {**lost.custom, **stays.custom}
        stays.first_name = stays.first_name or lost.first_name
        stays.email = stays.email or lost.email
        stays.aliases = {**lost.aliases, **stays.aliases}
        for mine, theirs in ((stays.events, lost.events), (stays.purchases, lost.purchases)):
            for name, count in theirs.items():
                mine[name] = mine.get(name, 0) + count
        self.people.remove(lost)

    def rename(self, current: str, new: str) -> bool:
        """Give a user a new primary external ID; tell whether that is not refused."""
        person = self.by_id(current)
        if person is None or person.external_id != current or self.by_id(new) is not None:
            return False
        person.deprecated.append(current)
        person.external_id = new
        return True

    def remove(self, external_id: str) -> bool:
        """Take a deprecated external ID away; tell whether that is not refused."""
        person = self.by_id(external_id)
        if person is None or external_id not in person.deprecated:
            return False
        person.deprecated.remove(external_id)
        return True

    def delete(self, external_id: str) -> None:
        """Delete a whole profile."""
        person = self.by_id(external_id)
        if person is not None:
            self.people.remove(person)


def _changed(old: Any, sent: Any, deep: bool) -> Any:
    """What becomes of a custom attribute: operators by their documented words."""
    if not isinstance(sent, dict):
        return _once_each(sent) if isinstance(sent, list) else sent
    if "inc" in sent:
        return (old or 0) + sent["inc"]
    if "add" in sent or "remove" in sent:
        added = _once_each([*(old or []), *sent.get("add", [])])
        return [value for value in added if value not in sent.get("remove", [])]
    if any(key.startswith("$") for key in sent):
        return _objects_changed(old or [], sent, deep)
    return _deeply(old, sent) if deep and isinstance(old, dict) else sent


def _once_each(values: list[Any]) -> list[Any]:
    """Each plain value once, where it was put last; objects may be alike."""
    if any(isinstance(value, dict) for value in values):
        return values
    kept: list[Any] = []
    for value in values:
        if value in kept:
            kept.remove(value)
        kept.append(value)
    return kept


def _objects_changed(old: list[Any], sent: dict[str, Any], deep: bool) -> list[Any]:
    objects = [*old, *sent.get("$add", [])]
    for match in sent.get("$remove", []):
        key, value = match["$identifier_key"], match["$identifier_value"]
        objects = [each for each in objects if each.get(key) != value]
    for match in sent.get("$update", []):
        key, value, new = (
            match[f"${name}"] for name in ("identifier_key", "identifier_value", "new_object")
        )
        objects = [
            (_deeply(each, new) if deep else new) if each.get(key) == value else each
            for each in objects
        ]
    return objects


def _deeply(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    merged = deepcopy(old)
    for key, value in new.items():
        before = merged.get(key)
        both = isinstance(value, dict) and isinstance(before, dict)
        merged[key] = _deeply(before, value) if both and before is not None else value
    return merged
