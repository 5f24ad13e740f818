"""What an answer says of each item is read exactly, and what it does not say is not made up."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import settling
from brazekit.errors import BadRequest, PartialFailure
from brazekit.outcome import Reading, raise_for_rejected, read_answer
from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Outcome, Rejected, Report, Settled, Unknown

TRACK = OPERATIONS["users.track"]
RENAME = OPERATIONS["users.external_ids.rename"]
DELETE = OPERATIONS["users.delete"]
ARRAYS: tuple[str, ...] = ("attributes", "events", "purchases")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["index", "input_array", "type", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def entry(index: Any, array: Any, reason: Any = "is bad") -> dict[str, Any]:
    return {"index": index, "input_array": array, "type": reason}


@st.composite
def consistent(draw: st.DrawFn) -> tuple[dict[str, int], dict[str, Any], set[tuple[str, int]]]:
    """A request's counts and an honest answer to it, with what it rejects."""
    counts = draw(st.dictionaries(st.sampled_from(ARRAYS), st.integers(1, 9), min_size=1))
    places = [(array, index) for array, count in counts.items() for index in range(count)]
    rejected = set(draw(st.lists(st.sampled_from(places), unique=True)))
    body: dict[str, Any] = {"message": "success"}
    for array, count in counts.items():
        body[f"{array}_processed"] = count - sum(place[0] == array for place in rejected)
    order = draw(st.permutations(sorted(rejected)))
    if order:
        body["errors"] = [entry(index, array) for array, index in order]
    return counts, body, rejected


@given(consistent())
def test_an_honest_answer_is_read_as_it_is(
    given_: tuple[dict[str, int], dict[str, Any], set[tuple[str, int]]],
) -> None:
    """Rejected by array and index, the rest accepted, no disagreement."""
    counts, body, rejected = given_
    reading = read_answer(TRACK, 201, body, counts)
    assert {(item.array, item.index) for item in reading.rejected} == rejected
    assert reading.accepted == sum(counts.values()) - len(rejected)
    assert (reading.discrepancy, reading.uncertain) == ("", frozenset())


@given(consistent(), st.sampled_from(ARRAYS), st.integers(-9, 9).filter(bool))
def test_a_count_that_does_not_add_up_is_said(
    given_: tuple[dict[str, int], dict[str, Any], set[tuple[str, int]]], array: str, off: int
) -> None:
    """Too few processed leaves the array's items uncertain; any difference is put in words."""
    counts, body, rejected = given_
    if array not in counts:
        return
    body[f"{array}_processed"] += off
    reading = read_answer(TRACK, 201, body, counts)
    assert f"{counts[array]} sent" in reading.discrepancy
    assert (array in reading.uncertain) is (off < 0)
    assert reading.uncertain <= {array}
    assert reading.accepted <= sum(counts.values()) - len(rejected)


@given(st.dictionaries(st.sampled_from(ARRAYS), st.integers(1, 5), min_size=1), JSON, JSON, JSON)
def test_no_answer_can_break_the_reading(
    counts: dict[str, int], errors: Any, processed: Any, message: Any
) -> None:
    """Whatever JSON comes: no crash, indices within the request, and never more than was sent."""
    body = {"message": message, "events_processed": processed, "errors": errors}
    reading = read_answer(TRACK, 201, body, counts)
    named = [(item.array, item.index) for item in reading.rejected]
    assert len(named) == len(set(named))
    assert all(0 <= index < counts[array] for array, index in named)
    assert reading.accepted + len(named) <= sum(counts.values())


@pytest.mark.parametrize("data", [None, [], "x", 7, {}])
def test_an_answer_without_counts_is_taken_at_its_status(data: Any) -> None:
    """Where nothing is stated, 2xx means accepted."""
    assert read_answer(TRACK, 201, data, {"events": 3}) == Reading(accepted=3)


def test_queued_is_a_success() -> None:
    """202 takes everything, later."""
    reading = read_answer(TRACK, 202, {"message": "queued"}, {"events": 3})
    assert reading == Reading(accepted=3, queued=True)


