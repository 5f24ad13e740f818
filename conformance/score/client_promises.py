"""The wrong clients of the property tests, where a caller or a server could notice them.

The rest of them is wrong towards its own process: what it paces, refuses or remembers.
"""

from __future__ import annotations

from conformance.mutants import MUTANTS
from conformance.score.registry import Level, Wrong, enter

LEVELS: dict[str, Level] = {
    "forgets_brackets": "L0",
    "leaves_presence_to_the_server": "L1",
    "shows_people": "L1",
    "takes_queued_for_an_error": "L1",
    "chokes_on_html": "L1",
    "drops_the_list_of_rejected_items": "L2",
    "shifts_the_index": "L2",
    "tells_the_place_in_the_request": "L2",
    "calls_unknown_items_accepted": "L2",
    "calls_unknown_items_rejected": "L2",
    "retries_unknown_writes": "L3",
    "never_retries": "L3",
    "takes_5xx_for_429": "L3",
    "takes_lost_for_unsent": "L3",
    "takes_unsent_for_lost": "L3",
    "sends_twice": "L3",
    "ignores_times_to_wait": "L3",
    "ignores_the_combined_cap": "L4",
    "ignores_bytes": "L4",
    "loses_the_item_that_did_not_fit": "L4",
    "ignores_users": "L4",
    "weighs_every_item_as_one": "L4",
    "leaves_out_the_first_entry_of_later_pages": "L4",
}

for _name, _level in LEVELS.items():
    _mutant = MUTANTS[_name]
    enter(Wrong(f"promise_{_name}", _mutant.does, "client", _level, {"patched": _mutant.patches}))
