# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/user_exports.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required


__all__ = ["UsersExportSegmentRequestInput", "UsersExportGlobalControlGroupRequestInput"]


class UsersExportSegmentRequestInput(TypedDict, total=False):
    """`UsersExportSegmentRequest` as a plain mapping: Names the segment and the fields to
    export.
    """

    segment_id: Required[str]
    callback_endpoint: str
    fields_to_export: Required[
        Sequence[
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
    ]
    custom_attributes_to_export: Sequence[str]
    output_format: Literal["zip", "gzip"] | str


class UsersExportGlobalControlGroupRequestInput(TypedDict, total=False):
    """`UsersExportGlobalControlGroupRequest` as a plain mapping: Names the fields to export."""

    callback_endpoint: str
    fields_to_export: Required[
        Sequence[
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
    ]
    output_format: Literal["zip", "gzip"] | str
