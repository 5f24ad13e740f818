"""Runs Debian's Chromium for tests of the console, and fills a mock with something to look at."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.redis_server import NEEDED

FLAGS = (
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
VIEWS = ("inbox", "users", "journal", "buckets", "keys", "faults", "clock", "coverage")


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """Gives a headless browser with a profile of its own."""
    path = chromium_program()
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    flags = [*FLAGS, "--no-sandbox"] if is_root else list(FLAGS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        try:
            yield browser
        finally:
            browser.close()


def chromium_program() -> str:
    """Give the path of `chromium`; without one, skip the test, or fail if extras are asked."""
    path = shutil.which("chromium")
    if path is None:
        reason = "chromium is not on this machine; `make test-extras` installs it"
        (pytest.fail if os.environ.get(NEEDED) else pytest.skip)(reason)
    return path


MAIL = """<!doctype html><html><body style="margin:0;background:#f3efe8;font:16px sans-serif">
<div style="max-width:34em;margin:1.5em auto;background:#fff;border-radius:10px;padding:1.6em">
<h1 style="margin-top:0;color:#9a3a0c">Welcome, {{${first_name}}}</h1>
<p>Your order number <b>{{api_trigger_properties.${order}}}</b> is on its way.</p>
<p><a href="https://shop.example/orders" style="display:inline-block;background:#9a3a0c;color:#fff;
padding:.6em 1.2em;border-radius:6px;text-decoration:none">Follow it</a></p>
<p style="color:#666">You get this e-mail since you ordered something.</p></div></body></html>"""


def fill(url: str, key: str = "mock-key") -> None:
    """Let a shop's callers do a little of everything, refusals included."""
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}) as http:
        http.post("/_mock/clock", json={"set": "2026-03-02T09:00:00Z", "freeze": True})
        names = ("Ada", "Björn", "Chidi", "Dunja", "Emeka", "Fatima")
        people = [
            {
                "external_id": f"customer-{number}",
                "first_name": name,
                "email": f"{name.lower()}@example.org",
                "phone": f"+1415555010{number}",
                "country": "DE",
                "plan": "gold" if number % 2 else "basic",
                "favourites": ["books", "music"],
            }
            for number, name in enumerate(names)
        ]
        now = "2026-03-01T18:30:00Z"
        events = [
            {"external_id": one["external_id"], "name": name, "time": now}
            for one in people
            for name in ("signed_up", "opened_app", "opened_app")
        ]
        bought = {"product_id": "book-7", "currency": "EUR", "price": 12.5, "time": now}
        purchases = [{"external_id": one["external_id"], **bought} for one in people[:4]]
        body = {"attributes": people, "events": events, "purchases": purchases}
        http.post("/users/track", json=body).raise_for_status()
        alias = {"external_id": "customer-0", "alias_label": "card", "alias_name": "4711"}
        http.post("/users/alias/new", json={"user_aliases": [alias]})
        group = {"subscription_group_id": "newsletter", "subscription_state": "subscribed"}
        http.post("/subscription/status/set", json={**group, "external_id": ["customer-0"]})
        _send(http, len(names))
        _be_refused(http)


def _send(http: httpx.Client, people: int) -> None:
    mail = {
        "channel": "email",
        "subject": "Welcome, {{${first_name}}}",
        "from": "Shop <hello@shop.example>",
        "body": MAIL,
        "plaintext_body": "Welcome, {{${first_name}}}",
    }
    campaign = {"id": "order-shipped", "name": "Order shipped", "messages": {"v1": mail}}
    http.post("/_mock/seed", json={"campaigns": [campaign]}).raise_for_status()
    recipients: list[dict[str, Any]] = [
        {"external_user_id": f"customer-{number}", "trigger_properties": {"order": 1000 + number}}
        for number in range(people)
    ]
    recipients.append({"external_user_id": "nobody"})
    body = {"campaign_id": "order-shipped", "recipients": recipients}
    http.post("/campaigns/trigger/send", json=body).raise_for_status()
    push: dict[str, Any] = {"alert": "Your parcel is at the door", "title": "Delivered"}
    text: dict[str, Any] = {
        "body": "Your code is 1234",
        "app_id": "app",
        "subscription_group_id": "newsletter",
    }
    for name, message in {"apple_push": push, "sms": text}.items():
        one = {"external_user_ids": ["customer-0"], "messages": {name: message}}
        http.post("/messages/send", json=one)


def _be_refused(http: httpx.Client) -> None:
    http.get("/campaigns/list")
    http.post("/users/track", json={"events": [{"name": "lost"}]})
    http.get("/campaigns/list", headers={"Authorization": "Bearer unknown"})
    body = {"name": "reporting", "permissions": ["users.export.ids", "campaigns.list"]}
    made = http.post("/_mock/keys", json={**body, "ip_allowlist": ["127.0.0.0/8"]}).json()
    wrong = {"Authorization": f"Bearer {made['key']}"}
    http.post("/users/track", json={"events": []}, headers=wrong)
    http.post("/_mock/faults", json={"name": "rate_limited", "count": 1, "retry_after": 30})
    http.get("/segments/list")
    slow = {"name": "slow", "probability": 0.2, "delay": 2, "operation": "users.track"}
    http.post("/_mock/faults", json=slow)
    http.get("/subscription/user/status", params={"external_id": "customer-0"})
