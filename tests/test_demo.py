"""The demo: it passes when both sides agree, and fails when they do not."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from examples.demo import SAMPLE, Row, Totals, load, mock_server, to_purchase, totals_of_file
from tests.tree import ROOT

# Identical rows, prices of zero, the file's largest quantity, and amounts that no price in whole
# cents gives.
SMALL = """customer_id,date,quantity,amount_usd
00001,1997-01-01,1,11.77
00001,1997-01-01,1,11.77
00002,1997-01-12,5,77.00
00002,1997-01-12,6,77.00
00003,1997-01-02,2,0.00
00003,1997-01-02,2,0.00
00003,1998-06-30,99,1286.01
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small file of purchases."""
    path = tmp_path / "small.csv"
    path.write_text(SMALL, encoding="utf-8")
    return path


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the demo as `make demo` does."""
    return subprocess.run(
        [sys.executable, "examples/demo.py", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


@pytest.mark.parametrize(("quantity", "amount"), [(6, "77.00"), (7, "0.01"), (99, "1286.01")])
def test_a_row_s_revenue_survives_the_unit_price(quantity: int, amount: str) -> None:
    """Price times quantity, rounded to cents, is the row's amount."""
    purchase = to_purchase(Row("00001", "1997-01-01", quantity, Decimal(amount)))
    revenue = Decimal(purchase.price) * quantity
    assert revenue.quantize(Decimal("0.01")) == Decimal(amount)
    assert abs(revenue - Decimal(amount)) < Decimal("1e-12")


def test_file_totals_are_exact(small: Path) -> None:
    """The file's own totals count every row and add money as decimals."""
    totals, spent = totals_of_file(small)
    assert totals == Totals(rows=7, units=116, usd=Decimal("1463.55"), customers=3)
    assert spent == {
        "00001": Decimal("23.54"),
        "00002": Decimal("154.00"),
        "00003": Decimal("1286.01"),
    }


def test_demo_agrees_on_a_small_file(small: Path) -> None:
    """Identical rows and prices of zero all arrive: seven rows, 1,463.55 USD on both sides."""
    done = run(str(small))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "7 rows: 7 accepted, 0 rejected, 0 unknown, in 1 requests" in done.stdout
    assert "customer 00003: 1,286.01 USD in the file, 1,286.01 USD read back" in done.stdout
    assert ["revenue,", "USD", "1,463.55", "1,463.55"] in [
        line.split() for line in done.stdout.splitlines()
    ]


def test_demo_agrees_on_the_sample() -> None:
    """All 6,937 rows of the sample arrive once, in requests of at most 75."""
    done = run(str(SAMPLE))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6,937 rows: 6,937 accepted, 0 rejected, 0 unknown, in 93 requests" in done.stdout
    assert ["customers", "2,357", "2,357"] in [line.split() for line in done.stdout.splitlines()]


def test_demo_fails_when_the_mock_holds_something_else(small: Path) -> None:
    """A second load into the same mock doubles its totals, and the demo says that they differ."""
    with mock_server() as url:
        assert load(small, url)
        assert not load(small, url)


def test_demo_fails_when_a_row_is_refused(tmp_path: Path) -> None:
    """A file with a quantity over Braze's cap of 100 does not pass as loaded."""
    path = tmp_path / "refused.csv"
    path.write_text(SMALL + "00004,1998-06-30,101,5.00\n", encoding="utf-8")
    assert run(str(path)).returncode != 0
