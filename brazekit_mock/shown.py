"""Answers shown from the document, for the operations whose state is not kept yet.

Such an operation is checked like every other (key, permission, limits, caps, schemas, faults); only
its answer is not computed: it is the document's first example of the success.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from .context import Answer, Context
from .document import Document, Operation
from .message import Refusal

__all__ = ["answer", "example", "in_form"]

_SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


@functools.cache
def example(document: Document, operation: Operation) -> Mapping[str, Any] | None:
    """The first example of the operation's success; None where a success has no body."""
    item = document.resolve(document.raw["paths"][operation.path])
    response = document.resolve(item[operation.method.lower()]["responses"][str(operation.success)])
    content = response.get("content")
    if not content:
        return None
    shown: Mapping[str, Any] = next(iter(content["application/json"]["examples"].values()))["value"]
    return shown


def answer(ctx: Context) -> Answer:
    """The example, with what is known of this request in it: its page, its counted items."""
    shown = example(ctx.document, ctx.operation)
    if shown is None:
        return Answer(None)
    body = dict(shown)
    if ctx.operation.paging is not None and ctx.operation.paging["style"] != "window":
        _page(ctx, ctx.operation.paging, body)
    if ctx.operation.outcome is not None:
        _account(ctx, body)
    return Answer(body)


def _page(ctx: Context, paging: Mapping[str, Any], body: dict[str, Any]) -> None:
    """Cut the example's list to the page asked for, so that going through the pages ends."""
    name = paging["items"]
    items = body.get(name, [])
    start, size = _window(paging, ctx.params, len(items))
    if start and ctx.fires("wrong_cursor"):
        start = 0
    body[name] = items[start:][:size]
    if "count" in body:
        body["count"] = len(body[name])  # Where a listing has it, it counts the answer's entries.


def _window(
    paging: Mapping[str, Any], params: Mapping[str, Any], total: int
) -> tuple[int, int | None]:
    """How many entries to leave out, and how many to list then."""
    style = paging["style"]
    if style == "offset":
        size = params.get(paging["limit"], paging.get("page_size"))
        return params.get(paging["offset"], 0), size
    if style == "scim":
        return max(params.get(paging["start_index"], 1) - 1, 0), params.get(paging["count"])
    if style == "page":
        # The example is the whole of the first page; a page named by another text is taken for it.
        page = params.get(paging["page"], 0)
        return (total if isinstance(page, int) and page > 0 else 0), None
    # No answer gives a cursor away, so whatever a caller has leads behind the end.
    return (total if params.get(paging["cursor"]) else 0), None


def _account(ctx: Context, body: dict[str, Any]) -> None:
    """Count and list this request's own items in place of the example's."""
    facts = ctx.operation.outcome
    assert facts is not None
    for name in (*facts.processed.values(), facts.rejected):
        body.pop(name, None)
    own = ctx.outcome()
    own.pop("message")  # The example has the operation's own wording.
    body.update(own)


def in_form(document: Document, operation: Operation, refusal: Refusal) -> Mapping[str, Any]:
    """The body of a refusal; SCIM has one of its own, some list errors as objects."""
    status = refusal.status
    answers = operation.answers
    schema = answers.get(str(status)) or answers.get(f"{status // 100}XX") or {}
    properties = document.properties(schema)
    if "detail" in properties:
        return {"schemas": [_SCIM_ERROR], "detail": refusal.message, "status": status}
    entries = document.resolve(document.resolve(properties.get("errors", {})).get("items", {}))
    if entries.get("type") != "object":
        return refusal.body
    errors = refusal.body.get("errors") or [refusal.message]
    body = {key: value for key, value in refusal.body.items() if key in properties}
    return {**body, "errors": [{"message": e} if isinstance(e, str) else e for e in errors]}
