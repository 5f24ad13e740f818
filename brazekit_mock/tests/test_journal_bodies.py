"""Whole requests in the journal, where a test asks for them."""

from __future__ import annotations

from typing import Any

from .support import Api, event


def _wire(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = api.get("/_mock/requests")["requests"][-1]["wire"]
    return found


def test_requests_are_kept_whole_only_when_asked_for(api: Api) -> None:
    """By default the journal has no target, header or body."""
    api.send("GET", "/users/export/ids")
    assert "wire" not in api.get("/_mock/requests")["requests"][-1]
    api.send("POST", "/_mock/settings", {"journal_bodies": True})
    api.send("GET", "/catalogs/a%2Fb/items", query={"cursor": "c=="})
    assert _wire(api)["target"] == "/catalogs/a%2Fb/items?cursor=c%3D%3D"
    api.send("POST", "/users/track", {"events": [event()]})
    assert '"events"' in _wire(api)["body"]
    assert isinstance(_wire(api)["at"], float)


def test_keys_are_kept_out_of_whole_requests(api: Api) -> None:
    """A key of the workspace shows as [key] wherever it stands, any other credential as [other]."""
    api.tenant.settings.journal_bodies = True
    api.send("POST", "/users/track", {"events": [event()], "api_key": "mock-key"})
    seen = _wire(api)
    assert ["authorization", "Bearer [key]"] in seen["headers"]
    assert "mock-key" not in str(seen)
    api.send("GET", "/scim/v2/Users", key="scim-mock-key", headers={"x-request-origin": "here"})
    assert ["authorization", "Bearer [key]"] in _wire(api)["headers"]
    api.send("GET", "/campaigns/list", key="somebody-elses")
    assert ["authorization", "Bearer [other]"] in _wire(api)["headers"]
    assert "somebody" not in str(_wire(api))
