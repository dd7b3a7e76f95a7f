"""One broken or hostile component costs that component, is named, and nothing else of the calendar."""

import pytest

from kiosk.domain.errors import Severity
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
    (["DTSTART:00010101T000000"], "DTSTART"),
    (["DTSTART;VALUE=DATE:99991231"], "DTSTART"),
    (["DTSTART:19650101T100000"], "DTSTART"),
    (["DTSTART:26260305T100000"], "DTSTART"),
    ([WHEN, "DTEND:20260305T170000"], "DTEND"),
    ([WHEN, "DTEND:later"], "DTEND"),
    ([WHEN, "DTEND:20260905T180000"], "DTEND"),
    ([WHEN, "DURATION:-PT1H"], "DURATION"),
    ([WHEN, "DURATION:P1Y"], "DURATION"),
    ([WHEN, "DURATION:P99999999999W"], "DURATION"),
    ([WHEN, "DURATION:P9999999D"], "DURATION"),
    ([WHEN, "DURATION:20260305"], "DURATION"),
    ([WHEN, "RDATE:180000"], "RDATE"),
    ([WHEN, "RDATE;VALUE=PERIOD:20260305T180000Z/20260304T180000Z"], "RDATE"),
    ([WHEN, "RDATE:" + ",".join(["20260305T180000"] * 2_001)], "RDATE"),
    ([WHEN, *["RDATE:20260305T180000"] * 2_001], "RDATE"),
    ([WHEN, "EXDATE:never"], "EXDATE"),
    ([WHEN, "RDATE:" + "20260305T180000," * 20_000], "RDATE"),
    ([WHEN, *["CATEGORIES:a"] * 6_000], "BEGIN"),
    ([WHEN, "RECURRENCE-ID:whenever"], "RECURRENCE-ID"),
    ([WHEN, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260305T180000,20260306T180000"], "RRULE"),
    ([WHEN, *["RRULE:FREQ=DAILY;COUNT=2"] * 11], "RRULE"),
]
RULES = [
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;COUNT=10",
    "FREQ=HOURLY",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=FORTNIGHTLY",
    "FREQ=",
    "INTERVAL=2",
    "W1 MO #10",
    "nonsense",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=",
    "FREQ=WEEKLY;UNTL=20260401",
    "FREQ=WEEKLY;UNTIL=PT1H",
    "FREQ=WEEKLY;UNTIL=soon",
    "FREQ=WEEKLY;UNTIL=20260201",
    "FREQ=WEEKLY;INTERVAL=0",
    "FREQ=WEEKLY;INTERVAL=-1",
    "FREQ=WEEKLY;INTERVAL=99999999999999",
    "FREQ=WEEKLY;INTERVAL=1,2",
    "FREQ=DAILY;BYHOUR=24",
    "FREQ=DAILY;BYSETPOS=0",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
    "FREQ=YEARLY;BYMONTH=13",
    "FREQ=YEARLY;BYEASTER=1",
    "RSCALE=CHINESE;FREQ=YEARLY",
    "FREQ=MONTHLY;BYMONTHDAY=31;SKIP=SIDEWAYS",
    "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))),
    "FREQ=DAILY;BYMINUTE=" + ",".join(map(str, range(60))) + ";BYSECOND=" + ",".join(map(str, range(60))),
    "FREQ=DAILY;BYYEARDAY=" + ",".join(["1"] * 3_000),
]
EVERY = [*BROKEN, *(([WHEN, f"RRULE:{rule}"], "RRULE") for rule in RULES)]


@pytest.mark.parametrize(("lines", "column"), EVERY)
def test_a_broken_component_is_named_and_the_others_are_read(lines: list[str], column: str) -> None:
    drafts = read(calendar(event(*lines, uid="broken"), SOUND))
    assert [(draft.uid, walls(draft)) for draft in drafts.events] == [("sound", ["2026-03-05 18:00-19:00"])]
    (problem,) = drafts.problems
    assert (problem.table, problem.uid, problem.row, problem.column) == ("talks.ics", "broken", None, column)
    assert problem.severity is Severity.WARNING
    assert "Hub talk" in problem.remedy or column == "DTSTART" or column == "DTEND"


@pytest.mark.parametrize("lines", [[], [WHEN, "RRULE:FREQ=SECONDLY"]])
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
    "BEGIN:X\r\n" * 5_000,
    "X-COLOUR:red\r\n\r\n\r\nnothing at all\r\n",
]


@pytest.mark.parametrize("other", ELSEWHERE)
@pytest.mark.parametrize("before", [False, True])
def test_other_components_are_not_looked_at(other: str, before: bool) -> None:
    drafts = read(calendar(*((other, SOUND) if before else (SOUND, other))))
    assert [draft.uid for draft in drafts.events] == ["sound"]
    assert drafts.problems == ()


def test_what_stands_in_an_alarm_is_not_the_events() -> None:
    alarm = ["BEGIN:VALARM", "SUMMARY:Wake up", "DESCRIPTION:Now", "DURATION:PT5M", "END:VALARM"]
    (draft,) = read(calendar(event(*alarm, WHEN, *alarm))).events
    assert (draft.title, draft.summary, walls(draft)) == ({"sv": "Hub talk"}, {}, ["2026-03-05 18:00-18:00"])
