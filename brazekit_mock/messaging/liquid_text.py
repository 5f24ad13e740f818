"""Liquid in messages, rendered for one user as far as the mock knows what it reads.

The extra `mock` brings the engine. Without it, and where a text reads what the mock does not keep
or is wrong, the template stays as it is and a note says why.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..context import Context
from ..times import iso
from ..users import User
from .pieces import Missing, from_template, with_blocks
from .records import Canvas, Content

if TYPE_CHECKING:
    from liquid import BoundTemplate, Environment

    from .delivery import Dispatch

__all__ = ["Aborted", "rendered"]

# Braze writes names that Liquid does not know: ${first_name}, custom_attribute.${plan}.
_DOLLAR = re.compile(r"(\b[\w]+\.)?\$\{\s*([^{}]*?)\s*\}")
_ROOT = "braze_profile"
_ABORT = "[[brazekit:aborted]]"
_ABORT_TAG = re.compile(r"\{%-?\s*abort_message\s*(?:\(\s*(['\"])(.*?)\1\s*\))?\s*-?%\}", re.DOTALL)
_UNKNOWN = re.compile(
    r"\{%-?\s*(connected_content|catalog_items|catalog_selection_items|promotion)\b"
)
_NOW = re.compile(r"(['\"])(?:now|today)\1")
_LONGEST = 200_000


class Aborted(Exception):
    """The message says of itself that it is not to go out to this user."""


class _Unrendered(Exception):
    """Why a template stays as it is."""


def rendered(
    ctx: Context,
    dispatch: Dispatch,
    content: Content,
    user: User,
    properties: Mapping[str, Any],
) -> dict[str, Any]:
    """`rendered`, the payload with its Liquid filled in, and a `note` where that could not be."""
    scope: dict[str, Any] | None = None
    notes: list[str] = []

    def text(template: str) -> str:
        nonlocal scope
        if "{{" not in template and "{%" not in template:
            return template
        if scope is None:
            scope = _scope(ctx, dispatch, content, user, properties)
        try:
            return _filled(with_blocks(ctx.tenant, template), scope)
        except (_Unrendered, Missing) as problem:
            if str(problem) not in notes:
                notes.append(str(problem))
            return template

    def walk(value: Any) -> Any:
        if isinstance(value, str):
            return text(value)
        if isinstance(value, Mapping):
            return {key: walk(one) for key, one in value.items()}
        if isinstance(value, list):
            return [walk(one) for one in value]
        return value

    shown = {"rendered": walk(from_template(ctx.tenant, content.payload))}
    return {**shown, "note": "; ".join(notes)} if notes else shown


def _translated(template: str, now: str) -> str:
    """Braze's names as Liquid reads them, and the present of the virtual clock."""

    def name(found: re.Match[str]) -> str:
        root = found[1][:-1] if found[1] else _ROOT
        key = found[2].replace("'", "")
        return f"{root}['{key}']"

    template = _ABORT_TAG.sub(lambda found: f"{_ABORT}{found[2] or ''}{_ABORT}", template)
    return _NOW.sub(f"'{now}'", _DOLLAR.sub(name, template))


def _filled(template: str, scope: Mapping[str, Any]) -> str:
    unknown = _UNKNOWN.search(template)
    if unknown:
        raise _Unrendered(f"the mock does not render {unknown[1]}")
    if len(template) > _LONGEST:
        raise _Unrendered(f"the mock renders templates of up to {_LONGEST} characters")
    if _engine() is None:
        raise _Unrendered("Liquid is rendered only with python-liquid, of the extra mock")
    try:
        filled = _parsed(_translated(template, scope["sent_at"])).render(**scope)
    except Exception as error:  # Templates are anybody's, and filters fail in ways of their own.
        raise _Unrendered(f"the template cannot be rendered: {type(error).__name__}") from None
    if _ABORT in filled:
        raise Aborted(filled.split(_ABORT)[1])
    return str(filled)


@functools.cache
def _engine() -> Environment | None:
    try:
        from liquid import Environment
    except ImportError:
        return None

    class Bounded(Environment):
        """Stops what would run away."""

        loop_iteration_limit = 10_000
        output_stream_limit = 1_000_000
        local_namespace_limit = 1_000_000
        context_depth_limit = 30

    return Bounded()


# A broadcast renders the same few templates for everybody.
@functools.lru_cache(maxsize=64)
def _parsed(template: str) -> BoundTemplate:
    engine = _engine()
    assert engine is not None
    return engine.from_string(template)


def _scope(
    ctx: Context,
    dispatch: Dispatch,
    content: Content,
    user: User,
    properties: Mapping[str, Any],
) -> dict[str, Any]:
    """What a template can read."""
    held = user.profile or {}
    profile = {
        **held,
        "user_id": user.external_id,
        "braze_id": user.braze_id,
        "email_address": user.email,
        "phone_number": user.phone,
        "date_of_birth": held.get("dob"),
        "city": held.get("home_city"),
    }
    plan = dispatch.plan
    about = {
        "name": "" if plan is None else plan.name,
        "api_id": "" if plan is None else plan.id,
        "dispatch_id": dispatch.id,
        "message_api_id": content.variation or "",
        "message_name": content.payload.get("name", ""),
    }
    return {
        _ROOT: profile,
        "custom_attribute": user.custom or {},
        "subscribed_state": {"email_global": held.get("email_subscribe", "subscribed")}
        | (user.groups or {}),
        dispatch.reads: properties,
        **({"canvas_entry_properties": properties} if dispatch.reads == "context" else {}),
        "canvas" if isinstance(plan, Canvas) else "campaign": about,
        "sent_at": iso(ctx.now),
    }
