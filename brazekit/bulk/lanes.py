"""Lanes: requests that may be under way at once, without one user's rows overtaking each other.

A user's rows all go to one lane, chosen by the user's identifier, and a lane sends one request
after the other. So order holds per user, whatever the number of lanes; between users there is none.
Rows that name one user by different identifiers (an external ID here, an e-mail address there) are
taken for different users.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, TypeAlias

from brazekit_api.seam import BatchForm
from brazekit_api.types import is_object

from ..batching import Packed, Packer, user_of

__all__ = ["Item", "Lane", "lane_of"]

Item: TypeAlias = tuple[int, Any]
"""A row's number and what it became."""


def lane_of(item: Any, lanes: int) -> int:
    """Choose the lane of an item by its user, or by what else it is about.

    What names neither goes to one lane, in its order.
    """
    if lanes == 1:
        return 0
    text = item
    if is_object(item):
        text = item.get("external_id")
        if type(text) is not str:
            text = user_of(item) or item.get("id")
    if type(text) is not str:
        return 0
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) % lanes


class Lane:
    """Packs items in the order in which they come, and sends each request before it fills another.

    `send` sends a request and settles its rows; `refuse` settles a row that no request can carry;
    `sift` gives what of an item is to be sent, or settles it and gives None.
    Memory holds at most three deliveries and one request.
    """

    def __init__(
        self,
        form: BatchForm[Any],
        plan: str,
        arrays: Iterable[str],
        send: Callable[[Packed], Awaitable[None]],
        refuse: Callable[[int, str], None],
        sift: Callable[[int, dict[str, Any]], dict[str, Any] | None] | None = None,
    ) -> None:
        self._packer = Packer(form, plan)
        wanted = set(arrays)
        for array in form.items:
            if array not in wanted:
                self._packer.end(array)
        self._send = send
        self._refuse = refuse
        self._sift = sift
        self._inbox: asyncio.Queue[tuple[str, Sequence[Item], bool] | None] = asyncio.Queue(2)
        self.is_stopped = False

    async def deliver(self, array: str, items: Sequence[Item], *, is_plain: bool) -> None:
        """Hand over items of an array; waits while the lane has enough to do. See `Packer.offer`
        for what is plain."""
        await self._inbox.put((array, items, is_plain))

    async def end(self) -> None:
        """Say that nothing more comes."""
        await self._inbox.put(None)

    async def run(self) -> None:
        """Send until the end; once stopped, take what comes and let it be."""
        packer = self._packer
        while (delivery := await self._inbox.get()) is not None:
            array, items, is_plain = delivery
            for number, item in items:
                if self.is_stopped:
                    break
                sifted = item if self._sift is None else self._sift(number, item)
                if sifted is None:
                    continue
                refusal = packer.offer(array, sifted, number, is_plain=is_plain)
                if refusal is not None:
                    self._refuse(number, refusal.reason)
                elif packer.wanted() is None:
                    await self._take()
        while not self.is_stopped and await self._take():
            pass

    async def drain(self) -> None:
        """Let be what comes, to the end, so that nobody waits for this lane."""
        self.is_stopped = True
        while await self._inbox.get() is not None:
            pass

    async def _take(self) -> bool:
        packed = self._packer.take()
        if packed is None:
            return False
        await self._send(packed)
        return True
