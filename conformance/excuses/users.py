"""Excuses for the operations on users and subscription groups."""

from __future__ import annotations

from collections import Counter

from conformance.document import Json, operations
from conformance.excuses.finding import Excuse, Finding, says


def _rejects_items(finding: Finding) -> bool:
    outcome = operations()[finding.operation].node["x-braze-outcome"]
    said = finding.answer if isinstance(finding.answer, dict) else {}
    return bool(said.get(outcome["rejected"]["property"]))


def _is_over_combined_cap(finding: Finding) -> bool:
    batch = operations()[finding.operation].node["x-braze-batch"]
    weight = batch.get("weight", ())

    def weigh(item: Json) -> int:
        lists = [item[name] for name in weight if name in item] if isinstance(item, dict) else []
        return sum(len(part) if isinstance(part, list) else 1 for part in lists) or 1

    arrays = [finding.body.get(name) for name in batch["arrays"]]
    items = [item for array in arrays if isinstance(array, list) for item in array]
    users = Counter(str(item.get("external_id") or item) for item in items if "per_user" in batch)
    is_over = sum(map(weigh, items)) > batch["combined"]["standard"]
    is_over = is_over or max(users.values(), default=0) > batch.get("per_user", 0)
    return is_over and finding.status == 400


def _gives_both_forms(finding: Finding) -> bool:
    names = set(finding.query)
    both = any(name.removesuffix("[]") in names for name in names if name.endswith("[]"))
    return both and says("at most 50 entries")(finding)


EXCUSES = (
    Excuse(
        "negative_data_rejection",
        (
            "users.track",
            "users.track_bulk",
            "users.alias.new",
            "users.identify",
            "users.external_ids.rename",
            "users.external_ids.remove",
        ),
        "x-braze-outcome: a wrong item is listed in a success while the others go through.",
        _rejects_items,
    ),
    Excuse(
        "positive_data_acceptance",
        (
            "users.track",
            "users.track_bulk",
            "users.identify",
            "subscription.status.set",
            "subscription.status.set_v2",
        ),
        "x-braze-batch: arrays are capped together too, or by user, which no schema can say.",
        _is_over_combined_cap,
    ),
    Excuse(
        "positive_data_acceptance",
        ("users.track", "users.track_bulk"),
        "A request without one valid item is a fatal error, by the page on errors.",
        says("^Valid data must be provided"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("users.track_sync",),
        "Descriptions ask for more than a type: a currency code, an address, tokens to import.",
        says(r"^'\w+' (must be|takes neither|with arrays)|'phone' is required"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("subscription.status.get", "subscription.user.status"),
        "Needs one of three parameters, and not two of them; parameters cannot exclude each other.",
        says("^(One of external_id|Either an email address)"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("subscription.status.get", "subscription.user.status"),
        "The plain name and the one with brackets are one parameter, of 50 values in all.",
        _gives_both_forms,
    ),
)
