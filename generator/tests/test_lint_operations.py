"""Each rule on paths and operations fires on a document that breaks it, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.tests.lint_copy import Break, assert_only_finding

_ROOT = "braze-openapi.yaml"
_USERS = "paths/users.yaml"
_GROUPS = "paths/subscription_groups.yaml"
_EXPORT = "paths/export.yaml"
_CLIENT_ERROR = "      4XX: {$ref: '../braze-openapi.yaml#/components/responses/ClientError'}\n"
_SERVER_ERROR = "      5XX: {$ref: '../braze-openapi.yaml#/components/responses/ServerError'}\n"
_MERGE_EXAMPLES = "          examples:\n            two_ways:"

BREAKS = [
    Break(
        "a reference to a schema that is not there",
        "S01",
        "schemas/events.yaml",
        "'identifiers.yaml#/UserAlias'",
        "'identifiers.yaml#/UserAliases'",
    ),
    Break(
        "a reference to a file that is not there",
        "S01",
        "schemas/events.yaml",
        "'identifiers.yaml#/UserAlias'",
        "'identities.yaml#/UserAlias'",
    ),
    Break(
        "a key written twice",
        "S01",
        _EXPORT,
        "    tags: [export]\n",
        "    tags: [export]\n" * 2,
        seen_at="    tags: [export]\n    summary",
    ),
    Break("text that is no YAML", "S01", _EXPORT, "    tags: [export]\n", "    tags: ]export[\n"),
    Break(
        "a path item that the index leaves out",
        "S02",
        _ROOT,
        "  /users/merge:\n    $ref: 'paths/users.yaml#/~1users~1merge'\n",
        "",
        seen_in=_USERS,
        seen_at="/users/merge:",
    ),
    Break("an index that names another path", "S02", _ROOT, "  /users/merge:", "  /users/merges:"),
    Break(
        "a path item in the index itself",
        "S02",
        _ROOT,
        "components:\n",
        "  /users/other: {}\ncomponents:\n",
    ),
    Break(
        "no permission",
        "S07",
        _USERS,
        "    x-braze-permission: users.merge\n",
        "",
        after="/users/merge:",
        seen_at="  post:",
    ),
    Break(
        "no bucket",
        "S07",
        _USERS,
        "    x-braze-bucket: {name: users_identity}\n",
        "",
        after="/users/merge:",
        seen_at="  post:",
    ),
    Break(
        "no retry verdict",
        "S07",
        _GROUPS,
        "    x-braze-retry:\n      safe: true\n      because: The operation only reads.\n",
        "",
        seen_at="  get:",
    ),
    Break(
        "no operationId",
        "S08",
        _EXPORT,
        "    operationId: users.export.ids\n",
        "",
        seen_at="  post:",
    ),
    Break("an operationId of one word", "S08", _EXPORT, "users.export.ids", "exportIds"),
    Break(
        "an operationId used twice",
        "S08",
        _USERS,
        "operationId: users.merge",
        "operationId: users.identify",
    ),
    Break(
        "an operationId that is a group too",
        "S08",
        _USERS,
        "operationId: users.merge",
        "operationId: users.alias",
    ),
    Break("two tags", "S09", _EXPORT, "tags: [export]", "tags: [export, users]"),
    Break("the tag of another file", "S09", _EXPORT, "tags: [export]", "tags: [users]"),
    Break(
        "a tag that the root does not declare",
        "S09",
        _ROOT,
        "- name: export",
        "- name: exports",
        seen_in=_EXPORT,
        seen_at="tags: [export]",
    ),
    Break(
        "no summary",
        "S10",
        _EXPORT,
        "    summary: Exports profiles by identifier.\n",
        "",
        seen_at="  post:",
    ),
    Break("a summary of two sentences", "S10", _EXPORT, "by identifier.", "by ID. Is fast."),
    Break("a summary without a verb", "S10", _EXPORT, "summary: Exports", "summary: Export of"),
    Break("a summary that is too long", "S10", _EXPORT, "by identifier.", "by " + "x" * 110 + "."),
    Break("no success", "S11", _EXPORT, "      '200':", "      '300':", seen_at="    responses:"),
    Break("no 4XX", "S11", _EXPORT, _CLIENT_ERROR, "", seen_at="    responses:"),
    Break("no 5XX", "S11", _EXPORT, _SERVER_ERROR, "", seen_at="    responses:"),
    Break(
        "a default answer",
        "S11",
        _EXPORT,
        _SERVER_ERROR,
        _SERVER_ERROR + _SERVER_ERROR.replace("5XX", "default"),
        seen_at="      default:",
    ),
    Break(
        "a success without a rate-limit header",
        "S12",
        _EXPORT,
        "          X-RateLimit-Remaining: "
        "{$ref: '../braze-openapi.yaml#/components/headers/RateLimitRemaining'}\n",
        "",
        seen_at="        headers:",
    ),
    Break(
        "a body that is written in place",
        "S13",
        _USERS,
        "schema: {$ref: '../schemas/users.yaml#/UsersMergeRequest'}",
        "schema: {allOf: [{$ref: '../schemas/users.yaml#/UsersMergeRequest'}]}",
    ),
    Break(
        "an answer that is not named as one",
        "S13",
        _USERS,
        "users.yaml#/UsersTrackQueuedResponse",
        "errors.yaml#/ApiErrorBody",
        after="/users/track/bulk:",
    ),
    Break(
        "a body without an example",
        "S14",
        _USERS,
        _MERGE_EXAMPLES,
        "          x:\n            y:",
        after="/users/merge:",
        seen_at="        application/json:",
    ),
    Break(
        "a required parameter without an example",
        "S14",
        _GROUPS,
        "      schema: {type: string}\n      examples:\n        group:",
        "      schema: {type: string}\n      unexamples:\n        group:",
        seen_at="    - name: subscription_group_id",
    ),
    Break("an example of the wrong type", "S15", _USERS, "deleted: 2", "deleted: two"),
    Break(
        "an example over the cap",
        "S15",
        _USERS,
        "{external_ids: [user-1, user-2]}",
        "{external_ids: [" + ", ".join(f"u{number}" for number in range(51)) + "]}",
    ),
    Break(
        "an example without a summary",
        "S15",
        _EXPORT,
        "                summary: Two profiles, and one ID that nobody has.\n",
        "",
        seen_at="              two_profiles:",
    ),
]


@pytest.mark.parametrize("edit", BREAKS, ids=str)
def test_a_broken_operation_is_found_by_its_rule_alone(tmp_path: Path, edit: Break) -> None:
    """Exactly the rule that an edit breaks fires, with the edit's file and line."""
    assert_only_finding(tmp_path, edit)
