# Written by `make generate` from spec/; do not edit.
"""A call of each operation, as the document shows it; apart from the facts, which all programs load."""

from __future__ import annotations

from .seam import Example

__all__ = ["EXAMPLES"]

EXAMPLES: dict[str, Example] = {
    "users.track": Example(
        params={},
        body={
            "attributes": [
                {
                    "external_id": "user-1",
                    "first_name": "Ada",
                    "favorite_colors": {"add": ["green"]},
                    "visits": {"inc": 1},
                }
            ],
            "events": [
                {
                    "external_id": "user-1",
                    "name": "rented_movie",
                    "time": "2026-01-31T19:20:30+01:00",
                    "properties": {"title": "Metropolis", "genres": ["drama", "science fiction"]},
                }
            ],
            "purchases": [
                {
                    "user_alias": {"alias_name": "card-17", "alias_label": "loyalty_card"},
                    "_update_existing_only": False,
                    "product_id": "ticket",
                    "currency": "USD",
                    "price": 12.5,
                    "quantity": 2,
                    "time": "2026-01-31T18:05:00Z",
                }
            ],
        },
    ),
    "users.track_sync": Example(
        params={},
        body={
            "attributes": [{"external_id": "user-1", "favorite_fruit": "apple", "newsletter": True}]
        },
    ),
    "users.track_bulk": Example(
        params={},
        body={
            "attributes": [{"external_id": "user-1", "favorite_fruit": "apple"}],
            "events": [
                {"external_id": "user-2", "name": "rented_movie", "time": "2026-01-31T19:20:30Z"}
            ],
        },
    ),
    "users.alias.new": Example(
        params={},
        body={
            "user_aliases": [
                {"external_id": "user-1", "alias_name": "card-17", "alias_label": "loyalty_card"},
                {"alias_name": "card-18", "alias_label": "loyalty_card"},
            ]
        },
    ),
    "users.alias.update": Example(
        params={},
        body={
            "alias_updates": [
                {
                    "alias_label": "loyalty_card",
                    "old_alias_name": "card-17",
                    "new_alias_name": "card-99",
                }
            ]
        },
    ),
    "users.identify": Example(
        params={},
        body={
            "aliases_to_identify": [
                {
                    "external_id": "user-1",
                    "user_alias": {"alias_name": "card-17", "alias_label": "loyalty_card"},
                }
            ],
            "emails_to_identify": [
                {
                    "external_id": "user-2",
                    "email": "ada@example.com",
                    "prioritization": ["unidentified", "most_recently_updated"],
                }
            ],
        },
    ),
    "users.merge": Example(
        params={},
        body={
            "merge_updates": [
                {
                    "identifier_to_merge": {"external_id": "user-old"},
                    "identifier_to_keep": {"external_id": "user-1"},
                },
                {
                    "identifier_to_merge": {
                        "email": "ada@example.com",
                        "prioritization": ["unidentified"],
                    },
                    "identifier_to_keep": {
                        "email": "ada@example.com",
                        "prioritization": ["identified", "most_recently_updated"],
                    },
                },
            ]
        },
    ),
    "users.delete": Example(params={}, body={"external_ids": ["user-1", "user-2"]}),
    "users.external_ids.rename": Example(
        params={},
        body={
            "external_id_renames": [
                {"current_external_id": "user-old", "new_external_id": "user-1"}
            ]
        },
    ),
    "users.external_ids.remove": Example(params={}, body={"external_ids": ["user-old"]}),
    "users.export.ids": Example(
        params={},
        body={
            "external_ids": ["user-1", "user-unknown"],
            "user_aliases": [{"alias_name": "card-18", "alias_label": "loyalty_card"}],
            "fields_to_export": ["external_id", "user_aliases", "custom_attributes", "purchases"],
        },
    ),
    "subscription.status.get": Example(
        params={
            "subscription_group_id": "pto81yff-734f-80e5-b7b2-b880562888ww",
            "external_id": "user-1",
        },
        body=None,
    ),
    "subscription.user.status": Example(params={"external_id": "user-1"}, body=None),
    "subscription.status.set": Example(
        params={},
        body={
            "subscription_group_id": "pto81yff-734f-80e5-b7b2-b880562888ww",
            "subscription_state": "unsubscribed",
            "email": ["ada@example.com", "grace@example.com"],
        },
    ),
    "subscription.status.set_v2": Example(
        params={},
        body={
            "subscription_groups": [
                {
                    "subscription_group_id": "pto81yff-734f-80e5-b7b2-b880562888ww",
                    "subscription_state": "subscribed",
                    "emails": ["ada@example.com"],
                },
                {
                    "subscription_group_id": "12345678-1234-80e5-b7b2-b880562888ww",
                    "subscription_state": "subscribed",
                    "external_ids": ["user-1", "user-2"],
                },
            ]
        },
    ),
    "campaigns.translations.list": Example(
        params={
            "campaign_id": "e8b0e6a5-1f0c-4ab0-9d4d-4a9d7f9d4b11",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
        },
        body=None,
    ),
    "campaigns.translations.update": Example(
        params={},
        body={
            "campaign_id": "e8b0e6a5-1f0c-4ab0-9d4d-4a9d7f9d4b11",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
            "locale_id": "c7c12345-te35-1234-5678-abcdefa99r3f",
            "translation_map": {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"},
        },
    ),
    "campaigns.translations.source": Example(
        params={
            "campaign_id": "e8b0e6a5-1f0c-4ab0-9d4d-4a9d7f9d4b11",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
        },
        body=None,
    ),
    "canvas.translations.list": Example(
        params={
            "workflow_id": "9f0ee2c8-6c1b-4b1e-8cc7-0d8f6b6a5e42",
            "step_id": "1d3b7f55-2f2d-45a0-9a43-0a9f6a3bb1c7",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
        },
        body=None,
    ),
    "canvas.translations.update": Example(
        params={},
        body={
            "workflow_id": "9f0ee2c8-6c1b-4b1e-8cc7-0d8f6b6a5e42",
            "step_id": "1d3b7f55-2f2d-45a0-9a43-0a9f6a3bb1c7",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
            "locale_id": "c7c12345-te35-1234-5678-abcdefa99r3f",
            "translation_map": {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"},
        },
    ),
    "canvas.translations.source": Example(
        params={
            "workflow_id": "9f0ee2c8-6c1b-4b1e-8cc7-0d8f6b6a5e42",
            "step_id": "1d3b7f55-2f2d-45a0-9a43-0a9f6a3bb1c7",
            "message_variation_id": "5c4d1f0e-0d55-4f5b-8a39-8ef0b2b8a3d2",
        },
        body=None,
    ),
    "content_blocks.translations.list": Example(
        params={"content_block_id": "6a1e9f7c-3b2d-4d56-b8e5-71c3d0a9e2f4"}, body=None
    ),
    "content_blocks.translations.update": Example(
        params={},
        body={
            "content_block_id": "6a1e9f7c-3b2d-4d56-b8e5-71c3d0a9e2f4",
            "locale_id": "c7c12345-te35-1234-5678-abcdefa99r3f",
            "translation_map": {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"},
        },
    ),
    "templates.email.translations.source": Example(
        params={"template_id": "2f7d9c1e-8b4a-4c3f-9e6d-5a0b1c2d3e4f"}, body=None
    ),
    "templates.translations.email": Example(
        params={"template_id": "2f7d9c1e-8b4a-4c3f-9e6d-5a0b1c2d3e4f"}, body=None
    ),
    "templates.email.translations.list": Example(
        params={"template_id": "2f7d9c1e-8b4a-4c3f-9e6d-5a0b1c2d3e4f"}, body=None
    ),
    "templates.email.translations.update": Example(
        params={},
        body={
            "template_id": "2f7d9c1e-8b4a-4c3f-9e6d-5a0b1c2d3e4f",
            "locale_id": "c7c12345-te35-1234-5678-abcdefa99r3f",
            "translation_map": {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"},
        },
    ),
    "preference_center.list": Example(params={}, body=None),
    "preference_center.get": Example(
        params={"preferenceCenterExternalID": "8efc52aa-935e-42b7-bd6b-98f43bb9b0f1"}, body=None
    ),
    "preference_center.update": Example(
        params={"preferenceCenterExternalID": "8efc52aa-935e-42b7-bd6b-98f43bb9b0f1"},
        body={
            "preference_center_title": "Newsletter",
            "preference_center_page_html": '<form action="{{preference_center_submit_url}}"></form>',
            "confirmation_page_html": "<p>Saved.</p>",
            "state": "active",
            "options": {
                "meta-viewport-content": "width=device-width",
                "links-tags": [
                    {
                        "rel": "icon",
                        "type": "image/png",
                        "sizes": "16x16",
                        "href": "https://www.example.com/icon.png",
                    }
                ],
            },
        },
    ),
    "preference_center.url": Example(
        params={
            "preferenceCenterExternalID": "8efc52aa-935e-42b7-bd6b-98f43bb9b0f1",
            "userID": "user-1",
        },
        body=None,
    ),
    "preference_center.create": Example(
        params={},
        body={
            "name": "newsletter",
            "preference_center_title": "Newsletter",
            "preference_center_page_html": '<form action="{{preference_center_submit_url}}"></form>',
            "confirmation_page_html": "<p>Saved.</p>",
            "state": "draft",
        },
    ),
    "scim.users.list": Example(params={"filter": 'userName eq "ada@example.com"'}, body=None),
    "scim.users.create": Example(
        params={},
        body={
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
            "userName": "ada@example.com",
            "name": {"givenName": "Ada", "familyName": "Lovelace"},
            "department": "finance",
            "permissions": {
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Reporting"}],
                "appGroup": [
                    {
                        "appGroupName": "Shop",
                        "appGroupPermissions": ["view_campaigns", "view_segments"],
                        "team": [
                            {
                                "teamName": "Europe",
                                "teamPermissions": ["view_campaigns", "edit_campaigns"],
                            }
                        ],
                    },
                    {
                        "appGroupName": "Kiosk",
                        "appGroupPermissionSets": [{"appGroupPermissionSetName": "Analysts"}],
                    },
                ],
            },
        },
    ),
    "scim.users.get": Example(params={"id": "dfa245b7-24195aec-887bb3ad-602b3340"}, body=None),
    "scim.users.update": Example(
        params={"id": "dfa245b7-24195aec-887bb3ad-602b3340"},
        body={
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
            "name": {"givenName": "Ada", "familyName": "Lovelace"},
            "department": "finance",
            "permissions": {
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Reporting"}],
                "appGroup": [
                    {
                        "appGroupName": "Shop",
                        "appGroupPermissions": ["view_campaigns", "view_segments"],
                        "team": [
                            {
                                "teamName": "Europe",
                                "teamPermissions": ["view_campaigns", "edit_campaigns"],
                            }
                        ],
                    },
                    {
                        "appGroupName": "Kiosk",
                        "appGroupPermissionSets": [{"appGroupPermissionSetName": "Analysts"}],
                    },
                ],
            },
        },
    ),
    "scim.users.delete": Example(params={"id": "dfa245b7-24195aec-887bb3ad-602b3340"}, body=None),
    "app_group.sdk_authentication.create": Example(
        params={},
        body={
            "app_id": "01234567-89ab-cdef-0123-456789abcdef",
            "rsa_public_key_str": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhVE7uUFJvl5wHAbWx8v3\nOC7zS8VKGu2UfyPx8I7ILI2XQGuFAo3XBTPejGLz1u3mWUk8BTxk++BB2y3/M5xv\nvg75Jh3K3nM7d+Zc3zsUjNxPuUohHjsrn1VoPlkfqJNsrkWqcRhLn5Tj1M3w1nPa\nhNWokbONF4YNIXIHEbENADMwIBf6CuI+2o6iTbcWFMOBCbwNUJGNQFb8wF2SuxJj\nSkyu46hl53p6ck3b0n2J7GDdKV7YV2QIUj/03IhghHry8qaNgzIVSw709eMrx0os\nS1njD+KnAPDoFjq0slejYGFnqBpna+N2y5r8StN2Mlfwg2ckHXCLbcfzIRTtLFSm\nnwIDAQAB\n-----END PUBLIC KEY-----",
            "description": "Key 1 of the iOS app",
            "make_primary": False,
        },
    ),
    "app_group.sdk_authentication.keys": Example(
        params={"app_id": "01234567-89ab-cdef-0123-456789abcdef"}, body=None
    ),
    "app_group.sdk_authentication.primary": Example(
        params={}, body={"app_id": "01234567-89ab-cdef-0123-456789abcdef", "key_id": "key-2"}
    ),
    "app_group.sdk_authentication.delete": Example(
        params={}, body={"app_id": "01234567-89ab-cdef-0123-456789abcdef", "key_id": "key-1"}
    ),
    "email.hard_bounces": Example(
        params={"end_date": "2026-02-01", "start_date": "2026-01-01"}, body=None
    ),
    "email.unsubscribes": Example(
        params={"start_date": "2026-01-01", "end_date": "2026-02-01"}, body=None
    ),
    "email.status": Example(
        params={}, body={"email": "ada@example.com", "subscription_state": "unsubscribed"}
    ),
    "email.bounce.remove": Example(params={}, body={"email": "ada@example.com"}),
    "email.spam.remove": Example(params={}, body={"email": "ada@example.com"}),
    "email.blocklist": Example(params={}, body={"email": "ada@example.com"}),
    "email.blacklist": Example(params={}, body={"email": "ada@example.com"}),
    "sms.invalid_phone_numbers.list": Example(
        params={"start_date": "2026-01-01", "end_date": "2026-02-01"}, body=None
    ),
    "sms.invalid_phone_numbers.remove": Example(
        params={}, body={"phone_numbers": ["+14155550123", "+14155550124"]}
    ),
    "users.export.segment": Example(
        params={},
        body={
            "segment_id": "2cd1f2a0-0000-4000-8000-000000000000",
            "callback_endpoint": "https://example.com/braze/export-ready",
            "fields_to_export": ["external_id", "email", "purchases"],
            "custom_attributes_to_export": ["visits", "favorite_colors"],
            "output_format": "zip",
        },
    ),
    "users.export.global_control_group": Example(
        params={}, body={"fields_to_export": ["external_id", "email", "custom_attributes"]}
    ),
    "export.segment.cancel": Example(
        params={}, body={"segment_id": "2cd1f2a0-0000-4000-8000-000000000000"}
    ),
    "campaigns.list": Example(params={}, body=None),
    "campaigns.details": Example(
        params={"campaign_id": "3bbc4555-8fa0-4c9b-a5c0-4505edf3e064"}, body=None
    ),
    "campaigns.data_series": Example(
        params={"campaign_id": "3bbc4555-8fa0-4c9b-a5c0-4505edf3e064", "length": 7}, body=None
    ),
    "sends.data_series": Example(
        params={
            "campaign_id": "3bbc4555-8fa0-4c9b-a5c0-4505edf3e064",
            "send_id": "spring-sale-1",
            "length": 7,
        },
        body=None,
    ),
    "canvas.list": Example(params={}, body=None),
    "canvas.details": Example(
        params={"canvas_id": "7e0d9c30-0000-4000-8000-000000000000"}, body=None
    ),
    "canvas.data_series": Example(
        params={
            "canvas_id": "7e0d9c30-0000-4000-8000-000000000000",
            "ending_at": "2026-01-31T23:59:59Z",
            "starting_at": "2026-01-25T00:00:00Z",
        },
        body=None,
    ),
    "canvas.data_summary": Example(
        params={
            "canvas_id": "7e0d9c30-0000-4000-8000-000000000000",
            "ending_at": "2026-01-31T23:59:59Z",
            "starting_at": "2026-01-25T00:00:00Z",
        },
        body=None,
    ),
    "segments.list": Example(params={}, body=None),
    "segments.details": Example(
        params={"segment_id": "2cd1f2a0-0000-4000-8000-000000000000"}, body=None
    ),
    "segments.data_series": Example(
        params={"segment_id": "2cd1f2a0-0000-4000-8000-000000000000", "length": 7}, body=None
    ),
    "kpi.new_users.data_series": Example(params={"length": 7}, body=None),
    "kpi.dau.data_series": Example(params={"length": 7}, body=None),
    "kpi.mau.data_series": Example(params={"length": 7}, body=None),
    "kpi.uninstalls.data_series": Example(params={"length": 7}, body=None),
    "sessions.data_series": Example(params={"length": 7}, body=None),
    "custom_attributes.list": Example(params={}, body=None),
    "events.list": Example(params={}, body=None),
    "events.get": Example(params={}, body=None),
    "events.data_series": Example(params={"event": "rented_movie", "length": 7}, body=None),
    "purchases.product_list": Example(params={}, body=None),
    "purchases.quantity_series": Example(params={"length": 7}, body=None),
    "purchases.revenue_series": Example(params={"length": 7}, body=None),
    "feed.list": Example(params={}, body=None),
    "feed.details": Example(params={"card_id": "1bc0e1f0-0000-4000-8000-000000000000"}, body=None),
    "feed.data_series": Example(
        params={"card_id": "1bc0e1f0-0000-4000-8000-000000000000", "length": 7}, body=None
    ),
    "messages.send": Example(
        params={},
        body={
            "external_user_ids": ["user-1"],
            "user_aliases": [{"alias_name": "card-17", "alias_label": "loyalty_card"}],
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "messages": {
                "apple_push": {
                    "alert": {"title": "Tickets", "body": "Doors open at eight."},
                    "sound": "default",
                    "category": "ab_cat_accept_decline",
                    "buttons": [
                        {
                            "action_id": "ab_pb_accept",
                            "action": "DEEP_LINK",
                            "uri": "cinema://tickets",
                        }
                    ],
                    "message_variation_id": "iosPush-640",
                },
                "android_push": {
                    "title": "Tickets",
                    "alert": "Doors open at eight.",
                    "priority": 1,
                    "message_variation_id": "androidPush-641",
                },
                "email": {
                    "app_id": "3f5b9a1c-0d3e-4c55-9a3b-2f1d0f6f7a10",
                    "from": "Cinema <cinema@example.com>",
                    "subject": "Your tickets",
                    "body": "<p>Doors open at eight.</p>",
                    "attachments": [
                        {"file_name": "tickets", "url": "https://example.com/tickets.pdf"}
                    ],
                    "message_variation_id": "email-642",
                },
            },
        },
    ),
    "campaigns.trigger.send": Example(
        params={},
        body={
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "trigger_properties": {"film": "Metropolis", "hour": "20:00"},
            "recipients": [
                {"external_user_id": "user-1", "trigger_properties": {"seat": 12}},
                {
                    "external_user_id": "user-new",
                    "send_to_existing_only": False,
                    "attributes": {
                        "first_name": "Ada",
                        "email": "ada@example.com",
                        "favorite_genre": "drama",
                    },
                },
                {
                    "email": "grace@example.com",
                    "prioritization": ["identified", "most_recently_updated"],
                },
            ],
            "attachments": [{"file_name": "programme", "url": "https://example.com/programme.pdf"}],
        },
    ),
    "canvas.trigger.send": Example(
        params={},
        body={
            "canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
            "context": {"film": "Metropolis", "price": 12.5},
            "recipients": [
                {"external_user_id": "user-1", "context": {"price": 9.5}},
                {"user_alias": {"alias_name": "card-17", "alias_label": "loyalty_card"}},
            ],
        },
    ),
    "sends.id.create": Example(
        params={},
        body={"campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6", "send_id": "spring-programme"},
    ),
    "transactional.campaigns.send": Example(
        params={"campaign_id": "5d7c0b1e-6a2f-4f83-9b0d-3e4a5c6b7d81"},
        body={
            "external_send_id": "cmVjZWlwdC0xNw==",
            "trigger_properties": {"film": "Metropolis", "seats": [12, 13]},
            "recipient": {
                "external_user_id": "user-1",
                "attributes": {"first_name": "Ada", "email": "ada@example.com"},
            },
        },
    ),
    "messages.scheduled_broadcasts": Example(
        params={"end_time": "2026-01-31T00:00:00-04:00"}, body=None
    ),
    "messages.schedule.create": Example(
        params={},
        body={
            "external_user_ids": ["user-1", "user-2"],
            "schedule": {"time": "2026-02-20T13:14:47", "in_local_time": True},
            "messages": {
                "apple_push": {"alert": "Doors open at eight.", "badge": 1},
                "android_push": {"title": "Tickets", "alert": "Doors open at eight."},
            },
        },
    ),
    "campaigns.trigger.schedule.create": Example(
        params={},
        body={
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "trigger_properties": {"film": "Metropolis"},
            "recipients": [
                {"external_user_id": "user-1", "trigger_properties": {"seat": 12}},
                {"user_alias": {"alias_name": "card-17", "alias_label": "loyalty_card"}},
            ],
            "schedule": {"time": "2026-02-20T13:14:47", "at_optimal_time": True},
        },
    ),
    "canvas.trigger.schedule.create": Example(
        params={},
        body={
            "canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
            "canvas_entry_properties": {"film": "Metropolis"},
            "recipients": [
                {"external_user_id": "user-1", "canvas_entry_properties": {"seat": 12}},
                {"external_user_id": "user-2"},
            ],
            "schedule": {"time": "2026-02-20T13:14:47Z"},
        },
    ),
    "messages.schedule.update": Example(
        params={},
        body={
            "schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5",
            "schedule": {"time": "2026-02-21T13:14:47Z"},
        },
    ),
    "campaigns.trigger.schedule.update": Example(
        params={},
        body={
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5",
            "schedule": {"time": "2026-02-21T13:14:47Z"},
        },
    ),
    "canvas.trigger.schedule.update": Example(
        params={},
        body={
            "canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
            "schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5",
            "schedule": {"time": "2026-02-21T13:14:47Z"},
        },
    ),
    "messages.schedule.delete": Example(
        params={}, body={"schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5"}
    ),
    "campaigns.trigger.schedule.delete": Example(
        params={},
        body={
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5",
        },
    ),
    "canvas.trigger.schedule.delete": Example(
        params={},
        body={
            "canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
            "schedule_id": "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5",
        },
    ),
    "campaigns.duplicate": Example(
        params={},
        body={
            "campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6",
            "name": "Spring programme, copy",
            "description": "The same for the second house.",
        },
    ),
    "canvas.duplicate": Example(
        params={},
        body={
            "canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01",
            "name": "Welcome, copy",
            "tag_names": "welcome",
        },
    ),
    "messages.live_activity.start": Example(
        params={},
        body={
            "app_id": "3f5b9a1c-0d3e-4c55-9a3b-2f1d0f6f7a10",
            "activity_id": "lions-bears-2026-01-31",
            "activity_attributes_type": "MatchActivity",
            "activity_attributes": {"home": "Lions", "guests": "Bears"},
            "content_state": {"home_score": 0, "guest_score": 0},
            "dismissal_date": "2026-02-01T00:00:00+0000",
            "stale_date": "2026-01-31T22:00:00+0000",
            "notification": {
                "alert": {
                    "title": "Lions against Bears",
                    "body": "The match begins.",
                    "sound": "whistle.caf",
                }
            },
            "external_user_ids": ["user-1", "user-2"],
        },
    ),
    "messages.live_activity.update": Example(
        params={},
        body={
            "app_id": "3f5b9a1c-0d3e-4c55-9a3b-2f1d0f6f7a10",
            "activity_id": "lions-bears-2026-01-31",
            "content_state": {"home_score": 1, "guest_score": 0},
            "notification": {"alert": {"title": "Goal", "body": "The Lions lead."}},
        },
    ),
    "catalogs.list": Example(params={}, body=None),
    "catalogs.create": Example(
        params={},
        body={
            "catalogs": [
                {
                    "name": "cafes",
                    "description": "Cafes and what they serve",
                    "fields": [
                        {"name": "id", "type": "string"},
                        {"name": "Name", "type": "string"},
                        {"name": "Rating", "type": "number"},
                        {"name": "Location", "type": "object"},
                    ],
                }
            ]
        },
    ),
    "catalogs.delete": Example(params={"catalog_name": "cafes"}, body=None),
    "catalogs.items.list": Example(params={"catalog_name": "cafes"}, body=None),
    "catalogs.items.replace_many": Example(
        params={"catalog_name": "cafes"},
        body={
            "items": [
                {
                    "id": "cafe-1",
                    "Name": "Lovelace",
                    "City": "London",
                    "Rating": 9,
                    "Open": True,
                    "Location": {"Latitude": 51.5, "Longitude": -0.1},
                    "Dishes": ["scone", "crumpet"],
                    "Opened_At": "2026-01-31T09:03:19.967+00:00",
                },
                {"id": "cafe-2", "Name": "Hopper", "City": "New York", "Rating": 7, "Open": False},
            ]
        },
    ),
    "catalogs.items.create_many": Example(
        params={"catalog_name": "cafes"},
        body={
            "items": [
                {
                    "id": "cafe-1",
                    "Name": "Lovelace",
                    "City": "London",
                    "Rating": 9,
                    "Open": True,
                    "Location": {"Latitude": 51.5, "Longitude": -0.1},
                    "Dishes": ["scone", "crumpet"],
                    "Opened_At": "2026-01-31T09:03:19.967+00:00",
                },
                {"id": "cafe-2", "Name": "Hopper", "City": "New York", "Rating": 7, "Open": False},
            ]
        },
    ),
    "catalogs.items.delete_many": Example(
        params={"catalog_name": "cafes"}, body={"items": [{"id": "cafe-1"}, {"id": "cafe-2"}]}
    ),
    "catalogs.items.update_many": Example(
        params={"catalog_name": "cafes"},
        body={
            "items": [
                {"id": "cafe-1", "Dishes": {"$add": ["jam"], "$remove": ["crumpet"]}},
                {"id": "cafe-2", "Rating": 8},
            ]
        },
    ),
    "catalogs.items.get": Example(params={"catalog_name": "cafes", "item_id": "cafe-1"}, body=None),
    "catalogs.items.replace": Example(
        params={"catalog_name": "cafes", "item_id": "cafe-1"},
        body={
            "items": [
                {
                    "Name": "Lovelace",
                    "City": "London",
                    "Rating": 9,
                    "Open": True,
                    "Location": {"Latitude": 51.5, "Longitude": -0.1},
                    "Dishes": ["scone", "crumpet"],
                    "Opened_At": "2026-01-31T09:03:19.967+00:00",
                }
            ]
        },
    ),
    "catalogs.items.create": Example(
        params={"catalog_name": "cafes", "item_id": "cafe-1"},
        body={
            "items": [
                {
                    "Name": "Lovelace",
                    "City": "London",
                    "Rating": 9,
                    "Open": True,
                    "Location": {"Latitude": 51.5, "Longitude": -0.1},
                    "Dishes": ["scone", "crumpet"],
                    "Opened_At": "2026-01-31T09:03:19.967+00:00",
                }
            ]
        },
    ),
    "catalogs.items.delete": Example(
        params={"catalog_name": "cafes", "item_id": "cafe-1"}, body=None
    ),
    "catalogs.items.update": Example(
        params={"catalog_name": "cafes", "item_id": "cafe-1"},
        body={
            "items": [{"Rating": 8, "Dishes": {"$add": ["jam", "cream"], "$remove": ["crumpet"]}}]
        },
    ),
    "catalogs.fields.create": Example(
        params={"catalog_name": "cafes"},
        body={
            "fields": [{"name": "Rating", "type": "number"}, {"name": "Opened_At", "type": "time"}]
        },
    ),
    "catalogs.fields.delete": Example(
        params={"catalog_name": "cafes", "field_name": "Rating"}, body=None
    ),
    "catalogs.selections.create": Example(
        params={"catalog_name": "cafes"},
        body={
            "selection": {
                "name": "best-cafes",
                "description": "The best cafes of London",
                "filters": [
                    {"field": "City", "operator": "equals", "value": "London"},
                    {"field": "Rating", "operator": "greater than", "value": 7},
                ],
                "results_limit": 5,
                "sort_field": "Rating",
                "sort_order": "desc",
            }
        },
    ),
    "catalogs.selections.delete": Example(
        params={"catalog_name": "cafes", "selection_name": "best-cafes"}, body=None
    ),
    "cdi.integrations.list": Example(params={}, body=None),
    "cdi.integrations.job_sync_status": Example(
        params={"integration_id": "00000000-0000-0000-0000-000000000001"}, body=None
    ),
    "cdi.integrations.sync": Example(
        params={"integration_id": "00000000-0000-0000-0000-000000000001"}, body=None
    ),
    "media_library.create": Example(
        params={}, body={"asset_url": "https://cdn.example.com/assets/cat.jpg", "name": "Cat"}
    ),
    "content_blocks.create": Example(
        params={}, body={"name": "footer", "content": "<p>Sent by Example Ltd.</p>"}
    ),
    "content_blocks.update": Example(
        params={},
        body={
            "content_block_id": "5d3f2b1e-6a70-4c1b-9f0d-2c4f1e6b7a88",
            "content": "<p>Sent by Example Inc.</p>",
        },
    ),
    "content_blocks.list": Example(params={}, body=None),
    "content_blocks.info": Example(
        params={"content_block_id": "5d3f2b1e-6a70-4c1b-9f0d-2c4f1e6b7a88"}, body=None
    ),
    "templates.email.create": Example(
        params={},
        body={
            "template_name": "welcome",
            "subject": "Welcome to Example",
            "body": "<h1>Hello {{${first_name}}}</h1>",
        },
    ),
    "templates.email.update": Example(
        params={},
        body={
            "email_template_id": "232b6d29-7e41-4106-a0ab-1c4fe915d701",
            "subject": "Welcome back",
        },
    ),
    "templates.email.list": Example(params={}, body=None),
    "templates.email.info": Example(
        params={"email_template_id": "232b6d29-7e41-4106-a0ab-1c4fe915d701"}, body=None
    ),
}
