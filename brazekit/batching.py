"""Streams of items into requests that the API takes. Pure: it neither draws nor sends.

Each item is encoded once, as soon as it comes; a body is its fragments joined, so its size is known
to the byte before it is made. Memory holds one request and at most one item that did not fit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import attrs

from brazekit_api.building import encode, write_and_encode
from brazekit_api.seam import Batch, BatchForm, Rejected
from brazekit_api.types import InvalidValue, is_array, is_object

from .errors import InvalidRequest
from .redaction import clean

__all__ = ["IDENTIFIERS", "Packed", "Packer", "user_of", "weigh"]

IDENTIFIERS = ("external_id", "braze_id", "user_alias", "email", "phone")


def weigh(item: Any, batch: Batch) -> int:
    """Give what an item counts towards the caps: the summed lengths of its weight lists, or one."""
    if not batch.weight or not is_object(item):
        return 1
    lists = [item[name] for name in batch.weight if name in item]
    return max(1, sum(len(part) if is_array(part) else 1 for part in lists))


@attrs.frozen
class Packed:
    """One request's worth: its body and, per array, the stream positions of its items."""

    body: bytes = attrs.field(repr=False)
    positions: Mapping[str, tuple[int, ...]]


@attrs.define  # Not frozen, which would take three times as long to make.
class _Item:
    array: str
    position: int
    fragment: bytes = attrs.field(repr=False)
    weight: int
    user: str = attrs.field(repr=False)


@attrs.define
class _Load:
    """The request that is being filled. `inner` counts the bytes of its members without commas."""

    items: dict[str, list[_Item]]
    inner: int
    members: int
    total: int = 0  # Of the weights; summing them up for each item would be most of the work.
    weights: Counter[str] = attrs.field(factory=Counter[str])
    users: Counter[str] = attrs.field(factory=Counter[str])


