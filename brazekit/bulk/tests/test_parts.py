"""The loader's pure parts: rows in writing, times, cells, mapping, the audit's states."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.bulk.cells import CellError, converter, divide
from brazekit.bulk.discreet import Discretion
from brazekit.bulk.errors import AuditError, MappingError
from brazekit.bulk.ledger import Head, Ledger, States, intent_line, reason_line
from brazekit.bulk.mapper import Mapper
from brazekit.bulk.mapping import Plan, plan_of_words, plan_of_yaml
from brazekit.bulk.plainness import Plainness
from brazekit.bulk.rows import Chunk, Status, row_id, spans, spelled
from brazekit.bulk.target import ARRAYS, target_of
from brazekit.bulk.times import TimeError, read_time, zone_of
from brazekit_api.building import encode
from brazekit_api.facts import PLANS
from brazekit_api.types import UNSET

ROWS = st.lists(
    st.builds(row_id, st.integers(0, 3), st.integers(1, 9_000)), unique=True, max_size=60
)


# ---------------------------------------------------------------- rows and the ledger


@given(ROWS)
def test_rows_are_read_back_as_they_were_spelled_in_their_order(numbers: list[int]) -> None:
    """Whatever their order and sources."""
    assert [each for span in spans(spelled(numbers)) for each in span] == numbers


@given(st.lists(st.tuples(st.integers(1, 9_000), st.sampled_from("aruisn")), max_size=300))
def test_states_are_a_table_of_rows_and_each_settles_once(marks: list[tuple[int, str]]) -> None:
    """Like a dictionary, but that a settled row keeps its letter or the audit is called damaged."""
    states, model = States(), dict[int, str]()
    for row, letter in marks:
        if model.get(row, "n") in ("n", letter):
            states.set(row, letter)
            model[row] = letter
        else:
            with pytest.raises(AuditError, match="settled twice"):
                states.set(row, letter)
    assert dict(states.rows()) == model
    assert all(states.get(row) == model.get(row, "") for row in range(1, 9_001))
    letters = list(model.values())
    assert {each: states.counts[each] for each in set(letters)} == {
        each: letters.count(each) for each in set(letters)
    }


def test_a_page_of_rows_that_are_alike_takes_no_room() -> None:
    """80,000 accepted rows are held as twenty letters."""
    states = States()
    for row in range(4_096, 86_016):
        states.set(row, "a")
    assert all(isinstance(page, str) for page in vars(states)["_pages"].values())
    assert states.counts["a"] == 86_016 - 4_096


def test_rows_under_way_are_unknown_until_a_letter_says_otherwise() -> None:
    """As the intent stands they are unknown; overwritten by `n` they are to be sent."""
    ledger = Ledger(Head("events", "o", "e", "m", (("f", "1"),)))
    line, place = intent_line([1, 2, 3])
    ledger.take(line)
    assert [ledger.is_settled(row) for row in (1, 2, 3, 4)] == [True, True, True, False]
    assert dict(ledger.unexplained()) == {Status.UNKNOWN: [1, 2, 3]}
    other = Ledger(ledger.head)
    other.take(line[:place] + b"ann" + line[place + 3 :])
    assert [other.is_settled(row) for row in (1, 2, 3)] == [True, False, False]
    other.take(intent_line([2, 3])[0])
    assert [row[1:3] for row in other.table()] == [
        (1, Status.ACCEPTED), (2, Status.UNKNOWN), (3, Status.UNKNOWN),
    ]  # fmt: skip
    other.take(reason_line([2], Status.UNKNOWN, "lost"))
    assert [row[3] for row in other.table()][1] == "lost"


@pytest.mark.parametrize("line", [b"[]\n", b"{}\n", b'{"sent": "0:1-3", "became": "a"}\n', b"x\n"])
def test_a_line_that_no_load_writes_is_called_damage(line: bytes) -> None:
    """Rather than passed over: what it said may have been that a row was sent."""
    with pytest.raises(AuditError, match="damaged"):
        Ledger(Head("events", "o", "e", "m", (("f", "1"),))).take(line)


# ---------------------------------------------------------------- times and cells


@pytest.mark.parametrize(
    ("cell", "zone", "form", "read"),
    [
        ("2026-01-31", "UTC", "", "2026-01-31T00:00:00Z"),
        ("2026-01-31T12:30:00Z", None, "", "2026-01-31T12:30:00Z"),
        ("2026-01-31 12:30:00 UTC", None, "", "2026-01-31T12:30:00Z"),
        ("2026-01-31 12:30:00.250+02:00", "UTC", "", "2026-01-31T12:30:00.250+02:00"),
        ("2026-01-31 12:30", "Europe/Berlin", "", "2026-01-31T12:30:00+01:00"),
        ("2026-07-31 12:30", "Europe/Berlin", "", "2026-07-31T12:30:00+02:00"),
        ("2026-10-25 02:30", "Europe/Berlin", "", "2026-10-25T02:30:00+02:00"),
        ("31/01/2026 09.05", "+05:30", "%d/%m/%Y %H.%M", "2026-01-31T09:05:00+05:30"),
        ("1769860800", None, "", "2026-01-31T12:00:00Z"),
        ("1769860800123", None, "", "2026-01-31T12:00:00.123Z"),
        (1769860800000000, None, "", "2026-01-31T12:00:00Z"),
        (1769860800.5, None, "", "2026-01-31T12:00:00.500Z"),
        (dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC), None, "", "2026-01-31T12:00:00Z"),
        (dt.datetime(2026, 1, 31, 12), "UTC", "", "2026-01-31T12:00:00Z"),
        (dt.date(2026, 1, 31), "UTC", "", "2026-01-31T00:00:00Z"),
    ],
)
def test_times_come_out_as_iso_8601_with_an_offset(
    cell: Any, zone: str | None, form: str, read: str
) -> None:
    """Text, counts since 1970 in any unit, dates, formats; a naive one takes the named zone."""
    assert read_time(cell, None if zone is None else zone_of(zone), form) == read


@pytest.mark.parametrize(
    ("cell", "zone", "why"),
    [
        ("2026-01-31", None, "no time zone"),
        ("2026-03-29 02:30", "Europe/Berlin", "skipped"),
        ("31/01/2026", "UTC", "name its form"),
        ("2026", "UTC", "name its form"),
        ("soon", "UTC", "name its form"),
        (True, "UTC", "bool"),
        (float("nan"), "UTC", "1970"),
    ],
)
def test_what_names_no_instant_is_refused(cell: Any, zone: str | None, why: str) -> None:
    """A naive time without a zone, one that the clocks skipped, one whose form is a guess."""
    with pytest.raises(TimeError, match=why):
        read_time(cell, None if zone is None else zone_of(zone))


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("integer", "12", 12), ("integer", "3.0", 3), ("integer", 4.0, 4), ("number", "1.5", 1.5),
        ("number", 7, 7), ("boolean", "Yes", True), ("boolean", 0, False),
        ("json", '{"a":[1]}', {"a": [1]}), ("date", "2026-01-31T10:00", "2026-01-31"),
        ("list", "a, b,,c", ["a", "b", "c"]), ("list", ["a"], ["a"]),
        ("text", 12, "12"), ("text", True, "true"), ("", dt.date(2026, 1, 31), "2026-01-31"),
        ("", {"a": None, "b": [1.5]}, {"b": [1.5]}),
    ],
)  # fmt: skip
def test_cells_become_what_their_type_says(name: str, cell: Any, value: Any) -> None:
    """Of text and of typed files alike."""
    read = converter(name)(cell)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("integer", "1.5"), ("integer", "secret"), ("integer", True), ("number", "nan"),
        ("number", "1e400"), ("number", "9007199254740993000"), ("number", "1_000"),
        ("number", float("inf")), ("boolean", "secret"), ("boolean", 2), ("json", "{secret"),
        ("date", "secret"), ("list", 5), ("text", b"secret"), ("", b"secret"), ("time", "secret"),
    ],
)  # fmt: skip
def test_a_cell_out_of_range_is_refused_without_being_repeated(name: str, cell: Any) -> None:
    """The reason goes into the audit, and the cell does not."""
    with pytest.raises(CellError) as refused:
        converter(name)(cell)
    assert "secret" not in str(refused.value)


def test_an_amount_is_divided_as_decimals() -> None:
    """The nearest double of the exact quotient; by zero there is none."""
    assert divide("77.00", "6") == 77 / 6
    assert divide("0.3", "3") == 0.1
    with pytest.raises(CellError, match="zero"):
        divide("1", 0)


# ---------------------------------------------------------------- mapping


def items(
    plan: Plan, array: str, columns: dict[str, list[Any]]
) -> tuple[list[Any], dict[int, str]]:
    size = len(next(iter(columns.values())))
    mapped = Mapper(plan, target_of(array)).map(Chunk(0, 1, size, columns))
    rows = [
        item and {name: value for name, value in item.items() if value is not UNSET}
        for item in mapped.items
    ]
    return rows, {**mapped.invalid, **mapped.skipped}


def test_dotted_names_make_objects_and_empty_cells_are_left_out() -> None:
    """Nested as deep as the name says; what is empty is absent, at every depth."""
    plan = plan_of_words(
        ["external_id=id"], ["home.city=city", "home.geo.lat=lat:number", "tags=tags:list(;)"], []
    )
    rows, others = items(
        plan,
        "attributes",
        {"id": ["u1", "u2", "u3"], "city": ["Rome", "", ""], "lat": ["1.5", "2", ""],
         "tags": ["a;b", "", ""]},
    )  # fmt: skip
    assert rows == [
        {"external_id": "u1", "home": {"city": "Rome", "geo": {"lat": 1.5}}, "tags": ["a", "b"]},
        {"external_id": "u2", "home": {"geo": {"lat": 2.0}}},
        None,
    ]
    assert others == {2: "nothing to set"}


def test_empty_cells_can_be_null_or_kept() -> None:
    """Null deletes an attribute, so it takes an explicit word."""
    columns = {"external_id": ["u"], "first_name": [""]}
    for empty, value in (("null", None), ("keep", "")):
        rows, _ = items(plan_of_words((), (), (), empty=empty), "attributes", columns)
        assert rows == [{"external_id": "u", "first_name": value}]


def test_known_properties_have_their_types_without_being_told() -> None:
    """A purchase's price and quantity are numbers, its time a time."""
    rows, _ = items(
        plan_of_words(["external_id=id"], ["price=p", "quantity=q", "time=t"], ["currency=USD"]),
        "purchases",
        {"id": ["u"], "p": ["1.50"], "q": ["2"], "t": ["2026-01-31 10:00:00Z"]},
    )
    assert rows == [
        {"external_id": "u", "price": 1.5, "quantity": 2, "time": "2026-01-31T10:00:00Z",
         "currency": "USD"}
    ]  # fmt: skip


