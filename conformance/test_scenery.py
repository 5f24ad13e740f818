"""A scene is set unseen, and every scene can be set."""

from __future__ import annotations

from conformance.document import operations
from conformance.scenery import FIXED, SCENES, play, scene_of
from conformance.stage import KEY, Stage

_TRACKED = {"attributes": [{"external_id": "u", "n": 1}]}


def test_a_scene_is_set_unseen() -> None:
    """It is there, and neither journal, limits, armed faults nor a delay know of it."""
    stage = Stage()
    armed = stage.braze_mock.arm("server_error")
    stage.braze_mock.settings(processing_delay=60.0)
    play(stage.mock, [("POST", "/users/track", _TRACKED)])
    assert stage.user("u") is not None
    assert (armed.fired, stage.tenant.faults.armed) == (0, [armed])
    assert (stage.requests, stage.request_count) == ([], 0)
    assert stage.tenant.buckets.levels(stage.clock.now()) == {}
    assert (stage.tenant.settings.processing_delay, stage.tenant.settings.rate_limits) == (60, True)


def test_all_scenes_can_be_set_together() -> None:
    """They are for operations that have state, and each of their requests succeeds."""
    assert set(SCENES) <= set(operations())
    assert set(FIXED) <= set(operations())
    stage = Stage()
    play(stage.mock, scene_of(*SCENES))
    for operation in SCENES:
        fresh = Stage()
        fresh.set_scene(operation)
        fresh.set_scene(operation)
    assert stage.mock.keys.default.secret == KEY
