"""The mock's own surface: state, keys, faults and settings."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api, alias, event, purchase


def post(api: Api, path: str, status: int = 200, /, **body: Any) -> Any:
    """POST to the surface."""
    return api.post(f"/_mock/{path}", status, **body)


# ---------------------------------------------------------------- reading


def test_health_needs_no_key(api: Api) -> None:
    """Whoever waits for the server has none yet."""
    response = api.send("GET", "/_mock/health", key=None)
    assert (response.status, response.json()["status"]) == (200, "ok")


def test_the_state_gives_totals_by_name(api: Api) -> None:
    """As the document's operations changed them; there is nothing of what was not touched."""
    api.set("u1", email="a@x.org")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    api.track(events=[event()] * 2, purchases=[purchase(quantity=3)])
    state = api.get("/_mock/state")
    expected = {
        "users": 1,
        "identified_users": 1,
        "aliases": 1,
        "subscriptions": 0,
        "attributes": 1,
        "events": 2,
        "purchases": 1,
        "purchase_quantity": 3,
        "purchase_revenue": "37.5",
        "purchase_revenue_by_currency": {"USD": "37.5"},
        "ignored": 0,
        "messages": 0,
        "pending": 0,
        "requests": 3,
    }
    assert {name: state.pop(name) for name in expected} == expected
    assert set(state.values()) <= {0}


def test_a_user_is_shown_with_everything(api: Api) -> None:
    """By any of the external IDs, percent-encoded where need be."""
    api.set("käthe/1", color="red")
    shown = api.get("/_mock/users/k%C3%A4the%2F1")
    assert shown["custom_attributes"] == {"color": "red"}
    assert shown["deprecated_external_ids"] == []
    api.get("/_mock/users/nobody", 404)
    assert api.get("/_mock/users", 200, limit=1)["total"] == 1


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/_mock", 200),
        ("GET", "/_mock/", 200),
        ("GET", "/_mock/nothing", 404),
        ("GET", "/_mockery", 404),
        ("POST", "/_mock/health", 405),
        ("DELETE", "/_mock/keys/key-99", 404),
        ("DELETE", "/_mock/faults/99", 404),
        ("DELETE", "/_mock/faults/x", 404),
        ("GET", "/_mock/state?tenant=none", 404),
    ],
)
def test_paths_of_the_surface(api: Api, method: str, path: str, status: int) -> None:
    """Its own 404 and 405."""
    path, _, query = path.partition("?")
    sent = dict([query.split("=")]) if query else {}
    assert api.send(method, path, query=sent).status == status


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_bad_body_of_the_surface_is_a_400(api: Api, body: bytes) -> None:
    """As for any operation."""
    assert api.send("POST", "/_mock/clock", body).status == 400


def test_reset_forgets_one_workspace_or_all(api: Api) -> None:
    """Users, faults, settings, journal; keys stay."""
    for key in ("mock-key", "mock-key-a"):
        api.send("POST", "/users/track", {"events": [event()]}, key=key)
    api.arm("slow")
    api.tenant.settings.plan = "mau"
    assert post(api, "reset") == {"reset": ["default"]}
    assert api.state()["users"] == 0
    assert api.tenant.faults.armed == []
    assert api.tenant.settings.plan == "standard"
    assert api.tenant.journal.entries() == []
    assert api.get("/_mock/state", 200, tenant="a")["users"] == 1
    assert sorted(post(api, "reset", all=True)["reset"]) == ["a", "default"]
    assert api.get("/_mock/state", 200, tenant="a")["users"] == 0


# ---------------------------------------------------------------- keys and workspaces


def test_keys_are_made_listed_and_deleted(api: Api) -> None:
    """The secret is shown once."""
    made = post(
        api,
        "keys",
        201,
        name="reader",
        permissions=["users.export.ids"],
        ip_allowlist=["10.0.0.0/8"],
    )
    listed = api.get("/_mock/keys")["keys"]
    assert made["key"] not in str(listed)
    assert listed[1]["permissions"] == ["users.export.ids"]
    assert listed[1]["ip_allowlist"] == ["10.0.0.0/8"]
    body: dict[str, list[str]] = {"external_ids": []}
    path = "/users/export/ids"
    assert api.send("POST", path, body, key=made["key"], client="10.0.0.1").status == 200
    assert api.send("DELETE", f"/_mock/keys/{made['id']}").status == 200
    assert api.send("POST", path, body, key=made["key"], client="10.0.0.1").status == 401


