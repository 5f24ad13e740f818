# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/scim.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset, UntypedMapping

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


@attrs.define(kw_only=True, repr=False)
class ScimName(Model):
    """Holds the name of a dashboard user.

    Attributes:
        givenName: Holds the given name. Required.
        familyName: Holds the family name. Required.
    """

    givenName: str
    familyName: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            givenName: str,
            familyName: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.givenName = givenName
            self.familyName = familyName
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimName.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimPermissions(Model):
    """Sets what a dashboard user may do. Workspaces keep their older name, app groups.

    Attributes:
        companyPermissions: Lists permissions over the whole company.
        roles: Lists roles to give.
        appGroup: Lists permissions by workspace. Required.
    """

    companyPermissions: (
        Sequence[Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str] | Unset
    ) = UNSET
    roles: Sequence[ScimRole | ScimRoleInput | UntypedMapping] | Unset = UNSET
    appGroup: Sequence[ScimWorkspacePermissions | ScimWorkspacePermissionsInput | UntypedMapping]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            companyPermissions: Sequence[
                Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str
            ]
            | Unset = UNSET,
            roles: Sequence[ScimRole | ScimRoleInput | UntypedMapping] | Unset = UNSET,
            appGroup: Sequence[
                ScimWorkspacePermissions | ScimWorkspacePermissionsInput | UntypedMapping
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.companyPermissions = companyPermissions
            self.roles = roles
            self.appGroup = appGroup
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimPermissions.__kind__ = ObjectKind(
    fields=(
        Field("companyPermissions", "companyPermissions", ListOf(STRING)),
        Field("roles", "roles", ListOf(ModelRef("scim", "ScimRole"))),
        Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimWorkspacePermissions"))),
    ),
    required=("appGroup",),
    any_of=(),
    extra=ANY,
    model=ScimPermissions,
)


@attrs.define(kw_only=True, repr=False)
class ScimRole(Model):
    """Names a role by its name or its ID.

    Attributes:
        roleName: Names the role.
        roleId: Names the role by ID, where roleName is left out.

    At least one of these is needed: roleName, roleId.
    """

    roleName: str | Unset = UNSET
    roleId: str | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            roleName: str | Unset = UNSET,
            roleId: str | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.roleName = roleName
            self.roleId = roleId
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimRole.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            appGroupName: str | Unset = UNSET,
            appGroupId: str | Unset = UNSET,
            appGroupPermissionSets: Sequence[
                ScimPermissionSet | ScimPermissionSetInput | UntypedMapping
            ]
            | Unset = UNSET,
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
            | Unset = UNSET,
            team: Sequence[ScimTeamPermissions | ScimTeamPermissionsInput | UntypedMapping]
            | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.appGroupName = appGroupName
            self.appGroupId = appGroupId
            self.appGroupPermissionSets = appGroupPermissionSets
            self.appGroupPermissions = appGroupPermissions
            self.team = team
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimWorkspacePermissions.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimPermissionSet(Model):
    """Names a set of permissions by its name or its ID.

    Attributes:
        appGroupPermissionSetName: Names the set.
        appGroupPermissionSetID: Names the set by ID, where appGroupPermissionSetName is
            left out. Answers spell it appGroupPermissionSetId.

    At least one of these is needed: appGroupPermissionSetName, appGroupPermissionSetID.
    """

    appGroupPermissionSetName: str | Unset = UNSET
    appGroupPermissionSetID: str | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            appGroupPermissionSetName: str | Unset = UNSET,
            appGroupPermissionSetID: str | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.appGroupPermissionSetName = appGroupPermissionSetName
            self.appGroupPermissionSetID = appGroupPermissionSetID
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimPermissionSet.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimTeamPermissions(Model):
    """Sets what a dashboard user may do in one team.

    Attributes:
        teamName: Names the team.
        teamId: Names the team by ID, where teamName is left out.
        teamPermissions: Lists the permissions. Required.

    At least one of these is needed: teamName, teamId.
    """

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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            teamName: str | Unset = UNSET,
            teamId: str | Unset = UNSET,
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
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.teamName = teamName
            self.teamId = teamId
            self.teamPermissions = teamPermissions
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimTeamPermissions.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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


ScimUser.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimUserPermissions(Model):
    """Tells what a dashboard user may do.

    Attributes:
        companyPermissions: Lists permissions over the whole company.
        roles: Lists roles with what they allow.
        appGroup: Lists permissions by workspace.
    """

    companyPermissions: (
        list[Literal["admin", "manage_company_settings", "add_remove_app_groups"] | str] | Unset
    ) = UNSET
    roles: list[ScimUserRole] | Unset = UNSET
    appGroup: list[ScimUserWorkspacePermissions] | Unset = UNSET


ScimUserPermissions.__kind__ = ObjectKind(
    fields=(
        Field("companyPermissions", "companyPermissions", ListOf(STRING)),
        Field("roles", "roles", ListOf(ModelRef("scim", "ScimUserRole"))),
        Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimUserWorkspacePermissions"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ScimUserPermissions,
)


@attrs.define(kw_only=True, repr=False)
class ScimUserRole(Model):
    """Describes a role of a dashboard user.

    Attributes:
        roleName: Names the role.
        roleId: Names the role by ID.
        appGroup: Lists the permissions of the role by workspace.
    """

    roleName: str | Unset = UNSET
    roleId: str | Unset = UNSET
    appGroup: list[ScimUserWorkspacePermissions] | Unset = UNSET


ScimUserRole.__kind__ = ObjectKind(
    fields=(
        Field("roleName", "roleName", STRING),
        Field("roleId", "roleId", STRING),
        Field("appGroup", "appGroup", ListOf(ModelRef("scim", "ScimUserWorkspacePermissions"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ScimUserRole,
)


@attrs.define(kw_only=True, repr=False)
class ScimUserWorkspacePermissions(Model):
    """Tells what a dashboard user or a role may do in one workspace.

    Attributes:
        appGroupName: Names the workspace.
        appGroupId: Names the workspace by ID.
        appGroupPermissionSets: Lists sets of permissions.
        appGroupPermissions: Lists permissions one by one.
        team: Lists permissions by team.
    """

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


ScimUserWorkspacePermissions.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimUserPermissionSet(Model):
    """Describes a set of permissions.

    Attributes:
        appGroupPermissionSetName: Names the set.
        appGroupPermissionSetId: Names the set by ID; requests spell it
            appGroupPermissionSetID.
        permissions: Lists the permissions of the set.
    """

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


ScimUserPermissionSet.__kind__ = ObjectKind(
    fields=(
        Field("appGroupPermissionSetName", "appGroupPermissionSetName", STRING),
        Field("appGroupPermissionSetId", "appGroupPermissionSetId", STRING),
        Field("permissions", "permissions", ListOf(STRING)),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ScimUserPermissionSet,
)


@attrs.define(kw_only=True, repr=False)
class ScimUserTeamPermissions(Model):
    """Tells what a dashboard user may do in one team.

    Attributes:
        teamName: Names the team.
        teamId: Names the team by ID.
        teamPermissions: Lists the permissions.
    """

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


ScimUserTeamPermissions.__kind__ = ObjectKind(
    fields=(
        Field("teamName", "teamName", STRING),
        Field("teamId", "teamId", STRING),
        Field("teamPermissions", "teamPermissions", ListOf(STRING)),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ScimUserTeamPermissions,
)


@attrs.define(kw_only=True, repr=False)
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

    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    userName: str
    name: ScimName | ScimNameInput | UntypedMapping
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    )
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
            userName: str,
            name: ScimName | ScimNameInput | UntypedMapping,
            department: Literal[
                "agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"
            ]
            | str,
            permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.schemas = schemas
            self.userName = userName
            self.name = name
            self.department = department
            self.permissions = permissions
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimUsersCreateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimUsersUpdateRequest(Model):
    """Replaces what is known of a dashboard user, except userName.

    Attributes:
        schemas: Names the SCIM schema. Required.
        name: Sets the name. Required.
        department: Sets the department. Required.
        permissions: Sets what the user may do. Required.
    """

    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str]
    name: ScimName | ScimNameInput | UntypedMapping
    department: (
        Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"] | str
    )
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
            name: ScimName | ScimNameInput | UntypedMapping,
            department: Literal[
                "agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"
            ]
            | str,
            permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.schemas = schemas
            self.name = name
            self.department = department
            self.permissions = permissions
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ScimUsersUpdateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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


ScimUsersCreateResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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


ScimUsersGetResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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


ScimUsersUpdateResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class ScimUsersListResponse(Model):
    """Lists the dashboard users that match a filter.

    Attributes:
        schemas: Names the SCIM schema of a list.
        totalResults: Counts the users that match.
        Resources: Lists the users, which have no schemas of their own here.
    """

    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"] | str] | Unset = (
        UNSET
    )
    totalResults: int | Unset = UNSET
    Resources: list[ScimUser] | Unset = UNSET


ScimUsersListResponse.__kind__ = ObjectKind(
    fields=(
        Field("schemas", "schemas", ListOf(STRING)),
        Field("totalResults", "totalResults", INTEGER),
        Field("Resources", "Resources", ListOf(ModelRef("scim", "ScimUser"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ScimUsersListResponse,
)


@attrs.define(kw_only=True, repr=False)
class ScimErrorBody(Model):
    """Says why a request was refused, in SCIM's own form.

    Attributes:
        schemas: Names the SCIM schema of an error. Required.
        detail: Explains the error in a sentence. Required.
        status: Repeats the status of the answer as a number, where the SCIM standard has a
            string. Required.
    """

    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:Error"] | str]
    detail: str
    status: int


ScimErrorBody.__kind__ = ObjectKind(
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
)
