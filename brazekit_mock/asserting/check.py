"""All assertions by name, for the fixture and for `POST /_mock/assert`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from .compare import masked
from .occurred import event_tracked, message_sent, no_message_sent, purchase_tracked
from .standing import attribute, no_unexpected_requests

if TYPE_CHECKING:
    from ..app import Mock
    from ..tenant import Tenant

__all__ = ["ASSERTIONS", "check", "check_all"]

Assertion = Callable[["Tenant", Mapping[str, Any]], str | None]

ASSERTIONS: Mapping[str, Assertion] = {
    "event_tracked": event_tracked,
    "purchase_tracked": purchase_tracked,
    "attribute": attribute,
    "message_sent": message_sent,
    "no_message_sent": no_message_sent,
    "no_unexpected_requests": no_unexpected_requests,
}


def check(
    mock: Mock,
    tenant: Tenant,
    name: str,
    expectation: Any,
    strays: Sequence[Mapping[str, Any]] = (),
) -> str | None:
    """Why the assertion does not hold, in lines that name no key; None where it holds.

    Raises ValueError with a sentence where there is no such assertion, or it is not asked rightly.
    """
    if name not in ASSERTIONS:
        raise ValueError(f"The assertions are {', '.join(ASSERTIONS)}.")
    if not isinstance(expectation, Mapping):
        raise ValueError(f"The assertion {name} is an object.")
    tenant.settle()
    if name == "no_unexpected_requests":
        told = no_unexpected_requests(tenant, expectation, strays)
    else:
        told = ASSERTIONS[name](tenant, expectation)
    if told is None:
        return None
    spoken = msgspec.json.encode(expectation).decode()
    return masked(told, spoken, (key.secret for key in mock.keys))


def check_all(mock: Mock, tenant: Tenant, body: Mapping[str, Any]) -> list[dict[str, str]]:
    """What does not hold of several assertions, each with an expectation or a list of them."""
    if not body:
        raise ValueError(f"The body names assertions: {', '.join(ASSERTIONS)}.")
    failed = []
    for name, expectations in body.items():
        several: Iterable[Any] = expectations if isinstance(expectations, list) else [expectations]
        for expectation in several:
            told = check(mock, tenant, name, expectation)
            if told is not None:
                failed.append({"assertion": name, "explanation": told})
    return failed
