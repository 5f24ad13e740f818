"""The core: a request in, a response out, and nothing else. No sockets, no threads, no waiting.

The order of a request: path, key, address and permission, size, armed faults, rate limit, body,
caps, schema, the operation itself, the mock's own answer. The first that objects answers.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import export, identity, subscriptions, track
from .auth import Key, Keys, bearer_key, legacy_body_key, legacy_query_key, require
from .clock import Clock
from .context import Answer, Context, Handler
from .control import Control
from .document import Document, Operation, load
from .faulty import answer_instead, spoil
from .faults import AFTER, BEFORE
from .journal import redacted
from .limits import Draw, in_force, rate_headers, refusal_headers
from .message import MockRequest, MockResponse, Refusal, json_response
from .pipeline import (
    check_caps,
    parse_body,
    read_items,
    read_parameters,
    reject_by_fault,
    too_deep,
)
from .routing import Router
from .tenant import Tenant
from .validate import Validators

__all__ = ["HANDLERS", "Mock"]

HANDLERS: Mapping[str, Handler] = {
    **track.HANDLERS,
    **identity.HANDLERS,
    **export.HANDLERS,
    **subscriptions.HANDLERS,
}


class _Exchange:
    """What is known of one request so far; the journal's entry is made from it."""

    __slots__ = ("draw", "fault", "key", "operation", "reason", "tenant")

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self.operation: Operation | None = None
        self.key: Key | None = None
        self.draw: Draw | None = None
        self.fault = ""
        self.reason = ""


