"""What Schemathesis finds about times at the ends of the calendar."""

from __future__ import annotations

import json
import re

from conformance.document import all_operations
from conformance.excuses.finding import Excuse, Finding

# Its first and last years, in which an offset can lead out of it.
_END = re.compile(r'"(0001|9999)-[0-9]{2}-[0-9]{2}')


def _is_at_an_end(finding: Finding) -> bool:
    sent = json.dumps([finding.query, finding.body], default=repr)
    return finding.status == 400 and _END.search(sent) is not None


EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        tuple(all_operations()),
        "The calendar of the mock has the years 2 to 9998: nobody lives in others, and an offset "
        "could lead out of what Python can write.",
        _is_at_an_end,
        by_chance=True,
    ),
)
