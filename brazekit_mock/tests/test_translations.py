"""Translations: what there is to translate, in which locales, live and in drafts."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api

ES = {"uuid": "es", "name": "es-MX", "country": "MX", "language": "es"}
FR = {"uuid": "fr", "name": "fr-CA", "country": "CA", "language": "fr"}
TEXT = "{% translation a %}Hello{% endtranslation %} {% translation b %}Bye{% endtranslation %}"
SOURCE = {"a": "Hello", "b": "Bye"}
MESSAGES = {
    "m": {"channel": "email", "subject": "Hi", "body": TEXT},
    "plain": {"channel": "ios_push", "alert": "Hi"},
    "web": {"channel": "webhook", "body": TEXT},
}
STEPS = [{"id": "s", "name": "S", "type": "message", "messages": MESSAGES}]
CAMPAIGN = ("/campaigns/translations", {"campaign_id": "c", "message_variation_id": "m"})
CANVAS = ("/canvas/translations", {"workflow_id": "v", "step_id": "s", "message_variation_id": "m"})
BLOCK = ("/content_blocks/translations", {"content_block_id": "b"})
TEMPLATE = ("/templates/email/translations/", {"template_id": "t"})
ALL = [CAMPAIGN, CANVAS, BLOCK, TEMPLATE]
SOURCES = [
    ("/campaigns/translations/source", CAMPAIGN[1]),
    ("/canvas/translations/source", CANVAS[1]),
    ("/templates/email/translations/source", TEMPLATE[1]),
]
each = pytest.mark.parametrize(("path", "named"), ALL, ids=[path for path, _ in ALL])


@pytest.fixture
def said(api: Api) -> Api:
    """A mock with two locales and one message of each kind, none of them launched."""
    block = {"content_block_id": "b", "name": "b", "content": TEXT}
    template = {"email_template_id": "t", "template_name": "t", "subject": TEXT[:50], "body": TEXT}
    api.post(
        "/_mock/seed",
        200,
        locales=[ES, FR],
        campaigns=[{"id": "c", "draft": True, "messages": MESSAGES}],
        canvases=[{"id": "v", "draft": True, "steps": STEPS}],
        content_blocks=[block],
        email_templates=[template],
    )
    return api


def put(api: Api, path: str, status: int = 200, /, **body: Any) -> Any:
    response = api.send("PUT", path, body)
    assert response.status == status, response.body
    return response.json()


def texts(api: Api, path: str, **query: Any) -> dict[str, dict[str, str]]:
    """The translated texts by locale."""
    entries = api.get(path, 200, **query)["translations"]
    for entry in entries:
        assert entry["locale"]["locale_key"] == entry["locale"]["name"].lower()
    return {entry["locale"]["uuid"]: entry["translation_map"] for entry in entries}


def problem(answer: Any) -> str:
    """The one error of a refusal."""
    assert list(answer) == ["errors"]
    return str(answer["errors"][0]["message"])


@each
def test_texts_are_set_by_locale(said: Api, path: str, named: dict[str, str]) -> None:
    """And read back, of all locales that have some or of one; a text that is not sent stays."""
    assert texts(said, path, **named) == {}
    put(said, path, **named, locale_id="es", translation_map={"a": "Hola", "b": "Adiós"})
    put(said, path, **named, locale_id="es", translation_map={"a": "¡Hola!"})
    assert texts(said, path, **named) == {"es": {"a": "¡Hola!", "b": "Adiós"}}
    put(said, path, **named, locale_id="fr", translation_map={"a": "Salut", "z": "?"})
    both = {"es": {"a": "¡Hola!", "b": "Adiós"}, "fr": {"a": "Salut"}}
    assert texts(said, path, **named) == both
    one = "/templates/translations/email" if named is TEMPLATE[1] else path
    assert texts(said, one, **named, locale_id="fr") == {"fr": {"a": "Salut"}}
    assert said.get("/_mock/state")["translations"] == 2


@pytest.mark.parametrize(("path", "named"), SOURCES)
def test_the_source_is_what_was_written(said: Api, path: str, named: dict[str, str]) -> None:
    """One object, whatever is translated; a template's after each change of it."""
    assert said.get(path, **named) == {
        "translations": {"translation_map": SOURCE},
        "message": "success",
    }
    if named is TEMPLATE[1]:
        changed = "{% translation b %}See you{% endtranslation %}"
        said.post("/templates/email/update", 201, email_template_id="t", subject="", body=changed)
        assert said.get(path, **named)["translations"] == {"translation_map": {"b": "See you"}}


@each
def test_a_wrong_locale_is_refused(said: Api, path: str, named: dict[str, str]) -> None:
    """One that the settings lack, and one in which the message has no texts."""
    unknown = "The provided locale code does not exist."
    body = {**named, "translation_map": {}}
    assert problem(put(said, path, 400, **body, locale_id="de")) == unknown
    if named is TEMPLATE[1]:
        path = "/templates/translations/email"
    assert problem(said.get(path, 400, **named, locale_id="de")) == unknown
    assert problem(said.get(path, 400, **named, locale_id="es")) == "INVALID_LOCALE_ID"


