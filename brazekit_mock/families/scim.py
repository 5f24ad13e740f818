"""Dashboard users, as a company's identity provider creates and removes them.

They belong to the company, not to a workspace: the SCIM token says whose they are.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from ..times import prose_form
from .paging import page_of
from .seeds import checked, moment

__all__ = ["FAMILY", "DashboardUsers"]

_USER = ["urn:ietf:params:scim:schemas:core:2.0:User"]
_LIST = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\Z")
# The only filter that is shown; operators and attribute names know no case (RFC 7644, 3.4.2.2).
_FILTER = re.compile(r'\s*userName\s+eq\s+"((?:[^"\\]|\\.)*)"\s*\Z', re.IGNORECASE)


@dataclass(slots=True)
class DashboardUser:
    """One dashboard user; times in milliseconds, 0 for never."""

    id: str
    user_name: str
    name: dict[str, Any]
    department: str
    permissions: dict[str, Any]
    created: int
    signed_in: int = 0

    def public(self) -> dict[str, Any]:
        """The user as lists show it, without the schemas of an answer."""
        return {
            "id": self.id,
            "userName": self.user_name,
            "name": self.name,
            "department": self.department,
            "lastSignInAt": prose_form(self.signed_in),
            "permissions": self.permissions,
        }


class DashboardUsers(Store):
    """The dashboard users of a company, and the roles and permission sets that it has."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, DashboardUser] = {}
        self.roles: list[dict[str, Any]] = []
        self.permission_sets: list[dict[str, Any]] = []

    def totals(self) -> Mapping[str, int]:
        """How many there are."""
        return {"dashboard_users": len(self.by_id)}

    def named(self, user_name: str) -> list[DashboardUser]:
        """Those with the address, of whom there is one at most; case does not count."""
        wanted = user_name.casefold()
        return [user for user in self.by_id.values() if user.user_name.casefold() == wanted]


# ---------------------------------------------------------------- permissions in answers


def _granted(store: DashboardUsers, asked: Mapping[str, Any]) -> dict[str, Any]:
    """What was asked for as answers show it: names with their IDs, roles and sets with rights."""
    granted: dict[str, Any] = {}
    if "companyPermissions" in asked:
        granted["companyPermissions"] = list(asked["companyPermissions"])
    if "roles" in asked:
        granted["roles"] = [
            {"appGroup": [], **_known(store.roles, one, "role", "roleName", "roleId", "roleId")}
            for one in asked["roles"]
        ]
    granted["appGroup"] = [_workspace(store, one) for one in asked.get("appGroup", ())]
    return granted


def _workspace(store: DashboardUsers, asked: Mapping[str, Any]) -> dict[str, Any]:
    shown = _known((), asked, "workspace", "appGroupName", "appGroupId", "appGroupId")
    if "appGroupPermissionSets" in asked:
        name, sent, told = (f"appGroupPermissionSet{end}" for end in ("Name", "ID", "Id"))
        shown["appGroupPermissionSets"] = [
            {"permissions": [], **_known(store.permission_sets, one, "set", name, sent, told)}
            for one in asked["appGroupPermissionSets"]
        ]
    if "appGroupPermissions" in asked:
        shown["appGroupPermissions"] = list(asked["appGroupPermissions"])
    if "team" in asked:
        shown["team"] = [
            {
                **_known((), one, "team", "teamName", "teamId", "teamId"),
                "teamPermissions": list(one["teamPermissions"]),
            }
            for one in asked["team"]
        ]
    return shown


def _known(
    held: Iterable[Mapping[str, Any]],
    asked: Mapping[str, Any],
    kind: str,
    name: str,
    sent_id: str,
    told_id: str,
) -> dict[str, Any]:
    """What was named or given by ID, as it was seeded; else the name with an ID made from it."""
    for one in held:
        if (
            asked.get(name, one[name]) == one[name]
            and asked.get(sent_id, one[told_id]) == one[told_id]
        ):
            return dict(one)
    if name not in asked:
        return {told_id: asked[sent_id]}
    made = hashlib.blake2b(f"{kind}:{asked[name]}".encode(), digest_size=10).hexdigest()
    return {name: asked[name], told_id: asked.get(sent_id, made)}


# ---------------------------------------------------------------- operations


def _asked(ctx: Context) -> DashboardUser:
    found = ctx.tenant.store(DashboardUsers).by_id.get(ctx.params["id"])
    if found is None:
        raise Refusal(404, "User not found", reason="unknown_dashboard_user")
    return found


