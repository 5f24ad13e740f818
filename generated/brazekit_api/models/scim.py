# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/scim.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.scim import (
        ScimNameInput,
        ScimPermissionSetInput,
        ScimPermissionsInput,
        ScimRoleInput,
        ScimTeamPermissionsInput,
        ScimWorkspacePermissionsInput,
    )

__all__ = [
    "ScimName",
    "ScimPermissions",
    "ScimRole",
    "ScimWorkspacePermissions",
    "ScimPermissionSet",
    "ScimTeamPermissions",
    "ScimUser",
    "ScimUserPermissions",
    "ScimUserRole",
    "ScimUserWorkspacePermissions",
    "ScimUserPermissionSet",
    "ScimUserTeamPermissions",
    "ScimUsersCreateRequest",
    "ScimUsersUpdateRequest",
    "ScimUsersCreateResponse",
    "ScimUsersGetResponse",
    "ScimUsersUpdateResponse",
    "ScimUsersListResponse",
    "ScimErrorBody",
]


@define(kw_only=True)
class ScimName(Model):
    """Holds the name of a dashboard user.

    Attributes:
        givenName: Holds the given name. Required.
        familyName: Holds the family name. Required.
    """

    __slots__ = ()

    givenName: str
    familyName: str


describe(
    ScimName,
    ObjectKind(
        fields=(
            Field("givenName", "givenName", STRING),
            Field("familyName", "familyName", STRING),
        ),
        required=(
            "givenName",
            "familyName",
        ),
        any_of=(),
        extra=ANY,
        model=ScimName,
    ),
)


@define(kw_only=True)
class ScimPermissions(Model):
    """Sets what a dashboard user may do. Workspaces keep their older name, app groups.

    Attributes:
        companyPermissions: Lists permissions over the whole company.
        roles: Lists roles to give.
        appGroup: Lists permissions by workspace. Required.
    """

    __slots__ = ()

    companyPermissions: (
        Sequence[Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str] | Unset
    ) = UNSET
    roles: Sequence[ScimRole | ScimRoleInput | UntypedMapping] | Unset = UNSET
    appGroup: Sequence[ScimWorkspacePermissions | ScimWorkspacePermissionsInput | UntypedMapping]


describe(
    ScimPermissions,
    ObjectKind(
        fields=(
            Field("companyPermissions", "companyPermissions", ListOf(STRING)),
            Field("roles", "roles", ListOf(ModelRef("scim", "ScimRole"))),
            Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimWorkspacePermissions"))),
        ),
        required=("appGroup",),
        any_of=(),
        extra=ANY,
        model=ScimPermissions,
    ),
)


@define(kw_only=True)
class ScimRole(Model):
    """Names a role by its name or its ID.

    Attributes:
        roleName: Names the role.
        roleId: Names the role by ID, where roleName is left out.

    At least one of these is needed: roleName, roleId.
    """

    __slots__ = ()

    roleName: str | Unset = UNSET
    roleId: str | Unset = UNSET


describe(
    ScimRole,
    ObjectKind(
        fields=(
            Field("roleName", "roleName", STRING),
            Field("roleId", "roleId", STRING),
        ),
        required=(),
        any_of=(
            (
                ("roleName",),
                ("roleId",),
            ),
        ),
        extra=ANY,
        model=ScimRole,
    ),
)


@define(kw_only=True)
class ScimWorkspacePermissions(Model):
    """Sets what a dashboard user may do in one workspace.

    Attributes:
        appGroupName: Names the workspace.
        appGroupId: Names the workspace by ID, where appGroupName is left out.
        appGroupPermissionSets: Holds one set of permissions.
        appGroupPermissions: Lists permissions one by one.
        team: Lists permissions by team.

    At least one of these is needed: appGroupName, appGroupId.

    At least one of these is needed: appGroupPermissions, appGroupPermissionSets.
    """

    __slots__ = ()

    appGroupName: str | Unset = UNSET
    appGroupId: str | Unset = UNSET
    appGroupPermissionSets: (
        Sequence[ScimPermissionSet | ScimPermissionSetInput | UntypedMapping] | Unset
    ) = UNSET
    appGroupPermissions: (
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
        | Unset
    ) = UNSET
    team: Sequence[ScimTeamPermissions | ScimTeamPermissionsInput | UntypedMapping] | Unset = UNSET


