"""Content Blocks and e-mail templates: those of the examples, under their IDs."""

from __future__ import annotations

from collections.abc import Mapping

from conformance.scenery.scene import Scene

_BLOCK: Scene = [
    (
        "POST",
        "/_mock/seed",
        {
            "content_blocks": [
                {
                    "content_block_id": "5d3f2b1e-6a70-4c1b-9f0d-2c4f1e6b7a88",
                    "name": "footer",
                    "content": "<p>Sent by Example Ltd.</p>",
                }
            ]
        },
    )
]
_TEMPLATE: Scene = [
    (
        "POST",
        "/_mock/seed",
        {
            "email_templates": [
                {
                    "email_template_id": "232b6d29-7e41-4106-a0ab-1c4fe915d701",
                    "template_name": "welcome",
                    "subject": "Welcome to Example",
                    "body": "<h1>Hello {{${first_name}}}</h1>",
                }
            ]
        },
    )
]

SCENES: Mapping[str, Scene] = {
    "content_blocks.list": _BLOCK,
    "content_blocks.info": _BLOCK,
    "content_blocks.update": _BLOCK,
    "templates.email.list": _TEMPLATE,
    "templates.email.info": _TEMPLATE,
    "templates.email.update": _TEMPLATE,
}
