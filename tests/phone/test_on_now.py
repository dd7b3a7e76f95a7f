"""What is on says so by the clock of the phone, on its own page and in every list, however old the page is."""

import pytest

from kiosk.domain.short_codes import short_code
from tests.phone.phones import Open, Shown

TALK, OFF = short_code("e", "talk"), short_code("e", "off")
BADGES = "[...document.querySelectorAll('main .badge.on')].filter(it => it.getClientRects().length)"


def said(shown: Shown) -> list[str]:
    words: list[str] = shown.page.evaluate(f"{BADGES}.map(it => it.innerText)")
    return words


@pytest.mark.parametrize(("prefix", "words"), [("", "Just nu"), ("/en", "On now")])
@pytest.mark.parametrize("path", [f"/e/{TALK}/", "/e/", "/", f"/m/{short_code('m', 'hub')}/"])
def test_what_is_on_says_so(opened: Open, address: str, prefix: str, words: str, path: str) -> None:
    assert said(opened(f"{address}{prefix}{path}", at="2026-11-24T18:00+01:00")) == [words]


@pytest.mark.parametrize("at", ["2026-11-24T17:59+01:00", "2026-11-24T20:00+01:00"])
@pytest.mark.parametrize("path", [f"/e/{TALK}/", "/e/"])
def test_what_is_ahead_or_over_does_not(opened: Open, address: str, path: str, at: str) -> None:
    assert said(opened(f"{address}{path}", at=at)) == []


def test_what_is_called_off_is_never_on(opened: Open, address: str) -> None:
    assert said(opened(f"{address}/e/{OFF}/", at="2026-11-25T10:30+01:00")) == []


def test_whole_days_have_words_of_their_own(opened: Open, address: str) -> None:
    assert said(opened(f"{address}/e/{short_code('e', 'sample')}/", at="2026-11-28T10:30+01:00")) == []