def list_users(ctx: Context) -> Answer:
    """The user whom the filter names, if there is one."""
    match = _FILTER.match(ctx.params["filter"])
    if match is None:
        raise Refusal(
            400, 'The filter must have the form userName eq "ADDRESS".', reason="scim_filter"
        )
    name = re.sub(r"\\(.)", r"\1", match[1])
    found = ctx.tenant.store(DashboardUsers).named(name)
    page = page_of(ctx, found)
    return Answer(
        {
            "schemas": _LIST,
            "totalResults": len(found),
            "Resources": [user.public() for user in page.entries],
        },
        headers=page.headers,
    )


def get(ctx: Context) -> Answer:
    """One user, with the time of creation."""
    user = _asked(ctx)
    return Answer({"schemas": _USER, **user.public(), "createdAt": prose_form(user.created)})


def create(ctx: Context) -> Answer:
    """Add a user whose address no other has."""
    store, body = ctx.tenant.store(DashboardUsers), ctx.body
    if not _EMAIL.match(body["userName"]):
        raise Refusal(400, "The userName must be an e-mail address.", reason="scim_user_name")
    is_taken = bool(store.named(body["userName"]))
    if is_taken and not ctx.fires("dashboard_user_name_twice"):
        raise Refusal(409, "User already exists in the database.", reason="scim_user_name_taken")
    digits = ctx.tenant.new_id().replace("-", "")
    new = DashboardUser(
        "-".join(digits[start : start + 8] for start in range(0, 32, 8)),
        body["userName"],
        body["name"],
        body["department"],
        _granted(store, body.get("permissions", {})),
        ctx.now,
    )

    def effect() -> None:
        if is_taken or not store.named(new.user_name):
            store.by_id[new.id] = new

    return Answer({"schemas": _USER, **new.public()}, effect)


def update(ctx: Context) -> Answer:
    """Replace all but the address."""
    user, body = _asked(ctx), ctx.body
    changes = {
        "name": body["name"],
        "department": body["department"],
        "permissions": _granted(ctx.tenant.store(DashboardUsers), body["permissions"]),
    }

    def effect() -> None:
        for name, value in changes.items():
            setattr(user, name, value)

    return Answer({"schemas": _USER, **user.public(), **changes}, effect)


def delete(ctx: Context) -> Answer:
    """Remove a user for good."""
    user, store = _asked(ctx), ctx.tenant.store(DashboardUsers)

    def effect() -> None:
        store.by_id.pop(user.id, None)

    return Answer(None, effect)


# ---------------------------------------------------------------- what no operation creates


def _seed_users(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Those who were invited in the dashboard, and who signed in."""
    seed, store = "dashboard_users", tenant.store(DashboardUsers)
    found: dict[str, DashboardUser] = {}
    for entry in entries:
        read = checked(
            seed,
            entry,
            {"id": str, "userName": str},
            {
                "name": dict,
                "department": str,
                "permissions": dict,
                "createdAt": str,
                "lastSignInAt": str,
            },
        )
        others = {**store.by_id, **found}
        others.pop(read["id"], None)
        if any(one.user_name.casefold() == read["userName"].casefold() for one in others.values()):
            raise ValueError("No two dashboard_users have the same userName.")
        found[read["id"]] = DashboardUser(
            read["id"],
            read["userName"],
            read.get("name", {"givenName": "Ada", "familyName": "Lovelace"}),
            read.get("department", "engineering"),
            _granted(store, read.get("permissions", {})),
            moment(seed, entry, "createdAt", tenant.now()),
            moment(seed, entry, "lastSignInAt", 0),
        )
    store.by_id.update(found)


def _seed_roles(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    wanted = {"roleName": str, "roleId": str, "appGroup": list}
    tenant.store(DashboardUsers).roles += [
        checked("dashboard_roles", entry, wanted) for entry in entries
    ]


def _seed_sets(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    wanted = {
        "appGroupPermissionSetName": str,
        "appGroupPermissionSetId": str,
        "permissions": list,
    }
    tenant.store(DashboardUsers).permission_sets += [
        checked("dashboard_permission_sets", entry, wanted) for entry in entries
    ]


HANDLERS: Mapping[str, Handler] = {
    "scim.users.list": list_users,
    "scim.users.get": get,
    "scim.users.create": create,
    "scim.users.update": update,
    "scim.users.delete": delete,
}

FAMILY = Family(
    HANDLERS,
    DashboardUsers,
    seeders={
        "dashboard_permission_sets": _seed_sets,
        "dashboard_roles": _seed_roles,
        "dashboard_users": _seed_users,
    },
)
