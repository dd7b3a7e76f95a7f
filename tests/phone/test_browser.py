"""Every kind of page in a real browser: it opens, fits, and keeps nobody out."""

import os
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import axe_playwright_python  # type: ignore[import-untyped]
import pytest

from tests.phone.conftest import LARGE, SMALL, FirstSite, Open, Phones, Shown, kinds

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
MOST_BYTES, MOST_REQUESTS = 100_000, 9
"""Of a page with all that it needs, before pictures and the files that a script asks for."""


@dataclass(frozen=True)
class Way:
    """How a page is looked at: the size of the phone, its colours, and whether scripts run."""

    size: tuple[int, int]
    scheme: str
    script: bool

    def __str__(self) -> str:
        return f"{self.size[0]}-{self.scheme}-{'script' if self.script else 'plain'}"


WAYS = [Way(*way) for way in product((SMALL, LARGE), ("light", "dark"), (True, False))]
PAGES = kinds()
LATER = (".webp", ".json", ".ics", ".vcf")
LOOKS_ELSE = ("members", "list", "list-empty")
"""What shows something else without a script."""


@cache
def axe() -> str:
    """The source of axe-core."""
    return AXE.read_text(encoding="utf-8")


def violations(shown: Shown) -> list[str]:
    """What axe-core finds, a line each."""
    shown.let_scripts_run(True)
    shown.page.evaluate(axe())
    found: dict[str, Any] = shown.page.evaluate("rules => axe.run(document, rules)", RULES)
    assert len(found["passes"]) > 10, "axe-core looked at nothing"
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]


def check(shown: Shown, address: str, *, looks: bool) -> bool:
    """What holds of every page; `looks` with axe-core too, and gives back whether it did."""
    where = shown.page.url
    assert shown.said == [], where
    assert shown.page.locator("h1").count() == 1, where
    check_fits(shown)
    assert all(asked.startswith((f"{address}/", "blob:")) for asked in shown.asked), where
    needed = {url: size for url, size in shown.sizes.items() if not url.endswith(LATER)}
    assert sum(needed.values()) < MOST_BYTES, where
    assert len(needed) <= MOST_REQUESTS, where
    if looks:
        assert violations(shown) == [], where
    return looks


def check_fits(shown: Shown) -> None:
    widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    wide, shown_wide = shown.page.evaluate(widths)
    assert wide <= shown_wide, f"{shown.page.url} scrolls sideways"


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_kind_of_page_opens_fits_and_keeps_nobody_out(phones: Phones, address: str, way: Way) -> None:
    phone, looked_at = phones(way.size, script=way.script, color_scheme=way.scheme), 0
    for number, (name, path) in enumerate(PAGES.items(), WAYS.index(way)):
        shown = phone.open(f"{address}{'/en' if number % 2 else ''}{path}")
        if name.startswith("list") and way.script:
            shown.page.wait_for_selector("#state", state="hidden")
        looked_at += check(shown, address, looks=way.size == SMALL and (way.script or name in LOOKS_ELSE))
    assert looked_at == (0 if way.size == LARGE else len(PAGES) if way.script else len(LOOKS_ELSE))


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_page_of_the_first_content_opens_fits_and_keeps_nobody_out(
    phones: Phones, first: FirstSite, way: Way
) -> None:
    """Each page in one way or another; by `make visit`, each in every way."""
    phone, turn = phones(way.size, script=way.script, color_scheme=way.scheme), WAYS.index(way)
    mine = first.paths if os.environ.get("PHONE") == "full" else first.paths[turn :: len(WAYS)]
    for path in mine:
        check(phone.open(f"{first.address}{path}"), first.address, looks=way.script)
    assert len(mine) > 10


@pytest.mark.parametrize("name", ["member", "event", "list", "places"])
def test_large_text_fits_too(opened: Open, address: str, name: str) -> None:
    shown = opened(f"{address}{PAGES[name]}", SMALL)
    shown.page.evaluate("document.documentElement.style.fontSize = '200%'")
    check_fits(shown)


def test_a_fault_in_a_page_would_be_found(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['member']}")
    shown.page.evaluate("document.querySelector('.key').style.color = '#333'")
    shown.page.evaluate("document.querySelector('h1').style.width = '2000px'")
    assert any(found.startswith("color-contrast") for found in violations(shown))
    with pytest.raises(AssertionError, match="sideways"):
        check_fits(shown)


def test_nothing_is_kept_on_the_phone(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['list']}")
    shown.page.wait_for_selector("#state", state="hidden")
    kept = "[document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
    assert shown.page.evaluate(f"async () => {kept}") == ["", 0, 0, 0]


def test_pictures_come_late_and_with_their_size(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['place-hostile']}")
    picture = shown.page.locator("img.photo")
    assert picture.get_attribute("loading") == "lazy"
    assert (picture.get_attribute("width"), picture.get_attribute("height")) == ("300", "300")
    picture.scroll_into_view_if_needed()
    shown.page.wait_for_function("document.querySelector('img.photo').complete")
    assert shown.page.evaluate("document.querySelector('img.photo').naturalWidth") == 300


def test_every_target_is_large_enough_for_a_thumb(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['event']}")
    small = """[...document.querySelectorAll('a')].filter(link => !link.closest('p.text, .skip') &&
        link.getClientRects().length && link.getBoundingClientRect().height < 40).map(link => link.outerHTML)"""
    assert shown.page.evaluate(small) == []
