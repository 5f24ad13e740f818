"""Sends and triggers: what is refused, who gets a message, and what is in it."""

from __future__ import annotations

from typing import Any

import pytest

from .scenarios_messaging import messages, seed, trigger
from .support import NOW, Api, alias

PROGRAMME = "9c2fefcd-9115-3932-f771-c7f43d18d6b6"
MAIL = {"app_id": "a", "from": "Cinema <c@example.com>", "subject": "Hi", "body": "Hello"}
CARD = {"type": "CLASSIC", "title": "t", "description": "d", "time_to_live": 60}


def send(api: Api, status: int = 201, /, **body: Any) -> Any:
    """Send an e-mail, unless the body has other messages."""
    return api.post("/messages/send", status, **{"messages": {"email": MAIL}, **body})


def reached(api: Api, **query: Any) -> list[str]:
    """The external IDs of who got a message."""
    return [one["recipient"]["external_id"] for one in messages(api, **query)]


def skipped(api: Api) -> list[str]:
    """Why users were passed over."""
    return [one["reason"] for one in api.get("/_mock/messages")["skipped"]]


# ---------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"campaign_id": "none"}, "Invalid Campaign ID"),
        ({"campaign_id": "dashboard"}, "Invalid Campaign ID"),
        ({"campaign_id": PROGRAMME}, "Message Variant Unspecified"),
        (
            {
                "campaign_id": PROGRAMME,
                "messages": {"email": {**MAIL, "message_variation_id": "x"}},
            },
            "Invalid Message Variant",
        ),
        (
            {
                "campaign_id": PROGRAMME,
                "messages": {"email": {**MAIL, "message_variation_id": "iosPush-640"}},
            },
            "Mismatched Message Type",
        ),
        ({"messages": {"pigeon": {}}}, "No message to send"),
        ({"external_user_ids": []}, "No Recipients"),
        ({"messages": {"apple_push": {"alert": "a" * 1_950}}}, "Apple Push Length Exceeded"),
        (
            {"messages": {"android_push": {"title": "t", "alert": "a" * 4_000}}},
            "Android Push Length Exceeded",
        ),
    ],
)
def test_a_message_that_cannot_be_sent_is_refused(
    api: Api, body: dict[str, Any], message: str
) -> None:
    """With the message of the documented errors; nothing goes out."""
    seed(api, campaigns=[{"id": "dashboard", "is_api_campaign": False}])
    api.set("u1", email="u1@example.com")
    answer = send(api, 400, **{"external_user_ids": ["u1"], **body})
    assert answer["message"] == message
    assert messages(api) == []


CAP = "The max number of external_ids and aliases per request was exceeded"
IDS = "The max number of ids per request was exceeded"
NAMED = [{"external_user_id": f"u{n}"} for n in range(51)]
SCHEDULE = {"schedule": {"time": "2026-02-02T12:00:00Z"}}


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize(
    ("kind", "body", "message"),
    [
        ("messages", {"external_user_ids": [f"u{n}" for n in range(51)]}, CAP),
        (
            "messages",
            {
                "external_user_ids": [f"u{n}" for n in range(26)],
                "user_aliases": [alias(f"a{n}") for n in range(25)],
            },
            CAP,
        ),
        ("messages", {"external_user_ids": ["u"], "messages": {}}, "No message to send"),
        ("messages", {}, "No Recipients"),
        (
            "messages",
            {"external_user_ids": ["u"], "messages": {"apple_push": {"alert": "a", "extra": 5}}},
            "Invalid Extra Push Payload",
        ),
        ("campaigns", {"recipients": NAMED}, IDS),
        ("canvas", {"recipients": NAMED}, IDS),
        ("campaigns", {}, "No Recipients"),
        ("canvas", {"broadcast": False}, "No Recipients"),
    ],
)
def test_a_broken_cap_or_schema_has_the_documented_words(
    api: Api, kind: str, body: dict[str, Any], message: str, later: bool
) -> None:
    """Where the errors of sends name it, at once and for later alike."""
    seed(api, campaigns=[{"id": "c"}], canvases=[{"id": "c"}])
    given = {"messages": {"email": MAIL}} if kind == "messages" else {}
    names = {"campaigns": {"campaign_id": "c"}, "canvas": {"canvas_id": "c"}}.get(kind, {})
    base = "/messages" if kind == "messages" else f"/{kind}/trigger"
    path = f"{base}/schedule/create" if later else f"{base}/send"
    more = SCHEDULE if later else {}
    assert api.post(path, 400, **{**given, **names, **more, **body})["message"] == message


