"""E-mail templates: creating, changing, listing, and what is out of reach."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.document import load

from .scenarios_content_blocks import block
from .support import NOW, Api, raw

CREATE, UPDATE = "/templates/email/create", "/templates/email/update"
LIST, INFO = "/templates/email/list", "/templates/email/info"
THEN = NOW.replace("Z", ".000Z")
GOOD = {"template_name": "welcome", "subject": "Hi", "body": "<p>Hello</p>"}


def template(api: Api, **values: Any) -> str:
    """Create a template; its ID."""
    made = api.post(CREATE, 201, **{**GOOD, **values})
    assert made["message"] == "success"
    return str(made["email_template_id"])


def info(api: Api, template_id: str) -> Any:
    return api.get(INFO, email_template_id=template_id)


def test_a_template_is_shown_as_it_was_created(api: Api) -> None:
    """What it was never given is left out; without a word its CSS goes inline."""
    template_id = template(api)
    shown = {
        "email_template_id": template_id,
        "template_name": "welcome",
        "created_at": THEN,
        "updated_at": THEN,
        "tags": [],
    }
    texts = {"subject": "Hi", "body": "<p>Hello</p>", "description": ""}
    assert info(api, template_id) == {**shown, **texts, "should_inline_css": True}
    assert api.get(LIST) == {"count": 1, "templates": [shown]}
    more = {"plaintext_body": "Hello", "preheader": "", "should_inline_css": False, "tags": ["t"]}
    full = info(api, template(api, **more))
    assert {name: full[name] for name in more} == more
    assert api.get("/_mock/state")["email_templates"] == 2


def test_an_update_changes_what_is_sent(api: Api) -> None:
    """And the time of the change; the rest stays."""
    template_id = template(api, tags=["t"])
    before = info(api, template_id)
    api.tenant.clock.advance(60)
    api.post(UPDATE, 201, email_template_id=template_id, subject="Hello", should_inline_css=False)
    assert info(api, template_id) == {
        **before,
        "subject": "Hello",
        "should_inline_css": False,
        "updated_at": "2026-01-31T12:01:00.000Z",
    }


CSS = "Invalid value for `should_inline_css`. One of `true` or `false` was expected"


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"template_name": ""}, "Template name is required"),
    ({"template_name": None}, "Template name is required"),
    ({"tags": "t"}, "Tags must be an array"),
    ({"tags": [7]}, "All tags must be strings"),
    ({"tags": ["unknown"]}, "Some tags could not be found"),
    ({"should_inline_css": "true"}, CSS),
]
BLOCKS = "Email must have valid Content Block names"


@pytest.mark.parametrize(("wrong", "message"), WRONG)
def test_what_is_wrong_is_said_in_the_page_s_words(
    api: Api, wrong: dict[str, Any], message: str
) -> None:
    """Of a new one and of a change alike, and neither happens."""
    api.post("/_mock/seed", 200, tags=[{"name": "known"}])
    template_id = template(api, tags=["known"])
    before = info(api, template_id)
    assert api.post(CREATE, 400, **{**GOOD, **wrong})["message"] == message
    refused = api.post(UPDATE, 400, email_template_id=template_id, **wrong)
    assert refused["message"] == message
    assert info(api, template_id) == before
    assert api.get(LIST)["count"] == 1


def test_a_name_is_required_and_a_change_too(api: Api) -> None:
    """The second has no message of its own on the page."""
    missing = api.post(CREATE, 400, subject="Hi", body="x")
    assert missing["message"] == "Template name is required"
    api.post(UPDATE, 400, email_template_id=template(api))
    api.post(UPDATE, 400, email_template_id="unknown", subject="Hi")
    api.get(INFO, 400, email_template_id="unknown")


def test_a_new_template_includes_what_exists(api: Api) -> None:
    """In any of its texts; a draft exists too."""
    for name in ("subject", "body", "plaintext_body", "preheader"):
        included = {name: "{{content_blocks.${footer}}}"}
        refused = api.post(CREATE, 400, **{**GOOD, **included})
        assert refused["message"] == BLOCKS
    block(api, "footer", state="draft")
    template(api, body="{{content_blocks.${footer}}}")


def test_templates_of_the_other_editor_are_out_of_reach(api: Api) -> None:
    """They are there, and neither listed nor read nor changed."""
    seeded = {"email_template_id": "t", **GOOD, "drag_and_drop": True}
    api.post("/_mock/seed", 200, email_templates=[seeded])
    assert api.get("/_mock/state")["email_templates"] == 1
    assert api.get(LIST) == {"count": 0, "templates": []}
    api.get(INFO, 400, email_template_id="t")
    api.post(UPDATE, 400, email_template_id="t", subject="x")
    api.post("/_mock/seed", 400, email_templates=[seeded])
    api.post("/_mock/seed", 400, email_templates=[{**seeded, "tags": "t"}])
    api.post("/_mock/seed", 400, tags=[{"label": "t"}])


def test_lists_come_in_pages_by_the_time_of_the_last_edit(api: Api) -> None:
    """Two of one name are two; offset 0 is fine here."""
    for _ in range(3):
        template(api)
        api.tenant.clock.advance(60)
    after = api.get(LIST, modified_after="2026-01-31T12:01:00Z", offset=0)
    assert after["count"] == 2
    ids = [one["email_template_id"] for one in api.get(LIST)["templates"]]
    assert len(set(ids)) == 3
    page = api.get(LIST, limit=1, offset=1)["templates"]
    assert [one["email_template_id"] for one in page] == ids[1:2]


@pytest.mark.parametrize(
    ("operation", "more"), [("templates.email.create", {BLOCKS}), ("templates.email.update", set())]
)
def test_every_message_of_the_document_is_said(operation: str, more: set[str]) -> None:
    """The tests above bring about each of them, and no other."""
    stated = raw(load().operations[operation])["responses"]["400"]["description"]
    listed = stated.partition("Messages are ")[2].rstrip(".").split("; ")
    assert set(listed) == {message for _, message in WRONG} | more
