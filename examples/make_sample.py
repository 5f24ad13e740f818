"""Cuts the sample that `make demo` loads out of the whole CDNOW file.

    python examples/make_sample.py ../shared/data/cdnow_purchases.csv

Customers are counted in the order in which they first appear, and the first of each ten is kept
with every purchase: 2,357 of 23,570 customers and 6,937 of 69,659 rows. (Keeping the last of each
ten would give 6,787.) Rows are copied as they stand, in their order, so identical rows and prices
of zero stay; whoever runs this again gets the same bytes.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

SAMPLE = Path(__file__).parent / "data" / "cdnow_sample.csv"
EVERY = 10


def sample(lines: Iterable[str], every: int = EVERY) -> Iterator[str]:
    """Yields the header and all lines of the first of each `every` customers."""
    lines = iter(lines)
    yield next(lines)
    order: dict[str, int] = {}
    for line in lines:
        customer, _, _ = line.partition(",")
        if order.setdefault(customer, len(order)) % every == 0:
            yield line


def main() -> None:
    """Reads the file named on the command line and writes the sample."""
    parser = argparse.ArgumentParser(description="Writes every purchase of each tenth customer.")
    parser.add_argument("whole", type=Path, help="the file with all purchases")
    parser.add_argument("--to", type=Path, default=SAMPLE, help="where to write the sample")
    arguments = parser.parse_args()
    with arguments.whole.open(encoding="utf-8", newline="") as whole:
        kept = list(sample(whole))
    arguments.to.write_text("".join(kept), encoding="utf-8", newline="")
    print(f"{len(kept) - 1:,} rows written to {arguments.to}")


if __name__ == "__main__":
    main()
