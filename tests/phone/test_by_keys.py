"""The pages by keys alone: Tab comes to all that can be touched, in its order, in sight, with a ring, and out again."""

from typing import Any

import pytest

from tests.phone.conftest import kinds
from tests.phone.phones import SMALL, Open, Shown
from tests.thoroughness import FULL

PAGES = kinds()
WALKED = [name for name in PAGES if FULL or "-" not in name]
"""One page of every template, by `make full` those too that hold something odd."""
TOUCHED = """[...document.querySelectorAll('a[href], summary, input, button')].filter(each => each.checkVisibility())"""
NUMBERED = f"{TOUCHED}.forEach((each, number) => each.dataset.turn = number)"
REACHED = """() => {
    const here = document.activeElement;
    if (here === document.body) return null;
    const rings = [here, here.parentElement].map(each => getComputedStyle(each));
    const box = here.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
        turn: Number(here.dataset.turn),
        ringed: rings.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
        seen: box.top >= 0 && box.top < innerHeight && box.height > 0 && (here.contains(top) || top?.contains(here)),
        what: here.outerHTML.slice(0, 120),
    };
}"""


@pytest.mark.parametrize("name", WALKED)
def test_tab_comes_to_everything_in_order_and_out_again(opened: Open, address: str, name: str) -> None:
    shown = opened(f"{address}{PAGES[name]}", SMALL)
    if name.startswith("list"):
        shown.wait_for_list()
    there = shown.page.evaluate(f"{TOUCHED}.length")
    met = walked(shown, there)
    assert [each["turn"] for each in met] == list(range(there))
    assert [each["what"] for each in met if not each["ringed"] or not each["seen"]] == []
    assert there > 8


def test_the_way_back_is_the_same(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['member']}", SMALL)
    there = shown.page.evaluate(f"{TOUCHED}.length")
    back = walked(shown, there, "Shift+Tab")
    assert [each["turn"] for each in back] == list(range(there))[::-1]


def test_enter_opens_what_folds_and_follows_what_leads(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['statement']}", SMALL)
    shown.page.locator("summary").first.focus()
    shown.page.keyboard.press("Enter")
    assert shown.page.locator("tbody tr:visible").count() > 100
    shown.page.locator("footer nav a").first.focus()
    shown.page.keyboard.press("Enter")
    shown.page.wait_for_url(f"{address}{PAGES['topics']}")


def test_the_first_key_leads_past_what_every_page_has(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['member']}", SMALL)
    shown.page.keyboard.press("Tab")
    shown.page.keyboard.press("Enter")
    shown.page.keyboard.press("Tab")
    assert shown.page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize(
    ("fault", "value"), [("outline", "none"), ("visibility", "hidden")], ids=["no ring", "not reached"]
)
def test_a_fault_would_be_found(opened: Open, address: str, fault: str, value: str) -> None:
    shown = opened(f"{address}{PAGES['member']}", SMALL)
    there = shown.page.evaluate(f"{TOUCHED}.length")
    shown.page.evaluate(NUMBERED)
    link = "document.querySelector('main a.key')"
    shown.page.evaluate(f"{link}.style.setProperty('{fault}', '{value}', 'important')")
    met = walked(shown, there, numbered=True)
    assert [each["turn"] for each in met if each["ringed"]] != list(range(there))


def walked(shown: Shown, most: int, key: str = "Tab", *, numbered: bool = False) -> list[dict[str, Any]]:
    """What the key comes to, from the top (or the end) of the page until it leads out."""
    if not numbered:
        shown.page.evaluate(NUMBERED)
    met = []
    for _ in range(most + 1):
        shown.page.keyboard.press(key)
        reached = shown.page.evaluate(REACHED)
        if reached is None:
            break
        met.append(reached)
    return met
