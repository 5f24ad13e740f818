"""The tags of a workspace, which the dashboard makes and no operation does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Context
from ..message import Refusal
from ..store import Store
from ..tenant import Tenant

__all__ = ["Tags", "check_tags", "seed_tags", "tags_problem"]


class Tags(Store):
    """The tags that exist; None while nobody has said, and then every tag is taken for known."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.names: set[str] | None = None


def check_tags(ctx: Context) -> None:
    """Refuse a body that names a tag which does not exist."""
    known = ctx.tenant.store(Tags).names
    if known is not None and not known.issuperset(ctx.body.get("tags", ())):
        raise Refusal(400, "Some tags could not be found", reason="unknown_tag")


def tags_problem(body: Mapping[str, Any]) -> str | None:
    """What is wrong with the form of the tags of a body, in the pages' words."""
    tags = body.get("tags", [])
    if not isinstance(tags, list):
        return "Tags must be an array"
    return None if all(isinstance(tag, str) for tag in tags) else "All tags must be strings"


def seed_tags(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add tags by `name`; from the first on, a tag that is not among them is unknown."""
    if not all(set(one) == {"name"} and isinstance(one["name"], str) for one in entries):
        raise ValueError("Each of tags has a name and nothing else.")
    store = tenant.store(Tags)
    store.names = (store.names or set()) | {one["name"] for one in entries}
