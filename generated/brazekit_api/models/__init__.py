# Written by `make generate` from spec/; do not edit.
"""All models by name; a topic is loaded when the first of its models is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audiences import (
        ConnectedAudience as ConnectedAudience,
    )
    from .audiences import (
        CustomAttributeFilter as CustomAttributeFilter,
    )
    from .audiences import (
        EmailSubscriptionFilter as EmailSubscriptionFilter,
    )
    from .audiences import (
        LastUsedAppFilter as LastUsedAppFilter,
    )
    from .audiences import (
        PushSubscriptionFilter as PushSubscriptionFilter,
    )
    from .campaign_messages import (
        CampaignMessageContentCard as CampaignMessageContentCard,
    )
    from .campaign_messages import (
        CampaignMessageEmail as CampaignMessageEmail,
    )
    from .campaign_messages import (
        CampaignMessageInApp as CampaignMessageInApp,
    )
    from .campaign_messages import (
        CampaignMessagePush as CampaignMessagePush,
    )
    from .campaign_messages import (
        CampaignMessageSms as CampaignMessageSms,
    )
    from .campaign_messages import (
        CampaignMessageWebhook as CampaignMessageWebhook,
    )
    from .campaign_messages import (
        CampaignMessageWhatsApp as CampaignMessageWhatsApp,
    )
    from .campaign_messages import (
        CampaignSurvey as CampaignSurvey,
    )
    from .campaign_messages import (
        CampaignSurveyChoice as CampaignSurveyChoice,
    )
    from .campaign_messages import (
        CampaignSurveyHeader as CampaignSurveyHeader,
    )
    from .campaign_messages import (
        CampaignSurveyPage as CampaignSurveyPage,
    )
    from .campaign_messages import (
        CampaignWhatsAppButton as CampaignWhatsAppButton,
    )
    from .campaigns import (
        CampaignAnyPurchaseConversion as CampaignAnyPurchaseConversion,
    )
    from .campaigns import (
        CampaignClicksEmailConversion as CampaignClicksEmailConversion,
    )
    from .campaigns import (
        CampaignCustomEventConversion as CampaignCustomEventConversion,
    )
    from .campaigns import (
        CampaignListItem as CampaignListItem,
    )
    from .campaigns import (
        CampaignOpensEmailConversion as CampaignOpensEmailConversion,
    )
    from .campaigns import (
        CampaignProductPurchaseConversion as CampaignProductPurchaseConversion,
    )
    from .campaigns import (
        CampaignsDetailsResponse as CampaignsDetailsResponse,
    )
    from .campaigns import (
        CampaignsListResponse as CampaignsListResponse,
    )
    from .campaigns import (
        CampaignStartsSessionConversion as CampaignStartsSessionConversion,
    )
    from .campaigns import (
        CampaignUpgradesAppConversion as CampaignUpgradesAppConversion,
    )
    from .canvas import (
        CanvasDetailsResponse as CanvasDetailsResponse,
    )
    from .canvas import (
        CanvasListItem as CanvasListItem,
    )
    from .canvas import (
        CanvasListResponse as CanvasListResponse,
    )
    from .canvas import (
        CanvasMessageContentCard as CanvasMessageContentCard,
    )
    from .canvas import (
        CanvasMessageEmail as CanvasMessageEmail,
    )
    from .canvas import (
        CanvasMessageInApp as CanvasMessageInApp,
    )
    from .canvas import (
        CanvasMessagePush as CanvasMessagePush,
    )
    from .canvas import (
        CanvasMessageSms as CanvasMessageSms,
    )
    from .canvas import (
        CanvasMessageWebhook as CanvasMessageWebhook,
    )
    from .canvas import (
        CanvasMessageWhatsApp as CanvasMessageWhatsApp,
    )
    from .canvas import (
        CanvasNextPath as CanvasNextPath,
    )
    from .canvas import (
        CanvasStep as CanvasStep,
    )
    from .canvas import (
        CanvasVariant as CanvasVariant,
    )
    from .canvas_statistics import (
        CanvasDataSeries as CanvasDataSeries,
    )
    from .canvas_statistics import (
        CanvasDataSeriesResponse as CanvasDataSeriesResponse,
    )
    from .canvas_statistics import (
        CanvasDataSummary as CanvasDataSummary,
    )
    from .canvas_statistics import (
        CanvasDataSummaryResponse as CanvasDataSummaryResponse,
    )
    from .canvas_statistics import (
        CanvasPushStats as CanvasPushStats,
    )
    from .canvas_statistics import (
        CanvasSeriesPoint as CanvasSeriesPoint,
    )
    from .canvas_statistics import (
        CanvasSeriesStep as CanvasSeriesStep,
    )
    from .canvas_statistics import (
        CanvasSeriesTotals as CanvasSeriesTotals,
    )
    from .canvas_statistics import (
        CanvasSeriesVariant as CanvasSeriesVariant,
    )
    from .canvas_statistics import (
        CanvasStepMessages as CanvasStepMessages,
    )
    from .canvas_statistics import (
        CanvasSummaryStep as CanvasSummaryStep,
    )
    from .canvas_statistics import (
        CanvasSummaryTotals as CanvasSummaryTotals,
    )
    from .canvas_statistics import (
        CanvasSummaryVariant as CanvasSummaryVariant,
    )
    from .canvas_statistics import (
        EntryConversions as EntryConversions,
    )
    from .catalogs import (
        Catalog as Catalog,
    )
    from .catalogs import (
        CatalogArrayChange as CatalogArrayChange,
    )
    from .catalogs import (
        CatalogError as CatalogError,
    )
    from .catalogs import (
        CatalogErrorBody as CatalogErrorBody,
    )
    from .catalogs import (
        CatalogField as CatalogField,
    )
    from .catalogs import (
        CatalogItem as CatalogItem,
    )
    from .catalogs import (
        CatalogItemChange as CatalogItemChange,
    )
    from .catalogs import (
        CatalogItemKey as CatalogItemKey,
    )
    from .catalogs import (
        CatalogsChangeResponse as CatalogsChangeResponse,
    )
    from .catalogs import (
        CatalogsCreateRequest as CatalogsCreateRequest,
    )
    from .catalogs import (
        CatalogsCreateResponse as CatalogsCreateResponse,
    )
    from .catalogs import (
        CatalogSelection as CatalogSelection,
    )
    from .catalogs import (
        CatalogSelectionFilter as CatalogSelectionFilter,
    )
    from .catalogs import (
        CatalogsFieldsCreateRequest as CatalogsFieldsCreateRequest,
    )
    from .catalogs import (
        CatalogsItemsCreateManyRequest as CatalogsItemsCreateManyRequest,
    )
    from .catalogs import (
        CatalogsItemsCreateRequest as CatalogsItemsCreateRequest,
    )
    from .catalogs import (
        CatalogsItemsDeleteManyRequest as CatalogsItemsDeleteManyRequest,
    )
    from .catalogs import (
        CatalogsItemsGetResponse as CatalogsItemsGetResponse,
    )
    from .catalogs import (
        CatalogsItemsListResponse as CatalogsItemsListResponse,
    )
    from .catalogs import (
        CatalogsItemsReplaceManyRequest as CatalogsItemsReplaceManyRequest,
    )
    from .catalogs import (
        CatalogsItemsReplaceRequest as CatalogsItemsReplaceRequest,
    )
    from .catalogs import (
        CatalogsItemsUpdateManyRequest as CatalogsItemsUpdateManyRequest,
    )
    from .catalogs import (
        CatalogsItemsUpdateRequest as CatalogsItemsUpdateRequest,
    )
    from .catalogs import (
        CatalogsListResponse as CatalogsListResponse,
    )
    from .catalogs import (
        CatalogsSelectionsCreateRequest as CatalogsSelectionsCreateRequest,
    )
    from .catalogs import (
        NewCatalog as NewCatalog,
    )
    from .cdi import (
        CdiIntegration as CdiIntegration,
    )
    from .cdi import (
        CdiIntegrationsJobSyncStatusResponse as CdiIntegrationsJobSyncStatusResponse,
    )
    from .cdi import (
        CdiIntegrationsListResponse as CdiIntegrationsListResponse,
    )
    from .cdi import (
        CdiIntegrationsSyncResponse as CdiIntegrationsSyncResponse,
    )
    from .cdi import (
        CdiJobStatus as CdiJobStatus,
    )
    from .content_blocks import (
        ContentBlockInclusion as ContentBlockInclusion,
    )
    from .content_blocks import (
        ContentBlocksCreateRequest as ContentBlocksCreateRequest,
    )
    from .content_blocks import (
        ContentBlocksCreateResponse as ContentBlocksCreateResponse,
    )
    from .content_blocks import (
        ContentBlocksInfoResponse as ContentBlocksInfoResponse,
    )
    from .content_blocks import (
        ContentBlocksListResponse as ContentBlocksListResponse,
    )
    from .content_blocks import (
        ContentBlockSummary as ContentBlockSummary,
    )
    from .content_blocks import (
        ContentBlocksUpdateRequest as ContentBlocksUpdateRequest,
    )
    from .content_blocks import (
        ContentBlocksUpdateResponse as ContentBlocksUpdateResponse,
    )
    from .custom_data import (
        CustomAttributeItem as CustomAttributeItem,
    )
    from .custom_data import (
        CustomAttributesListResponse as CustomAttributesListResponse,
    )
    from .custom_data import (
        CustomEventItem as CustomEventItem,
    )
    from .custom_data import (
        EventsDataSeriesResponse as EventsDataSeriesResponse,
    )
    from .custom_data import (
        EventSeriesPoint as EventSeriesPoint,
    )
    from .custom_data import (
        EventsGetResponse as EventsGetResponse,
    )
    from .custom_data import (
        EventsListResponse as EventsListResponse,
    )
    from .data_series import (
        CampaignsDataSeriesResponse as CampaignsDataSeriesResponse,
    )
    from .data_series import (
        CampaignSeriesMessages as CampaignSeriesMessages,
    )
    from .data_series import (
        CampaignSeriesPoint as CampaignSeriesPoint,
    )
    from .data_series import (
        ContentCardSeriesStats as ContentCardSeriesStats,
    )
    from .data_series import (
        EmailSeriesStats as EmailSeriesStats,
    )
    from .data_series import (
        InAppSeriesStats as InAppSeriesStats,
    )
    from .data_series import (
        PushSeriesStats as PushSeriesStats,
    )
    from .data_series import (
        SendConversions as SendConversions,
    )
    from .data_series import (
        SendPushSeriesStats as SendPushSeriesStats,
    )
    from .data_series import (
        SendsDataSeriesResponse as SendsDataSeriesResponse,
    )
    from .data_series import (
        SendSeriesMessages as SendSeriesMessages,
    )
    from .data_series import (
        SendSeriesPoint as SendSeriesPoint,
    )
    from .data_series import (
        SmsSeriesStats as SmsSeriesStats,
    )
    from .data_series import (
        VariationSeriesStats as VariationSeriesStats,
    )
    from .data_series import (
        WebhookSeriesStats as WebhookSeriesStats,
    )
    from .data_series import (
        WhatsAppSeriesStats as WhatsAppSeriesStats,
    )
    from .duplicates import (
        CampaignsDuplicateRequest as CampaignsDuplicateRequest,
    )
    from .duplicates import (
        CanvasDuplicateRequest as CanvasDuplicateRequest,
    )
    from .email_lists import (
        EmailBlacklistRequest as EmailBlacklistRequest,
    )
    from .email_lists import (
        EmailBlacklistResponse as EmailBlacklistResponse,
    )
    from .email_lists import (
        EmailBlocklistRequest as EmailBlocklistRequest,
    )
    from .email_lists import (
        EmailBlocklistResponse as EmailBlocklistResponse,
    )
    from .email_lists import (
        EmailBounceRemoveRequest as EmailBounceRemoveRequest,
    )
    from .email_lists import (
        EmailBounceRemoveResponse as EmailBounceRemoveResponse,
    )
    from .email_lists import (
        EmailHardBouncesResponse as EmailHardBouncesResponse,
    )
    from .email_lists import (
        EmailSpamRemoveRequest as EmailSpamRemoveRequest,
    )
    from .email_lists import (
        EmailSpamRemoveResponse as EmailSpamRemoveResponse,
    )
    from .email_lists import (
        EmailStatusRequest as EmailStatusRequest,
    )
    from .email_lists import (
        EmailStatusResponse as EmailStatusResponse,
    )
    from .email_lists import (
        EmailUnsubscribesResponse as EmailUnsubscribesResponse,
    )
    from .email_lists import (
        HardBouncedEmail as HardBouncedEmail,
    )
    from .email_lists import (
        UnsubscribedEmail as UnsubscribedEmail,
    )
    from .email_templates import (
        EmailTemplateSummary as EmailTemplateSummary,
    )
    from .email_templates import (
        TemplatesEmailCreateRequest as TemplatesEmailCreateRequest,
    )
    from .email_templates import (
        TemplatesEmailCreateResponse as TemplatesEmailCreateResponse,
    )
    from .email_templates import (
        TemplatesEmailInfoResponse as TemplatesEmailInfoResponse,
    )
    from .email_templates import (
        TemplatesEmailListResponse as TemplatesEmailListResponse,
    )
    from .email_templates import (
        TemplatesEmailUpdateRequest as TemplatesEmailUpdateRequest,
    )
    from .email_templates import (
        TemplatesEmailUpdateResponse as TemplatesEmailUpdateResponse,
    )
    from .errors import (
        ApiErrorBody as ApiErrorBody,
    )
    from .errors import (
        ApiErrorDetail as ApiErrorDetail,
    )
    from .errors import (
        RejectedItem as RejectedItem,
    )
    from .events import (
        Event as Event,
    )
    from .exports import (
        UserProfile as UserProfile,
    )
    from .exports import (
        UserProfileApp as UserProfileApp,
    )
    from .exports import (
        UserProfileCampaign as UserProfileCampaign,
    )
    from .exports import (
        UserProfileCanvas as UserProfileCanvas,
    )
    from .exports import (
        UserProfileCanvasStep as UserProfileCanvasStep,
    )
    from .exports import (
        UserProfileCard as UserProfileCard,
    )
    from .exports import (
        UserProfileCustomEvent as UserProfileCustomEvent,
    )
    from .exports import (
        UserProfileDevice as UserProfileDevice,
    )
    from .exports import (
        UserProfileEngagement as UserProfileEngagement,
    )
    from .exports import (
        UserProfilePurchase as UserProfilePurchase,
    )
    from .exports import (
        UserProfilePushToken as UserProfilePushToken,
    )
    from .exports import (
        UsersExportIdsRequest as UsersExportIdsRequest,
    )
    from .exports import (
        UsersExportIdsResponse as UsersExportIdsResponse,
    )
    from .feed import (
        FeedCardListItem as FeedCardListItem,
    )
    from .feed import (
        FeedDataSeriesResponse as FeedDataSeriesResponse,
    )
    from .feed import (
        FeedDetailsResponse as FeedDetailsResponse,
    )
    from .feed import (
        FeedListResponse as FeedListResponse,
    )
    from .feed import (
        FeedSeriesPoint as FeedSeriesPoint,
    )
    from .identifiers import (
        AliasToIdentify as AliasToIdentify,
    )
    from .identifiers import (
        EmailToDelete as EmailToDelete,
    )
    from .identifiers import (
        EmailToIdentify as EmailToIdentify,
    )
    from .identifiers import (
        ExternalIdRename as ExternalIdRename,
    )
    from .identifiers import (
        MergeIdentifier as MergeIdentifier,
    )
    from .identifiers import (
        MergeUpdate as MergeUpdate,
    )
    from .identifiers import (
        NewUserAlias as NewUserAlias,
    )
    from .identifiers import (
        PhoneToDelete as PhoneToDelete,
    )
    from .identifiers import (
        PhoneToIdentify as PhoneToIdentify,
    )
    from .identifiers import (
        UserAlias as UserAlias,
    )
    from .identifiers import (
        UserAliasUpdate as UserAliasUpdate,
    )
    from .kpi import (
        KpiDauDataSeriesResponse as KpiDauDataSeriesResponse,
    )
    from .kpi import (
        KpiDauPoint as KpiDauPoint,
    )
    from .kpi import (
        KpiMauDataSeriesResponse as KpiMauDataSeriesResponse,
    )
    from .kpi import (
        KpiMauPoint as KpiMauPoint,
    )
    from .kpi import (
        KpiNewUsersDataSeriesResponse as KpiNewUsersDataSeriesResponse,
    )
    from .kpi import (
        KpiNewUsersPoint as KpiNewUsersPoint,
    )
    from .kpi import (
        KpiUninstallsDataSeriesResponse as KpiUninstallsDataSeriesResponse,
    )
    from .kpi import (
        KpiUninstallsPoint as KpiUninstallsPoint,
    )
    from .live_activities import (
        LiveActivityErrorBody as LiveActivityErrorBody,
    )
    from .live_activities import (
        MessagesLiveActivityStartRequest as MessagesLiveActivityStartRequest,
    )
    from .live_activities import (
        MessagesLiveActivityStartResponse as MessagesLiveActivityStartResponse,
    )
    from .live_activities import (
        MessagesLiveActivityUpdateRequest as MessagesLiveActivityUpdateRequest,
    )
    from .live_activities import (
        MessagesLiveActivityUpdateResponse as MessagesLiveActivityUpdateResponse,
    )
    from .media_library import (
        MediaLibraryAsset as MediaLibraryAsset,
    )
    from .media_library import (
        MediaLibraryCreateRequest as MediaLibraryCreateRequest,
    )
    from .media_library import (
        MediaLibraryCreateResponse as MediaLibraryCreateResponse,
    )
    from .media_library import (
        MediaLibraryErrorBody as MediaLibraryErrorBody,
    )
    from .media_library import (
        MediaLibraryErrorMeta as MediaLibraryErrorMeta,
    )
    from .media_library import (
        MediaLibraryFailure as MediaLibraryFailure,
    )
    from .messages import (
        ChannelMessages as ChannelMessages,
    )
    from .messages import (
        ContentCard as ContentCard,
    )
    from .messages import (
        Email as Email,
    )
    from .messages import (
        EmailAttachment as EmailAttachment,
    )
    from .messages import (
        Sms as Sms,
    )
    from .messages import (
        Webhook as Webhook,
    )
    from .preference_centers import (
        PreferenceCenterCreateRequest as PreferenceCenterCreateRequest,
    )
    from .preference_centers import (
        PreferenceCenterCreateResponse as PreferenceCenterCreateResponse,
    )
    from .preference_centers import (
        PreferenceCenterGetResponse as PreferenceCenterGetResponse,
    )
    from .preference_centers import (
        PreferenceCenterLinkTag as PreferenceCenterLinkTag,
    )
    from .preference_centers import (
        PreferenceCenterListResponse as PreferenceCenterListResponse,
    )
    from .preference_centers import (
        PreferenceCenterOptions as PreferenceCenterOptions,
    )
    from .preference_centers import (
        PreferenceCenterSummary as PreferenceCenterSummary,
    )
    from .preference_centers import (
        PreferenceCenterUpdateRequest as PreferenceCenterUpdateRequest,
    )
    from .preference_centers import (
        PreferenceCenterUpdateResponse as PreferenceCenterUpdateResponse,
    )
    from .preference_centers import (
        PreferenceCenterUrlResponse as PreferenceCenterUrlResponse,
    )
    from .purchase_series import (
        PurchaseQuantityPoint as PurchaseQuantityPoint,
    )
    from .purchase_series import (
        PurchaseRevenuePoint as PurchaseRevenuePoint,
    )
    from .purchase_series import (
        PurchasesProductListResponse as PurchasesProductListResponse,
    )
    from .purchase_series import (
        PurchasesQuantitySeriesResponse as PurchasesQuantitySeriesResponse,
    )
    from .purchase_series import (
        PurchasesRevenueSeriesResponse as PurchasesRevenueSeriesResponse,
    )
    from .purchases import (
        Purchase as Purchase,
    )
    from .push import (
        AndroidConversation as AndroidConversation,
    )
    from .push import (
        AndroidConversationMessage as AndroidConversationMessage,
    )
    from .push import (
        AndroidConversationPerson as AndroidConversationPerson,
    )
    from .push import (
        AndroidPush as AndroidPush,
    )
    from .push import (
        AndroidPushButton as AndroidPushButton,
    )
    from .push import (
        ApplePush as ApplePush,
    )
    from .push import (
        ApplePushAlert as ApplePushAlert,
    )
    from .push import (
        ApplePushButton as ApplePushButton,
    )
    from .push import (
        KindlePush as KindlePush,
    )
    from .push import (
        WebPush as WebPush,
    )
    from .push import (
        WebPushButton as WebPushButton,
    )
    from .push import (
        WindowsPhone8Push as WindowsPhone8Push,
    )
    from .push import (
        WindowsUniversalPush as WindowsUniversalPush,
    )
    from .recipients import (
        CampaignRecipient as CampaignRecipient,
    )
    from .recipients import (
        CanvasRecipient as CanvasRecipient,
    )
    from .recipients import (
        TransactionalRecipient as TransactionalRecipient,
    )
    from .recipients import (
        TriggerAttachment as TriggerAttachment,
    )
    from .schedules import (
        CampaignsTriggerScheduleCreateRequest as CampaignsTriggerScheduleCreateRequest,
    )
    from .schedules import (
        CampaignsTriggerScheduleCreateResponse as CampaignsTriggerScheduleCreateResponse,
    )
    from .schedules import (
        CampaignsTriggerScheduleDeleteRequest as CampaignsTriggerScheduleDeleteRequest,
    )
    from .schedules import (
        CampaignsTriggerScheduleDeleteResponse as CampaignsTriggerScheduleDeleteResponse,
    )
    from .schedules import (
        CampaignsTriggerScheduleUpdateRequest as CampaignsTriggerScheduleUpdateRequest,
    )
    from .schedules import (
        CampaignsTriggerScheduleUpdateResponse as CampaignsTriggerScheduleUpdateResponse,
    )
    from .schedules import (
        CanvasTriggerScheduleCreateRequest as CanvasTriggerScheduleCreateRequest,
    )
    from .schedules import (
        CanvasTriggerScheduleCreateResponse as CanvasTriggerScheduleCreateResponse,
    )
    from .schedules import (
        CanvasTriggerScheduleDeleteRequest as CanvasTriggerScheduleDeleteRequest,
    )
    from .schedules import (
        CanvasTriggerScheduleDeleteResponse as CanvasTriggerScheduleDeleteResponse,
    )
    from .schedules import (
        CanvasTriggerScheduleUpdateRequest as CanvasTriggerScheduleUpdateRequest,
    )
    from .schedules import (
        CanvasTriggerScheduleUpdateResponse as CanvasTriggerScheduleUpdateResponse,
    )
    from .schedules import (
        MessagesScheduleCreateRequest as MessagesScheduleCreateRequest,
    )
    from .schedules import (
        MessagesScheduleCreateResponse as MessagesScheduleCreateResponse,
    )
    from .schedules import (
        MessagesScheduledBroadcastsResponse as MessagesScheduledBroadcastsResponse,
    )
    from .schedules import (
        MessagesScheduleDeleteRequest as MessagesScheduleDeleteRequest,
    )
    from .schedules import (
        MessagesScheduleDeleteResponse as MessagesScheduleDeleteResponse,
    )
    from .schedules import (
        MessagesScheduleUpdateRequest as MessagesScheduleUpdateRequest,
    )
    from .schedules import (
        MessagesScheduleUpdateResponse as MessagesScheduleUpdateResponse,
    )
    from .schedules import (
        Schedule as Schedule,
    )
    from .schedules import (
        ScheduledBroadcast as ScheduledBroadcast,
    )
    from .scim import (
        ScimErrorBody as ScimErrorBody,
    )
    from .scim import (
        ScimName as ScimName,
    )
    from .scim import (
        ScimPermissions as ScimPermissions,
    )
    from .scim import (
        ScimPermissionSet as ScimPermissionSet,
    )
    from .scim import (
        ScimRole as ScimRole,
    )
    from .scim import (
        ScimTeamPermissions as ScimTeamPermissions,
    )
    from .scim import (
        ScimUser as ScimUser,
    )
    from .scim import (
        ScimUserPermissions as ScimUserPermissions,
    )
    from .scim import (
        ScimUserPermissionSet as ScimUserPermissionSet,
    )
    from .scim import (
        ScimUserRole as ScimUserRole,
    )
    from .scim import (
        ScimUsersCreateRequest as ScimUsersCreateRequest,
    )
    from .scim import (
        ScimUsersCreateResponse as ScimUsersCreateResponse,
    )
    from .scim import (
        ScimUsersGetResponse as ScimUsersGetResponse,
    )
    from .scim import (
        ScimUsersListResponse as ScimUsersListResponse,
    )
    from .scim import (
        ScimUsersUpdateRequest as ScimUsersUpdateRequest,
    )
    from .scim import (
        ScimUsersUpdateResponse as ScimUsersUpdateResponse,
    )
    from .scim import (
        ScimUserTeamPermissions as ScimUserTeamPermissions,
    )
    from .scim import (
        ScimUserWorkspacePermissions as ScimUserWorkspacePermissions,
    )
    from .scim import (
        ScimWorkspacePermissions as ScimWorkspacePermissions,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationCreateRequest as AppGroupSdkAuthenticationCreateRequest,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationCreateResponse as AppGroupSdkAuthenticationCreateResponse,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationDeleteRequest as AppGroupSdkAuthenticationDeleteRequest,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationDeleteResponse as AppGroupSdkAuthenticationDeleteResponse,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationKeysResponse as AppGroupSdkAuthenticationKeysResponse,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationPrimaryRequest as AppGroupSdkAuthenticationPrimaryRequest,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationPrimaryResponse as AppGroupSdkAuthenticationPrimaryResponse,
    )
    from .sdk_authentication import (
        SdkAuthenticationKey as SdkAuthenticationKey,
    )
    from .segments import (
        ExportSegmentCancelRequest as ExportSegmentCancelRequest,
    )
    from .segments import (
        ExportSegmentCancelResponse as ExportSegmentCancelResponse,
    )
    from .segments import (
        SegmentListItem as SegmentListItem,
    )
    from .segments import (
        SegmentsDataSeriesResponse as SegmentsDataSeriesResponse,
    )
    from .segments import (
        SegmentsDetailsResponse as SegmentsDetailsResponse,
    )
    from .segments import (
        SegmentSeriesPoint as SegmentSeriesPoint,
    )
    from .segments import (
        SegmentsListResponse as SegmentsListResponse,
    )
    from .sends import (
        CampaignsTriggerSendRequest as CampaignsTriggerSendRequest,
    )
    from .sends import (
        CampaignsTriggerSendResponse as CampaignsTriggerSendResponse,
    )
    from .sends import (
        CanvasTriggerSendRequest as CanvasTriggerSendRequest,
    )
    from .sends import (
        CanvasTriggerSendResponse as CanvasTriggerSendResponse,
    )
    from .sends import (
        MessagesSendRequest as MessagesSendRequest,
    )
    from .sends import (
        MessagesSendResponse as MessagesSendResponse,
    )
    from .sends import (
        SendQueuedResponse as SendQueuedResponse,
    )
    from .sends import (
        SendsIdCreateRequest as SendsIdCreateRequest,
    )
    from .sends import (
        SendsIdCreateResponse as SendsIdCreateResponse,
    )
    from .sends import (
        TransactionalCampaignsSendRequest as TransactionalCampaignsSendRequest,
    )
    from .sends import (
        TransactionalCampaignsSendResponse as TransactionalCampaignsSendResponse,
    )
    from .sends import (
        TransactionalMetadata as TransactionalMetadata,
    )
    from .sessions import (
        SessionsDataSeriesResponse as SessionsDataSeriesResponse,
    )
    from .sessions import (
        SessionsSeriesPoint as SessionsSeriesPoint,
    )
    from .sms import (
        InvalidPhoneNumber as InvalidPhoneNumber,
    )
    from .sms import (
        SmsInvalidPhoneNumbersListResponse as SmsInvalidPhoneNumbersListResponse,
    )
    from .sms import (
        SmsInvalidPhoneNumbersRemoveRequest as SmsInvalidPhoneNumbersRemoveRequest,
    )
    from .sms import (
        SmsInvalidPhoneNumbersRemoveResponse as SmsInvalidPhoneNumbersRemoveResponse,
    )
    from .subscriptions import (
        SubscriptionGroupState as SubscriptionGroupState,
    )
    from .subscriptions import (
        SubscriptionGroupUpdate as SubscriptionGroupUpdate,
    )
    from .subscriptions import (
        SubscriptionStatusGetResponse as SubscriptionStatusGetResponse,
    )
    from .subscriptions import (
        SubscriptionStatusSetRequest as SubscriptionStatusSetRequest,
    )
    from .subscriptions import (
        SubscriptionStatusSetResponse as SubscriptionStatusSetResponse,
    )
    from .subscriptions import (
        SubscriptionStatusSetV2Request as SubscriptionStatusSetV2Request,
    )
    from .subscriptions import (
        SubscriptionStatusSetV2Response as SubscriptionStatusSetV2Response,
    )
    from .subscriptions import (
        SubscriptionUserStatusResponse as SubscriptionUserStatusResponse,
    )
    from .subscriptions import (
        UserSubscriptionGroup as UserSubscriptionGroup,
    )
    from .translations import (
        CampaignsTranslationsListResponse as CampaignsTranslationsListResponse,
    )
    from .translations import (
        CampaignsTranslationsSourceResponse as CampaignsTranslationsSourceResponse,
    )
    from .translations import (
        CampaignsTranslationsUpdateRequest as CampaignsTranslationsUpdateRequest,
    )
    from .translations import (
        CampaignsTranslationsUpdateResponse as CampaignsTranslationsUpdateResponse,
    )
    from .translations import (
        CanvasTranslationsListResponse as CanvasTranslationsListResponse,
    )
    from .translations import (
        CanvasTranslationsSourceResponse as CanvasTranslationsSourceResponse,
    )
    from .translations import (
        CanvasTranslationsUpdateRequest as CanvasTranslationsUpdateRequest,
    )
    from .translations import (
        CanvasTranslationsUpdateResponse as CanvasTranslationsUpdateResponse,
    )
    from .translations import (
        ContentBlocksTranslationsListResponse as ContentBlocksTranslationsListResponse,
    )
    from .translations import (
        ContentBlocksTranslationsUpdateRequest as ContentBlocksTranslationsUpdateRequest,
    )
    from .translations import (
        ContentBlocksTranslationsUpdateResponse as ContentBlocksTranslationsUpdateResponse,
    )
    from .translations import (
        Locale as Locale,
    )
    from .translations import (
        TemplatesEmailTranslationsListResponse as TemplatesEmailTranslationsListResponse,
    )
    from .translations import (
        TemplatesEmailTranslationsSourceResponse as TemplatesEmailTranslationsSourceResponse,
    )
    from .translations import (
        TemplatesEmailTranslationsUpdateRequest as TemplatesEmailTranslationsUpdateRequest,
    )
    from .translations import (
        TemplatesEmailTranslationsUpdateResponse as TemplatesEmailTranslationsUpdateResponse,
    )
    from .translations import (
        TemplatesTranslationsEmailResponse as TemplatesTranslationsEmailResponse,
    )
    from .translations import (
        TranslationEntry as TranslationEntry,
    )
    from .translations import (
        TranslationError as TranslationError,
    )
    from .translations import (
        TranslationErrorBody as TranslationErrorBody,
    )
    from .translations import (
        TranslationSource as TranslationSource,
    )
    from .user_attributes import (
        ArrayChange as ArrayChange,
    )
    from .user_attributes import (
        FacebookAccount as FacebookAccount,
    )
    from .user_attributes import (
        Location as Location,
    )
    from .user_attributes import (
        NestedTime as NestedTime,
    )
    from .user_attributes import (
        NumberIncrement as NumberIncrement,
    )
    from .user_attributes import (
        ObjectArrayChange as ObjectArrayChange,
    )
    from .user_attributes import (
        ObjectMatch as ObjectMatch,
    )
    from .user_attributes import (
        ObjectUpdate as ObjectUpdate,
    )
    from .user_attributes import (
        ProfileAttributes as ProfileAttributes,
    )
    from .user_attributes import (
        PushToken as PushToken,
    )
    from .user_attributes import (
        TwitterAccount as TwitterAccount,
    )
    from .user_attributes import (
        UserAttributes as UserAttributes,
    )
    from .user_exports import (
        ExportReadyRequest as ExportReadyRequest,
    )
    from .user_exports import (
        ExportStartedResponse as ExportStartedResponse,
    )
    from .user_exports import (
        UsersExportGlobalControlGroupRequest as UsersExportGlobalControlGroupRequest,
    )
    from .user_exports import (
        UsersExportSegmentRequest as UsersExportSegmentRequest,
    )
    from .users import (
        TrackedEvent as TrackedEvent,
    )
    from .users import (
        TrackedPurchase as TrackedPurchase,
    )
    from .users import (
        TrackedUser as TrackedUser,
    )
    from .users import (
        UsersAliasNewRequest as UsersAliasNewRequest,
    )
    from .users import (
        UsersAliasNewResponse as UsersAliasNewResponse,
    )
    from .users import (
        UsersAliasUpdateRequest as UsersAliasUpdateRequest,
    )
    from .users import (
        UsersAliasUpdateResponse as UsersAliasUpdateResponse,
    )
    from .users import (
        UsersDeleteRequest as UsersDeleteRequest,
    )
    from .users import (
        UsersDeleteResponse as UsersDeleteResponse,
    )
    from .users import (
        UsersExternalIdsRemoveRequest as UsersExternalIdsRemoveRequest,
    )
    from .users import (
        UsersExternalIdsRemoveResponse as UsersExternalIdsRemoveResponse,
    )
    from .users import (
        UsersExternalIdsRenameRequest as UsersExternalIdsRenameRequest,
    )
    from .users import (
        UsersExternalIdsRenameResponse as UsersExternalIdsRenameResponse,
    )
    from .users import (
        UsersIdentifyRequest as UsersIdentifyRequest,
    )
    from .users import (
        UsersIdentifyResponse as UsersIdentifyResponse,
    )
    from .users import (
        UsersMergeRequest as UsersMergeRequest,
    )
    from .users import (
        UsersMergeResponse as UsersMergeResponse,
    )
    from .users import (
        UsersTrackBulkRequest as UsersTrackBulkRequest,
    )
    from .users import (
        UsersTrackBulkResponse as UsersTrackBulkResponse,
    )
    from .users import (
        UsersTrackQueuedResponse as UsersTrackQueuedResponse,
    )
    from .users import (
        UsersTrackRequest as UsersTrackRequest,
    )
    from .users import (
        UsersTrackResponse as UsersTrackResponse,
    )
    from .users import (
        UsersTrackSyncRequest as UsersTrackSyncRequest,
    )
    from .users import (
        UsersTrackSyncResponse as UsersTrackSyncResponse,
    )
    from .whats_app import (
        WhatsAppButton as WhatsAppButton,
    )
    from .whats_app import (
        WhatsAppFlow as WhatsAppFlow,
    )
    from .whats_app import (
        WhatsAppFlowButton as WhatsAppFlowButton,
    )
    from .whats_app import (
        WhatsAppFlowMessage as WhatsAppFlowMessage,
    )
    from .whats_app import (
        WhatsAppList as WhatsAppList,
    )
    from .whats_app import (
        WhatsAppListContent as WhatsAppListContent,
    )
    from .whats_app import (
        WhatsAppListMessage as WhatsAppListMessage,
    )
    from .whats_app import (
        WhatsAppListRow as WhatsAppListRow,
    )
    from .whats_app import (
        WhatsAppListSection as WhatsAppListSection,
    )
    from .whats_app import (
        WhatsAppQuickReply as WhatsAppQuickReply,
    )
    from .whats_app import (
        WhatsAppQuickReplyMessage as WhatsAppQuickReplyMessage,
    )
    from .whats_app import (
        WhatsAppSender as WhatsAppSender,
    )
    from .whats_app import (
        WhatsAppTemplate as WhatsAppTemplate,
    )
    from .whats_app import (
        WhatsAppTemplateMessage as WhatsAppTemplateMessage,
    )
    from .whats_app import (
        WhatsAppText as WhatsAppText,
    )
    from .whats_app import (
        WhatsAppTextImage as WhatsAppTextImage,
    )
    from .whats_app import (
        WhatsAppTextImageMessage as WhatsAppTextImageMessage,
    )
    from .whats_app import (
        WhatsAppTextMessage as WhatsAppTextMessage,
    )


_TOPICS = {
    "ConnectedAudience": "audiences",
    "CustomAttributeFilter": "audiences",
    "PushSubscriptionFilter": "audiences",
    "EmailSubscriptionFilter": "audiences",
    "LastUsedAppFilter": "audiences",
    "CampaignMessagePush": "campaign_messages",
    "CampaignMessageEmail": "campaign_messages",
    "CampaignMessageInApp": "campaign_messages",
    "CampaignSurvey": "campaign_messages",
    "CampaignSurveyPage": "campaign_messages",
    "CampaignSurveyHeader": "campaign_messages",
    "CampaignSurveyChoice": "campaign_messages",
    "CampaignMessageContentCard": "campaign_messages",
    "CampaignMessageWebhook": "campaign_messages",
    "CampaignMessageSms": "campaign_messages",
    "CampaignMessageWhatsApp": "campaign_messages",
    "CampaignWhatsAppButton": "campaign_messages",
    "CampaignsListResponse": "campaigns",
    "CampaignListItem": "campaigns",
    "CampaignsDetailsResponse": "campaigns",
    "CampaignClicksEmailConversion": "campaigns",
    "CampaignOpensEmailConversion": "campaigns",
    "CampaignAnyPurchaseConversion": "campaigns",
    "CampaignProductPurchaseConversion": "campaigns",
    "CampaignCustomEventConversion": "campaigns",
    "CampaignUpgradesAppConversion": "campaigns",
    "CampaignStartsSessionConversion": "campaigns",
    "CanvasListResponse": "canvas",
    "CanvasListItem": "canvas",
    "CanvasDetailsResponse": "canvas",
    "CanvasVariant": "canvas",
    "CanvasStep": "canvas",
    "CanvasNextPath": "canvas",
    "CanvasMessagePush": "canvas",
    "CanvasMessageEmail": "canvas",
    "CanvasMessageInApp": "canvas",
    "CanvasMessageContentCard": "canvas",
    "CanvasMessageWebhook": "canvas",
    "CanvasMessageSms": "canvas",
    "CanvasMessageWhatsApp": "canvas",
    "CanvasDataSeriesResponse": "canvas_statistics",
    "CanvasDataSeries": "canvas_statistics",
    "CanvasSeriesPoint": "canvas_statistics",
    "CanvasSeriesTotals": "canvas_statistics",
    "CanvasSeriesVariant": "canvas_statistics",
    "CanvasSeriesStep": "canvas_statistics",
    "CanvasStepMessages": "canvas_statistics",
    "CanvasPushStats": "canvas_statistics",
    "CanvasDataSummaryResponse": "canvas_statistics",
    "CanvasDataSummary": "canvas_statistics",
    "EntryConversions": "canvas_statistics",
    "CanvasSummaryTotals": "canvas_statistics",
    "CanvasSummaryVariant": "canvas_statistics",
    "CanvasSummaryStep": "canvas_statistics",
    "NewCatalog": "catalogs",
    "Catalog": "catalogs",
    "CatalogField": "catalogs",
    "CatalogItem": "catalogs",
    "CatalogItemChange": "catalogs",
    "CatalogArrayChange": "catalogs",
    "CatalogItemKey": "catalogs",
    "CatalogSelection": "catalogs",
    "CatalogSelectionFilter": "catalogs",
    "CatalogError": "catalogs",
    "CatalogErrorBody": "catalogs",
    "CatalogsListResponse": "catalogs",
    "CatalogsCreateRequest": "catalogs",
    "CatalogsCreateResponse": "catalogs",
    "CatalogsChangeResponse": "catalogs",
    "CatalogsItemsListResponse": "catalogs",
    "CatalogsItemsGetResponse": "catalogs",
    "CatalogsItemsCreateRequest": "catalogs",
    "CatalogsItemsUpdateRequest": "catalogs",
    "CatalogsItemsReplaceRequest": "catalogs",
    "CatalogsItemsCreateManyRequest": "catalogs",
    "CatalogsItemsUpdateManyRequest": "catalogs",
    "CatalogsItemsReplaceManyRequest": "catalogs",
    "CatalogsItemsDeleteManyRequest": "catalogs",
    "CatalogsFieldsCreateRequest": "catalogs",
    "CatalogsSelectionsCreateRequest": "catalogs",
    "CdiIntegration": "cdi",
    "CdiJobStatus": "cdi",
    "CdiIntegrationsListResponse": "cdi",
    "CdiIntegrationsJobSyncStatusResponse": "cdi",
    "CdiIntegrationsSyncResponse": "cdi",
    "ContentBlocksCreateRequest": "content_blocks",
    "ContentBlocksCreateResponse": "content_blocks",
    "ContentBlocksUpdateRequest": "content_blocks",
    "ContentBlocksUpdateResponse": "content_blocks",
    "ContentBlockSummary": "content_blocks",
    "ContentBlocksListResponse": "content_blocks",
    "ContentBlocksInfoResponse": "content_blocks",
    "ContentBlockInclusion": "content_blocks",
    "CustomAttributesListResponse": "custom_data",
    "CustomAttributeItem": "custom_data",
    "EventsListResponse": "custom_data",
    "EventsGetResponse": "custom_data",
    "CustomEventItem": "custom_data",
    "EventsDataSeriesResponse": "custom_data",
    "EventSeriesPoint": "custom_data",
    "CampaignsDataSeriesResponse": "data_series",
    "CampaignSeriesPoint": "data_series",
    "SendConversions": "data_series",
    "CampaignSeriesMessages": "data_series",
    "VariationSeriesStats": "data_series",
    "PushSeriesStats": "data_series",
    "WebhookSeriesStats": "data_series",
    "EmailSeriesStats": "data_series",
    "SmsSeriesStats": "data_series",
    "WhatsAppSeriesStats": "data_series",
    "ContentCardSeriesStats": "data_series",
    "InAppSeriesStats": "data_series",
    "SendsDataSeriesResponse": "data_series",
    "SendSeriesPoint": "data_series",
    "SendSeriesMessages": "data_series",
    "SendPushSeriesStats": "data_series",
    "CampaignsDuplicateRequest": "duplicates",
    "CanvasDuplicateRequest": "duplicates",
    "HardBouncedEmail": "email_lists",
    "UnsubscribedEmail": "email_lists",
    "EmailHardBouncesResponse": "email_lists",
    "EmailUnsubscribesResponse": "email_lists",
    "EmailStatusRequest": "email_lists",
    "EmailStatusResponse": "email_lists",
    "EmailBounceRemoveRequest": "email_lists",
    "EmailBounceRemoveResponse": "email_lists",
    "EmailSpamRemoveRequest": "email_lists",
    "EmailSpamRemoveResponse": "email_lists",
    "EmailBlocklistRequest": "email_lists",
    "EmailBlocklistResponse": "email_lists",
    "EmailBlacklistRequest": "email_lists",
    "EmailBlacklistResponse": "email_lists",
    "TemplatesEmailCreateRequest": "email_templates",
    "TemplatesEmailCreateResponse": "email_templates",
    "TemplatesEmailUpdateRequest": "email_templates",
    "TemplatesEmailUpdateResponse": "email_templates",
    "EmailTemplateSummary": "email_templates",
    "TemplatesEmailListResponse": "email_templates",
    "TemplatesEmailInfoResponse": "email_templates",
    "ApiErrorBody": "errors",
    "ApiErrorDetail": "errors",
    "RejectedItem": "errors",
    "Event": "events",
    "UsersExportIdsRequest": "exports",
    "UsersExportIdsResponse": "exports",
    "UserProfile": "exports",
    "UserProfileCustomEvent": "exports",
    "UserProfilePurchase": "exports",
    "UserProfileDevice": "exports",
    "UserProfilePushToken": "exports",
    "UserProfileApp": "exports",
    "UserProfileCampaign": "exports",
    "UserProfileEngagement": "exports",
    "UserProfileCanvas": "exports",
    "UserProfileCanvasStep": "exports",
    "UserProfileCard": "exports",
    "FeedListResponse": "feed",
    "FeedCardListItem": "feed",
    "FeedDetailsResponse": "feed",
    "FeedDataSeriesResponse": "feed",
    "FeedSeriesPoint": "feed",
    "UserAlias": "identifiers",
    "NewUserAlias": "identifiers",
    "UserAliasUpdate": "identifiers",
    "AliasToIdentify": "identifiers",
    "EmailToIdentify": "identifiers",
    "PhoneToIdentify": "identifiers",
    "EmailToDelete": "identifiers",
    "PhoneToDelete": "identifiers",
    "MergeIdentifier": "identifiers",
    "MergeUpdate": "identifiers",
    "ExternalIdRename": "identifiers",
    "KpiNewUsersDataSeriesResponse": "kpi",
    "KpiNewUsersPoint": "kpi",
    "KpiDauDataSeriesResponse": "kpi",
    "KpiDauPoint": "kpi",
    "KpiMauDataSeriesResponse": "kpi",
    "KpiMauPoint": "kpi",
    "KpiUninstallsDataSeriesResponse": "kpi",
    "KpiUninstallsPoint": "kpi",
    "MessagesLiveActivityStartRequest": "live_activities",
    "MessagesLiveActivityStartResponse": "live_activities",
    "MessagesLiveActivityUpdateRequest": "live_activities",
    "MessagesLiveActivityUpdateResponse": "live_activities",
    "LiveActivityErrorBody": "live_activities",
    "MediaLibraryCreateRequest": "media_library",
    "MediaLibraryCreateResponse": "media_library",
    "MediaLibraryAsset": "media_library",
    "MediaLibraryFailure": "media_library",
    "MediaLibraryErrorBody": "media_library",
    "MediaLibraryErrorMeta": "media_library",
    "ChannelMessages": "messages",
    "ContentCard": "messages",
    "Email": "messages",
    "EmailAttachment": "messages",
    "Sms": "messages",
    "Webhook": "messages",
    "PreferenceCenterOptions": "preference_centers",
    "PreferenceCenterLinkTag": "preference_centers",
    "PreferenceCenterSummary": "preference_centers",
    "PreferenceCenterListResponse": "preference_centers",
    "PreferenceCenterGetResponse": "preference_centers",
    "PreferenceCenterUrlResponse": "preference_centers",
    "PreferenceCenterCreateRequest": "preference_centers",
    "PreferenceCenterCreateResponse": "preference_centers",
    "PreferenceCenterUpdateRequest": "preference_centers",
    "PreferenceCenterUpdateResponse": "preference_centers",
    "PurchasesProductListResponse": "purchase_series",
    "PurchasesQuantitySeriesResponse": "purchase_series",
    "PurchaseQuantityPoint": "purchase_series",
    "PurchasesRevenueSeriesResponse": "purchase_series",
    "PurchaseRevenuePoint": "purchase_series",
    "Purchase": "purchases",
    "ApplePush": "push",
    "ApplePushAlert": "push",
    "ApplePushButton": "push",
    "AndroidPush": "push",
    "AndroidPushButton": "push",
    "AndroidConversation": "push",
    "AndroidConversationMessage": "push",
    "AndroidConversationPerson": "push",
    "KindlePush": "push",
    "WebPush": "push",
    "WebPushButton": "push",
    "WindowsPhone8Push": "push",
    "WindowsUniversalPush": "push",
    "CampaignRecipient": "recipients",
    "CanvasRecipient": "recipients",
    "TransactionalRecipient": "recipients",
    "TriggerAttachment": "recipients",
    "Schedule": "schedules",
    "MessagesScheduledBroadcastsResponse": "schedules",
    "ScheduledBroadcast": "schedules",
    "MessagesScheduleCreateRequest": "schedules",
    "MessagesScheduleCreateResponse": "schedules",
    "MessagesScheduleUpdateRequest": "schedules",
    "MessagesScheduleUpdateResponse": "schedules",
    "MessagesScheduleDeleteRequest": "schedules",
    "MessagesScheduleDeleteResponse": "schedules",
    "CampaignsTriggerScheduleCreateRequest": "schedules",
    "CampaignsTriggerScheduleCreateResponse": "schedules",
    "CampaignsTriggerScheduleUpdateRequest": "schedules",
    "CampaignsTriggerScheduleUpdateResponse": "schedules",
    "CampaignsTriggerScheduleDeleteRequest": "schedules",
    "CampaignsTriggerScheduleDeleteResponse": "schedules",
    "CanvasTriggerScheduleCreateRequest": "schedules",
    "CanvasTriggerScheduleCreateResponse": "schedules",
    "CanvasTriggerScheduleUpdateRequest": "schedules",
    "CanvasTriggerScheduleUpdateResponse": "schedules",
    "CanvasTriggerScheduleDeleteRequest": "schedules",
    "CanvasTriggerScheduleDeleteResponse": "schedules",
    "ScimName": "scim",
    "ScimPermissions": "scim",
    "ScimRole": "scim",
    "ScimWorkspacePermissions": "scim",
    "ScimPermissionSet": "scim",
    "ScimTeamPermissions": "scim",
    "ScimUser": "scim",
    "ScimUserPermissions": "scim",
    "ScimUserRole": "scim",
    "ScimUserWorkspacePermissions": "scim",
    "ScimUserPermissionSet": "scim",
    "ScimUserTeamPermissions": "scim",
    "ScimUsersCreateRequest": "scim",
    "ScimUsersUpdateRequest": "scim",
    "ScimUsersCreateResponse": "scim",
    "ScimUsersGetResponse": "scim",
    "ScimUsersUpdateResponse": "scim",
    "ScimUsersListResponse": "scim",
    "ScimErrorBody": "scim",
    "SdkAuthenticationKey": "sdk_authentication",
    "AppGroupSdkAuthenticationCreateRequest": "sdk_authentication",
    "AppGroupSdkAuthenticationCreateResponse": "sdk_authentication",
    "AppGroupSdkAuthenticationKeysResponse": "sdk_authentication",
    "AppGroupSdkAuthenticationPrimaryRequest": "sdk_authentication",
    "AppGroupSdkAuthenticationPrimaryResponse": "sdk_authentication",
    "AppGroupSdkAuthenticationDeleteRequest": "sdk_authentication",
    "AppGroupSdkAuthenticationDeleteResponse": "sdk_authentication",
    "SegmentsListResponse": "segments",
    "SegmentListItem": "segments",
    "SegmentsDetailsResponse": "segments",
    "SegmentsDataSeriesResponse": "segments",
    "SegmentSeriesPoint": "segments",
    "ExportSegmentCancelRequest": "segments",
    "ExportSegmentCancelResponse": "segments",
    "SendQueuedResponse": "sends",
    "MessagesSendRequest": "sends",
    "MessagesSendResponse": "sends",
    "CampaignsTriggerSendRequest": "sends",
    "CampaignsTriggerSendResponse": "sends",
    "CanvasTriggerSendRequest": "sends",
    "CanvasTriggerSendResponse": "sends",
    "SendsIdCreateRequest": "sends",
    "SendsIdCreateResponse": "sends",
    "TransactionalCampaignsSendRequest": "sends",
    "TransactionalCampaignsSendResponse": "sends",
    "TransactionalMetadata": "sends",
    "SessionsDataSeriesResponse": "sessions",
    "SessionsSeriesPoint": "sessions",
    "InvalidPhoneNumber": "sms",
    "SmsInvalidPhoneNumbersListResponse": "sms",
    "SmsInvalidPhoneNumbersRemoveRequest": "sms",
    "SmsInvalidPhoneNumbersRemoveResponse": "sms",
    "SubscriptionGroupState": "subscriptions",
    "SubscriptionStatusGetResponse": "subscriptions",
    "SubscriptionUserStatusResponse": "subscriptions",
    "UserSubscriptionGroup": "subscriptions",
    "SubscriptionStatusSetRequest": "subscriptions",
    "SubscriptionStatusSetResponse": "subscriptions",
    "SubscriptionGroupUpdate": "subscriptions",
    "SubscriptionStatusSetV2Request": "subscriptions",
    "SubscriptionStatusSetV2Response": "subscriptions",
    "Locale": "translations",
    "TranslationEntry": "translations",
    "TranslationSource": "translations",
    "TranslationError": "translations",
    "TranslationErrorBody": "translations",
    "CampaignsTranslationsListResponse": "translations",
    "CampaignsTranslationsSourceResponse": "translations",
    "CampaignsTranslationsUpdateRequest": "translations",
    "CampaignsTranslationsUpdateResponse": "translations",
    "CanvasTranslationsListResponse": "translations",
    "CanvasTranslationsSourceResponse": "translations",
    "CanvasTranslationsUpdateRequest": "translations",
    "CanvasTranslationsUpdateResponse": "translations",
    "ContentBlocksTranslationsListResponse": "translations",
    "ContentBlocksTranslationsUpdateRequest": "translations",
    "ContentBlocksTranslationsUpdateResponse": "translations",
    "TemplatesEmailTranslationsSourceResponse": "translations",
    "TemplatesTranslationsEmailResponse": "translations",
    "TemplatesEmailTranslationsListResponse": "translations",
    "TemplatesEmailTranslationsUpdateRequest": "translations",
    "TemplatesEmailTranslationsUpdateResponse": "translations",
    "UserAttributes": "user_attributes",
    "ProfileAttributes": "user_attributes",
    "NumberIncrement": "user_attributes",
    "ArrayChange": "user_attributes",
    "ObjectArrayChange": "user_attributes",
    "ObjectMatch": "user_attributes",
    "ObjectUpdate": "user_attributes",
    "NestedTime": "user_attributes",
    "Location": "user_attributes",
    "FacebookAccount": "user_attributes",
    "TwitterAccount": "user_attributes",
    "PushToken": "user_attributes",
    "UsersExportSegmentRequest": "user_exports",
    "UsersExportGlobalControlGroupRequest": "user_exports",
    "ExportStartedResponse": "user_exports",
    "ExportReadyRequest": "user_exports",
    "UsersTrackRequest": "users",
    "UsersTrackResponse": "users",
    "UsersTrackQueuedResponse": "users",
    "UsersTrackSyncRequest": "users",
    "UsersTrackSyncResponse": "users",
    "TrackedUser": "users",
    "TrackedEvent": "users",
    "TrackedPurchase": "users",
    "UsersTrackBulkRequest": "users",
    "UsersTrackBulkResponse": "users",
    "UsersAliasNewRequest": "users",
    "UsersAliasNewResponse": "users",
    "UsersAliasUpdateRequest": "users",
    "UsersAliasUpdateResponse": "users",
    "UsersIdentifyRequest": "users",
    "UsersIdentifyResponse": "users",
    "UsersMergeRequest": "users",
    "UsersMergeResponse": "users",
    "UsersDeleteRequest": "users",
    "UsersDeleteResponse": "users",
    "UsersExternalIdsRenameRequest": "users",
    "UsersExternalIdsRenameResponse": "users",
    "UsersExternalIdsRemoveRequest": "users",
    "UsersExternalIdsRemoveResponse": "users",
    "WhatsAppSender": "whats_app",
    "WhatsAppTemplateMessage": "whats_app",
    "WhatsAppTextMessage": "whats_app",
    "WhatsAppTextImageMessage": "whats_app",
    "WhatsAppQuickReplyMessage": "whats_app",
    "WhatsAppListMessage": "whats_app",
    "WhatsAppFlowMessage": "whats_app",
    "WhatsAppTemplate": "whats_app",
    "WhatsAppText": "whats_app",
    "WhatsAppTextImage": "whats_app",
    "WhatsAppQuickReply": "whats_app",
    "WhatsAppButton": "whats_app",
    "WhatsAppListContent": "whats_app",
    "WhatsAppList": "whats_app",
    "WhatsAppListSection": "whats_app",
    "WhatsAppListRow": "whats_app",
    "WhatsAppFlow": "whats_app",
    "WhatsAppFlowButton": "whats_app",
}

__all__ = [
    "ConnectedAudience",
    "CustomAttributeFilter",
    "PushSubscriptionFilter",
    "EmailSubscriptionFilter",
    "LastUsedAppFilter",
    "CampaignMessagePush",
    "CampaignMessageEmail",
    "CampaignMessageInApp",
    "CampaignSurvey",
    "CampaignSurveyPage",
    "CampaignSurveyHeader",
    "CampaignSurveyChoice",
    "CampaignMessageContentCard",
    "CampaignMessageWebhook",
    "CampaignMessageSms",
    "CampaignMessageWhatsApp",
    "CampaignWhatsAppButton",
    "CampaignsListResponse",
    "CampaignListItem",
    "CampaignsDetailsResponse",
    "CampaignClicksEmailConversion",
    "CampaignOpensEmailConversion",
    "CampaignAnyPurchaseConversion",
    "CampaignProductPurchaseConversion",
    "CampaignCustomEventConversion",
    "CampaignUpgradesAppConversion",
    "CampaignStartsSessionConversion",
    "CanvasListResponse",
    "CanvasListItem",
    "CanvasDetailsResponse",
    "CanvasVariant",
    "CanvasStep",
    "CanvasNextPath",
    "CanvasMessagePush",
    "CanvasMessageEmail",
    "CanvasMessageInApp",
    "CanvasMessageContentCard",
    "CanvasMessageWebhook",
    "CanvasMessageSms",
    "CanvasMessageWhatsApp",
    "CanvasDataSeriesResponse",
    "CanvasDataSeries",
    "CanvasSeriesPoint",
    "CanvasSeriesTotals",
    "CanvasSeriesVariant",
    "CanvasSeriesStep",
    "CanvasStepMessages",
    "CanvasPushStats",
    "CanvasDataSummaryResponse",
    "CanvasDataSummary",
    "EntryConversions",
    "CanvasSummaryTotals",
    "CanvasSummaryVariant",
    "CanvasSummaryStep",
    "NewCatalog",
    "Catalog",
    "CatalogField",
    "CatalogItem",
    "CatalogItemChange",
    "CatalogArrayChange",
    "CatalogItemKey",
    "CatalogSelection",
    "CatalogSelectionFilter",
    "CatalogError",
    "CatalogErrorBody",
    "CatalogsListResponse",
    "CatalogsCreateRequest",
    "CatalogsCreateResponse",
    "CatalogsChangeResponse",
    "CatalogsItemsListResponse",
    "CatalogsItemsGetResponse",
    "CatalogsItemsCreateRequest",
    "CatalogsItemsUpdateRequest",
    "CatalogsItemsReplaceRequest",
    "CatalogsItemsCreateManyRequest",
    "CatalogsItemsUpdateManyRequest",
    "CatalogsItemsReplaceManyRequest",
    "CatalogsItemsDeleteManyRequest",
    "CatalogsFieldsCreateRequest",
    "CatalogsSelectionsCreateRequest",
    "CdiIntegration",
    "CdiJobStatus",
    "CdiIntegrationsListResponse",
    "CdiIntegrationsJobSyncStatusResponse",
    "CdiIntegrationsSyncResponse",
    "ContentBlocksCreateRequest",
    "ContentBlocksCreateResponse",
    "ContentBlocksUpdateRequest",
    "ContentBlocksUpdateResponse",
    "ContentBlockSummary",
    "ContentBlocksListResponse",
    "ContentBlocksInfoResponse",
    "ContentBlockInclusion",
    "CustomAttributesListResponse",
    "CustomAttributeItem",
    "EventsListResponse",
    "EventsGetResponse",
    "CustomEventItem",
    "EventsDataSeriesResponse",
    "EventSeriesPoint",
    "CampaignsDataSeriesResponse",
    "CampaignSeriesPoint",
    "SendConversions",
    "CampaignSeriesMessages",
    "VariationSeriesStats",
    "PushSeriesStats",
    "WebhookSeriesStats",
    "EmailSeriesStats",
    "SmsSeriesStats",
    "WhatsAppSeriesStats",
    "ContentCardSeriesStats",
    "InAppSeriesStats",
    "SendsDataSeriesResponse",
    "SendSeriesPoint",
    "SendSeriesMessages",
    "SendPushSeriesStats",
    "CampaignsDuplicateRequest",
    "CanvasDuplicateRequest",
    "HardBouncedEmail",
    "UnsubscribedEmail",
    "EmailHardBouncesResponse",
    "EmailUnsubscribesResponse",
    "EmailStatusRequest",
    "EmailStatusResponse",
    "EmailBounceRemoveRequest",
    "EmailBounceRemoveResponse",
    "EmailSpamRemoveRequest",
    "EmailSpamRemoveResponse",
    "EmailBlocklistRequest",
    "EmailBlocklistResponse",
    "EmailBlacklistRequest",
    "EmailBlacklistResponse",
    "TemplatesEmailCreateRequest",
    "TemplatesEmailCreateResponse",
    "TemplatesEmailUpdateRequest",
    "TemplatesEmailUpdateResponse",
    "EmailTemplateSummary",
    "TemplatesEmailListResponse",
    "TemplatesEmailInfoResponse",
    "ApiErrorBody",
    "ApiErrorDetail",
    "RejectedItem",
    "Event",
    "UsersExportIdsRequest",
    "UsersExportIdsResponse",
    "UserProfile",
    "UserProfileCustomEvent",
    "UserProfilePurchase",
    "UserProfileDevice",
    "UserProfilePushToken",
    "UserProfileApp",
    "UserProfileCampaign",
    "UserProfileEngagement",
    "UserProfileCanvas",
    "UserProfileCanvasStep",
    "UserProfileCard",
    "FeedListResponse",
    "FeedCardListItem",
    "FeedDetailsResponse",
    "FeedDataSeriesResponse",
    "FeedSeriesPoint",
    "UserAlias",
    "NewUserAlias",
    "UserAliasUpdate",
    "AliasToIdentify",
    "EmailToIdentify",
    "PhoneToIdentify",
    "EmailToDelete",
    "PhoneToDelete",
    "MergeIdentifier",
    "MergeUpdate",
    "ExternalIdRename",
    "KpiNewUsersDataSeriesResponse",
    "KpiNewUsersPoint",
    "KpiDauDataSeriesResponse",
    "KpiDauPoint",
    "KpiMauDataSeriesResponse",
    "KpiMauPoint",
    "KpiUninstallsDataSeriesResponse",
    "KpiUninstallsPoint",
    "MessagesLiveActivityStartRequest",
    "MessagesLiveActivityStartResponse",
    "MessagesLiveActivityUpdateRequest",
    "MessagesLiveActivityUpdateResponse",
    "LiveActivityErrorBody",
    "MediaLibraryCreateRequest",
    "MediaLibraryCreateResponse",
    "MediaLibraryAsset",
    "MediaLibraryFailure",
    "MediaLibraryErrorBody",
    "MediaLibraryErrorMeta",
    "ChannelMessages",
    "ContentCard",
    "Email",
    "EmailAttachment",
    "Sms",
    "Webhook",
    "PreferenceCenterOptions",
    "PreferenceCenterLinkTag",
    "PreferenceCenterSummary",
    "PreferenceCenterListResponse",
    "PreferenceCenterGetResponse",
    "PreferenceCenterUrlResponse",
    "PreferenceCenterCreateRequest",
    "PreferenceCenterCreateResponse",
    "PreferenceCenterUpdateRequest",
    "PreferenceCenterUpdateResponse",
    "PurchasesProductListResponse",
    "PurchasesQuantitySeriesResponse",
    "PurchaseQuantityPoint",
    "PurchasesRevenueSeriesResponse",
    "PurchaseRevenuePoint",
    "Purchase",
    "ApplePush",
    "ApplePushAlert",
    "ApplePushButton",
    "AndroidPush",
    "AndroidPushButton",
    "AndroidConversation",
    "AndroidConversationMessage",
    "AndroidConversationPerson",
    "KindlePush",
    "WebPush",
    "WebPushButton",
    "WindowsPhone8Push",
    "WindowsUniversalPush",
    "CampaignRecipient",
    "CanvasRecipient",
    "TransactionalRecipient",
    "TriggerAttachment",
    "Schedule",
    "MessagesScheduledBroadcastsResponse",
    "ScheduledBroadcast",
    "MessagesScheduleCreateRequest",
    "MessagesScheduleCreateResponse",
    "MessagesScheduleUpdateRequest",
    "MessagesScheduleUpdateResponse",
    "MessagesScheduleDeleteRequest",
    "MessagesScheduleDeleteResponse",
    "CampaignsTriggerScheduleCreateRequest",
    "CampaignsTriggerScheduleCreateResponse",
    "CampaignsTriggerScheduleUpdateRequest",
    "CampaignsTriggerScheduleUpdateResponse",
    "CampaignsTriggerScheduleDeleteRequest",
    "CampaignsTriggerScheduleDeleteResponse",
    "CanvasTriggerScheduleCreateRequest",
    "CanvasTriggerScheduleCreateResponse",
    "CanvasTriggerScheduleUpdateRequest",
    "CanvasTriggerScheduleUpdateResponse",
    "CanvasTriggerScheduleDeleteRequest",
    "CanvasTriggerScheduleDeleteResponse",
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
    "SdkAuthenticationKey",
    "AppGroupSdkAuthenticationCreateRequest",
    "AppGroupSdkAuthenticationCreateResponse",
    "AppGroupSdkAuthenticationKeysResponse",
    "AppGroupSdkAuthenticationPrimaryRequest",
    "AppGroupSdkAuthenticationPrimaryResponse",
    "AppGroupSdkAuthenticationDeleteRequest",
    "AppGroupSdkAuthenticationDeleteResponse",
    "SegmentsListResponse",
    "SegmentListItem",
    "SegmentsDetailsResponse",
    "SegmentsDataSeriesResponse",
    "SegmentSeriesPoint",
    "ExportSegmentCancelRequest",
    "ExportSegmentCancelResponse",
    "SendQueuedResponse",
    "MessagesSendRequest",
    "MessagesSendResponse",
    "CampaignsTriggerSendRequest",
    "CampaignsTriggerSendResponse",
    "CanvasTriggerSendRequest",
    "CanvasTriggerSendResponse",
    "SendsIdCreateRequest",
    "SendsIdCreateResponse",
    "TransactionalCampaignsSendRequest",
    "TransactionalCampaignsSendResponse",
    "TransactionalMetadata",
    "SessionsDataSeriesResponse",
    "SessionsSeriesPoint",
    "InvalidPhoneNumber",
    "SmsInvalidPhoneNumbersListResponse",
    "SmsInvalidPhoneNumbersRemoveRequest",
    "SmsInvalidPhoneNumbersRemoveResponse",
    "SubscriptionGroupState",
    "SubscriptionStatusGetResponse",
    "SubscriptionUserStatusResponse",
    "UserSubscriptionGroup",
    "SubscriptionStatusSetRequest",
    "SubscriptionStatusSetResponse",
    "SubscriptionGroupUpdate",
    "SubscriptionStatusSetV2Request",
    "SubscriptionStatusSetV2Response",
    "Locale",
    "TranslationEntry",
    "TranslationSource",
    "TranslationError",
    "TranslationErrorBody",
    "CampaignsTranslationsListResponse",
    "CampaignsTranslationsSourceResponse",
    "CampaignsTranslationsUpdateRequest",
    "CampaignsTranslationsUpdateResponse",
    "CanvasTranslationsListResponse",
    "CanvasTranslationsSourceResponse",
    "CanvasTranslationsUpdateRequest",
    "CanvasTranslationsUpdateResponse",
    "ContentBlocksTranslationsListResponse",
    "ContentBlocksTranslationsUpdateRequest",
    "ContentBlocksTranslationsUpdateResponse",
    "TemplatesEmailTranslationsSourceResponse",
    "TemplatesTranslationsEmailResponse",
    "TemplatesEmailTranslationsListResponse",
    "TemplatesEmailTranslationsUpdateRequest",
    "TemplatesEmailTranslationsUpdateResponse",
    "UserAttributes",
    "ProfileAttributes",
    "NumberIncrement",
    "ArrayChange",
    "ObjectArrayChange",
    "ObjectMatch",
    "ObjectUpdate",
    "NestedTime",
    "Location",
    "FacebookAccount",
    "TwitterAccount",
    "PushToken",
    "UsersExportSegmentRequest",
    "UsersExportGlobalControlGroupRequest",
    "ExportStartedResponse",
    "ExportReadyRequest",
    "UsersTrackRequest",
    "UsersTrackResponse",
    "UsersTrackQueuedResponse",
    "UsersTrackSyncRequest",
    "UsersTrackSyncResponse",
    "TrackedUser",
    "TrackedEvent",
    "TrackedPurchase",
    "UsersTrackBulkRequest",
    "UsersTrackBulkResponse",
    "UsersAliasNewRequest",
    "UsersAliasNewResponse",
    "UsersAliasUpdateRequest",
    "UsersAliasUpdateResponse",
    "UsersIdentifyRequest",
    "UsersIdentifyResponse",
    "UsersMergeRequest",
    "UsersMergeResponse",
    "UsersDeleteRequest",
    "UsersDeleteResponse",
    "UsersExternalIdsRenameRequest",
    "UsersExternalIdsRenameResponse",
    "UsersExternalIdsRemoveRequest",
    "UsersExternalIdsRemoveResponse",
    "WhatsAppSender",
    "WhatsAppTemplateMessage",
    "WhatsAppTextMessage",
    "WhatsAppTextImageMessage",
    "WhatsAppQuickReplyMessage",
    "WhatsAppListMessage",
    "WhatsAppFlowMessage",
    "WhatsAppTemplate",
    "WhatsAppText",
    "WhatsAppTextImage",
    "WhatsAppQuickReply",
    "WhatsAppButton",
    "WhatsAppListContent",
    "WhatsAppList",
    "WhatsAppListSection",
    "WhatsAppListRow",
    "WhatsAppFlow",
    "WhatsAppFlowButton",
]


def __getattr__(name: str) -> Any:
    topic = _TOPICS.get(name)
    if topic is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{topic}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
