"""A site on a server of this machine, and a phone to open it with."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from kiosk.domain.short_codes import short_code
from kiosk.phone.output import write_site
from kiosk.phone.site import build_site
from kiosk.phone.tombstones import Things
from tests.phone.phones import SMALL, Open, Phone, Shown
from tests.phone.samples import CONTENT, site, with_built_at, without
from tests.phone.server import serving
from tests.screens import heidi_content, heidi_pictures

GONE = {"members": "angel", "events": "past"}
"""What the site had a page of until today."""


@dataclass(frozen=True)
class FirstSite:
    """Where the site of the first content is served, and the paths of all its pages."""

    address: str
    paths: list[str]


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
    write_site(build_site(heidi_content(), heidi_pictures().__getitem__, Things()).files, place)
    paths = sorted(f"/{page.parent.relative_to(place).as_posix()}/" for page in place.rglob("index.html"))
    with serving(place) as found:
        yield FirstSite(found, [path.removeprefix("/.") for path in paths])


@pytest.fixture(scope="session")
def phone(browser: Browser) -> Phone:
    """The phone that all tests hand on."""
    return Phone(browser)


@pytest.fixture(scope="session")
def traveller(browser: Browser) -> Phone:
    """The one whose clock is set, which does not go back."""
    return Phone(browser)


@pytest.fixture
def opened(request: pytest.FixtureRequest) -> Open:
    """Opens one address after the other; `at` is the moment by the clock of the phone, `how` what it is like."""

    def open_(address: str, size: tuple[int, int] = SMALL, *, at: str = "", **how: Any) -> Shown:
        phone: Phone = request.getfixturevalue("traveller" if at else "phone")
        phone.begin(size, **how)
        return phone.open(address, at)

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
