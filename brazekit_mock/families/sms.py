"""The list of phone numbers that were found to be invalid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from ..times import second_form
from .email_lists import day_range
from .paging import page_of
from .seeds import checked, moment

__all__ = ["FAMILY", "InvalidNumbers"]

_PAGE = 100
_REASONS = ("provider_error", "deactivated")


class InvalidNumbers(Store):
    """The invalid numbers, with the reason and when it was found (milliseconds)."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.found: dict[str, tuple[str, int]] = {}

    def totals(self) -> Mapping[str, int]:
        """Numbers on the list."""
        return {"invalid_phone_numbers": len(self.found)}


def _bare(phone: str) -> str:
    """A number without its plus sign: examples of the API leave it out."""
    return phone.strip().removeprefix("+")


def list_invalid(ctx: Context) -> Answer:
    """Those of the numbers asked for that are invalid, or all found in a range of days."""
    known = ctx.tenant.store(InvalidNumbers).found
    asked = ctx.params.get("phone_numbers")
    days = None if asked is not None else day_range(ctx, needs_end=True)
    if asked is None and days is None:
        raise Refusal(
            400,
            "Either phone_numbers or start_date and end_date must be given.",
            reason="missing_dates_or_numbers",
        )
    wanted = None if asked is None else {_bare(phone) for phone in asked}
    start, end = days or (0, 0)
    reason = ctx.params.get("reason")
    found = [
        (time, phone, why)
        for phone, (why, time) in known.items()
        if (start <= time < end if wanted is None else _bare(phone) in wanted)
        and reason in (None, why)
    ]
    page = page_of(ctx, sorted(found, reverse=True), size=_PAGE)
    numbers = [
        {"phone": phone, "invalid_detected_at": second_form(time), "reason": why}
        for time, phone, why in page.entries
    ]
    return Answer({"sms": numbers, "message": "success"}, headers=page.headers)


def remove(ctx: Context) -> Answer:
    """Take numbers off the list."""
    gone = {_bare(phone) for phone in ctx.body["phone_numbers"]}
    store = ctx.tenant.store(InvalidNumbers)

    def effect() -> None:
        store.found = {
            phone: kept for phone, kept in store.found.items() if _bare(phone) not in gone
        }

    return Answer(ctx.outcome(), effect)


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    seed, found = "invalid_phone_numbers", {}
    for entry in entries:
        read = checked(seed, entry, {"phone": str}, {"reason": str, "invalid_detected_at": str})
        reason = read.get("reason", _REASONS[0])
        if reason not in _REASONS:
            raise ValueError(f"The reason of {seed} is one of {', '.join(_REASONS)}.")
        time = moment(seed, entry, "invalid_detected_at", tenant.now())
        found[read["phone"]] = (reason, time)
    tenant.store(InvalidNumbers).found.update(found)


HANDLERS: Mapping[str, Handler] = {
    "sms.invalid_phone_numbers.list": list_invalid,
    "sms.invalid_phone_numbers.remove": remove,
}

FAMILY = Family(HANDLERS, InvalidNumbers, seeders={"invalid_phone_numbers": _seed})
