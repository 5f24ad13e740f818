"""The mock's own surface under `/_mock/`: reading state, arming faults, moving the clock.

It works on one workspace: the one of the key in the Authorization header, else the one named by
`?tenant=`, else the default one. It asks for no key, so it belongs on loopback only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from . import console, outbox, snapshots
from . import control_lists as lists
from .asserting.check import check_all
from .auth import bearer_key
from .control_call import Call, number, read, text, texts
from .coverage import Coverage
from .families import totals
from .families.user_exports import served
from .fault_script import arm_one, arm_script
from .message import MockRequest, MockResponse, Refusal, json_response
from .provenance import behaviours
from .seeding import about, plant
from .tenant import Tenant
from .times import iso, parse_time

if TYPE_CHECKING:
    from .app import Mock
    from .replay import Recorder

__all__ = ["Control"]

_PREFIX = "/_mock"


class Control:
    """Answers requests to `/_mock/...`."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._routes: Mapping[str, Mapping[str, Callable[[Call], Any]]] = {
            "": {"GET": self._index},
            "console": {"GET": lambda call: console.asset(call.rest)},
            "health": {"GET": self._health},
            "reset": {"POST": self._reset},
            "state": {"GET": lambda call: totals(call.tenant)},
            "seed": {"GET": self._seedable, "POST": self._seed},
            "users": {"GET": lists.users},
            "requests": {"GET": lists.requests, "DELETE": self._forget_requests},
            "messages": {"GET": outbox.shown, "DELETE": outbox.forget},
            "exports": {"GET": served},
            "keys": {"GET": self._keys, "POST": self._create_key, "DELETE": self._delete_key},
            "clock": {"GET": self._clock, "POST": self._move_clock},
            "faults": {"GET": self._faults, "POST": self._arm, "DELETE": self._disarm},
            "settings": {"GET": self._settings, "POST": self._change_settings},
            "limits": {"GET": lambda call: lists.limits(call, mock)},
            "tenants": {"GET": lambda call: lists.tenants(call, mock)},
            "pulse": {"GET": lambda call: lists.pulse(call, mock)},
            "coverage": {"GET": self._coverage, "DELETE": self._forget_coverage},
            "assert": {"POST": self._assert},
            "snapshots": snapshots.ROUTES,
            "provenance": {"GET": lambda call: {"behaviours": behaviours()}},
        }

    def handle(self, request: MockRequest, recorder: Recorder | None) -> MockResponse:
        """Answer one request, and have it noted if it changed what is kept."""
        try:
            status, answer = self._answer(request, recorder)
            if isinstance(answer, MockResponse):
                return answer
            return json_response(status, answer, console.SAFE)
        except Refusal as refusal:
            return json_response(refusal.status, refusal.body, refusal.headers)
        except RecursionError:
            return json_response(400, {"message": "The body is nested too deeply."})
        except (ValueError, TypeError) as error:
            # Arming, setting and moving raise these with a sentence for the caller.
            return json_response(400, {"message": str(error)})

    def _answer(self, request: MockRequest, recorder: Recorder | None) -> tuple[int, Any]:
        parts = request.path[len(_PREFIX) :].removeprefix("/").split("/", 1)
        methods = self._routes.get(parts[0])
        if methods is None or (parts[0] and not request.path.startswith(f"{_PREFIX}/")):
            raise Refusal(404, "Not Found: see /_mock/ for what there is.", reason="control")
        answer = methods.get(request.method)
        if answer is None:
            allowed = ", ".join(methods)
            raise Refusal(
                405,
                f"Method Not Allowed: this path takes {allowed}.",
                reason="control",
                headers=[(b"allow", allowed.encode())],
            )
        query = dict(parse_qsl(request.query.decode("latin-1")))
        request, body = read(request)
        rest = unquote(parts[1]) if len(parts) > 1 else ""
        tenant = self._tenant(request, query.get("tenant"))
        tenant.settle()
        serial = tenant.serial
        wants_page = "text/html" in (request.header(b"accept") or "")
        result = answer(Call(tenant, rest, query, body, wants_page=wants_page))
        if recorder is not None:
            recorder.note_control(request, tenant, serial, result)
        status = 201 if request.method == "POST" and parts[0] in ("keys", "faults") else 200
        return status, result

    def _tenant(self, request: MockRequest, name: str | None) -> Tenant:
        if name is not None:
            if name not in self._mock.tenants:
                raise Refusal(404, "No workspace has this name.", reason="control")
            return self._mock.tenants[name]
        secret = bearer_key(request)
        key = self._mock.keys.find(secret) if secret else None
        if secret and key is None:
            raise Refusal(401, "Unauthorized: the API key is not known.", reason="control")
        return self._mock.tenant(key.tenant) if key else self._mock.default

    # ------------------------------------------------------------ reading

    def _index(self, call: Call) -> Any:
        """The console for a browser, and what there is for everybody else."""
        if call.wants_page:
            return console.asset("index.html")
        return {
            "endpoints": {
                f"{_PREFIX}/{name}": sorted(methods) for name, methods in self._routes.items()
            }
        }

    def _health(self, call: Call) -> Any:
        return {
            "status": "ok",
            "plan": call.tenant.settings.plan,
            "operations": len(self._mock.document.operations),
        }

    def _reset(self, call: Call) -> Any:
        tenants = [call.tenant]
        if call.body.get("all"):
            tenants = list(self._mock.tenants.values())
        for tenant in tenants:
            tenant.reset()
        return {"reset": [tenant.name for tenant in tenants]}

    def _forget_requests(self, call: Call) -> Any:
        call.tenant.journal.clear()
        return {"requests": []}

    def _coverage(self, call: Call) -> Any:
        journals = [call.tenant.journal]
        if call.query.get("all") == "true":
            journals = [tenant.journal for tenant in self._mock.tenants.values()]
        return Coverage(journals).report(self._mock.document)

    def _forget_coverage(self, call: Call) -> Any:
        call.tenant.journal.clear_coverage()
        return {"operations": {}}

    def _assert(self, call: Call) -> Any:
        failed = check_all(self._mock, call.tenant, call.body)
        if not failed:
            return {"message": "success"}
        told = "\n\n".join(one["explanation"] for one in failed)
        return json_response(422, {"message": told, "failed": failed})

    # ------------------------------------------------------------ what no operation creates

    def _seedable(self, call: Call) -> Any:
        return {"seeds": sorted(about()), "about": about()}

    def _seed(self, call: Call) -> Any:
        plant(self._mock, call.tenant, call.sent)
        return totals(call.tenant)

    # ------------------------------------------------------------ keys

    def _keys(self, call: Call) -> Any:
        keys = [key.public() for key in self._mock.keys]
        return {"keys": keys, "permissions": self._permissions()}

    def _permissions(self) -> list[str]:
        known = {operation.permission for operation in self._mock.document.operations.values()}
        return sorted(known - {""})  # Operations without one take any key.

    def _create_key(self, call: Call) -> Any:
        call.only("name", "permissions", "ip_allowlist", "key", "tenant")
        permissions = texts(call.body, "permissions")
        if permissions is not None and "*" in permissions:
            permissions = None
        known = self._permissions()
        if not set(permissions or ()) <= set(known):
            raise ValueError(f"Permissions are * or {', '.join(known)}.")
        name, tenant, secret = (text(call.body, field) for field in ("name", "tenant", "key"))
        key = self._mock.keys.add(
            secret,
            tenant=tenant or call.tenant.name,
            name=name or "",
            permissions=permissions,
            ip_allowlist=texts(call.body, "ip_allowlist") or (),
        )
        # The one time that the secret is shown.
        return {**key.public(), "key": key.secret}

    def _delete_key(self, call: Call) -> Any:
        if not self._mock.keys.remove(call.rest):
            raise Refusal(404, "No key has this id.", reason="control")
        return {"deleted": call.rest}

    # ------------------------------------------------------------ clock, faults, settings

    def _clock(self, call: Call) -> Any:
        clock = call.tenant.clock
        now = clock.now()
        return {"now": now, "iso": iso(int(now * 1_000)), "frozen": clock.is_frozen}

    def _move_clock(self, call: Call) -> Any:
        call.only("advance", "set", "freeze")
        clock = call.tenant.clock
        if "set" in call.body:
            moment = call.body["set"]
            read = parse_time(moment) if isinstance(moment, str) else None
            clock.set(number(moment, "set") if read is None else read / 1_000)
        if "freeze" in call.body:
            (clock.freeze if call.body["freeze"] else clock.resume)()
        if "advance" in call.body:
            clock.advance(number(call.body["advance"], "advance"))
        call.tenant.settle()
        return self._clock(call)

    def _faults(self, call: Call) -> Any:
        faults = call.tenant.faults
        armed = [one.public() for one in faults.armed]
        return {"armed": armed, "known": faults.known, "waiting": faults.waiting}

    def _arm(self, call: Call) -> Any:
        if "name" not in call.body:
            return {"armed": [one.public() for one in arm_script(call.tenant, call.sent)]}
        return arm_one(call.tenant, call.body).public()

    def _disarm(self, call: Call) -> Any:
        if call.rest and not call.rest.isdecimal():
            raise Refusal(404, "No armed fault has this id.", reason="control")
        disarmed = call.tenant.faults.disarm(int(call.rest) if call.rest else None)
        if call.rest and not disarmed:
            raise Refusal(404, "No armed fault has this id.", reason="control")
        return {"disarmed": disarmed}

    def _settings(self, call: Call) -> Any:
        return call.tenant.settings.public()

    def _change_settings(self, call: Call) -> Any:
        call.tenant.settings.change(self._mock.document, call.body)
        return call.tenant.settings.public()