describe(
    ScimWorkspacePermissions,
    ObjectKind(
        fields=(
            Field("appGroupName", "appGroupName", STRING),
            Field("appGroupId", "appGroupId", STRING),
            Field(
                "appGroupPermissionSets",
                "appGroupPermissionSets",
                ListOf(ModelRef("scim", "ScimPermissionSet"), max_items=1),
            ),
            Field("appGroupPermissions", "appGroupPermissions", ListOf(STRING)),
            Field("team", "team", ListOf(ModelRef("scim", "ScimTeamPermissions"))),
        ),
        required=(),
        any_of=(
            (
                ("appGroupName",),
                ("appGroupId",),
            ),
            (
                ("appGroupPermissions",),
                ("appGroupPermissionSets",),
            ),
        ),
        extra=ANY,
        model=ScimWorkspacePermissions,
    ),
)


@define(kw_only=True)
class ScimPermissionSet(Model):
    """Names a set of permissions by its name or its ID.

    Attributes:
        appGroupPermissionSetName: Names the set.
        appGroupPermissionSetID: Names the set by ID, where appGroupPermissionSetName is
            left out. Answers spell it appGroupPermissionSetId.

    At least one of these is needed: appGroupPermissionSetName, appGroupPermissionSetID.
    """

    __slots__ = ()

    appGroupPermissionSetName: str | Unset = UNSET
    appGroupPermissionSetID: str | Unset = UNSET


describe(
    ScimPermissionSet,
    ObjectKind(
        fields=(
            Field("appGroupPermissionSetName", "appGroupPermissionSetName", STRING),
            Field("appGroupPermissionSetID", "appGroupPermissionSetID", STRING),
        ),
        required=(),
        any_of=(
            (
                ("appGroupPermissionSetName",),
                ("appGroupPermissionSetID",),
            ),
        ),
        extra=ANY,
        model=ScimPermissionSet,
    ),
)


