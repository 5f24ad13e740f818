"""Translations: the texts between translation tags, in each locale of the workspace.

What there is to translate is read from the message itself: the campaign's, the Canvas step's, the
Content Block or the template as it stands. Only the texts in other locales are kept here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from .campaigns import Campaigns
from .canvas import Canvases
from .content_blocks import ContentBlocks
from .email_templates import EmailTemplates
from .liquid import is_malformed, translation_tags
from .seeds import checked

__all__ = ["FAMILY", "Translations"]

MOST_BYTES = 20 * 1024 * 1024
_PARSING = (
    "The provided translations yielded errors when parsing. "
    "Please contact Braze for more information."
)
Texts = dict[str, dict[str, str]]  # By locale and ID.
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message: what names it, its texts by ID, and whether users may be getting it."""

    key: Key
    source: Mapping[str, str]
    is_launched: bool = False


class Translations(Store):
    """The locales of the workspace, and the texts of each message in them.

    A message that is launched and saved as a draft again has texts of its own for that draft.
    """

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.locales: dict[str, dict[str, str]] = {}
        self.live: dict[Key, Texts] = {}
        self.drafts: dict[Key, Texts] = {}

    def save_draft(self, key: Key) -> None:
        """Begin a draft of a launched message with the texts that are live."""
        live = self.live.get(key, {})
        self.drafts.setdefault(key, {locale: dict(texts) for locale, texts in live.items()})

    def totals(self) -> Mapping[str, int]:
        """How many messages have texts in how many locales, added up."""
        return {"translations": sum(len(texts) for texts in self.live.values())}


def _store(ctx: Context) -> Translations:
    return ctx.tenant.store(Translations)


def _refused(message: str, status: int = 400) -> Refusal:
    return Refusal(status, message, reason="translations", errors=[{"message": message}])


# ---------------------------------------------------------------- finding a message


def _strings(value: Any) -> Iterator[str]:
    """Every text in a message, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def _variation(
    key: Key, messages: Mapping[str, Mapping[str, Any]], *, is_launched: bool
) -> Message:
    if not key[-1]:
        raise _refused("INVALID_MESSAGE_VARIATION_ID")
    if key[-1] not in messages:
        raise _refused("MESSAGE_NOT_FOUND", 404)
    payload = messages[key[-1]]
    channel = str(payload.get("channel", "in_app_message")).replace("-", "_")
    if not channel.endswith(("email", "push", "in_app_message")):
        raise _refused("UNSUPPORTED_CHANNEL")
    return Message(key, translation_tags(*_strings(payload)), is_launched)


def _campaign(tenant: Tenant, named: Mapping[str, str]) -> Message:
    found = tenant.store(Campaigns).by_id.get(named["campaign_id"])
    if found is None:
        raise _refused("INVALID_CAMPAIGN_ID")
    key = ("campaign", found.id, named["message_variation_id"])
    return _variation(key, found.messages, is_launched=not found.draft)


def _canvas(tenant: Tenant, named: Mapping[str, str]) -> Message:
    found = tenant.store(Canvases).by_id.get(named["workflow_id"])
    if found is None:
        raise _refused("INVALID_CAMPAIGN_ID")  # The page has no name of its own for a Canvas.
    step = next((one for one in found.steps if one["id"] == named["step_id"]), None)
    if step is None:
        raise _refused("MESSAGE_NOT_FOUND", 404)
    key = ("canvas", found.id, step["id"], named["message_variation_id"])
    return _variation(key, step["messages"], is_launched=not found.draft)


def _content_block(tenant: Tenant, named: Mapping[str, str]) -> Message:
    found = tenant.store(ContentBlocks).of_id(named["content_block_id"])
    if found is None or found.deleted:
        raise _refused("MESSAGE_NOT_FOUND", 404)
    return Message(("content_block", found.id), translation_tags(found.content))


def _template(tenant: Tenant, named: Mapping[str, str]) -> Message:
    found = tenant.store(EmailTemplates).templates.get(named["template_id"])
    if found is None:
        raise _refused("MESSAGE_NOT_FOUND", 404)
    return Message(("template", found.id), translation_tags(*found.texts()))


Finder = Callable[[Tenant, Mapping[str, str]], Message]


def _found(ctx: Context, find: Finder) -> Message:
    """The message that the request names, if it can be translated."""
    if not _store(ctx).locales:
        raise _refused("MULTI_LANGUAGE_NOT_ENABLED")
    message = find(ctx.tenant, {**ctx.params, **ctx.body})
    if not message.source:
        raise _refused("This message does not support multi-language.")
    return message


def _locale(ctx: Context, locale_id: str) -> str:
    if locale_id not in _store(ctx).locales:
        raise _refused("The provided locale code does not exist.")
    return locale_id


# ---------------------------------------------------------------- the operations


def _lister(find: Finder) -> Handler:
    def listed(ctx: Context) -> Answer:
        """The texts of every locale that has some, or of the one asked for."""
        store, message = _store(ctx), _found(ctx, find)
        texts = store.live.get(message.key, {})
        if ctx.params.get("post_launch_draft_version"):
            texts = store.drafts.get(message.key, texts)
        asked = ctx.params.get("locale_id")
        if asked is not None and _locale(ctx, asked) not in texts:
            raise _refused("INVALID_LOCALE_ID")
        entries = [
            {
                "translation_map": {
                    name: text for name, text in texts[uuid].items() if name in message.source
                },
                "locale": locale,
            }
            for uuid, locale in store.locales.items()
            if uuid in texts and asked in (None, uuid)
        ]
        return Answer({"translations": entries})

    return listed


def _sourcer(find: Finder) -> Handler:
    def source(ctx: Context) -> Answer:
        """The texts as they were written."""
        message = _found(ctx, find)
        if "locale_id" in ctx.params:
            _locale(ctx, ctx.params["locale_id"])
        shown = {"translation_map": dict(message.source)}
        return Answer({"translations": shown, "message": "success"})

    return source


def _setter(find: Finder) -> Handler:
    def update(ctx: Context) -> Answer:
        """Set texts in one locale; those that are not sent stay. A launched message's draft."""
        store, message = _store(ctx), _found(ctx, find)
        locale = _locale(ctx, ctx.body["locale_id"])
        if message.is_launched and message.key not in store.drafts:
            raise _refused("The message of what is launched must first be saved as a draft.")
        sent = ctx.body["translation_map"]
        if any(is_malformed(text) for text in sent.values()):
            raise _refused(_PARSING)
        if sum(len(text.encode()) for text in sent.values()) > MOST_BYTES:
            raise _refused("The provided translations have exceeded the maximum of 20MB.")
        kept = {name: text for name, text in sent.items() if name in message.source}

        def effect() -> None:
            texts = store.drafts[message.key] if message.is_launched else None
            if texts is None:
                texts = store.live.setdefault(message.key, {})
            texts.setdefault(locale, {}).update(kept)

        return Answer({"message": "success"}, effect)

    return update


