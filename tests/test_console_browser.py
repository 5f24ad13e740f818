"""The console in a real browser: what is seen there, and that nothing a caller sent can run.

Everything waits for what it expects to see; nothing waits for time to pass.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from brazekit_mock import Server
from tests.browser import VIEWS, chromium, fill

pytestmark = pytest.mark.extras
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the module."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One mock for the module; each test resets it."""
    with Server() as running:
        yield running


@pytest.fixture
def http(server: Server) -> Iterator[httpx.Client]:
    """A client of a fresh state."""
    server.mock.default.reset()
    server.mock.default.clock.freeze()
    headers = {"Authorization": "Bearer mock-key"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def page(browser: Browser, http: httpx.Client) -> Iterator[Page]:
    """A page that has nothing to complain about when the test is over."""
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    opened = context.new_page()
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    yield opened
    context.close()
    assert problems == []


def visit(page: Page, server: Server, view: str) -> None:
    """Opens one view of the console and waits until it was filled."""
    page.goto(f"{server.url}/_mock/#/{view}")
    expect(page.locator(f"main[data-view={view.partition('/')[0]}][data-fresh]")).to_be_visible()


def send(http: httpx.Client, **mail: str) -> None:
    """One e-mail to one user, through the API."""
    user = {"external_id": "u1", "email": "ada@example.org"}
    http.post("/users/track", json={"attributes": [user]}).raise_for_status()
    whole = {
        "app_id": "app",
        "from": "Shop <s@example.org>",
        "subject": "Hello",
        "body": "",
        **mail,
    }
    body = {"external_user_ids": ["u1"], "messages": {"email": whole}}
    http.post("/messages/send", json=body).raise_for_status()


# ---------------------------------------------------------------- reading


def test_a_mail_is_read_where_its_scripts_do_not_run(
    page: Page, server: Server, http: httpx.Client
) -> None:
    """The inbox fills while it is open; the body is shown, and can do nothing."""
    visit(page, server, "inbox")
    expect(page.get_by_text("No message yet.")).to_be_visible()
    script = "<script>document.body.textContent = 'ran'; parent.document.title = 'owned'</script>"
    event = "<img src=x onerror=\"document.body.textContent = 'ran'\">"
    send(http, subject=HOSTILE, body=f"<p id=text>Good morning</p>{script}{event}")
    page.locator(".list a").click()
    expect(page.get_by_role("heading", name=HOSTILE)).to_be_visible()
    frame = page.frame_locator("iframe.mail")
    expect(frame.locator("#text")).to_have_text("Good morning")
    assert page.locator("iframe.mail").get_attribute("sandbox") == ""
    assert "owned" not in page.title()
    page.get_by_role("button", name="Source").click()
    expect(page.locator("pre")).to_contain_text("<script>")


def test_a_mail_reaches_for_nothing_outside(page: Page, server: Server, http: httpx.Client) -> None:
    """No picture, style, frame or refresh; not even a link that is clicked."""
    with Listener() as outside:
        url = outside.url
        send(
            http,
            body=f'<meta http-equiv="refresh" content="0;url={url}/refresh">'
            f'<link rel=stylesheet href="{url}/style"><link rel=preload as=image href="{url}/pre">'
            f'<style>@import "{url}/import"; p {{ background: url({url}/back) }}</style>'
            f'<p>Read me</p><img src="{url}/pixel"><iframe src="{url}/frame"></iframe>'
            f'<a id=out href="{url}/link">out</a>',
        )
        visit(page, server, "inbox")
        page.locator(".list a").click()
        expect(page.frame_locator("iframe.mail").locator("p")).to_have_text("Read me")
        page.frame_locator("iframe.mail").locator("#out").click()
        # The console still answers, and a request of our own is the first that comes through.
        page.get_by_role("button", name="Fields").click()
        expect(page.get_by_text("Shop <s@example.org>").first).to_be_visible()
        httpx.get(f"{url}/own", trust_env=False)
        assert outside.seen == ["GET /own"]


def test_what_callers_send_is_never_markup(page: Page, server: Server, http: httpx.Client) -> None:
    """Names, addresses, attributes, events, paths, keys and workspaces full of markup."""
    user = {"external_id": HOSTILE, "first_name": HOSTILE, HOSTILE: {"x": [HOSTILE]}}
    event = {"external_id": HOSTILE, "name": HOSTILE, "time": "2026-01-01T00:00:00Z"}
    http.post("/users/track", json={"attributes": [user], "events": [event]}).raise_for_status()
    http.get(f"/{HOSTILE}")
    http.post("/_mock/keys", json={"name": HOSTILE, "tenant": HOSTILE}).raise_for_status()
    body = {"external_user_ids": [HOSTILE], "messages": {"apple_push": {"alert": HOSTILE}}}
    http.post("/messages/send", json=body).raise_for_status()
    for view in VIEWS:
        visit(page, server, view)
        if view in ("inbox", "users"):
            page.locator(".list a").first.click()
            expect(page.locator(".pane h2")).to_have_text(HOSTILE)
        if view == "keys":
            expect(page.get_by_text(HOSTILE).first).to_be_visible()
        assert page.locator("#main img").count() == 0
        assert "owned" not in page.title()


def test_the_journal_follows_along(page: Page, server: Server, http: httpx.Client) -> None:
    """Each request as it comes, a refusal with its reason."""
    visit(page, server, "journal")
    expect(page.get_by_text("0 requests")).to_be_visible()
    http.get("/campaigns/list")
    expect(page.locator("tbody tr")).to_have_count(1)
    http.get("/campaigns/list", headers={"Authorization": "Bearer unknown"})
    expect(page.locator("tbody tr").first).to_contain_text("unknown_key")
    page.get_by_label("Show", exact=True).select_option("refused")
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_role("button", name="Empty").click()
    expect(page.locator("tbody tr")).to_have_count(0)


def test_messages_are_filtered_and_users_found(
    page: Page, server: Server, http: httpx.Client
) -> None:
    """By user, channel and campaign; a user is shown with what is known of them."""
    fill(server.url)
    visit(page, server, "inbox")
    expect(page.locator(".total")).to_have_text("8 messages")
    page.get_by_label("User", exact=True).fill("customer-0")
    expect(page.locator(".total")).to_have_text("3 messages")
    page.get_by_label("Channel", exact=True).select_option("email")
    expect(page.locator(".total")).to_have_text("1 message")
    page.get_by_label("Campaign or Canvas").fill("none")
    expect(page.locator(".total")).to_have_text("0 messages")
    visit(page, server, "users")
    page.get_by_label("Find").fill("4711")
    expect(page.locator(".list a")).to_have_count(1)
    page.locator(".list a").click()
    for text in ("signed_up", "book-7", "newsletter", "4711", "favourites"):
        expect(page.locator(".pane").get_by_text(text).first).to_be_visible()


def test_buckets_empty_and_fill(page: Page, server: Server, http: httpx.Client) -> None:
    """A request takes from its bucket; the window's end fills it again."""
    http.post("/users/track", json={"attributes": [{"external_id": "u"}]})
    visit(page, server, "buckets")
    expect(page.locator(".bars")).to_contain_text("2,999 left, 1 used")
    http.post("/_mock/clock", json={"advance": 3})
    expect(page.locator(".bars")).to_contain_text("3,000 left, 0 used")


def test_workspaces_are_apart(page: Page, server: Server, http: httpx.Client) -> None:
    """The chosen one is shown, in every view."""
    other = {"Authorization": "Bearer mock-key-other"}
    body = {"attributes": [{"external_id": "elsewhere"}]}
    http.post("/users/track", json=body, headers=other).raise_for_status()
    visit(page, server, "users")
    expect(page.get_by_text("No user yet.")).to_be_visible()
    page.get_by_label("Workspace").select_option("other")
    expect(page.locator(".list")).to_contain_text("elsewhere")


# ---------------------------------------------------------------- changing


def test_a_key_is_made_and_its_refusal_seen(page: Page, server: Server, http: httpx.Client) -> None:
    """With one permission; what it lacks stands in the journal."""
    visit(page, server, "keys")
    page.get_by_label("Name", exact=True).fill("reader")
    page.get_by_label("Every permission").uncheck()
    page.get_by_label("Find a permission").fill("campaigns.list")
    page.get_by_label("campaigns.list", exact=True).check()
    page.get_by_label("Allowed addresses").fill("127.0.0.0/8")
    page.get_by_role("button", name="Create key").click()
    key = page.get_by_label("New key", exact=True).input_value()
    reader = {"Authorization": f"Bearer {key}"}
    assert http.get("/campaigns/list", headers=reader).status_code == 200
    body = {"attributes": [{"external_id": "u"}]}
    assert http.post("/users/track", json=body, headers=reader).status_code == 403
    page.keyboard.press("Escape")
    visit(page, server, "journal")
    expect(page.locator("tbody tr").first).to_contain_text("missing_permission: users.track")
    visit(page, server, "keys")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete the key reader").click()
    expect(page.get_by_role("heading", name="reader")).to_have_count(0)
    assert http.get("/campaigns/list", headers=reader).status_code == 401


def test_a_fault_is_armed_seen_firing_and_disarmed(
    page: Page, server: Server, http: httpx.Client
) -> None:
    """With its options; what it means is told."""
    visit(page, server, "faults")
    page.get_by_label("Fault", exact=True).select_option("server_error")
    expect(page.locator("#meaning")).to_contain_text("Answers 500")
    page.get_by_label("Status", exact=True).fill("503")
    page.get_by_label("Times").fill("2")
    page.get_by_label("Operation").fill("campaigns.list")
    page.get_by_label("From time on").fill("2026-01-01T00:00:00Z")
    page.get_by_role("button", name="Arm", exact=True).click()
    expect(page.locator(".cards")).to_contain_text("2 times more, from 2026-01-01")
    expect(page.locator(".cards")).to_contain_text("Fired 0 times.")
    assert http.get("/segments/list").status_code == 200
    assert http.get("/campaigns/list").status_code == 503
    expect(page.locator(".cards")).to_contain_text("Fired 1 time.")
    page.get_by_role("button", name="Disarm server_error").click()
    expect(page.get_by_text("Nothing is armed")).to_be_visible()
    assert http.get("/campaigns/list").status_code == 200


def test_a_schedule_fires_when_the_clock_is_advanced(
    page: Page, server: Server, http: httpx.Client
) -> None:
    """By the button of the console."""
    http.post("/_mock/clock", json={"set": "2026-03-02T09:00:00Z"})
    http.post("/users/track", json={"attributes": [{"external_id": "u1"}]})
    body: dict[str, Any] = {
        "external_user_ids": ["u1"],
        "schedule": {"time": "2026-03-02T09:30:00Z"},
        "messages": {"apple_push": {"alert": "Half past nine"}},
    }
    http.post("/messages/schedule/create", json=body).raise_for_status()
    visit(page, server, "clock")
    expect(page.locator(".face")).to_have_text("2026-03-02 09:00:00 UTC")
    page.get_by_role("button", name="+ 1 hour").click()
    expect(page.locator(".face")).to_have_text("2026-03-02 10:00:00 UTC")
    page.get_by_role("button", name="Let it run").click()
    expect(page.get_by_text("Running.")).to_be_visible()
    visit(page, server, "inbox")
    expect(page.locator(".list a")).to_contain_text("Half past nine")


def test_coverage_tells_what_was_asked(page: Page, server: Server, http: httpx.Client) -> None:
    """Operations with their answers, and every kind of refusal."""
    http.get("/campaigns/list")
    http.post("/users/track", json={})
    visit(page, server, "coverage")
    expect(page.get_by_text("2 of 127 operations touched")).to_be_visible()
    expect(page.get_by_role("region", name="Refusals")).to_contain_text("nothing_valid")


# ---------------------------------------------------------------- for everybody


def test_everything_is_reached_by_the_keyboard_alone(
    page: Page, server: Server, http: httpx.Client
) -> None:
    """Skip link, digits, search, j and k, Enter, help, and back; focus is always seen."""
    send(http, subject="First")
    send(http, subject="Second")
    visit(page, server, "inbox")
    page.keyboard.press("Tab")
    expect(page.locator("#skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("j")
    focused = page.locator(".list a").nth(1)
    expect(focused).to_be_focused()
    assert focused.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    expect(page.locator(".pane h2")).to_have_text("Second")
    for number, view in enumerate(VIEWS, 1):
        page.keyboard.press(str(number))
        expect(page.locator(f"main[data-view={view}]")).to_be_visible()
        expect(page.locator("nav a[aria-current=page]")).to_have_attribute("data-view", view)
    page.keyboard.press("3")
    expect(page.locator(f"main[data-view={VIEWS[2]}]")).to_be_visible()
    page.keyboard.press("/")
    expect(page.get_by_label("Find")).to_be_focused()
    page.keyboard.type("1j?")
    expect(page.get_by_label("Find")).to_have_value("1j?")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_phone_never_scrolls_sideways(page: Page, server: Server, http: httpx.Client) -> None:
    """At 360 pixels, in every view, with long words in every place, and one entry open."""
    fill(server.url)
    long = "w" * 200
    http.post("/users/track", json={"attributes": [{"external_id": long, "note": long}]})
    push = {"external_user_ids": [long], "messages": {"apple_push": {"alert": long}}}
    http.post("/messages/send", json=push).raise_for_status()
    page.set_viewport_size({"width": 360, "height": 740})
    wide = "document.documentElement.scrollWidth - window.innerWidth"
    beyond = {}
    for view in VIEWS:
        visit(page, server, view)
        beyond[view] = page.evaluate(wide)
        if view in ("inbox", "users"):
            page.locator(".list a").first.click()
            expect(page.locator(".pane h2")).to_have_text(long)
            beyond[f"{view}, opened"] = page.evaluate(wide)
    assert {view: pixels for view, pixels in beyond.items() if pixels > 0} == {}


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_text_stands_out_in_both_colours(
    browser: Browser, server: Server, http: httpx.Client, colours: str
) -> None:
    """A ratio of 4.5 at least for all that is written, on a page that is dark where asked for."""
    fill(server.url)
    weak = {}
    with browser.new_context(color_scheme=colours) as context:  # type: ignore[arg-type] # a text
        page = context.new_page()
        for view in VIEWS:
            visit(page, server, view)
            found = page.evaluate(WRITTEN)
            assert len(found) > 10
            for text, ink, sheet in found:
                if contrast(ink, sheet) < 4.5:
                    weak[view, text] = round(contrast(ink, sheet), 2)
        back = luminance(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert back < 0.05 if colours == "dark" else back > 0.8
    assert weak == {}


def test_black_on_white_and_grey_on_grey_are_told_apart() -> None:
    """The figures of WCAG 2: 21 for black on white, 1 for like on like."""
    assert round(contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)")) == 21
    assert contrast("rgb(119, 119, 119)", "rgb(119, 119, 119)") == 1
    assert contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)") < 4.5


# Every element that is seen and has text of its own: the text, its colour, what lies behind it.
WRITTEN = """() => {
  const behind = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)" && colour !== "transparent") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility())
    .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .map((one) => [one.textContent.slice(0, 40), getComputedStyle(one).color, behind(one)]);
}"""


def luminance(colour: str) -> float:
    """The relative luminance of an opaque colour as WCAG 2 defines it, from 0 to 1."""
    parts = [float(part) / 255 for part in re.findall(r"[\d.]+", colour)[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Listener:
    """A server elsewhere that notes what is asked of it.

    Chromium opens a connection ahead of a frame or a link that the policy then stops, and sends
    nothing over it; only what is sent is noted.
    """

    def __enter__(self) -> Listener:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.seen: list[str] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            line = connection.recv(65_536).partition(b" HTTP")[0].decode("latin-1")
            if line:
                self.seen.append(line)
                connection.sendall(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(10)