def test_a_row_with_several_bad_cells_says_all_of_them() -> None:
    """Each by its property."""
    plan = plan_of_words(["external_id=id"], ["a=a:integer", "b=b:boolean"], ())
    _, others = items(plan, "attributes", {"id": ["u"], "a": ["x"], "b": ["maybe"]})
    assert others[0].startswith("a: is no number; b: is neither true nor false")


MISTAKES: list[tuple[tuple[list[str], list[str], list[str]], str]] = [
    (([], ["price=amuont"], []), "no column 'amuont'. Did you mean amount?"),
    (([], ["pric=amount"], []), "no property 'pric'. Did you mean price?"),
    (([], ["colour=amount"], []), "as properties.colour"),
    (([], ["price"], []), "is not field=column"),
    (([], ["price=amount", "price=id"], []), "mapped twice"),
    (([], ["properties=amount", "properties.x=id"], []), "as a whole and in parts"),
    (([], [], ["price=cheap"]), "--set price: the value is no number"),
    (([], [".price=amount"], []), "is no name of a property"),
]


@pytest.mark.parametrize(("words", "says"), MISTAKES)
def test_a_mistake_in_the_mapping_is_named(words: Any, says: str) -> None:
    """With what may have been meant, before anything is sent."""
    columns = {"id": ["u"], "amount": ["1"]}
    with pytest.raises(MappingError) as refused:
        items(plan_of_words(*words), "purchases", columns)
    assert says in str(refused.value)


