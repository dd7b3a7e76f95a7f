"""What is on now, what is ahead, and what goes on for long."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.calendar import Showing
from kiosk.domain.model import Status
from kiosk.domain.whats_on import AHEAD, WhatsOn, whats_on
from tests.domain.test_calendar import NOW, on
from tests.factories import all_day, at, event, occurrence


def ids(showings: Sequence[Showing]) -> list[str]:
    return [showing.event.id for showing in showings]


def test_it_leaves_out_what_is_called_off_and_puts_a_whole_day_aside() -> None:
    found = on(
        all_day("whole", "2026-11-23", id=1),
        occurrence("off", "2026-11-23 12:30", "2026-11-23 13:00", 2),
        occurrence("skipped", "2026-11-23 13:00", "2026-11-23 14:00", 3, status=Status.CANCELLED),
        occurrence("talk", "2026-11-23 14:00", "2026-11-23 15:00", 4),
        all_day("morrow", "2026-11-24", id=5),
        occurrence("early", "2026-11-24 08:00", "2026-11-24 09:00", 6),
        whole=event("whole", all_day=True),
        morrow=event("morrow", all_day=True),
        off=event("off", status=Status.CANCELLED),
    )
    up = whats_on(found, NOW)
    assert (ids(up.now), ids(up.ahead), ids(up.lasting)) == ([], ["talk", "early", "morrow"], ["whole"])
    assert ids(up.until(date(2026, 11, 23))) == ["talk"]
    assert whats_on(on(), NOW) == WhatsOn()


def test_the_latest_that_began_comes_first_and_is_gone_once_it_has_ended() -> None:
    found = on(
        occurrence("early", "2026-11-23 11:00", "2026-11-23 15:00", 1),
        occurrence("late", "2026-11-23 12:00", "2026-11-23 12:30", 2),
    )
    assert ids(whats_on(found, at("2026-11-23 12:00")).now) == ["late", "early"]
    assert ids(whats_on(found, at("2026-11-23 12:30")).now) == ["early"]
    assert whats_on(found, at("2026-11-23 15:00")) == WhatsOn()


def test_what_runs_for_days_is_shown_on_its_present_day() -> None:
    (fair,) = whats_on(on(occurrence("fair", "2026-11-21 10:00", "2026-11-25 16:00")), NOW).lasting
    assert (fair.day, fair.part, fair.parts) == (date(2026, 11, 23), 3, 5)


def test_the_last_of_the_days_looked_at_is_whole() -> None:
    many = [occurrence(f"e{n}", f"2026-11-24 {8 + n:02}:00", f"2026-11-24 {9 + n:02}:00", n) for n in range(AHEAD + 3)]
    assert len(whats_on(on(*many, occurrence("x", "2026-11-25 08:00", "2026-11-25 09:00", 99)), NOW).ahead) == AHEAD + 3


def test_each_event_is_there_once_at_its_next_time_and_hides_no_other() -> None:
    tours = [occurrence("tour", f"2026-11-{day} 12:00", f"2026-11-{day} 12:30", day) for day in range(23, 31)]
    up = whats_on(on(*tours, occurrence("talk", "2026-12-04 08:00", "2026-12-04 09:00", 1)), at("2026-11-23 12:10"))
    assert (ids(up.now), ids(up.ahead)) == (["tour"], ["talk"])
    later = whats_on(on(*tours), at("2026-11-23 13:00"))
    assert [one.day for one in later.ahead] == [date(2026, 11, 24)]


def test_an_event_that_is_called_off_once_is_there_at_its_next_time() -> None:
    times = [
        occurrence("tour", "2026-11-24 12:00", "2026-11-24 12:30", 1, status=Status.CANCELLED),
        occurrence("tour", "2026-11-25 12:00", "2026-11-25 12:30", 2),
    ]
    assert [one.day for one in whats_on(on(*times), NOW).ahead] == [date(2026, 11, 25)]
