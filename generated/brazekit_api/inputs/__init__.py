# Written by `make generate` from spec/; do not edit.
"""All TypedDicts by name; a topic is loaded when the first of them is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audiences import (
        ConnectedAudienceInput as ConnectedAudienceInput,
    )
    from .audiences import (
        CustomAttributeFilterInput as CustomAttributeFilterInput,
    )
    from .audiences import (
        EmailSubscriptionFilterInput as EmailSubscriptionFilterInput,
    )
    from .audiences import (
        LastUsedAppFilterInput as LastUsedAppFilterInput,
    )
    from .audiences import (
        PushSubscriptionFilterInput as PushSubscriptionFilterInput,
    )
    from .catalogs import (
        CatalogArrayChangeInput as CatalogArrayChangeInput,
    )
    from .catalogs import (
        CatalogFieldInput as CatalogFieldInput,
    )
    from .catalogs import (
        CatalogItemChangeInput as CatalogItemChangeInput,
    )
    from .catalogs import (
        CatalogItemInput as CatalogItemInput,
    )
    from .catalogs import (
        CatalogItemKeyInput as CatalogItemKeyInput,
    )
    from .catalogs import (
        CatalogsCreateRequestInput as CatalogsCreateRequestInput,
    )
    from .catalogs import (
        CatalogSelectionFilterInput as CatalogSelectionFilterInput,
    )
    from .catalogs import (
        CatalogSelectionInput as CatalogSelectionInput,
    )
    from .catalogs import (
        CatalogsFieldsCreateRequestInput as CatalogsFieldsCreateRequestInput,
    )
    from .catalogs import (
        CatalogsItemsCreateManyRequestInput as CatalogsItemsCreateManyRequestInput,
    )
    from .catalogs import (
        CatalogsItemsCreateRequestInput as CatalogsItemsCreateRequestInput,
    )
    from .catalogs import (
        CatalogsItemsDeleteManyRequestInput as CatalogsItemsDeleteManyRequestInput,
    )
    from .catalogs import (
        CatalogsItemsReplaceManyRequestInput as CatalogsItemsReplaceManyRequestInput,
    )
    from .catalogs import (
        CatalogsItemsReplaceRequestInput as CatalogsItemsReplaceRequestInput,
    )
    from .catalogs import (
        CatalogsItemsUpdateManyRequestInput as CatalogsItemsUpdateManyRequestInput,
    )
    from .catalogs import (
        CatalogsItemsUpdateRequestInput as CatalogsItemsUpdateRequestInput,
    )
    from .catalogs import (
        CatalogsSelectionsCreateRequestInput as CatalogsSelectionsCreateRequestInput,
    )
    from .catalogs import (
        NewCatalogInput as NewCatalogInput,
    )
    from .content_blocks import (
        ContentBlocksCreateRequestInput as ContentBlocksCreateRequestInput,
    )
    from .content_blocks import (
        ContentBlocksUpdateRequestInput as ContentBlocksUpdateRequestInput,
    )
    from .duplicates import (
        CampaignsDuplicateRequestInput as CampaignsDuplicateRequestInput,
    )
    from .duplicates import (
        CanvasDuplicateRequestInput as CanvasDuplicateRequestInput,
    )
    from .email_lists import (
        EmailBlacklistRequestInput as EmailBlacklistRequestInput,
    )
    from .email_lists import (
        EmailBlocklistRequestInput as EmailBlocklistRequestInput,
    )
    from .email_lists import (
        EmailBounceRemoveRequestInput as EmailBounceRemoveRequestInput,
    )
    from .email_lists import (
        EmailSpamRemoveRequestInput as EmailSpamRemoveRequestInput,
    )
    from .email_lists import (
        EmailStatusRequestInput as EmailStatusRequestInput,
    )
    from .email_templates import (
        TemplatesEmailCreateRequestInput as TemplatesEmailCreateRequestInput,
    )
    from .email_templates import (
        TemplatesEmailUpdateRequestInput as TemplatesEmailUpdateRequestInput,
    )
    from .events import (
        EventInput as EventInput,
    )
    from .exports import (
        UsersExportIdsRequestInput as UsersExportIdsRequestInput,
    )
    from .identifiers import (
        AliasToIdentifyInput as AliasToIdentifyInput,
    )
    from .identifiers import (
        EmailToDeleteInput as EmailToDeleteInput,
    )
    from .identifiers import (
        EmailToIdentifyInput as EmailToIdentifyInput,
    )
    from .identifiers import (
        ExternalIdRenameInput as ExternalIdRenameInput,
    )
    from .identifiers import (
        MergeIdentifierInput as MergeIdentifierInput,
    )
    from .identifiers import (
        MergeUpdateInput as MergeUpdateInput,
    )
    from .identifiers import (
        NewUserAliasInput as NewUserAliasInput,
    )
    from .identifiers import (
        PhoneToDeleteInput as PhoneToDeleteInput,
    )
    from .identifiers import (
        PhoneToIdentifyInput as PhoneToIdentifyInput,
    )
    from .identifiers import (
        UserAliasInput as UserAliasInput,
    )
    from .identifiers import (
        UserAliasUpdateInput as UserAliasUpdateInput,
    )
    from .live_activities import (
        MessagesLiveActivityStartRequestInput as MessagesLiveActivityStartRequestInput,
    )
    from .live_activities import (
        MessagesLiveActivityUpdateRequestInput as MessagesLiveActivityUpdateRequestInput,
    )
    from .media_library import (
        MediaLibraryCreateRequestInput as MediaLibraryCreateRequestInput,
    )
    from .messages import (
        ChannelMessagesInput as ChannelMessagesInput,
    )
    from .messages import (
        ContentCardInput as ContentCardInput,
    )
    from .messages import (
        EmailAttachmentInput as EmailAttachmentInput,
    )
    from .messages import (
        EmailInput as EmailInput,
    )
    from .messages import (
        SmsInput as SmsInput,
    )
    from .messages import (
        WebhookInput as WebhookInput,
    )
    from .preference_centers import (
        PreferenceCenterCreateRequestInput as PreferenceCenterCreateRequestInput,
    )
    from .preference_centers import (
        PreferenceCenterLinkTagInput as PreferenceCenterLinkTagInput,
    )
    from .preference_centers import (
        PreferenceCenterOptionsInput as PreferenceCenterOptionsInput,
    )
    from .preference_centers import (
        PreferenceCenterUpdateRequestInput as PreferenceCenterUpdateRequestInput,
    )
    from .purchases import (
        PurchaseInput as PurchaseInput,
    )
    from .push import (
        AndroidConversationInput as AndroidConversationInput,
    )
    from .push import (
        AndroidConversationMessageInput as AndroidConversationMessageInput,
    )
    from .push import (
        AndroidConversationPersonInput as AndroidConversationPersonInput,
    )
    from .push import (
        AndroidPushButtonInput as AndroidPushButtonInput,
    )
    from .push import (
        AndroidPushInput as AndroidPushInput,
    )
    from .push import (
        ApplePushAlertInput as ApplePushAlertInput,
    )
    from .push import (
        ApplePushButtonInput as ApplePushButtonInput,
    )
    from .push import (
        ApplePushInput as ApplePushInput,
    )
    from .push import (
        KindlePushInput as KindlePushInput,
    )
    from .push import (
        WebPushButtonInput as WebPushButtonInput,
    )
    from .push import (
        WebPushInput as WebPushInput,
    )
    from .push import (
        WindowsPhone8PushInput as WindowsPhone8PushInput,
    )
    from .push import (
        WindowsUniversalPushInput as WindowsUniversalPushInput,
    )
    from .recipients import (
        CampaignRecipientInput as CampaignRecipientInput,
    )
    from .recipients import (
        CanvasRecipientInput as CanvasRecipientInput,
    )
    from .recipients import (
        TransactionalRecipientInput as TransactionalRecipientInput,
    )
    from .recipients import (
        TriggerAttachmentInput as TriggerAttachmentInput,
    )
    from .schedules import (
        CampaignsTriggerScheduleCreateRequestInput as CampaignsTriggerScheduleCreateRequestInput,
    )
    from .schedules import (
        CampaignsTriggerScheduleDeleteRequestInput as CampaignsTriggerScheduleDeleteRequestInput,
    )
    from .schedules import (
        CampaignsTriggerScheduleUpdateRequestInput as CampaignsTriggerScheduleUpdateRequestInput,
    )
    from .schedules import (
        CanvasTriggerScheduleCreateRequestInput as CanvasTriggerScheduleCreateRequestInput,
    )
    from .schedules import (
        CanvasTriggerScheduleDeleteRequestInput as CanvasTriggerScheduleDeleteRequestInput,
    )
    from .schedules import (
        CanvasTriggerScheduleUpdateRequestInput as CanvasTriggerScheduleUpdateRequestInput,
    )
    from .schedules import (
        MessagesScheduleCreateRequestInput as MessagesScheduleCreateRequestInput,
    )
    from .schedules import (
        MessagesScheduleDeleteRequestInput as MessagesScheduleDeleteRequestInput,
    )
    from .schedules import (
        MessagesScheduleUpdateRequestInput as MessagesScheduleUpdateRequestInput,
    )
    from .schedules import (
        ScheduleInput as ScheduleInput,
    )
    from .scim import (
        ScimNameInput as ScimNameInput,
    )
    from .scim import (
        ScimPermissionSetInput as ScimPermissionSetInput,
    )
    from .scim import (
        ScimPermissionsInput as ScimPermissionsInput,
    )
    from .scim import (
        ScimRoleInput as ScimRoleInput,
    )
    from .scim import (
        ScimTeamPermissionsInput as ScimTeamPermissionsInput,
    )
    from .scim import (
        ScimUsersCreateRequestInput as ScimUsersCreateRequestInput,
    )
    from .scim import (
        ScimUsersUpdateRequestInput as ScimUsersUpdateRequestInput,
    )
    from .scim import (
        ScimWorkspacePermissionsInput as ScimWorkspacePermissionsInput,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationCreateRequestInput as AppGroupSdkAuthenticationCreateRequestInput,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationDeleteRequestInput as AppGroupSdkAuthenticationDeleteRequestInput,
    )
    from .sdk_authentication import (
        AppGroupSdkAuthenticationPrimaryRequestInput as AppGroupSdkAuthenticationPrimaryRequestInput,
    )
    from .segments import (
        ExportSegmentCancelRequestInput as ExportSegmentCancelRequestInput,
    )
    from .sends import (
        CampaignsTriggerSendRequestInput as CampaignsTriggerSendRequestInput,
    )
    from .sends import (
        CanvasTriggerSendRequestInput as CanvasTriggerSendRequestInput,
    )
    from .sends import (
        MessagesSendRequestInput as MessagesSendRequestInput,
    )
    from .sends import (
        SendsIdCreateRequestInput as SendsIdCreateRequestInput,
    )
    from .sends import (
        TransactionalCampaignsSendRequestInput as TransactionalCampaignsSendRequestInput,
    )
    from .sms import (
        SmsInvalidPhoneNumbersRemoveRequestInput as SmsInvalidPhoneNumbersRemoveRequestInput,
    )
    from .subscriptions import (
        SubscriptionGroupStateInput as SubscriptionGroupStateInput,
    )
    from .subscriptions import (
        SubscriptionGroupUpdateInput as SubscriptionGroupUpdateInput,
    )
    from .subscriptions import (
        SubscriptionStatusSetRequestInput as SubscriptionStatusSetRequestInput,
    )
    from .subscriptions import (
        SubscriptionStatusSetV2RequestInput as SubscriptionStatusSetV2RequestInput,
    )
    from .translations import (
        CampaignsTranslationsUpdateRequestInput as CampaignsTranslationsUpdateRequestInput,
    )
    from .translations import (
        CanvasTranslationsUpdateRequestInput as CanvasTranslationsUpdateRequestInput,
    )
    from .translations import (
        ContentBlocksTranslationsUpdateRequestInput as ContentBlocksTranslationsUpdateRequestInput,
    )
    from .translations import (
        TemplatesEmailTranslationsUpdateRequestInput as TemplatesEmailTranslationsUpdateRequestInput,
    )
    from .user_attributes import (
        ArrayChangeInput as ArrayChangeInput,
    )
    from .user_attributes import (
        FacebookAccountInput as FacebookAccountInput,
    )
    from .user_attributes import (
        LocationInput as LocationInput,
    )
    from .user_attributes import (
        NestedTimeInput as NestedTimeInput,
    )
    from .user_attributes import (
        NumberIncrementInput as NumberIncrementInput,
    )
    from .user_attributes import (
        ObjectArrayChangeInput as ObjectArrayChangeInput,
    )
    from .user_attributes import (
        ObjectMatchInput as ObjectMatchInput,
    )
    from .user_attributes import (
        ObjectUpdateInput as ObjectUpdateInput,
    )
    from .user_attributes import (
        ProfileAttributesInput as ProfileAttributesInput,
    )
    from .user_attributes import (
        PushTokenInput as PushTokenInput,
    )
    from .user_attributes import (
        TwitterAccountInput as TwitterAccountInput,
    )
    from .user_attributes import (
        UserAttributesInput as UserAttributesInput,
    )
    from .user_exports import (
        UsersExportGlobalControlGroupRequestInput as UsersExportGlobalControlGroupRequestInput,
    )
    from .user_exports import (
        UsersExportSegmentRequestInput as UsersExportSegmentRequestInput,
    )
    from .users import (
        UsersAliasNewRequestInput as UsersAliasNewRequestInput,
    )
    from .users import (
        UsersAliasUpdateRequestInput as UsersAliasUpdateRequestInput,
    )
    from .users import (
        UsersDeleteRequestInput as UsersDeleteRequestInput,
    )
    from .users import (
        UsersExternalIdsRemoveRequestInput as UsersExternalIdsRemoveRequestInput,
    )
    from .users import (
        UsersExternalIdsRenameRequestInput as UsersExternalIdsRenameRequestInput,
    )
    from .users import (
        UsersIdentifyRequestInput as UsersIdentifyRequestInput,
    )
    from .users import (
        UsersMergeRequestInput as UsersMergeRequestInput,
    )
    from .users import (
        UsersTrackBulkRequestInput as UsersTrackBulkRequestInput,
    )
    from .users import (
        UsersTrackRequestInput as UsersTrackRequestInput,
    )
    from .users import (
        UsersTrackSyncRequestInput as UsersTrackSyncRequestInput,
    )
    from .whats_app import (
        WhatsAppButtonInput as WhatsAppButtonInput,
    )
    from .whats_app import (
        WhatsAppFlowButtonInput as WhatsAppFlowButtonInput,
    )
    from .whats_app import (
        WhatsAppFlowInput as WhatsAppFlowInput,
    )
    from .whats_app import (
        WhatsAppFlowMessageInput as WhatsAppFlowMessageInput,
    )
    from .whats_app import (
        WhatsAppListContentInput as WhatsAppListContentInput,
    )
    from .whats_app import (
        WhatsAppListInput as WhatsAppListInput,
    )
    from .whats_app import (
        WhatsAppListMessageInput as WhatsAppListMessageInput,
    )
    from .whats_app import (
        WhatsAppListRowInput as WhatsAppListRowInput,
    )
    from .whats_app import (
        WhatsAppListSectionInput as WhatsAppListSectionInput,
    )
    from .whats_app import (
        WhatsAppQuickReplyInput as WhatsAppQuickReplyInput,
    )
    from .whats_app import (
        WhatsAppQuickReplyMessageInput as WhatsAppQuickReplyMessageInput,
    )
    from .whats_app import (
        WhatsAppSenderInput as WhatsAppSenderInput,
    )
    from .whats_app import (
        WhatsAppTemplateInput as WhatsAppTemplateInput,
    )
    from .whats_app import (
        WhatsAppTemplateMessageInput as WhatsAppTemplateMessageInput,
    )
    from .whats_app import (
        WhatsAppTextImageInput as WhatsAppTextImageInput,
    )
    from .whats_app import (
        WhatsAppTextImageMessageInput as WhatsAppTextImageMessageInput,
    )
    from .whats_app import (
        WhatsAppTextInput as WhatsAppTextInput,
    )
    from .whats_app import (
        WhatsAppTextMessageInput as WhatsAppTextMessageInput,
    )


_TOPICS = {
    "ConnectedAudienceInput": "audiences",
    "CustomAttributeFilterInput": "audiences",
    "PushSubscriptionFilterInput": "audiences",
    "EmailSubscriptionFilterInput": "audiences",
    "LastUsedAppFilterInput": "audiences",
    "NewCatalogInput": "catalogs",
    "CatalogFieldInput": "catalogs",
    "CatalogItemInput": "catalogs",
    "CatalogItemChangeInput": "catalogs",
    "CatalogArrayChangeInput": "catalogs",
    "CatalogItemKeyInput": "catalogs",
    "CatalogSelectionInput": "catalogs",
    "CatalogSelectionFilterInput": "catalogs",
    "CatalogsCreateRequestInput": "catalogs",
    "CatalogsItemsCreateRequestInput": "catalogs",
    "CatalogsItemsUpdateRequestInput": "catalogs",
    "CatalogsItemsReplaceRequestInput": "catalogs",
    "CatalogsItemsCreateManyRequestInput": "catalogs",
    "CatalogsItemsUpdateManyRequestInput": "catalogs",
    "CatalogsItemsReplaceManyRequestInput": "catalogs",
    "CatalogsItemsDeleteManyRequestInput": "catalogs",
    "CatalogsFieldsCreateRequestInput": "catalogs",
    "CatalogsSelectionsCreateRequestInput": "catalogs",
    "ContentBlocksCreateRequestInput": "content_blocks",
    "ContentBlocksUpdateRequestInput": "content_blocks",
    "CampaignsDuplicateRequestInput": "duplicates",
    "CanvasDuplicateRequestInput": "duplicates",
    "EmailStatusRequestInput": "email_lists",
    "EmailBounceRemoveRequestInput": "email_lists",
    "EmailSpamRemoveRequestInput": "email_lists",
    "EmailBlocklistRequestInput": "email_lists",
    "EmailBlacklistRequestInput": "email_lists",
    "TemplatesEmailCreateRequestInput": "email_templates",
    "TemplatesEmailUpdateRequestInput": "email_templates",
    "EventInput": "events",
    "UsersExportIdsRequestInput": "exports",
    "UserAliasInput": "identifiers",
    "NewUserAliasInput": "identifiers",
    "UserAliasUpdateInput": "identifiers",
    "AliasToIdentifyInput": "identifiers",
    "EmailToIdentifyInput": "identifiers",
    "PhoneToIdentifyInput": "identifiers",
    "EmailToDeleteInput": "identifiers",
    "PhoneToDeleteInput": "identifiers",
    "MergeIdentifierInput": "identifiers",
    "MergeUpdateInput": "identifiers",
    "ExternalIdRenameInput": "identifiers",
    "MessagesLiveActivityStartRequestInput": "live_activities",
    "MessagesLiveActivityUpdateRequestInput": "live_activities",
    "MediaLibraryCreateRequestInput": "media_library",
    "ChannelMessagesInput": "messages",
    "ContentCardInput": "messages",
    "EmailInput": "messages",
    "EmailAttachmentInput": "messages",
    "SmsInput": "messages",
    "WebhookInput": "messages",
    "PreferenceCenterOptionsInput": "preference_centers",
    "PreferenceCenterLinkTagInput": "preference_centers",
    "PreferenceCenterCreateRequestInput": "preference_centers",
    "PreferenceCenterUpdateRequestInput": "preference_centers",
    "PurchaseInput": "purchases",
    "ApplePushInput": "push",
    "ApplePushAlertInput": "push",
    "ApplePushButtonInput": "push",
    "AndroidPushInput": "push",
    "AndroidPushButtonInput": "push",
    "AndroidConversationInput": "push",
    "AndroidConversationMessageInput": "push",
    "AndroidConversationPersonInput": "push",
    "KindlePushInput": "push",
    "WebPushInput": "push",
    "WebPushButtonInput": "push",
    "WindowsPhone8PushInput": "push",
    "WindowsUniversalPushInput": "push",
    "CampaignRecipientInput": "recipients",
    "CanvasRecipientInput": "recipients",
    "TransactionalRecipientInput": "recipients",
    "TriggerAttachmentInput": "recipients",
    "ScheduleInput": "schedules",
    "MessagesScheduleCreateRequestInput": "schedules",
    "MessagesScheduleUpdateRequestInput": "schedules",
    "MessagesScheduleDeleteRequestInput": "schedules",
    "CampaignsTriggerScheduleCreateRequestInput": "schedules",
    "CampaignsTriggerScheduleUpdateRequestInput": "schedules",
    "CampaignsTriggerScheduleDeleteRequestInput": "schedules",
    "CanvasTriggerScheduleCreateRequestInput": "schedules",
    "CanvasTriggerScheduleUpdateRequestInput": "schedules",
    "CanvasTriggerScheduleDeleteRequestInput": "schedules",
    "ScimNameInput": "scim",
    "ScimPermissionsInput": "scim",
    "ScimRoleInput": "scim",
    "ScimWorkspacePermissionsInput": "scim",
    "ScimPermissionSetInput": "scim",
    "ScimTeamPermissionsInput": "scim",
    "ScimUsersCreateRequestInput": "scim",
    "ScimUsersUpdateRequestInput": "scim",
    "AppGroupSdkAuthenticationCreateRequestInput": "sdk_authentication",
    "AppGroupSdkAuthenticationPrimaryRequestInput": "sdk_authentication",
    "AppGroupSdkAuthenticationDeleteRequestInput": "sdk_authentication",
    "ExportSegmentCancelRequestInput": "segments",
    "MessagesSendRequestInput": "sends",
    "CampaignsTriggerSendRequestInput": "sends",
    "CanvasTriggerSendRequestInput": "sends",
    "SendsIdCreateRequestInput": "sends",
    "TransactionalCampaignsSendRequestInput": "sends",
    "SmsInvalidPhoneNumbersRemoveRequestInput": "sms",
    "SubscriptionGroupStateInput": "subscriptions",
    "SubscriptionStatusSetRequestInput": "subscriptions",
    "SubscriptionGroupUpdateInput": "subscriptions",
    "SubscriptionStatusSetV2RequestInput": "subscriptions",
    "CampaignsTranslationsUpdateRequestInput": "translations",
    "CanvasTranslationsUpdateRequestInput": "translations",
    "ContentBlocksTranslationsUpdateRequestInput": "translations",
    "TemplatesEmailTranslationsUpdateRequestInput": "translations",
    "UserAttributesInput": "user_attributes",
    "ProfileAttributesInput": "user_attributes",
    "NumberIncrementInput": "user_attributes",
    "ArrayChangeInput": "user_attributes",
    "ObjectArrayChangeInput": "user_attributes",
    "ObjectMatchInput": "user_attributes",
    "ObjectUpdateInput": "user_attributes",
    "NestedTimeInput": "user_attributes",
    "LocationInput": "user_attributes",
    "FacebookAccountInput": "user_attributes",
    "TwitterAccountInput": "user_attributes",
    "PushTokenInput": "user_attributes",
    "UsersExportSegmentRequestInput": "user_exports",
    "UsersExportGlobalControlGroupRequestInput": "user_exports",
    "UsersTrackRequestInput": "users",
    "UsersTrackSyncRequestInput": "users",
    "UsersTrackBulkRequestInput": "users",
    "UsersAliasNewRequestInput": "users",
    "UsersAliasUpdateRequestInput": "users",
    "UsersIdentifyRequestInput": "users",
    "UsersMergeRequestInput": "users",
    "UsersDeleteRequestInput": "users",
    "UsersExternalIdsRenameRequestInput": "users",
    "UsersExternalIdsRemoveRequestInput": "users",
    "WhatsAppSenderInput": "whats_app",
    "WhatsAppTemplateMessageInput": "whats_app",
    "WhatsAppTextMessageInput": "whats_app",
    "WhatsAppTextImageMessageInput": "whats_app",
    "WhatsAppQuickReplyMessageInput": "whats_app",
    "WhatsAppListMessageInput": "whats_app",
    "WhatsAppFlowMessageInput": "whats_app",
    "WhatsAppTemplateInput": "whats_app",
    "WhatsAppTextInput": "whats_app",
    "WhatsAppTextImageInput": "whats_app",
    "WhatsAppQuickReplyInput": "whats_app",
    "WhatsAppButtonInput": "whats_app",
    "WhatsAppListContentInput": "whats_app",
    "WhatsAppListInput": "whats_app",
    "WhatsAppListSectionInput": "whats_app",
    "WhatsAppListRowInput": "whats_app",
    "WhatsAppFlowInput": "whats_app",
    "WhatsAppFlowButtonInput": "whats_app",
}

__all__ = [
    "ConnectedAudienceInput",
    "CustomAttributeFilterInput",
    "PushSubscriptionFilterInput",
    "EmailSubscriptionFilterInput",
    "LastUsedAppFilterInput",
    "NewCatalogInput",
    "CatalogFieldInput",
    "CatalogItemInput",
    "CatalogItemChangeInput",
    "CatalogArrayChangeInput",
    "CatalogItemKeyInput",
    "CatalogSelectionInput",
    "CatalogSelectionFilterInput",
    "CatalogsCreateRequestInput",
    "CatalogsItemsCreateRequestInput",
    "CatalogsItemsUpdateRequestInput",
    "CatalogsItemsReplaceRequestInput",
    "CatalogsItemsCreateManyRequestInput",
    "CatalogsItemsUpdateManyRequestInput",
    "CatalogsItemsReplaceManyRequestInput",
    "CatalogsItemsDeleteManyRequestInput",
    "CatalogsFieldsCreateRequestInput",
    "CatalogsSelectionsCreateRequestInput",
    "ContentBlocksCreateRequestInput",
    "ContentBlocksUpdateRequestInput",
    "CampaignsDuplicateRequestInput",
    "CanvasDuplicateRequestInput",
    "EmailStatusRequestInput",
    "EmailBounceRemoveRequestInput",
    "EmailSpamRemoveRequestInput",
    "EmailBlocklistRequestInput",
    "EmailBlacklistRequestInput",
    "TemplatesEmailCreateRequestInput",
    "TemplatesEmailUpdateRequestInput",
    "EventInput",
    "UsersExportIdsRequestInput",
    "UserAliasInput",
    "NewUserAliasInput",
    "UserAliasUpdateInput",
    "AliasToIdentifyInput",
    "EmailToIdentifyInput",
    "PhoneToIdentifyInput",
    "EmailToDeleteInput",
    "PhoneToDeleteInput",
    "MergeIdentifierInput",
    "MergeUpdateInput",
    "ExternalIdRenameInput",
    "MessagesLiveActivityStartRequestInput",
    "MessagesLiveActivityUpdateRequestInput",
    "MediaLibraryCreateRequestInput",
    "ChannelMessagesInput",
    "ContentCardInput",
    "EmailInput",
    "EmailAttachmentInput",
    "SmsInput",
    "WebhookInput",
    "PreferenceCenterOptionsInput",
    "PreferenceCenterLinkTagInput",
    "PreferenceCenterCreateRequestInput",
    "PreferenceCenterUpdateRequestInput",
    "PurchaseInput",
    "ApplePushInput",
    "ApplePushAlertInput",
    "ApplePushButtonInput",
    "AndroidPushInput",
    "AndroidPushButtonInput",
    "AndroidConversationInput",
    "AndroidConversationMessageInput",
    "AndroidConversationPersonInput",
    "KindlePushInput",
    "WebPushInput",
    "WebPushButtonInput",
    "WindowsPhone8PushInput",
    "WindowsUniversalPushInput",
    "CampaignRecipientInput",
    "CanvasRecipientInput",
    "TransactionalRecipientInput",
    "TriggerAttachmentInput",
    "ScheduleInput",
    "MessagesScheduleCreateRequestInput",
    "MessagesScheduleUpdateRequestInput",
    "MessagesScheduleDeleteRequestInput",
    "CampaignsTriggerScheduleCreateRequestInput",
    "CampaignsTriggerScheduleUpdateRequestInput",
    "CampaignsTriggerScheduleDeleteRequestInput",
    "CanvasTriggerScheduleCreateRequestInput",
    "CanvasTriggerScheduleUpdateRequestInput",
    "CanvasTriggerScheduleDeleteRequestInput",
    "ScimNameInput",
    "ScimPermissionsInput",
    "ScimRoleInput",
    "ScimWorkspacePermissionsInput",
    "ScimPermissionSetInput",
    "ScimTeamPermissionsInput",
    "ScimUsersCreateRequestInput",
    "ScimUsersUpdateRequestInput",
    "AppGroupSdkAuthenticationCreateRequestInput",
    "AppGroupSdkAuthenticationPrimaryRequestInput",
    "AppGroupSdkAuthenticationDeleteRequestInput",
    "ExportSegmentCancelRequestInput",
    "MessagesSendRequestInput",
    "CampaignsTriggerSendRequestInput",
    "CanvasTriggerSendRequestInput",
    "SendsIdCreateRequestInput",
    "TransactionalCampaignsSendRequestInput",
    "SmsInvalidPhoneNumbersRemoveRequestInput",
    "SubscriptionGroupStateInput",
    "SubscriptionStatusSetRequestInput",
    "SubscriptionGroupUpdateInput",
    "SubscriptionStatusSetV2RequestInput",
    "CampaignsTranslationsUpdateRequestInput",
    "CanvasTranslationsUpdateRequestInput",
    "ContentBlocksTranslationsUpdateRequestInput",
    "TemplatesEmailTranslationsUpdateRequestInput",
    "UserAttributesInput",
    "ProfileAttributesInput",
    "NumberIncrementInput",
    "ArrayChangeInput",
    "ObjectArrayChangeInput",
    "ObjectMatchInput",
    "ObjectUpdateInput",
    "NestedTimeInput",
    "LocationInput",
    "FacebookAccountInput",
    "TwitterAccountInput",
    "PushTokenInput",
    "UsersExportSegmentRequestInput",
    "UsersExportGlobalControlGroupRequestInput",
    "UsersTrackRequestInput",
    "UsersTrackSyncRequestInput",
    "UsersTrackBulkRequestInput",
    "UsersAliasNewRequestInput",
    "UsersAliasUpdateRequestInput",
    "UsersIdentifyRequestInput",
    "UsersMergeRequestInput",
    "UsersDeleteRequestInput",
    "UsersExternalIdsRenameRequestInput",
    "UsersExternalIdsRemoveRequestInput",
    "WhatsAppSenderInput",
    "WhatsAppTemplateMessageInput",
    "WhatsAppTextMessageInput",
    "WhatsAppTextImageMessageInput",
    "WhatsAppQuickReplyMessageInput",
    "WhatsAppListMessageInput",
    "WhatsAppFlowMessageInput",
    "WhatsAppTemplateInput",
    "WhatsAppTextInput",
    "WhatsAppTextImageInput",
    "WhatsAppQuickReplyInput",
    "WhatsAppButtonInput",
    "WhatsAppListContentInput",
    "WhatsAppListInput",
    "WhatsAppListSectionInput",
    "WhatsAppListRowInput",
    "WhatsAppFlowInput",
    "WhatsAppFlowButtonInput",
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
