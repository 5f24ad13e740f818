"""Named wrong behaviours of the client, each made by replacing one decision of it.

A mutant names the promises that have to fail under it. Many are defects that other clients have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import attrs

from brazekit import (
    answers,
    auth,
    batch_run,
    batching,
    engine,
    errors,
    headers,
    httpx_wire,
    outcome,
    pacer,
    retry,
    sender,
    settings,
    settling,
)
from brazekit.models import Purchase
from brazekit.wire import WireError
from brazekit_api import building, model
from brazekit_api.seam import Settled

Patches = dict[tuple[Any, str], Any]


@dataclass(frozen=True)
class Mutant:
    """A wrong behaviour: what it does, what it replaces, and which promises it breaks."""

    name: str
    does: str
    patches: Callable[[], Patches]
    breaks: tuple[str, ...]

    @contextmanager
    def alive(self) -> Iterator[None]:
        """Let the client behave wrongly for a while."""
        made = [patch.object(target, name, new) for (target, name), new in self.patches().items()]
        for one in made:
            one.start()
        try:
            yield
        finally:
            for one in made:
                one.stop()


MUTANTS: dict[str, Mutant] = {}


def _mutant(*breaks: str) -> Callable[[Callable[[], Patches]], Callable[[], Patches]]:
    """Enter a mutant under the name of the function that makes its patches."""

    def enter(patches: Callable[[], Patches]) -> Callable[[], Patches]:
        name = patches.__name__
        MUTANTS[name] = Mutant(name, str(patches.__doc__), patches, breaks)
        return patches

    return enter


# ---------------------------------------------------------------- sending again


@_mutant(
    "mixed_faults_lose_and_double_nothing",
    "unknown_writes_are_sent_once",
    "a_lost_batch_is_unknown",
)
def retries_unknown_writes() -> Patches:
    """Sends a write again after a lost answer, as if it were a read."""
    return {(retry, "is_worth_repeating"): lambda kind, safe: kind != "refused"}


@_mutant("refused_calls_are_sent_again", "safe_calls_are_sent_again", "a_storm_loses_nothing")
def never_retries() -> Patches:
    """Gives up at the first failure."""
    return {(retry, "is_worth_repeating"): lambda kind, safe: False}


@_mutant("unknown_writes_are_sent_once", "a_failed_batch_is_unknown")
def takes_5xx_for_429() -> Patches:
    """Treats a server's failure as a refusal that applied nothing."""
    real = answers.kind_of

    def kind_of(response: Any) -> Any:
        kind = real(response)
        return "throttled" if kind == "server_error" else kind

    return {(answers, "kind_of"): kind_of}


@_mutant(
    "mixed_faults_lose_and_double_nothing",
    "unknown_writes_are_sent_once",
    "a_lost_batch_is_unknown",
)
def takes_lost_for_unsent() -> Patches:
    """Treats every broken connection as one over which nothing was sent."""
    unsent = WireError("not_sent", "broken")
    return {(httpx_wire, "failure_of"): lambda error: unsent}


@_mutant("unsent_calls_are_sent_again")
def takes_unsent_for_lost() -> Patches:
    """Treats a connection that was never made as one that may have carried the request."""
    return {(httpx_wire, "failure_of"): lambda error: WireError("lost", "broken")}


@_mutant("a_batch_is_accepted_once", "what_leaves_is_what_was_passed")
def sends_twice() -> Patches:
    """Sends every request twice."""
    real = httpx_wire.HttpxWire.send

    def send(self: Any, request: Any) -> Any:
        real(self, request)
        return real(self, request)

    return {(httpx_wire.HttpxWire, "send"): send}


@_mutant("a_batch_is_accepted_once")
def sends_twice_asynchronously() -> Patches:
    """Sends every request twice, in the asynchronous client only."""
    real = sender.AsyncSender._perform

    async def perform(self: Any, action: Any, drawing: Any) -> Any:
        if isinstance(action, engine.Send):
            await real(self, action, drawing)
        return await real(self, action, drawing)

    return {(sender.AsyncSender, "_perform"): perform}


@_mutant("queued_is_success")
def takes_queued_for_an_error() -> Patches:
    """Raises for 202."""
    real = answers.kind_of
    return {
        (answers, "kind_of"): lambda response: (
            "refused" if response.status == 202 else real(response)
        )
    }


@_mutant("html_errors_keep_their_status")
def chokes_on_html() -> Patches:
    """Fails on an answer that is no JSON, and loses its status."""

    def text(content: bytes) -> Any:
        return answers._Text(answers.decode(content)["message"])

    return {(answers, "_text"): text}


# ---------------------------------------------------------------- waiting


@_mutant("resets_are_read_in_both_meanings")
def reads_every_reset_as_an_epoch() -> Patches:
    """Takes seconds left for a second of 1970."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: (
            None if text is None else max(0.0, float(text) - now)
        )
    }


@_mutant("resets_are_read_in_both_meanings")
def reads_every_reset_as_seconds() -> Patches:
    """Takes an epoch second for half a century to wait."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: None if text is None else float(text)
    }


