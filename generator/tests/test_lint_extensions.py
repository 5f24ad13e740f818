"""Each rule on extension keys fires on a document that breaks it, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.lint import lint
from generator.tests.lint_copy import Break, assert_only_finding, copied

_ROOT = "braze-openapi.yaml"
_USERS = "paths/users.yaml"
_GROUPS = "paths/subscription_groups.yaml"
_ALIAS = "/users/alias/new:"

BREAKS = [
    Break(
        "a misspelled key",
        "S03",
        _USERS,
        "    x-braze-evidence:\n",
        "    x-braze-evidense: documented\n    x-braze-evidence:\n",
    ),
    Break(
        "a key of another maker",
        "S03",
        "schemas/events.yaml",
        "Event:\n",
        "Event:\n  x-internal: true\n",
        seen_at="  x-internal",
    ),
    Break(
        "a key of an operation on a schema",
        "S03",
        "schemas/events.yaml",
        "Event:\n",
        "Event:\n  x-braze-permission: users.track\n",
        seen_at="  x-braze-permission",
    ),
    Break(
        "evidence on a path item",
        "S03",
        _USERS,
        "/users/merge:\n",
        "/users/merge:\n  x-braze-evidence: {level: documented, source: a page}\n",
        seen_at="  x-braze-evidence: {level",
    ),
    Break(
        "a permission that is a list",
        "S04",
        _USERS,
        "permission: users.merge",
        "permission: [users]",
    ),
    Break(
        "a reason that is no sentence",
        "S04",
        _GROUPS,
        "because: The operation only reads.",
        "because: reads",
    ),
    Break("a verdict in words", "S04", _GROUPS, "      safe: true", "      safe: maybe"),
    Break(
        "a key that the shape lacks",
        "S04",
        _USERS,
        "      exclusive: false\n",
        "      exclusiv: false\n",
        seen_at="    x-braze-batch:",
    ),
    Break("a cap of nothing", "S04", _USERS, "max_bytes: 4194304", "max_bytes: 0"),
    Break("an unknown paging style", "S04", _GROUPS, "{style: offset,", "{style: pages,"),
    Break(
        "an outcome that says nothing",
        "S04",
        _USERS,
        "      accepted: removed_ids\n"
        "      rejected: {property: removal_errors, form: pair, array: external_ids}\n",
        "",
        seen_at="    x-braze-outcome:",
        after="/users/external_ids/remove:",
    ),
    Break("an invariant that is no sentence", "S04", _ROOT, "per alias label.", "per alias label"),
    Break(
        "a plan with another reset header",
        "S04",
        _ROOT,
        "reset_header: epoch",
        "reset_header: http",
    ),
    Break("an unknown bucket", "S05", _USERS, "{name: users_track}", "{name: users_tracks}"),
    Break(
        "a condition on a body that lacks the key",
        "S05",
        _USERS,
        "{name: users_track}",
        "{name: users_track, when: [{name: default, present: [broadcast]}]}",
    ),
    Break(
        "a limit of an unknown plan",
        "S05",
        _ROOT,
        "plans: [standard, legacy]",
        "plans: [standard, lagacy]",
    ),
    Break(
        "a cap of an unknown plan", "S05", _USERS, "mau_cy_24_25: 50}", "mau_cy_24_25: 50, gold: 9}"
    ),
    Break(
        "a plan without a combined cap", "S05", _USERS, "legacy: null, mau: 75,", "legacy: null,"
    ),
    Break(
        "a split array that the body lacks",
        "S05",
        _USERS,
        "arrays: [user_aliases]",
        "arrays: [user_aliases, users]",
    ),
    Break(
        "a weight that the items lack",
        "S05",
        _GROUPS,
        "weight: [external_ids,",
        "weight: [external_id,",
    ),
    Break(
        "a count that the answer lacks",
        "S05",
        _USERS,
        "processed: {user_aliases: aliases_processed}",
        "processed: {user_aliases: alias_processed}",
    ),
    Break(
        "a count of an array that the body lacks",
        "S05",
        _USERS,
        "processed: {user_aliases: aliases_processed}",
        "processed: {aliases: aliases_processed}",
    ),
    Break(
        "rejected items that the answer lacks",
        "S05",
        _USERS,
        "rejected: {property: errors,",
        "rejected: {property: rejects,",
    ),
    Break(
        "a key that rejected items lack",
        "S05",
        _USERS,
        "reason: type}",
        "reason: text}",
        after=_ALIAS,
    ),
    Break(
        "pairs of an array that the body lacks",
        "S05",
        _USERS,
        "form: pair, array: external_id_renames}",
        "form: pair, array: renames}",
    ),
    Break(
        "accepted items that the answer lacks",
        "S05",
        _USERS,
        "accepted: removed_ids",
        "accepted: removed",
    ),
    Break(
        "pages of a property that the answer lacks",
        "S05",
        _GROUPS,
        "items: subscription_groups,",
        "items: groups,",
    ),
    Break(
        "paging by a parameter that is not there",
        "S05",
        _GROUPS,
        "limit: limit,",
        "limit: page_size,",
    ),
    Break(
        "a fault of two invariants",
        "S06",
        _ROOT,
        "fault: alias_on_two_users",
        "fault: alias_label_twice",
    ),
    Break(
        "an id of two invariants",
        "S06",
        _ROOT,
        "id: alias_names_one_user",
        "id: one_alias_name_per_label",
        seen_at="- id: one_alias_name_per_label\n  statement: An alias,",
    ),
    Break(
        "a split array without a cap",
        "S25",
        "schemas/users.yaml",
        "      maxItems: 75\n",
        "",
        seen_in=_USERS,
        seen_at="      arrays: [attributes, events, purchases]",
    ),
]


@pytest.mark.parametrize("edit", BREAKS, ids=str)
def test_a_broken_extension_is_found_by_its_rule_alone(tmp_path: Path, edit: Break) -> None:
    """Exactly the rule that an edit breaks fires, with the edit's file and line."""
    assert_only_finding(tmp_path, edit)


def test_keys_inside_example_values_are_data(tmp_path: Path) -> None:
    """An example may carry a key that looks like an extension."""
    spec = copied(tmp_path)
    path = spec / _USERS
    text = path.read_text(encoding="utf-8")
    assert "favorite_fruit: apple" in text
    path.write_text(text.replace("favorite_fruit: apple", "x-fruit: apple"), encoding="utf-8")
    assert lint(spec) == []
