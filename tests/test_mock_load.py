"""What the benchmark of the served mock makes of a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.mock_load import Load, problems, read

REPORT = """Running 1s test @ http://127.0.0.1:1
LOAD requests=1000 microseconds=2000000 connect=0 read=0 write=0 timeout=0 status=0 p50=9 p99=12
"""
GOOD = Load(read(REPORT), 1_010, 1_010, 0, (50_000, *[60_000] * 20, 60_100, 60_100), 0.1)


def test_a_run_without_fault_has_none() -> None:
    """Up to one request per connection was under way when the time was over."""
    assert problems(GOOD, 200) == []
    assert (GOOD.per_second, GOOD.growth) == (500, 100)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"events": 1_009}, "1009 events are held, and 1010 were accepted"),
        ({"refused": 1}, "1 requests were not answered 201"),
        ({"accepted": 1_300, "events": 1_300}, "1300 were accepted, and wrk has 1000 answers"),
        ({"memory": (50_000, *[60_000] * 20, 66_000, 66_000)}, "grew by 6000 kB"),
        ({"counted": {**GOOD.counted, "status": 3}}, "3 errors of wrk: status"),
        ({"counted": {**GOOD.counted, "timeout": 2}}, "2 errors of wrk: timeout"),
    ],
)
def test_each_fault_of_a_run_is_told(change: dict[str, object], said: str) -> None:
    """So that the benchmark ends with status 1."""
    assert any(said in one for one in problems(replace(GOOD, **change), 200))  # type: ignore[arg-type]


def test_a_report_without_figures_is_an_error() -> None:
    """As wrk's is when its script did not run to the end."""
    with pytest.raises(ValueError, match="no figures"):
        read("Running 1s test")