@pytest.mark.parametrize(
    "messages_sent",
    [
        {"email": {**MAIL, "message_variation_id": "email-642"}},
        {"apple_push": {"alert": "a" * 1_800, "message_variation_id": "iosPush-640"}},
        {
            "android_push": {
                "alert": "a" * 3_900,
                "title": "t",
                "message_variation_id": "androidPush-641",
            }
        },
    ],
)
def test_a_message_of_its_variation_and_within_its_length_goes_out(
    api: Api, messages_sent: dict[str, Any]
) -> None:
    """The other side of the refusals; the message is counted under its variation."""
    api.set("u1", email="u1@example.com")
    send(api, external_user_ids=["u1"], campaign_id=PROGRAMME, messages=messages_sent)
    (payload,) = messages_sent.values()
    (sent,) = messages(api, campaign=PROGRAMME)
    assert sent["message_variation_id"] == payload["message_variation_id"]


@pytest.mark.parametrize("path", ["/campaigns/trigger/send", "/canvas/trigger/send"])
def test_a_trigger_needs_what_the_workspace_has(api: Api, path: str) -> None:
    """An unknown campaign or Canvas is refused alike, and so is a trigger for nobody."""
    names = {"campaign_id": "none", "canvas_id": "none"}
    named = [{"external_user_id": "u1"}]
    assert api.post(path, 400, **names, recipients=named)["message"] == "Invalid Campaign ID"
    seed(api, campaigns=[{"id": "none"}], canvases=[{"id": "none"}])
    assert api.post(path, 201, **names, recipients=named)["message"] == "success"
    assert api.post(path, 400, **names, recipients=[])["message"] == "No Recipients"


def test_properties_take_50_kilobytes(api: Api) -> None:
    """50 KB pass, and what is longer is refused, for the request and for a recipient."""
    seed(api, campaigns=[{"id": "c"}])
    fits, long = {"a": "x" * 51_000}, {"a": "x" * 52_000}
    trigger(api, {"external_user_id": "u1", "trigger_properties": fits}, trigger_properties=fits)
    for body in (
        {"recipients": [{"external_user_id": "u1"}], "trigger_properties": long},
        {"recipients": [{"external_user_id": "u1", "trigger_properties": long}]},
    ):
        api.post("/campaigns/trigger/send", 400, campaign_id="c", **body)


def test_a_recipient_that_breaks_the_schema_is_listed_and_the_others_get_it(api: Api) -> None:
    """Errors name the item; with no recipient left the request is refused."""
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    answer = trigger(api, {"external_user_id": 7}, {"external_user_id": "u1"})
    assert [(one["input_array"], one["index"]) for one in answer["errors"]] == [("recipients", 0)]
    assert reached(api) == ["u1"]
    wrong = [{"external_user_id": 7}]
    refused = api.post("/campaigns/trigger/send", 400, campaign_id="c", recipients=wrong)
    assert refused["message"] == "No Recipients"


def test_what_is_nested_beyond_reason_is_refused_before_it_is_kept(api: Api) -> None:
    """Neither a schedule nor the outbox holds what could not be rendered or listed later."""
    api.set("u1", a=1)

    def nested(depth: int) -> dict[str, Any]:
        asked = {"custom_attribute_name": "a", "comparison": "exists"}
        audience: dict[str, Any] = {"custom_attribute": asked}
        for _ in range(depth):
            audience = {"AND": [audience]}
        return audience

    for depth, status in ((140, 201), (160, 400)):
        body = {"broadcast": True, "audience": nested(depth), "messages": {"content_card": CARD}}
        api.post("/messages/send", status, **body)
        later = {"schedule": {"time": "2026-02-02T12:00:00Z"}}
        api.post("/messages/schedule/create", status, **body, **later)
    api.post("/_mock/clock", 200, advance=10 * 86_400)
    assert reached(api) == ["u1", "u1"]


# ---------------------------------------------------------------- who gets a message


