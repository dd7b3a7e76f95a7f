"""Times of a series that are moved, renamed or called off, and which of several components of one UID is meant."""

import pytest

from kiosk.domain.model import Status
from tests.sources.calendars.sample_calendars import calendar, event, one, only, read, walls

CORE = ["DTSTART:20260305T180000", "DTEND:20260305T190000", "RRULE:FREQ=WEEKLY;COUNT=3"]
FIRST, SECOND, THIRD = "2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00", "2026-03-19 18:00-19:00"
MOVED = ["DTSTART:20260313T100000", "DTEND:20260313T120000"]

REPLACED = [
    ["RECURRENCE-ID:20260312T180000"],
    ["RECURRENCE-ID:20260312T170000Z"],
    ["RECURRENCE-ID;TZID=Europe/London:20260312T170000"],
    ["RECURRENCE-ID;TZID=W. Europe Standard Time:20260312T180000"],
    ["RECURRENCE-ID;VALUE=DATE:20260312"],
]


@pytest.mark.parametrize("replaced", REPLACED)
@pytest.mark.parametrize("change_first", [False, True])
def test_a_time_is_moved(replaced: list[str], change_first: bool) -> None:
    parts = [event(*CORE), event(*replaced, *MOVED)]
    draft = one(calendar(*(reversed(parts) if change_first else parts)))
    assert walls(draft) == [FIRST, "2026-03-13 10:00-12:00", THIRD]


def test_a_time_is_called_off_and_says_so() -> None:
    off = event("RECURRENCE-ID:20260312T180000", "DTSTART:20260312T180000", "DTEND:20260312T190000", "STATUS:CANCELLED")
    draft = one(calendar(event(*CORE), off))
    assert walls(draft) == [FIRST, f"!{SECOND}", THIRD]
    assert draft.status is Status.CONFIRMED


def test_a_cancelled_time_keeps_the_title_of_the_event() -> None:
    lines = ["RECURRENCE-ID:20260312T180000", "DTSTART:20260312T180000", "DTEND:20260312T190000", "STATUS:CANCELLED"]
    draft = one(calendar(event(*CORE), event(*lines, title="Canceled: Hub talk")))
    assert walls(draft) == [FIRST, f"!{SECOND}", THIRD]


@pytest.mark.parametrize("word", ["CANCELLED", "cancelled", "Canceled"])
def test_the_whole_event_is_called_off(word: str) -> None:
    draft = one(calendar(event(*CORE, f"STATUS:{word}")))
    assert draft.status is Status.CANCELLED
    assert walls(draft) == [f"!{FIRST}", f"!{SECOND}", f"!{THIRD}"]


def test_a_calendar_of_cancellations_calls_its_events_off() -> None:
    assert one(calendar(event(*CORE), head=["METHOD:CANCEL"])).status is Status.CANCELLED


def test_a_tentative_event_is_shown_and_told() -> None:
    drafts = read(calendar(event(*CORE, "STATUS:TENTATIVE")))
    assert drafts.events[0].status is Status.CONFIRMED
    assert [problem.column for problem in drafts.problems] == ["STATUS"]


def test_what_is_told_otherwise_of_one_time_is_an_event_of_its_own() -> None:
    lines = ["RECURRENCE-ID:20260312T180000", "DTSTART:20260312T180000", "DTEND:20260312T190000"]
    other = event(*lines, "LOCATION:Prisma", title="Hub talk, outside")
    usual, special = read(calendar(event(*CORE, "LOCATION:Hetch"), other)).events
    assert (usual.uid, usual.place, walls(usual)) == ("a", "Hetch", [FIRST, THIRD])
    assert (special.uid, special.place, walls(special)) == ("a#20260312T170000Z", "Prisma", [SECOND])
    assert special.title == {"sv": "Hub talk, outside"}


def test_a_change_without_words_takes_those_of_the_event() -> None:
    full = event(*CORE, "LOCATION:Hetch", "DESCRIPTION:Om.", "ORGANIZER;CN=Hub:mailto:a@example.org", "CATEGORIES:talk")
    draft = one(calendar(full, event("RECURRENCE-ID:20260312T180000", *MOVED, title="")))
    assert (draft.place, draft.organiser, draft.tags) == ("Hetch", "Hub", ("talk",))
    assert walls(draft) == [FIRST, "2026-03-13 10:00-12:00", THIRD]