class Mock:
    """A Braze that remembers. `handle` is safe to call from several threads."""

    def __init__(
        self,
        *,
        plan: str = "standard",
        key: str = "mock-key",
        seed: int = 0,
        document: Path | None = None,
    ) -> None:
        self.document: Document = load(document)
        if plan not in self.document.plans:
            raise ValueError(f"The plan is one of {', '.join(self.document.plans)}.")
        self.plan = plan
        self.seed = seed
        self.keys = Keys(key)
        self.router = Router(self.document.operations.values())
        self.validators = Validators(self.document)
        self.tenants: dict[str, Tenant] = {}
        self._limits: dict[tuple[str, str], list[tuple[int, int]]] = {}
        self._lock = threading.RLock()
        self._control = Control(self)
        self.default = self.tenant("default")

    def tenant(self, name: str) -> Tenant:
        """The workspace of this name, made when it is first asked for."""
        found = self.tenants.get(name)
        if found is None:
            found = Tenant(name, self.document, plan=self.plan, seed=self.seed, clock=Clock())
            self.tenants[name] = found
        return found

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer one request; never raises for anything that a request can hold."""
        with self._lock:
            if request.path.startswith("/_mock"):
                return self._control.handle(request)
            return self._handle(request)

    # ------------------------------------------------------------ one request

    def _handle(self, request: MockRequest) -> MockResponse:
        exchange = _Exchange(self.default)
        try:
            response = self._answer(request, exchange)
        except Refusal as refusal:
            exchange.reason = refusal.reason
            response = json_response(refusal.status, refusal.body, refusal.headers)
        except RecursionError:
            refusal = too_deep()
            exchange.reason = refusal.reason
            response = json_response(refusal.status, refusal.body)
        except Exception as error:
            exchange.reason = f"mock_failed: {_where(error)}"
            response = json_response(500, {"message": f"The mock failed: {_where(error)}."})
        self._add_rate_headers(response, exchange)
        self._record(request, response, exchange)
        return response

    def _answer(self, request: MockRequest, exchange: _Exchange) -> MockResponse:
        operation, path = self.router.find(request.method, request.path)
        exchange.operation = operation
        body = self._authenticate(request, exchange)
        tenant = exchange.tenant
        tenant.settle()
        if len(request.body) > operation.max_bytes:
            raise Refusal(
                413,
                f"Payload Too Large: the body may have {operation.max_bytes} bytes.",
                reason="too_large",
            )
        armed = tenant.faults.take_first(BEFORE, operation.id) if tenant.faults.armed else None
        if armed is not None and not armed.options.get("applied"):
            exchange.fault = armed.name
            return answer_instead(armed, tenant, self._plan(tenant), self._limits_of(operation, tenant))
        if body is _UNREAD:
            body = parse_body(request)
        self._draw(operation, tenant, body, exchange)
        parameters = read_parameters(operation, self.validators, path, request.query)
        response = self._perform(tenant, operation, body, parameters, exchange)
        if armed is not None:
            exchange.fault = armed.name
            return answer_instead(armed, tenant, self._plan(tenant), self._limits_of(operation, tenant))
        if tenant.faults.armed:
            after = tenant.faults.take_first(AFTER, operation.id)
            if after is not None:
                exchange.fault = after.name
                spoil(after, response)
        return response

    def _authenticate(self, request: MockRequest, exchange: _Exchange) -> Any:
        """Find key and workspace, and hold them to the operation; the body if that needed it."""
        body: Any = _UNREAD
        secret = bearer_key(request)
        if secret is None:
            secret = legacy_query_key(request.query)
        if secret is None and b'"api_key"' in request.body[:_LEGACY_WITHIN]:
            body = parse_body(request)
            secret = legacy_body_key(body) if isinstance(body, dict) else None
        key = self.keys.find(secret) if secret else None
        if key is None:
            raise Refusal(
                401,
                "Unauthorized: the API key is not known to this instance.",
                reason="unknown_key" if secret else "no_key",
            )
        exchange.key = key
        exchange.tenant = self.tenant(key.tenant)
        key.last_seen = exchange.tenant.clock.now()
        assert exchange.operation is not None
        require(key, exchange.operation.permission, request.client)
        return body

    def _draw(
        self, operation: Operation, tenant: Tenant, body: Any, exchange: _Exchange
    ) -> None:
        """Take the request out of its bucket, or refuse it."""
        if not tenant.settings.rate_limits:
            return
        bucket = _bucket(operation, body)
        limits = self._limits_of(operation, tenant, bucket)
        now = tenant.clock.now()
        draw = exchange.draw = tenant.buckets.draw(bucket, limits, now)
        if not draw.allowed:
            raise Refusal(429, "Rate Limited", reason="rate_limited")

    def _limits_of(
        self, operation: Operation, tenant: Tenant, bucket: str | None = None
    ) -> list[tuple[int, int]]:
        name = bucket or operation.bucket
        contract = tenant.settings.contract_limits
        if contract:
            return in_force(self.document, name, tenant.settings.plan, contract)
        key = (name, tenant.settings.plan)
        if key not in self._limits:
            self._limits[key] = in_force(self.document, name, tenant.settings.plan, {})
        return self._limits[key]

    def _plan(self, tenant: Tenant) -> Mapping[str, Any]:
        return self.document.plans[tenant.settings.plan]

    # ------------------------------------------------------------ the operation

    def _perform(
        self,
        tenant: Tenant,
        operation: Operation,
        body: Any,
        parameters: dict[str, Any],
        exchange: _Exchange,
    ) -> MockResponse:
        handler = HANDLERS.get(operation.id)
        if handler is None:
            raise Refusal(501, f"The mock does not serve {operation.id}.", reason="not_served")
        ctx = Context(
            document=self.document,
            operation=operation,
            tenant=tenant,
            now=int(tenant.clock.now() * 1_000),
            body=self._envelope(operation, body),
            params=parameters,
        )
        if operation.body is not None:
            self._hold_caps(ctx, handler)
            read_items(ctx, self.validators)
            reject_by_fault(ctx)
        try:
            answer = handler(ctx)
        finally:
            if ctx.faults_fired:
                exchange.fault = ",".join(ctx.faults_fired)
        return self._settle(ctx, answer, exchange)

    def _envelope(self, operation: Operation, body: Any) -> dict[str, Any]:
        if operation.body is None:
            return {}
        if not isinstance(body, dict):
            raise Refusal(400, "Bad Request: the body must be a JSON object.", reason="not_object")
        # The key may come along the old way; company_secret is ignored since 2014.
        body.pop("api_key", None)
        body.pop("company_secret", None)
        return body

    def _hold_caps(self, ctx: Context, handler: Handler) -> None:
        within = check_caps(ctx.operation, ctx.tenant.settings.plan, ctx.body)
        if within is None:
            return
        if ctx.fires("over_cap_partly_applied"):
            ctx.body = within
            read_items(ctx, self.validators)
            answer = handler(ctx)
            if answer.effect is not None:
                answer.effect()
        raise Refusal(
            400,
            "Max Input Length Exceeded",
            reason="over_cap",
            errors=["the request holds more items than its cap allows, so nothing was applied"],
        )

    def _settle(self, ctx: Context, answer: Answer, exchange: _Exchange) -> MockResponse:
        tenant, operation = ctx.tenant, ctx.operation
        status, body = operation.success, answer.body
        due = tenant.clock.now() + tenant.settings.processing_delay
        if operation.can_queue and tenant.faults.armed:
            queued = tenant.faults.take("queued", operation.id)
            if queued is not None:
                exchange.fault = queued.name
                status, body = 202, {"message": "queued"}
                due += queued.options.get("delay", 0)
        if answer.effect is not None:
            tenant.later(due, answer.effect)
        if ctx.faults_fired:
            exchange.fault = ",".join(ctx.faults_fired)
        validator = self.validators.answer(operation, status)
        if isinstance(validator, str) or (validator is not None and not validator.is_valid(body)):
            problem = validator if isinstance(validator, str) else f"its {status} schema"
            exchange.reason = f"own_answer: {problem}"
            return json_response(
                500, {"message": f"The mock's own answer to {operation.id} breaks {problem}."}
            )
        return json_response(status, body)

    # ------------------------------------------------------------ afterwards

    def _add_rate_headers(self, response: MockResponse, exchange: _Exchange) -> None:
        draw = exchange.draw
        if draw is None or exchange.fault in BEFORE:
            return
        tenant = exchange.tenant
        make = rate_headers if draw.allowed else refusal_headers
        response.headers.extend(make(draw, self._plan(tenant), tenant.clock.now()))

    def _record(
        self, request: MockRequest, response: MockResponse, exchange: _Exchange
    ) -> None:
        operation, draw = exchange.operation, exchange.draw
        exchange.tenant.journal.record(
            exchange.tenant.clock.now(),
            request.method[:16],
            redacted(request.path) if operation is None else operation.path,
            "" if operation is None else operation.id,
            response.status,
            exchange.reason,
            "" if operation is None else operation.bucket,
            None if draw is None else draw.remaining,
            len(request.body),
            exchange.fault,
        )


_UNREAD = object()
# A legacy key stands among the first fields in every known client; scanning 4 MB for it is not free.
_LEGACY_WITHIN = 1_000_000


def _bucket(operation: Operation, body: Any) -> str:
    if operation.bucket_when and isinstance(body, dict):
        for choice in operation.bucket_when:
            if choice.fits(body):
                return choice.name
    return operation.bucket


def _where(error: Exception) -> str:
    """The kind of error and its place, without anything that it says."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"

