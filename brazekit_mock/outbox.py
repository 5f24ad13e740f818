"""The outbox: every message that would have gone out, and everybody who was passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from .control_call import Call
from .messaging.records import channel_named
from .store import Store
from .tenant import Tenant
from .times import iso, parse_time

__all__ = ["Entered", "Outbox", "Sent", "forget", "is_recipient", "listed"]


@dataclass(frozen=True, slots=True)
class Sent:
    """What statistics need of one message. It stays when the message itself is forgotten."""

    moment: int
    plan: str  # The campaign or Canvas.
    channel: str
    variation: str | None
    step: str | None
    send_id: str | None
    braze_id: str


@dataclass(frozen=True, slots=True)
class Entered:
    """One entry of a user into a Canvas."""

    moment: int
    plan: str
    variant: str | None
    braze_id: str


class Outbox(Store):
    """Messages in the order in which they went out, and what was counted of them."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.messages: list[dict[str, Any]] = []
        self.skipped: list[dict[str, Any]] = []
        self.sent: list[Sent] = []
        self.entered: list[Entered] = []
        self.sent_to: dict[str, list[Sent]] = {}
        self.entered_by: dict[str, list[Entered]] = {}
        self.sent_by: Counter[str] = Counter()

    def totals(self) -> Mapping[str, int]:
        """How many messages there are."""
        return {"messages": len(self.messages)}

    def add(self, moment: int, message: Mapping[str, Any]) -> None:
        """Keep one message; what is None is left out.

        Its ID follows from its dispatch and not from the workspace's running number, which may have
        gone on between the request and its time.
        """
        place = f"{message['dispatch_id']}:{self.sent_by[message['dispatch_id']]}"
        self.sent_by[message["dispatch_id"]] += 1
        held = {"id": str(uuid5(NAMESPACE_OID, place)), "sent_at": iso(moment), **message}
        self.messages.append({key: value for key, value in held.items() if value is not None})

    def count(self, one: Sent | Entered) -> None:
        """Let statistics and profiles know."""
        if isinstance(one, Sent):
            self.sent.append(one)
            self.sent_to.setdefault(one.braze_id, []).append(one)
        else:
            self.entered.append(one)
            self.entered_by.setdefault(one.braze_id, []).append(one)

    def skip(self, moment: int, who: Mapping[str, Any], reason: str) -> None:
        """Note somebody who gets no message, and why."""
        held = {"skipped_at": iso(moment), **who, "reason": reason}
        self.skipped.append({key: value for key, value in held.items() if value is not None})


# ---------------------------------------------------------------- /_mock/messages


def is_recipient(entry: Mapping[str, Any], wanted: str) -> bool:
    """Whether any identifier of the recipient is the wanted text."""
    for value in entry.get("recipient", {}).values():
        names = value.values() if isinstance(value, dict) else (value,)
        if any(isinstance(one, str) and one.casefold() == wanted.casefold() for one in names):
            return True
    return False


_FILTERS: Mapping[str, Callable[[Mapping[str, Any], str], bool]] = {
    "channel": lambda entry, wanted: entry.get("channel") == channel_named(wanted),
    "recipient": is_recipient,
    "campaign": lambda entry, wanted: entry.get("campaign_id") == wanted,
    "canvas": lambda entry, wanted: entry.get("canvas_id") == wanted,
    "since": lambda entry, wanted: (
        (parse_time(entry.get("sent_at", entry.get("skipped_at"))) or 0)
        >= (parse_time(wanted) or 0)
    ),
}


def _chosen(entries: list[dict[str, Any]], query: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    asked = {name: value for name, value in query.items() if name in _FILTERS}
    return (
        entry
        for entry in entries
        if all(_FILTERS[name](entry, value) for name, value in asked.items())
    )


def listed(call: Call) -> Any:
    """The messages, oldest first, and who was passed over.

    The query takes channel, recipient (any identifier of the user), campaign, canvas, and since.
    """
    unknown = sorted(set(call.query) - set(_FILTERS) - {"tenant"})
    if unknown:
        raise ValueError(f"Messages are filtered by {', '.join(_FILTERS)}.")
    if "since" in call.query and parse_time(call.query["since"]) is None:
        raise ValueError("The filter since is a date or time in ISO 8601.")
    outbox = call.tenant.store(Outbox)
    messages = list(_chosen(outbox.messages, call.query))
    skipped = list(_chosen(outbox.skipped, call.query))
    return {"messages": messages, "total": len(messages), "skipped": skipped}


def forget(call: Call) -> Any:
    """Forget the messages; what campaigns and Canvases counted of them stays."""
    outbox = call.tenant.store(Outbox)
    outbox.messages.clear()
    outbox.skipped.clear()
    return {"messages": []}
