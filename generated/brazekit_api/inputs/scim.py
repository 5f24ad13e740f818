# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/scim.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..models.scim import (
        ScimName,
        ScimPermissions,
        ScimPermissionSet,
        ScimRole,
        ScimTeamPermissions,
        ScimWorkspacePermissions,
    )
    from ..types import UntypedMapping

__all__ = [
    "ScimNameInput",
    "ScimPermissionsInput",
    "ScimRoleInput",
    "ScimWorkspacePermissionsInput",
    "ScimPermissionSetInput",
    "ScimTeamPermissionsInput",
    "ScimUsersCreateRequestInput",
    "ScimUsersUpdateRequestInput",
]


class ScimNameInput(TypedDict, total=False):
    """`ScimName` as a plain mapping: Holds the name of a dashboard user."""

    givenName: Required[str]
    familyName: Required[str]


class ScimPermissionsInput(TypedDict, total=False):
    """`ScimPermissions` as a plain mapping: Sets what a dashboard user may do. Workspaces keep
    their older name, app groups.
    """

    companyPermissions: Sequence[
        Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str
    ]
    roles: Sequence[ScimRole | ScimRoleInput | UntypedMapping]
    appGroup: Required[
        Sequence[ScimWorkspacePermissions | ScimWorkspacePermissionsInput | UntypedMapping]
    ]


class ScimRoleInput(TypedDict, total=False):
    """`ScimRole` as a plain mapping: Names a role by its name or its ID.

    At least one of these is needed: roleName, roleId.
    """

    roleName: str
    roleId: str


class ScimWorkspacePermissionsInput(TypedDict, total=False):
    """`ScimWorkspacePermissions` as a plain mapping: Sets what a dashboard user may do in one
    workspace.

    At least one of these is needed: appGroupName, appGroupId.

    At least one of these is needed: appGroupPermissions, appGroupPermissionSets.
    """

    appGroupName: str
    appGroupId: str
    appGroupPermissionSets: Sequence[ScimPermissionSet | ScimPermissionSetInput | UntypedMapping]
    appGroupPermissions: Sequence[
        Literal[
            "view_campaigns",
            "edit_campaigns",
            "archive_campaigns",
            "view_canvases",
            "edit_canvases",
            "archive_canvases",
            "view_frequency_caps",
            "edit_frequency_caps",
            "view_message_prioritization",
            "edit_message_prioritization",
            "view_content_blocks",
            "edit_content_blocks",
            "archive_content_blocks",
            "view_feature_flags",
            "edit_feature_flags",
            "archive_feature_flags",
            "view_segments",
            "edit_segments",
            "archive_segments",
            "view_global_control_group",
            "edit_global_control_group",
            "view_iam_templates",
            "edit_iam_templates",
            "archive_iam_templates",
            "view_email_templates",
            "edit_email_templates",
            "archive_email_templates",
            "view_webhook_templates",
            "edit_webhook_templates",
            "archive_webhook_templates",
            "view_link_templates",
            "edit_link_templates",
            "view_media_library_assets",
            "view_locations",
            "edit_locations",
            "archive_locations",
            "view_promotion_codes",
            "edit_promotion_codes",
            "export_promotion_codes",
            "view_preference_centers",
            "edit_preference_centers",
            "edit_reports",
            "view_placements",
            "edit_placements",
            "archive_placements",
            "view_banner_templates",
            "view_multi_language_settings",
            "use_operator",
            "view_decisioning_studio_agents",
            "view_decisioning_studio_audience",
            "view_decisioning_studio_conversion_event",
            "view_decisioning_studio_guardrails",
            "launch_campaigns",
            "launch_canvases",
            "edit_dashboard_users",
            "edit_media_library_assets",
            "delete_media_library_assets",
            "view_import_users",
            "import_users",
            "edit_user_data",
            "view_user_merge_records",
            "merge_duplicate_users",
            "view_api_keys",
            "edit_api_keys",
            "view_internal_user_groups",
            "edit_internal_user_groups",
            "delete_internal_user_groups",
            "view_message_activity_log",
            "view_event_user_log",
            "view_api_identifiers",
            "view_api_usage_dashboard",
            "view_api_limits",
            "view_api_usage_alerts",
            "edit_api_usage_alerts",
            "view_sdk_debugger",
            "edit_sdk_debugger",
            "launch_content_blocks",
            "edit_cloud_data_ingestion",
            "view_app_settings",
            "edit_app_settings",
            "view_push_settings",
            "edit_push_settings",
            "view_teams",
            "edit_teams",
            "archive_teams",
            "view_custom_attributes",
            "edit_custom_attributes",
            "blocklist_custom_attributes",
            "delete_custom_attributes",
            "export_custom_attributes",
            "view_custom_events",
            "edit_custom_events",
            "blocklist_custom_events",
            "delete_custom_events",
            "export_custom_events",
            "edit_custom_event_property_segmentation",
            "view_products",
            "edit_products",
            "blocklist_products",
            "edit_purchase_property_segmentation",
            "view_tags",
            "edit_tags",
            "delete_tags",
            "view_email_settings",
            "edit_email_settings",
            "view_catalogs",
            "edit_catalogs",
            "export_catalogs",
            "delete_catalogs",
            "view_whatsapp_settings",
            "edit_technology_partners",
        ]
        | str
        | Literal[
            "admin",
            "basic_access",
            "approve_deny_campaigns",
            "send_campaigns_canvases",
            "publish_cards",
            "edit_segments",
            "export_user_data",
            "view_pii",
            "view_user_profile",
            "manage_dashboard_users",
            "manage_media_library",
            "view_usage_data",
            "import_update_user_data",
            "view_billing_details",
            "dev_console",
            "launch_content_blocks",
            "manage_external_integrations",
            "manage_apps",
            "manage_teams",
            "manage_events_attributes_purchases",
            "manage_tags",
            "manage_email_settings",
            "manage_subscription_groups",
            "manage_approval_settings",
            "manage_catalogs_dashboard_permission",
        ]
    ]
    team: Sequence[ScimTeamPermissions | ScimTeamPermissionsInput | UntypedMapping]