def test_unknown_users_do_not_make_a_send_fail(api: Api) -> None:
    """Who does not exist gets nothing and is created by nobody."""
    send(api, external_user_ids=["nobody"], user_aliases=[alias("none")])
    assert skipped(api) == ["no user has this identifier"] * 2
    assert len(api.users) == 0


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["in", "new"]),
        ({"recipient_subscription_state": "subscribed"}, ["in", "new"]),
        ({"recipient_subscription_state": "opted_in"}, ["in"]),
        ({"recipient_subscription_state": "all"}, ["in", "new", "out"]),
    ],
)
@pytest.mark.parametrize("channel", ["email", "push"])
def test_the_subscription_state_decides(
    api: Api, asked: dict[str, str], expected: list[str], channel: str
) -> None:
    """Opted in, never asked and unsubscribed users, under each state that can be asked for."""
    api.set("in", email="in@example.com", **{f"{channel}_subscribe": "opted_in"})
    api.set("new", email="new@example.com")
    api.set("out", email="out@example.com", **{f"{channel}_subscribe": "unsubscribed"})
    content = {"email": MAIL} if channel == "email" else {"apple_push": {"alert": "a"}}
    send(api, external_user_ids=["in", "new", "out"], messages=content, **asked)
    assert reached(api) == expected


def test_channels_need_their_addresses_and_groups(api: Api) -> None:
    """E-mail an address, SMS a number and the group's subscription, a card nothing."""
    group = {"subscription_group_id": "g", "subscription_state": "subscribed"}
    api.set("bare")
    api.set("phone", phone="+14155550101")
    api.set("joined", phone="+14155550102", subscription_groups=[group])
    content = {
        "email": MAIL,
        "sms": {"subscription_group_id": "g", "body": "b", "app_id": "a"},
        "content_card": CARD,
    }
    send(api, external_user_ids=["bare", "phone", "joined"], messages=content)
    assert reached(api, channel="email") == []
    assert reached(api, channel="sms") == ["joined"]
    assert reached(api, channel="content_card") == ["bare", "phone", "joined"]
    assert "the user has no phone number" in skipped(api)


def test_who_shares_an_address_shares_the_message(api: Api) -> None:
    """One e-mail for two users with one address, and one message each where it does not matter."""
    api.set("u1", email="Same@example.com")
    api.set("u2", email="same@example.com")
    send(api, external_user_ids=["u1", "u2"], messages={"email": MAIL, "content_card": CARD})
    assert reached(api, channel="email") == ["u1"]
    assert reached(api, channel="content_cards") == ["u1", "u2"]


AUDIENCES: list[tuple[dict[str, Any], list[str]]] = [
    ({"comparison": "equals", "value": "drama"}, ["a"]),
    ({"comparison": "not_equal", "value": "drama"}, ["b", "c"]),
    ({"comparison": "matches_regex", "value": "^d.*a$"}, ["a"]),
    ({"comparison": "does_not_match_regex", "value": "^d"}, ["b", "c"]),
    ({"comparison": "exists"}, ["a", "b"]),
    ({"comparison": "does_not_exist"}, ["c"]),
    ({"comparison": "greater_than", "value": 3}, ["b"]),
    ({"comparison": "less_than_or_equal_to", "value": 3}, []),
    ({"comparison": "matches_regex", "value": "("}, []),
]


@pytest.mark.parametrize(("asked", "expected"), AUDIENCES)
def test_an_audience_compares_custom_attributes(
    api: Api, asked: dict[str, Any], expected: list[str]
) -> None:
    """Texts with texts, numbers with numbers; what is missing fits only the negations."""
    api.set("a", film="drama")
    api.set("b", film=7)
    api.set("c")
    audience = {"custom_attribute": {"custom_attribute_name": "film", **asked}}
    send(api, broadcast=True, audience=audience, messages={"content_card": CARD})
    assert reached(api) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("^(a+)+$", ["even"]),
        ("a*" * 100 + "$", ["even", "odd"]),
        (r"^(?=(a|a|a)*$)(a|a)*\2c$", []),
        ("(x{1000}){1000}", []),
        ("^a" + "a" * 1_000, []),
        (r"(\w)\1b", ["odd"]),
    ],
)
def test_no_expression_keeps_the_mock_busy(api: Api, value: str, expected: list[str]) -> None:
    """However many ways it has to match, and whatever it would compile to."""
    api.set("even", film="a" * 250)
    api.set("odd", film="a" * 250 + "b")
    asked = {"custom_attribute_name": "film", "comparison": "matches_regex", "value": value}
    audience = {"custom_attribute": asked}
    send(api, broadcast=True, audience=audience, messages={"content_card": CARD})
    assert reached(api) == expected


