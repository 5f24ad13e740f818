"""Everything that can go wrong, and whether sending again is safe.

BrazeError
├── ConfigurationError              settings that cannot work: key, instance, base URL, plan
├── InvalidRequest                  arguments that break the document; nothing was sent
├── ApiError                        an answer other than 2xx
│   ├── BadRequest                  400
│   ├── Unauthorized                401: wrong key, or the key of another instance
│   ├── Forbidden                   403: permission missing, or address not on the allowlist
│   ├── NotFound                    404
│   ├── Conflict                    409, and a 429 that means "another job is running"
│   ├── PayloadTooLarge             413
│   ├── RateLimited                 429
│   │   └── PaceExceeded            also a NotSent: the client's own pacing held the request back
│   └── ServerError                 5xx
│       └── UncertainServerError    also an OutcomeUnknown: 5xx on a write that may not be repeated
├── NotSent                         nothing reached Braze; safe to send again
├── OutcomeUnknown                  the request may have been applied
├── DeadlineExceeded                the call's total time ran out; safe to send again
│   ├── DeadlineNotSent             also a NotSent: nothing can have been applied
│   └── DeadlineOutcomeUnknown      also an OutcomeUnknown: an unsafe write was under way
└── PartialFailure                  some items of a call failed; raised only when asked for

No error shows a key, an e-mail address or a phone number: texts from outside are cleaned here, at
the one place that all of them pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .redaction import clean, clean_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from brazekit_api.seam import Outcome, Report

__all__ = [
    "ApiError",
    "BadRequest",
    "BrazeError",
    "ConfigurationError",
    "Conflict",
    "DeadlineExceeded",
    "DeadlineNotSent",
    "DeadlineOutcomeUnknown",
    "Forbidden",
    "InvalidRequest",
    "NotFound",
    "NotSent",
    "OutcomeUnknown",
    "PaceExceeded",
    "PartialFailure",
    "PayloadTooLarge",
    "RateLimited",
    "ServerError",
    "Unauthorized",
    "UncertainServerError",
]


class BrazeError(Exception):
    """Base of all errors of brazekit.

    `operation` is the operation's id, such as `users.track`, or empty before there is one.
    `is_retry_safe` is true when sending the same again can do no harm and may succeed.
    `report` is set on an error that ends a batched call: what was settled until then.
    """

    operation: str
    is_retry_safe: bool
    report: Report | None

    def __init__(self, text: str, *, operation: str = "", is_retry_safe: bool = False) -> None:
        super().__init__(clean(text))
        self.operation = operation
        self.is_retry_safe = is_retry_safe
        self.report = None

    def __reduce__(self) -> tuple[Callable[..., BrazeError], tuple[Any, ...]]:
        # Pickled by state: errors travel between processes, and each class has its own arguments.
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(cls: type[BrazeError], args: tuple[Any, ...], state: dict[str, Any]) -> BrazeError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(BrazeError):
    """Settings that cannot work; the message says what to pass instead."""


class InvalidRequest(BrazeError):
    """Arguments that break the document. Nothing was sent.

    `path` names the place from the request's root, such as `events[3].name` (empty for the request
    as a whole); `problem` says what is wrong there.
    """

    path: str
    problem: str

    def __init__(self, problem: str, *, path: str = "", operation: str = "") -> None:
        self.path = clean(path)
        self.problem = clean(problem)
        place = ": ".join(part for part in (operation, path, problem) if part)
        super().__init__(f"{place}. Nothing was sent.", operation=operation)


class ApiError(BrazeError):
    """An answer other than 2xx.

    `status` is the HTTP status, `message` what Braze says (the first line of the body where that
    is no JSON), `errors` the entries of the body's `errors`. Both are free of personal data.
    """

    status: int
    message: str
    errors: tuple[Any, ...]

    def __init__(
        self,
        text: str,
        *,
        status: int,
        message: str = "",
        errors: tuple[Any, ...] = (),
        operation: str = "",
        is_retry_safe: bool = False,
    ) -> None:
        super().__init__(text, operation=operation, is_retry_safe=is_retry_safe)
        self.status = status
        self.message = clean(message)
        self.errors = tuple(clean_json(entry) for entry in errors)


class BadRequest(ApiError):
    """400: the API could not accept the request, and applied nothing of it."""


class Unauthorized(ApiError):
    """401: the key is wrong, or it belongs to another instance; Braze answers both alike."""


class Forbidden(ApiError):
    """403: the key lacks the permission, or the caller's address is not on its allowlist."""


class NotFound(ApiError):
    """404: no such path, or no such object."""


class Conflict(ApiError):
    """409, or a 429 that is not throttling: something is in the way, such as a running job."""


class PayloadTooLarge(ApiError):
    """413: the body has more bytes than the operation takes."""


class RateLimited(ApiError):
    """429: the rate limit is used up. Nothing was applied.

    `retry_after` is the number of seconds to wait, counted from the answer, or None where the
    answer did not tell.
    """

    retry_after: float | None

    def __init__(
        self,
        text: str,
        *,
        status: int = 429,
        message: str = "",
        errors: tuple[Any, ...] = (),
        operation: str = "",
        is_retry_safe: bool = True,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            text,
            status=status,
            message=message,
            errors=errors,
            operation=operation,
            is_retry_safe=is_retry_safe,
        )
        self.retry_after = retry_after


class ServerError(ApiError):
    """5xx: Braze or something on the way to it failed."""


class NotSent(BrazeError):
    """Nothing reached Braze: no connection could be made. Safe to send again."""


class OutcomeUnknown(BrazeError):
    """The request may have been applied: its answer was lost, or could not be read.

    A write that is not safe to repeat is never sent again by itself after this. Look up what
    became of it, then decide; `is_retry_safe` is true only where a repeat does no harm.
    """


class DeadlineExceeded(BrazeError):
    """The time for the whole call ran out (`Timeout(total=...)`).

    Raised as such for what is safe to repeat; the two classes below it say more of the others.
    """


class DeadlineNotSent(DeadlineExceeded, NotSent):
    """The time ran out before anything could have been applied. Safe to send again."""


class DeadlineOutcomeUnknown(DeadlineExceeded, OutcomeUnknown):
    """The time ran out while a write that is not safe to repeat was under way."""


class PaceExceeded(RateLimited, NotSent):
    """The bucket is used up for longer than the client may wait, so nothing was sent.

    `retry_after` tells in how many seconds there is room again.
    """


class UncertainServerError(ServerError, OutcomeUnknown):
    """5xx on a write that is not safe to repeat: it has a status, and its outcome is unknown."""


class PartialFailure(BrazeError):
    """Some items of a call were rejected, or their fate is unknown.

    Raised only where asked for (`raise_on_partial`, `raise_for_rejected`). `outcome` is set for a
    single call, `report` for a batched one.
    """

    outcome: Outcome[Any] | None

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        outcome: Outcome[Any] | None = None,
        report: Report | None = None,
    ) -> None:
        super().__init__(text, operation=operation)
        self.outcome = outcome
        self.report = report