class ScimPermissionSetInput(TypedDict, total=False):
    """`ScimPermissionSet` as a plain mapping: Names a set of permissions by its name or its
    ID.

    At least one of these is needed: appGroupPermissionSetName, appGroupPermissionSetID.
    """

    appGroupPermissionSetName: str
    appGroupPermissionSetID: str


class ScimTeamPermissionsInput(TypedDict, total=False):
    """`ScimTeamPermissions` as a plain mapping: Sets what a dashboard user may do in one team.

    At least one of these is needed: teamName, teamId.
    """

    teamName: str
    teamId: str
    teamPermissions: Required[
        Sequence[
            Literal[
                "view_campaigns",
                "edit_campaigns",
                "archive_campaigns",
                "view_canvases",
                "edit_canvases",
                "archive_canvases",
                "view_frequency_caps",
                "edit_frequency_caps",
                "view_message_prioritization",
                "edit_message_prioritization",
                "view_content_blocks",
                "view_feature_flags",
                "edit_feature_flags",
                "archive_feature_flags",
                "view_segments",
                "edit_segments",
                "edit_global_control_group",
                "view_iam_templates",
                "edit_iam_templates",
                "archive_iam_templates",
                "view_email_templates",
                "edit_email_templates",
                "archive_email_templates",
                "view_webhook_templates",
                "edit_webhook_templates",
                "archive_webhook_templates",
                "view_link_templates",
                "edit_link_templates",
                "view_media_library_assets",
                "view_locations",
                "edit_locations",
                "archive_locations",
                "view_promotion_codes",
                "edit_promotion_codes",
                "export_promotion_codes",
                "view_preference_centers",
                "edit_preference_centers",
                "view_reports",
                "create_reports",
                "edit_reports",
                "view_banner_templates",
                "view_multi_language_settings",
                "use_operator",
                "view_decisioning_studio_agents",
                "launch_campaigns",
                "launch_canvases",
                "edit_dashboard_users",
            ]
            | str
            | Literal[
                "admin",
                "basic_access",
                "approve_deny_campaigns",
                "send_campaigns_canvases",
                "publish_cards",
                "edit_segments",
                "export_user_data",
                "view_user_profile",
                "manage_dashboard_users",
                "manage_media_library",
            ]
        ]
    ]


class ScimUsersCreateRequestInput(TypedDict, total=False):
    """`ScimUsersCreateRequest` as a plain mapping: Describes the dashboard user to create."""

    schemas: Required[Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]]
    userName: Required[str]
    name: Required[ScimName | ScimNameInput | UntypedMapping]
    department: Required[
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    ]
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping


class ScimUsersUpdateRequestInput(TypedDict, total=False):
    """`ScimUsersUpdateRequest` as a plain mapping: Replaces what is known of a dashboard user,
    except userName.
    """

    schemas: Required[Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]]
    name: Required[ScimName | ScimNameInput | UntypedMapping]
    department: Required[
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    ]
    permissions: Required[ScimPermissions | ScimPermissionsInput | UntypedMapping]