def test_an_audience_joins_filters_and_reads_lists_times_and_states(api: Api) -> None:
    """AND, OR, arrays, days ago, subscription states and the last session."""
    api.set("a", colors=["red"], seen="2026-01-30T12:00:00Z", email_subscribe="opted_in")
    api.set("b", colors=["red"], seen="2025-12-01", date_of_last_session="2026-01-20T00:00:00Z")

    def who(audience: dict[str, Any]) -> list[str]:
        api.send("DELETE", "/_mock/messages")
        send(api, broadcast=True, audience=audience, messages={"content_card": CARD})
        return reached(api)

    def custom(name: str, comparison: str, value: Any) -> dict[str, Any]:
        filtered = {"custom_attribute_name": name, "comparison": comparison, "value": value}
        return {"custom_attribute": filtered}

    red = custom("colors", "includes_value", "red")
    recent = custom("seen", "less_than_x_days_ago", 7)
    assert who(red) == ["a", "b"]
    assert who({"AND": [red, recent]}) == ["a"]
    assert who({"OR": [recent, custom("seen", "before", "2026-01-01")]}) == ["a", "b"]
    assert who({"email_subscription_status": {"comparison": "is", "value": "opted_in"}}) == ["a"]
    assert who({"push_subscription_status": {"comparison": "is_not", "value": "opted_in"}}) == [
        "a",
        "b",
    ]
    used = {"comparison": "after", "value": "2026-01-01T00:00:00+0000"}
    assert who({"last_used_app": used}) == ["b"]


def test_the_dashboard_s_segment_keeps_out_also_those_who_are_named(api: Api) -> None:
    """Named users have to be in its segment as well, and a broadcast is the segment."""
    paid = {"custom_attribute_name": "paid", "comparison": "equals", "value": True}
    seed(api, campaigns=[{"id": "c", "audience": {"custom_attribute": paid}}])
    api.set("yes", paid=True)
    api.set("no", paid=False)
    trigger(api, {"external_user_id": "yes"}, {"external_user_id": "no"})
    assert reached(api) == ["yes"]
    answer = trigger(api, broadcast=True)
    assert reached(api) == ["yes", "yes"]
    assert answer["send_id"] == messages(api)[1]["send_id"]


def test_a_segment_is_reached_whole_or_as_far_as_users_are_named(api: Api) -> None:
    """Alone, with an audience, and with named users; a segment that nobody seeded has nobody."""
    paid = {"custom_attribute_name": "paid", "comparison": "equals", "value": True}
    old = {"custom_attribute_name": "old", "comparison": "exists"}
    seed(api, segments=[{"id": "s", "audience": {"custom_attribute": paid}}, {"id": "all"}])
    api.set("a", paid=True)
    api.set("b", paid=True, old=1)
    api.set("c", old=1)

    def who(**body: Any) -> list[str]:
        api.send("DELETE", "/_mock/messages")
        send(api, messages={"content_card": CARD}, **body)
        return reached(api)

    assert who(segment_id="s", broadcast=True) == ["a", "b"]
    assert who(segment_id="s", broadcast=True, audience={"custom_attribute": old}) == ["b"]
    assert who(segment_id="s", external_user_ids=["b", "c"]) == ["b"]
    assert who(segment_id="all", broadcast=True) == ["a", "b", "c"]
    assert who(segment_id="none", external_user_ids=["a"]) == []
    assert skipped(api) == ["no segment has this ID"]


def test_recipients_are_found_by_every_identifier(api: Api) -> None:
    """External ID, alias, braze_id, and address with a prioritization; each reaches its user."""
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    api.set("u2", email="same@example.com")
    api.set("u3", email="same@example.com")
    api.set("u4")
    trigger(
        api,
        {"user_alias": alias("a")},
        {"email": "same@example.com", "prioritization": ["most_recently_updated"]},
        {"braze_id": api.user("u4").braze_id},
        {"email": "same@example.com", "prioritization": ["identified"]},
    )
    assert reached(api) == ["u1", "u3", "u4"]


def test_attributes_are_stored_before_the_message_is_made(api: Api) -> None:
    """The message shows them; a Canvas leaves subscription groups alone, a campaign sets them."""
    text = {"v": {"channel": "content_cards", "name": "Hi {{${first_name}}}"}}
    seed(api, campaigns=[{"id": "c", "messages": text}], canvases=[{"id": "k"}])
    group = [{"subscription_group_id": "g", "subscription_state": "subscribed"}]
    given = {"first_name": "Ada", "subscription_groups": group}
    api.set("u1", first_name="Bob")
    named = [{"external_user_id": "u1", "attributes": given}]
    api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    assert api.user("u1").groups is None
    trigger(api, *named)
    assert api.user("u1").groups == {"g": "subscribed"}
    assert messages(api, campaign="c")[0]["rendered"]["name"] == "Hi Ada"


