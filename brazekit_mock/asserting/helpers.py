"""The assertions as methods, whether the mock is in this process or elsewhere."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["Assertions"]


class Assertions(ABC):
    """Asserts what happened; a failure tells what happened instead, the nearest first.

    A user is named by `external_id`, `user_alias`, `email` or `phone`, under any name that was sent
    or that the profile has by now. Each field that is left out may be anything; of `properties` a
    part is enough. `times` is how often exactly (0: never); without it once or more will do.
    Failures name no key, and of an address or number only what the test itself said.
    """

    @abstractmethod
    def _failed(self, assertion: str, expectation: Mapping[str, Any]) -> str | None:
        """Why the assertion does not hold, or None."""

    def _hold(self, assertion: str, **expectation: Any) -> None:
        __tracebackhide__ = True
        explanation = self._failed(assertion, expectation)
        if explanation is not None:
            raise AssertionError(explanation)

    def assert_event_tracked(
        self,
        name: str,
        *,
        external_id: str | None = None,
        user_alias: Mapping[str, str] | None = None,
        email: str | None = None,
        phone: str | None = None,
        properties: Mapping[str, Any] | None = None,
        times: int | None = None,
    ) -> None:
        """A custom event of this name was tracked."""
        __tracebackhide__ = True
        who = {"external_id": external_id, "user_alias": user_alias, "email": email, "phone": phone}
        self._hold("event_tracked", name=name, **who, properties=properties, times=times)

    def assert_purchase_tracked(
        self,
        product_id: str,
        *,
        external_id: str | None = None,
        user_alias: Mapping[str, str] | None = None,
        email: str | None = None,
        phone: str | None = None,
        price: float | None = None,
        currency: str | None = None,
        quantity: int | None = None,
        properties: Mapping[str, Any] | None = None,
        times: int | None = None,
    ) -> None:
        """A purchase object for this product was tracked; `times` counts objects, not pieces."""
        __tracebackhide__ = True
        who = {"external_id": external_id, "user_alias": user_alias, "email": email, "phone": phone}
        what = {"price": price, "currency": currency, "quantity": quantity}
        wanted = {"product_id": product_id, **who, **what, "properties": properties}
        self._hold("purchase_tracked", **wanted, times=times)

    def assert_attribute(
        self,
        name: str,
        value: Any,
        *,
        external_id: str | None = None,
        user_alias: Mapping[str, str] | None = None,
        email: str | None = None,
        phone: str | None = None,
    ) -> None:
        """A user has this standard or custom attribute; a `value` of None: does not have it."""
        __tracebackhide__ = True
        who = {"external_id": external_id, "user_alias": user_alias, "email": email, "phone": phone}
        self._hold("attribute", name=name, value=value, **who)

    def assert_message_sent(
        self,
        to: str | None = None,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        campaign_id: str | None = None,
        canvas_id: str | None = None,
        send_id: str | None = None,
        contains: str | Sequence[str] | None = None,
        properties: Mapping[str, Any] | None = None,
        times: int | None = None,
    ) -> None:
        """A message would have been sent; `to` is any name of the recipient.

        `contains` is a text, or several, each of which one of the message's texts contains, as
        Liquid rendered them.
        """
        __tracebackhide__ = True
        self._hold(
            "message_sent",
            **_message(to, external_id, channel, campaign_id, canvas_id, send_id),
            contains=contains if contains is None or isinstance(contains, str) else list(contains),
            properties=properties,
            times=times,
        )

    def assert_no_message_sent(
        self,
        to: str | None = None,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        campaign_id: str | None = None,
        canvas_id: str | None = None,
        send_id: str | None = None,
        contains: str | Sequence[str] | None = None,
    ) -> None:
        """No such message would have been sent; without arguments, none at all."""
        __tracebackhide__ = True
        self._hold(
            "no_message_sent",
            **_message(to, external_id, channel, campaign_id, canvas_id, send_id),
            contains=contains if contains is None or isinstance(contains, str) else list(contains),
        )

    def assert_no_unexpected_requests(self, *expected: int | str | Mapping[str, int | str]) -> None:
        """No request was refused but those that are `expected`, unknown paths and keys included.

        Each of `expected` is a status, an operation or reason as the journal has them, or a mapping
        of several of `status`, `operation` and `reason`. What an armed fault did is expected.
        """
        __tracebackhide__ = True
        self._hold("no_unexpected_requests", expected=list(expected))


def _message(
    to: str | None,
    external_id: str | None,
    channel: str | None,
    campaign_id: str | None,
    canvas_id: str | None,
    send_id: str | None,
) -> dict[str, Any]:
    return {
        "to": to,
        "external_id": external_id,
        "channel": channel,
        "campaign_id": campaign_id,
        "canvas_id": canvas_id,
        "send_id": send_id,
    }
