"""The middle dot stands between two words of one line: none is seen where a line begins or ends."""

from typing import cast

import pytest

from tests.phone.conftest import kinds
from tests.phone.phones import LARGE, SMALL, Open, Shown

PAGES = kinds()
WIDE, NARROW = (720, 1200), (320, 640)

SEEN = """() => {
    const rects = (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
    };
    const texts = (root) => {
        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
        while (walk.nextNode()) if (walk.currentNode.data.trim()) found.push(walk.currentNode);
        return found;
    };
    const seen = [], stray = [];
    for (const text of texts(document.body)) for (let at = -1; (at = text.data.indexOf("·", at + 1)) >= 0; ) {
        const block = text.parentElement.closest("li span, li, p"), range = document.createRange();
        text.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const dot = range.getBoundingClientRect(), middle = (dot.top + dot.bottom) / 2;
        const there = document.elementFromPoint((dot.left + dot.right) / 2, middle);
        if (!there || there !== text.parentElement) continue;
        const line = [...document.querySelectorAll(".joined")].find((one) => one.contains(text)) ?? block;
        const words = texts(line).flatMap((one) => [...one.data].flatMap((letter, index) => {
            if (!letter.trim() || letter === "·") return [];
            range.setStart(one, index);
            range.setEnd(one, index + 1);
            return [...range.getClientRects()];
        })).filter((one) => one.top < middle && middle < one.bottom);
        seen.push(text.data);
        if (!words.some((one) => one.right <= dot.left + 1) || !words.some((one) => one.left >= dot.right - 1))
            stray.push(line.textContent);
    }
    return [seen.length, stray];
}"""


def dots(shown: Shown) -> tuple[int, list[str]]:
    """How many dots are seen on a page, and the words around each that begins or ends its line."""
    number, stray = cast(tuple[int, list[str]], shown.page.evaluate(SEEN))
    return number, stray


@pytest.mark.parametrize("name", ["home", "events", "member", "list"])
def test_no_line_begins_or_ends_with_a_dot(opened: Open, address: str, name: str) -> None:
    shown = opened(f"{address}{PAGES[name]}", LARGE)
    if name == "list":
        shown.wait_for_list()
    assert shown.page.locator(".dot").count() >= 1
    for width, height in (WIDE, LARGE, SMALL, NARROW):
        shown.page.set_viewport_size({"width": width, "height": height})
        number, stray = dots(shown)
        assert number or width < WIDE[0], "else nothing is looked at"
        assert stray == [], width


def test_a_dot_at_a_line_s_end_would_be_found(opened: Open, address: str) -> None:
    shown = opened(f"{address}{PAGES['event']}", SMALL)
    shown.page.evaluate("document.querySelector('main').innerHTML = '<p>One ·<br>two</p>'")
    assert dots(shown) == (1, ["One ·two"])
