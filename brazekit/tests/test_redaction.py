"""Personal data does not survive cleaning, and what a message needs does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.redaction import EMAIL_MARK, KEY_MARK, PHONE_MARK, clean, clean_json

DIGITS = st.text("0123456789", min_size=10, max_size=15)
AROUND = st.text(st.sampled_from("abc é\n\t.,;:()[]\"'<>"), max_size=12)


@st.composite
def phones(draw: st.DrawFn) -> str:
    """Numbers as people and systems write them: E.164, bare, in groups, in a URL."""
    digits = draw(DIGITS)
    joint = draw(st.sampled_from([" ", "-", ".", " / ", "-"]))
    cuts = (digits[:3], digits[3:6], digits[6:10], digits[10:])
    grouped = joint.join(part for part in cuts if part)
    area = f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    forms = [f"+{digits}", digits, grouped, f"+{grouped}", area, f"+1 {area}", f"%2B{digits}"]
    return draw(st.sampled_from(forms))


@given(AROUND, st.emails(), AROUND)
def test_no_email_address_survives(before: str, email: str, after: str) -> None:
    """Whatever stands around it, an address does not come through, nor its local part."""
    cleaned = clean(f"{before} {email} {after}")
    assert email not in cleaned
    assert EMAIL_MARK in cleaned


@given(AROUND, st.emails(), AROUND)
def test_no_encoded_email_address_survives(before: str, email: str, after: str) -> None:
    """An address whose at sign is percent-encoded is one too."""
    encoded = email.replace("@", "%40")
    assert encoded not in clean(f"{before} {encoded} {after}")


@given(AROUND, phones(), AROUND)
def test_no_phone_number_survives(before: str, phone: str, after: str) -> None:
    """Whatever stands around it, a number does not come through in any usual form."""
    cleaned = clean(f"{before} {phone} {after}")
    assert phone not in cleaned
    assert PHONE_MARK in cleaned


@given(st.text(max_size=60) | st.emails() | phones())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """A cleaned text is left as it is, so texts may pass several cleaners."""
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "text",
    [
        "events[74].name: expected a string, got an integer",
        "the body has 4,194,304 bytes",
        "campaign 550e8400-e29b-41d4-a716-446655440000 was not found",
        "since 2024-08-22, at 2024-08-22T10:00:00Z or 2024-08-22 10:00:00",
        "the address 203.0.113.77 is not on the list",
        "75 attributes, 75 events and 75 purchases: 225 in all",
        "https://rest.iad-06.braze.com/users/track answered 502",
    ],
)
def test_what_a_message_needs_stays(text: str) -> None:
    """Indices, counts, ids, times and network addresses are kept."""
    assert clean(text) == text


def test_bearer_tokens_are_replaced() -> None:
    """What follows `Bearer` is a key, whatever it looks like."""
    assert clean("sent Authorization: Bearer abc-DEF.123") == (
        f"sent Authorization: Bearer {KEY_MARK}"
    )


def test_json_is_cleaned_throughout() -> None:
    """Strings and keys are cleaned at any depth; other values stay."""
    assert clean_json({"a@b.de": ["+4915112345678", 7, None, True, {"x": "c@d.de"}]}) == {
        EMAIL_MARK: [PHONE_MARK, 7, None, True, {"x": EMAIL_MARK}]
    }
