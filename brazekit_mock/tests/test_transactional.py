"""Transactional e-mails: who can send, who gets one, and once for each external_send_id."""

from __future__ import annotations

from typing import Any

import pytest

from .scenarios_messaging import messages, seed
from .support import Api, alias

DAY = 86_400


def send(api: Api, status: int = 201, /, campaign: str = "t", **body: Any) -> Any:
    """Send to u1 unless the body says otherwise."""
    body = {"recipient": {"external_user_id": "u1"}, **body}
    return api.post(f"/transactional/v1/campaigns/{campaign}/send", status, **body)


@pytest.fixture
def stocked(api: Api) -> Api:
    """A mock with the transactional campaign t and a user with an address."""
    text = {"v": {"channel": "email", "subject": "{{api_trigger_properties.${film}}}", "body": "b"}}
    seed(api, campaigns=[{"id": "t", "transactional": True, "messages": text}])
    api.set("u1", email="u1@example.com", email_subscribe="unsubscribed")
    return api


def test_the_answer_tells_what_was_sent(stocked: Api) -> None:
    """Status, dispatch and times; the e-mail has them too, and goes to who unsubscribed."""
    properties = {"film": "Metropolis"}
    answer = send(stocked, trigger_properties=properties, external_send_id="cmVj")
    assert (answer["status"], answer["metadata"]["external_send_id"]) == ("sent", "cmVj")
    assert answer["metadata"]["campaign_api_id"] == "t"
    assert answer["metadata"]["received_at"] == "2026-01-31T12:00:00.000Z"
    (sent,) = messages(stocked, campaign="t")
    assert sent["dispatch_id"] == answer["dispatch_id"]
    assert sent["external_send_id"] == "cmVj"
    assert sent["rendered"]["subject"] == "Metropolis"


@pytest.mark.parametrize(
    ("campaign", "status", "message"),
    [
        ({"id": "other"}, 404, "Campaign does not exist"),
        ({"id": "x"}, 400, "The campaign is not a transactional campaign."),
        ({"id": "x", "transactional": True, "archived": True}, 400, "The campaign is archived."),
        ({"id": "x", "transactional": True, "enabled": False}, 400, "The campaign is paused."),
    ],
)
def test_a_campaign_that_cannot_send_is_refused(
    stocked: Api, campaign: dict[str, Any], status: int, message: str
) -> None:
    """Unlike a paused Canvas, with an error; nothing is sent."""
    seed(stocked, campaigns=[campaign])
    assert send(stocked, status, campaign="x")["message"].startswith(message)
    assert messages(stocked) == []


def test_a_repeat_is_answered_as_the_first_was(stocked: Api) -> None:
    """Within 24 hours and whatever the recipient; after that, and under another ID, it sends."""
    first = send(stocked, external_send_id="a")
    stocked.post("/_mock/clock", 200, advance=DAY - 1)
    assert send(stocked, external_send_id="a", recipient={"external_user_id": "u2"}) == first
    assert len(messages(stocked)) == 1
    assert send(stocked, external_send_id="b")["dispatch_id"] != first["dispatch_id"]
    send(stocked)
    send(stocked)
    stocked.post("/_mock/clock", 200, advance=1)
    assert send(stocked, external_send_id="a")["dispatch_id"] != first["dispatch_id"]
    assert len(messages(stocked)) == 5


def test_a_repeat_of_what_is_still_queued_is_refused(stocked: Api) -> None:
    """Until the first took effect there is nothing to tell; then a repeat gets its answer."""
    stocked.tenant.settings.processing_delay = 60
    first = send(stocked, external_send_id="a")
    refused = send(stocked, 400, external_send_id="a")
    assert refused["message"].startswith("The external reference has been queued.  Please retry")
    stocked.post("/_mock/clock", 200, advance=60)
    assert send(stocked, external_send_id="a") == first
    assert len(messages(stocked)) == 1


def test_attributes_create_the_user_who_is_missing(stocked: Api) -> None:
    """With an external ID alone: without attributes, and for an alias, nobody is created."""
    send(stocked, recipient={"external_user_id": "new"})
    send(stocked, recipient={"user_alias": alias("a"), "attributes": {"email": "a@example.com"}})
    assert len(stocked.users) == 1
    send(stocked, recipient={"external_user_id": "new", "attributes": {"email": "n@example.com"}})
    assert [one["recipient"]["email"] for one in messages(stocked)] == ["n@example.com"]


def test_many_requests_are_never_refused_for_their_number(stocked: Api) -> None:
    """No limit is enforced."""
    stocked.tenant.settings.rate_limits = True
    for _ in range(300):
        send(stocked)
    assert len(messages(stocked)) == 300
