"""What holds of Content Blocks: one under a name, and the active ones stay as they are."""

from __future__ import annotations

from typing import Any

from brazekit import BadRequest, Braze
from conformance.invariants.registry import checks
from conformance.stage import Stage


def _names(braze: Braze) -> list[Any]:
    return [each.name for each in braze.content_blocks.iter_list()]


@checks("one_content_block_per_name")
def _one_content_block_per_name(stage: Stage, braze: Braze) -> None:
    braze.content_blocks.create(name="footer", content="Bye")
    draft = braze.content_blocks.create(name="header", content="Hi", state="draft")
    taken = 0
    for again in (
        lambda: braze.content_blocks.create(name="footer", content="Hi"),
        lambda: braze.content_blocks.update(
            content_block_id=str(draft.content_block_id), name="footer", state="draft"
        ),
    ):
        try:
            again()
        except BadRequest:
            taken += 1
    assert _names(braze) == ["footer", "header"]
    assert taken == 2


@checks("active_content_block_stays_active")
def _active_content_block_stays_active(stage: Stage, braze: Braze) -> None:
    made = braze.content_blocks.create(name="footer", content="Bye")
    block_id, refused = str(made.content_block_id), 0
    changes: list[dict[str, Any]] = [{"state": "draft"}, {"name": "header"}]
    for change in changes:
        try:
            braze.content_blocks.update(content_block_id=block_id, **change)
        except BadRequest:
            refused += 1
    assert _names(braze) == ["footer"]
    assert refused == 2, "an active Content Block was renamed or drafted"
    braze.content_blocks.update(content_block_id=block_id, content="See you")
    assert braze.content_blocks.info(content_block_id=block_id).content == "See you"
