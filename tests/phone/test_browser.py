"""Every kind of page in a real browser: it opens, fits, and keeps nobody out."""

import pytest

from tests.phone.conftest import kinds
from tests.phone.page_checks import COLOURS, EVERY_RULE, WAYS, Way, check, check_fits, violations, ways
from tests.phone.phones import SMALL, Open, Phone

PAGES = kinds()
LOOKS_ELSE = ("members", "list", "list-empty")
"""What shows something else without a script."""


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_kind_of_page_opens_fits_and_keeps_nobody_out(phone: Phone, address: str, way: Way) -> None:
    phone.begin(way.size, scheme=way.scheme, script=way.script)
    turn = WAYS.index(way)
    mine = [(number + turn, *page) for number, page in enumerate(PAGES.items()) if way in ways(number)]
    assert len(mine) >= 5
    for number, name, path in mine:
        shown = phone.open(f"{address}{'/en' if number % 2 else ''}{path}")
        if name.startswith("list") and way.script:
            shown.wait_for_list()
        check(shown, address)
        assert violations(shown, EVERY_RULE if way.script or name in LOOKS_ELSE else COLOURS) == [], shown.page.url


@pytest.mark.parametrize("name", ["member", "event", "list", "places"])
def test_large_text_fits_too(opened: Open, address: str, name: str) -> None:
    shown = opened(f"{address}{PAGES[name]}", SMALL)
    shown.page.evaluate("document.documentElement.style.fontSize = '200%'")
    check_fits(shown)


def test_a_fault_in_a_page_would_be_found(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['member']}")
    shown.page.evaluate("document.querySelector('.key').style.color = '#333'")
    shown.page.evaluate("document.querySelector('h1').style.width = '2000px'")
    for rules in (EVERY_RULE, COLOURS):
        assert any(found.startswith("color-contrast") for found in violations(shown, rules))
    with pytest.raises(AssertionError, match="sideways"):
        check_fits(shown)


def test_nothing_is_kept_on_the_phone(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['list']}")
    shown.wait_for_list()
    kept = "[document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
    assert shown.page.evaluate(f"async () => {kept}") == ["", 0, 0, 0]


def test_pictures_come_late_and_with_their_size(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['place-hostile']}")
    picture = shown.page.locator("img.photo")
    assert picture.get_attribute("loading") == "lazy"
    assert (picture.get_attribute("width"), picture.get_attribute("height")) == ("300", "169")
    picture.scroll_into_view_if_needed()
    shown.page.wait_for_function("document.querySelector('img.photo').complete")
    assert shown.page.evaluate("document.querySelector('img.photo').naturalWidth") == 300


def test_every_target_is_large_enough_for_a_thumb(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['event']}")
    small = """[...document.querySelectorAll('a')].filter(link => !link.closest('p.text, .skip') &&
        link.getClientRects().length && link.getBoundingClientRect().height < 40).map(link => link.outerHTML)"""
    assert shown.page.evaluate(small) == []
