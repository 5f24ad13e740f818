"""Live Activities: started for users, changed for those who have them, and ended."""

from __future__ import annotations

from typing import Any

from .scenarios_messaging import messages
from .support import Api


def start(api: Api, status: int = 201, /, **who: Any) -> Any:
    """Start the activity match."""
    return api.post(
        "/messages/live_activity/start",
        status,
        app_id="a",
        activity_id="match",
        activity_attributes_type="MatchActivity",
        activity_attributes={"home": "Lions"},
        content_state={"score": 0},
        notification={"alert": {"title": "Lions", "body": "It begins."}},
        **who,
    )


def update(api: Api, activity: str = "match", **more: Any) -> None:
    """Change an activity."""
    body = {"app_id": "a", "activity_id": activity, "content_state": {"score": 1}, **more}
    api.post("/messages/live_activity/update", 201, **body)


def seen(api: Api) -> list[tuple[str, str]]:
    """Who was told of which event."""
    return [
        (one["recipient"]["external_id"], one["payload"]["event"])
        for one in messages(api, channel="live_activity")
    ]


def test_an_activity_is_changed_for_those_for_whom_it_was_started(api: Api) -> None:
    """Named users get the start and each change, until it ends; others get nothing."""
    for name in ("u1", "u2", "u3"):
        api.set(name)
    start(api, external_user_ids=["u1", "u2", "nobody"])
    assert api.get("/_mock/state")["live_activities"] == 1
    update(api)
    update(api, "another")
    update(api, end_activity=True)
    update(api)
    told = seen(api)
    assert sorted(told[:2]) == [("u1", "start"), ("u2", "start")]
    assert sorted(told[2:4]) == [("u1", "update"), ("u2", "update")]
    assert sorted(told[4:]) == [("u1", "end"), ("u2", "end")]
    assert api.get("/_mock/state")["live_activities"] == 0
    assert messages(api)[2]["payload"]["content_state"] == {"score": 1}


def test_an_audience_chooses_the_users(api: Api) -> None:
    """Everybody who fits, and nobody else; an empty list of users is refused."""
    api.set("fan", team="Lions")
    api.set("other", team="Bears")
    fans = {"custom_attribute_name": "team", "comparison": "equals", "value": "Lions"}
    start(api, custom_audience={"custom_attribute": fans})
    assert seen(api) == [("fan", "start")]
    start(api, 400, external_user_ids=[])
