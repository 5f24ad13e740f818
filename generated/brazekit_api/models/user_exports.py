# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/user_exports.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = [
    "UsersExportSegmentRequest",
    "UsersExportGlobalControlGroupRequest",
    "ExportStartedResponse",
    "ExportReadyRequest",
]


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            segment_id: str,
            callback_endpoint: str | Unset = UNSET,
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
            ],
            custom_attributes_to_export: Sequence[str] | Unset = UNSET,
            output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.segment_id = segment_id
            self.callback_endpoint = callback_endpoint
            self.fields_to_export = fields_to_export
            self.custom_attributes_to_export = custom_attributes_to_export
            self.output_format = output_format
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


UsersExportSegmentRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class UsersExportGlobalControlGroupRequest(Model):
    """Names the fields to export.

    Attributes:
        callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
            the export is ready.
        fields_to_export: Lists the fields to export. All custom attributes come with
            custom_attributes; single ones cannot be picked. Required.
        output_format: Sets the format of the files. Defaults to zip.
    """

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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            callback_endpoint: str | Unset = UNSET,
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
            ],
            output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.callback_endpoint = callback_endpoint
            self.fields_to_export = fields_to_export
            self.output_format = output_format
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


UsersExportGlobalControlGroupRequest.__kind__ = ObjectKind(
    fields=(
        Field("callback_endpoint", "callback_endpoint", STRING),
        Field("fields_to_export", "fields_to_export", ListOf(STRING)),
        Field("output_format", "output_format", STRING),
    ),
    required=("fields_to_export",),
    any_of=(),
    extra=ANY,
    model=UsersExportGlobalControlGroupRequest,
)


@attrs.define(kw_only=True, repr=False)
class ExportStartedResponse(Model):
    """Says that an export was started and where its files will be.

    Attributes:
        message: Says success when the export had no errors. Required.
        object_prefix: Holds the prefix of the names of the files: a UUID, a dash and a Unix
            time in seconds. Required.
        url: Holds the address of the file, which works once the export is ready and then
            for a few hours. Absent when the account has cloud storage of its own.
    """

    message: str
    object_prefix: str
    url: str | Unset = UNSET


ExportStartedResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ExportReadyRequest(Model):
    """Tells the callback endpoint that an export is ready. Braze sends it.

    Attributes:
        success: Says true. Required.
        url: Holds the address of the file. Absent when the account has cloud storage of its
            own.
    """

    success: bool
    url: str | Unset = UNSET


ExportReadyRequest.__kind__ = ObjectKind(
    fields=(
        Field("success", "success", BOOLEAN),
        Field("url", "url", STRING),
    ),
    required=("success",),
    any_of=(),
    extra=ANY,
    model=ExportReadyRequest,
)
