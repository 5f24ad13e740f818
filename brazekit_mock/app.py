"""The core: a request in, a response out, and nothing else. No sockets, no threads, no waiting.

The order of a request: path, key, address and permission, size, armed faults, rate limit, body,
caps, schema, the operation itself, the mock's own answer. The first that objects answers.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .auth import Keys, bearer_key, legacy_body_key, legacy_query_key, require
from .control import Control
from .document import Operation, load
from .faults import AFTER, BEFORE
from .faulty import answer_instead, spoil
from .history import History
from .journal import redacted, seen_on_wire
from .limits import Draw, in_force, rate_headers, refusal_headers
from .message import MockRequest, MockResponse, Refusal, json_response, where
from .perform import Performer, named, served_by
from .pipeline import parse_body, read_parameters, too_deep
from .replay import Recorder
from .routing import Router
from .shown import in_form
from .tenant import Tenant
from .validate import validators_of

__all__ = ["Mock"]

_UNREAD = object()
# A legacy key stands among the first fields in every known client.
_LEGACY_WITHIN = 100_000


class _Exchange:
    """What is known of one request so far; the journal's entry is made from it."""

    __slots__ = ("bucket", "draw", "fault", "now", "operation", "reason", "tenant")

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self.now = 0.0
        self.operation: Operation | None = None
        self.bucket = ""
        self.draw: Draw | None = None
        self.fault = ""
        self.reason = ""


