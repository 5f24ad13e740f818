"""What a test starts from: users, catalogs and the rest, from a file or over HTTP."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brazekit_mock
from brazekit_mock.app import Mock
from brazekit_mock.fixture import BrazeMock
from brazekit_mock.located import LocatedError, from_file, from_yaml

from .support import NOW, Api

LAST = f"{NOW[:-1]}.000Z"
SEEDS = """\
users:
  - external_id: u1
    email: ada@x.org
    attributes:
      first_name: Ada
      country: NO
      born: 1990-05-01
    aliases:
      - {alias_label: card, alias_name: k7}
    subscription_groups:
      g1: subscribed
    events:
      - name: signed_up
        properties: {plan: pro}
      - {name: signed_up, time: "2026-01-01T00:00:00Z"}
    purchases:
      - {product_id: book, currency: EUR, price: 12.5, quantity: 2}
  - user_alias: {alias_label: guest, alias_name: g9}
    events: [{name: visited}]
  - phone: "+49301234567"
catalogs:
  - name: shop
    fields:
      - {name: id, type: string}
      - {name: price, type: number}
    description: What we sell
    items:
      - {id: a, price: 1}
      - {id: b, price: 2.5}
campaigns:
  - id: welcome
    channels: [email]
content_blocks:
  - {content_block_id: b1, name: footer, content: Bye}
"""


def post_yaml(api: Api, text: str, path: str = "seed") -> Any:
    """A YAML body to the surface; the answer."""
    return api.send(
        "POST", f"/_mock/{path}", text.encode(), headers={"content-type": "application/yaml"}
    )


def test_everything_in_the_file_is_there(api: Api) -> None:
    """Users by the API's own rules, catalogs with items, and what no operation creates."""
    answer = post_yaml(api, SEEDS)
    assert answer.status == 200, answer.body
    assert {name: answer.json()[name] for name in ("users", "events", "aliases")} == {
        "users": 3,
        "events": 3,
        "aliases": 2,
    }
    user = api.user("u1")
    assert (user.email, user.groups, user.custom) == (
        "ada@x.org", {"g1": "subscribed"}, {"born": "1990-05-01"},
    )  # fmt: skip
    assert (user.profile or {})["country"] == "NO"
    shown = api.get("/_mock/users/u1")
    assert shown["custom_events"] == [
        {
            "name": "signed_up",
            "count": 2,
            "first": "2026-01-01T00:00:00.000Z",
            "last": f"{NOW[:-1]}.000Z",
        }
    ]
    assert shown["purchases"][0]["count"] == 2
    assert len(api.users.with_phone("+49301234567")) == 1
    assert api.get("/catalogs/shop/items")["items"] == [
        {"id": "a", "price": 1},
        {"id": "b", "price": 2.5},
    ]
    trigger = {"campaign_id": "welcome", "recipients": [{"external_user_id": "u1"}]}
    api.post("/campaigns/trigger/send", 201, **trigger)
    assert api.state()["messages"] == 1
    assert api.post("/_mock/assert", 200, event_tracked={"name": "signed_up", "external_id": "u1"})


def test_the_same_as_json(api: Api) -> None:
    """A file of JSON is one of YAML, and the body may be either."""
    value = from_yaml(SEEDS.encode()).value
    assert api.post("/_mock/seed", 200, **value)["users"] == 3


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    email:", "    emial:", "3: users[0].emial: a user has external_id"),
        ("  - phone: ", "  - fone: ", "20: users[2].fone: a user has"),
        ('"+49301234567"', '"12"', "20: users[2].phone: 'phone' must be a phone number"),
        ("name: signed_up\n", "nome: signed_up\n", "13: users[0].events[0]: 'name' is required"),
        ("12.5", "cheap", "17: users[0].purchases[0].price: 'price' must be of type number"),
        ("quantity: 2", "quantity: 0", "17: users[0].purchases[0].quantity: 'quantity' must"),
        ("g1: subscribed", "g1: maybe", "10: users[0].subscription_groups"),
        ("alias_label: card, ", "", "9: users[0].aliases[0]: 'alias_label' is required"),
        ("{name: price, type: number}", "{name: price, type: money}", "catalogs[0]"),
        ("{id: b, price: 2.5}", "{id: b, price: x}", "29: catalogs[0].items[1]"),
        ("{id: b, price: 2.5}", "{id: a, price: 2}", "27: catalogs[0].items: Some of the IDs"),
        ("  - id: welcome", "  - name: welcome", "31: campaigns[0]: A seeded campaign is wrong"),
        ("content: Bye}", "contents: Bye}", "34: content_blocks[0]: Each of content_blocks"),
        ("campaigns:", "campaign:", "30: campaign: nothing of this name can be seeded"),
        ("  - id: welcome\n    channels: [email]", "  welcome", "30: campaigns: this is a list"),
        ("    email: ada", "    external_id: ada", "3: users[0].external_id: this key comes twice"),
        ("users:\n", "users: [\n", "this is not YAML"),
        ("country: NO", "country: !!set NO", "6: users[0].attributes.country: a value of the kind"),
    ],
)  # fmt: skip
def test_an_error_names_file_line_and_key(
    braze_mock: BrazeMock, tmp_path: Path, old: str, new: str, told: str
) -> None:
    """And nothing of the file is there afterwards."""
    assert old in SEEDS
    file = tmp_path / "seeds.yaml"
    file.write_text(SEEDS.replace(old, new, 1), "utf-8")
    before = braze_mock.state()
    with pytest.raises(LocatedError) as caught:
        braze_mock.load(file)
    line, _, rest = told.partition(": ")
    if line.isdecimal():
        assert str(caught.value).startswith(f"seeds.yaml:{line}: {rest}")
    else:
        assert str(caught.value).startswith("seeds.yaml:")
        assert told in str(caught.value)
    assert braze_mock.state() == before
    assert braze_mock.tenant.faults.armed == []


