"""The table of times: further times of an event, or all of them; and what may stand twice, or in several files."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.model import Status
from tests.sources.tables.sample_tables import TABLES, errors, read

HEADING = "event,starts,time,ends,end_time,status\n"
UNDATED = TABLES["events.csv"].replace(",+1,18:00,,20:00,", ",,,,,")


def test_further_times_come_beside_the_first() -> None:
    reading = read({"times.csv": f"{HEADING}talk,2026-12-01,17:00,2026-12-02,01:00,\ntalk,+0,12:00,,13:00,cancelled\n"})
    assert reading.problems == ()
    assert reading.content is not None
    assert [(one.starts, one.ends, one.status) for one in reading.content.occurrences] == [
        (datetime(2026, 11, 23, 11, tzinfo=UTC), datetime(2026, 11, 23, 12, tzinfo=UTC), Status.CANCELLED),
        (datetime(2026, 11, 24, 17, tzinfo=UTC), datetime(2026, 11, 24, 19, tzinfo=UTC), Status.CONFIRMED),
        (datetime(2026, 12, 1, 16, tzinfo=UTC), datetime(2026, 12, 2, 0, tzinfo=UTC), Status.CONFIRMED),
    ]


def test_an_event_may_leave_all_its_times_to_the_table() -> None:
    reading = read({"events.csv": UNDATED, "times.csv": f"{HEADING}talk,2026-12-01,17:00,,18:00,\n"})
    assert reading.problems == ()
    assert reading.content is not None
    assert len(reading.content.occurrences) == 1


def test_an_event_without_any_day_is_a_problem() -> None:
    (problem,) = errors(read({"events.csv": UNDATED}))
    assert (problem.table, problem.row, problem.column) == ("events.csv", 2, "starts")
    assert "table of times" in problem.remedy
    assert errors(read({"events.csv": UNDATED, "times.csv": "event"}))[0].table == "times.csv"


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("gone,+1,17:00,,18:00,", "event", "“gone” is not the id of a row in events.csv"),
        (",+1,17:00,,18:00,", "event", "empty"),
        ("talk,,17:00,,18:00,", "starts", "empty"),
        ("talk,soon,17:00,,18:00,", "starts", "no day"),
        ("talk,2262-11-27,17:00,,18:00,", "starts", "2262 is too far away"),
        ("talk,+1,17,,18:00,", "time", "no time of day"),
        ("talk,+1,25:00,,18:00,", "time", "no time of day"),
        ("talk,+1,17:00,,,", "end_time", "only one of the two"),
        ("talk,+1,,,18:00,", "time", "only one of the two"),
        ("talk,+1,,,,", "time", "does not say when the event begins"),
        ("talk,+1,17:00,,16:00,", "end_time", "ends before it starts"),
        ("talk,+1,17:00,+0,18:00,", "ends", "ends before it starts"),
        ("talk,+1,17:00,2031-12-30,18:00,", "ends", "longer than 1,829 days"),
        ("talk,2027-03-28,02:30,,04:00,", "time", "does not show this time"),
        ("talk,2026-12-01,02:30+02:00,,04:00,", "time", "does not show this time"),
        ("talk,+1,17:00,,18:00,perhaps", "status", "not one of the choices"),
    ],
)
def test_a_wrong_time_is_one_problem(row: str, column: str, words: str) -> None:
    (problem,) = errors(read({"times.csv": f"{HEADING}{row}\n"}))
    assert (problem.table, problem.row, problem.column) == ("times.csv", 2, column)
    assert words in problem.sentence


def test_rows_laid_aside_are_never_read() -> None:
    reading = read({"members.csv": TABLES["members.csv"] + "#example,,,nowhere,\n# old,,,,Å\n"})
    assert reading == read({})
    reading = read({"settings.csv": TABLES["settings.csv"] + "#colour,red\n"})
    assert reading == read({})


def test_an_error_of_the_spreadsheet_is_never_laid_aside() -> None:
    for cell in ("#REF!", "#SAKNAS!", "Err:502", "Fel:508"):
        (problem,) = errors(read({"members.csv": TABLES["members.csv"] + f"{cell},N,N,,\n"}))
        assert (problem.row, problem.column, problem.value) == (4, "id", cell)
        assert "cannot be worked out" in problem.sentence


def test_a_table_in_two_files_is_one_table() -> None:
    reading = read({"medlemmar.csv": "id,namn_sv,namn_en\nthird,Tredje,Third\n"})
    assert reading.problems == ()
    assert reading.content is not None
    assert list(reading.content.members) == ["hetch", "far", "third"]
    (problem,) = errors(read({"medlemmar.csv": "id,namn_sv,namn_en\nfar,Fjärran,Far\n"}))
    assert (problem.table, problem.row) == ("medlemmar.csv", 2)
    assert problem.sentence == "members.csv, row 3, has the same id."
