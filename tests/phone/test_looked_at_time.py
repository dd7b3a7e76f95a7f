"""The page of an event begins with the time that was looked at on the screen: its code names it in the fragment."""

import pytest
from icalendar import Calendar

from kiosk.domain.phone_addresses import time_fragment
from kiosk.domain.short_codes import short_code
from tests.factories import at
from tests.phone.phones import Open, Shown
from tests.phone.sample_site import SITE, page

CODE = short_code("e", "weekly")
LOOKED_AT = time_fragment(at("2027-03-20 14:00"))


def seen(shown: Shown) -> list[str]:
    """The dates at the top, and what each offers."""
    rows = "[...document.querySelectorAll('.times li')].filter(row => row.getClientRects().length)"
    return [" ".join(text.split()) for text in shown.page.evaluate(f"{rows}.map(row => row.innerText)")]


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(
    ("fragment", "first"),
    [
        (f"#{LOOKED_AT}", "Lördag 20 mars 2027"),
        ("", "Onsdag 10 mars 2027"),
        ("#2703011400", "Onsdag 10 mars 2027"),
        ("#nonsense", "Onsdag 10 mars 2027"),
    ],
)
def test_the_time_that_was_looked_at_stands_first(
    opened: Open, address: str, fragment: str, first: str, script: bool
) -> None:
    shown = opened(f"{address}/e/{CODE}{fragment}", script=script, at="2027-03-01 12:00")
    assert seen(shown) == [f"{first} 14:00–\N{WORD JOINER}15:00 Lägg den här i kalendern"]
    assert shown.page.evaluate("window.scrollY") == 0, "its title is in sight"
    key = shown.page.locator(".times li .key:visible").get_attribute("href")
    assert key == f"/e/{CODE}-{LOOKED_AT if 'Lördag' in first else '2703101400'}.ics"


def test_a_time_that_is_over_by_the_phone_gives_way_to_the_next(opened: Open, address: str) -> None:
    shown = opened(f"{address}/e/{CODE}/#{LOOKED_AT}", at="2027-03-20 16:00")
    assert seen(shown)[0].startswith("Söndag 21 mars 2027")


def test_the_description_stands_before_the_many_dates() -> None:
    html = page(f"e/{short_code('e', 'weekly')}/")
    assert html.index('class="times one"') < html.index('<details class="all">')
    assert html.index('class="keys act"') < html.index('<details class="all">')
    assert "Alla 20 tider" in html


def test_each_time_has_a_calendar_file_of_its_own() -> None:
    (entry,) = Calendar.from_ical(SITE.files[f"e/{CODE}-{LOOKED_AT}.ics"]).walk("VEVENT")
    assert (entry["DTSTART"].to_ical(), str(entry["SUMMARY"])) == (b"20270320T140000", "Varje vecka")
    whole = Calendar.from_ical(SITE.files[f"e/{CODE}.ics"]).walk("VEVENT")
    assert str(entry["UID"]) in [str(one["UID"]) for one in whole], "saved twice it is one entry"


def test_what_is_called_off_or_alone_has_none() -> None:
    own = {path for path in SITE.files if path.startswith("e/") and "-" in path and path.endswith(".ics")}
    assert f"e/{CODE}-{time_fragment(at('2027-03-29 14:00'))}.ics" not in own
    assert {path.partition("-")[0] for path in own} <= {f"e/{short_code('e', id)}" for id in ("weekly", "long")}
