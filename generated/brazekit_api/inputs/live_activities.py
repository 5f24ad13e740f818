# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/live_activities.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Required

    from ..models.audiences import ConnectedAudience
    from ..models.push import ApplePush
    from ..types import JsonInput, UntypedMapping
    from .audiences import ConnectedAudienceInput
    from .push import ApplePushInput

__all__ = ["MessagesLiveActivityStartRequestInput", "MessagesLiveActivityUpdateRequestInput"]


class MessagesLiveActivityStartRequestInput(TypedDict, total=False):
    """`MessagesLiveActivityStartRequest` as a plain mapping: Starts a Live Activity for users
    who are named, for a segment or for an audience.

    At least one of these is needed: external_user_ids, segment_id, custom_audience.
    """

    app_id: Required[str]
    activity_id: Required[str]
    activity_attributes_type: Required[str]
    activity_attributes: Required[Mapping[str, JsonInput]]
    content_state: Required[Mapping[str, JsonInput]]
    dismissal_date: datetime | str
    stale_date: datetime | str
    notification: Required[ApplePush | ApplePushInput | UntypedMapping]
    external_user_ids: Sequence[str]
    segment_id: str
    custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping


class MessagesLiveActivityUpdateRequestInput(TypedDict, total=False):
    """`MessagesLiveActivityUpdateRequest` as a plain mapping: Changes or ends a Live Activity;
    the activity's name chooses the users.
    """

    app_id: Required[str]
    activity_id: Required[str]
    content_state: Required[Mapping[str, JsonInput]]
    end_activity: bool
    dismissal_date: datetime | str
    stale_date: datetime | str
    notification: ApplePush | ApplePushInput | UntypedMapping