def test_a_file_elsewhere_is_told_of_with_its_line(braze_mock: BrazeMock, tmp_path: Path) -> None:
    """Over HTTP the mock knows the line and the caller the file."""
    file = tmp_path / "seeds.yaml"
    file.write_text(SEEDS.replace("quantity: 2", "quantity: 0"), "utf-8")
    remote = brazekit_mock.at(braze_mock.url, braze_mock.key)
    with pytest.raises(ValueError, match=r"^seeds\.yaml:17: users\[0\]\.purchases\[0\]\.quantity"):
        remote.load(file)
    file.write_text(SEEDS, "utf-8")
    remote.load(file)
    assert braze_mock.state()["users"] == 3


def test_seeds_are_there_at_once_and_touched_by_no_fault(api: Api) -> None:
    """Whatever is armed and however long processing takes; it is all as it was afterwards."""
    api.arm("reject_item")
    api.arm("server_error")
    api.tenant.settings.processing_delay = 60
    assert post_yaml(api, SEEDS).status == 200
    assert api.state()["users"] == 3
    assert [one.fired for one in api.tenant.faults.armed] == [0, 0]
    assert api.tenant.settings.processing_delay == 60


def test_many_users_are_seeded_past_the_cap_of_a_request(api: Api) -> None:
    """The cap of the API is one of requests, not of files."""
    users = [{"external_id": f"u{n}", "events": [{"name": "e"}] * 3} for n in range(130)]
    assert api.post("/_mock/seed", 200, users=users)["events"] == 390
    many = {"id": "string", "n": "number"}
    fields = [{"name": name, "type": kind} for name, kind in many.items()]
    items = [{"id": f"i{n}", "n": n} for n in range(120)]
    catalog = {"name": "c", "description": "d", "fields": fields, "items": items}
    api.post("/_mock/seed", 200, catalogs=[catalog])
    assert api.get("/catalogs")["catalogs"][0]["num_items"] == 120


def test_what_was_seeded_from_yaml_outlives_the_process(tmp_path: Path) -> None:
    """As what was sent does."""
    state = tmp_path / "state.db"
    api = Api()
    api.mock = Mock(state=state)
    assert post_yaml(api, SEEDS).status == 200
    api.mock.close()
    again = Mock(state=state)
    assert again.default.users.by_external_id["u1"].email == "ada@x.org"
    assert len(again.default.users) == 3
    again.close()


def test_what_can_be_seeded_is_told(api: Api) -> None:
    """With its fields, users and catalogs among it."""
    shown = api.get("/_mock/seed")
    assert shown["seeds"] == sorted(shown["about"])
    assert "`subscription_groups`" in shown["about"]["users"]
    assert "`items`" in shown["about"]["catalogs"]


# ---------------------------------------------------------------- reading


def test_yaml_is_read_as_json_has_it(tmp_path: Path) -> None:
    """None of what YAML 1.1 guesses: no is a text, and so is a date; 010 is ten."""
    file = tmp_path / "x.yaml"
    file.write_text("[no, yes, on, 2026-01-31, 12:30, 010, 0x1F, 1e3, true, ~, null, <<, .inf]")
    assert from_file(file).value == [
        "no", "yes", "on", "2026-01-31", "12:30", 10, "0x1F", 1000.0, True, None, None, "<<",
        ".inf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: &x [*x]", "nested too deeply"),
        ("a: !!int x", "1: a: this is not of the kind int"),
        ("? [a]\n: 1", "1: a key is a text"),
        ("a: 1\n---\nb: 1", "not YAML"),
        ("a: \x01", "not UTF-8 text"),
        ("a: " + "9" * 5_000, "1: a: this is not of the kind int"),
    ],
)
def test_what_is_no_document_is_refused(text: str, told: str) -> None:
    """With the line, where there is one."""
    with pytest.raises(LocatedError, match=told):
        from_yaml(text.encode())


def test_aliases_cannot_stand_for_billions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short file that would be a long one is refused, not read."""
    monkeypatch.setattr("brazekit_mock.located._MOST_VALUES", 10_000)
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with pytest.raises(LocatedError, match="too large"):
        from_yaml("\n".join(lines).encode())


@given(st.binary(max_size=60) | st.text("ab:-[]{}&*!'\"\n 1,#?|>%@`", max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    """Never another error."""
    with contextlib.suppress(LocatedError):
        from_yaml(data)
