"""Liquid in messages: what it can read, and what stays a template with a note."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_mock.messaging import liquid_text

from .scenarios_messaging import messages, seed, trigger
from .support import Api


@pytest.fixture
def reader(api: Api) -> Api:
    """A mock with a user who has something to read."""
    group = [{"subscription_group_id": "g-1", "subscription_state": "subscribed"}]
    api.set("u1", first_name="Ada", email="ada@example.com", plan={"name": "gold"}, seats=[4, 5])
    api.set("u1", subscription_groups=group, home_city="London")
    return api


def sent(api: Api, text: str, **properties: Any) -> dict[str, Any]:
    """The message of a campaign with this text."""
    message = {"channel": "webhook", "name": "M", "body": text, "headers": {"X-Text": text}}
    seed(api, campaigns=[{"id": "c", "name": "Spring", "messages": {"v": message}}])
    trigger(api, {"external_user_id": "u1"}, trigger_properties=properties)
    return messages(api)[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{${first_name}}} {{ ${ last_name } | default: 'Doe' }}", "Ada Doe"),
        ("{{${email_address}}} {{${user_id}}} {{${city}}}", "ada@example.com u1 London"),
        ("{{custom_attribute.${plan}.name}} {{custom_attribute.${seats}[1]}}", "gold 5"),
        ("{{custom_attribute.${none}}}.", "."),
        ("{% if custom_attribute.${plan}.name == 'gold' %}G{% else %}S{% endif %}", "G"),
        ("{% for s in custom_attribute.${seats} %}{{s}},{% endfor %}", "4,5,"),
        ("{{api_trigger_properties.${film}}}", "Metropolis"),
        ("{{api_trigger_properties.film | upcase}}", "METROPOLIS"),
        (
            "{{subscribed_state.${g-1}}} {{subscribed_state.${email_global}}}",
            "subscribed subscribed",
        ),
        ("{{campaign.${name}}} {{campaign.${api_id}}} {{campaign.${message_name}}}", "Spring c M"),
        ("{{ 'now' | date: '%Y-%m-%d %H' }}", "2026-01-31 12"),
        ("no Liquid {", "no Liquid {"),
    ],
)
def test_a_text_is_filled_in(reader: Api, text: str, expected: str) -> None:
    """In every field of the message, nested ones too; the template is kept beside it."""
    message = sent(reader, text, film="Metropolis")
    assert message["rendered"]["body"] == message["rendered"]["headers"]["X-Text"] == expected
    assert message["payload"]["body"] == text
    assert "note" not in message


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{% connected_content https://example.com %}", "connected_content"),
        ("{% if %}", "cannot be rendered"),
        ("{{ 'a' | unheard_of }}", "cannot be rendered"),
        ("{% for a in (1..100000) %}{{a}}{% endfor %}", "cannot be rendered"),
        ("{{ x }}" * 40_000, "characters"),
    ],
)
def test_what_cannot_be_filled_in_stays_with_a_note(reader: Api, text: str, word: str) -> None:
    """The message goes out as its template, and the note says why."""
    message = sent(reader, text)
    assert message["rendered"]["body"] == text
    assert word in message["note"]


PIECES = st.sampled_from(
    [
        "{{",
        "}}",
        "{%",
        "%}",
        "${",
        "}",
        "custom_attribute.",
        "plan",
        "first_name",
        "|",
        "date:",
        "'now'",
        "if",
        "endif",
        "for a in (1..3)",
        "endfor",
        "assign x =",
        "raw",
        "endraw",
        "-",
        " ",
        "abort_message",
        "('no')",
        "content_blocks.",
        "translation a",
        "endtranslation",
        "append: x",
        "divided_by: 0",
        "9" * 40,
        "\n",
        "é",
        "[0]",
        ".",
        "==",
        "nil",
        "capture y",
        "endcapture",
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=14))
def test_no_text_breaks_the_mock(pieces: list[str]) -> None:
    """A message is filled in, stays a template with a note, or is kept back: one of the three."""
    api = Api()
    api.set("u1", first_name="Ada", plan="gold")
    text = "".join(pieces)
    seed(api, campaigns=[{"id": "c", "messages": {"v": {"channel": "webhook", "body": text}}}])
    trigger(api, {"external_user_id": "u1"})
    found = api.get("/_mock/messages")
    if found["messages"]:
        (message,) = found["messages"]
        assert message["payload"]["body"] == text
        assert "note" not in message or message["rendered"]["body"] == text
    else:
        assert "abort_message" in text
        assert found["skipped"][0]["reason"].startswith("aborted by Liquid")


def test_an_aborted_message_does_not_go_out(reader: Api) -> None:
    """Only where the tag is reached; who is passed over is listed with the reason given."""
    text = "{% if ${first_name} == 'Ada' %}{% abort_message('not for Ada') %}{% endif %}x"
    seed(reader, campaigns=[{"id": "c", "messages": {"v": {"channel": "webhook", "body": text}}}])
    reader.set("u2", first_name="Bob")
    trigger(reader, {"external_user_id": "u1"}, {"external_user_id": "u2"})
    assert [one["recipient"]["external_id"] for one in messages(reader)] == ["u2"]
    (skipped,) = reader.get("/_mock/messages")["skipped"]
    assert skipped["reason"] == "aborted by Liquid: not for Ada"


@pytest.mark.parametrize(
    ("path", "given", "expected"),
    [
        ("/canvas/trigger/send", {"context": {"film": "M"}}, "M M"),
        ("/canvas/trigger/send", {"canvas_entry_properties": {"film": "M"}}, "M M"),
    ],
)
def test_a_canvas_reads_its_context_under_both_names(
    reader: Api, path: str, given: dict[str, Any], expected: str
) -> None:
    """The newer name and the older one."""
    text = "{{context.${film}}} {{canvas_entry_properties.${film}}}"
    step = {"name": "s", "messages": {"v": {"channel": "webhook", "body": text}}}
    seed(reader, canvases=[{"id": "k", "steps": [step]}])
    reader.post(path, 201, canvas_id="k", recipients=[{"external_user_id": "u1"}], **given)
    assert messages(reader)[0]["rendered"]["body"] == expected


def test_content_blocks_and_translations_are_put_in_their_place(reader: Api) -> None:
    """Active blocks, those that they include, and the source text; a draft leaves a note."""
    for name, content, state in (
        ("greeting", "Hi {{${first_name}}}{{content_blocks.${mark}}}", "active"),
        ("mark", "!", "active"),
        ("idea", "?", "draft"),
    ):
        block = {"name": name, "content": content, "state": state}
        reader.post("/content_blocks/create", 201, **block)
    text = "{{content_blocks.${greeting} | id: 'cb1'}} {% translation a %}Bye{% endtranslation %}"
    assert sent(reader, text)["rendered"]["body"] == "Hi Ada! Bye"
    message = sent(reader, "{{content_blocks.${idea}}}")
    assert message["rendered"]["body"] == "{{content_blocks.${idea}}}"
    assert message["note"] == "no active Content Block is called idea"


def test_an_email_takes_from_its_template_what_it_does_not_say(reader: Api) -> None:
    """Subject and body of the template, unless the message has its own."""
    template = {"template_name": "T", "subject": "Hi {{${first_name}}}", "body": "B"}
    made = reader.post("/templates/email/create", 201, **template)["email_template_id"]
    mail = {"app_id": "a", "from": "x@example.com", "email_template_id": made, "body": "own"}
    reader.post("/messages/send", 201, external_user_ids=["u1"], messages={"email": mail})
    (message,) = messages(reader)
    assert (message["rendered"]["subject"], message["rendered"]["body"]) == ("Hi Ada", "own")
    assert message["payload"] == mail


def test_without_the_engine_the_template_stays(
    reader: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The note names what is missing; texts without Liquid need no engine."""
    monkeypatch.setattr(liquid_text, "_engine", lambda: None)
    message = sent(reader, "{{${first_name}}}")
    assert message["rendered"]["body"] == "{{${first_name}}}"
    assert "python-liquid" in message["note"]
    assert "note" not in sent(reader, "plain")
