"""What a message takes from elsewhere in the workspace: its template, its Content Blocks.

The families are imported when they are asked, since they in turn read messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..tenant import Tenant

__all__ = ["Missing", "from_template", "with_blocks"]

_BLOCK = re.compile(r"\{\{-?\s*content_blocks\.\$\{\s*([^}]+?)\s*\}\s*(?:\|[^}]*)?\}\}")
_TRANSLATION = re.compile(
    r"\{%-?\s*translation\b[^%]*%\}(.*?)\{%-?\s*endtranslation\s*-?%\}", re.DOTALL
)
_TEMPLATE_FIELDS = ("subject", "body", "should_inline_css")
# Content Blocks include each other; beyond this depth they would include themselves.
_DEPTH = 5


class Missing(Exception):
    """What a message names and the workspace does not have."""


def from_template(tenant: Tenant, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """The e-mail with what it leaves to its template; an unknown template leaves it as it is."""
    from ..families.email_templates import EmailTemplates

    named = payload.get("email_template_id")
    found = tenant.store(EmailTemplates).templates.get(named) if isinstance(named, str) else None
    if found is None:
        return payload
    return {**{name: getattr(found, name) for name in _TEMPLATE_FIELDS}, **payload}


def with_blocks(tenant: Tenant, template: str, depth: int = _DEPTH) -> str:
    """The template with its active Content Blocks and source texts in place of their tags."""
    from ..families.content_blocks import ContentBlocks

    def included(found: re.Match[str]) -> str:
        block = tenant.store(ContentBlocks).named(found[1])
        if block is None or block.state != "active":
            raise Missing(f"no active Content Block is called {found[1]}")
        if depth == 0:
            raise Missing("Content Blocks include each other too deeply")
        return with_blocks(tenant, block.content, depth - 1)

    return _BLOCK.sub(included, _TRANSLATION.sub(r"\1", template))
