"""Every kind of page on a narrow screen and with wide spacing, as WCAG asks (1.4.10 and 1.4.12): nothing is lost."""

import pytest

from tests.phone.conftest import kinds
from tests.phone.page_checks import check_fits
from tests.phone.phones import SMALL, Open, Shown
from tests.thoroughness import FULL

PAGES = kinds()
WALKED = [name for name in PAGES if FULL or "-" not in name]
"""One page of every template, by `make full` those too that hold something odd."""
NARROW = (320, 640)
"""What remains of a window of 1280 by 1024 when it is enlarged four times, and somewhat lower."""
SPACED = "* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}"
SPACED_PARAGRAPHS = "p {margin-bottom: 2em !important}"
CUT = """[...document.querySelectorAll('main *, footer *, header *')].filter(each => {
    const style = getComputedStyle(each);
    return style.overflow !== 'visible' && each.clientHeight > 1 && each.tagName !== 'svg' && each.textContent.trim()
        && (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1);
}).map(each => each.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("name", WALKED)
def test_a_narrow_screen_is_scrolled_one_way_only(opened: Open, address: str, name: str) -> None:
    check_fits(ready(opened(f"{address}{PAGES[name]}", NARROW), name))


@pytest.mark.parametrize("name", WALKED)
def test_wide_spacing_cuts_nothing(opened: Open, address: str, name: str) -> None:
    shown = ready(opened(f"{address}{PAGES[name]}", SMALL), name)
    spread(shown)
    check_fits(shown)
    assert shown.page.evaluate(CUT) == []


def test_what_wide_spacing_cuts_would_be_found(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['member']}", SMALL)
    shown.page.evaluate("Object.assign(document.querySelector('h1').style, {height: '1.2em', overflow: 'hidden'})")
    shown.page.evaluate("document.querySelector('h1').textContent = 'Helsingborg Innovation District '.repeat(3)")
    spread(shown)
    assert len(shown.page.evaluate(CUT)) == 1


def ready(shown: Shown, name: str) -> Shown:
    """The page, once a visitor's list has come and all that folds is open."""
    if name.startswith("list"):
        shown.wait_for_list()
    for fold in shown.page.locator("summary").all():
        fold.click()
    return shown


def spread(shown: Shown) -> None:
    """Set the spacing that WCAG names; the policy of the pages lets in no style but through the browser itself."""
    rules = f"{SPACED} {SPACED_PARAGRAPHS}"
    shown.page.evaluate(
        """rules => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
        }""",
        rules,
    )
    assert shown.page.evaluate("getComputedStyle(document.querySelector('main p, main h1')).wordSpacing") != "0px"
