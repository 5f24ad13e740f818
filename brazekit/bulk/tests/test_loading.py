"""`brazekit load` from a file to the mock: every row arrives, once, and is accounted for."""

from __future__ import annotations

import csv
import gzip
import json
import shutil
from collections import Counter
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from brazekit.bulk.tests.support import EVENTS, Stage
from tests.tree import ROOT

# They bring no types.
pa: Any = import_module("pyarrow")
pq: Any = import_module("pyarrow.parquet")

SAMPLE = ROOT / "examples" / "data" / "cdnow_sample.csv"
PURCHASES = (
    "--as", "purchases", "--id", "external_id=customer_id", "--map", "time=date",
    "--map", "quantity=quantity", "--map", "price=amount_usd/quantity",
    "--set", "product_id=cd", "--set", "currency=USD", "--timezone", "UTC",
)  # fmt: skip


def excerpt(rows: int) -> list[dict[str, str]]:
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))[:rows]


def totals(rows: list[dict[str, str]]) -> tuple[int, int, Decimal]:
    return (
        len(rows),
        sum(int(row["quantity"]) for row in rows),
        sum((Decimal(row["amount_usd"]) for row in rows), Decimal(0)),
    )


def totals_of(stage: Stage) -> tuple[int, int, Decimal]:
    state = stage.state()
    money = Decimal(str(state["purchase_revenue_by_currency"].get("USD", 0)))
    return state["purchases"], state["purchase_quantity"], money.quantize(Decimal("0.01"))


def test_a_file_arrives_to_the_row_and_the_cent_with_identical_rows_kept(stage: Stage) -> None:
    """6,937 purchases, 19 of them identical to another: rows, units and money agree."""
    rows = excerpt(10_000)
    assert len(rows) - len({tuple(row.values()) for row in rows}) == 19
    done = stage.load(SAMPLE, *PURCHASES)
    assert done.exit_code == 0, done.output
    assert "6,937 rows: 6,937 accepted" in done.stdout
    assert totals_of(stage) == totals(rows)
    assert Counter(status for _, status in stage.table()) == {"accepted": 6_937}


def parquet(path: Path, table: Any) -> None:
    pq.write_table(table, path, row_group_size=100)


def stream(path: Path, table: Any) -> None:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, table.schema) as writer:
        writer.write_table(table)


def feather(path: Path, table: Any) -> None:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table, max_chunksize=64)


def lines(path: Path, table: Any) -> None:
    rows = table.cast(pa.schema([(name, pa.string()) for name in table.column_names])).to_pylist()
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


def separated(path: Path, table: Any) -> None:
    mark = "\t" if path.suffix == ".tsv" else ","
    rows = [mark.join(row.values()) for row in excerpt(table.num_rows)]
    path.write_text("\n".join([mark.join(table.column_names), *rows]), "utf-8")


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("o.parquet", parquet), ("o.arrow", stream), ("o.feather", feather), ("o.ndjson", lines),
        ("o.tsv", separated), ("o.csv", separated),
    ],
)  # fmt: skip
@pytest.mark.parametrize("packing", ["", ".gz", ".zst"])
def test_every_format_gives_the_same_rows(
    stage: Stage, name: str, write: Any, packing: str
) -> None:
    """Plain, gzipped and under Zstandard: a dry run shows the same requests, of the same rows."""
    rows = excerpt(160)
    columns: dict[str, Any] = {each: [row[each] for row in rows] for each in rows[0]}
    columns["quantity"] = [int(each) for each in columns["quantity"]]
    columns["amount_usd"] = [Decimal(each) for each in columns["amount_usd"]]
    path = stage.folder / name
    write(path, pa.table(columns))
    if packing == ".gz":
        with path.open("rb") as file, gzip.open(f"{path}.gz", "wb") as packed:
            shutil.copyfileobj(file, packed)
    elif packing:
        with pa.CompressedOutputStream(f"{path}.zst", "zstd") as packed:
            packed.write(path.read_bytes())
    done = stage.load(f"{path}{packing}", *PURCHASES, "--dry-run")
    assert done.exit_code == 0, done.output
    assert "160 rows would go in 3 requests" in done.stderr
    assert json.loads(done.stdout.split("\n}\n")[0] + "}")["purchases"] == [
        {
            "external_id": row["customer_id"],
            "time": f"{row['date']}T00:00:00Z",
            "quantity": int(row["quantity"]),
            "price": float(Decimal(row["amount_usd"]) / int(row["quantity"])),
            "product_id": "cd",
            "currency": "USD",
        }
        for row in rows[:75]
    ]
    assert stage.sent() == 0


