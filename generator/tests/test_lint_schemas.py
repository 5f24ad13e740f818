"""Each rule on schemas and on prose fires on a document that breaks it, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.lint import lint
from generator.tests.lint_copy import Break, assert_only_finding, copied

_ROOT = "braze-openapi.yaml"
_EVENTS = "schemas/events.yaml"
_ATTRIBUTES = "schemas/user_attributes.yaml"
_LIKES = "      items: {type: string}\n"

BREAKS = [
    Break(
        "a bare object",
        "S16",
        _ATTRIBUTES,
        "      items: {type: string}\n    num_friends:",
        "      items: {type: object}\n    num_friends:",
    ),
    Break(
        "an object that says only that more is allowed",
        "S16",
        _ATTRIBUTES,
        _LIKES,
        "      items: {type: object, additionalProperties: true}\n",
        after="FacebookAccount:",
    ),
    Break(
        "a schema without a type",
        "S16",
        _ATTRIBUTES,
        _LIKES,
        "      items: {}\n",
        after="FacebookAccount:",
    ),
    Break(
        "a schema that is no mapping",
        "S16",
        "schemas/subscriptions.yaml",
        "      items: {$ref: '#/UserSubscriptionGroup'}\n",
        "      items: {$ref: '#/UserSubscriptionGroup'}\n      not: false\n",
        seen_at="      not: false",
    ),
    Break(
        "an array without items",
        "S16",
        _ATTRIBUTES,
        _LIKES,
        "",
        after="FacebookAccount:",
        seen_at="    likes:",
    ),
    Break(
        "anyOf beside properties",
        "S17",
        _EVENTS,
        "  allOf:\n  - anyOf:\n    - required: [external_id]\n",
        "  anyOf:\n    - required: [external_id]\n",
    ),
    Break(
        "a schema name that is not in PascalCase",
        "S18",
        "schemas/exports.yaml",
        "#/UserProfileCard'}",
        "#/user_card'}\nuser_card:\n  type: object\n  description: Names a card.\n"
        "  properties:\n    name: {$ref: '#/UserProfileCard', description: Names a card.}",
        seen_at="user_card:\n",
    ),
    Break(
        "a schema that another file defines too",
        "S18",
        "schemas/users.yaml",
        "  additionalProperties: {$ref: 'common.yaml#/JsonValue'}\n",
        "  additionalProperties: {$ref: '#/JsonValue'}\n"
        "JsonValue:\n  description: Holds anything.\n",
        after="CustomAttributeMap:",
        seen_at="JsonValue:\n",
    ),
    Break(
        "a schema to which nothing leads",
        "S19",
        _EVENTS,
        "PropertyValue:\n",
        "Lonely:\n  type: string\n  description: Holds a text.\nPropertyValue:\n",
    ),
    Break(
        "a property without a description",
        "S20",
        _EVENTS,
        "      description: Names the event.\n",
        "",
        seen_at="    name:\n      type: string\n    time:",
    ),
    Break(
        "a property that leaves its description to a reference",
        "S20",
        _EVENTS,
        "      description: Adds details to this occurrence.\n",
        "",
        seen_at="    properties:\n      $ref",
    ),
    Break(
        "an operation without a description",
        "S20",
        "paths/users.yaml",
        "    description: >-\n      Takes the same objects",
        "    externalDocs: >-\n      Takes the same objects",
        seen_at="  post:\n    operationId: users.track_bulk",
    ),
    Break(
        "a parameter without a description",
        "S20",
        "paths/subscription_groups.yaml",
        "      description: Names the subscription group.\n",
        "",
        seen_at="    - name: subscription_group_id",
    ),
    Break(
        "a description without a full stop", "S21", _EVENTS, "Names the event.", "Names the event"
    ),
    Break(
        "a description that begins small", "S21", _EVENTS, "Names the event.", "names the event."
    ),
    Break(
        "a property that does not say what it does",
        "S21",
        _EVENTS,
        "Names the event.",
        "The name of the event.",
    ),
    Break(
        "a default as a keyword",
        "S22",
        "schemas/purchases.yaml",
        "      maximum: 100\n",
        "      maximum: 100\n      default: 1\n",
        seen_at="      default: 1",
    ),
    Break(
        "a default in passing",
        "S22",
        "schemas/purchases.yaml",
        "Counts the pieces, each as one purchase. Defaults to 1.",
        "Counts the pieces, by default 1.",
    ),
    Break(
        "nullable in place of a type",
        "S23",
        _EVENTS,
        "      type: boolean\n",
        "      type: boolean\n      nullable: true\n",
        seen_at="      nullable:",
    ),
    Break(
        "a single example",
        "S23",
        _EVENTS,
        "      type: boolean\n",
        "      type: boolean\n      example: true\n",
        seen_at="      example:",
    ),
    Break(
        "a server without its SDK endpoint",
        "S24",
        _ROOT,
        " SDK endpoint sdk.iad-06.braze.com.",
        "",
        seen_at="- url: https://rest.iad-06.braze.com",
    ),
    Break("a server without TLS", "S24", _ROOT, "https://rest.iad-06", "http://rest.iad-06"),
    Break(
        "two servers of one instance",
        "S24",
        _ROOT,
        '"US-06. Dashboard',
        '"US-05. Dashboard',
        seen_at="- url: https://rest.iad-06.braze.com",
    ),
    Break(
        "an operation that does not say how it is known",
        "S26",
        "paths/users.yaml",
        "    x-braze-evidence:\n      level: documented\n"
        "      source: _docs/_api/endpoints/user_data/post_users_merge.md\n",
        "",
        seen_at="  post:\n    operationId: users.merge",
    ),
    Break(
        "a deprecated operation that does not say what replaces it",
        "S27",
        "paths/export_news_feed.yaml",
        "News Feed is deprecated; Content Cards replace it. Leaves",
        "News Feed is deprecated. Content Cards replace it. Leaves",
        seen_at="    description: >-",
    ),
    Break(
        "a deprecated operation that begins with something else",
        "S27",
        "paths/email.yaml",
        "Deprecated in favour of /email/blocklist (email.blocklist), which does the same.",
        "Does the same as /email/blocklist (email.blocklist), in favour of which it goes.",
        seen_at="    description: >-\n      Does",
    ),
    Break(
        "a level that is none of the three",
        "S26",
        _EVENTS,
        "level: documented",
        "level: rumoured",
    ),
    Break(
        "evidence without a source or a note",
        "S26",
        "schemas/users.yaml",
        "    level: inferred\n"
        "    note: The page shows no answer; this is the general form of a success.\n",
        "    level: inferred\n",
        seen_at="  x-braze-evidence:\n    level: inferred",
    ),
]


@pytest.mark.parametrize("edit", BREAKS, ids=str)
def test_a_broken_schema_is_found_by_its_rule_alone(tmp_path: Path, edit: Break) -> None:
    """Exactly the rule that an edit breaks fires, with the edit's file and line."""
    assert_only_finding(tmp_path, edit)


def test_an_unknown_place_may_be_said_plainly(tmp_path: Path) -> None:
    """A server whose dashboard and SDK endpoint are unknown says so, and that is no finding."""
    spec = copied(tmp_path)
    root = spec / _ROOT
    text = root.read_text(encoding="utf-8")
    known = "Dashboard https://dashboard-06.braze.com. SDK endpoint sdk.iad-06.braze.com."
    assert known in text
    root.write_text(text.replace(known, "Dashboard unknown. SDK endpoint unknown."))
    assert lint(spec) == []


def test_schemas_that_only_use_each_other_are_unused(tmp_path: Path) -> None:
    """A circle of schemas that no operation reaches is found, each of them."""
    spec = copied(tmp_path)
    (spec / "schemas" / "circle.yaml").write_text(
        "One:\n  type: array\n  description: Lists the other.\n  items: {$ref: '#/Other'}\n"
        "Other:\n  type: array\n  description: Lists the one.\n  items: {$ref: '#/One'}\n"
    )
    found = [(finding.rule, finding.file, finding.line) for finding in lint(spec)]
    assert found == [("S19", "spec/schemas/circle.yaml", 1), ("S19", "spec/schemas/circle.yaml", 5)]
