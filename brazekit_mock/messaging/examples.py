"""The campaigns and Canvases that the document's examples name; every new workspace has them.

The two that the document shows in detail are read from it. The IDs are spelled out here and in no
other place, and a test says so when the document names one that is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import Document

__all__ = ["example_campaigns", "example_canvases"]

_CREATED = "2026-01-02T10:00:00+00:00"
# What a seed may say of a campaign or Canvas that its details show under the same name.
_SHOWN = (
    "name",
    "description",
    "tags",
    "teams",
    "archived",
    "draft",
    "enabled",
    "schedule_type",
    "created_at",
    "updated_at",
)


def _details(document: Document, path: str, *names: str) -> dict[str, Any]:
    """What the first example of an operation on details shows, under the ID that it asks for."""
    node = document.raw["paths"][path]["get"]
    asked = next(iter(node["parameters"][0]["examples"].values()))["value"]
    content = node["responses"]["200"]["content"]["application/json"]
    shown = next(iter(content["examples"].values()))["value"]
    return {"id": asked, **{name: shown[name] for name in (*_SHOWN, *names) if name in shown}}


def example_campaigns(document: Document) -> list[Mapping[str, Any]]:
    """The seeds of the campaigns, oldest first."""
    detailed = _details(document, "/campaigns/details", "messages", "conversion_behaviors")
    programme = {
        "id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
        "name": "Spring programme",
        "tags": ["programme"],
        "created_at": _CREATED,
        "messages": {
            "iosPush-640": {"channel": "ios_push", "title": "Tickets", "alert": _HELLO},
            "androidPush-641": {"channel": "android_push", "title": "Tickets", "alert": _HELLO},
            "email-642": {"channel": "email", "subject": "Your tickets", "body": _HELLO},
        },
    }
    receipt = {
        "id": "5d7c0b1e-6a2f-4f83-9b0d-3e4a5c6b7d81",
        "name": "Receipt",
        "created_at": _CREATED,
        "transactional": True,
        "messages": {"email-651": {"channel": "email", "subject": "Receipt", "body": _HELLO}},
    }
    return [detailed, programme, receipt]


def example_canvases(document: Document) -> list[Mapping[str, Any]]:
    """The seeds of the Canvases, oldest first."""
    detailed = _details(document, "/canvas/details", "steps", "variants")
    step = "2b3c4d5e-0000-4000-8000-000000000001"
    message = {"channel": "ios_push", "title": "Welcome", "alert": _HELLO}
    welcome = {
        "id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
        "name": "Welcome",
        "tags": ["welcome", "second house"],
        "created_at": _CREATED,
        "variants": [
            {
                "id": "2b3c4d5e-0000-4000-8000-000000000002",
                "name": "Variant 1",
                "first_step_ids": [step],
            }
        ],
        "steps": [
            {"id": step, "name": "Welcome", "type": "push", "messages": {"iosPush-661": message}}
        ],
    }
    return [detailed, welcome]


_HELLO = "Hello {{${first_name} | default: 'there'}}."
