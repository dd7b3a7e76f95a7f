"""What people count otherwise than clocks do: a night is the evening before, months are no list of days."""

from datetime import date, datetime, timedelta

from kiosk.domain.agenda import agenda, furthest_day
from kiosk.domain.calendar import everything
from kiosk.domain.content import Content
from kiosk.domain.whats_on import whats_on
from tests.domain.test_calendar import MONDAY, NOW, on, shown
from tests.factories import all_day, at, event, occurrence


def listed(found: Content, first: date, now: datetime) -> dict[str, list[str]]:
    """The agenda from `first` on as `day: ["event part/parts"]`."""
    days = agenda(found, first, now, everything, 100)
    return {day.date.isoformat(): [f"{one.event.id} {one.part}/{one.parts}" for one in day.showings] for day in days}


NIGHT = occurrence("night", "2026-11-23 22:00", "2026-11-24 01:30")


def test_a_night_is_one_evening_and_on_until_it_ends() -> None:
    found = on(NIGHT)
    assert shown(found, MONDAY, NOW) == {"2026-11-23": ["night 1/1"]}
    late = at("2026-11-24 00:30")
    assert shown(found, MONDAY, late) == {"2026-11-24": ["night 1/1"]}
    assert listed(found, MONDAY, late) == {"2026-11-24": ["night 1/1"]}
    (up,) = whats_on(found, late).now
    assert (up.day, up.begun, up.parts) == (date(2026, 11, 24), True, 1)
    assert shown(found, MONDAY, at("2026-11-24 01:30")) == {}


def test_a_night_from_sunday_is_of_the_week_in_which_it_begins() -> None:
    found = on(occurrence("night", "2026-11-29 22:00", "2026-11-30 01:30"))
    assert shown(found, MONDAY, NOW) == {"2026-11-29": ["night 1/1"]}
    assert shown(found, MONDAY + timedelta(days=7), NOW) == {}
    assert listed(found, date(2026, 11, 30), NOW) == {}
    assert furthest_day(found, NOW) == date(2026, 11, 29)


def test_what_lasts_for_months_is_on_every_day_and_listed_once() -> None:
    fair = occurrence("fair", "2026-11-26 10:00", "2026-11-26 11:00", 2)
    found = on(all_day("show", "2026-11-03", 104), fair, show=event("show", all_day=True))
    assert [len(showings) for showings in shown(found, MONDAY, NOW).values()] == [1, 1, 1, 2, 1, 1, 1]
    assert listed(found, MONDAY, NOW) == {"2026-11-23": ["show 21/104"], "2026-11-26": ["fair 1/1"]}
    assert listed(found, date(2026, 11, 25), NOW) == {"2026-11-25": ["show 23/104"], "2026-11-26": ["fair 1/1"]}
    assert listed(found, date(2026, 11, 30), NOW) == {"2026-11-30": ["show 28/104"]}
    assert furthest_day(found, NOW) == date(2026, 11, 26), "nobody turns fifteen pages with nothing else on them"


def test_what_will_last_for_months_is_found_where_it_begins() -> None:
    found = on(occurrence("show", "2026-12-10 10:00", "2027-03-14 16:00"))
    assert shown(found, MONDAY, NOW) == {}
    assert listed(found, MONDAY, NOW) == {"2026-12-10": ["show 1/95"]}
    assert furthest_day(found, NOW) == date(2026, 12, 10)
    (up,) = whats_on(found, NOW).ahead
    assert (up.day, up.last) == (date(2026, 12, 10), date(2027, 3, 14))
    open_now = whats_on(found, at("2026-12-11 12:00"))
    assert (open_now.now, len(open_now.lasting)) == ((), 1), "there is no hurry once it is open"