def test_a_message_that_is_not_success_leaves_all_uncertain() -> None:
    """A fatal text under a success status is not taken for a success."""
    reading = read_answer(TRACK, 201, {"message": "Something broke"}, {"events": 3})
    assert reading.uncertain == {"events"}
    assert "Something broke" in reading.discrepancy


@pytest.mark.parametrize(
    "stray",
    [
        entry(3, "events"), entry(-1, "events"), entry(True, "events"), entry("0", "events"),
        entry(0, "purchases"), entry(0, None), "no", None, [], {},
    ],
)  # fmt: skip
def test_an_error_that_names_no_sent_item_is_a_disagreement(stray: Any) -> None:
    """It is said, and makes the arrays uncertain whose counts the answer does not give."""
    counts = {"events": 3, "attributes": 1}
    body = {"message": "success", "errors": [stray], "attributes_processed": 1}
    reading = read_answer(TRACK, 201, body, counts)
    assert reading.rejected == ()
    assert "names no item" in reading.discrepancy
    assert reading.uncertain == {"events"}


def test_an_error_without_its_array_is_of_the_only_one() -> None:
    """With one array sent, there is nothing else it could mean."""
    body = {"message": "success", "events_processed": 1, "errors": [{"index": 1, "type": "no"}]}
    assert read_answer(TRACK, 201, body, {"events": 2}).rejected == (Rejected(1, "events", "no"),)


def test_two_errors_of_one_item_reject_it_once() -> None:
    """Their reasons are joined."""
    errors = [entry(0, "events", "a"), entry(0, "events", "b"), entry(0, "events", "a")]
    body = {"message": "success", "events_processed": 1, "errors": errors}
    reading = read_answer(TRACK, 201, body, {"events": 2})
    assert reading.rejected == (Rejected(0, "events", "a; b"),)
    assert reading.discrepancy == ""


def test_reasons_show_no_personal_data() -> None:
    """Braze's sentences may quote the value; reports do not."""
    errors = [entry(0, "events", "jane@example.com is not allowed for +4915112345678")]
    body = {"message": "success", "events_processed": 0, "errors": errors}
    reason = read_answer(TRACK, 201, body, {"events": 1}).rejected[0].reason
    assert reason == "<e-mail> is not allowed for <phone>"


@pytest.mark.parametrize(
    "item",
    [
        [1, "is taken"], ["is taken", 1], ["index 1: is taken"], "index 1: is taken",
        ["external_id_renames[1] is taken"], ["1 is taken"],
    ],
)  # fmt: skip
def test_pairs_are_read_in_their_forms(item: Any) -> None:
    """Renames list failures as pairs whose text or number gives the index."""
    body = {"message": "success", "external_ids": ["a", "c"], "rename_errors": [item]}
    reading = read_answer(RENAME, 201, body, {"external_id_renames": 3})
    assert [(r.index, r.array) for r in reading.rejected] == [(1, "external_id_renames")]
    assert "is taken" in reading.rejected[0].reason
    assert (reading.accepted, reading.discrepancy) == (2, "")


def test_a_number_in_a_pairs_text_is_not_taken_for_an_index() -> None:
    """Only what is called an index, or leads the text, is one."""
    body = {"message": "success", "external_ids": ["a"], "rename_errors": [["user 1 is taken"]]}
    reading = read_answer(RENAME, 201, body, {"external_id_renames": 2})
    assert reading.rejected == ()
    assert reading.uncertain == {"external_id_renames"}


def test_one_count_for_several_arrays_is_compared_with_their_sum() -> None:
    """Deleting answers one number, whatever identifies the users."""
    counts = {"external_ids": 2, "braze_ids": 3}
    assert read_answer(DELETE, 201, {"deleted": 5}, counts) == Reading(accepted=5)
    short = read_answer(DELETE, 201, {"deleted": 4}, counts)
    assert short.accepted == 4
    assert short.uncertain == {"external_ids", "braze_ids"}


