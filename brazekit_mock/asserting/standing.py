"""Assertions on what a profile holds, and on how requests were answered."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..export import profile
from ..tenant import Tenant
from ..users import User
from .compare import same, shown
from .expectation import WHO, described, read

__all__ = ["attribute", "no_unexpected_requests"]


# ---------------------------------------------------------------- attributes


def _user(tenant: Tenant, who: Mapping[str, Any]) -> User | None:
    users = tenant.users
    found: User | None = None
    if "external_id" in who:
        found = users.by_external_id.get(who["external_id"])
    elif "user_alias" in who:
        alias = who["user_alias"]
        found = users.by_alias.get((alias.get("alias_label"), alias.get("alias_name")))
    elif "email" in who:
        found = users.preferred(users.with_email(who["email"]))
    elif "phone" in who:
        found = users.preferred(users.with_phone(who["phone"]))
    return found


def _near(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, list(known), n=3, cutoff=0.3)
    return f" Near that: {', '.join(map(repr, close))}." if close else ""


def attribute(tenant: Tenant, sent: Mapping[str, Any]) -> str | None:
    """Why a profile does not hold `value` under `name`, or None; a `value` of null: not set."""
    if "value" not in sent:
        raise ValueError("The assertion attribute needs value; null stands for not set.")
    wanted = sent["value"]
    plain = {name: value for name, value in sent.items() if name != "value"}
    asked, _ = read("attribute", plain, {"name": str}, WHO)
    name = asked.pop("name")
    if not asked:
        raise ValueError(f"The assertion attribute needs one of {', '.join(WHO)}.")
    user = _user(tenant, asked)
    if user is None:
        external_id = asked.get("external_id")
        near = "" if external_id is None else _near(external_id, tenant.users.by_external_id)
        total = len(tenant.users)
        others = "there is 1 user" if total == 1 else f"there are {total} users"
        return f"No user has {described(asked)}; {others}.{near}"
    held: dict[str, Any] = {**profile(user, None, None), **(user.profile or {})}
    held.update(user.custom or {})
    found = held.get(name)
    if same(wanted, found):
        return None
    who = f"The user with {described(asked)}"
    if found is None:
        return f"{who} has no attribute {name!r}, wanted {shown(wanted)}.{_near(name, held)}"
    if wanted is None:
        return f"{who} has the attribute {name!r}, {shown(found)}, and was to have none."
    return f"{who} has {name!r} = {shown(found)}, wanted {shown(wanted)}."


# ---------------------------------------------------------------- requests


def _is_expected(entry: Mapping[str, Any], expected: Sequence[Any]) -> bool:
    """Whether a test said that this may be refused: by status, operation, reason, or several."""
    for one in expected:
        fields = one if isinstance(one, Mapping) else {}
        if isinstance(one, int):
            fields = {"status": one}
        elif isinstance(one, str):
            name = "operation" if one == entry["operation"] else "reason"
            fields = {name: one}
        reason = entry["reason"].partition(":")[0]
        plain = {**entry, "reason": reason}
        if fields and all(plain.get(name) == value for name, value in fields.items()):
            return True
    return False


def _checked(sent: Mapping[str, Any]) -> Sequence[Any]:
    if not set(sent) <= {"expected"}:
        raise ValueError("The assertion no_unexpected_requests takes expected.")
    expected = sent.get("expected") or []
    if not isinstance(expected, list):
        raise ValueError("The field expected of no_unexpected_requests is a list.")
    for one in expected:
        fields = set(one) if isinstance(one, Mapping) else None
        if fields is None and (isinstance(one, bool) or not isinstance(one, int | str)):
            raise ValueError("What is expected is a status, an operation or reason, or an object.")
        if fields is not None and not fields <= {"status", "operation", "reason"}:
            raise ValueError("An object of what is expected has status, operation, reason.")
    return expected


def no_unexpected_requests(
    tenant: Tenant, sent: Mapping[str, Any], strays: Sequence[Mapping[str, Any]] = ()
) -> str | None:
    """Which requests were refused though neither `expected` nor a fault of the test says so.

    `strays` are requests with no key or an unknown one, which no workspace has in its journal.
    """
    expected = _checked(sent)
    entries = [*tenant.journal.entries(), *strays]
    refused = [
        one for one in entries if one["reason"] and not one["fault"]
    ]  # What a fault spoils was asked for.
    unexpected = [one for one in refused if not _is_expected(one, expected)]
    if not unexpected and not tenant.journal.fallen:
        return None
    lines = [f"{len(unexpected)} of {len(entries)} requests were refused unexpectedly:"]
    lines += [f"  {n}. {_told(one, tenant)}" for n, one in enumerate(unexpected[-10:], 1)]
    if tenant.journal.fallen:
        fallen = tenant.journal.fallen
        refusals = "1 refusal" if fallen == 1 else f"{fallen} refusals"
        lines.append(f"{refusals} before the last {tenant.journal.size} requests fell out of view.")
    return "\n".join(lines)


def _told(entry: Mapping[str, Any], tenant: Tenant) -> str:
    text = f"{entry['method']} {entry['path']}: {entry['status']} ({entry['reason']})"
    if not entry["operation"]:
        near = difflib.get_close_matches(entry["path"], tenant.document.raw["paths"], n=1)
        text += f"; near that: {near[0]}" if near else ""
    return text