@pytest.mark.parametrize("state", [{"archived": True}, {"draft": True}, {"enabled": False}])
def test_what_does_not_run_sends_nothing(api: Api, state: dict[str, bool]) -> None:
    """A campaign takes the trigger in silence, a Canvas with a notice; both send when they run."""
    seed(api, campaigns=[{"id": "c", **state}], canvases=[{"id": "k", **state}])
    api.set("u1")
    named = [{"external_user_id": "u1"}]
    trigger(api, *named)
    answer = api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    assert ("archived" if state.get("archived") else "paused") in answer["notice"]
    assert messages(api) == []
    seed(api, campaigns=[{"id": "c"}], canvases=[{"id": "k"}])
    trigger(api, *named)
    assert "notice" not in api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    assert reached(api) == ["u1", "u1"]


# ---------------------------------------------------------------- later, and how often


def test_a_message_goes_out_when_the_request_takes_effect(api: Api) -> None:
    """With a processing delay the outbox is empty until it is over."""
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    api.tenant.settings.processing_delay = 60
    trigger(api, {"external_user_id": "u1"})
    assert messages(api) == []
    api.post("/_mock/clock", 200, advance=60)
    assert reached(api) == ["u1"]


def test_a_workspace_creates_100_send_ids_a_day(api: Api) -> None:
    """The 101st of a day is refused, and the next day begins anew."""
    api.tenant.settings.rate_limits = True
    for number in range(100):
        created = api.post("/sends/id/create", 201, campaign_id=PROGRAMME, send_id=f"s{number}")
        assert created["send_id"] == f"s{number}"
    assert api.post("/sends/id/create", 429, campaign_id=PROGRAMME)["message"] == "Rate Limited"
    api.post("/_mock/clock", 200, advance=86_400)
    first = api.post("/sends/id/create", 201, campaign_id=PROGRAMME)["send_id"]
    second = api.post("/sends/id/create", 201, campaign_id=PROGRAMME)["send_id"]
    assert first != second


def test_a_send_id_is_for_a_known_campaign(api: Api) -> None:
    """An unknown campaign is refused."""
    refused = api.post("/sends/id/create", 400, campaign_id="none", send_id="s")
    assert refused["message"] == "Invalid Campaign ID"


# ---------------------------------------------------------------- the outbox


def test_the_outbox_is_listed_by_its_filters(api: Api) -> None:
    """Channel, any identifier of the recipient, campaign, Canvas and time; others are refused."""
    seed(api, campaigns=[{"id": "c"}], canvases=[{"id": "k", "channels": ["webhook"]}])
    api.set("u1", email="u1@example.com")
    api.set("u2")
    trigger(api, {"external_user_id": "u1"})
    api.post("/_mock/clock", 200, advance=3_600)
    named = [{"external_user_id": "u2"}]
    api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    assert reached(api) == ["u1", "u2"]
    assert reached(api, channel="apple_push") == reached(api, campaign="c") == ["u1"]
    assert reached(api, recipient="U1@example.com") == ["u1"]
    assert reached(api, canvas="k") == reached(api, since="2026-01-31T12:30:00Z") == ["u2"]
    assert messages(api, campaign="c", recipient="u2") == []
    api.get("/_mock/messages", 400, colour="red")
    api.get("/_mock/messages", 400, since="soon")
    assert messages(api)[0]["sent_at"] == NOW.replace("Z", ".000Z")


def test_what_is_forgotten_still_counts(api: Api) -> None:
    """The outbox and its total are empty after a DELETE, the statistics are not."""
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    trigger(api, {"external_user_id": "u1"})
    assert api.get("/_mock/state")["messages"] == 1
    assert api.send("DELETE", "/_mock/messages").status == 200
    assert api.get("/_mock/state")["messages"] == 0
    series = api.get("/campaigns/data_series", campaign_id="c", length=1)["data"]
    assert [day["unique_recipients"] for day in series] == [1]


def test_two_mocks_with_the_same_requests_have_the_same_outbox() -> None:
    """Nothing in it comes from chance or from the real time."""

    def outbox() -> Any:
        api = Api()
        seed(api, campaigns=[{"id": "c"}], canvases=[{"id": "k"}])
        api.set("u1")
        trigger(api, {"external_user_id": "u1"})
        return api.get("/_mock/messages")

    assert outbox() == outbox()
