"""What a load says of itself: progress and summary, without any value of a row. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from brazekit_api.seam import RateLimit

from .rows import Status
from .tally import Tally

__all__ = ["advice", "counts", "eta", "limit", "progress", "summary"]


def counts(tally: Tally) -> str:
    """Give the number of rows by what became of them."""
    figures = tally.all
    return ", ".join(f"{figures[status]:,} {status.value}" for status in Status)


def limit(limits: Mapping[str, RateLimit]) -> str:
    """Give what the last answer said of the limit."""
    for told in limits.values():
        if told.limit is not None and told.remaining is not None:
            return f"limit {told.limit:,}, {told.remaining:,} left"
    return "limit not told"


def eta(tally: Tally, seconds: float) -> str:
    """Give the time that is left, as far as the bytes read so far tell."""
    if not tally.total or not tally.done or seconds <= 0:
        return "ETA unknown"
    left = round(seconds * max(0, tally.total - tally.done) / tally.done)
    return f"ETA {left // 3600}:{left // 60 % 60:02}:{left % 60:02}"


def progress(tally: Tally, seconds: float, limits: Mapping[str, RateLimit]) -> str:
    """Give one line of progress."""
    done = sum(tally.settled.values())
    rate = done / seconds if seconds > 0 else 0.0
    failed = done - tally.settled[Status.ACCEPTED] - tally.settled[Status.SKIPPED]
    return (
        f"{done:,} rows settled, {failed:,} not accepted, {rate:,.0f} rows/s, "
        f"{eta(tally, seconds)}, {limit(limits)}"
    )


def summary(tally: Tally, seconds: float) -> list[str]:
    """Give the figures of a load, and the first rows that were not accepted."""
    total = sum(tally.all.values())
    done = sum(tally.settled.values())
    rate = done / seconds if seconds > 0 else 0.0
    lines = [
        f"{total:,} rows: {counts(tally)}",
        f"{tally.requests:,} requests ({tally.retries:,} of them repeats), {seconds:.1f} s, "
        f"{rate:,.0f} rows/s",
    ]
    if sum(tally.before.values()):
        lines.append(f"{sum(tally.before.values()):,} of the rows were settled by earlier runs")
    for status in (Status.INVALID, Status.REJECTED, Status.UNKNOWN):
        shown = [each for each in tally.problems if each.status is status]
        lines += [f"  {each.place}: {status.value}: {each.reason}" for each in shown]
        more = tally.settled[status] - len(shown)
        if shown and more > 0:
            lines.append(f"  ... and {more:,} more {status.value}")
    return lines


def advice(tally: Tally, audit: str) -> list[str]:
    """Say what to do about rows that were not accepted."""
    figures, lines = tally.all, list[str]()
    if figures[Status.INVALID]:
        lines.append(
            "Invalid rows were not sent, since Braze could only refuse them: correct the file or "
            "the mapping and load them anew."
        )
    if figures[Status.REJECTED]:
        lines.append("Rejected rows were refused by Braze and not applied: correct and load anew.")
    if figures[Status.INVALID] or figures[Status.REJECTED]:
        lines.append(f"  brazekit audit {audit} --rejected-out FILE writes both kinds out.")
    if figures[Status.UNKNOWN]:
        lines.append(
            "Unknown rows may have been applied: their answer was lost, and sending them again "
            "could count them twice. Look up some of their users first; attributes may "
            "be set again without harm, events and purchases would count twice."
        )
        lines.append(f"  brazekit audit {audit} --unknown-out FILE writes them out.")
    if tally.is_complete:
        return lines
    return [*lines, "To go on, run the same command with --resume: what is settled is not sent."]
