"""SDK keys, preference centers and dashboard users."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.families.rsa_keys import is_rsa_public_key

from .scenarios_dashboard import APP, PAGES, RSA, SCHEMAS, person, scim, sdk_key, sdk_keys
from .support import Api

ERROR = ["urn:ietf:params:scim:api:messages:2.0:Error"]
PATH = "/preference_center/v1"
# A key of another kind: an elliptic curve.
CURVE = (
    "-----BEGIN PUBLIC KEY-----\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEreZzxq9zZBAgj+zbceSLG3iqNyqu\n"
    "eIEIOOqGJJDK0KFKGCqSDo47LJUUyPQV2mOX3GRVwD0ZKgKzlyvnS824Uw==\n"
    "-----END PUBLIC KEY-----"
)

# ---------------------------------------------------------------- SDK keys


@pytest.mark.parametrize(
    "text",
    ["", "key", CURVE, RSA.replace("\n", ""), RSA[:-60] + RSA[-24:], RSA.replace("BEGIN", "START")],
)
def test_what_is_no_rsa_public_key_is_refused(api: Api, text: str) -> None:
    """No text, another algorithm, a key that is cut off."""
    if text == RSA.replace("\n", ""):
        assert is_rsa_public_key(text), "line breaks do not count"
        return
    assert not is_rsa_public_key(text)
    assert "RSA" in sdk_key(api, 400, rsa_public_key_str=text)["message"]
    assert sdk_keys(api) == []


def test_an_app_has_three_keys_and_an_app_beside_it_too(api: Api) -> None:
    """The fourth is refused until one is deleted."""
    made = [sdk_key(api)["id"] for _ in range(3)]
    assert "at most 3" in sdk_key(api, 400)["message"]
    assert sdk_key(api, app_id="other")["id"] not in made
    body = {"app_id": APP, "key_id": made[0]}
    answer = api.send("DELETE", "/app_group/sdk_authentication/delete", body)
    assert [key["id"] for key in answer.json()["keys"]] == made[1:]
    assert len(set(made) | {sdk_key(api)["id"]}) == 4
    assert api.get("/_mock/state")["sdk_authentication_keys"] == 4


def test_the_primary_key_gives_way_to_the_next(api: Api) -> None:
    """On creation and by choice; it stays as another key and can be deleted then."""
    first = sdk_key(api, make_primary=True)["id"]
    second = sdk_key(api, make_primary=True)["id"]
    assert {key["id"]: key["is_primary"] for key in sdk_keys(api)} == {first: False, second: True}
    answer = api.send(
        "PUT", "/app_group/sdk_authentication/primary", {"app_id": APP, "key_id": first}
    )
    assert answer.json() == {"keys": sdk_keys(api)}
    assert [key["is_primary"] for key in sdk_keys(api)] == [True, False]
    gone = {"app_id": APP, "key_id": first}
    refused = api.send("DELETE", "/app_group/sdk_authentication/delete", gone)
    assert (refused.status, "primary" in refused.json()["message"]) == (400, True)
    kept = api.send("DELETE", "/app_group/sdk_authentication/delete", {**gone, "key_id": second})
    assert (kept.status, len(sdk_keys(api))) == (200, 1)


def test_a_key_is_shown_as_it_was_given(api: Api) -> None:
    """Under the name that answers have for it."""
    made = sdk_key(api, description="One")
    shown = {"id": made["id"], "rsa_public_key": RSA, "description": "One", "is_primary": False}
    assert sdk_keys(api) == [shown]


def test_apps_that_are_seeded_are_all_there_are(api: Api) -> None:
    """Before that any ID is one; keys can come along."""
    assert sdk_keys(api) == []
    seeded = {"id": "k", "rsa_public_key": RSA, "is_primary": True}
    api.post("/_mock/seed", 200, apps=[{"app_id": "shop", "sdk_authentication_keys": [seeded]}])
    assert "app_id" in api.get("/app_group/sdk_authentication/keys", 400, app_id=APP)["message"]
    shown = api.get("/app_group/sdk_authentication/keys", app_id="shop")["keys"]
    assert [key["id"] for key in shown] == ["k"]
    unknown = {"app_id": "shop", "key_id": "none"}
    answer = api.send("PUT", "/app_group/sdk_authentication/primary", unknown)
    assert (answer.status, "key_id" in answer.json()["message"]) == (400, True)
    two = [seeded, {**seeded, "id": "l"}]
    api.post("/_mock/seed", 400, apps=[{"app_id": "a", "sdk_authentication_keys": two}])


# ---------------------------------------------------------------- preference centers


def center(api: Api, name: str = "weekly", **more: Any) -> str:
    """Create a preference center and give its ID."""
    made = api.post(PATH, 201, name=name, **PAGES, **more)
    return str(made["preference_center_api_id"])


def test_a_preference_center_is_what_was_sent(api: Api) -> None:
    """With the documented defaults; the list has it without its pages."""
    made = api.post(PATH, 201, name="weekly", **PAGES)
    assert made["liquid_tag"] == "{{preference_center.${weekly}}}"
    assert made["created_at"] == "2026-01-31T12:00:00+00:00"
    found = api.get(f"{PATH}/{made['preference_center_api_id']}")
    assert (found["preference_center_title"], found["state"]) == ("Preference Center", "active")
    assert {name: found[name] for name in PAGES} == PAGES
    summary = ("name", "preference_center_api_id", "created_at", "updated_at")
    listed = api.get(f"{PATH}/list")["preference_centers"]
    assert listed == [{name: found[name] for name in summary}]
    assert api.get("/_mock/state")["preference_centers"] == 1


def test_a_name_names_one_preference_center(api: Api) -> None:
    """The second is refused, another name is not."""
    center(api)
    assert "name" in api.post(PATH, 400, name="weekly", **PAGES)["message"]
    center(api, "daily")
    listed = api.get(f"{PATH}/list")["preference_centers"]
    assert [one["name"] for one in listed] == ["weekly", "daily"]


def test_an_update_describes_anew(api: Api) -> None:
    """What is left out is not kept, but for the name and the state."""
    options = {"meta-viewport-content": "width=device-width"}
    made = center(api, preference_center_title="Ours", state="draft", options=options)
    api.tenant.clock.advance(60)
    new = {"preference_center_page_html": "new", "confirmation_page_html": "done"}
    answer = api.send("PUT", f"{PATH}/{made}", {**new, "name": "other"})
    assert answer.json()["updated_at"] == "2026-01-31T12:01:00Z"
    found = api.get(f"{PATH}/{made}")
    assert {name: found[name] for name in new} == new
    assert (found["name"], found["state"]) == ("weekly", "draft")
    assert found["preference_center_title"] == "Preference Center"
    assert found["preference_center_options"] == {}
    assert (found["created_at"], found["updated_at"]) == (
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:01:00Z",
    )


def test_an_address_belongs_to_one_user(api: Api) -> None:
    """The same each time, another for each user and each preference center."""
    one, other = center(api), center(api, "daily")
    for name in "ab":
        api.set(name)
    asked = [(one, "a"), (one, "b"), (other, "a")]
    urls = [api.get(f"{PATH}/{i}/url/{u}")["preference_center_url"] for i, u in asked]
    assert len(set(urls)) == 3
    assert api.get(f"{PATH}/{one}/url/a")["preference_center_url"] == urls[0]
    assert "user" in api.get(f"{PATH}/{one}/url/nobody", 404)["message"]
    assert "preference center" in api.get(f"{PATH}/none/url/a", 404)["message"]


# ---------------------------------------------------------------- dashboard users


def test_a_dashboard_user_comes_back_with_rights(api: Api) -> None:
    """Names get IDs, roles and sets their rights; reading shows the same and the creation."""
    held = {"appGroupPermissionSetName": "Analysts", "appGroupPermissionSetId": "s1"}
    role = {"roleName": "Reporting", "roleId": "r1", "appGroup": []}
    api.post(
        "/_mock/seed",
        200,
        dashboard_permission_sets=[{**held, "permissions": ["view_campaigns"]}],
        dashboard_roles=[role],
    )
    asked = {
        "companyPermissions": ["admin"],
        "roles": [{"roleId": "r1"}, {"roleName": "Unknown"}],
        "appGroup": [
            {
                "appGroupName": "Shop",
                "appGroupPermissionSets": [{"appGroupPermissionSetName": "Analysts"}],
                "team": [{"teamId": "t1", "teamPermissions": ["view_segments"]}],
            }
        ],
    }
    answer = scim(api, "POST", body=person(permissions=asked))
    assert answer.status == 201
    made = answer.json()
    assert made["schemas"] == SCHEMAS
    assert made["lastSignInAt"] == "Thursday, January 1, 1970 12:00:00 AM"
    rights = made["permissions"]
    assert rights["companyPermissions"] == ["admin"]
    assert rights["roles"][0] == role
    assert rights["roles"][1]["roleName"] == "Unknown"
    shop = rights["appGroup"][0]
    assert shop["appGroupName"] == "Shop"
    assert shop["appGroupId"]
    assert shop["appGroupPermissionSets"] == [{**held, "permissions": ["view_campaigns"]}]
    assert shop["team"] == [{"teamId": "t1", "teamPermissions": ["view_segments"]}]
    read = scim(api, "GET", f"/{made['id']}").json()
    assert read == {**made, "createdAt": "Saturday, January 31, 2026 12:00:00 PM"}


def test_a_user_name_is_taken_whatever_its_case(api: Api) -> None:
    """409 in SCIM's own form; another name is free, and so is one whose user was removed."""
    made = scim(api, "POST", body=person()).json()["id"]
    refused = scim(api, "POST", body=person("ADA@example.com"))
    detail = "User already exists in the database."
    assert (refused.status, refused.json()) == (
        409,
        {"schemas": ERROR, "detail": detail, "status": 409},
    )
    assert scim(api, "POST", body=person("alan@example.com")).status == 201
    gone = scim(api, "DELETE", f"/{made}")
    assert (gone.status, gone.body) == (204, b"")
    assert scim(api, "POST", body=person()).status == 201
    assert api.get("/_mock/state")["dashboard_users"] == 2


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_unknown_dashboard_user_is_not_found(api: Api, method: str) -> None:
    """404 in SCIM's own form."""
    body = {**person(), "permissions": {"appGroup": []}} if method == "PUT" else None
    refused = scim(api, method, "/none", body)
    assert (refused.status, refused.json()) == (
        404,
        {"schemas": ERROR, "detail": "User not found", "status": 404},
    )


