"""Measures the suite and writes `docs/suite-score.md`: `python -m conformance.score`."""

from __future__ import annotations

import argparse
import json
import sys
import warnings

from brazekit_conformance.loading import load_all
from conformance.score import WRONGS
from conformance.score.counting import EXPLAINED, KILLERS, killers, measure
from conformance.score.page import PAGE, written


def main() -> int:
    """Measure; the exit status is 1 if a wrong behaviour survives and is not explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--anew", action="store_true", help="look for all first killers again")
    parser.add_argument("--page", action="store_true", help="write the page from the last figures")
    options = parser.parse_args()
    warnings.simplefilter("ignore", DeprecationWarning)  # Some operations are, and have cases.
    cases = {case.id: case for case in load_all()}
    found = known = killers() if KILLERS.exists() else {}
    if not options.page:
        found = measure(WRONGS.values(), cases, {} if options.anew else known)
        KILLERS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(written(found, len(cases)), encoding="utf-8")
    alive = [name for name, case in found.items() if case is None]
    print(f"{len(found) - len(alive)} of {len(found)} wrong behaviours are noticed. {PAGE.name}")
    return 1 if set(alive) - set(EXPLAINED) else 0


if __name__ == "__main__":
    sys.exit(main())
