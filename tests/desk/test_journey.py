"""The way of somebody who has a browser and no script: from the link to a mended problem."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kiosk.desk.words import words
from tests.desk.running import Running, running
from tests.phone.page_checks import EVERY_RULE, axe

T = words("en")
PATHS = ("/", "/t/members", "/t/members/2", "/t/events/new", "/settings", "/problems", "/history", "/take-in", "/no")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Running]:
    with running(tmp_path / "content") as found:
        yield found


@pytest.fixture
def sheet(browser: Browser) -> Iterator[Page]:
    """A page without script, narrow as at 400 %."""
    context = browser.new_context(java_script_enabled=False, locale="en-GB", viewport={"width": 320, "height": 700})
    yield context.new_page()
    context.close()


def begin(page: Page, desk: Running) -> None:
    page.goto(desk.link)
    page.get_by_role("button", name=T["open"]).click()
    page.get_by_role("button", name=T["begin_first_do"]).click()
    page.get_by_role("heading", name=T["today"]).wait_for()


def looked_at(page: Page, link: str) -> None:
    """The page of a link that appears once the check is through."""
    for _ in range(30):
        if page.locator(link).count():
            return
        page.reload()
    raise AssertionError(page.content())


def test_a_problem_is_made_found_and_mended_without_script(sheet: Page, desk: Running) -> None:
    begin(sheet, desk)
    sheet.get_by_role("link", name="Members").click()
    sheet.locator("a.card").first.click()
    sheet.locator("#f-email").fill("no address")
    sheet.get_by_role("button", name=T["save"]).click()
    sheet.get_by_role("link", name=T["problems"], exact=True).click()
    looked_at(sheet, 'a[href$="#email"]')
    sheet.locator('a[href$="#email"]').first.click()
    assert sheet.locator("#f-email").input_value() == "no address"
    sheet.locator("#f-email").fill("")
    sheet.keyboard.press("Enter")
    sheet.get_by_text(T["saved"]).wait_for()
    sheet.goto(desk.address)
    looked_at(sheet, f"text={T['nothing_wrong']}")


def test_no_page_keeps_anybody_out(browser: Browser, desk: Running) -> None:
    context = browser.new_context(locale="en-GB", viewport={"width": 320, "height": 700})
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    page.goto(desk.link)
    assert violations(page) == []
    begin(page, desk)
    for path in PATHS:
        page.goto(desk.address + path)
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    assert [line for line in told if "404" not in line] == []
    context.close()


def violations(page: Page) -> list[str]:
    page.evaluate(axe())
    options = {"runOnly": EVERY_RULE, "resultTypes": ["violations"]}
    found: dict[str, Any] = page.evaluate("options => axe.run(document, options)", options)
    assert len(found["passes"]) > 10
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]
