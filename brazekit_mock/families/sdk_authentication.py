"""The public keys with which an app checks the tokens of its SDK."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from .rsa_keys import is_rsa_public_key
from .seeds import checked

__all__ = ["FAMILY", "SdkKeys"]

_MOST = 3


@dataclass(slots=True)
class SdkKey:
    """One key of an app."""

    id: str
    text: str
    description: str
    is_primary: bool

    def public(self) -> dict[str, Any]:
        """The key as answers show it."""
        return {
            "id": self.id,
            "rsa_public_key": self.text,
            "description": self.description,
            "is_primary": self.is_primary,
        }


class SdkKeys(Store):
    """The keys by app. Once apps are seeded there are no others; until then any ID is an app's."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_app: dict[str, list[SdkKey]] = {}
        self.has_apps = False

    def totals(self) -> Mapping[str, int]:
        """Keys of all apps."""
        return {"sdk_authentication_keys": sum(map(len, self.by_app.values()))}

    def of(self, app: str) -> list[SdkKey]:
        """The keys of an app; refuses an app that is not known."""
        if self.has_apps and app not in self.by_app:
            raise Refusal(400, "The app_id names no app of this workspace.", reason="unknown_app")
        return self.by_app.get(app, [])


def _key(keys: Sequence[SdkKey], key_id: str) -> SdkKey:
    for key in keys:
        if key.id == key_id:
            return key
    raise Refusal(400, "The key_id names no key of this app.", reason="unknown_sdk_key")


def _shown(keys: Sequence[SdkKey]) -> dict[str, Any]:
    return {"keys": [key.public() for key in keys]}


def create(ctx: Context) -> Answer:
    """Add a key to an app that has fewer than three."""
    store, body = ctx.tenant.store(SdkKeys), ctx.body
    app = body["app_id"]
    keys = store.of(app)
    if not is_rsa_public_key(body["rsa_public_key_str"]):
        raise Refusal(
            400,
            "The rsa_public_key_str must be an RSA public key in PEM form.",
            reason="invalid_rsa_key",
        )
    is_over = len(keys) >= _MOST
    if is_over and not ctx.fires("fourth_sdk_key_created"):
        raise Refusal(400, f"An app has at most {_MOST} keys.", reason="fourth_sdk_key")
    is_primary = body.get("make_primary", False)
    new = SdkKey(
        ctx.tenant.new_id(), body["rsa_public_key_str"], body["description"], is_primary=False
    )

    def effect() -> None:
        held = store.by_app.setdefault(app, [])
        if len(held) >= _MOST and not is_over:
            return  # Others came in while this one was under way.
        held.append(new)
        if is_primary:
            _make_primary(ctx, held, new)

    return Answer({"id": new.id}, effect)


def _make_primary(ctx: Context, keys: Sequence[SdkKey], chosen: SdkKey) -> None:
    is_alone = all(key is chosen or not key.is_primary for key in keys)
    if is_alone or not ctx.fires("two_primary_sdk_keys"):
        for key in keys:
            key.is_primary = False
    chosen.is_primary = True


def list_keys(ctx: Context) -> Answer:
    """All keys of an app."""
    return Answer(_shown(ctx.tenant.store(SdkKeys).of(ctx.params["app_id"])))


def primary(ctx: Context) -> Answer:
    """Make a key the primary one; the former one stays as another."""
    keys = ctx.tenant.store(SdkKeys).of(ctx.body["app_id"])
    chosen = _key(keys, ctx.body["key_id"])
    shown = [{**key.public(), "is_primary": key is chosen} for key in keys]
    return Answer({"keys": shown}, lambda: _make_primary(ctx, keys, chosen))


def delete(ctx: Context) -> Answer:
    """Delete a key that is not the primary one."""
    keys = ctx.tenant.store(SdkKeys).of(ctx.body["app_id"])
    gone = _key(keys, ctx.body["key_id"])
    if gone.is_primary and not ctx.fires("primary_sdk_key_deleted"):
        raise Refusal(400, "The primary key cannot be deleted.", reason="primary_sdk_key")

    def effect() -> None:
        if gone in keys:
            keys.remove(gone)

    return Answer(_shown([key for key in keys if key is not gone]), effect)


def _seed_apps(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    found: dict[str, list[SdkKey]] = {}
    for entry in entries:
        read = checked("apps", entry, {"app_id": str}, {"sdk_authentication_keys": list})
        found[read["app_id"]] = keys = []
        for one in read.get("sdk_authentication_keys", ()):
            key = checked(
                "sdk_authentication_keys",
                one,
                {"id": str, "rsa_public_key": str},
                {"description": str, "is_primary": bool},
            )
            description = key.get("description", "")
            keys.append(
                SdkKey(key["id"], key["rsa_public_key"], description, key.get("is_primary", False))
            )
        if len(keys) > _MOST or sum(key.is_primary for key in keys) > 1:
            raise ValueError(f"An app has at most {_MOST} keys, of which one may be primary.")
    store = tenant.store(SdkKeys)
    store.by_app.update(found)
    store.has_apps = True


HANDLERS: Mapping[str, Handler] = {
    "app_group.sdk_authentication.create": create,
    "app_group.sdk_authentication.keys": list_keys,
    "app_group.sdk_authentication.primary": primary,
    "app_group.sdk_authentication.delete": delete,
}

FAMILY = Family(HANDLERS, SdkKeys, seeders={"apps": _seed_apps})
