"""Setting a scene unseen: not in the journal, at no limit's cost, under no fault, without delay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import msgspec

from brazekit_mock.app import Mock
from brazekit_mock.journal import Journal
from brazekit_mock.message import MockRequest

Scene: TypeAlias = Sequence[tuple[str, str, Mapping[str, Any] | None]]
"""Method, path and body of each request; `/_mock/seed` makes what no operation creates."""


def play(mock: Mock, scene: Scene, key: str = "") -> None:
    """Send the requests of a scene to a key's workspace, which looks untouched after.

    The workspace is that of the default key where none is named.
    """
    secret = key or mock.keys.default.secret
    found = mock.keys.find(secret)
    assert found is not None
    tenant = mock.tenant(found.tenant)
    settings, faults, journal = tenant.settings, tenant.faults, tenant.journal
    kept = (settings.rate_limits, settings.processing_delay, faults.armed)
    settings.rate_limits, settings.processing_delay, faults.armed = False, 0.0, []
    tenant.journal = Journal()
    try:
        for method, path, body in scene:
            _send(mock, secret, method, path, body)
    finally:
        settings.rate_limits, settings.processing_delay, faults.armed = kept
        tenant.journal = journal


def _send(mock: Mock, secret: str, method: str, path: str, body: Mapping[str, Any] | None) -> None:
    path, _, query = path.partition("?")
    key = f"Bearer {secret}".encode()
    raw = b"" if body is None else msgspec.json.encode(body)
    request = MockRequest(
        method, path, query=query.encode(), headers=[(b"authorization", key)], body=raw
    )
    answer = mock.handle(request)
    assert 200 <= answer.status < 300, f"{method} {path} answered {answer.body!r}"
