# Written by `make generate` from spec/; do not edit.
"""All models by name; a topic is loaded when the first of its models is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from .purchases import (
        Purchase as Purchase,
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
        PushToken as PushToken,
    )
    from .user_attributes import (
        TwitterAccount as TwitterAccount,
    )
    from .user_attributes import (
        UserAttributes as UserAttributes,
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


_TOPICS = {
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
    "MediaLibraryCreateRequest": "media_library",
    "MediaLibraryCreateResponse": "media_library",
    "MediaLibraryAsset": "media_library",
    "MediaLibraryFailure": "media_library",
    "MediaLibraryErrorBody": "media_library",
    "MediaLibraryErrorMeta": "media_library",
    "Purchase": "purchases",
    "SubscriptionGroupState": "subscriptions",
    "SubscriptionStatusGetResponse": "subscriptions",
    "SubscriptionUserStatusResponse": "subscriptions",
    "UserSubscriptionGroup": "subscriptions",
    "SubscriptionStatusSetRequest": "subscriptions",
    "SubscriptionStatusSetResponse": "subscriptions",
    "SubscriptionGroupUpdate": "subscriptions",
    "SubscriptionStatusSetV2Request": "subscriptions",
    "SubscriptionStatusSetV2Response": "subscriptions",
    "UserAttributes": "user_attributes",
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
}

__all__ = [
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
    "MediaLibraryCreateRequest",
    "MediaLibraryCreateResponse",
    "MediaLibraryAsset",
    "MediaLibraryFailure",
    "MediaLibraryErrorBody",
    "MediaLibraryErrorMeta",
    "Purchase",
    "SubscriptionGroupState",
    "SubscriptionStatusGetResponse",
    "SubscriptionUserStatusResponse",
    "UserSubscriptionGroup",
    "SubscriptionStatusSetRequest",
    "SubscriptionStatusSetResponse",
    "SubscriptionGroupUpdate",
    "SubscriptionStatusSetV2Request",
    "SubscriptionStatusSetV2Response",
    "UserAttributes",
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
