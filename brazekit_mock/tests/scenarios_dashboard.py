"""Scenarios of blocked addresses, SDK keys, dashboard users and preference centers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .support import Api

APP = "app-1"
# A key of 2,048 bits that was made for this purpose and signs nothing.
RSA = (
    "-----BEGIN PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhVE7uUFJvl5wHAbWx8v3\n"
    "OC7zS8VKGu2UfyPx8I7ILI2XQGuFAo3XBTPejGLz1u3mWUk8BTxk++BB2y3/M5xv\n"
    "vg75Jh3K3nM7d+Zc3zsUjNxPuUohHjsrn1VoPlkfqJNsrkWqcRhLn5Tj1M3w1nPa\n"
    "hNWokbONF4YNIXIHEbENADMwIBf6CuI+2o6iTbcWFMOBCbwNUJGNQFb8wF2SuxJj\n"
    "Skyu46hl53p6ck3b0n2J7GDdKV7YV2QIUj/03IhghHry8qaNgzIVSw709eMrx0os\n"
    "S1njD+KnAPDoFjq0slejYGFnqBpna+N2y5r8StN2Mlfwg2ckHXCLbcfzIRTtLFSm\n"
    "nwIDAQAB\n"
    "-----END PUBLIC KEY-----"
)
SCHEMAS = ["urn:ietf:params:scim:schemas:core:2.0:User"]
PAGES = {"preference_center_page_html": "<form></form>", "confirmation_page_html": "<p></p>"}


def sdk_key(api: Api, status: int = 201, **more: Any) -> Any:
    """Create a key of the app."""
    body = {"app_id": APP, "rsa_public_key_str": RSA, "description": "A key", **more}
    return api.post("/app_group/sdk_authentication/create", status, **body)


def sdk_keys(api: Api) -> list[dict[str, Any]]:
    """The keys of the app."""
    keys: list[dict[str, Any]] = api.get("/app_group/sdk_authentication/keys", app_id=APP)["keys"]
    return keys


def scim(api: Api, method: str, path: str = "", body: Any = None, **query: Any) -> Any:
    """A request with the company's own token."""
    return api.send(
        method,
        f"/scim/v2/Users{path}",
        body,
        key="scim-mock-key",
        headers={"x-request-origin": "tests"},
        query=query,
    )


def person(user_name: str = "ada@example.com", **more: Any) -> dict[str, Any]:
    """A dashboard user to create."""
    name = {"givenName": "Ada", "familyName": "Lovelace"}
    return {
        "schemas": SCHEMAS,
        "userName": user_name,
        "name": name,
        "department": "finance",
        **more,
    }


def blocked_address_unlisted(api: Api) -> bool:
    api.set("u", email="ada@example.com")
    api.post("/email/blocklist", 201, email="ada@example.com")
    asked = {"email": "ada@example.com"}
    bounced = api.get("/email/hard_bounces", end_date="2027-01-01", **asked)["emails"]
    left = api.get("/email/unsubscribes", **asked)["emails"]
    return len(bounced) == len(left) == 1


def fourth_sdk_key_created(api: Api) -> bool:
    for number in range(4):
        body = {"app_id": APP, "rsa_public_key_str": RSA, "description": str(number)}
        api.send("POST", "/app_group/sdk_authentication/create", body)
    return len(sdk_keys(api)) == 3


def two_primary_sdk_keys(api: Api) -> bool:
    sdk_key(api, make_primary=True)
    second = sdk_key(api)["id"]
    body = {"app_id": APP, "key_id": second}
    api.send("PUT", "/app_group/sdk_authentication/primary", body)
    return [key["id"] for key in sdk_keys(api) if key["is_primary"]] == [second]


def primary_sdk_key_deleted(api: Api) -> bool:
    body = {"app_id": APP, "key_id": sdk_key(api, make_primary=True)["id"]}
    api.send("DELETE", "/app_group/sdk_authentication/delete", body)
    return len(sdk_keys(api)) == 1


def dashboard_user_name_twice(api: Api) -> bool:
    scim(api, "POST", body=person())
    scim(api, "POST", body=person("Ada@Example.com"))
    found = scim(api, "GET", filter='userName eq "ada@example.com"').json()
    return bool(found["totalResults"] == 1)


def preference_center_renamed(api: Api) -> bool:
    made = api.post("/preference_center/v1", 201, name="weekly", **PAGES)
    path = f"/preference_center/v1/{made['preference_center_api_id']}"
    assert api.send("PUT", path, {**PAGES, "name": "daily"}).status == 200
    return bool(api.get(path)["name"] == "weekly")


DASHBOARD: tuple[Callable[[Api], bool], ...] = (
    blocked_address_unlisted,
    fourth_sdk_key_created,
    two_primary_sdk_keys,
    primary_sdk_key_deleted,
    dashboard_user_name_twice,
    preference_center_renamed,
)