def test_a_mapping_file_says_the_same_as_the_words() -> None:
    """YAML with types, formats and constants; words go before what the file says."""
    data: dict[str, Any] = {
        "as": "purchases", "id": {"external_id": "id"}, "timezone": "UTC",
        "map": {"price": {"column": "a", "divide_by": "q"},
                "time": {"column": "t", "format": "%d.%m.%Y"}},
        "set": {"product_id": "cd", "properties": {"since": dt.date(2026, 1, 31)},
                "currency": "EUR"},
    }  # fmt: skip
    plan = plan_of_words((), ["quantity=q"], ["currency=USD"], base=plan_of_yaml(data))
    assert plan.array == "purchases"
    rows, _ = items(plan, "purchases", {"id": ["u"], "a": ["3"], "q": ["2"], "t": ["31.01.2026"]})
    assert rows == [
        {"external_id": "u", "price": 1.5, "time": "2026-01-31T00:00:00Z", "product_id": "cd",
         "properties": {"since": "2026-01-31"}, "currency": "USD", "quantity": 2}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ([], "holds no object"),
        ({"maps": {}}, "has no 'maps'. Did you mean map?"),
        ({"map": {"a": {"column": "b", "typ": "text"}}}, "a has no 'typ'. Did you mean type?"),
        ({"map": {"a": {"column": "b", "type": "integr"}}}, "Did you mean integer?"),
        ({"map": {"a": 5}}, "needs a column's name"),
        ({"map": [1]}, "`map` of the mapping file"),
        ({"timezone": "Mars"}, "no time zone is called 'Mars'"),
        ({"empty": "drop"}, "--empty is one of"),
    ],
)
def test_a_mistake_in_a_mapping_file_is_named(data: Any, says: str) -> None:
    """By its key."""
    with pytest.raises(MappingError) as refused:
        plan_of_yaml(data)
    assert says in str(refused.value)