@pytest.mark.parametrize(
    "body",
    [
        {"permissions": ["users.everything"]},
        {"permissions": "users.track"},
        {"ip_allowlist": ["somewhere"]},
        {"key": "mock-key"},
        {"key": 5},
        {"colour": "red"},
    ],
)
def test_a_key_that_cannot_be_is_refused(api: Api, body: dict[str, Any]) -> None:
    """With a sentence."""
    assert post(api, "keys", 400, **body)["message"]


def test_a_key_can_be_for_a_workspace_of_its_own(api: Api) -> None:
    """The surface shows the workspace of the key that it is asked with."""
    post(api, "keys", 201, key="other", tenant="other")
    api.send("POST", "/users/track", {"events": [event()]}, key="other")
    assert api.send("GET", "/_mock/state", key="other").json()["events"] == 1
    assert api.send("GET", "/_mock/state").json()["events"] == 0
    assert api.send("GET", "/_mock/state", key=None).json()["events"] == 0
    assert api.send("GET", "/_mock/state", key="unknown").status == 401


# ---------------------------------------------------------------- faults and settings


def test_faults_are_armed_listed_and_disarmed(api: Api) -> None:
    """Over the surface, with all their options."""
    armed = post(api, "faults", 201, name="slow", count=2, delay=1.5, operation="users.track")
    assert (armed["id"], armed["count"], armed["delay"], armed["fired"]) == (1, 2, 1.5, 0)
    shown = api.get("/_mock/faults")
    assert shown["armed"] == [armed]
    assert "alias_label_twice" in shown["known"]
    assert api.send("DELETE", "/_mock/faults/1").status == 200
    post(api, "faults", 201, name="slow")
    assert api.send("DELETE", "/_mock/faults").json() == {"disarmed": 1}


@pytest.mark.parametrize(
    "body",
    [{}, {"name": "unknown"}, {"name": "slow", "count": "x"}, {"name": "slow", "operation": "x"}],
)
def test_a_fault_that_cannot_be_is_refused(api: Api, body: dict[str, Any]) -> None:
    """With a sentence."""
    assert post(api, "faults", 400, **body)["message"]


def test_settings_change_together_or_not_at_all(api: Api) -> None:
    """One wrong setting leaves the others alone."""
    post(api, "settings", 400, plan="mau", processing_delay=-1)
    assert api.get("/_mock/settings")["plan"] == "standard"
    changed = post(
        api,
        "settings",
        plan="mau",
        processing_delay=2,
        rate_limits=True,
        contract_limits={"3": 10, "3600": 20},
        export_days=None,
        array_values=100,
    )
    assert changed == api.get("/_mock/settings")
    assert api.send("GET", "/subscription/user/status", query={"external_id": "a"}).status == 200
    answer = api.send("POST", "/users/track", {"events": [event()]})
    assert answer.header("X-RateLimit-Limit") == "10"


@pytest.mark.parametrize(
    "body",
    [
        {"plan": "free"},
        {"rate_limits": "yes"},
        {"contract_limits": {"x": 1}},
        {"contract_limits": {"3": 0}},
        {"export_days": 0},
        {"array_values": 101},
        {"colour": "red"},
    ],
)
def test_a_setting_that_cannot_be_is_refused(api: Api, body: dict[str, Any]) -> None:
    """With a sentence."""
    assert post(api, "settings", 400, **body)["message"]


def test_the_surface_shows_the_open_windows(api: Api) -> None:
    """Requests used per bucket."""
    api.tenant.settings.rate_limits = True
    api.track(events=[event()])
    shown = api.get("/_mock/limits")
    assert shown["buckets"] == {"users_track": {"3s": 1}}
    (window,) = shown["windows"]
    assert (window["limit"], window["used"], window["remaining"]) == (3_000, 1, 2_999)
    api.tenant.clock.advance(window["resets_in"])
    filled = api.get("/_mock/limits")
    assert filled["buckets"] == {}
    assert [(one["bucket"], one["used"]) for one in filled["windows"]] == [("users_track", 0)]


def test_what_can_be_seeded_is_told_with_its_fields(api: Api) -> None:
    """Each of what no operation creates, by the name that a seed has it under."""
    shown = api.get("/_mock/seed")
    assert shown["seeds"] == sorted(shown["about"])
    for name, field in {
        "content_blocks": "content_block_id",
        "email_templates": "drag_and_drop",
        "catalog_limits": "characters",
        "locales": "uuid",
        "media_library": "asset_url",
        "message_drafts": "step_id",
        "tags": "name",
    }.items():
        assert f"`{field}`" in shown["about"][name]
