"""Content Blocks: pieces of HTML or text under a name, drafts until they are active."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..context import Answer, Context, Handler
from ..store import Family, Store
from ..tenant import Tenant
from ..times import iso
from .content_block_errors import NAMES, refused
from .edited import edited_between
from .liquid import content_blocks_in, is_malformed
from .paging import page_of
from .seeds import checked
from .tags import check_tags

__all__ = ["FAMILY", "Block", "ContentBlocks"]

MOST_BYTES = 50 * 1024
_HTML = re.compile(r"<[A-Za-z!/]")


@dataclass(slots=True, eq=False)
class Block:
    """One Content Block; `inclusions` are message variations that include it."""

    id: str
    name: str
    content: str
    created: int
    edited: int
    description: str = ""
    state: str = "active"
    tags: list[str] = field(default_factory=list[str])
    inclusions: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    deleted: bool = False

    def liquid_tag(self) -> str:
        """The tag that includes it in a message."""
        return f"{{{{content_blocks.${{{self.name}}}}}}}"

    def told(self) -> dict[str, Any]:
        """What creating and updating answer."""
        return {
            "content_block_id": self.id,
            "liquid_tag": self.liquid_tag(),
            "created_at": iso(self.created),
            "message": "success",
        }

    def shown(self) -> dict[str, Any]:
        """What listing and reading have in common."""
        return {
            "content_block_id": self.id,
            "name": self.name,
            "content_type": "html" if _HTML.search(self.content) else "text",
            "tags": self.tags,
            "created_at": iso(self.created),
            "last_edited": iso(self.edited),
            "inclusion_count": len(self.inclusions),
        }


class ContentBlocks(Store):
    """All Content Blocks, in the order of creation. The dashboard's deleted ones stay known."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.blocks: list[Block] = []

    def named(self, name: str) -> Block | None:
        """The Content Block of this name, or None."""
        return next((one for one in self.blocks if one.name == name and not one.deleted), None)

    def of_id(self, block_id: str) -> Block | None:
        """The Content Block of this ID, or None; it may be a deleted one."""
        return next((one for one in self.blocks if one.id == block_id), None)

    def totals(self) -> Mapping[str, int]:
        """How many there are."""
        return {"content_blocks": sum(not one.deleted for one in self.blocks)}


def _store(ctx: Context) -> ContentBlocks:
    return ctx.tenant.store(ContentBlocks)


# ---------------------------------------------------------------- writing


def _check(ctx: Context, name: str) -> None:
    """What no schema says of the values that are sent, for a Content Block of this name."""
    body = ctx.body
    content = body.get("content", "x")
    if not content.strip():
        raise refused("Content cannot be blank")
    if len(content.encode()) >= MOST_BYTES:
        raise refused("Content must be smaller than 50kb")
    if is_malformed(content):
        raise refused("Content contains malformed liquid")
    if name in content_blocks_in(content):
        raise refused("Content Block cannot be referenced within itself")
    if not body.get("description", "x").strip():
        raise refused("Content Block description cannot be blank")
    check_tags(ctx)


def _check_name_is_free(ctx: Context, name: str, but: Block | None = None) -> bool:
    """Refuse a name that another one has, unless the fault says otherwise: then True."""
    if _store(ctx).named(name) in (None, but):
        return False
    if ctx.fires("content_block_name_twice"):
        return True
    raise refused("Content Block with this name already exists")


def create(ctx: Context) -> Answer:
    """Make a Content Block; active unless it is said to be a draft."""
    store, body = _store(ctx), ctx.body
    name = body["name"]
    _check(ctx, name)
    is_twin = _check_name_is_free(ctx, name)
    values = {key: body[key] for key in ("description", "state", "tags") if key in body}
    block = Block(ctx.tenant.new_id(), name, body["content"], ctx.now, ctx.now, **values)

    def effect() -> None:
        # Meanwhile another one may have taken the name.
        if is_twin or store.named(name) is None:
            store.blocks.append(block)

    return Answer(block.told(), effect)