def test_an_update_replaces_all_but_the_user_name(api: Api) -> None:
    """Nothing of the former rights is left."""
    rights = {"companyPermissions": ["admin"], "appGroup": []}
    made = scim(api, "POST", body=person(permissions=rights)).json()["id"]
    new = {**person("other@example.com"), "department": "bi", "permissions": {"appGroup": []}}
    answer = scim(api, "PUT", f"/{made}", new).json()
    read = scim(api, "GET", f"/{made}").json()
    del read["createdAt"]
    assert answer == read
    assert (read["userName"], read["department"]) == ("ada@example.com", "bi")
    assert read["permissions"] == {"appGroup": []}


def test_the_filter_finds_one_user(api: Api) -> None:
    """By address, in any case; nobody is an empty list, another filter is refused."""
    made = scim(api, "POST", body=person()).json()
    found = scim(api, "GET", filter='USERNAME EQ "Ada@example.com"').json()
    del made["schemas"]
    assert (found["totalResults"], found["Resources"]) == (1, [made])
    for query in ({"startIndex": "2"}, {"count": "0"}):
        page = scim(api, "GET", filter='userName eq "ada@example.com"', **query).json()
        assert (page["totalResults"], page["Resources"]) == (1, [])
    none = scim(api, "GET", filter='userName eq "nobody@example.com"').json()
    assert (none["totalResults"], none["Resources"]) == (0, [])
    for wrong in ('userName sw "a"', "userName eq ada@example.com", 'name eq "a" or b'):
        assert "userName eq" in scim(api, "GET", filter=wrong).json()["message"]


