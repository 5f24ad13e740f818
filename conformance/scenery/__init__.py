"""What has to be there before the document's examples find what they name, family by family.

A family enters its scenes here: by operation, the requests that set them. `FIXED` has what each
request of a batched call repeats, the names in its path among them; `ASKED` what a reading needs
beside the parameters that are required.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conformance.scenery import catalogs, content_blocks, dashboard, messaging, translations
from conformance.scenery.scene import Scene, play

__all__ = ["ASKED", "FIXED", "SCENES", "Scene", "play", "scene_of"]

SCENES: Mapping[str, Scene] = {
    **catalogs.SCENES,
    **content_blocks.SCENES,
    **messaging.SCENES,
    **translations.SCENES,
    **dashboard.SCENES,
}

FIXED: Mapping[str, Mapping[str, Any]] = {
    **messaging.FIXED,
    "subscription.status.set": {
        "subscription_group_id": "g",
        "subscription_state": "subscribed",
    },
    **catalogs.FIXED,
    **dashboard.FIXED,
}

# Parameters of which an operation needs one or another, so that none is required by itself.
ASKED: Mapping[str, Mapping[str, Any]] = {
    **dashboard.ASKED,
}


def scene_of(*operations: str) -> Scene:
    """Give the requests that set the scenes of several operations, each once."""
    wanted: list[Any] = []
    for operation in operations:
        wanted += [request for request in SCENES.get(operation, ()) if request not in wanted]
    return wanted
