"""A site on a server of this machine, and Debian's Chromium to open it with."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, sync_playwright

from kiosk.domain.identity import short_code
from kiosk.phone.output import write_site
from tests.phone.samples import CONTENT, site, with_built_at, without
from tests.phone.server import serving

PROGRAM = "chromium"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --force-color-profile=srgb --font-render-hinting=none"
).split()
SMALL, LARGE = (360, 780), (412, 915)
GONE = {"members": "angel", "events": "past"}
"""What the site had a page of until today."""


@dataclass(eq=False)
class Shown:
    """A page in a browser, and what the browser told of it meanwhile."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)

    def answered(self, answer: Response) -> None:
        """Notes the bytes of an answer by its address."""
        self.sizes[answer.url] = int(answer.headers.get("content-length", 0))


Open = Callable[..., Shown]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of which some things are gone."""
    before = site()
    today = with_built_at(without(CONTENT, **GONE), hours=5)
    place = tmp_path_factory.mktemp("phone") / "site"
    write_site(site(today, before.things).files, place)
    return place


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    """Where that site is served."""
    with serving(folder) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, as Debian has it."""
    program = shutil.which(PROGRAM)
    if program is None:
        pytest.skip("Chromium is not here. Type: apt-get install --yes --no-install-recommends chromium")
    with sync_playwright() as player:
        running = player.chromium.launch(executable_path=program, args=FLAGS, env={**os.environ})
        yield running
        running.close()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Open]:
    """Opens an address as a phone would; `more` is what Playwright calls the options of a context."""
    contexts: list[BrowserContext] = []

    def open_(address: str, size: tuple[int, int] = SMALL, *, at: str = "", script: bool = True, **more: Any) -> Shown:
        options = {"locale": "sv-SE", "timezone_id": "Europe/Stockholm", **more}
        context = browser.new_context(
            service_workers="block", viewport={"width": size[0], "height": size[1]}, **options
        )
        contexts.append(context)
        page = context.new_page()
        if at:
            page.clock.install(time=at)
        shown = Shown(page)
        page.on("console", lambda message: shown.said.append(message.text))
        page.on("pageerror", lambda error: shown.said.append(str(error)))
        page.on("request", lambda request: shown.asked.append(request.url))
        page.on("response", shown.answered)
        if not more.get("java_script_enabled", True):
            page.goto(address, wait_until="load")
            return shown
        switch = context.new_cdp_session(page)
        switch.send("Emulation.setScriptExecutionDisabled", {"value": not script})
        page.goto(address, wait_until="load")
        switch.send("Emulation.setScriptExecutionDisabled", {"value": False})  # lets axe-core look at what there is
        return shown

    yield open_
    for context in contexts:
        context.close()


def kinds() -> dict[str, str]:
    """The path of one page of every kind, in Swedish."""
    things = {
        "member": ("m", "hub"),
        "member-hostile": ("m", "hostile"),
        "member-long": ("m", "long"),
        "member-gone": ("m", "angel"),
        "event": ("e", "talk"),
        "event-cancelled": ("e", "off"),
        "event-sample": ("e", "sample"),
        "event-often": ("e", "weekly"),
        "event-hostile": ("e", "hostile"),
        "event-gone": ("e", "past"),
        "place": ("p", "north"),
        "place-hostile": ("p", "south"),
        "topic": ("t", "about"),
        "topic-hostile": ("t", "hostile"),
    }
    lists = {
        "home": "/",
        "members": "/m/",
        "events": "/e/",
        "places": "/p/",
        "topics": "/t/",
        "statement": "/accessibility/",
    }
    mine = ",".join(f"{kind}{short_code(kind, id)}" for kind, id in (*things.values(), ("p", "nowhere")) if kind != "t")
    return {
        **lists,
        **{name: f"/{kind}/{short_code(kind, id)}/" for name, (kind, id) in things.items()},
        "list": f"/l/#{mine}",
        "list-empty": "/l/",
    }
