"""Connected Audiences: which users a filter chooses, as far as the mock knows of them.

What a profile does not tell (an attribute that is missing or of another type) fits no comparison
but `does_not_exist` and the negations.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

import jsonschema_rs

from ..times import parse_time
from ..users import User

__all__ = ["fits", "subscription"]

_DAY = 86_400_000
# Of an expression, of the text that it is held to, of steps back, and of bytes that it compiles to:
# whatever is beyond matches nothing, so that no expression keeps the mock busy.
_LONGEST = 1_000
_PATTERNS = jsonschema_rs.FancyRegexOptions(backtrack_limit=100_000, size_limit=1_000_000)


def fits(audience: Mapping[str, Any] | None, user: User, now: int) -> bool:
    """Whether `user` is in the audience at `now`, milliseconds; None is everybody."""
    if audience is None:
        return True
    if "AND" in audience:
        return all(fits(part, user, now) for part in audience["AND"])
    if "OR" in audience:
        return any(fits(part, user, now) for part in audience["OR"])
    if "custom_attribute" in audience:
        return _attribute_fits(audience["custom_attribute"], user, now)
    for name, channel in (
        ("push_subscription_status", "push"),
        ("email_subscription_status", "email"),
    ):
        if name in audience:
            asked = audience[name]
            is_in: bool = subscription(user, channel) == asked["value"]
            return is_in is (asked["comparison"] == "is")
    return "last_used_app" in audience and _used(audience["last_used_app"], user)


def subscription(user: User, channel: str) -> str:
    """The user's state for `email` or `push`; subscribed when nothing was ever said."""
    state = (user.profile or {}).get(f"{channel}_subscribe")
    return state if isinstance(state, str) else "subscribed"


def _used(asked: Mapping[str, Any], user: User) -> bool:
    last = parse_time((user.profile or {}).get("date_of_last_session"))
    than = parse_time(asked["value"])
    if last is None or than is None:
        return False
    return last > than if asked["comparison"] == "after" else last < than


# ---------------------------------------------------------------- custom attributes


def _attribute_fits(asked: Mapping[str, Any], user: User, now: int) -> bool:
    held = (user.custom or {}).get(asked["custom_attribute_name"])
    comparison = asked["comparison"]
    if comparison in ("exists", "does_not_exist"):
        return (held is not None) is (comparison == "exists")
    value = asked.get("value")
    positive = _NEGATIONS.get(comparison)
    if positive is not None:
        return not _COMPARISONS[positive](held, value, now)
    compare = _COMPARISONS.get(comparison)
    return compare is not None and compare(held, value, now)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _equals(held: Any, value: Any, _: int) -> bool:
    if isinstance(held, bool) or isinstance(value, bool):
        return held is value
    return held is not None and bool(held == value)


def _matches(held: Any, value: Any, _: int) -> bool:
    if not isinstance(held, str) or not isinstance(value, str):
        return False
    pattern = _compiled(value) if len(value) <= _LONGEST else None
    return pattern is not None and pattern.is_valid(held[:_LONGEST])


@functools.lru_cache(maxsize=256)
def _compiled(pattern: str) -> jsonschema_rs.Draft202012Validator | None:
    """The expression in the validator's engine, which takes linear time but for lookarounds."""
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=_PATTERNS)
    except ValueError:  # No expression, or one that is too large.
        return None


def _includes(held: Any, value: Any, now: int) -> bool:
    return isinstance(held, list) and any(_equals(one, value, now) for one in held)


def _ordered(order: Callable[[Any, Any], bool]) -> Callable[[Any, Any, int], bool]:
    def compare(held: Any, value: Any, _: int) -> bool:
        return _is_number(held) and _is_number(value) and order(held, value)

    return compare


def _distant(order: Callable[[float, float], bool]) -> Callable[[Any, Any, int], bool]:
    """Compare how many days ago the held time is with a number; ahead is below zero."""

    def compare(held: Any, value: Any, now: int) -> bool:
        moment = parse_time(held)
        return moment is not None and _is_number(value) and order((now - moment) / _DAY, value)

    return compare


def _timed(order: Callable[[int, int], bool]) -> Callable[[Any, Any, int], bool]:
    def compare(held: Any, value: Any, _: int) -> bool:
        moment, than = parse_time(held), parse_time(value)
        return moment is not None and than is not None and order(moment, than)

    return compare


_NEGATIONS: Mapping[str, str] = {
    "not_equal": "equals",
    "does_not_equal": "equals",
    "does_not_match_regex": "matches_regex",
    "does_not_include_value": "includes_value",
}
_COMPARISONS: Mapping[str, Callable[[Any, Any, int], bool]] = {
    "equals": _equals,
    "matches_regex": _matches,
    "includes_value": _includes,
    "greater_than": _ordered(lambda held, value: bool(held > value)),
    "greater_than_or_equal_to": _ordered(lambda held, value: bool(held >= value)),
    "less_than": _ordered(lambda held, value: bool(held < value)),
    "less_than_or_equal_to": _ordered(lambda held, value: bool(held <= value)),
    "less_than_x_days_ago": _distant(lambda ago, days: 0 <= ago < days),
    "greater_than_x_days_ago": _distant(lambda ago, days: ago > days),
    "less_than_x_days_in_the_future": _distant(lambda ago, days: 0 <= -ago < days),
    "greater_than_x_days_in_the_future": _distant(lambda ago, days: -ago > days),
    "after": _timed(lambda moment, than: moment > than),
    "before": _timed(lambda moment, than: moment < than),
}
