"""What a case of a kind has to expect, so that it is about what it says it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .model import Case

__all__ = ["lacking"]


def _requests(case: Case) -> bool:
    return "requests" in case.then


def _outcome(case: Case) -> bool:
    return "outcome" in case.then


def _counted(case: Case) -> bool:
    told = case.then.get("requests", {})
    never = case.then.get("never", {})
    return "count" in told or "seen" in told or "second_request" in never or _refused(case)


def _refused(case: Case) -> bool:
    return case.given.get("server") == "refuses" and _outcome(case)


def _items(case: Case) -> bool:
    told = case.then.get("outcome", {})
    return bool({"accepted", "rejected", "unknown"} & set(told)) or _requests(case)


def _listed(case: Case) -> bool:
    return "value" in case.then.get("outcome", {}) or _requests(case) or case.live


def _hidden(case: Case) -> bool:
    return "shown" in case.then.get("never", {})


def _struck(case: Case) -> bool:
    return bool({"faults", "server", "key"} & set(case.given)) and bool(
        {"outcome", "requests", "state"} & set(case.then)
    )


_NEEDS: Mapping[str, tuple[Callable[[Case], bool], str]] = {
    "request": (_requests, "then.requests"),
    "response": (_outcome, "then.outcome"),
    "retry": (_counted, "how many requests are sent: then.requests.count, seen, or second_request"),
    "batch": (_items, "accepted, rejected or unknown of then.outcome, or then.requests"),
    "paging": (_listed, "then.outcome.value or then.requests"),
    "redaction": (_hidden, "then.never.shown"),
    "fault": (_struck, "given.faults, server or key, and then.outcome, requests or state"),
}


def lacking(case: Case) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give what the kind asks for and the case has not, and requests that are numbered amiss."""
    fits, wanted = _NEEDS[case.kind]
    if not fits(case):
        yield "C11", f"a case of the kind {case.kind} states {wanted}.", ("kind",)
    told: Mapping[str, Any] = case.then.get("requests", {})
    seen, count = told.get("seen"), told.get("count")
    if seen is not None and isinstance(count, int) and len(seen) != count:
        text = f"seen lists {len(seen)} requests and count says {count}: leave count out."
        yield "C10", text, ("then", "requests", "count")
    sent = len(seen) if seen is not None else count
    for name in ("waits_at_least", "waits_at_most"):
        for index, wait in enumerate(case.then.get(name, ())):
            first, second = wait["between"]
            if first >= second or (isinstance(sent, int) and second > sent):
                text = "between names an earlier and a later one of the requests that are expected."
                yield "C10", text, ("then", name, str(index))
    if "each" in told and set(told) == {"each"}:
        text = "each holds of no request at all too: say count as well."
        yield "C10", text, ("then", "requests", "each")
