# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/user_exports.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "UsersExportSegmentRequest",
    "UsersExportGlobalControlGroupRequest",
    "ExportStartedResponse",
    "ExportReadyRequest",
]


@define(kw_only=True)
class UsersExportSegmentRequest(Model):
    """Names the segment and the fields to export.

    Attributes:
        segment_id: Holds the segment's API identifier. Required.
        callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
            the export is ready.
        fields_to_export: Lists the fields to export. All custom attributes come with
            custom_attributes. Required.
        custom_attributes_to_export: Names up to 500 custom attributes to export. It has no
            effect when fields_to_export has custom_attributes.
        output_format: Sets the format of the files. Defaults to zip.
    """

    __slots__ = ()

    segment_id: str
    callback_endpoint: str | Unset = UNSET
    fields_to_export: Sequence[
        Literal[
            "apps",
            "attributed_campaign",
            "attributed_source",
            "attributed_adgroup",
            "attributed_ad",
            "push_subscribe",
            "email_subscribe",
            "braze_id",
            "country",
            "created_at",
            "created_from",
            "custom_attributes",
            "custom_events",
            "devices",
            "dob",
            "email",
            "external_id",
            "first_name",
            "gender",
            "home_city",
            "language",
            "last_coordinates",
            "last_name",
            "phone",
            "purchases",
            "push_tokens",
            "random_bucket",
            "time_zone",
            "total_revenue",
            "uninstalled_at",
            "user_aliases",
            "campaigns_received",
            "canvases_received",
        ]
        | str
    ]
    custom_attributes_to_export: Sequence[str] | Unset = UNSET
    output_format: Literal["zip", "gzip"] | str | Unset = UNSET


describe(
    UsersExportSegmentRequest,
    ObjectKind(
        fields=(
            Field("segment_id", "segment_id", STRING),
            Field("callback_endpoint", "callback_endpoint", STRING),
            Field("fields_to_export", "fields_to_export", ListOf(STRING)),
            Field(
                "custom_attributes_to_export",
                "custom_attributes_to_export",
                ListOf(STRING, max_items=500),
            ),
            Field("output_format", "output_format", STRING),
        ),
        required=(
            "segment_id",
            "fields_to_export",
        ),
        any_of=(),
        extra=ANY,
        model=UsersExportSegmentRequest,
    ),
)


@define(kw_only=True)
class UsersExportGlobalControlGroupRequest(Model):
    """Names the fields to export.

    Attributes:
        callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
            the export is ready.
        fields_to_export: Lists the fields to export. All custom attributes come with
            custom_attributes; single ones cannot be picked. Required.
        output_format: Sets the format of the files. Defaults to zip.
    """

    __slots__ = ()

    callback_endpoint: str | Unset = UNSET
    fields_to_export: Sequence[
        Literal[
            "apps",
            "attributed_campaign",
            "attributed_source",
            "attributed_adgroup",
            "attributed_ad",
            "braze_id",
            "country",
            "created_at",
            "custom_attributes",
            "custom_events",
            "devices",
            "dob",
            "email",
            "external_id",
            "first_name",
            "gender",
            "home_city",
            "language",
            "last_coordinates",
            "last_name",
            "phone",
            "purchases",
            "random_bucket",
            "time_zone",
            "total_revenue",
            "uninstalled_at",
            "user_aliases",
        ]
        | str
    ]
    output_format: Literal["zip", "gzip"] | str | Unset = UNSET


describe(
    UsersExportGlobalControlGroupRequest,
    ObjectKind(
        fields=(
            Field("callback_endpoint", "callback_endpoint", STRING),
            Field("fields_to_export", "fields_to_export", ListOf(STRING)),
            Field("output_format", "output_format", STRING),
        ),
        required=("fields_to_export",),
        any_of=(),
        extra=ANY,
        model=UsersExportGlobalControlGroupRequest,
    ),
)


@define(kw_only=True)
class ExportStartedResponse(Model):
    """Says that an export was started and where its files will be.

    Attributes:
        message: Says success when the export had no errors. Required.
        object_prefix: Holds the prefix of the names of the files: a UUID, a dash and a Unix
            time in seconds. Required.
        url: Holds the address of the file, which works once the export is ready and then
            for a few hours. Absent when the account has cloud storage of its own.
    """

    __slots__ = ()

    message: str
    object_prefix: str
    url: str | Unset = UNSET


describe(
    ExportStartedResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("object_prefix", "object_prefix", STRING),
            Field("url", "url", STRING),
        ),
        required=(
            "message",
            "object_prefix",
        ),
        any_of=(),
        extra=ANY,
        model=ExportStartedResponse,
    ),
)


@define(kw_only=True)
class ExportReadyRequest(Model):
    """Tells the callback endpoint that an export is ready. Braze sends it.

    Attributes:
        success: Says true. Required.
        url: Holds the address of the file. Absent when the account has cloud storage of its
            own.
    """

    __slots__ = ()

    success: bool
    url: str | Unset = UNSET


describe(
    ExportReadyRequest,
    ObjectKind(
        fields=(
            Field("success", "success", BOOLEAN),
            Field("url", "url", STRING),
        ),
        required=("success",),
        any_of=(),
        extra=ANY,
        model=ExportReadyRequest,
    ),
)
