# Written by `make generate` from spec/; do not edit.
"""Calls below `canvas`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..building import batch_form, build, nothing, reader
from ..facts import OPERATIONS
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    MapOf,
    ModelRef,
    OneOf,
)
from ..models.audiences import ConnectedAudience
from ..models.canvas import CanvasDetailsResponse, CanvasListResponse
from ..models.canvas_statistics import CanvasDataSeriesResponse, CanvasDataSummaryResponse
from ..models.recipients import CanvasRecipient
from ..models.schedules import (
    CanvasTriggerScheduleCreateResponse,
    CanvasTriggerScheduleDeleteResponse,
    CanvasTriggerScheduleUpdateResponse,
    Schedule,
)
from ..models.sends import CanvasTriggerSendResponse
from ..models.translations import (
    CanvasTranslationsListResponse,
    CanvasTranslationsSourceResponse,
    CanvasTranslationsUpdateResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.recipients import CanvasRecipientInput
    from ..inputs.schedules import ScheduleInput


def canvas_translations_list(
    *,
    workflow_id: str,
    step_id: str,
    message_variation_id: str,
    locale_id: str | Unset = UNSET,
    post_launch_draft_version: bool | Unset = UNSET,
) -> Call[CanvasTranslationsListResponse]:
    """Make the request of `canvas.translations.list`."""
    return build(
        OPERATIONS["canvas.translations.list"],
        reader(CanvasTranslationsListResponse),
        query={
            "workflow_id": (workflow_id, STRING),
            "step_id": (step_id, STRING),
            "message_variation_id": (message_variation_id, STRING),
            "locale_id": (locale_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
        },
    )


def canvas_translations_update(
    *,
    workflow_id: str,
    step_id: str,
    message_variation_id: str,
    locale_id: str,
    translation_map: Mapping[str, str],
) -> Call[CanvasTranslationsUpdateResponse]:
    """Make the request of `canvas.translations.update`."""
    return build(
        OPERATIONS["canvas.translations.update"],
        reader(CanvasTranslationsUpdateResponse),
        body={
            "workflow_id": workflow_id,
            "step_id": step_id,
            "message_variation_id": message_variation_id,
            "locale_id": locale_id,
            "translation_map": translation_map,
        },
        body_kind=ModelRef("translations", "CanvasTranslationsUpdateRequest"),
    )


def canvas_translations_source(
    *,
    workflow_id: str,
    step_id: str,
    message_variation_id: str,
    locale_id: str | Unset = UNSET,
    post_launch_draft_version: bool | Unset = UNSET,
) -> Call[CanvasTranslationsSourceResponse]:
    """Make the request of `canvas.translations.source`."""
    return build(
        OPERATIONS["canvas.translations.source"],
        reader(CanvasTranslationsSourceResponse),
        query={
            "workflow_id": (workflow_id, STRING),
            "step_id": (step_id, STRING),
            "message_variation_id": (message_variation_id, STRING),
            "locale_id": (locale_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
        },
    )


def canvas_list(
    *,
    page: int | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    last_edit_time_gt: datetime | str | Unset = UNSET,
) -> Call[CanvasListResponse]:
    """Make the request of `canvas.list`."""
    return build(
        OPERATIONS["canvas.list"],
        reader(CanvasListResponse),
        query={
            "page": (page, INTEGER),
            "include_archived": (include_archived, BOOLEAN),
            "sort_direction": (sort_direction, STRING),
            "last_edit.time[gt]": (last_edit_time_gt, TIME),
        },
    )


def canvas_details(
    *,
    canvas_id: str,
    post_launch_draft_version: bool | Unset = UNSET,
    include_has_translatable_content: bool | Unset = UNSET,
) -> Call[CanvasDetailsResponse]:
    """Make the request of `canvas.details`."""
    return build(
        OPERATIONS["canvas.details"],
        reader(CanvasDetailsResponse),
        query={
            "canvas_id": (canvas_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
            "include_has_translatable_content": (include_has_translatable_content, BOOLEAN),
        },
    )


def canvas_data_series(
    *,
    canvas_id: str,
    ending_at: datetime | str,
    starting_at: datetime | str | Unset = UNSET,
    length: int | str | Unset = UNSET,
    include_variant_breakdown: bool | Unset = UNSET,
    include_step_breakdown: bool | Unset = UNSET,
    include_deleted_step_data: bool | Unset = UNSET,
) -> Call[CanvasDataSeriesResponse]:
    """Make the request of `canvas.data_series`."""
    return build(
        OPERATIONS["canvas.data_series"],
        reader(CanvasDataSeriesResponse),
        query={
            "canvas_id": (canvas_id, STRING),
            "ending_at": (ending_at, TIME),
            "starting_at": (starting_at, TIME),
            "length": (
                length,
                OneOf(
                    (
                        INTEGER,
                        STRING,
                    )
                ),
            ),
            "include_variant_breakdown": (include_variant_breakdown, BOOLEAN),
            "include_step_breakdown": (include_step_breakdown, BOOLEAN),
            "include_deleted_step_data": (include_deleted_step_data, BOOLEAN),
        },
    )


def canvas_data_summary(
    *,
    canvas_id: str,
    ending_at: datetime | str,
    starting_at: datetime | str | Unset = UNSET,
    length: int | str | Unset = UNSET,
    include_variant_breakdown: bool | Unset = UNSET,
    include_step_breakdown: bool | Unset = UNSET,
    include_deleted_step_data: bool | Unset = UNSET,
) -> Call[CanvasDataSummaryResponse]:
    """Make the request of `canvas.data_summary`."""
    return build(
        OPERATIONS["canvas.data_summary"],
        reader(CanvasDataSummaryResponse),
        query={
            "canvas_id": (canvas_id, STRING),
            "ending_at": (ending_at, TIME),
            "starting_at": (starting_at, TIME),
            "length": (
                length,
                OneOf(
                    (
                        INTEGER,
                        STRING,
                    )
                ),
            ),
            "include_variant_breakdown": (include_variant_breakdown, BOOLEAN),
            "include_step_breakdown": (include_step_breakdown, BOOLEAN),
            "include_deleted_step_data": (include_deleted_step_data, BOOLEAN),
        },
    )


def canvas_trigger_send(
    *,
    canvas_id: str,
    context: Mapping[str, JsonInput] | Unset = UNSET,
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping] | Unset = UNSET,
) -> Call[CanvasTriggerSendResponse]:
    """Make the request of `canvas.trigger.send`."""
    return build(
        OPERATIONS["canvas.trigger.send"],
        reader(CanvasTriggerSendResponse),
        body={
            "canvas_id": canvas_id,
            "context": context,
            "canvas_entry_properties": canvas_entry_properties,
            "broadcast": broadcast,
            "audience": audience,
            "recipients": recipients,
        },
        body_kind=ModelRef("sends", "CanvasTriggerSendRequest"),
    )


def canvas_trigger_send_form(
    *,
    canvas_id: str,
    context: Mapping[str, JsonInput] | Unset = UNSET,
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
) -> BatchForm[CanvasTriggerSendResponse]:
    """Make the form of `canvas.trigger.send` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["canvas.trigger.send"],
        reader(CanvasTriggerSendResponse),
        items={
            "recipients": ModelRef("recipients", "CanvasRecipient"),
        },
        fixed={
            "canvas_id": (canvas_id, STRING),
            "context": (context, MapOf(ANY)),
            "canvas_entry_properties": (canvas_entry_properties, MapOf(ANY)),
            "broadcast": (broadcast, BOOLEAN),
            "audience": (audience, ModelRef("audiences", "ConnectedAudience")),
        },
    )


