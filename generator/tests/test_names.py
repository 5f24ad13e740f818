"""Names in Python follow the names of the API."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.names import GenerationError, pascal, python_name, unique_names


@pytest.mark.parametrize(
    ("api_name", "expected"),
    [
        ("external_id", "external_id"),
        ("_update_existing_only", "_update_existing_only"),
        ("phone_numbers[]", "phone_numbers"),
        ("last_edit.time[gt]", "last_edit_time_gt"),
        ("content-available", "content_available"),
        ("from", "from_"),
        ("userName", "userName"),
        ("2fa", "_2fa"),
        ("links-tags", "links_tags"),
    ],
)
def test_a_name_is_kept_wherever_python_allows(api_name: str, expected: str) -> None:
    """Only what is no identifier is changed, and by the same rule everywhere."""
    assert python_name(api_name) == expected


@given(st.text(min_size=1, max_size=20))
def test_every_name_is_an_identifier(api_name: str) -> None:
    """Whatever the document calls a property, its Python name can be written."""
    name = python_name(api_name)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_two_properties_never_share_a_name() -> None:
    """A clash stops generation and names both, where the parser alone would overwrite one."""
    with pytest.raises(GenerationError, match=r"'a-b' and 'a\.b'"):
        unique_names(["a-b", "a.b"], "Thing")


def test_group_classes_are_named_by_their_path() -> None:
    """`users.external_ids` becomes UsersExternalIds."""
    assert pascal("users.external_ids") == "UsersExternalIds"