def test_this_and_the_following_times_are_moved() -> None:
    later = ["DTSTART:20260312T200000", "DTEND:20260312T220000"]
    draft = one(calendar(event(*CORE), event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260312T180000", *later)))
    assert walls(draft) == [FIRST, "2026-03-12 20:00-22:00", "2026-03-19 20:00-22:00"]


def test_the_following_times_cannot_be_moved_beyond_all_calendars() -> None:
    later = ["DTSTART:19020312T200000", "DTEND:19020312T220000"]
    change = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260312T180000", *later)
    assert walls(read(calendar(event(*CORE), change)).events[0]) == [FIRST]


def test_of_two_changes_of_a_time_the_newest_holds() -> None:
    replaced = "RECURRENCE-ID:20260312T180000"
    old = event(replaced, "SEQUENCE:1", "DTSTART:20260314T100000", "DTEND:20260314T120000")
    assert walls(one(calendar(event(*CORE), event(replaced, "SEQUENCE:2", *MOVED), old)))[1] == "2026-03-13 10:00-12:00"


def test_changes_without_their_event_stand_alone() -> None:
    draft = one(calendar(event("RECURRENCE-ID:20260312T180000", *MOVED)))
    assert (draft.uid, walls(draft)) == ("a", ["2026-03-13 10:00-12:00"])


def test_days_are_moved_too() -> None:
    core = event("DTSTART;VALUE=DATE:20260305", "RRULE:FREQ=DAILY;COUNT=2")
    moved = event("RECURRENCE-ID:20260306T000000", "DTSTART;VALUE=DATE:20260309")
    assert walls(one(calendar(core, moved))) == ["2026-03-05", "2026-03-09"]


NEWEST = [
    (["SEQUENCE:2"], ["SEQUENCE:1", "LAST-MODIFIED:20260301T000000Z"]),
    (["LAST-MODIFIED:20260301T000000Z"], ["LAST-MODIFIED:20260201T000000Z"]),
    (["DTSTAMP:20260301T000000Z"], ["DTSTAMP:20260201T000000Z"]),
]


@pytest.mark.parametrize(("new", "old"), NEWEST)
@pytest.mark.parametrize("swapped", [False, True])
def test_of_two_events_of_one_uid_the_newest_is_shown_and_that_is_told(
    new: list[str], old: list[str], swapped: bool
) -> None:
    parts = [event(*CORE, *new, title="New"), event(*CORE, *old, title="Old")]
    drafts = read(calendar(*(reversed(parts) if swapped else parts)))
    assert [draft.title["sv"] for draft in drafts.events] == ["New"]
    assert [(problem.uid, problem.column) for problem in drafts.problems] == [("a", "UID")]


def test_the_same_event_twice_is_one_without_a_word() -> None:
    assert walls(one(calendar(event(*CORE), event(*CORE)))) == [FIRST, SECOND, THIRD]


def test_an_event_and_its_change_may_stand_in_two_calendars_of_a_file() -> None:
    change = event("RECURRENCE-ID:20260312T180000", *MOVED)
    assert walls(one(calendar(event(*CORE)) + calendar(change))) == [FIRST, "2026-03-13 10:00-12:00", THIRD]


def test_a_time_whose_change_cannot_be_read_is_not_shown_at_its_old_time() -> None:
    broken = event("RECURRENCE-ID:20260312T180000", "DTSTART:20260313T100000", "DTEND:20260313T090000")
    drafts = read(calendar(event(*CORE), broken))
    assert walls(drafts.events[0]) == [FIRST, THIRD]
    assert [(problem.uid, problem.column) for problem in drafts.problems] == [("a", "DTEND")]


PRIVATE = ["PRIVATE", "CONFIDENTIAL", "private", "X-SECRET"]


@pytest.mark.parametrize("word", PRIVATE)
def test_what_is_private_is_left_out_and_told_without_its_words(word: str) -> None:
    told = [event(*CORE, f"CLASS:{word}", title="Wage talk", uid=f"wage-{number}@x.example") for number in range(3)]
    data = calendar(*told)
    assert read(data).events == ()
    problem = only(data)
    assert (problem.uid, problem.column, problem.value) == ("", "CLASS", "")
    assert "are left out: 3." in problem.sentence
    assert "wage" not in f"{problem}".lower()


def test_a_private_time_of_a_public_event_is_left_out() -> None:
    drafts = read(calendar(event(*CORE), event("RECURRENCE-ID:20260312T180000", "CLASS:PRIVATE", *MOVED, title="No")))
    assert [walls(draft) for draft in drafts.events] == [[FIRST, THIRD]]
    assert [problem.column for problem in drafts.problems] == ["CLASS"]
