"""A call is the request that the document describes, and its answer loses nothing."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from brazekit_api.facts import OPERATIONS
from brazekit_api.model import Model
from brazekit_api.seam import Call
from conformance.arguments import Arguments, arguments, encoded, names_of
from conformance.document import Json, all_operations, problems
from conformance.naming import attribute_name
from conformance.strategies import values

IDS = sorted(all_operations())
NO_BODY = {"campaigns.duplicate", "canvas.duplicate", "scim.users.delete"}


def builder(name: str) -> Callable[..., Call[Any]]:
    """Give the function that builds the call of an operation."""
    module = import_module(f"brazekit_api.calls.{name.partition('.')[0]}")
    found: Callable[..., Call[Any]] = getattr(module, name.replace(".", "_"))
    return found


def placed(name: str) -> dict[str, Json]:
    """Give the document's first example of each parameter that a call needs."""
    needed = [each for each in all_operations()[name].parameters if each.get("required")]
    return {
        attribute_name(each["name"]): next(iter(each["examples"].values()))["value"]
        for each in needed
    }


def keywords_of(name: str, body: dict[str, Json]) -> dict[str, Json]:
    """Give the keywords of a call with a body, beside the parameters that it needs."""
    return placed(name) | {attribute_name(key): value for key, value in body.items()}


def documented(name: str) -> Call[Any]:
    """Build a call of an operation from the document's first example."""
    body: dict[str, Json] = next(iter(all_operations()[name].body_examples().values()), {})
    return builder(name)(**keywords_of(name, body))


@pytest.mark.parametrize("name", IDS)
def test_a_call_is_the_request_that_the_document_describes(name: str) -> None:
    """Method, path, query and body follow from the arguments as the document has them."""
    operation = all_operations()[name]

    @settings(max_examples=12)
    @given(arguments(name))
    def check(drawn: Arguments) -> None:
        call = builder(name)(**drawn.keywords)
        assert (call.operation.method, call.path) == (operation.method, drawn.path)
        assert sorted(call.query) == sorted(drawn.query)
        if operation.body is None:
            assert call.body is None
            return
        assert call.body is not None
        sent = msgspec.json.decode(call.body)
        assert sent == drawn.body
        assert problems(operation.body, sent) == []

    check()


@pytest.mark.parametrize("name", sorted(each for each, row in OPERATIONS.items() if row.batch))
def test_a_call_counts_the_items_of_each_array(name: str) -> None:
    """The counts by which an outcome is judged are the numbers of items that the body carries."""

    @settings(max_examples=8)
    @given(arguments(name))
    def check(drawn: Arguments) -> None:
        batch = OPERATIONS[name].batch
        assert batch is not None
        assert drawn.body is not None
        call = builder(name)(**drawn.keywords)
        for array in batch.arrays:
            items = drawn.body.get(array, [])
            assert call.counts.get(array, 0) == (len(items) if isinstance(items, list) else 1)

    check()


@pytest.mark.parametrize("name", sorted({*IDS} - NO_BODY))
def test_every_documented_answer_comes_back_without_loss(name: str) -> None:
    """Each success example of the document parses and is the same when written back."""
    seen = 0
    for _, _, examples in all_operations()[name].answers():
        for answer in examples.values():
            parsed = documented(name).parse(answer)
            assert isinstance(parsed, Model)
            assert parsed.to_dict() == answer
            seen += 1
    assert seen >= 1


@pytest.mark.parametrize("name", sorted({*IDS} - NO_BODY))
def test_any_answer_that_the_document_allows_comes_back_without_loss(name: str) -> None:
    """An answer, with whatever Braze adds to it later, is kept whole."""
    parse = documented(name).parse
    for _, schema, _ in all_operations()[name].answers():

        @settings(max_examples=8)
        @given(values(schema, extras=True))
        def check(answer: Any) -> None:
            assert parse(answer).to_dict() == answer

        check()


def test_an_answer_without_a_body_is_none() -> None:
    """The operations that answer nothing are known by name, and nothing is made of their answer."""
    assert {name for name in IDS if not list(all_operations()[name].answers())} == NO_BODY
    for name in NO_BODY:
        assert documented(name).parse({}) is None


@pytest.mark.parametrize("name", IDS)
def test_every_documented_request_can_be_made(name: str) -> None:
    """Keywords are the names of the document: its examples go out, and its parameters exist."""
    operation = all_operations()[name]
    for example, body in operation.body_examples().items():
        call = builder(name)(**keywords_of(name, body))
        assert call.body is not None
        assert msgspec.json.decode(call.body) == body, example
    named = {attribute_name(each.removesuffix("[]")) for each in names_of(operation)}
    assert named == set(inspect.signature(builder(name)).parameters)


@pytest.mark.parametrize("name", IDS)
def test_every_documented_parameter_goes_out(name: str) -> None:
    """Each example of a parameter is sent under the document's own name, brackets included."""
    body: dict[str, Json] = next(iter(all_operations()[name].body_examples().values()), {})
    for parameter in all_operations()[name].parameters:
        said, keyword = parameter["name"], attribute_name(parameter["name"].removesuffix("[]"))
        for example in parameter.get("examples", {}).values():
            value = example["value"]
            call = builder(name)(**{**keywords_of(name, body), keyword: value})
            if parameter["in"] == "path":
                assert f"/{encoded(value)}/" in f"{call.path}/"
                continue
            items = value if isinstance(value, list) else [value]
            texts = [str(item).lower() if isinstance(item, bool) else str(item) for item in items]
            assert [text for name, text in call.query if name == said] == texts
