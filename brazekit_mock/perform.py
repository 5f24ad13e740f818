"""Carrying out one operation: caps, schemas, the operation's own code, the mock's own answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import parse_qsl

from . import shown
from .context import Answer, Context, Handler
from .document import Document, Operation
from .families import HANDLERS, NAMES
from .message import MockResponse, Refusal, json_response
from .pipeline import check_caps, read_items, reject_by_fault
from .tenant import Tenant
from .validate import Validators

__all__ = ["Performer", "named", "served_by"]

_GENERAL = frozenset({"parameter", "schema", "over_cap", "not_object"})


def served_by(operation: str) -> Literal["state", "document"]:
    """Whether an operation keeps state, or its answer is an example of the document."""
    return "state" if operation in HANDLERS else "document"


def named(
    operation: Operation, path: Mapping[str, str], query: bytes, body: Any, refusal: Refusal
) -> Refusal:
    """The refusal of a general check in the words of the operation's family, where it has some."""
    namer = NAMES.get(operation.id)
    if namer is None or refusal.reason.partition(":")[0] not in _GENERAL:
        return refusal
    sent = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    own = namer({**{name.removesuffix("[]"): text for name, text in sent}, **path}, body)
    if own is None:
        return refusal
    own.reason = refusal.reason  # The journal says which rule was broken.
    return own


class Performer:
    """Carries operations out on workspaces, as the document describes them."""

    def __init__(self, document: Document, validators: Validators) -> None:
        self._document = document
        self._validators = validators

    def context(
        self,
        tenant: Tenant,
        operation: Operation,
        now: float,
        body: Any,
        parameters: dict[str, Any],
    ) -> Context:
        """The request as the operation's code will see it; refuses a body that is no object."""
        if operation.body is None or (body is None and not operation.body_required):
            body = {}
        elif not isinstance(body, dict):
            raise Refusal(400, "Bad Request: the body must be a JSON object.", reason="not_object")
        # The key may come along the old way; company_secret is ignored since 2014.
        body.pop("api_key", None)
        body.pop("company_secret", None)
        return Context(self._document, operation, tenant, int(now * 1_000), body, parameters)

    def perform(self, ctx: Context) -> MockResponse:
        """Validate, apply and answer."""
        handler = HANDLERS.get(ctx.operation.id, shown.answer)
        if ctx.operation.body is not None:
            self._hold_caps(ctx, handler)
            read_items(ctx, self._validators)
            if ctx.tenant.faults.armed:
                reject_by_fault(ctx)
        return self._settle(ctx, handler(ctx))

    def _hold_caps(self, ctx: Context, handler: Handler) -> None:
        within = check_caps(ctx.operation, ctx.tenant.settings.plan, ctx.body)
        if within is None:
            return
        if ctx.fires("over_cap_partly_applied"):
            ctx.body = within
            read_items(ctx, self._validators)
            effect = handler(ctx).effect
            if effect is not None:
                ctx.has_changed = True
                effect()
        raise Refusal(
            400,
            "Max Input Length Exceeded",
            reason="over_cap",
            errors=["the request holds more items than its cap allows, so nothing was applied"],
        )

    def _settle(self, ctx: Context, answer: Answer) -> MockResponse:
        """Let the effect happen, now or later, and hold the answer to its schema."""
        tenant, operation = ctx.tenant, ctx.operation
        status, body = operation.success, answer.body
        delay = 0.0 if answer.at_once else tenant.settings.processing_delay
        if operation.can_queue and tenant.faults.armed:
            queued = tenant.faults.take("queued", operation.id)
            if queued is not None:
                ctx.struck.append((queued.name, queued.options))
                status, body = 202, {"message": "queued"}
                delay += queued.options.get("delay", 0)
        if answer.noted is not None:
            ctx.has_changed = True
            answer.noted()
        if answer.effect is not None:
            ctx.has_changed = True
            tenant.later(delay, answer.effect)
        self._check(operation, status, body)
        if body is None:
            return MockResponse(status, list(answer.headers), b"")
        return json_response(status, body, answer.headers)

    def _check(self, operation: Operation, status: int, body: Mapping[str, Any] | None) -> None:
        validator = self._validators.answer(operation, status)
        if validator is None or (not isinstance(validator, str) and validator.is_valid(body)):
            return
        problem = validator if isinstance(validator, str) else f"its schema for {status}"
        raise Refusal(
            500,
            f"The mock's own answer to {operation.id} breaks the document: {problem}.",
            reason=f"own_answer: {problem}",
        )