# ---------------------------------------------------------------- set from outside


def _seed_locales(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add locales to the multi-language settings; without any they are off.

    Each has `uuid`, `name` (such as es-MX), `country` and `language`.
    """
    needed = {"uuid": str, "name": str, "country": str, "language": str}
    for one in entries:
        checked("locales", one, needed, {})
    for one in entries:
        locale = {**one, "locale_key": one["name"].lower()}
        tenant.store(Translations).locales[one["uuid"]] = locale


def _seed_drafts(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Save launched messages as drafts, as the dashboard does after a launch.

    Each has `campaign_id`, or `workflow_id` and `step_id`, and `message_variation_id`.
    """
    for one in entries:
        is_canvas = "workflow_id" in one
        names = ("workflow_id", "step_id") if is_canvas else ("campaign_id",)
        checked("message_drafts", one, dict.fromkeys((*names, "message_variation_id"), str), {})
        try:
            message = (_canvas if is_canvas else _campaign)(tenant, one)
        except Refusal as refusal:
            raise ValueError(f"Of message_drafts, one names no message: {refusal}.") from None
        tenant.store(Translations).save_draft(message.key)


HANDLERS: Mapping[str, Handler] = {
    "campaigns.translations.list": _lister(_campaign),
    "campaigns.translations.source": _sourcer(_campaign),
    "campaigns.translations.update": _setter(_campaign),
    "canvas.translations.list": _lister(_canvas),
    "canvas.translations.source": _sourcer(_canvas),
    "canvas.translations.update": _setter(_canvas),
    "content_blocks.translations.list": _lister(_content_block),
    "content_blocks.translations.update": _setter(_content_block),
    "templates.email.translations.list": _lister(_template),
    "templates.email.translations.source": _sourcer(_template),
    "templates.email.translations.update": _setter(_template),
    "templates.translations.email": _lister(_template),
}

FAMILY = Family(
    HANDLERS,
    Translations,
    seeders={"locales": _seed_locales, "message_drafts": _seed_drafts},
)
