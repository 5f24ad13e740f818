"""Keys, permissions and addresses."""

from __future__ import annotations

import pytest

from .support import Api, event

BODY = {"events": [event()]}


def test_an_unknown_key_is_unauthorized(api: Api) -> None:
    """401, without repeating the key."""
    response = api.send("POST", "/users/track", BODY, key="no-such-key")
    assert response.status == 401
    assert b"no-such-key" not in response.body
    assert api.state()["events"] == 0


@pytest.mark.parametrize("header", ['Bearer "mock-key"', "Basic mock-key", "mock-key", "Bearer "])
def test_a_key_in_another_form_is_unauthorized(api: Api, header: str) -> None:
    """Quotes around the key, another scheme or none at all do not open the door."""
    response = api.send("POST", "/users/track", BODY, key=None, headers={"authorization": header})
    assert response.status == 401


def test_without_a_key_nothing_happens(api: Api) -> None:
    """401 as well."""
    assert api.send("POST", "/users/track", BODY, key=None).status == 401


def test_the_legacy_key_in_the_body_is_read_and_not_stored(api: Api) -> None:
    """`api_key` in the body opens the door; company_secret beside it is ignored."""
    body = {"api_key": "mock-key", "company_secret": "ignored", **BODY}
    assert api.send("POST", "/users/track", body, key=None).status == 201
    assert api.state()["events"] == 1


def test_the_legacy_key_in_the_query_is_read(api: Api) -> None:
    """`api_key` in the query opens the door."""
    query = {"api_key": "mock-key", "external_id": "u1"}
    assert api.send("GET", "/subscription/user/status", key=None, query=query).status == 200


def test_the_header_goes_before_the_legacy_forms(api: Api) -> None:
    """A wrong key in the header is not saved by a good one in the body."""
    response = api.send("POST", "/users/track", {"api_key": "mock-key", **BODY}, key="wrong")
    assert response.status == 401


def test_a_legacy_key_breaks_no_strict_schema(api: Api) -> None:
    """The old fields are taken out before the body meets its schema."""
    api.tenant.users.set_external_id(api.users.create(0), "a")
    pair = {"identifier_to_merge": {"external_id": "a"}, "identifier_to_keep": {"external_id": "b"}}
    body = {"api_key": "mock-key", "merge_updates": [pair]}
    assert api.send("POST", "/users/merge", body, key=None).status == 202


def test_a_missing_permission_is_forbidden_and_named(api: Api) -> None:
    """403 with the name of the permission that would be needed."""
    api.mock.keys.add("reader", tenant="default", permissions=["users.export.ids"])
    response = api.send("POST", "/users/track", BODY, key="reader")
    assert response.status == 403
    assert "users.track" in response.json()["message"]
    assert api.send("POST", "/users/export/ids", {"external_ids": []}, key="reader").status == 200


@pytest.mark.parametrize(
    ("client", "status"),
    [
        ("10.1.2.3", 201),
        ("::ffff:10.1.2.3", 201),
        ("192.0.2.7", 201),
        ("192.0.2.8", 403),
        ("2001:db8::1", 403),
        ("not an address", 403),
    ],
)
def test_only_allowed_addresses_get_in(api: Api, client: str, status: int) -> None:
    """The allowlist takes addresses and subnets; its refusal differs from the permission's."""
    api.mock.keys.add("inside", tenant="default", ip_allowlist=["10.0.0.0/8", "192.0.2.7"])
    response = api.send("POST", "/users/track", BODY, key="inside", client=client)
    assert response.status == status
    if status == 403:
        assert "allowlist" in response.json()["message"]


def test_a_key_of_another_workspace_sees_nothing_of_this_one(api: Api) -> None:
    """`mock-key-<anything>` is a workspace of its own, made on first use."""
    api.send("POST", "/users/track", BODY, key="mock-key-a")
    assert api.state()["users"] == 0
    answer = api.send("POST", "/users/export/ids", {"external_ids": ["u1"]}, key="mock-key-b")
    assert answer.json()["users"] == []
    answer = api.send("POST", "/users/export/ids", {"external_ids": ["u1"]}, key="mock-key-a")
    assert len(answer.json()["users"]) == 1


def test_keys_do_not_show_their_secret(api: Api) -> None:
    """Neither a key nor a request shows what must stay secret."""
    key = api.mock.keys.add("s3cret", tenant="default")
    assert "s3cret" not in repr(key)
    assert "s3cret" not in str(key.public())