def test_standard_input_and_several_files_are_read_in_order(stage: Stage) -> None:
    """Rows of a pipe are loaded; of two files, the audit tells which row of which."""
    text = "id,what,at\nu1,a,2026-01-01T00:00:00Z\n"
    piped = stage.load("-", *EVENTS, "--audit", "piped", stdin=text.encode())
    assert piped.exit_code == 0, piped.output
    first, second = (
        stage.file("a.csv", text),
        stage.file("b.csv", f"{text}u2,b,2026-01-01T00:00Z\n"),
    )
    assert stage.load(first, second, *EVENTS).exit_code == 0
    assert stage.table() == [("1", "accepted"), ("1", "accepted"), ("2", "accepted")]
    assert stage.state()["events"] == 4


def test_rows_that_are_not_accepted_are_told_apart_and_the_exit_status_tells(stage: Stage) -> None:
    """One invalid, one rejected, one skipped, the others accepted: status 3, each in the audit."""
    rows = ["id,points,vip", "u1,1,true", "u2,many,no", "u3,3,yes", "u4,,", "u5,5,"]
    path = stage.file("users.csv", "\n".join(rows))
    stage.arm("reject_item", array="attributes", index=1, count=1)
    done = stage.load(
        path, "--as", "attributes", "--id", "external_id=id",
        "--map", "points=points:integer", "--map", "vip=vip:boolean",
    )  # fmt: skip
    assert done.exit_code == 3, done.output
    assert stage.table() == [
        ("1", "accepted"), ("2", "invalid"), ("3", "rejected"), ("4", "skipped"), ("5", "accepted"),
    ]  # fmt: skip
    assert "users.csv, line 3 (row 2): invalid: points: is no number" in done.stdout
    assert "--rejected-out" in done.stderr


def test_a_lost_answer_is_unknown_and_never_sent_again(stage: Stage) -> None:
    """Dropped after it was applied: one request, its rows unknown, and --resume sends nothing."""
    path = stage.file("e.csv", "id,what,at\nu1,a,2026-01-01T00:00:00Z\nu1,a,2026-01-01T00:00:00Z\n")
    stage.arm("drop_after", count=1)
    done = stage.load(path, *EVENTS)
    assert done.exit_code == 3
    assert "may have been applied" in done.stderr
    assert stage.table() == [("1", "unknown"), ("2", "unknown")]
    again = stage.load(path, *EVENTS, "--resume")
    assert again.exit_code == 3
    assert stage.state()["events"] == 2
    assert stage.sent() == 1


def test_rows_to_correct_are_written_out_as_they_stood(stage: Stage) -> None:
    """Invalid rows, be they of several lines or of too many cells, come out with the header."""
    good = 'u1,"a\nb",2026-01-01T00:00:00Z\n'
    bad = 'u2,"c\nd",yesterday\nu3,x,2026-01-01T00:00:00Z,more\n'
    path = stage.file("e.csv", f"id,what,at\n{good}{bad}{good}")
    done = stage.load(path, *EVENTS, "--rejected-out", "again.csv")
    assert done.exit_code == 3
    assert (stage.folder / "again.csv").read_text("utf-8") == f"id,what,at\n{bad}"
    unknown = stage.run("audit", stage.audit, "--unknown-out", "none.csv")
    assert "0 unknown rows" in unknown.stdout


def test_rows_of_typed_files_are_written_out_as_json_lines(stage: Stage) -> None:
    """A Parquet row of unknown fate can be loaded from the file that it is written to."""
    path = stage.folder / "e.parquet"
    pq.write_table(pa.table({"id": ["u1"], "what": ["a"], "at": ["2026-01-01T00:00:00Z"]}), path)
    stage.arm("truncated_json", count=1)
    done = stage.load(path, *EVENTS, "--unknown-out", "again.ndjson")
    assert done.exit_code == 3
    assert stage.load("again.ndjson", *EVENTS, "--audit", "second").exit_code == 0
    assert stage.state()["events"] == 2


def test_unchanged_attributes_are_not_sent_and_what_was_saved_is_told(stage: Stage) -> None:
    """The second load sends the one value that changed; increments are always sent."""
    words = (
        "--as", "attributes", "--id", "external_id=id", "--map", "first_name=name", "--map",
        "points=points:integer", "--map", "visits=visits:json", "--only-changed", "store",
    )  # fmt: skip
    before = stage.file("a.csv", 'id,name,points,visits\nu1,Ada,1,\nu2,Bob,2,"{""inc"":1}"\n')
    first = stage.load(before, *words)
    assert first.exit_code == 0, first.output
    after = stage.file("b.csv", 'id,name,points,visits\nu1,Ada,1,\nu2,Bob,3,"{""inc"":1}"\n')
    second = stage.load(after, *words, "--audit", "second")
    assert second.exit_code == 0, second.output
    assert "3 of 5 attribute values were unchanged: not sent" in second.stdout
    assert stage.run("audit", "second").stdout.splitlines()[1].endswith(",1,skipped,unchanged")
    user = stage.server.mock.default.users.by_external_id["u2"]
    assert user.custom == {"points": 3, "visits": 2}
    refused = stage.load(before, *EVENTS, "--only-changed", "store", "--audit", "third")
    assert "--only-changed is for attributes" in refused.stderr
    assert b"Ada" not in (stage.folder / "store").read_bytes()
