"""Errors of requests that got no answer, no readable one, or none in time. Pure."""

from __future__ import annotations

from brazekit_api.seam import Operation

from .errors import (
    DeadlineExceeded,
    DeadlineNotSent,
    DeadlineOutcomeUnknown,
    NotSent,
    OutcomeUnknown,
)
from .settings import Settings
from .wire import WireError, WireResponse

__all__ = ["doubt", "late_error", "lost_error", "unreadable_error"]


def doubt(operation: Operation) -> str:
    """Say whether to send again what may have been applied."""
    if operation.retry_safe:
        return "Sending it again is safe: wait a little, then do."
    return (
        f"It may have been applied and is not sent again by itself: "
        f"{operation.retry_because} Look up what became of it first."
    )


def lost_error(
    operation: Operation, failure: WireError, settings: Settings, attempts: int
) -> NotSent | OutcomeUnknown:
    """Make the error of a request that got no answer."""
    tries = f" after {attempts} attempts" if attempts > 1 else ""
    reason = settings.hide(failure.reason)
    if failure.kind == "not_sent":
        check = (
            "if an authority of your own signed it, name its file in SSL_CERT_FILE"
            if "CERTIFICATE_VERIFY_FAILED" in reason
            else "check the network, a proxy, and the base URL"
        )
        return NotSent(
            f"{operation.id}: no connection to {settings.place}{tries} ({reason}). Nothing "
            f"was sent, so it is safe to send again: {check}.",
            operation=operation.id,
            is_retry_safe=True,
        )
    return OutcomeUnknown(
        f"{operation.id}: the answer was lost{tries} ({reason}). {doubt(operation)}",
        operation=operation.id,
        is_retry_safe=operation.retry_safe,
    )


def late_error(
    operation: Operation, total: float | None, attempts: int, *, in_doubt: bool
) -> DeadlineExceeded:
    """Make the error of a call whose `total` seconds ran out."""
    tries = f" after {attempts} attempts" if attempts > 1 else ""
    over = f"{operation.id}: the {total or 0:g} s for the whole call were over{tries}"
    if not in_doubt:
        text = (
            f"{over}. Nothing was applied: send again, with more time or when Braze is less busy."
        )
        return DeadlineNotSent(text, operation=operation.id, is_retry_safe=True)
    cls = DeadlineExceeded if operation.retry_safe else DeadlineOutcomeUnknown
    text = f"{over} before the answer came. {doubt(operation)}"
    return cls(text, operation=operation.id, is_retry_safe=operation.retry_safe)


def unreadable_error(operation: Operation, response: WireResponse, attempts: int) -> OutcomeUnknown:
    """Make the error of a 2xx answer whose body is not what the document promises."""
    tries = f" after {attempts} attempts" if attempts > 1 else ""
    return OutcomeUnknown(
        f"{operation.id}: Braze answered {response.status}{tries}, but its body of "
        f"{len(response.content)} bytes cannot be read. {doubt(operation)}",
        operation=operation.id,
        is_retry_safe=operation.retry_safe,
    )
