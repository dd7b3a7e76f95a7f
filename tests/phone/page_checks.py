"""How a page is looked at in a browser, and what has to hold of every one."""

from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import axe_playwright_python  # type: ignore[import-untyped]

from tests.phone.phones import LARGE, SMALL, Scheme, Shown
from tests.thoroughness import FULL

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules of axe-core that the colours of a page decide: all others hold in the light if they hold in the dark."""
MOST_BYTES, MOST_REQUESTS = 100_000, 9
"""Of a page with all that it needs, before pictures and the files that a script asks for."""


@dataclass(frozen=True)
class Way:
    """How a page is looked at: the size of the phone, its colours, and whether scripts run."""

    size: tuple[int, int]
    scheme: Scheme
    script: bool

    def __str__(self) -> str:
        return f"{self.size[0]}-{self.scheme}-{'script' if self.script else 'plain'}"


SCHEMES: tuple[Scheme, ...] = "light", "dark"
WAYS = [Way(*way) for way in product((SMALL, LARGE), SCHEMES, (True, False))]
LATER = (".webp", ".pattern.svg", ".json", ".ics", ".vcf")


@cache
def axe() -> str:
    """The source of axe-core."""
    return AXE.read_text(encoding="utf-8")


def ways(number: int) -> list[Way]:
    """How the page of that number is looked at: in some way and in its opposite, so that it meets either size, either
    scheme, and scripts or none; by `make full` in every way."""
    return WAYS if FULL else [WAYS[number % 4], WAYS[-1 - number % 4]]


def violations(shown: Shown, rules: list[str] = EVERY_RULE) -> list[str]:
    """What axe-core finds by these rules or kinds of rules, a line each."""
    shown.let_scripts_run(True)
    shown.page.evaluate(axe())
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found: dict[str, Any] = shown.page.evaluate("options => axe.run(document, options)", options)
    assert len(found["passes"]) > (10 if rules == EVERY_RULE else 0), "axe-core looked at nothing"
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]


def check(shown: Shown, address: str) -> None:
    """What holds of every page, however it is looked at."""
    where = shown.page.url
    assert shown.said == [], where
    assert shown.page.locator("h1").count() == 1, where
    check_fits(shown)
    assert all(asked.startswith((f"{address}/", "blob:")) for asked in shown.asked), where
    needed = {url: size for url, size in shown.sizes.items() if not url.endswith(LATER)}
    assert sum(needed.values()) < MOST_BYTES, where
    assert len(needed) <= MOST_REQUESTS, where


def check_fits(shown: Shown) -> None:
    widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    wide, shown_wide = shown.page.evaluate(widths)
    assert wide <= shown_wide, f"{shown.page.url} scrolls sideways"
