"""Scenarios of the invariants of Content Blocks: each answers whether its invariant held."""

from __future__ import annotations

from collections.abc import Callable

from .support import Api


def block(api: Api, name: str = "footer", content: str = "Bye", **more: object) -> str:
    """Create a Content Block; its ID."""
    made = api.post("/content_blocks/create", 201, name=name, content=content, **more)
    return str(made["content_block_id"])


def content_block_name_twice(api: Api) -> bool:
    block(api)
    api.send("POST", "/content_blocks/create", {"name": "footer", "content": "Hi"})
    return len(api.get("/content_blocks/list")["content_blocks"]) == 1


def active_content_block_drafted(api: Api) -> bool:
    block_id = block(api)
    change = {"content_block_id": block_id, "name": "header", "state": "draft"}
    api.send("POST", "/content_blocks/update", change)
    # Only a draft takes a name, so a second rename tells whether it is one.
    api.send("POST", "/content_blocks/update", {"content_block_id": block_id, "name": "third"})
    return bool(api.get("/content_blocks/info", content_block_id=block_id)["name"] == "footer")


CONTENT_BLOCKS: tuple[Callable[[Api], bool], ...] = (
    content_block_name_twice,
    active_content_block_drafted,
)
