"""Asks instances whether they know a key, by reads that need nothing but the key.

Nothing is written. An instance that does not know a key answers 401; one that knows it and does not
allow the read answers 403, which tells as much.
"""

from __future__ import annotations

import asyncio
import enum
from collections.abc import Callable, Iterable, Sequence

import attrs

from brazekit_api.facts import BUCKETS, OPERATIONS
from brazekit_api.seam import Operation

from ..client import AsyncBraze
from ..errors import ApiError, BrazeError, Forbidden, NotSent, OutcomeUnknown, Unauthorized
from ..retry import Retry
from ..wire import AsyncWire
from .catalogue import method_of

__all__ = ["AT_ONCE", "Finding", "Identity", "Target", "Verdict", "identify", "probes"]

AT_ONCE = 4
"""Instances, or reads of the one that answered: a handful, since nobody waits for the last one."""


class Verdict(enum.StrEnum):
    """What an instance said of the key."""

    ANSWERS = "answers"
    FORBIDS = "knows the key, forbids the read"
    DENIES = "does not know the key"
    UNCLEAR = "unclear"
    SILENT = "no answer"
    NOT_ASKED = "not asked"

    @property
    def is_home(self) -> bool:
        """Tell whether the key belongs to the instance."""
        return self in (Verdict.ANSWERS, Verdict.FORBIDS)


@attrs.frozen
class Target:
    """An instance to ask; `name` is its name, or the URL where it has none."""

    name: str
    base_url: str
    is_local: bool = False


@attrs.frozen
class Finding:
    """What one target said; `detail` has the words of a failure."""

    target: Target
    verdict: Verdict
    detail: str = ""


@attrs.frozen
class Identity:
    """All findings in the order of the targets, and what the key may read where it belongs.

    `permissions` maps a permission to True (a read was answered), False (403) or None (another
    failure, which tells nothing).
    """

    findings: Sequence[Finding]
    permissions: dict[str, bool | None] = attrs.field(factory=dict[str, "bool | None"])

    @property
    def homes(self) -> list[Target]:
        """The targets that know the key."""
        return [each.target for each in self.findings if each.verdict.is_home]


def probes() -> list[Operation]:
    """Give the reads that need no argument, those with the widest rate limits first."""
    from brazekit_api.examples import EXAMPLES

    found = [
        operation
        for operation in OPERATIONS.values()
        if operation.method == "GET"
        and operation.retry_safe
        and not (operation.deprecated or operation.security)
        and not EXAMPLES[operation.id].params
    ]
    return sorted(found, key=_rate, reverse=True)


def _rate(operation: Operation) -> float:
    limits = BUCKETS[operation.bucket].limits
    return max((each.requests or 0) / each.window_seconds for each in limits)


async def identify(
    key: str | None,
    targets: Iterable[Target],
    *,
    timeout: float,
    wire_of: Callable[[Target], AsyncWire],
    look_further: bool = True,
) -> Identity:
    """Ask a handful at a time, until one knows the key; then see what it may read there."""
    first, *others = probes()
    room, found = asyncio.Semaphore(AT_ONCE), asyncio.Event()

    async def ask(target: Target) -> Finding:
        async with room:
            # A key has one home, so nobody else has to be shown it.
            if found.is_set():
                return Finding(target, Verdict.NOT_ASKED)
            finding = await _ask(key, target, first, timeout, wire_of(target))
            if finding.verdict.is_home:
                found.set()
            return finding

    findings = await asyncio.gather(*map(ask, targets))
    identity = Identity(findings)
    for home in (each for each in findings if each.verdict.is_home):
        identity.permissions[first.permission] = _granted(home.verdict)
        if not look_further:
            continue

        async def read(operation: Operation, target: Target = home.target) -> bool | None:
            async with room:
                finding = await _ask(key, target, operation, timeout, wire_of(target))
                return _granted(finding.verdict)

        granted = await asyncio.gather(*map(read, others))
        for operation, answer in zip(others, granted, strict=True):
            identity.permissions[operation.permission] = answer
    return identity


def _granted(verdict: Verdict) -> bool | None:
    return verdict is Verdict.ANSWERS if verdict.is_home else None


async def _ask(
    key: str | None, target: Target, operation: Operation, timeout: float, wire: AsyncWire
) -> Finding:
    braze = AsyncBraze(key, base_url=target.base_url, wire=wire, timeout=timeout, retry=Retry.off)
    try:
        # The client's time-outs are for single steps; this one is for the whole.
        async with asyncio.timeout(timeout):
            await method_of(braze, operation.id)()
    except TimeoutError:
        return Finding(target, Verdict.SILENT, f"none within {timeout:g} s")
    except BrazeError as error:
        return Finding(target, _verdict(error), _words(error))
    return Finding(target, Verdict.ANSWERS)


def _verdict(error: BrazeError) -> Verdict:
    if isinstance(error, Unauthorized):
        return Verdict.DENIES
    if isinstance(error, Forbidden):
        return Verdict.FORBIDS
    lost = isinstance(error, NotSent | OutcomeUnknown) and not isinstance(error, ApiError)
    return Verdict.SILENT if lost else Verdict.UNCLEAR


def _words(error: BrazeError) -> str:
    if isinstance(error, ApiError):
        return f"{error.status}: {error.message}".removesuffix(": ")
    return str(error).partition(". ")[0]  # What happened; what to do about it comes after.
