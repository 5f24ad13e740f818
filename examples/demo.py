"""Loads a file of real purchases into the mock and compares both sides' totals.

    python examples/demo.py [FILE]

FILE has the columns customer_id, date, quantity and amount_usd, where the amount is that of the
whole row. Exit status 0 only if every row was accepted and the mock's totals equal the file's: rows
and units exactly, money to the cent.
"""

from __future__ import annotations

import contextlib
import csv
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import httpx
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from brazekit import Braze
from brazekit.models import Purchase

SAMPLE = Path(__file__).parent / "data" / "cdnow_sample.csv"
CENT = Decimal("0.01")


class Row(NamedTuple):
    """One line of the file."""

    customer: str
    date: str
    quantity: int
    amount: Decimal


@attrs.frozen
class Totals:
    """What the file says and the mock must say too."""

    rows: int
    units: int
    usd: Decimal
    customers: int


# ---------------------------------------------------------------- from the file


def read(path: Path) -> Iterator[Row]:
    """Yields the file's rows without holding them."""
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            yield Row(
                line["customer_id"],
                line["date"],
                int(line["quantity"]),
                Decimal(line["amount_usd"]),
            )


def to_purchase(row: Row) -> Purchase:
    """Maps a row to one purchase whose revenue is the row's amount, to the cent.

    Braze counts revenue as price x quantity, so the price of one unit has to be sent. It is not
    rounded to cents (6 units for 77.00 USD would come back as 76.98): the nearest double is off by
    less than one part in 10^15, which adds up to far less than a cent over any file that fits on a
    disk. Amount and quantity thus both arrive as what they are.
    """
    return Purchase(
        external_id=row.customer,
        product_id="cd",
        currency="USD",
        price=float(row.amount / row.quantity),
        quantity=row.quantity,
        time=f"{row.date}T00:00:00Z",
    )


def totals_of_file(path: Path) -> tuple[Totals, dict[str, Decimal]]:
    """Adds up the file on its own, apart from what is sent; gives what each customer spent too."""
    rows = units = 0
    spent: dict[str, Decimal] = {}
    for row in read(path):
        rows += 1
        units += row.quantity
        spent[row.customer] = spent.get(row.customer, Decimal(0)) + row.amount
    return Totals(rows, units, sum(spent.values(), Decimal(0)), len(spent)), spent


# ---------------------------------------------------------------- from the mock


@contextlib.contextmanager
def mock_server() -> Iterator[str]:
    """Runs `brazekit mock` on a free port beside this process and gives its URL."""
    command = shutil.which("brazekit", path=sysconfig.get_path("scripts"))
    if command is None:
        raise SystemExit("The command `brazekit` is not installed. Run `make setup`.")
    start = [command, "mock", "--port", "0"]
    with subprocess.Popen(start, stdout=subprocess.PIPE, text=True) as it:  # noqa: S603 - our own
        try:
            assert it.stdout is not None
            line = it.stdout.readline()
            url = re.search(r"http://\S+", line)
            if url is None:
                raise SystemExit(f"The mock did not say where it listens: {line!r}")
            yield url.group().rstrip("/")
        finally:
            it.terminate()


def totals_of_mock(url: str) -> Totals:
    """Asks the mock for its own count; it shares no code with the client."""
    answer = httpx.get(f"{url}/_mock/state", trust_env=False)
    answer.raise_for_status()
    state: dict[str, Any] = answer.json()
    usd = Decimal(str(state["purchase_revenue_by_currency"].get("USD", 0))).quantize(CENT)
    return Totals(state["purchases"], state["purchase_quantity"], usd, state["users"])


# ---------------------------------------------------------------- showing it


@contextlib.contextmanager
def progress_of(total: int) -> Iterator[Callable[[int], None]]:
    """Shows a bar on a terminal, and a line for each tenth elsewhere; gives `advance(items)`."""
    console = Console()
    if console.is_terminal:
        columns = (TextColumn("loading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=console) as bar:
            task = bar.add_task("loading", total=total)
            yield lambda items: bar.advance(task, items)
        return
    done = told = 0

    def advance(items: int) -> None:
        nonlocal done, told
        done += items
        if done * 10 // total > told:
            told = done * 10 // total
            print(f"loading {done:>7,} of {total:,}", flush=True)

    yield advance


def show(file: Totals, mock: Totals) -> None:
    """Prints the totals side by side."""
    print(f"\n{'':14}{'file':>14}{'mock':>14}")
    for name, in_file, in_mock in (
        ("purchases", f"{file.rows:,}", f"{mock.rows:,}"),
        ("units", f"{file.units:,}", f"{mock.units:,}"),
        ("revenue, USD", f"{file.usd:,}", f"{mock.usd:,}"),
        ("customers", f"{file.customers:,}", f"{mock.customers:,}"),
    ):
        print(f"{name:14}{in_file:>14}{in_mock:>14}")


# ---------------------------------------------------------------- all together


def load(path: Path, url: str) -> bool:
    """Sends the file's rows to `url`, prints what became of them, and tells whether all agrees."""
    file, spent = totals_of_file(path)
    if not spent:
        raise SystemExit(f"{path} has no rows.")
    with Braze(api_key="mock-key", base_url=url) as braze:
        with progress_of(file.rows) as advance:
            report = braze.users.track_batched(
                purchases=map(to_purchase, read(path)),
                on_settled=lambda settled: advance(
                    settled.accepted + len(settled.rejected) + len(settled.unknown)
                ),
            )
        print(
            f"{file.rows:,} rows: {report.accepted:,} accepted, {len(report.rejected):,} rejected, "
            f"{len(report.unknown):,} unknown, in {report.requests:,} requests"
        )
        for item in report.rejected[:5]:
            print(f"  row {item.index + 1} rejected: {item.reason}")
        for lost in report.unknown[:5]:
            print(f"  row {lost.index + 1} unknown: {lost.reason}")
        # The biggest spender: the likeliest to show a row that was lost or counted twice.
        customer = max(spent, key=lambda customer: spent[customer])
        read_back = revenue_of(braze, customer)
    print(f"customer {customer}: {spent[customer]:,} USD in the file, {read_back:,} USD read back")
    mock = totals_of_mock(url)
    show(file, mock)
    return (
        report.accepted == report.sent == file.rows
        and file == mock
        and read_back == spent[customer]
    )


def revenue_of(braze: Braze, customer: str) -> Decimal:
    """Reads what a customer spent through the export by ID.

    The export lists single products only if they were bought in the last 90 days; these were bought
    in 1997 and 1998, so the total is what shows them.
    """
    answer = braze.users.export.ids(
        external_ids=[customer], fields_to_export=["external_id", "total_revenue"]
    )
    (profile,) = answer.to_dict()["users"]
    return Decimal(str(profile.get("total_revenue", 0))).quantize(CENT)


def main() -> int:
    """Runs the demo on the file named on the command line, or on the sample."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    if not path.is_file():
        raise SystemExit(f"There is no file {path}.")
    with mock_server() as url:
        agrees = load(path, url)
    print("\nBoth sides agree." if agrees else "\nThe two sides DISAGREE.")
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main())
