"""Clients that make wrong requests, read answers wrongly, or show what they must not."""

from __future__ import annotations

from typing import Any

from brazekit import (
    answers,
    auth,
    errors,
    settings,
)
from brazekit.models import Purchase
from brazekit_api import building, model
from conformance.mutants.registry import Patches, mutant


@mutant("several_identifiers_are_sent_with_brackets")
def forgets_brackets() -> Patches:
    """Sends several values under a name without brackets."""
    real = building._query_pairs
    return {(building, "_query_pairs"): lambda query, names: real(query, {})}


@mutant("what_leaves_is_what_was_passed")
def swaps_two_attributes() -> Patches:
    """Writes the product under the currency's name, and the currency under the product's."""
    real: Any = vars(Purchase)["__init__"]
    other = {"product_id": "currency", "currency": "product_id"}

    def start(self: Any, **given: Any) -> None:
        real(self, **{other.get(name, name): value for name, value in given.items()})

    return {
        (Purchase, "__init__"): start,
        **{(Purchase, name): vars(Purchase)[twin] for name, twin in other.items()},
    }


@mutant("models_keep_what_they_do_not_know")
def drops_unknown_properties() -> Patches:
    """Reads what is documented and forgets the rest."""
    real: Any = vars(model.Model)["from_dict"]

    def from_dict(cls: Any, data: Any) -> Any:
        known = {key: value for key, value in data.items() if key in cls.__kind__.by_key}
        return real.__func__(cls, known)

    return {(model.Model, "from_dict"): classmethod(from_dict)}


@mutant("a_missing_identifier_is_refused_unsent")
def leaves_presence_to_the_server() -> Patches:
    """Sends objects that name nobody."""
    return {(model.ObjectKind, "check_presence"): lambda self, plain: None}


@mutant("secrets_stay_secret")
def shows_the_key_that_an_answer_quotes() -> Patches:
    """Repeats Braze's words with the key in them."""
    return {(auth.ApiKey, "hide"): lambda self, text: text}


@mutant("secrets_stay_secret")
def shows_people() -> Patches:
    """Repeats Braze's words with addresses and numbers in them."""
    return {
        (errors, "clean"): lambda text: text,
        (errors, "clean_json"): lambda value: value,
        (answers, "clean"): lambda text: text,
    }


@mutant("keys_never_go_in_clear")
def takes_plain_http() -> Patches:
    """Sends the key over a network in clear."""
    return {(settings, "_is_loopback"): lambda host: True}
