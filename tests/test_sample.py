"""The sample of purchases that the demo loads."""

from __future__ import annotations

import csv
from decimal import Decimal

from examples.make_sample import SAMPLE, sample


def test_sample_keeps_every_row_of_the_first_of_each_ten_customers() -> None:
    """Of 25 customers the 1st, 11th and 21st are kept, with all their rows, in order."""
    header = "customer_id,date,quantity,amount_usd\n"
    first = [f"{customer:05},1997-01-01,1,0.00\n" for customer in range(1, 26)]
    again = [f"{customer:05},1997-02-02,2,9.99\n" for customer in (11, 12, 11, 1)]
    kept = list(sample([header, *first, *again]))
    assert kept == [header, first[0], first[10], first[20], again[0], again[2], again[3]]


def test_sample_keeps_identical_rows() -> None:
    """A row that occurs three times is kept three times."""
    row = "00001,1997-01-01,1,0.00\n"
    assert list(sample(["header\n", row, row, row])) == ["header\n", row, row, row]


def test_committed_sample_is_what_is_said_of_it() -> None:
    """6,937 rows of 2,357 customers, of them 11 at a price of zero and 19 identical to another."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["customer_id", "date", "quantity", "amount_usd"]
    assert len(rows) == 6_937
    customers = [int(row["customer_id"]) for row in rows]
    assert sorted(set(customers)) == list(range(1, 23_571, 10))
    assert sum(Decimal(row["amount_usd"]) == 0 for row in rows) == 11
    assert len(rows) - len({tuple(row.values()) for row in rows}) == 19