@each
def test_without_locales_there_are_no_translations(
    api: Api, path: str, named: dict[str, str]
) -> None:
    """The multi-language settings are off."""
    off = "MULTI_LANGUAGE_NOT_ENABLED"
    assert problem(api.get(path, 400, **named)) == off
    assert problem(put(api, path, 400, **named, locale_id="es", translation_map={})) == off


@pytest.mark.parametrize(
    ("path", "named", "status", "name"),
    [
        (*CAMPAIGN, 400, "INVALID_CAMPAIGN_ID"),
        (*CANVAS, 400, "INVALID_CAMPAIGN_ID"),
        (*BLOCK, 404, "MESSAGE_NOT_FOUND"),
        (*TEMPLATE, 404, "MESSAGE_NOT_FOUND"),
    ],
)
def test_what_is_not_there_is_refused(
    said: Api, path: str, named: dict[str, str], status: int, name: str
) -> None:
    """By reading and by setting."""
    wrong = {**named, next(iter(named)): "nothing"}
    assert problem(said.get(path, status, **wrong)) == name
    body = {**wrong, "locale_id": "es", "translation_map": {}}
    assert problem(put(said, path, status, **body)) == name


@pytest.mark.parametrize(("path", "named"), [CAMPAIGN, CANVAS])
@pytest.mark.parametrize(
    ("variation", "status", "name"),
    [
        ("x", 404, "MESSAGE_NOT_FOUND"),
        ("", 400, "INVALID_MESSAGE_VARIATION_ID"),
        ("web", 400, "UNSUPPORTED_CHANNEL"),
        ("plain", 400, "This message does not support multi-language."),
    ],
)
def test_a_wrong_message_is_refused(
    said: Api, path: str, named: dict[str, str], variation: str, status: int, name: str
) -> None:
    """Unknown, of a channel that has no translations, or without a tag."""
    wrong = {**named, "message_variation_id": variation}
    assert problem(said.get(path, status, **wrong)) == name


def test_an_unknown_step_is_not_found(said: Api) -> None:
    """As an unknown message is."""
    wrong = {**CANVAS[1], "step_id": "x"}
    assert problem(said.get(CANVAS[0], 404, **wrong)) == "MESSAGE_NOT_FOUND"


def test_a_deleted_content_block_has_no_translations(said: Api) -> None:
    """It cannot be reached."""
    gone = {"content_block_id": "g", "name": "g", "content": TEXT, "deleted": True}
    said.post("/_mock/seed", 200, content_blocks=[gone])
    refused = said.get(BLOCK[0], 404, content_block_id="g")
    assert problem(refused) == "MESSAGE_NOT_FOUND"


@each
def test_texts_with_malformed_liquid_are_refused(
    said: Api, path: str, named: dict[str, str]
) -> None:
    """And none of the map is set."""
    body = {**named, "locale_id": "es", "translation_map": {"a": "Hola", "b": "{{ x"}}
    assert "yielded errors when parsing" in problem(put(said, path, 400, **body))
    assert texts(said, path, **named) == {}


def test_texts_are_capped_at_20_mb(said: Api) -> None:
    """Of all texts of a request together."""
    half, (path, named) = "x" * (10 * 1024 * 1024), BLOCK
    put(said, path, **named, locale_id="es", translation_map={"a": half, "b": half})
    over = put(
        said, path, 400, **named, locale_id="fr", translation_map={"a": half, "b": half + "x"}
    )
    assert problem(over) == "The provided translations have exceeded the maximum of 20MB."
    assert list(texts(said, path, **named)) == ["es"]


@pytest.mark.parametrize(("path", "named"), [CAMPAIGN, CANVAS])
def test_what_is_launched_is_translated_as_a_draft(
    said: Api, path: str, named: dict[str, str]
) -> None:
    """Only once it was saved as one; the live texts stay, and the draft is read when asked for."""
    body = {**named, "locale_id": "es"}
    put(said, path, **body, translation_map={"a": "Hola"})
    said.post(
        "/_mock/seed",
        200,
        campaigns=[{"id": "c", "messages": MESSAGES}],
        canvases=[{"id": "v", "steps": STEPS}],
    )
    refused = problem(put(said, path, 400, **body, translation_map={"a": "Buenas"}))
    assert "saved as a draft" in refused
    draft = {"post_launch_draft_version": "true"}
    assert texts(said, path, **named, **draft) == {"es": {"a": "Hola"}}
    said.post("/_mock/seed", 200, message_drafts=[named])
    put(said, path, **body, translation_map={"b": "Chao"})
    assert texts(said, path, **named) == {"es": {"a": "Hola"}}
    assert texts(said, path, **named, **draft) == {"es": {"a": "Hola", "b": "Chao"}}


@pytest.mark.parametrize(
    "seed",
    [
        {"locales": [{"uuid": "es"}]},
        {"locales": [{**ES, "locale_key": "es-mx"}]},
        {"message_drafts": [{"campaign_id": "c"}]},
        {"message_drafts": [{"campaign_id": "c", "message_variation_id": "x"}]},
        {"message_drafts": [{"workflow_id": "x", "step_id": "s", "message_variation_id": "m"}]},
    ],
)
def test_a_wrong_seed_is_refused(said: Api, seed: dict[str, Any]) -> None:
    """With a sentence."""
    assert said.post("/_mock/seed", 400, **seed)["message"]
