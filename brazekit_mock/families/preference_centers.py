"""The pages on which users choose what they receive."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from ..times import second_form
from .seeds import checked, moment

__all__ = ["FAMILY", "PreferenceCenters"]

_TITLE = "Preference Center"
_STATES = ("active", "draft")


@dataclass(slots=True)
class PreferenceCenter:
    """One preference center; times in milliseconds."""

    id: str
    name: str
    created: int
    updated: int
    page: str
    confirmation: str
    title: str = _TITLE
    state: str = "active"
    options: dict[str, Any] = field(default_factory=dict[str, Any])

    def summary(self) -> dict[str, Any]:
        """What the list shows of it."""
        return {
            "name": self.name,
            "preference_center_api_id": self.id,
            "created_at": second_form(self.created),
            "updated_at": second_form(self.updated),
        }

    def details(self) -> dict[str, Any]:
        """All of it."""
        return {
            **self.summary(),
            "preference_center_title": self.title,
            "preference_center_page_html": self.page,
            "confirmation_page_html": self.confirmation,
            "redirect_page_html": None,
            "preference_center_options": self.options,
            "state": self.state,
        }


class PreferenceCenters(Store):
    """The preference centers by ID, in the order of their creation."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, PreferenceCenter] = {}

    def totals(self) -> Mapping[str, int]:
        """How many there are."""
        return {"preference_centers": len(self.by_id)}


def _asked(ctx: Context) -> PreferenceCenter:
    found = ctx.tenant.store(PreferenceCenters).by_id.get(ctx.params["preferenceCenterExternalID"])
    if found is None:
        raise Refusal(404, "No preference center has this ID.", reason="unknown_preference_center")
    return found


def list_all(ctx: Context) -> Answer:
    """All of them at once."""
    found = ctx.tenant.store(PreferenceCenters).by_id.values()
    return Answer({"preference_centers": [one.summary() for one in found]})


def get(ctx: Context) -> Answer:
    """One of them with its pages."""
    return Answer(_asked(ctx).details())


def create(ctx: Context) -> Answer:
    """Add one; its name is in the Liquid tag, so no other may have it."""
    store, body, now = ctx.tenant.store(PreferenceCenters), ctx.body, ctx.now
    if any(one.name == body["name"] for one in store.by_id.values()):
        raise Refusal(
            400, "A preference center has this name already.", reason="preference_center_name"
        )
    new = PreferenceCenter(
        ctx.tenant.new_id(),
        body["name"],
        now,
        now,
        body["preference_center_page_html"],
        body["confirmation_page_html"],
        body.get("preference_center_title", _TITLE),
        body.get("state", _STATES[0]),
        body.get("options", {}),
    )

    def effect() -> None:
        if all(one.name != new.name for one in store.by_id.values()):
            store.by_id[new.id] = new

    return Answer(
        {
            "preference_center_api_id": new.id,
            "liquid_tag": f"{{{{preference_center.${{{new.name}}}}}}}",
            "created_at": second_form(now).replace("Z", "+00:00"),
            "message": "success",
        },
        effect,
    )


def update(ctx: Context) -> Answer:
    """Describe one anew: what is left out is not kept, except its name and its state."""
    found, body, now = _asked(ctx), ctx.body, ctx.now

    def effect() -> None:
        if "name" in body and ctx.fires("preference_center_renamed"):
            found.name = body["name"]
        found.page = body["preference_center_page_html"]
        found.confirmation = body["confirmation_page_html"]
        found.title = body.get("preference_center_title", _TITLE)
        found.state = body.get("state", found.state)
        found.options = body.get("options", {})
        found.updated = now

    summary = {**found.summary(), "updated_at": second_form(now), "message": "success"}
    del summary["name"]
    return Answer(summary, effect)


def url(ctx: Context) -> Answer:
    """The address of one for one user: always the same, and nobody else's."""
    found = _asked(ctx)
    user = ctx.users.by_external_id.get(ctx.params["userID"])
    if user is None:
        raise Refusal(404, "No user has this external ID.", reason="unknown_user")
    text = f"{found.id}:{user.braze_id}".encode()
    mark = hashlib.blake2b(text, digest_size=16).hexdigest()
    return Answer({"preference_center_url": f"https://www.example.com/preferences/{mark}"})


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Those made with the drag-and-drop editor, or with an ID that a test knows."""
    seed, store = "preference_centers", tenant.store(PreferenceCenters)
    found: dict[str, PreferenceCenter] = {}
    for entry in entries:
        texts = dict.fromkeys(("preference_center_title", "state", "created_at", "updated_at"), str)
        pages = dict.fromkeys(("preference_center_page_html", "confirmation_page_html"), str)
        read = checked(
            seed, entry, {"preference_center_api_id": str, "name": str}, {**texts, **pages}
        )
        if read.get("state", _STATES[0]) not in _STATES:
            raise ValueError(f"The state of {seed} is one of {', '.join(_STATES)}.")
        created = moment(seed, entry, "created_at", tenant.now())
        new = PreferenceCenter(
            read["preference_center_api_id"],
            read["name"],
            created,
            moment(seed, entry, "updated_at", created),
            read.get("preference_center_page_html", ""),
            read.get("confirmation_page_html", ""),
            read.get("preference_center_title", _TITLE),
            read.get("state", _STATES[0]),
        )
        others = {**store.by_id, **found}
        others.pop(new.id, None)
        if any(one.name == new.name for one in others.values()):
            raise ValueError("No two preference_centers have the same name.")
        found[new.id] = new
    store.by_id.update(found)


HANDLERS: Mapping[str, Handler] = {
    "preference_center.list": list_all,
    "preference_center.get": get,
    "preference_center.url": url,
    "preference_center.create": create,
    "preference_center.update": update,
}

FAMILY = Family(HANDLERS, PreferenceCenters, seeders={"preference_centers": _seed})