def test_the_target_of_rows_comes_from_the_document() -> None:
    """One operation takes all three arrays, with room by plan; another one can be named."""
    for array in ARRAYS:
        target = target_of(array)
        assert set(ARRAYS) <= set(target.batch.arrays)
        assert all(target.room(plan) > 0 for plan in PLANS)
        named = target_of(array, "users.track_bulk")
        assert named.room("standard") > target.room("standard")
    with pytest.raises(MappingError, match="takes external_ids"):
        target_of("events", "users.delete")


# ---------------------------------------------------------------- what is told


@given(st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=2), st.integers(10))
def test_no_value_of_a_request_is_left_in_a_reason(word: str, number: int) -> None:
    """Be it quoted, named or counted; the API's own words stay."""
    body = encode({"events": [{"name": word, "properties": {"n": number}}]})
    reason = f"events 'name' {word} is not allowed for {number}: '{word} and more'"
    clean = Discretion(body, ["events", "name", "properties"]).clean(reason)
    left = clean.replace("<value>", "").replace("'name'", "").split()
    assert word not in left
    assert str(number) not in left
    assert "'name'" in clean


CELL = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 5), st.floats(), st.text(max_size=2),
    st.lists(st.integers(), max_size=1), st.just({"a": 1}), st.just(UNSET),
)  # fmt: skip
NAMES = (
    "external_id",
    "email",
    "first_name",
    "dob",
    "points",
    "home.city",
    "price",
    "time",
    "name",
)


@given(
    st.sampled_from(ARRAYS),
    st.dictionaries(st.sampled_from(NAMES), st.lists(CELL, min_size=3, max_size=3)),
)
def test_columns_are_plain_only_where_every_row_is_allowed_as_it_stands(
    array: str, columns: dict[str, list[Any]]
) -> None:
    """What is said of columns agrees with the document's own look at each row."""
    kind = target_of(array).kind
    paths = [tuple(name.split(".")) for name in columns]
    if not Plainness(kind).holds(paths, list(columns.values())):
        return
    for row in zip(*columns.values(), strict=True):
        item: dict[str, Any] = {}
        for path, value in zip(paths, row, strict=True):
            if value is not UNSET:
                (item.setdefault(path[0], {}) if path[1:] else item)[path[-1]] = value
        assert kind.write(item) == item


def test_rows_as_most_files_have_them_are_plain() -> None:
    """Identifiers, names, times, numbers and nested properties of one type each."""
    columns: list[list[Any]] = [["u1", "u2"], ["a", "b"], ["t", "t"], [1.5, 2.5]]
    paths = [("external_id",), ("name",), ("time",), ("properties", "x")]
    plainness = Plainness(target_of("events").kind)
    assert plainness.holds(paths, columns)
    for column, value in ((0, UNSET), (0, 5), (2, None), (3, float("nan"))):
        broken = [list(each) for each in columns]
        broken[column][1] = value
        assert not plainness.holds(paths, broken)
