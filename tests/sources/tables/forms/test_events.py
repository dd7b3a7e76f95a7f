"""When an event of the table takes place: every recurrence that can be written, and midnight at its end."""

from datetime import date

import pytest

from kiosk.domain.walltime import local
from tests.sources.tables.sample_tables import TABLES, errors, read

HEADING = "id,title_sv,title_en,starts,time,ends,end_time,every,until,except,cancelled\n"


def table(row: str) -> dict[str, str | bytes | None]:
    return {"events.csv": f"{HEADING}talk,Samtal,Talk,{row}\n"}


def days(row: str) -> list[date]:
    reading = read(table(row))
    assert errors(reading) == ()
    assert reading.content is not None
    return [local(one.starts).date() for one in reading.content.occurrences]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("2026-12-01,18:00,,20:00,varannan vecka,2027-01-05,,", ["2026-12-01", "2026-12-15", "2026-12-29"]),
        ("2026-12-01,18:00,,20:00,First Tuesday,2027-02-28,,", ["2026-12-01", "2027-01-05", "2027-02-02"]),
        ("2026-11-27,18:00,,20:00,sista fredagen,2027-01-31,,", ["2026-11-27", "2026-12-25", "2027-01-29"]),
        ("2026-12-31,18:00,,20:00,sista dagen i månaden,2027-02-28,,", ["2026-12-31", "2027-01-31", "2027-02-28"]),
        ("2026-12-15,18:00,,20:00,monthly,2027-02-15,2027-01-15,", ["2026-12-15", "2027-02-15"]),
        ("2026-12-13,07:00,,08:00,varje år,,,", ["2026-12-13", "2027-12-13"]),
        ("2026-12-01,18:00,,20:00,varannan tisdag,2026-12-20,,", ["2026-12-01", "2026-12-15"]),
    ],
)
def test_an_event_comes_back(row: str, expected: list[str]) -> None:
    assert [day.isoformat() for day in days(row)] == expected


@pytest.mark.parametrize(
    ("row", "column", "words", "remedy"),
    [
        ("2026-12-03,18:00,,20:00,första tisdagen,,,", "starts", "2026-12-03 is not “första tisdagen”", "2027-01-05"),
        ("2026-12-03,18:00,,20:00,varje tisdag,,,", "starts", "2026-12-03 is not “varje tisdag”", "2026-12-08"),
        ("2026-12-30,18:00,,20:00,last day of the month,,,", "starts", "is not “last day of the month”", "2026-12-31"),
        ("2026-12-31,18:00,,20:00,varje månad,,,", "every", "Not every month has a day 31.", "last day of the month"),
        ("2028-02-29,18:00,,20:00,yearly,,,", "every", "Not every year has this day.", "28 February or 1 March"),
        ("2026-12-01,18:00,2027-01-10,20:00,monthly,,,", "every", "comes back before it has ended", "Correct ends"),
        (
            "2026-12-01,18:00,,20:00,monthly,,2027-01-02,",
            "except",
            "does not start on 2027-01-02",
            "on which it starts",
        ),
    ],
)
def test_a_recurrence_that_contradicts_itself_is_one_problem(row: str, column: str, words: str, remedy: str) -> None:
    (problem,) = errors(read(table(row)))
    assert (problem.row, problem.column) == (2, column)
    assert words in problem.sentence
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("row", "ends"),
    [
        ("2026-12-04,22:00,,24:00,,,,", "2026-12-05 00:00"),
        ("2026-12-04,22:00,,00:00,,,,", "2026-12-05 00:00"),
        ("2026-12-04,22:00,2026-12-05,00:00,,,,", "2026-12-05 00:00"),
        ("2026-12-04,22:00,2026-12-05,24:00,,,,", "2026-12-06 00:00"),
        ("2026-12-04,22:00,2026-12-05,02:00,,,,", "2026-12-05 02:00"),
        ("2026-12-04,00:00,,24:00,,,,", "2026-12-05 00:00"),
        ("2026/12/04,22:00,,kl 24.00,daily,2026/12/05,,", "2026-12-05 00:00"),
    ],
)
def test_midnight_is_the_end_of_its_day(row: str, ends: str) -> None:
    reading = read(table(row))
    assert errors(reading) == ()
    assert reading.content is not None
    assert f"{local(reading.content.occurrences[0].ends):%Y-%m-%d %H:%M}" == ends


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("2026-12-04,24:00,,24:00,,,,", "time", "no time of day"),
        ("2026-12-04,22:00,,02:00,,,,", "end_time", "ends before it starts"),
        ("2026-12-04,00:00,,00:00,,,,", "end_time", "ends before it starts"),
        ("2026-12-04,22:00,,24:30,,,,", "end_time", "no time of day"),
    ],
)
def test_another_hour_past_midnight_asks_for_its_day(row: str, column: str, words: str) -> None:
    (problem,) = errors(read(table(row)))
    assert problem.column == column
    assert words in problem.sentence


def test_midnight_is_the_end_of_its_day_in_the_table_of_times_and_of_a_notice() -> None:
    times = "event,starts,time,ends,end_time\ntalk,2026-12-04,22:00,,24:00\ntalk,2026-12-05,22:00,,00:00\n"
    notices = "id,level,text_sv,text_en,starts,ends\nlift,info,Hissen,Lift,,2026-11-30 24:00\n"
    reading = read({"events.csv": TABLES["events.csv"], "times.csv": times, "notices.csv": notices})
    assert errors(reading) == ()
    assert reading.content is not None
    assert [f"{local(one.ends):%d %H:%M}" for one in reading.content.occurrences] == [
        "24 20:00",
        "05 00:00",
        "06 00:00",
    ]
    assert reading.content.notices[0].ends is not None
    assert f"{local(reading.content.notices[0].ends):%m-%d %H:%M}" == "12-01 00:00"
