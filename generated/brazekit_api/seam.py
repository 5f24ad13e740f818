# Written by `make generate` from spec/; do not edit.
"""The seam between what is generated and what performs I/O.

A group turns arguments into a `Call`; a `Sender` written by hand carries it out. The facts that a
sender decides by (bucket, retry verdict, batch caps, where rejected items are listed) travel with
the call as an `Operation`, so that no path is ever named in hand-written code.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import Any, Generic, Protocol, TypeVar

import attrs

from .kinds import Kind
from .listing import AsyncListing, Listing

__all__ = [
    "AsyncSender",
    "Batch",
    "BatchForm",
    "Bucket",
    "BucketChoice",
    "Call",
    "Example",
    "Invariant",
    "Limit",
    "Operation",
    "Outcome",
    "OutcomeFacts",
    "Paging",
    "Plan",
    "RateLimit",
    "Rejected",
    "Report",
    "Response",
    "SecurityScheme",
    "Sender",
    "Server",
    "Settled",
    "Unknown",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


# ---------------------------------------------------------------- facts of the document


@attrs.frozen
class Limit:
    """So many requests in so many seconds; `requests` is None where the contract sets the number.

    `plans` is empty where the limit holds for every plan. A limit with a `condition` (prose) is
    known but not assumed: the headers of the answers teach whether it holds.
    """

    requests: int | None
    window_seconds: int
    plans: tuple[str, ...] = ()
    condition: str = ""
    evidence: str = "documented"


@attrs.frozen
class Bucket:
    """A pool of requests that one or more operations draw on."""

    name: str
    description: str
    scope: str
    limits: tuple[Limit, ...]


@attrs.frozen
class BucketChoice:
    """Draw on `name` when the body has all of `present`, none of `absent`, and equals `equals`."""

    name: str
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    equals: Mapping[str, Any] = attrs.field(factory=dict[str, Any])


@attrs.frozen
class Plan:
    """A contract form: what `X-RateLimit-Reset` means under it (`epoch` or `seconds_left`)."""

    name: str
    description: str
    reset_header: str
    headers_on_429: bool
    evidence: str


@attrs.frozen
class Server:
    """An instance of Braze: its dashboard, REST endpoint and SDK endpoint (empty if unknown)."""

    instance: str
    rest_endpoint: str
    dashboard: str
    sdk_endpoint: str
    evidence: str


@attrs.frozen
class Invariant:
    """A sentence that always holds of the API's state."""

    id: str
    statement: str
    fault: str
    evidence: str


@attrs.frozen
class Batch:
    """How an operation's arrays may be split over requests.

    `max_items` is each array's own cap. `combined` caps all arrays of a request together by plan
    (None: no cap beyond each array's own). An item counts as the summed lengths of its `weight`
    lists, or as one. `exclusive` requests carry one of the arrays at a time.
    """

    arrays: tuple[str, ...]
    max_items: Mapping[str, int]
    combined: Mapping[str, int | None] = attrs.field(factory=dict[str, "int | None"])
    exclusive: bool = False
    weight: tuple[str, ...] = ()
    max_bytes: int | None = None
    per_user: int | None = None
    evidence: str = "documented"


@attrs.frozen
class OutcomeFacts:
    """Where a 2xx answer says what became of each item.

    `processed` maps a request array to the answer's count. `rejected_property` lists rejected
    items, either as objects (`form` "object", with the given keys) or as pairs of index and reason
    (`form` "pair", all of `rejected_array`). `accepted_property` lists what succeeded.
    """

    processed: Mapping[str, str] = attrs.field(factory=dict[str, str])
    rejected_property: str = ""
    form: str = "object"
    index_key: str = "index"
    array_key: str = "input_array"
    reason_key: str = "type"
    rejected_array: str = ""
    accepted_property: str = ""
    evidence: str = "documented"


@attrs.frozen
class Paging:
    """How a listing continues: `style` and the parameters that it uses."""

    style: str
    items: str
    parameters: Mapping[str, str]
    page_size: int | None = None


@attrs.frozen
class SecurityScheme:
    """A way to say who is asking: a bearer token (`header` is empty) or a header of its own."""

    name: str
    description: str
    header: str = ""


@attrs.frozen
class Operation:
    """One row of the table of facts.

    `security` names the schemes that replace the API key; it is empty for the key itself.
    """

    id: str
    method: str
    path: str
    summary: str
    tag: str
    permission: str
    bucket: str
    success: tuple[int, ...]
    retry_safe: bool
    retry_because: str
    bucket_when: tuple[BucketChoice, ...] = ()
    batch: Batch | None = None
    outcome: OutcomeFacts | None = None
    paging: Paging | None = None
    deprecated: str = ""
    security: tuple[str, ...] = ()


@attrs.frozen
class Example:
    """A call as the document shows it: `params` of path and query by keyword, the `body` as JSON.

    `body` is None where the operation takes none.
    """

    params: Mapping[str, Any]
    body: Mapping[str, Any] | None


# ---------------------------------------------------------------- a call and what becomes of it


