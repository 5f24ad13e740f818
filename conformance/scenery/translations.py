"""Translations: the locales and the messages of the examples, with tags to translate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conformance.scenery.scene import Scene

SPANISH = "c7c12345-te35-1234-5678-abcdefa99r3f"
_CAMPAIGN = "e8b0e6a5-1f0c-4ab0-9d4d-4a9d7f9d4b11"
_CANVAS = "9f0ee2c8-6c1b-4b1e-8cc7-0d8f6b6a5e42"
_STEP = "1d3b7f55-2f2d-45a0-9a43-0a9f6a3bb1c7"
_VARIATION = "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2"
_BLOCK = "6a1e9f7c-3b2d-4d56-b8e5-71c3d0a9e2f4"
_TEMPLATE = "2f7d9c1e-8b4a-4c3f-9e6d-5a0b1c2d3e4f"
_TEXT = (
    "{% translation id_0 %}Hello!{% endtranslation %} "
    "{% translation id_1 %}My name is Jacky{% endtranslation %}"
)
_MESSAGES = {_VARIATION: {"channel": "email", "subject": "Hi", "body": _TEXT}}
_LOCALE = {"uuid": SPANISH, "name": "es-MX", "country": "MX", "language": "es"}
_SEED: dict[str, Any] = {
    "locales": [_LOCALE],
    "campaigns": [{"id": _CAMPAIGN, "draft": True, "messages": _MESSAGES}],
    "canvases": [
        {
            "id": _CANVAS,
            "draft": True,
            "steps": [{"id": _STEP, "name": "Hi", "type": "message", "messages": _MESSAGES}],
        }
    ],
    "content_blocks": [{"content_block_id": _BLOCK, "name": "jacky", "content": _TEXT}],
    "email_templates": [
        {"email_template_id": _TEMPLATE, "template_name": "t", "subject": "s", "body": _TEXT}
    ],
}


def _set(path: str, **named: str) -> Scene:
    texts = {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"}
    body = {**named, "locale_id": SPANISH, "translation_map": texts}
    return [("POST", "/_mock/seed", _SEED), ("PUT", path, body)]


_OF_CAMPAIGN = _set("/campaigns/translations", campaign_id=_CAMPAIGN,
                    message_variation_id=_VARIATION)  # fmt: skip
_OF_CANVAS = _set("/canvas/translations", workflow_id=_CANVAS, step_id=_STEP,
                  message_variation_id=_VARIATION)  # fmt: skip
_OF_BLOCK = _set("/content_blocks/translations", content_block_id=_BLOCK)
_OF_TEMPLATE = _set("/templates/email/translations/", template_id=_TEMPLATE)

SCENES: Mapping[str, Scene] = {
    **{f"campaigns.translations.{one}": _OF_CAMPAIGN for one in ("list", "source", "update")},
    **{f"canvas.translations.{one}": _OF_CANVAS for one in ("list", "source", "update")},
    **{f"content_blocks.translations.{one}": _OF_BLOCK for one in ("list", "update")},
    **{f"templates.email.translations.{one}": _OF_TEMPLATE for one in ("list", "source", "update")},
    "templates.translations.email": _OF_TEMPLATE,
}
