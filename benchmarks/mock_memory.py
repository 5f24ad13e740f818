"""What a stored user costs the mock beyond the user's own data.

    python -m benchmarks.mock_memory [USERS]

Each user has an external ID, an address, one custom attribute, one event and one purchase. Own data
is the text of these values as Python strings and numbers; all else (the profile, the ways to find
it, the counts) is the mock's. The process' own size is printed beside what is traced.
"""

from __future__ import annotations

import gc
import resource
import sys
import tracemalloc
from typing import Any

import msgspec

from brazekit_mock import Mock, MockRequest
from brazekit_mock.tracked import KEPT

_NOW = "2026-01-31T12:00:00Z"
_AT_ONCE = 25


def batch(start: int) -> dict[str, Any]:
    """The body of one request: so many new users with everything."""
    names = [f"user-{number}" for number in range(start, start + _AT_ONCE)]
    return {
        "attributes": [
            {"external_id": name, "email": f"{name}@example.com", "tier": f"t{name}"}
            for name in names
        ],
        "events": [{"external_id": name, "name": "visited", "time": _NOW} for name in names],
        "purchases": [
            {"external_id": name, "product_id": "book", "currency": "EUR", "price": 12.5,
             "time": _NOW}
            for name in names
        ],
    }  # fmt: skip


def own(number: int) -> int:
    """Bytes of one user's own values, as Python keeps them."""
    name = f"user-{number}"
    texts = (name, f"{name}@example.com", f"t{name}")
    return sum(sys.getsizeof(value) for value in (*texts, 12.5, 1, 1))


def send(mock: Mock, body: dict[str, Any]) -> None:
    """One request that has to be accepted."""
    headers = [(b"authorization", b"Bearer mock-key")]
    request = MockRequest("POST", "/users/track", headers=headers, body=msgspec.json.encode(body))
    assert mock.handle(request).status == 201


def main() -> None:
    """Measure and print."""
    users = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    mock = Mock()
    mock.default.settings.rate_limits = False
    tracemalloc.start()
    # What is kept one by one, and the journal, are full before it begins.
    for _ in range(KEPT // _AT_ONCE + 1):
        send(mock, batch(-_AT_ONCE))
    for _ in range(1_000):
        send(mock, {"events": [{"external_id": "x", "name": "visited", "time": _NOW}]})
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    for start in range(0, users, _AT_ONCE):
        send(mock, batch(start))
    gc.collect()
    each = (tracemalloc.get_traced_memory()[0] - before) / users
    data = sum(map(own, range(users))) / users
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"a stored user     {each:7.0f} bytes")
    print(f"  its own data    {data:7.0f} bytes")
    print(f"  beyond it       {each - data:7.0f} bytes")
    print(f"size at the peak  {peak / 1_024:7.0f} MB for {users} users")


if __name__ == "__main__":
    main()
