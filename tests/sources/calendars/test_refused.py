"""One broken component costs that component, is named, and nothing else of the calendar."""

from datetime import date, timedelta

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.calendars import components, date_values, moments, occurrences, overrides, rules
from kiosk.sources.calendars.extents import Extent
from tests.sources.calendars.sample_calendars import calendar, event, read, walls

WHEN = "DTSTART:20260305T180000"
SOUND = event(WHEN, "DURATION:PT1H", uid="sound")

BROKEN = [
    ([], "DTSTART"),
    (["DTSTART:"], "DTSTART"),
    (["DTSTART:soon"], "DTSTART"),
    (["DTSTART:20260230T100000"], "DTSTART"),
    (["DTSTART:180000"], "DTSTART"),
    (["DTSTART:PT1H"], "DTSTART"),
    (["DTSTART:19650101T100000"], "DTSTART"),
    (["DTSTART:26260305T100000"], "DTSTART"),
    ([WHEN, "DTEND:20260305T170000"], "DTEND"),
    ([WHEN, "DTEND:later"], "DTEND"),
    ([WHEN, "DURATION:-PT1H"], "DURATION"),
    ([WHEN, "DURATION:P1Y"], "DURATION"),
    ([WHEN, "DURATION:20260305"], "DURATION"),
    ([WHEN, "RDATE:180000"], "RDATE"),
    ([WHEN, "RDATE;VALUE=PERIOD:20260305T180000Z/20260304T180000Z"], "RDATE"),
    ([WHEN, "EXDATE:never"], "EXDATE"),
    ([WHEN, "RECURRENCE-ID:whenever"], "RECURRENCE-ID"),
    ([WHEN, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260305T180000,20260306T180000"], "RRULE"),
]
RULES = [
    "FREQ=MINUTELY;COUNT=2",
    "FREQ=FORTNIGHTLY",
    "FREQ=",
    "INTERVAL=2",
    "W1 MO #10",
    "nonsense",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=",
    "FREQ=WEEKLY;FREQ=DAILY",
    "FREQ=WEEKLY;UNTL=20260401",
    "FREQ=WEEKLY;UNTIL=PT1H",
    "FREQ=WEEKLY;UNTIL=soon",
    "FREQ=WEEKLY;UNTIL=20260201",
    "FREQ=WEEKLY;INTERVAL=0",
    "FREQ=WEEKLY;INTERVAL=-1",
    "FREQ=WEEKLY;INTERVAL=1,2",
    "FREQ=DAILY;COUNT=2;BYHOUR=24",
    "FREQ=DAILY;COUNT=2;BYSETPOS=0",
    "FREQ=YEARLY;COUNT=2;BYMONTH=13",
    "FREQ=YEARLY;BYEASTER=1",
    "RSCALE=CHINESE;FREQ=YEARLY",
    "FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31;SKIP=SIDEWAYS",
]
EVERY = [*BROKEN, *(([WHEN, f"RRULE:{rule}"], "RRULE") for rule in RULES)]


def check_alone(lines: list[str], column: str) -> None:
    """Of two events the one that has these lines is left out and named, and the other one is read."""
    drafts = read(calendar(event(*lines, uid="broken"), SOUND))
    assert [(draft.uid, walls(draft)) for draft in drafts.events] == [("sound", ["2026-03-05 18:00-19:00"])]
    (problem,) = drafts.problems
    assert (problem.table, problem.uid, problem.row, problem.column) == ("talks.ics", "broken", None, column)
    assert problem.severity is Severity.WARNING
    assert "Hub talk" in problem.remedy or column == "DTSTART" or column == "DTEND"


@pytest.mark.parametrize(("lines", "column"), EVERY)
def test_a_broken_component_is_named_and_the_others_are_read(lines: list[str], column: str) -> None:
    check_alone(lines, column)


DAYS = ",".join(f"202603{day:02}T180000" for day in range(6, 10))
LIMITS: list[tuple[object, str, object, list[str], str]] = [
    (moments, "MOST_DATES", 3, [WHEN, f"RDATE:{DAYS}"], "RDATE"),
    (moments, "MOST_DATES", 3, [WHEN, *(f"RDATE:{day}" for day in DAYS.split(","))], "RDATE"),
    (moments, "LONGEST_EVENT", timedelta(days=2), [WHEN, "DURATION:P3D"], "DURATION"),
    (moments, "LONGEST_EVENT", timedelta(days=2), [WHEN, "DTEND:20260308T190000"], "DTEND"),
    (date_values, "_YEARS", range(2000, 2030), ["DTSTART:20300305T180000"], "DTSTART"),
    (components, "MOST_LINES", 8, [WHEN, *["CATEGORIES:a"] * 9], "BEGIN"),
    (overrides, "MOST_RULES", 2, [WHEN, *["RRULE:FREQ=DAILY;COUNT=2"] * 3], "RRULE"),
    (occurrences, "MOST_TIMES", 3, [WHEN, "RRULE:FREQ=DAILY;COUNT=4"], "RRULE"),
    (rules, "MOST_STEPS", 3, [WHEN, "RRULE:FREQ=DAILY;COUNT=4"], "RRULE"),
    (rules, "MOST_A_DAY", 2, [WHEN, "RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10,12,14"], "RRULE"),
    (rules, "MOST_A_DAY", 24, [WHEN, "RRULE:FREQ=HOURLY;COUNT=4;BYMINUTE=0,30"], "RRULE"),
    (rules, "LONGEST_RULE", 20, [WHEN, "RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10"], "RRULE"),
    (rules, "_FURTHEST_STEP", 5, [WHEN, "RRULE:FREQ=DAILY;COUNT=4;INTERVAL=6"], "RRULE"),
    (rules, "_PATIENCE", timedelta(days=400), [WHEN, "RRULE:FREQ=YEARLY;COUNT=2;BYMONTH=2;BYMONTHDAY=29"], "RRULE"),
]
"""Where a guard is for what is too much, it is lowered until a few are."""


@pytest.mark.parametrize(("module", "name", "limit", "lines", "column"), LIMITS)
def test_what_is_too_much_costs_its_component_alone(
    module: object, name: str, limit: object, lines: list[str], column: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, name, limit)
    check_alone(lines, column)


@pytest.mark.parametrize("lines", [limit[3] for limit in LIMITS])
def test_within_the_limits_the_same_is_read(lines: list[str]) -> None:
    assert [draft.uid for draft in read(calendar(event(*lines, uid="fine"), SOUND)).events] == ["fine", "sound"]


def test_of_times_beyond_all_calendars_nobody_knows_the_end() -> None:
    with pytest.raises(OverflowError):
        Extent.of_length(date(2026, 3, 5), timedelta(days=9_999_999), timedelta())


@pytest.mark.parametrize("lines", [[], [WHEN, "RRULE:FREQ=MINUTELY;COUNT=2"]])
def test_what_has_no_uid_is_named_by_its_line(lines: list[str]) -> None:
    drafts = read(calendar(SOUND, event(*lines, uid="")))
    assert [draft.uid for draft in drafts.events] == ["sound"]
    assert [(problem.uid, problem.row) for problem in drafts.problems] == [("", 10)]


def test_an_event_without_a_title_is_refused() -> None:
    drafts = read(calendar(SOUND, event(WHEN, uid="broken", title="")))
    assert [(problem.uid, problem.column) for problem in drafts.problems] == [("broken", "SUMMARY")]


UNENDED = [
    event(WHEN, uid="broken").replace("END:VEVENT\r\n", "") + SOUND,
    event(WHEN, uid="broken").replace("END:VEVENT\r\n", "") + "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + SOUND,
    SOUND + event(WHEN, uid="broken").replace("END:VEVENT", "END:VTODO"),
    SOUND + event(WHEN, "BEGIN:VALARM", uid="broken").replace("END:VEVENT\r\n", ""),
]


@pytest.mark.parametrize("parts", UNENDED)
def test_a_component_without_an_end_may_have_lost_anything(parts: str) -> None:
    drafts = read(calendar(parts))
    assert [draft.uid for draft in drafts.events] == ["sound"]
    assert ("broken", "BEGIN") in [(problem.uid, problem.column) for problem in drafts.problems]


ELSEWHERE = [
    "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:No\r\nEND:VTODO\r\n",
    "BEGIN:VJOURNAL\r\nDTSTART:nonsense\r\nEND:VJOURNAL\r\n",
    "BEGIN:VFREEBUSY\r\nFREEBUSY:20260305T180000Z/PT1H\r\nEND:VFREEBUSY\r\n",
    "BEGIN:X-OTHER\r\nBEGIN:X-INNER\r\nSUMMARY:No\r\nEND:X-INNER\r\nEND:X-OTHER\r\n",
    "BEGIN:VTODO\r\nSUMMARY:never ended\r\n",
    "END:VEVENT\r\nEND:VALARM\r\n",
    "X-COLOUR:red\r\n\r\n\r\nnothing at all\r\n",
]


@pytest.mark.parametrize("other", ELSEWHERE)
@pytest.mark.parametrize("before", [False, True])
def test_other_components_are_not_looked_at(other: str, before: bool) -> None:
    drafts = read(calendar(*((other, SOUND) if before else (SOUND, other))))
    assert [draft.uid for draft in drafts.events] == ["sound"]
    assert drafts.problems == ()


@pytest.mark.parametrize("before", [False, True])
def test_deeper_than_anything_is_meant_nothing_more_is_counted(before: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "_DEEPEST", 4)
    nested = "".join(f"BEGIN:X-{depth}\r\n" for depth in range(5))
    drafts = read(calendar(*((nested, SOUND) if before else (SOUND, nested))))
    assert ([draft.uid for draft in drafts.events], drafts.problems) == (["sound"], ())


def test_what_stands_in_an_alarm_is_not_the_events() -> None:
    alarm = ["BEGIN:VALARM", "SUMMARY:Wake up", "DESCRIPTION:Now", "DURATION:PT5M", "END:VALARM"]
    (draft,) = read(calendar(event(*alarm, WHEN, *alarm))).events
    assert (draft.title, draft.summary, walls(draft)) == ({"sv": "Hub talk"}, {}, ["2026-03-05 18:00-18:00"])