def test_scim_takes_the_token_of_the_company_and_nothing_else(api: Api) -> None:
    """And its token is no API key."""
    scim(api, "POST", body=person())
    query = {"filter": 'userName eq "ada@example.com"'}
    origin = {"x-request-origin": "tests"}
    for key, headers in (
        ("mock-key", origin),
        ("scim-other", origin),
        (None, origin),
        ("scim-mock-key", {}),
    ):
        answer = api.send("GET", "/scim/v2/Users", key=key, headers=headers, query=query)
        assert answer.status == 401, key
    assert api.send("GET", "/events/list", key="scim-mock-key").status == 401
    other = api.send("GET", "/scim/v2/Users", key="scim-mock-key-2", headers=origin, query=query)
    assert other.json()["totalResults"] == 0, "another company has its own users"
    poor = api.mock.keys.add("poor", tenant="default", permissions=["events.list"])
    answer = api.send("GET", "/scim/v2/Users", key=f"scim-{poor.secret}", headers=origin)
    assert answer.status == 401


def test_the_scim_limit_is_the_company_s(api: Api) -> None:
    """Its bucket is drawn on by token, whatever the API keys do."""
    api.tenant.settings.rate_limits = True
    left = []
    for _ in range(2):
        answer = scim(api, "GET", filter='userName eq "a@example.com"')
        left.append(answer.header("X-RateLimit-Remaining"))
    assert left == ["4999", "4998"]


def test_those_who_were_invited_in_the_dashboard_can_be_seeded(api: Api) -> None:
    """With what no operation sets; a name that is taken is refused."""
    seen = {"createdAt": "2026-01-01T00:00:00Z", "lastSignInAt": "2026-01-30T13:05:09Z"}
    people = [{"id": "p1", "userName": "ada@example.com", **seen}]
    api.post("/_mock/seed", 200, dashboard_users=people)
    read = scim(api, "GET", "/p1").json()
    assert read["lastSignInAt"] == "Friday, January 30, 2026 1:05:09 PM"
    assert read["createdAt"] == "Thursday, January 1, 2026 12:00:00 AM"
    assert scim(api, "POST", body=person()).status == 409
    assert scim(api, "POST", body=person("no address")).status == 400
    api.post("/_mock/seed", 400, dashboard_users=[{**people[0], "id": "p2"}])
