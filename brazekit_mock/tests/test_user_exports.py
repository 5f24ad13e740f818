"""Exports of segments and of the control group: jobs, and the files that they leave."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from brazekit_mock import transport
from brazekit_mock.app import Mock
from brazekit_mock.families import user_exports
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.message import MockResponse

from .scenarios_user_exports import EXAMPLE, REQUEST, states
from .support import Api, event

SEGMENT = "/users/export/segment"
GROUP = "/users/export/global_control_group"
CANCEL = "/export/segment/cancel"


def start(api: Api, **more: Any) -> str:
    """Start an export of the example's segment; the address of its file."""
    return str(api.post(SEGMENT, 200, **{**REQUEST, **more})["url"])


def fetch(api: Api, url: str) -> MockResponse:
    """What is at the address, without a key."""
    parts = urlsplit(url)
    return api.send("GET", parts.path, key=None, query=dict(parse_qsl(parts.query)))


def read(content: bytes) -> list[list[dict[str, Any]]]:
    """The profiles in each of the files of an export."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        texts = [packed.read(name).decode() for name in packed.namelist()]
    return [[json.loads(line) for line in text.splitlines()] for text in texts]


def profiles(api: Api, url: str, seconds: float = 60) -> list[dict[str, Any]]:
    """The profiles of an export once it is ready."""
    api.tenant.clock.advance(seconds)
    answer = fetch(api, url)
    assert answer.status == 200, answer.body
    assert answer.header("content-type") == "application/zip"
    return [profile for file in read(answer.body) for profile in file]


def test_the_file_is_there_when_the_export_has_ended(api: Api) -> None:
    """To the second; before, and four hours after, its address answers 403."""
    api.set("u1")
    url = start(api)
    api.tenant.clock.advance(59)
    assert fetch(api, url).status == 403
    assert profiles(api, url, seconds=1) == [{"external_id": "u1"}]
    assert profiles(api, url, seconds=4 * 3_600 - 1) == [{"external_id": "u1"}]
    api.tenant.clock.advance(1)
    assert fetch(api, url).status == 403
    assert states(api) == ["expired"]


def test_the_answer_names_the_file(api: Api) -> None:
    """By a UUID and the time in seconds; an address that no answer gave has nothing."""
    answer = api.post(SEGMENT, 200, **REQUEST)
    prefix = answer["object_prefix"]
    assert prefix.endswith("-1769860800")
    assert f"/{prefix}.zip" in answer["url"]
    assert fetch(api, answer["url"].replace(prefix, "other")).status == 404


def test_an_export_shows_the_fields_asked_for(api: Api) -> None:
    """As an export by ID does, with picked custom attributes, unless all are asked for."""
    api.set("u1", first_name="Ada", color="red", size=3)
    api.track(events=[event("u1")])
    fields = ["external_id", "custom_events", "last_name"]
    by_id = api.post("/users/export/ids", 200, external_ids=["u1"], fields_to_export=fields)[
        "users"
    ]
    url = start(api, fields_to_export=fields, custom_attributes_to_export=["color", "none"])
    assert profiles(api, url) == [{**by_id[0], "custom_attributes": {"color": "red"}}]
    everything = {
        "fields_to_export": ["custom_attributes"],
        "custom_attributes_to_export": ["color"],
    }
    assert profiles(api, start(api, **everything)) == [
        {"custom_attributes": {"color": "red", "size": 3}}
    ]


def test_an_export_lists_the_members_of_its_end(api: Api) -> None:
    """Who came while it ran is listed, who came after it is not; and only of the segment."""
    is_red = {
        "custom_attribute": {
            "custom_attribute_name": "color", "comparison": "equals", "value": "red",
        }
    }  # fmt: skip
    api.post("/_mock/seed", 200, segments=[{"id": "red", "audience": is_red}])
    api.set("u1", color="red")
    url = start(api, segment_id="red")
    api.set("u2", color="red")
    api.set("u3", color="blue")
    api.tenant.clock.advance(60)
    api.set("u4", color="red")
    assert [one["external_id"] for one in profiles(api, url, 0)] == ["u1", "u2"]


def test_files_hold_so_many_users_each(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last holds the rest; there is none when nobody is in the segment."""
    assert user_exports._IN_A_FILE == 5_000
    monkeypatch.setattr(user_exports, "_IN_A_FILE", 2)
    assert profiles(api, start(api)) == []
    for number in range(5):
        api.set(f"u{number}")
    url = start(api)
    api.tenant.clock.advance(60)
    assert [len(file) for file in read(fetch(api, url).body)] == [2, 2, 1]


