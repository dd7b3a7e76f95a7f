"""A site on a server of this machine, and Debian's Chromium to open it with."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Response, sync_playwright

from kiosk.domain.identity import short_code
from kiosk.phone.output import write_site
from tests.phone.samples import CONTENT, site, with_built_at, without
from tests.phone.server import serving
from tests.screens import heidi_content

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
    switch: CDPSession
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)

    def answered(self, answer: Response) -> None:
        """Notes the bytes of an answer by its address."""
        self.sizes[answer.url] = int(answer.headers.get("content-length", 0))

    def let_scripts_run(self, allowed: bool) -> None:
        """Whether scripts of pages run from now on."""
        self.switch.send("Emulation.setScriptExecutionDisabled", {"value": not allowed})


@dataclass(frozen=True)
class FirstSite:
    """Where the site of the first content is served, and the paths of all its pages."""

    address: str
    paths: list[str]


class Phone:
    """A browser of its own, which shows one page at a time and runs the scripts in it or does not."""

    def __init__(self, context: BrowserContext, script: bool) -> None:
        page = context.new_page()
        self._shown, self._script = Shown(page, context.new_cdp_session(page)), script
        page.on("console", lambda message: self._shown.said.append(message.text))
        page.on("pageerror", lambda error: self._shown.said.append(str(error)))
        page.on("request", lambda request: self._shown.asked.append(request.url))
        page.on("response", self._shown.answered)

    def open(self, address: str, at: str = "") -> Shown:
        """A page, once all of it has come; `at` is the moment by the phone's clock."""
        shown = self._shown
        shown.page.goto("about:blank")
        for told in (shown.said, shown.asked, shown.sizes):
            told.clear()
        if at:
            shown.page.clock.install(time=at)
        shown.let_scripts_run(self._script)
        shown.page.goto(address, wait_until="load")
        return shown


Phones = Callable[..., Phone]
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
def first(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FirstSite]:
    """The site of the first content on a server."""
    place = tmp_path_factory.mktemp("first") / "site"
    write_site(site(heidi_content()).files, place)
    paths = sorted(f"/{page.parent.relative_to(place).as_posix()}/" for page in place.rglob("index.html"))
    with serving(place) as found:
        yield FirstSite(found, [path.removeprefix("/.") for path in paths])


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
def phones(browser: Browser) -> Iterator[Phones]:
    """Makes phones of a size; `more` is what Playwright calls the options of a context."""
    contexts: list[BrowserContext] = []

    def make(size: tuple[int, int] = SMALL, *, script: bool = True, **more: Any) -> Phone:
        options = {"locale": "sv-SE", "timezone_id": "Europe/Stockholm", "service_workers": "block", **more}
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
        contexts.append(context)
        return Phone(context, script)

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def opened(phones: Phones) -> Open:
    """Opens an address on a phone of its own; `at` is the moment by its clock."""

    def open_(address: str, size: tuple[int, int] = SMALL, *, at: str = "", **more: Any) -> Shown:
        return phones(size, **more).open(address, at)

    return open_


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
    mine = ",".join(f"{kind}{short_code(kind, id)}" for kind, id in things.values() if kind != "t")
    return {
        **lists,
        **{name: f"/{kind}/{short_code(kind, id)}/" for name, (kind, id) in things.items()},
        "list": f"/l/#{mine}",
        "list-empty": "/l/",
    }