@_mutant("resets_are_read_in_both_meanings")
def believes_the_plan_about_resets() -> Patches:
    """Reads the reset as the plan says, whatever its size."""

    def resets_in(text: str | None, now: float, meaning: str) -> float | None:
        if text is None:
            return None
        return max(0.0, float(text) - now) if meaning == "epoch" else float(text)

    return {(headers, "_resets_in"): resets_in}


@_mutant("a_told_wait_is_waited", "a_storm_loses_nothing")
def ignores_times_to_wait() -> Patches:
    """Knows the three headers only, and sends again at once where they are missing."""
    return {(headers, "_retry_after"): lambda found, now: None}


@_mutant("a_told_wait_is_waited")
def prefers_the_standard_header() -> Patches:
    """Lets Retry-After go before Braze's own header."""
    own, standard = headers.RETRY_AFTER_BRAZE, headers.RETRY_AFTER
    return {(headers, "RETRY_AFTER_BRAZE"): standard, (headers, "RETRY_AFTER"): own}


@_mutant("a_batch_is_patient")
def runs_out_of_patience() -> Patches:
    """Holds a batched call to the retry budget of a single one."""
    real = engine.Engine.exchange
    return {
        (engine.Engine, "exchange"): lambda self, call, tally=None, patient=False: real(
            self, call, tally
        )
    }


@_mutant("a_bucket_is_paced")
def does_not_pace() -> Patches:
    """Sends without asking whether the bucket has room."""
    return {(pacer.Pacer, "reserve"): lambda self, bucket, longest: (True, 0.0)}


@_mutant("a_bucket_that_fails_fast_does_not_wait")
def waits_whatever_it_is_told() -> Patches:
    """Waits for a bucket also where the caller wants to fail."""
    real = pacer.Pacer.reserve
    return {(pacer.Pacer, "reserve"): lambda self, bucket, longest: real(self, bucket, 1e9)}


# ---------------------------------------------------------------- accounts


@_mutant("rejected_items_of_one_call_are_told", "rejected_items_are_told_by_their_place")
def drops_the_list_of_rejected_items() -> Patches:
    """Reads the counts of an answer and not its errors."""
    return {(outcome, "_rejected"): lambda facts, body, counts: ([], [])}


@_mutant("rejected_items_of_one_call_are_told", "rejected_items_are_told_by_their_place")
def takes_201_for_success() -> Patches:
    """Reports every 2xx as success of all items."""

    def read(operation: Any, status: int, data: Any, counts: Any) -> Any:
        return outcome.Reading(accepted=sum(counts.values()), queued=status == 202)

    return {(sender, "read_answer"): read, (batch_run, "read_answer"): read}


@_mutant("mixed_faults_lose_and_double_nothing", "rejected_items_are_told_by_their_place")
def shifts_the_index() -> Patches:
    """Tells rejected items by the place of their neighbours."""
    real = settling.by_answer

    def by_answer(positions: Any, reading: Any, operation: str) -> Settled:
        settled = real(positions, reading, operation)
        moved = tuple(attrs.evolve(one, index=one.index + 1) for one in settled.rejected)
        return attrs.evolve(settled, rejected=moved)

    return {(settling, "by_answer"): by_answer}


@_mutant("mixed_faults_lose_and_double_nothing", "rejected_items_are_told_by_their_place")
def tells_the_place_in_the_request() -> Patches:
    """Tells rejected items by their place in the request, not in the caller's stream."""
    real = settling.by_answer

    def by_answer(positions: Any, reading: Any, operation: str) -> Settled:
        local = {array: tuple(range(len(places))) for array, places in positions.items()}
        return attrs.evolve(real(local, reading, operation), positions=positions)

    return {(settling, "by_answer"): by_answer}


@_mutant("a_miscount_is_told")
def smooths_over_miscounts() -> Patches:
    """Says nothing when an answer's counts do not add up."""
    real = outcome.read_answer

    def read(*facts: Any) -> Any:
        return attrs.evolve(real(*facts), discrepancy="")

    return {(sender, "read_answer"): read, (batch_run, "read_answer"): read}


@_mutant(
    "mixed_faults_lose_and_double_nothing", "a_lost_batch_is_unknown", "a_failed_batch_is_unknown"
)
def calls_unknown_items_accepted() -> Patches:
    """Reports items as accepted whose answer was lost."""

    def unknown(positions: Any, reason: str) -> Settled:
        return Settled(positions, sum(map(len, positions.values())), (), ())

    return {(settling, "unknown"): unknown}


@_mutant(
    "mixed_faults_lose_and_double_nothing", "a_lost_batch_is_unknown", "a_failed_batch_is_unknown"
)
def calls_unknown_items_rejected() -> Patches:
    """Reports items as safe to send again whose answer was lost."""

    def unknown(positions: Any, reason: str) -> Settled:
        return settling.rejected(positions, reason, is_retry_safe=True)

    return {(settling, "unknown"): unknown}


@_mutant("an_endless_storm_accepts_nothing")
def calls_refused_items_accepted() -> Patches:
    """Reports items as accepted that were refused until attempts ran out."""

    def by_refusal(positions: Any, error: Any, operation: Any) -> Settled:
        return Settled(positions, sum(map(len, positions.values())), (), ())

    return {(settling, "by_refusal"): by_refusal}