def test_a_segment_has_one_export_at_a_time(api: Api) -> None:
    """Also with a processing delay; other segments and the control group have their own."""
    api.post("/_mock/seed", 200, segments=[{"id": "other"}])
    api.tenant.settings.processing_delay = 600
    start(api)
    refused = api.post(SEGMENT, 429, **REQUEST)
    assert refused == {"message": "An export of this segment is already running"}
    start(api, segment_id="other")
    for _ in range(2):
        api.post(GROUP, 200, fields_to_export=["email"])
    assert states(api) == ["running"] * 4
    api.tenant.clock.advance(60)
    start(api)
    assert states(api) == ["ready"] * 4 + ["running"]


def test_a_hundred_exports_run_at_once(api: Api) -> None:
    """One more is refused, until they have ended."""
    for _ in range(100):
        api.post(GROUP, 200, fields_to_export=["email"])
    assert "already running" in api.post(GROUP, 429, fields_to_export=["email"])["message"]
    api.post(SEGMENT, 429, **REQUEST)
    api.tenant.clock.advance(60)
    start(api)


def test_a_cancelled_export_leaves_no_file(api: Api) -> None:
    """What was ready before and what is of other segments stays; a new one may start."""
    api.post("/_mock/seed", 200, segments=[{"id": "other"}])
    api.set("u1")
    ready = start(api)
    api.tenant.clock.advance(60)
    other = start(api, segment_id="other")
    gone = start(api)
    for _ in range(2):
        assert api.post(CANCEL, 200, segment_id=EXAMPLE) == {"message": "success"}
    assert states(api) == ["ready", "running", "cancelled"]
    again = start(api)
    api.tenant.clock.advance(60)
    assert [fetch(api, url).status for url in (ready, other, gone, again)] == [200, 200, 403, 200]


def test_the_control_group_is_who_was_seeded_into_it(api: Api) -> None:
    """Each once, and only those who are there at the end."""
    members = [{"external_id": name} for name in ("u1", "u2", "u1", "gone")]
    api.post("/_mock/seed", 200, global_control_group=members)
    api.set("u1")
    api.set("u3")
    url = api.post(GROUP, 200, fields_to_export=["external_id"])["url"]
    api.set("u2")
    assert profiles(api, url) == [{"external_id": "u1"}, {"external_id": "u2"}]
    api.post("/_mock/seed", 400, global_control_group=[{"braze_id": "x"}])


@pytest.mark.parametrize("path", [SEGMENT, CANCEL])
def test_an_unknown_segment_is_refused(api: Api, path: str) -> None:
    """And no export is started."""
    refused = api.post(path, 400, **{**REQUEST, "segment_id": "none"} if path == SEGMENT else
                       {"segment_id": "none"})  # fmt: skip
    assert refused == {"message": "Invalid Segment ID"}
    assert states(api) == []


def test_the_address_can_be_followed_over_http() -> None:
    """It is whole, with the caller's own scheme and host, and leads to the key's workspace."""
    headers = {"Authorization": "Bearer mock-key-north & south"}
    with httpx.Client(transport=transport(), base_url="https://mock.example:8443") as client:
        answer = client.post(SEGMENT, json=REQUEST, headers=headers).json()
        assert answer["url"].startswith("https://mock.example:8443/_mock/exports/")
        assert client.get(answer["url"]).status_code == 403
        client.post("/_mock/clock", json={"advance": 60}, headers=headers)
        assert client.get(answer["url"]).status_code == 200


def test_exports_outlive_the_process(tmp_path: Path) -> None:
    """One that had ended has the same file, one that was running ends."""
    state = tmp_path / "mock.db"
    urls, contents = [], []
    for is_first in (True, False):
        mock = Mock(state=state)
        client = httpx.Client(
            transport=MockTransport(mock),
            base_url="http://mock",
            headers={"Authorization": "Bearer mock-key"},
        )
        if is_first:
            user = {"external_id": "u1", "color": "red"}
            client.post("/users/track", json={"attributes": [user]})
            for _ in range(2):
                urls.append(client.post(SEGMENT, json=REQUEST).json()["url"])
                client.post("/_mock/clock", json={"advance": 60 if len(urls) == 1 else 1})
        else:
            assert client.get(urls[1]).status_code == 403
            client.post("/_mock/clock", json={"advance": 60})
            assert read(client.get(urls[1]).content) == [[{"external_id": "u1"}]]
        contents.append(client.get(urls[0]).content)
        mock.close()
    assert contents[0] == contents[1]
    assert read(contents[0]) == [[{"external_id": "u1"}]]
