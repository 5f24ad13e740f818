"""Where each behaviour of the mock comes from, and how far to trust it.

`documented`: a page of the API's documentation says so. `observed`: open projects that run against
the live service rely on it. `inferred`: nothing says; this is the most careful reading.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BEHAVIOURS"]

_ROWS: tuple[tuple[str, str, str, str], ...] = (
    # id, statement, level, source
    ("auth.bearer", "The key is read from an Authorization Bearer header.", "documented", "api_key"),
    ("auth.legacy", "A key in the body or query as api_key is still read, the header goes first.", "documented", "api_key"),
    ("auth.company_secret", "company_secret is ignored.", "documented", "api_key"),
    ("auth.unknown_key", "An unknown key, as on a wrong instance, answers 401.", "documented", "errors"),
    ("auth.permission", "A missing permission answers 403.", "documented", "errors"),
    ("auth.address", "An address outside the key's allowlist answers 403.", "inferred", "api_key"),
    ("auth.order", "Path, key, address, permission, size, rate limit and body are looked at in this order.", "inferred", ""),
    ("wire.wrong_method", "A known path with another method answers 405.", "inferred", ""),
    ("wire.too_large", "A body above 4 MB, or above the operation's own cap, answers 413.", "documented", "users/track"),
    ("wire.refused_counts", "A request that is refused after its key was accepted counts against the rate limit, one that is rate limited does not.", "inferred", ""),
    ("limits.windows", "Windows are fixed and aligned to the clock, not rolling.", "observed", "observed.yaml: retry"),
    ("limits.shown", "Where several limits hold, the headers show the one closest to its end.", "inferred", ""),
    ("limits.contract", "Limits that the contract sets default to 1,000,000 an hour, 3,000 in three seconds, 50 a second; a setting changes them.", "inferred", ""),
    ("limits.mau", "On MAU plans the reset is in seconds left, and a 429 carries X-Ratelimit-Retry-After alone.", "observed", "observed.yaml: plans"),
    ("track.fatal", "Bodies that are no JSON object or are over a cap are refused whole with 400.", "documented", "errors"),
    ("track.partial", "Invalid objects are listed with array, zero-based index and sentence while the others go through with 201.", "observed", "observed.yaml: partial_failure"),
    ("track.nothing_valid", "A request without a single valid object answers 400, with the same list of errors.", "observed", "recorded answers in the tests of open integrations"),
    ("track.order", "Attributes are applied first, then events, then purchases.", "documented", "users/track"),
    ("track.identifiers", "Of several identifiers the first of external_id, user_alias, braze_id, email, phone counts; email before phone is documented.", "inferred", "users/track"),
    ("track.email_identifier", "Of several users with an address, the last updated with an external ID counts, else the last updated.", "documented", "users/track"),
    ("track.phone_identifier", "Of several users with a number, the same rule as for addresses.", "inferred", ""),
    ("track.unknown_braze_id", "An unknown braze_id creates nothing.", "inferred", ""),
    ("track.unknown_alias", "An unknown alias creates a user only with _update_existing_only false.", "documented", "users/track"),
    ("track.future", "A time in the future becomes the current time.", "documented", "event object"),
    ("track.no_deduplication", "Identical events and purchases count each time.", "documented", "users/track"),
    ("track.ignored", "An object whose user is not found counts as processed and changes nothing.", "inferred", ""),
    ("track.bad_email", "An email value without the form of an address rejects its object.", "observed", "recorded answers in the tests of open integrations"),
    ("track.bad_time", "A time or date that cannot be read rejects its object.", "inferred", ""),
    ("track.bad_currency", "A currency that is not three letters rejects its object.", "inferred", "purchase object"),
    ("track.quantity", "A quantity outside 1 to 100 rejects its purchase.", "documented", "purchase object"),
    ("track.revenue", "Revenue is price times quantity, in decimal arithmetic on the digits sent.", "documented", "purchase object"),
    ("track.per_user", "A bulk request with more objects for one user than its cap is refused whole.", "inferred", "users/track/bulk"),
    ("attributes.null", "null removes a value.", "documented", "user attributes object"),
    ("attributes.arrays", "Arrays of plain values hold each value once, at its last place; beyond 25 values the update is without effect.", "documented", "user attributes object"),
    ("attributes.operators", "add before remove; $add, then $remove, then $update; inc adds to numbers and starts at 0.", "documented", "array of objects"),
    ("attributes.operators_type", "An operator on a value of another type is without effect.", "inferred", ""),
    ("attributes.merge_objects", "_merge_objects merges deeply; without it an object replaces.", "documented", "nested custom attributes"),
    ("attributes.nested_error", "null or a time that cannot be read inside a nested attribute drops the update of that attribute.", "documented", "users/track"),
    ("attributes.long", "A string of more than 255 characters, or an object of more than 100 KB, is without effect.", "documented", "nested custom attributes"),
    ("attributes.country", "A country of two letters is kept in capitals, a few names are mapped, others become null.", "inferred", "user attributes object"),
    ("attributes.time_zone", "A time zone that is not known is ignored.", "documented", "user attributes object"),
    ("alias.unknown_user", "An alias for an unknown external ID is added to nobody and listed in errors.", "inferred", "users/alias/new"),
    ("alias.label_taken", "A second name under a label is refused and listed in errors.", "inferred", "user alias object"),
    ("alias.held", "An alias that another user has is refused and listed in errors.", "inferred", ""),
    ("alias.repeat", "Creating an alias that is there already changes nothing and counts as processed.", "inferred", ""),
    ("alias.update", "Renaming an alias that is not found, or to one that exists, does nothing.", "documented", "users/alias/update"),
    ("identify.assign", "An external ID that nobody has is put on the profile.", "documented", "users/identify"),
    ("identify.merge", "An external ID that somebody has takes the profile in; its aliases move along.", "documented", "users/identify"),
    ("identify.label_taken", "Nothing happens when the identified user has an alias under the same label.", "documented", "users/identify"),
    ("identify.identified", "A profile that has an external ID already is left alone.", "inferred", ""),
    ("identify.processed", "aliases_processed counts the aliases of the request.", "documented", "users/identify"),
    ("merge.values", "The kept user's values stay, missing ones are copied, counts are added, first and last dates widened.", "documented", "users/merge"),
    ("merge.aliases", "Aliases of the merged user move to the kept one where the label is free.", "inferred", ""),
    ("merge.groups", "Subscription group states that the kept user lacks are copied.", "inferred", ""),
    ("prioritization", "A rule narrows the users if any meets it; several users left: nothing happens.", "documented", "users/merge"),
    ("delete.count", "deleted counts the identifiers queued, found or not.", "inferred", "users/delete"),
    ("delete.deprecated", "A deprecated external ID deletes the whole profile.", "documented", "external ID rename"),
    ("delete.totals", "Deleting users does not lower the totals of events and purchases.", "documented", "users/delete"),
    ("rename.both", "After a rename both IDs find the user until the old one is removed.", "documented", "external ID rename"),
    ("rename.errors", "Failed renames and removals are pairs of index and sentence under message success.", "observed", "an open integration"),
    ("subscriptions.shared", "A state set for an address holds for everybody who has it, also who gets it later; likewise for numbers.", "documented", "subscription/status/set"),
    ("subscriptions.any_group", "Any group id is taken, since groups are made in the dashboard; the channel of a group is not checked.", "inferred", ""),
    ("subscriptions.unknown_user", "Setting a state for an identifier that nobody has creates nobody.", "inferred", ""),
    ("subscriptions.several_users", "Group listings of several users are one list, each group once.", "inferred", "subscription/user/status"),
    ("export.days", "Events and purchases are listed when last seen within 90 days of the virtual clock, with counts of all time.", "documented", "users/export/ids"),
    ("export.missing", "A field that is null or empty is left out.", "documented", "users/export/ids"),
    ("export.count", "A purchase of quantity n counts as n.", "documented", "purchase object"),
    ("queued", "202 queued is a success; the request is applied later.", "documented", "observed.yaml: queued"),
    ("delay", "With a processing delay, answers come at once and writes become visible later.", "documented", "network_and_retry"),
)

BEHAVIOURS: tuple[Mapping[str, str], ...] = tuple(
    {"id": row[0], "statement": row[1], "level": row[2], "source": row[3]} for row in _ROWS
)