# ---------------------------------------------------------------- asking for an exception


def test_nothing_is_raised_when_all_was_accepted() -> None:
    """Neither for an outcome nor for a report."""
    raise_for_rejected(Outcome(None, 201, 2, 2, []))
    raise_for_rejected(Report(sent=2, accepted=2))


@pytest.mark.parametrize(
    "result",
    [
        Outcome(None, 201, 2, 1, [Rejected(1, "events", "bad")]),
        Outcome(None, 201, 2, 1, [], discrepancy="2 sent, 1 processed"),
        Report(sent=2, accepted=1, rejected=[Rejected(1, "events", "bad")]),
        Report(sent=2, accepted=1, unknown=[Unknown(1, "events", "lost")]),
        Report(sent=2, accepted=2, discrepancies=["more processed than sent"]),
    ],
)
def test_anything_short_of_all_accepted_is_raised_when_asked_for(
    result: Outcome[Any] | Report,
) -> None:
    """The error has what it is about, and counts it."""
    with pytest.raises(PartialFailure, match=rf"^op: {result.accepted} of 2 items") as caught:
        raise_for_rejected(result, "op")
    assert result in (caught.value.outcome, caught.value.report)


# ---------------------------------------------------------------- accounts of batched calls

POSITIONS = st.dictionaries(
    st.sampled_from(ARRAYS),
    st.lists(st.integers(0, 999), min_size=1, max_size=8, unique=True).map(
        lambda places: tuple(sorted(places))
    ),
    min_size=1,
)


@given(POSITIONS, st.data())
def test_indices_become_the_callers_own(
    positions: dict[str, tuple[int, ...]], data: st.DataObject
) -> None:
    """What is rejected by index in the request is reported by position in the stream."""
    array = data.draw(st.sampled_from(sorted(positions)))
    index = data.draw(st.integers(0, len(positions[array]) - 1))
    uncertain = frozenset(data.draw(st.sets(st.sampled_from(sorted(positions)))))
    reading = Reading(0, (Rejected(index, array, "bad"),), uncertain, "off")
    settled = settling.by_answer(positions, reading, "op")
    assert settled.rejected == (Rejected(positions[array][index], array, "bad"),)
    doubtful = {(item.array, item.index) for item in settled.unknown}
    expected = {(name, place) for name in uncertain for place in positions[name]}
    assert doubtful == expected - {(array, positions[array][index])}
    total = sum(map(len, positions.values()))
    assert settled.accepted == total - 1 - len(doubtful)


@given(st.lists(st.tuples(POSITIONS, st.sampled_from(["accept", "reject", "unknown"])), max_size=8))
def test_accounts_balance_after_every_entry(
    entries: list[tuple[dict[str, tuple[int, ...]], str]],
) -> None:
    """accepted + rejected + unknown is what was sent, in total and by array."""
    report = Report()
    for positions, fate in entries:
        if fate == "accept":
            total = sum(map(len, positions.values()))
            settled = Settled(positions, total, (), ())
        elif fate == "reject":
            settled = settling.rejected(positions, "no", is_retry_safe=True)
        else:
            settled = settling.unknown(positions, "lost")
        settling.add(report, settled)
        assert report.accepted + len(report.rejected) + len(report.unknown) == report.sent
        assert sum(report.accepted_by_array.values()) == report.accepted
    assert report.sent == sum(len(p) for positions, _ in entries for p in positions.values())


def test_a_refused_request_gives_each_item_its_own_reason() -> None:
    """The item at fault is named; those refused with it get what the answer says in general."""
    error = BadRequest("x", status=400, message="Nothing valid.", errors=(entry(1, "events"),))
    settled = settling.by_refusal({"events": (7, 8)}, error, TRACK)
    assert settled.rejected == (
        Rejected(7, "events", "400: Nothing valid."),
        Rejected(8, "events", "is bad"),
    )
    plain = settling.by_refusal({"x": (0,)}, error, attrs.evolve(TRACK, outcome=None))
    assert plain.rejected[0].reason == "400: Nothing valid."