class Mock:
    """A Braze that remembers, also beyond its process where `state` names a file.

    `handle` is safe to call from several threads.
    """

    def __init__(
        self,
        *,
        plan: str = "standard",
        key: str = "mock-key",
        seed: int = 0,
        document: Path | None = None,
        state: Path | None = None,
    ) -> None:
        self.document = load(document)
        if plan not in self.document.plans:
            raise ValueError(f"The plan is one of {', '.join(self.document.plans)}.")
        self.plan = plan
        self.seed = seed
        self.keys = Keys(key)
        self.tenants: dict[str, Tenant] = {}
        self._router = Router(self.document.operations.values())
        self._validators = validators_of(self.document)
        self.performer = Performer(self.document, self._validators)
        self._limits: dict[tuple[str, str], list[tuple[int, int]]] = {}
        self.lock = threading.RLock()  # Hold it to look at the state while a server is running.
        self._control = Control(self)
        self.default = self.tenant(self.keys.default.tenant)
        self._recorder: Recorder | None = None
        self.restored = 0
        if state is not None:
            self._recorder = Recorder(self, History(state, plan=plan, seed=seed))
            self.restored = self._recorder.replay()

    def tenant(self, name: str) -> Tenant:
        """The workspace of this name, made when it is first asked for."""
        found = self.tenants.get(name)
        if found is None:
            found = Tenant(name, self.document, plan=self.plan, seed=self.seed)
            self.tenants[name] = found
        return found

    def close(self) -> None:
        """Let go of the state's file, if there is one."""
        if self._recorder is not None:
            self._recorder.close()

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer one request; never raises for anything that a request can hold."""
        with self.lock:
            if request.path.startswith("/_mock"):
                return self._control.handle(request, self._recorder)
            return self._handle(request)

    def carry_out(self, request: MockRequest, tenant: Tenant) -> None:
        """Carry out a request that was let in before: no key, limit, journal or answer."""
        operation, path = self._router.find(request.method, request.path)
        parameters = read_parameters(operation, self._validators, path, request.query)
        body = parse_body(request)
        ctx = self.performer.context(tenant, operation, tenant.clock.now(), body, parameters)
        with contextlib.suppress(Refusal):  # A request over a cap may have been applied in part.
            self.performer.perform(ctx)

    # ------------------------------------------------------------ one request

    def _handle(self, request: MockRequest) -> MockResponse:
        exchange = _Exchange(self.default)
        try:
            response = self._answer(request, exchange)
        except Refusal as refusal:
            response = self._refused(refusal, request, exchange)
        except RecursionError:
            response = self._refused(too_deep(), request, exchange)
        except Exception as error:
            problem = f"the mock failed with {where(error)}"
            response = self._refused(Refusal(500, f"{problem}.", reason=problem), request, exchange)
        self._add_rate_headers(response, exchange)
        self._record(request, response, exchange)
        return response

    def _answer(self, request: MockRequest, exchange: _Exchange) -> MockResponse:
        key = self.keys.find(bearer_key(request) or "")
        if key is not None:  # So that what has no operation stands in the journal of its sender.
            exchange.tenant = self.tenant(key.tenant)
        operation, path = self._router.find(request.method, request.path)
        exchange.operation = operation
        exchange.bucket = operation.bucket
        body = self._authenticate(request, operation, exchange)
        tenant = exchange.tenant
        tenant.settle()
        if len(request.body) > operation.max_bytes:
            message = f"Payload Too Large: the body may have {operation.max_bytes} bytes."
            raise Refusal(413, message, reason="too_large")
        armed = tenant.faults.take_first(BEFORE, operation.id) if tenant.faults.armed else None
        if armed is not None:
            exchange.fault = armed.name
            if armed.options.get("applied"):
                self._apply(request, operation, path, body, exchange)
            plan = self.document.plans[tenant.settings.plan]
            limits = self.limits_of(operation.bucket, tenant)
            return answer_instead(armed, exchange.now, plan, limits, request.origin())
        response = self._apply(request, operation, path, body, exchange)
        if tenant.faults.armed:
            after = tenant.faults.take_first(AFTER, operation.id)
            if after is not None:
                exchange.fault = after.name
                spoil(after, response)
        return response

    def _apply(
        self,
        request: MockRequest,
        operation: Operation,
        path: Mapping[str, str],
        body: Any,
        exchange: _Exchange,
    ) -> MockResponse:
        """The request as it goes when nothing interferes."""
        tenant = exchange.tenant
        try:
            if body is _UNREAD:
                body = parse_body(request)
        finally:
            # Also for a body that cannot be read: it was a request.
            self._draw(operation, body, exchange)
        serial, ctx = tenant.serial, None
        try:
            parameters = read_parameters(operation, self._validators, path, request.query)
            ctx = self.performer.context(tenant, operation, exchange.now, body, parameters)
            ctx.origin = request.origin()
            return self.performer.perform(ctx)
        except Refusal as refusal:
            if ctx is None or not ctx.has_changed:
                tenant.serial = serial  # Nothing has the IDs that were given out.
            raise named(operation, path, request.query, body, refusal) from None
        finally:
            if ctx is not None and ctx.struck:
                exchange.fault = ",".join(name for name, _ in ctx.struck)
            if ctx is not None and self._recorder is not None:
                self._recorder.note(request, ctx, serial)

    def _authenticate(self, request: MockRequest, operation: Operation, exchange: _Exchange) -> Any:
        """Find key and workspace, and hold them to the operation; the body if that needed it."""
        if "scim" in operation.schemes:
            return self._authenticate_company(request, exchange)
        body: Any = _UNREAD
        secret = bearer_key(request)
        if secret is None:
            secret = legacy_query_key(request.query)
            if secret is None and request.body.find(b'"api_key"', 0, _LEGACY_WITHIN) >= 0:
                body = parse_body(request)
                secret = legacy_body_key(body) if isinstance(body, dict) else None
        key = self.keys.find(secret) if secret else None
        if key is None:
            exchange.now = exchange.tenant.clock.now()
            raise Refusal(
                401,
                "Unauthorized: the API key is not known to this instance.",
                reason="unknown_key" if secret else "no_key",
            )
        exchange.tenant = self.tenant(key.tenant)
        exchange.now = key.last_seen = exchange.tenant.clock.now()
        require(key, operation.permission, request.client)
        return body

    def _authenticate_company(self, request: MockRequest, exchange: _Exchange) -> Any:
        """Find the company by its SCIM token, which comes with the origin that it was made for."""
        token = bearer_key(request)
        key = self.keys.find_scim(token) if token else None
        exchange.tenant = self.tenant(key.tenant) if key else exchange.tenant
        exchange.now = exchange.tenant.clock.now()
        if key is None:
            reason = "unknown_scim_token" if token else "no_scim_token"
            raise Refusal(401, "Unauthorized: the SCIM token is not known.", reason=reason)
        if not request.header(b"x-request-origin"):
            message = "Unauthorized: the header X-Request-Origin is missing."
            raise Refusal(401, message, reason="no_scim_origin")
        return _UNREAD

    # ------------------------------------------------------------ rate limits

    def _draw(self, operation: Operation, body: Any, exchange: _Exchange) -> None:
        """Take the request out of its bucket, or refuse it."""
        bucket = operation.bucket
        if operation.bucket_when and isinstance(body, dict):
            fitting = (choice.name for choice in operation.bucket_when if choice.fits(body))
            bucket = exchange.bucket = next(fitting, bucket)
        tenant = exchange.tenant
        if not tenant.settings.rate_limits:
            return
        draw = tenant.buckets.draw(bucket, self.limits_of(bucket, tenant), exchange.now)
        exchange.draw = draw
        if not draw.allowed:
            raise Refusal(429, "Rate Limited", reason="rate_limited")

    def limits_of(self, bucket: str, tenant: Tenant) -> list[tuple[int, int]]:
        """The (requests, seconds) that hold for a bucket in a workspace."""
        settings = tenant.settings
        if settings.contract_limits:
            return in_force(self.document, bucket, settings.plan, settings.contract_limits)
        found = self._limits.get((bucket, settings.plan))
        if found is None:
            found = in_force(self.document, bucket, settings.plan, {})
            self._limits[bucket, settings.plan] = found
        return found

    def _add_rate_headers(self, response: MockResponse, exchange: _Exchange) -> None:
        draw = exchange.draw
        if draw is None or exchange.fault in BEFORE:
            return
        plan = self.document.plans[exchange.tenant.settings.plan]
        make = rate_headers if draw.allowed else refusal_headers
        response.headers += make(draw, plan, exchange.now)

    # ------------------------------------------------------------ afterwards

    def _refused(self, refusal: Refusal, request: MockRequest, exchange: _Exchange) -> MockResponse:
        exchange.reason = refusal.reason
        if exchange.operation is None:  # No such path: the journal is the caller's all the same.
            key = self.keys.find(bearer_key(request) or "")
            exchange.tenant = exchange.tenant if key is None else self.tenant(key.tenant)
        body: Mapping[str, Any] = refusal.body
        if exchange.operation is not None:
            body = in_form(self.document, exchange.operation, refusal)
        return json_response(refusal.status, body, refusal.headers)

    def _record(self, request: MockRequest, response: MockResponse, exchange: _Exchange) -> None:
        operation, draw, tenant = exchange.operation, exchange.draw, exchange.tenant
        wire = None
        if tenant.settings.journal_bodies:
            wire = seen_on_wire(request, tenant.clock.source(), self.keys.secrets(tenant.name))
        tenant.journal.record(
            exchange.now or tenant.clock.now(),
            request.method[:16],
            redacted(request.path) if operation is None else operation.path,
            "" if operation is None else operation.id,
            response.status,
            exchange.reason,
            exchange.bucket,
            None if draw is None else draw.remaining,
            len(request.body),
            exchange.fault,
            "" if operation is None else served_by(operation.id),
            wire,
        )