class Packer:
    """Fills requests from the arrays of one batched call.

    Ask `wanted()` for the array to draw from and answer with `offer` or `end`; when it is None,
    `take()` gives the request, or None when all is done. Order within a stream is kept. Where
    there is no combined cap each request draws on every stream; otherwise a stream is emptied
    before the next, in the API's own order (attributes before the events of a new user).
    """

    def __init__(self, form: BatchForm[Any], plan: str) -> None:
        batch = form.operation.batch
        if batch is None:
            raise InvalidRequest(
                "the document gives no arrays to split", operation=form.operation.id
            )
        self._batch = batch
        self._kinds = form.items
        self._combined = batch.combined.get(plan)
        self._fixed = encode(dict(form.fixed))[1:-1]
        self._fixed_members = len(form.fixed)
        self._openings = {array: encode(array) + b":[" for array in batch.arrays}
        self._open = list(batch.arrays)
        self._drawn: Counter[str] = Counter()
        self._load = self._empty()
        self._held: _Item | None = None

    def _empty(self) -> _Load:
        return _Load(items={}, inner=len(self._fixed), members=self._fixed_members)

    def wanted(self) -> str | None:
        """Name the array from which the next item is to be drawn; None when the request is full."""
        load = self._load
        if self._held is not None:
            return None
        if self._combined is not None and load.total >= self._combined:
            return None
        for array in self._open:
            if self._batch.exclusive and load.items and array not in load.items:
                continue
            cap = self._batch.max_items.get(array)
            if cap is None or load.weights[array] < cap:
                return array
        return None

    def drawn(self, array: str) -> int:
        """Give the number of items that were offered of an array."""
        return self._drawn[array]

    def end(self, array: str) -> None:
        """Note that an array's stream has ended."""
        self._open.remove(array)

    def offer(
        self, array: str, value: Any, position: int | None = None, *, is_plain: bool = False
    ) -> Rejected | None:
        """Take an item of the wanted array; give its rejection if no request could carry it.

        `position` names the item in what comes of it; by default it is its place in the stream.
        An array that is not the wanted one may be offered too, where the caller keeps an order of
        its own: what does not fit closes the request. A value that `is_plain` is known to be what
        the document allows, in plain JSON types.
        """
        if position is None:
            position = self._drawn[array]
        self._drawn[array] += 1
        try:
            if is_plain:
                plain, fragment = value, encode(value)
            else:
                plain, fragment = write_and_encode(self._kinds[array], value)
        except InvalidValue as error:
            return Rejected(position, array, clean(str(error)))
        except RecursionError:
            return Rejected(position, array, "is nested too deeply to be written as JSON")
        weight = weigh(plain, self._batch) if self._batch.weight else 1
        user = user_of(plain) if self._batch.per_user is not None else ""
        item = _Item(array, position, fragment, weight, user)
        growth = self._growth(item, self._load)
        if self._fits(item, self._load, growth):
            self._add(item, growth)
            return None
        problem = self._hopeless(item)
        if problem:
            return Rejected(position, array, problem)
        self._held = item
        return None

    def _hopeless(self, item: _Item) -> str:
        """Say why no request could carry the item, or nothing."""
        caps = [self._batch.max_items.get(item.array), self._combined]
        cap = min((cap for cap in caps if cap is not None), default=None)
        if cap is not None and item.weight > cap:
            return f"counts as {item.weight}, at most {cap} fit in one request: split it"
        empty = self._empty()
        alone = self._size_with(item, empty, self._growth(item, empty))
        if self._batch.max_bytes is not None and alone > self._batch.max_bytes:
            return (
                f"takes {alone:,} bytes in a request by itself, at most "
                f"{self._batch.max_bytes:,} are allowed"
            )
        return ""

    def _fits(self, item: _Item, load: _Load, growth: int) -> bool:
        batch = self._batch
        cap = batch.max_items.get(item.array)
        if cap is not None and load.weights[item.array] + item.weight > cap:
            return False
        if self._combined is not None and load.total + item.weight > self._combined:
            return False
        if batch.per_user is not None and load.users[item.user] >= batch.per_user:
            return False
        return batch.max_bytes is None or self._size_with(item, load, growth) <= batch.max_bytes

    def _size_with(self, item: _Item, load: _Load, growth: int) -> int:
        members = load.members + (item.array not in load.items)
        return 2 + load.inner + growth + max(0, members - 1)

    def _growth(self, item: _Item, load: _Load) -> int:
        """Give the bytes an item adds: itself, and a comma or its array's name and brackets."""
        if item.array in load.items:
            return len(item.fragment) + 1
        return len(item.fragment) + len(self._openings[item.array]) + 1

    def _add(self, item: _Item, growth: int) -> None:
        load = self._load
        load.inner += growth
        group = load.items.get(item.array)
        if group is None:
            group = load.items[item.array] = []
            load.members += 1
        group.append(item)
        load.weights[item.array] += item.weight
        load.total += item.weight
        if self._batch.per_user is not None:
            load.users[item.user] += 1

    def take(self) -> Packed | None:
        """Give the filled request and begin the next; None when there is nothing to send."""
        load, self._load = self._load, self._empty()
        held, self._held = self._held, None
        if held is not None:
            self._add(held, self._growth(held, self._load))
        if not load.items:
            return None
        members = [self._fixed] if self._fixed else []
        for array in self._batch.arrays:
            if array in load.items:
                fragments = b",".join(item.fragment for item in load.items[array])
                members.append(self._openings[array] + fragments + b"]")
        return Packed(b"{" + b",".join(members) + b"}", _positions(load.items))

    def left(self) -> Mapping[str, tuple[int, ...]]:
        """Give, and forget, the positions of items that were drawn and are in no taken request."""
        items = self._load.items
        if self._held is not None:
            items.setdefault(self._held.array, []).append(self._held)
        self._load, self._held = self._empty(), None
        return _positions(items)


def _positions(items: Mapping[str, list[_Item]]) -> dict[str, tuple[int, ...]]:
    return {array: tuple(item.position for item in group) for array, group in items.items()}


def user_of(item: Any) -> str:
    """Name the user of an item, by the identifier that the API would go by."""
    if is_object(item):
        for name in IDENTIFIERS:
            if item.get(name) is not None:
                return f"{name}:{encode(item[name]).decode()}"
    return ""
