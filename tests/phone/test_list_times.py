"""A visitor's own list shows an event at the time that its address names."""

from pathlib import Path

import pytest
from icalendar import Calendar

from kiosk.domain.phone_addresses import code_at
from kiosk.domain.short_codes import short_code
from tests.phone.phones import Open

CODE = short_code("e", "weekly")
NOW = "2027-03-12T09:00:00+01:00"


@pytest.mark.parametrize(
    ("time", "shown", "fragment"),
    [
        ("2703201400", "Lördag 20 mars 2027", "#2703201400"),
        ("2703291400", "Måndag 29 mars 2027", "#2703291400"),
        ("2610241400", "Fredag 12 mars 2027", ""),
        ("2703201401", "Fredag 12 mars 2027", ""),
        ("27032014", "", ""),
    ],
    ids=["later", "called off", "over", "unknown", "no time"],
)
def test_the_card_shows_that_time_while_it_is_not_over(
    opened: Open, address: str, time: str, shown: str, fragment: str
) -> None:
    page = opened(f"{address}/l/#e{code_at(CODE, time)}", at=NOW).page
    page.locator("#state").wait_for(state="hidden")
    cards = page.locator("#kind-e a.card").all()
    assert [card.get_attribute("href") for card in cards] == ([f"/e/{CODE}/{fragment}"] if shown else [])
    assert all(shown in card.inner_text() for card in cards)


def test_the_calendar_takes_that_time_alone(opened: Open, address: str, tmp_path: Path) -> None:
    talk = short_code("e", "talk")
    page = opened(f"{address}/l/#e{code_at(CODE, '2703101400')},e{talk}", at="2026-10-20T09:00:00+01:00").page
    with page.expect_download() as download:
        page.get_by_role("link", name="Lägg alla evenemang i kalendern").click()
    download.value.save_as(tmp_path / "saved")
    entries = Calendar.from_ical((tmp_path / "saved").read_text()).walk("VEVENT")
    weekly = [entry for entry in entries if entry["SUMMARY"] == "Varje vecka"]
    assert [entry.decoded("DTSTART").strftime("%y%m%d%H%M") for entry in weekly] == ["2703101400"]
    assert len(entries) > 1, "and the other event as ever"
