"""E-mail templates of the HTML editor; those of the other editor are there and out of reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from ..times import iso
from .content_blocks import ContentBlocks
from .edited import edited_between
from .liquid import content_blocks_in
from .paging import page_of
from .seeds import checked
from .tags import Tags, check_tags, seed_tags, tags_problem

__all__ = ["FAMILY", "EmailTemplates", "Template"]

_CHANGING = (
    "template_name",
    "subject",
    "body",
    "plaintext_body",
    "preheader",
    "tags",
    "should_inline_css",
)


@dataclass(slots=True, eq=False)
class Template:
    """One template; the texts that were never given are None."""

    id: str
    template_name: str
    subject: str
    body: str
    created: int
    edited: int
    plaintext_body: str | None = None
    preheader: str | None = None
    tags: list[str] = field(default_factory=list[str])
    should_inline_css: bool = True
    description: str = ""
    drag_and_drop: bool = False

    def texts(self) -> list[str]:
        """All that a reader gets to see."""
        texts = (self.subject, self.preheader, self.body, self.plaintext_body)
        return [text for text in texts if text is not None]

    def shown(self) -> dict[str, Any]:
        """What listing and reading have in common."""
        return {
            "email_template_id": self.id,
            "template_name": self.template_name,
            "created_at": iso(self.created),
            "updated_at": iso(self.edited),
            "tags": self.tags,
        }


class EmailTemplates(Store):
    """All templates by ID, in the order of creation."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.templates: dict[str, Template] = {}

    def totals(self) -> Mapping[str, int]:
        """How many there are."""
        return {"email_templates": len(self.templates)}


def _store(ctx: Context) -> EmailTemplates:
    return ctx.tenant.store(EmailTemplates)


def _refused(message: str) -> Refusal:
    return Refusal(400, message, reason="email_template")


def _existing(ctx: Context, template_id: str) -> Template:
    found = _store(ctx).templates.get(template_id)
    if found is None:
        raise _refused("The email_template_id is not one of this workspace's templates.")
    if found.drag_and_drop:
        raise _refused("Templates of the drag-and-drop editor cannot be reached.")
    return found


def create(ctx: Context) -> Answer:
    """Make a template, whatever the names of the others are."""
    store, body = _store(ctx), ctx.body
    check_tags(ctx)
    blocks = ctx.tenant.store(ContentBlocks)
    texts = (body.get(name, "") for name in ("subject", "preheader", "body", "plaintext_body"))
    included = {name for text in texts for name in content_blocks_in(text)}
    if not all(blocks.named(name) for name in included):
        raise _refused("Email must have valid Content Block names")
    values = {name: body[name] for name in _CHANGING if name in body}
    template = Template(ctx.tenant.new_id(), created=ctx.now, edited=ctx.now, **values)

    def effect() -> None:
        store.templates[template.id] = template

    return Answer({"email_template_id": template.id, "message": "success"}, effect)


def update(ctx: Context) -> Answer:
    """Change what is sent; the rest stays."""
    template = _existing(ctx, ctx.body["email_template_id"])
    check_tags(ctx)
    changes = {name: ctx.body[name] for name in _CHANGING if name in ctx.body}

    def effect() -> None:
        for name, value in changes.items():
            setattr(template, name, value)
        template.edited = ctx.now

    return Answer({"message": "success"}, effect)


def templates_list(ctx: Context) -> Answer:
    """A page of those last edited in the time asked for, without their texts."""
    within_reach = [one for one in _store(ctx).templates.values() if not one.drag_and_drop]
    page = page_of(ctx, edited_between(ctx, within_reach, lambda one: one.edited)).entries
    return Answer({"count": len(page), "templates": [one.shown() for one in page]})


def info(ctx: Context) -> Answer:
    """One template; what it was never given is left out."""
    template = _existing(ctx, ctx.params["email_template_id"])
    texts = {
        "subject": template.subject,
        "preheader": template.preheader,
        "body": template.body,
        "plaintext_body": template.plaintext_body,
    }
    return Answer(
        {
            **template.shown(),
            "description": template.description,
            "should_inline_css": template.should_inline_css,
            **{name: text for name, text in texts.items() if text is not None},
        }
    )


# ---------------------------------------------------------------- naming general refusals


def _sent(_: Mapping[str, str], body: Any) -> Refusal | None:
    sent = body if isinstance(body, dict) else {}
    name = sent.get("template_name", "" if "email_template_id" not in sent else "x")
    if not isinstance(name, str) or not name:
        return _refused("Template name is required")
    problem = tags_problem(sent)
    if problem is not None:
        return _refused(problem)
    if not isinstance(sent.get("should_inline_css", True), bool):
        return _refused(
            "Invalid value for `should_inline_css`. One of `true` or `false` was expected"
        )
    return None


# ---------------------------------------------------------------- set from outside


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add templates under given IDs, those of the drag-and-drop editor among them.

    Each has `email_template_id`, `template_name`, `subject` and `body`, and may have the other
    fields of a template, `description` and `drag_and_drop`.
    """
    needed = {"email_template_id": str, "template_name": str, "subject": str, "body": str}
    more = {
        "plaintext_body": str,
        "preheader": str,
        "tags": list,
        "should_inline_css": bool,
        "description": str,
        "drag_and_drop": bool,
    }
    templates, moment = tenant.store(EmailTemplates).templates, tenant.now()
    for one in entries:
        checked("email_templates", one, needed, more)
        values = dict(one)
        template_id = values.pop("email_template_id")
        if template_id in templates:
            raise ValueError("The email_templates have IDs of their own.")
        templates[template_id] = Template(template_id, created=moment, edited=moment, **values)


HANDLERS: Mapping[str, Handler] = {
    "templates.email.create": create,
    "templates.email.update": update,
    "templates.email.list": templates_list,
    "templates.email.info": info,
}

FAMILY = Family(
    HANDLERS,
    EmailTemplates,
    Tags,
    seeders={"email_templates": _seed, "tags": seed_tags},
    names={"templates.email.create": _sent, "templates.email.update": _sent},
)