def update(ctx: Context) -> Answer:
    """Change what is sent. Without a state a draft becomes active, by the page's default."""
    store, body = _store(ctx), ctx.body
    block = _existing(ctx, body["content_block_id"])
    name, state = body.get("name", block.name), body.get("state", "active")
    if block.state == "active":
        _check_stays_active(ctx, block, name, state)
    _check(ctx, name)
    if "content" not in body and name in content_blocks_in(block.content):
        raise refused("Content Block cannot be referenced within itself")
    is_twin = _check_name_is_free(ctx, name, block)
    changes = {key: body[key] for key in ("description", "content", "tags") if key in body}

    def effect() -> None:
        if is_twin or store.named(name) in (None, block):
            block.name = name
        block.state, block.edited = state, ctx.now
        for key, value in changes.items():
            setattr(block, key, value)

    tag = f"{{{{content_blocks.${{{name}}}}}}}"
    return Answer({**block.told(), "liquid_tag": tag}, effect)


def _check_stays_active(ctx: Context, block: Block, name: str, state: str) -> None:
    """An active one keeps its name and never becomes a draft again, save under the fault."""
    if name == block.name and state == "active":
        return
    if ctx.fires("active_content_block_drafted"):
        return
    if name != block.name:
        raise refused("Content Block name cannot be updated for active Content Blocks")
    raise refused("Active Content Block can not be updated to Draft. Create a new Content Block.")


# ---------------------------------------------------------------- reading


def _existing(ctx: Context, block_id: str) -> Block:
    if not block_id:
        raise refused("Content Block ID cannot be blank")
    found = _store(ctx).of_id(block_id)
    if found is None:
        raise refused("Content Block ID is invalid for this workspace")
    if found.deleted:
        raise refused("Content Block has been deleted—content not available")
    return found


def blocks_list(ctx: Context) -> Answer:
    """A page of those last edited in the time asked for, without their content."""
    blocks = [one for one in _store(ctx).blocks if not one.deleted]
    chosen = edited_between(ctx, blocks, lambda one: one.edited)
    page = page_of(ctx, chosen).entries
    listed = [{**one.shown(), "liquid_tag": one.liquid_tag()} for one in page]
    return Answer({"count": len(listed), "content_blocks": listed})


def info(ctx: Context) -> Answer:
    """One Content Block with its content, and on request what includes it."""
    block = _existing(ctx, ctx.params["content_block_id"])
    body = {**block.shown(), "content": block.content, "description": block.description}
    if ctx.params.get("include_inclusion_data"):
        body["inclusion_data"] = block.inclusions
    return Answer({**body, "message": "success"})


# ---------------------------------------------------------------- set from outside


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add Content Blocks under given IDs, as the dashboard has them: deleted, or in messages.

    Each has `content_block_id`, `name` and `content`, and may have `description`, `state`, `tags`,
    `inclusions` (objects as `inclusion_data` shows them) and `deleted`.
    """
    needed = {"content_block_id": str, "name": str, "content": str}
    more = {"description": str, "state": str, "tags": list, "inclusions": list, "deleted": bool}
    store, moment = tenant.store(ContentBlocks), tenant.now()
    for one in entries:
        checked("content_blocks", one, needed, more)
        if one.get("state", "active") not in ("active", "draft"):
            raise ValueError("The state of content_blocks is active or draft.")
        if store.of_id(one["content_block_id"]) or store.named(one["name"]):
            raise ValueError("The content_blocks have IDs and names of their own.")
        values = {name: one[name] for name in more if name in one}
        block = Block(
            one["content_block_id"], one["name"], one["content"], moment, moment, **values
        )
        store.blocks.append(block)


HANDLERS: Mapping[str, Handler] = {
    "content_blocks.create": create,
    "content_blocks.update": update,
    "content_blocks.list": blocks_list,
    "content_blocks.info": info,
}

FAMILY = Family(HANDLERS, ContentBlocks, seeders={"content_blocks": _seed}, names=NAMES)