def canvas_trigger_schedule_create(
    *,
    canvas_id: str,
    schedule: Schedule | ScheduleInput | UntypedMapping,
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping] | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
) -> Call[CanvasTriggerScheduleCreateResponse]:
    """Make the request of `canvas.trigger.schedule.create`."""
    return build(
        OPERATIONS["canvas.trigger.schedule.create"],
        reader(CanvasTriggerScheduleCreateResponse),
        body={
            "canvas_id": canvas_id,
            "schedule": schedule,
            "recipients": recipients,
            "audience": audience,
            "broadcast": broadcast,
            "canvas_entry_properties": canvas_entry_properties,
        },
        body_kind=ModelRef("schedules", "CanvasTriggerScheduleCreateRequest"),
    )


def canvas_trigger_schedule_update(
    *,
    canvas_id: str,
    schedule_id: str,
    schedule: Schedule | ScheduleInput | UntypedMapping,
) -> Call[CanvasTriggerScheduleUpdateResponse]:
    """Make the request of `canvas.trigger.schedule.update`."""
    return build(
        OPERATIONS["canvas.trigger.schedule.update"],
        reader(CanvasTriggerScheduleUpdateResponse),
        body={
            "canvas_id": canvas_id,
            "schedule_id": schedule_id,
            "schedule": schedule,
        },
        body_kind=ModelRef("schedules", "CanvasTriggerScheduleUpdateRequest"),
    )


def canvas_trigger_schedule_delete(
    *,
    canvas_id: str,
    schedule_id: str,
) -> Call[CanvasTriggerScheduleDeleteResponse]:
    """Make the request of `canvas.trigger.schedule.delete`."""
    return build(
        OPERATIONS["canvas.trigger.schedule.delete"],
        reader(CanvasTriggerScheduleDeleteResponse),
        body={
            "canvas_id": canvas_id,
            "schedule_id": schedule_id,
        },
        body_kind=ModelRef("schedules", "CanvasTriggerScheduleDeleteRequest"),
    )


def canvas_duplicate(
    *,
    canvas_id: str,
    name: str,
    description: str | Unset = UNSET,
    tag_names: str | Sequence[str] | Unset = UNSET,
) -> Call[None]:
    """Make the request of `canvas.duplicate`."""
    return build(
        OPERATIONS["canvas.duplicate"],
        nothing,
        body={
            "canvas_id": canvas_id,
            "name": name,
            "description": description,
            "tag_names": tag_names,
        },
        body_kind=ModelRef("duplicates", "CanvasDuplicateRequest"),
    )