@_mutant("a_batch_is_accepted_once")
def tells_items_twice() -> Patches:
    """Calls `on_settled` twice for each request."""
    real = batch_run.BatchRun._settle

    def settle(self: Any, settled: Settled) -> None:
        real(self, settled)
        if self._tell is not None:
            self._tell(settled)

    return {(batch_run.BatchRun, "_settle"): settle}


@_mutant("a_lost_batch_is_unknown")
def stops_at_the_first_lost_batch() -> Patches:
    """Ends a batched call at the first lost answer, as if the rest were hopeless."""
    return {(batch_run, "_is_hopeless"): lambda error: True}


# ---------------------------------------------------------------- caps


@_mutant("batches_keep_to_combined_caps")
def ignores_the_combined_cap() -> Patches:
    """Fills each array of a batch by itself."""
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._combined = None

    return {(batching.Packer, "__init__"): start}


@_mutant("batches_keep_to_combined_caps")
def takes_every_plan_for_standard() -> Patches:
    """Packs as if every contract were a standard one."""
    real = batching.Packer.__init__
    return {(batching.Packer, "__init__"): lambda self, form, plan: real(self, form, "standard")}


def _packs_without(**changes: Any) -> Patches:
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._batch = attrs.evolve(self._batch, **changes)

    return {(batching.Packer, "__init__"): start}


@_mutant("batches_keep_to_array_caps")
def ignores_the_cap_of_an_array() -> Patches:
    """Lets an array grow beyond its own cap."""
    return _packs_without(max_items={})


@_mutant("batches_keep_to_bytes")
def ignores_bytes() -> Patches:
    """Splits by number alone."""
    return _packs_without(max_bytes=None)


@_mutant("batches_keep_to_users")
def ignores_users() -> Patches:
    """Puts any number of one user's objects into a bulk request."""
    return _packs_without(per_user=None)


@_mutant("batches_keep_to_weights")
def weighs_every_item_as_one() -> Patches:
    """Counts a subscription group as one, whomever it names."""
    return {(batching, "weigh"): lambda item, batch: 1}


@_mutant("batches_keep_to_bytes")
def loses_the_item_that_did_not_fit() -> Patches:
    """Forgets the item that overflowed a request."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        self._held = None
        return real(self)

    return {(batching.Packer, "take"): take}


@_mutant("batches_keep_to_combined_caps")
def loses_the_last_request() -> Patches:
    """Sends full requests only."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        packed = real(self)
        return None if packed is not None and not self._open else packed

    return {(batching.Packer, "take"): take}


@_mutant("calls_over_the_caps_are_refused_unsent")
def sends_single_calls_over_the_cap() -> Patches:
    """Leaves caps of single calls to the server."""
    return {(sender, "check"): lambda call, plan: None}


# ---------------------------------------------------------------- requests, answers, secrets


@_mutant("several_identifiers_are_sent_with_brackets")
def forgets_brackets() -> Patches:
    """Sends several values under a name without brackets."""
    real = building._query_pairs
    return {(building, "_query_pairs"): lambda query, names: real(query, {})}


@_mutant("what_leaves_is_what_was_passed")
def swaps_two_attributes() -> Patches:
    """Writes the product under the currency's name, and the currency under the product's."""
    kind = Purchase.__kind__
    other = {"product_id": "currency", "currency": "product_id"}
    swapped = tuple(attrs.evolve(one, name=other.get(one.name, one.name)) for one in kind.fields)
    return {(Purchase, "__kind__"): attrs.evolve(kind, fields=swapped)}


@_mutant("models_keep_what_they_do_not_know")
def drops_unknown_properties() -> Patches:
    """Reads what is documented and forgets the rest."""
    real: Any = vars(model.Model)["from_dict"]

    def from_dict(cls: Any, data: Any) -> Any:
        known = {key: value for key, value in data.items() if key in cls.__kind__.by_key}
        return real.__func__(cls, known)

    return {(model.Model, "from_dict"): classmethod(from_dict)}


@_mutant("a_missing_identifier_is_refused_unsent")
def leaves_presence_to_the_server() -> Patches:
    """Sends objects that name nobody."""
    return {(model.ObjectKind, "_check_presence"): lambda self, plain: None}


@_mutant("secrets_stay_secret")
def shows_the_key_that_an_answer_quotes() -> Patches:
    """Repeats Braze's words with the key in them."""
    return {(auth.ApiKey, "hide"): lambda self, text: text}


@_mutant("secrets_stay_secret")
def shows_people() -> Patches:
    """Repeats Braze's words with addresses and numbers in them."""
    return {
        (errors, "clean"): lambda text: text,
        (errors, "clean_json"): lambda value: value,
        (answers, "clean"): lambda text: text,
    }


@_mutant("keys_never_go_in_clear")
def takes_plain_http() -> Patches:
    """Sends the key over a network in clear."""
    return {(settings, "_is_loopback"): lambda host: True}
