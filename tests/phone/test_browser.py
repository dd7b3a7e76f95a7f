"""Every kind of page in a real browser: it opens, fits, and keeps nobody out."""

from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import axe_playwright_python  # type: ignore[import-untyped]
import pytest

from tests.phone.conftest import LARGE, SMALL, Open, Shown, kinds

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
MOST_BYTES, MOST_REQUESTS = 100_000, 9
"""Of a page with all that it needs, before pictures and the index that a script asks for."""

WAYS = list(product(("light", "dark"), (True, False)))
PAGES = kinds()
LOOKS_ELSE = ("members", "list", "list-empty")
"""What shows something else without a script."""


@cache
def axe() -> str:
    """The source of axe-core."""
    return AXE.read_text(encoding="utf-8")


def violations(shown: Shown) -> list[str]:
    """What axe-core finds, a line each."""
    shown.page.evaluate(axe())
    found: dict[str, Any] = shown.page.evaluate("rules => axe.run(document, rules)", RULES)
    assert len(found["passes"]) > 10, "axe-core looked at nothing"
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]


def check_fits(shown: Shown) -> None:
    widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    wide, shown_wide = shown.page.evaluate(widths)
    assert wide <= shown_wide, "the page scrolls sideways"


@pytest.mark.parametrize(("scheme", "script"), WAYS, ids=[f"{s}-{'script' if j else 'plain'}" for s, j in WAYS])
@pytest.mark.parametrize("name", PAGES)
def test_page_opens_fits_and_keeps_nobody_out(opened: Open, address: str, name: str, scheme: str, script: bool) -> None:
    english = "/en" if (scheme == "dark") != script else ""
    shown = opened(f"{address}{english}{PAGES[name]}", color_scheme=scheme, script=script)
    if name.startswith("list") and script:
        shown.page.wait_for_selector("#state", state="hidden")
    assert shown.said == []
    assert shown.page.locator("h1").count() == 1
    check_fits(shown)
    if script or name in LOOKS_ELSE:
        assert violations(shown) == []
    assert all(asked.startswith((f"{address}/", "blob:")) for asked in shown.asked)


@pytest.mark.parametrize("name", PAGES)
def test_page_fits_a_larger_phone_and_weighs_little(opened: Open, address: str, name: str) -> None:
    shown = opened(f"{address}/en{PAGES[name]}", LARGE)
    shown.page.wait_for_load_state("networkidle")
    check_fits(shown)
    needed = {url: size for url, size in shown.sizes.items() if not url.endswith((".webp", ".json"))}
    assert sum(needed.values()) < MOST_BYTES
    assert len(needed) <= MOST_REQUESTS


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
