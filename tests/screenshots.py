"""Takes the pictures of the console that the docs show: `make screenshots`."""

from __future__ import annotations

import sys

import httpx
from playwright.sync_api import Browser, Page, ViewportSize

from brazekit_mock import Server
from tests.browser import chromium, fill
from tests.tree import ROOT

FOLDER = ROOT / "docs" / "images"
DESKTOP: ViewportSize = {"width": 1200, "height": 760}
PHONE: ViewportSize = {"width": 360, "height": 740}
# File, colours, window, view, and what has to be there before the picture is taken.
PICTURES = (
    ("console-inbox-light", "light", DESKTOP, "inbox", ".mail"),
    ("console-journal-dark", "dark", DESKTOP, "journal", "tbody tr"),
    ("console-users-light", "light", DESKTOP, "users", ".pane table"),
    ("console-faults-dark", "dark", DESKTOP, "faults", "dl.wide dt"),
    ("console-inbox-phone", "dark", PHONE, "inbox", ".list a"),
    ("console-journal-phone", "light", PHONE, "journal", "tbody tr"),
)


def opened(page: Page, url: str, view: str, path: str) -> None:
    """Opens a view, with an entry where it has one."""
    page.goto(f"{url}/_mock/#/{view}{path}")


def taken(browser: Browser, url: str) -> list[str]:
    """Takes all pictures; answers the names of those that are too large."""
    message = httpx.get(f"{url}/_mock/messages").json()["messages"][0]["id"]
    user = httpx.get(f"{url}/_mock/users/customer-0").json()["braze_id"]
    large = []
    for name, colours, window, view, wanted in PICTURES:
        page = browser.new_page(viewport=window, color_scheme=colours)  # type: ignore[arg-type] # a text
        entry = {"inbox": f"/{message}", "users": f"/{user}"}.get(view, "")
        opened(page, url, view, entry if window is DESKTOP else "")
        page.locator(wanted).first.wait_for()
        if wanted == ".mail":
            page.frame_locator(wanted).locator("h1").wait_for()
        path = FOLDER / f"{name}.png"
        page.screenshot(path=path)
        page.close()
        if path.stat().st_size > 150_000:
            large.append(name)
    return large


def main() -> int:
    """Writes the pictures to docs/images."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Server() as server, chromium() as browser:
        fill(server.url)
        large = taken(browser, server.url)
    print(f"Larger than 150 kB: {', '.join(large)}" if large else f"Wrote {FOLDER}")
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