@attrs.frozen
class Call(Generic[T]):
    """One request, ready to send: path and query are encoded, the body is JSON.

    `counts` gives the number of items per batch array; `body_keys` the body's top-level scalars
    that a bucket's condition may ask for. `parse` reads the decoded JSON of a 2xx answer.
    """

    operation: Operation
    path: str = attrs.field(repr=False)
    query: tuple[tuple[str, str], ...] = attrs.field(repr=False)
    body: bytes | None = attrs.field(repr=False)
    counts: Mapping[str, int]
    body_keys: Mapping[str, Any] = attrs.field(repr=False)
    parse: Callable[[Any], T] = attrs.field(repr=False)


@attrs.frozen
class BatchForm(Generic[T]):
    """All that is needed to make requests from streams of items: the encoded `path`, how to write
    one item of each array, the properties that every request repeats (`fixed`, already plain), and
    the parser."""

    operation: Operation
    path: str = attrs.field(repr=False)
    items: Mapping[str, Kind]
    fixed: Mapping[str, Any] = attrs.field(repr=False)
    parse: Callable[[Any], T] = attrs.field(repr=False)


@attrs.frozen
class RateLimit:
    """What an answer said of its bucket: `limit` and `remaining` in requests, times in seconds
    from the moment of the answer. None where the answer did not say."""

    bucket: str
    limit: int | None = None
    remaining: int | None = None
    resets_in: float | None = None
    retry_after: float | None = None


@attrs.frozen
class Response(Generic[T_co]):
    """An answer with its wire: `status`, `headers` (lower-case names), `rate_limit`, the raw
    `content` and the typed `parsed`."""

    status: int
    headers: Mapping[str, str]
    rate_limit: RateLimit
    parsed: T_co
    content: bytes = attrs.field(repr=False)


@attrs.frozen
class Rejected:
    """An item that was not applied: its zero-based `index` in what the caller passed as `array`,
    and the `reason`. `is_retry_safe` tells whether sending it again unchanged may succeed."""

    index: int
    array: str
    reason: str
    is_retry_safe: bool = False


@attrs.frozen
class Unknown:
    """An item that may or may not have been applied: its answer was lost after it was sent."""

    index: int
    array: str
    reason: str


@attrs.frozen
class Outcome(Generic[T_co]):
    """What became of the items of one call.

    `answer` is the typed answer, `accepted` counts the items that the API took, `rejected` lists
    the others. `queued` is true when the API answered 202 and processes later. `discrepancy` says
    so when the counts of the answer do not add up to what was sent, and is empty otherwise.
    """

    answer: T_co
    status: int
    sent: int
    accepted: int
    rejected: list[Rejected]
    queued: bool = False
    discrepancy: str = ""


@attrs.frozen
class Settled:
    """One request's worth of a batched call, told as soon as its fate is known.

    `positions` gives, per array, the stream positions of the items that the request carried.
    """

    positions: Mapping[str, tuple[int, ...]]
    accepted: int
    rejected: tuple[Rejected, ...]
    unknown: tuple[Unknown, ...]


@attrs.define
class Report:
    """What became of every item of a batched call.

    `accepted + len(rejected) + len(unknown) == sent` always holds. `accepted_by_array` splits the
    count, `requests` counts the requests that were answered or lost, `retries` those sent again,
    `discrepancies` lists answers whose counts did not add up.
    """

    sent: int = 0
    accepted: int = 0
    rejected: list[Rejected] = attrs.field(factory=list[Rejected])
    unknown: list[Unknown] = attrs.field(factory=list[Unknown])
    accepted_by_array: dict[str, int] = attrs.field(factory=dict[str, int])
    requests: int = 0
    retries: int = 0
    discrepancies: list[str] = attrs.field(factory=list[str])


# ---------------------------------------------------------------- who carries calls out


class Sender(Protocol):
    """Carries out calls; written by hand in brazekit.

    Each method takes a function that makes the call, so that arguments which break the document
    (`InvalidValue`) surface inside the sender, as its own typed error.
    """

    def answer(self, make: Callable[[], Call[T]]) -> T: ...
    def outcome(self, make: Callable[[], Call[T]]) -> Outcome[T]: ...
    def response(self, make: Callable[[], Call[T]]) -> Response[T]: ...
    def batched(
        self,
        make: Callable[[], BatchForm[T]],
        streams: Mapping[str, Iterable[Any]],
        on_settled: Callable[[Settled], None] | None,
    ) -> Report: ...
    def pages(self, make: Callable[[], Call[T]]) -> Listing[Any]: ...


class AsyncSender(Protocol):
    """The same with await."""

    async def answer(self, make: Callable[[], Call[T]]) -> T: ...
    async def outcome(self, make: Callable[[], Call[T]]) -> Outcome[T]: ...
    async def response(self, make: Callable[[], Call[T]]) -> Response[T]: ...
    async def batched(
        self,
        make: Callable[[], BatchForm[T]],
        streams: Mapping[str, Iterable[Any] | AsyncIterable[Any]],
        on_settled: Callable[[Settled], None] | None,
    ) -> Report: ...
    def pages(self, make: Callable[[], Call[T]]) -> AsyncListing[Any]: ...
