"""A content as large as one may be: files that a phone takes in, in a time that somebody waits for, with a word."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.content import Content
from kiosk.domain.model import Occurrence, Status
from kiosk.phone import limits
from kiosk.phone.files.calendars import entry, event_calendar, whole_calendar
from kiosk.phone.locale import locale
from kiosk.phone.patterns import pattern_files
from kiosk.phone.site import build_site
from kiosk.phone.tombstones import Things, things_now
from kiosk.phone.views.scene import Scene
from tests.factories import META, content, event, member
from tests.phone.samples import CONTENT, PICTURES

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def scene(made: Content) -> Scene:
    return Scene(made, locale("sv"), things_now(made, Things(), {}), {}, pattern_files(made)[0])


def often(times: int) -> Content:
    """One event at that many times, half of which are over."""
    first = META.built_at - times // 2 * HOUR
    every = tuple(
        Occurrence(number, "e", first + number * HOUR, first + (number + 0.5) * HOUR, Status.CONFIRMED)
        for number in range(times)
    )
    return replace(content(events=[event("e", "Ofta")], members=[member("m", "Hubben")]), occurrences=every)


def test_entries_that_are_put_together_are_those_that_icalendar_writes() -> None:
    """All kinds of times: whole days, no length, cancelled, months long, and the hour that comes twice in autumn."""
    autumn = META.built_at.replace(month=10, day=25, hour=0, minute=30)
    one = next(each for each in CONTENT.occurrences if not CONTENT.events[each.event].all_day)
    more = [replace(one, id=9_000 + n, starts=autumn + n * HOUR, ends=autumn + n * HOUR) for n in range(3)]
    more.append(replace(one, id=9_100, starts=autumn + 9 * DAY, ends=autumn + 99 * DAY))
    made = replace(CONTENT, occurrences=tuple(sorted((*CONTENT.occurrences, *more), key=lambda each: each.starts)))
    on = scene(made)
    whole = whole_calendar(on, name="Kalender")
    assert {CONTENT.events[each.event].all_day for each in made.occurrences} == {False, True}
    for each in made.occurrences:
        assert entry(on, each, alarm=False).to_ical(sorted=False).decode() in whole
        assert entry(on, each).to_ical(sorted=False).decode() in event_calendar(on, made.events[each.event])
    assert whole.count("BEGIN:VEVENT") == len(made.occurrences)
    assert whole.startswith("BEGIN:VCALENDAR\r\n")
    assert whole.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")


@pytest.mark.parametrize(("times", "left"), [(10, 10), (11, 6), (40, 10)])
def test_a_calendar_file_holds_all_or_the_next_ones(monkeypatch: pytest.MonkeyPatch, times: int, left: int) -> None:
    for name in ("MOST_IN_EVENT_CALENDAR", "MOST_IN_WHOLE_CALENDAR"):
        monkeypatch.setattr(limits, name, 10)
    made = often(times)
    on = scene(made)
    for text in (event_calendar(on, made.events["e"]), whole_calendar(on, name="x")):
        assert text.count("BEGIN:VEVENT") == left


def test_the_pages_of_all_events_end_somewhere_and_begin_with_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_LISTED", 100)
    monkeypatch.setattr(limits, "MOST_ALIKE", 1_000)
    files = build_site(often(1_000), PICTURES.__getitem__, Things()).files
    pages = [name for name in files if name.startswith("e/") and name.removeprefix("e/").split("/")[0].isdigit()]
    assert pages == ["e/2/index.html"]


def test_it_says_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    build_site(CONTENT, PICTURES.__getitem__, Things(), lambda made, whole: told.append((made, whole)))
    made, whole = zip(*told, strict=True)
    assert list(made) == sorted(made)
    assert set(whole) == {made[-1]}
    assert len(told) > len(CONTENT.events)