@define(kw_only=True)
class ScimTeamPermissions(Model):
    """Sets what a dashboard user may do in one team.

    Attributes:
        teamName: Names the team.
        teamId: Names the team by ID, where teamName is left out.
        teamPermissions: Lists the permissions. Required.

    At least one of these is needed: teamName, teamId.
    """

    __slots__ = ()

    teamName: str | Unset = UNSET
    teamId: str | Unset = UNSET
    teamPermissions: Sequence[
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


describe(
    ScimTeamPermissions,
    ObjectKind(
        fields=(
            Field("teamName", "teamName", STRING),
            Field("teamId", "teamId", STRING),
            Field("teamPermissions", "teamPermissions", ListOf(STRING)),
        ),
        required=("teamPermissions",),
        any_of=(
            (
                ("teamName",),
                ("teamId",),
            ),
        ),
        extra=ANY,
        model=ScimTeamPermissions,
    ),
)


@define(kw_only=True)
class ScimUser(Model):
    """Describes a dashboard user.

    Attributes:
        id: Names the user in paths.
        userName: Holds the e-mail address.
        name: Holds the name.
        department: Names the department.
        lastSignInAt: Tells in UTC when the user last signed in, in words such as Thursday,
            January 1, 1970 12:00:00 AM or 2024 Nov 11, 4:20 PM.
        permissions: Tells what the user may do.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    userName: str | Unset = UNSET
    name: ScimName | Unset = UNSET
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str
        | Unset
    ) = UNSET
    lastSignInAt: str | Unset = UNSET
    permissions: ScimUserPermissions | Unset = UNSET


describe(
    ScimUser,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("userName", "userName", STRING),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("lastSignInAt", "lastSignInAt", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimUserPermissions")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUser,
    ),
)


@define(kw_only=True)
class ScimUserPermissions(Model):
    """Tells what a dashboard user may do.

    Attributes:
        companyPermissions: Lists permissions over the whole company.
        roles: Lists roles with what they allow.
        appGroup: Lists permissions by workspace.
    """

    __slots__ = ()

    companyPermissions: (
        list[Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str] | Unset
    ) = UNSET
    roles: list[ScimUserRole] | Unset = UNSET
    appGroup: list[ScimUserWorkspacePermissions] | Unset = UNSET


describe(
    ScimUserPermissions,
    ObjectKind(
        fields=(
            Field("companyPermissions", "companyPermissions", ListOf(STRING)),
            Field("roles", "roles", ListOf(ModelRef("scim", "ScimUserRole"))),
            Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimUserWorkspacePermissions"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUserPermissions,
    ),
)


@define(kw_only=True)
class ScimUserRole(Model):
    """Describes a role of a dashboard user.

    Attributes:
        roleName: Names the role.
        roleId: Names the role by ID.
        appGroup: Lists the permissions of the role by workspace.
    """

    __slots__ = ()

    roleName: str | Unset = UNSET
    roleId: str | Unset = UNSET
    appGroup: list[ScimUserWorkspacePermissions] | Unset = UNSET


describe(
    ScimUserRole,
    ObjectKind(
        fields=(
            Field("roleName", "roleName", STRING),
            Field("roleId", "roleId", STRING),
            Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimUserWorkspacePermissions"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUserRole,
    ),
)


@define(kw_only=True)
class ScimUserWorkspacePermissions(Model):
    """Tells what a dashboard user or a role may do in one workspace.

    Attributes:
        appGroupName: Names the workspace.
        appGroupId: Names the workspace by ID.
        appGroupPermissionSets: Lists sets of permissions.
        appGroupPermissions: Lists permissions one by one.
        team: Lists permissions by team.
    """

    __slots__ = ()

    appGroupName: str | Unset = UNSET
    appGroupId: str | Unset = UNSET
    appGroupPermissionSets: list[ScimUserPermissionSet] | Unset = UNSET
    appGroupPermissions: (
        list[
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
        | Unset
    ) = UNSET
    team: list[ScimUserTeamPermissions] | Unset = UNSET


describe(
    ScimUserWorkspacePermissions,
    ObjectKind(
        fields=(
            Field("appGroupName", "appGroupName", STRING),
            Field("appGroupId", "appGroupId", STRING),
            Field(
                "appGroupPermissionSets",
                "appGroupPermissionSets",
                ListOf(ModelRef("scim", "ScimUserPermissionSet")),
            ),
            Field("appGroupPermissions", "appGroupPermissions", ListOf(STRING)),
            Field("team", "team", ListOf(ModelRef("scim", "ScimUserTeamPermissions"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUserWorkspacePermissions,
    ),
)


@define(kw_only=True)
class ScimUserPermissionSet(Model):
    """Describes a set of permissions.

    Attributes:
        appGroupPermissionSetName: Names the set.
        appGroupPermissionSetId: Names the set by ID; requests spell it
            appGroupPermissionSetID.
        permissions: Lists the permissions of the set.
    """

    __slots__ = ()

    appGroupPermissionSetName: str | Unset = UNSET
    appGroupPermissionSetId: str | Unset = UNSET
    permissions: (
        list[
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
        | Unset
    ) = UNSET


describe(
    ScimUserPermissionSet,
    ObjectKind(
        fields=(
            Field("appGroupPermissionSetName", "appGroupPermissionSetName", STRING),
            Field("appGroupPermissionSetId", "appGroupPermissionSetId", STRING),
            Field("permissions", "permissions", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUserPermissionSet,
    ),
)


@define(kw_only=True)
class ScimUserTeamPermissions(Model):
    """Tells what a dashboard user may do in one team.

    Attributes:
        teamName: Names the team.
        teamId: Names the team by ID.
        teamPermissions: Lists the permissions.
    """

    __slots__ = ()

    teamName: str | Unset = UNSET
    teamId: str | Unset = UNSET
    teamPermissions: (
        list[
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
        | Unset
    ) = UNSET


describe(
    ScimUserTeamPermissions,
    ObjectKind(
        fields=(
            Field("teamName", "teamName", STRING),
            Field("teamId", "teamId", STRING),
            Field("teamPermissions", "teamPermissions", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUserTeamPermissions,
    ),
)


@define(kw_only=True)
class ScimUsersCreateRequest(Model):
    """Describes the dashboard user to create.

    Attributes:
        schemas: Names the SCIM schema. Required.
        userName: Sets the e-mail address, which no other dashboard user has and which stays
            as it is. Required.
        name: Sets the name. Required.
        department: Sets the department. Required.
        permissions: Sets what the user may do.
    """

    __slots__ = ()

    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    userName: str
    name: ScimName | ScimNameInput | UntypedMapping
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    )
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET


describe(
    ScimUsersCreateRequest,
    ObjectKind(
        fields=(
            Field("schemas", "schemas", ListOf(STRING)),
            Field("userName", "userName", STRING),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimPermissions")),
        ),
        required=(
            "schemas",
            "userName",
            "name",
            "department",
        ),
        any_of=(),
        extra=ANY,
        model=ScimUsersCreateRequest,
    ),
)


@define(kw_only=True)
class ScimUsersUpdateRequest(Model):
    """Replaces what is known of a dashboard user, except userName.

    Attributes:
        schemas: Names the SCIM schema. Required.
        name: Sets the name. Required.
        department: Sets the department. Required.
        permissions: Sets what the user may do. Required.
    """

    __slots__ = ()

    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    name: ScimName | ScimNameInput | UntypedMapping
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    )
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping


describe(
    ScimUsersUpdateRequest,
    ObjectKind(
        fields=(
            Field("schemas", "schemas", ListOf(STRING)),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimPermissions")),
        ),
        required=(
            "schemas",
            "name",
            "department",
            "permissions",
        ),
        any_of=(),
        extra=ANY,
        model=ScimUsersUpdateRequest,
    ),
)


@define(kw_only=True)
class ScimUsersCreateResponse(Model):
    """Shows the dashboard user that was created.

    Attributes:
        id: Names the user in paths.
        userName: Holds the e-mail address.
        name: Holds the name.
        department: Names the department.
        lastSignInAt: Tells in UTC when the user last signed in, in words such as Thursday,
            January 1, 1970 12:00:00 AM or 2024 Nov 11, 4:20 PM.
        permissions: Tells what the user may do.
        schemas: Names the SCIM schema.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    userName: str | Unset = UNSET
    name: ScimName | Unset = UNSET
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str
        | Unset
    ) = UNSET
    lastSignInAt: str | Unset = UNSET
    permissions: ScimUserPermissions | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str] | Unset = UNSET


