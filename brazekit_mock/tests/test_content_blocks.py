"""Content Blocks: names, states, content, lists by time, and the pages' own messages."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.document import load
from brazekit_mock.families.liquid import content_blocks_in, is_malformed, translation_tags

from .scenarios_content_blocks import block
from .support import NOW, Api, raw

CREATE, UPDATE = "/content_blocks/create", "/content_blocks/update"
THEN = NOW.replace("Z", ".000Z")


def info(api: Api, block_id: str, **query: Any) -> Any:
    return api.get("/content_blocks/info", content_block_id=block_id, **query)


def names(api: Api, **query: Any) -> list[str]:
    listed = api.get("/content_blocks/list", **query)
    assert listed["count"] == len(listed["content_blocks"])
    return [one["name"] for one in listed["content_blocks"]]


def change(api: Api, block_id: str, status: int = 201, **values: Any) -> Any:
    return api.post(UPDATE, status, content_block_id=block_id, **values)


# ---------------------------------------------------------------- creating and reading


def test_a_content_block_is_shown_as_it_was_created(api: Api) -> None:
    """With its Liquid tag, its kind and its times."""
    sent = {"name": "footer", "content": "<p>Bye</p>", "description": "d", "tags": ["t"]}
    created = api.post(CREATE, 201, **sent)
    block_id = created["content_block_id"]
    tag = "{{content_blocks.${footer}}}"
    assert created == {
        "content_block_id": block_id,
        "liquid_tag": tag,
        "created_at": THEN,
        "message": "success",
    }
    shared = {
        "content_block_id": block_id,
        "name": "footer",
        "content_type": "html",
        "tags": ["t"],
        "created_at": THEN,
        "last_edited": THEN,
        "inclusion_count": 0,
    }
    text = {"content": "<p>Bye</p>", "description": "d"}
    assert info(api, block_id) == {**shared, **text, "message": "success"}
    assert info(api, block_id, include_inclusion_data="true")["inclusion_data"] == []
    listed = {"count": 1, "content_blocks": [{**shared, "liquid_tag": tag}]}
    assert api.get("/content_blocks/list") == listed
    assert api.get("/_mock/state")["content_blocks"] == 1


def test_a_dashboard_s_content_block_may_be_deleted_or_included(api: Api) -> None:
    """A deleted one has an error of its own, is not listed, and its name is free."""
    inclusion = {"campaign_id": "c", "message_variation_id": "m"}
    seeded = [
        {"content_block_id": "b1", "name": "a", "content": "x", "inclusions": [inclusion]},
        {"content_block_id": "b2", "name": "b", "content": "x", "deleted": True},
    ]
    api.post("/_mock/seed", 200, content_blocks=seeded)
    shown = info(api, "b1", include_inclusion_data="true")
    assert (shown["inclusion_count"], shown["inclusion_data"]) == (1, [inclusion])
    assert "inclusion_data" not in info(api, "b1", include_inclusion_data="false")
    gone = api.get("/content_blocks/info", 400, content_block_id="b2")
    assert gone == {"message": "Content Block has been deleted—content not available"}
    block(api, "b")
    assert names(api) == ["a", "b"]


@pytest.mark.parametrize(
    "seed",
    [
        {"content_block_id": "b1", "name": "a"},
        {"content_block_id": "b1", "name": "a", "content": 1},
        {"content_block_id": "b1", "name": "a", "content": "x", "colour": "red"},
        {"content_block_id": "b1", "name": "a", "content": "x", "state": "gone"},
        {"content_block_id": "b1", "name": "footer", "content": "x"},
    ],
)
def test_a_wrong_seed_is_refused(api: Api, seed: dict[str, Any]) -> None:
    """With a sentence, and nothing comes of it."""
    block(api)
    assert api.post("/_mock/seed", 400, content_blocks=[seed])["message"]
    assert names(api) == ["footer"]


WRONG_QUESTIONS: list[tuple[dict[str, str], str]] = [
    ({}, "Content Block ID cannot be blank"),
    ({"content_block_id": ""}, "Content Block ID cannot be blank"),
    ({"content_block_id": "b"}, "Content Block ID is invalid for this workspace"),
    (
        {"content_block_id": "b", "include_inclusion_data": "yes"},
        "Include Inclusion Data—error",
    ),
]
DELETED = "Content Block has been deleted—content not available"


@pytest.mark.parametrize(("query", "message"), WRONG_QUESTIONS)
def test_a_wrong_question_is_refused_in_the_page_s_words(
    api: Api, query: dict[str, str], message: str
) -> None:
    """Each with its own."""
    assert api.get("/content_blocks/info", 400, **query) == {"message": message}


LIQUID = "Content contains malformed liquid"
ALPHANUMERIC = "Content Block name can only contain alphanumeric characters"
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"content": ""}, "Content cannot be blank"),
    ({"content": " \n"}, "Content cannot be blank"),
    ({"content": 7}, "Content must be a string"),
    ({"content": "é" * 25_600}, "Content must be smaller than 50kb"),
    ({"content": "{% if a %}"}, LIQUID),
    (
        {"content": "{{ content_blocks.${x} | id: 'cb1' }}"},
        "Content Block cannot be referenced within itself",
    ),
    ({"description": ""}, "Content Block description cannot be blank"),
    ({"description": " "}, "Content Block description cannot be blank"),
    ({"description": 7}, "Content Block description must be a string"),
    (
        {"description": "x" * 250},
        "Content Block description must be shorter than 250 characters",
    ),
    ({"name": ""}, "Content Block name cannot be blank"),
    ({"name": "x" * 100}, "Content Block name must be shorter than 100 characters"),
    ({"name": "a b"}, ALPHANUMERIC),
    ({"name": 7}, ALPHANUMERIC),
    ({"name": "taken"}, "Content Block with this name already exists"),
    ({"state": "gone"}, "Content Block state must be either active or draft"),
    ({"tags": "t"}, "Tags must be an array"),
    ({"tags": [7]}, "All tags must be strings"),
    ({"tags": ["unknown"]}, "Some tags could not be found"),
]


@pytest.mark.parametrize(("wrong", "message"), WRONG)
def test_what_is_wrong_is_said_in_the_page_s_words(
    api: Api, wrong: dict[str, Any], message: str
) -> None:
    """Of a new one and of a change to a draft alike, and neither happens."""
    api.post("/_mock/seed", 200, tags=[{"name": "known"}])
    block(api, "taken")
    good: dict[str, Any] = {"name": "x", "content": "c", "state": "draft", "tags": ["known"]}
    assert api.post(CREATE, 400, **{**good, **wrong}) == {"message": message}
    block_id = block(api, **good)
    before = info(api, block_id)
    assert change(api, block_id, 400, **{"state": "draft", **wrong}) == {"message": message}
    assert info(api, block_id) == before
    assert names(api) == ["taken", "x"]


def test_name_and_content_are_needed(api: Api) -> None:
    """And an update says which Content Block it is about."""
    missing = api.post(CREATE, 400, content="x")
    assert missing == {"message": "Content Block name cannot be blank"}
    assert api.post(CREATE, 400, name="x") == {"message": "Content cannot be blank"}
    unnamed = api.post(UPDATE, 400, content="x")
    assert unnamed == {"message": "Content Block ID cannot be blank"}
    unknown = change(api, "b", 400, content="x")
    assert unknown == {"message": "Content Block ID is invalid for this workspace"}


def test_a_content_block_at_its_limits_is_taken(api: Api) -> None:
    """99 characters of name, 249 of description, one byte less than 50 KB."""
    block(api, "x" * 99, "x" * 51_199, description="x" * 249)


# ---------------------------------------------------------------- changing


def test_an_update_changes_what_is_sent(api: Api) -> None:
    """The rest stays, and the time of the edit is told."""
    block_id = block(api, content="<b>Bye</b>", description="d", tags=["t"])
    api.tenant.clock.advance(60)
    answer = change(api, block_id, content="Bye")
    assert (answer["content_block_id"], answer["created_at"]) == (block_id, THEN)
    shown = info(api, block_id)
    assert (shown["content"], shown["content_type"]) == ("Bye", "text")
    assert (shown["description"], shown["tags"]) == ("d", ["t"])
    assert shown["last_edited"] == "2026-01-31T12:01:00.000Z"


def test_a_draft_is_renamed_and_stays_one_when_told(api: Api) -> None:
    """The answer has the new tag."""
    block_id = block(api, "a", state="draft")
    answer = change(api, block_id, name="b", state="draft")
    assert answer["liquid_tag"] == "{{content_blocks.${b}}}"
    change(api, block_id, name="c", state="draft")
    assert names(api) == ["c"]


def test_an_active_one_keeps_its_name_and_never_becomes_a_draft(api: Api) -> None:
    """A draft becomes active by an update that names no state; its own name is no new one."""
    block_id = block(api, "a", state="draft")
    change(api, block_id, content="x")
    refused = change(api, block_id, 400, name="b")
    assert refused["message"] == "Content Block name cannot be updated for active Content Blocks"
    refused = change(api, block_id, 400, state="draft")
    assert refused["message"] == (
        "Active Content Block can not be updated to Draft. Create a new Content Block."
    )
    change(api, block_id, name="a", state="active", content="y")
    assert info(api, block_id)["content"] == "y"


def test_a_draft_may_not_take_a_name_that_its_content_includes(api: Api) -> None:
    """It would include itself."""
    block_id = block(api, "a", "{{content_blocks.${b}}}", state="draft")
    refused = change(api, block_id, 400, name="b", state="draft")
    assert refused["message"] == "Content Block cannot be referenced within itself"


def test_of_two_on_their_way_one_gets_the_name(api: Api) -> None:
    """With a processing delay both are answered, and the first stays."""
    api.tenant.settings.processing_delay = 5.0
    first, second = block(api, content="1"), block(api, content="2")
    assert names(api) == []
    api.tenant.clock.advance(5)
    assert names(api) == ["footer"]
    assert info(api, first)["content"] == "1"
    api.get("/content_blocks/info", 400, content_block_id=second)


# ---------------------------------------------------------------- listing


def test_lists_are_by_the_time_of_the_last_edit(api: Api) -> None:
    """Both ends count, and a time without an offset is read as UTC."""
    for name in ("a", "b", "c"):
        block(api, name)
        api.tenant.clock.advance(60)
    assert names(api, modified_after="2026-01-31T12:01:00.000000Z") == ["b", "c"]
    assert names(api, modified_before="2026-01-31T12:01:00") == ["a", "b"]
    assert names(api, modified_after="2026-01-31T13:01:00+01:00",
                 modified_before="2026-01-31T12:01:00Z") == ["b"]  # fmt: skip


WRONG_LISTS: list[tuple[dict[str, str], str]] = [
    ({"modified_after": "soon"}, "Modified after time is invalid"),
    ({"modified_before": "soon"}, "Modified before time is invalid"),
    (
        {"modified_after": "2026-01-02", "modified_before": "2026-01-01"},
        "Modified after time must be earlier than or the same as modified before time.",
    ),
    ({"limit": "many"}, "Content Block number limit is invalid"),
    ({"limit": "1.5"}, "Content Block number limit is invalid"),
    ({"limit": "0"}, "Content Block number limit must be greater than 0"),
    ({"limit": "-1"}, "Content Block number limit must be greater than 0"),
    ({"limit": "1001"}, "Content Block number limit exceeds maximum of 1000"),
    ({"offset": "x"}, "Offset is invalid"),
    ({"offset": "0"}, "Offset must be greater than 0"),
]


@pytest.mark.parametrize(("query", "message"), WRONG_LISTS)
def test_a_wrong_list_is_refused_in_the_page_s_words(
    api: Api, query: dict[str, str], message: str
) -> None:
    """Each with its own."""
    assert api.get("/content_blocks/list", 400, **query) == {"message": message}


def test_lists_come_in_pages(api: Api) -> None:
    """100 to a page unless fewer or more are asked for, up to 1,000."""
    for number in range(101):
        block(api, f"b{number}")
    assert names(api) == [f"b{number}" for number in range(100)]
    assert names(api, offset=100) == ["b100"]
    assert names(api, limit=1, offset=1) == ["b1"]
    assert len(names(api, limit=1_000)) == 101


# ---------------------------------------------------------------- Liquid


@pytest.mark.parametrize(
    "text",
    [
        "plain", "{{${first_name} | default: 'you'}}", "{% if a %}{{ b }}{% else %}c{% endif %}",
        "a { b: { c: d }} e", "{% raw %}{{ {% endraw %}", "{%- for x in y -%}x{%- endfor -%}",
        "{% comment %}{% if %}{% endcomment %}", "{% assign a = 1 %}", "",
    ],
)  # fmt: skip
def test_liquid_that_is_well_formed(text: str) -> None:
    """Text with braces of its own, such as CSS, is fine."""
    assert not is_malformed(text)


@pytest.mark.parametrize(
    "text",
    [
        "{{ a", "{% if a %}", "{{ a {{ b }} }}", "{% endif %}", "{% if a %}{% endfor %}", "a %} b",
        "{{ a %}", "{% if a }}", "{% for a in b %}{% if c %}{% endfor %}{% endif %}", "{% raw %}",
    ],
)  # fmt: skip
def test_liquid_that_is_malformed(text: str) -> None:
    """An open delimiter, or one half of a pair."""
    assert is_malformed(text)


def test_liquid_tells_what_it_refers_to() -> None:
    """The Content Blocks it includes, and its translation tags with their texts."""
    text = "{{content_blocks.${a}}}{{ content_blocks.${b} | id: 'cb2' }}"
    assert content_blocks_in(text) == {"a", "b"}
    first = "{% translation id_0 %}Hello{% endtranslation %}"
    second = (
        "{%- translation id_1 -%}x{%- endtranslation %}{% translation a-b-%}y{%endtranslation%}"
    )
    assert translation_tags("", first + second, first.replace("Hello", "other")) == {
        "id_0": "Hello",
        "id_1": "x",
        "a-b": "y",
    }


# ---------------------------------------------------------------- all of the document's messages

ACTIVE = {
    "Content Block name cannot be updated for active Content Blocks",
    "Active Content Block can not be updated to Draft. Create a new Content Block",
}


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ("content_blocks.create", {message for _, message in WRONG}),
        ("content_blocks.update", {message for _, message in WRONG} | ACTIVE),
        ("content_blocks.list", {message.rstrip(".") for _, message in WRONG_LISTS}),
        ("content_blocks.info", {message for _, message in WRONG_QUESTIONS} | {DELETED}),
    ],
)
def test_every_message_of_the_document_is_said(operation: str, said: set[str]) -> None:
    """The tests above bring about each of them, and no other."""
    stated = raw(load().operations[operation])["responses"]["400"]["description"]
    listed = stated.partition("Messages are ")[2].rstrip(".").split("; ")
    # Remarks of the document's own stand in parentheses.
    assert {message.partition(" (")[0] for message in listed} == said
