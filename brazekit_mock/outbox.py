"""The outbox: every message that would have gone out, and everybody who was passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from . import console
from .control_call import Call, Window, window
from .message import Refusal
from .messaging.records import channel_named
from .store import Store
from .tenant import Tenant
from .times import iso, parse_time

__all__ = ["Entered", "Outbox", "Sent", "forget", "is_recipient", "shown"]


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
    "plan": lambda entry, wanted: wanted in (entry.get("campaign_id"), entry.get("canvas_id")),
    "since": lambda entry, wanted: (
        (parse_time(entry.get("sent_at", entry.get("skipped_at"))) or 0)
        >= (parse_time(wanted) or 0)
    ),
}


_PAGING = ("limit", "offset", "order", "brief")
# What a list of messages needs of each; bodies may be long.
_BRIEF = (
    "id",
    "sent_at",
    "skipped_at",
    "recipient",
    "channel",
    "campaign_id",
    "canvas_id",
    "reason",
)
_TITLES = ("subject", "title", "header", "alert", "message", "body", "body_text", "url")


def _chosen(
    entries: Sequence[dict[str, Any]], query: Mapping[str, str], page: Window
) -> tuple[list[dict[str, Any]], int]:
    """The page of the entries that fit, and how many fit."""
    asked = {name: value for name, value in query.items() if name in _FILTERS}
    ordered = reversed(entries) if page.newest else entries
    if not asked:
        return list(page.of(ordered)), len(entries)
    fitting = [
        entry
        for entry in ordered
        if all(_FILTERS[name](entry, value) for name, value in asked.items())
    ]
    return list(page.of(fitting)), len(fitting)


def _brief(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Who, when, in what channel, and the words by which a reader knows it again."""
    rendered = entry.get("rendered", {})
    texts = (rendered.get(name) for name in _TITLES)
    title = next((text for text in texts if isinstance(text, str) and text), "")
    return {**{name: entry[name] for name in _BRIEF if name in entry}, "title": title[:200]}


def shown(call: Call) -> Any:
    """Messages, one message (`/{id}`), or the body of an e-mail as a page (`/{id}/body`)."""
    if not call.rest:
        return _listed(call)
    wanted, _, part = call.rest.partition("/")
    held = reversed(call.tenant.store(Outbox).messages)
    message = next((one for one in held if one["id"] == wanted), None)
    if message is None or part not in ("", "body"):
        raise Refusal(404, "No message has this ID.", reason="control")
    if not part:
        return message
    body = message["rendered"].get("body") if message["channel"] == "email" else None
    if not isinstance(body, str):
        raise Refusal(404, "This message has no HTML body.", reason="control")
    return console.mail(body)


def _listed(call: Call) -> Any:
    """The messages and who was passed over.

    The query takes channel, recipient (any identifier of the user), campaign, canvas, plan (either
    of these) and since; limit, offset and order (oldest first unless it is newest) for a page of
    each; and brief=true for what a list shows.
    """
    if not set(call.query) <= {*_FILTERS, *_PAGING, "tenant"}:
        raise ValueError(f"Messages are filtered by {', '.join(_FILTERS)}.")
    if "since" in call.query and parse_time(call.query["since"]) is None:
        raise ValueError("The filter since is a date or time in ISO 8601.")
    outbox, page = call.tenant.store(Outbox), window(call.query)
    messages, total = _chosen(outbox.messages, call.query, page)
    skipped, skipped_total = _chosen(outbox.skipped, call.query, page)
    if call.query.get("brief") == "true":
        messages, skipped = [_brief(one) for one in messages], [_brief(one) for one in skipped]
    return {
        "messages": messages,
        "total": total,
        "skipped": skipped,
        "skipped_total": skipped_total,
    }


def forget(call: Call) -> Any:
    """Forget the messages; what campaigns and Canvases counted of them stays."""
    outbox = call.tenant.store(Outbox)
    outbox.messages.clear()
    outbox.skipped.clear()
    return {"messages": []}