describe(
    ScimUsersCreateResponse,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("userName", "userName", STRING),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("lastSignInAt", "lastSignInAt", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimUserPermissions")),
            Field("schemas", "schemas", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUsersCreateResponse,
    ),
)


@define(kw_only=True)
class ScimUsersGetResponse(Model):
    """Shows the dashboard user.

    Attributes:
        id: Names the user in paths.
        userName: Holds the e-mail address.
        name: Holds the name.
        department: Names the department.
        lastSignInAt: Tells in UTC when the user last signed in, in words such as Thursday,
            January 1, 1970 12:00:00 AM or 2024 Nov 11, 4:20 PM.
        permissions: Tells what the user may do.
        schemas: Names the SCIM schema.
        createdAt: Tells when the user was created, in the form of lastSignInAt.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    userName: str | Unset = UNSET
    name: ScimName | Unset = UNSET
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str
        | Unset
    ) = UNSET
    lastSignInAt: str | Unset = UNSET
    permissions: ScimUserPermissions | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str] | Unset = UNSET
    createdAt: str | Unset = UNSET


describe(
    ScimUsersGetResponse,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("userName", "userName", STRING),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("lastSignInAt", "lastSignInAt", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimUserPermissions")),
            Field("schemas", "schemas", ListOf(STRING)),
            Field("createdAt", "createdAt", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUsersGetResponse,
    ),
)


@define(kw_only=True)
class ScimUsersUpdateResponse(Model):
    """Shows the dashboard user after the update.

    Attributes:
        id: Names the user in paths.
        userName: Holds the e-mail address.
        name: Holds the name.
        department: Names the department.
        lastSignInAt: Tells in UTC when the user last signed in, in words such as Thursday,
            January 1, 1970 12:00:00 AM or 2024 Nov 11, 4:20 PM.
        permissions: Tells what the user may do.
        schemas: Names the SCIM schema.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    userName: str | Unset = UNSET
    name: ScimName | Unset = UNSET
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str
        | Unset
    ) = UNSET
    lastSignInAt: str | Unset = UNSET
    permissions: ScimUserPermissions | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str] | Unset = UNSET


describe(
    ScimUsersUpdateResponse,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("userName", "userName", STRING),
            Field("name", "name", ModelRef("scim", "ScimName")),
            Field("department", "department", STRING),
            Field("lastSignInAt", "lastSignInAt", STRING),
            Field("permissions", "permissions", ModelRef("scim", "ScimUserPermissions")),
            Field("schemas", "schemas", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUsersUpdateResponse,
    ),
)


@define(kw_only=True)
class ScimUsersListResponse(Model):
    """Lists the dashboard users that match a filter.

    Attributes:
        schemas: Names the SCIM schema of a list.
        totalResults: Counts the users that match.
        Resources: Lists the users, which have no schemas of their own here.
    """

    __slots__ = ()

    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"] | str] | Unset = (
        UNSET
    )
    totalResults: int | Unset = UNSET
    Resources: list[ScimUser] | Unset = UNSET


describe(
    ScimUsersListResponse,
    ObjectKind(
        fields=(
            Field("schemas", "schemas", ListOf(STRING)),
            Field("totalResults", "totalResults", INTEGER),
            Field("Resources", "Resources", ListOf(ModelRef("scim", "ScimUser"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScimUsersListResponse,
    ),
)


@define(kw_only=True)
class ScimErrorBody(Model):
    """Says why a request was refused, in SCIM's own form.

    Attributes:
        schemas: Names the SCIM schema of an error. Required.
        detail: Explains the error in a sentence. Required.
        status: Repeats the status of the answer as a number, where the SCIM standard has a
            string. Required.
    """

    __slots__ = ()

    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:Error"] | str]
    detail: str
    status: int


describe(
    ScimErrorBody,
    ObjectKind(
        fields=(
            Field("schemas", "schemas", ListOf(STRING)),
            Field("detail", "detail", STRING),
            Field("status", "status", INTEGER),
        ),
        required=(
            "schemas",
            "detail",
            "status",
        ),
        any_of=(),
        extra=ANY,
        model=ScimErrorBody,
    ),
)
