"""Days and times as staff write them."""

from datetime import date, time

import pytest

from kiosk.sources.tables.values.days import parse_date, parse_day, parse_end, parse_time

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-27", date(2026, 11, 27)),
        ("+0", WEDNESDAY),
        ("+3", date(2026, 11, 28)),
        ("3", date(2026, 11, 28)),
        ("-1", date(2026, 11, 24)),
        ("mon", date(2026, 11, 23)),
        ("mon+1", date(2026, 11, 30)),
        ("Sun+2", date(2026, 12, 13)),
        ("+400", date(2027, 12, 30)),
        ("mån+1", date(2026, 11, 30)),
        ("lör", date(2026, 11, 28)),
        ("2026-11-27 00:00:00", date(2026, 11, 27)),
        ("27/11 2026", date(2026, 11, 27)),
        ("5/6 2026", date(2026, 6, 5)),
        ("27/11/2026", date(2026, 11, 27)),
        ("11/27/2026", date(2026, 11, 27)),
        ("27.11.2026", date(2026, 11, 27)),
        ("27. 11. 2026", date(2026, 11, 27)),
        ("6.6.2026", date(2026, 6, 6)),
        ("27 november 2026", date(2026, 11, 27)),
        ("Den 27 Okt. 2026", date(2026, 10, 27)),
        ("1 May 2026", date(2026, 5, 1)),
        ("1 juni 2026", date(2026, 6, 1)),
        ("2026/12/10", date(2026, 12, 10)),
        ("2026/1/5", date(2026, 1, 5)),
        ("2026.12.10", date(2026, 12, 10)),
        ("2026-12-10T00:00", date(2026, 12, 10)),
        ("2026/12/10 00:00", date(2026, 12, 10)),
    ],
)
def test_parse_day(text: str, expected: date) -> None:
    assert parse_day(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "27/13/2026",
        "31/11 2026",
        "5/6/2026",
        "1.2.2026",
        "2026-02-30",
        "2026-1-1",
        "20261127",
        "2026/12-10",
        "2026/13/10",
        "2026-12-10 18:00",
        "+1000",
        "mon-1",
        "månd",
        "3.5",
        "27 ma 2026",
        "32 maj 2026",
    ],
)
def test_parse_day_refuses(text: str) -> None:
    with pytest.raises(ValueError, match=r"written|day|month"):
        parse_day(text, WEDNESDAY)


def test_parse_date_takes_no_counted_days() -> None:
    with pytest.raises(ValueError, match="not written"):
        parse_date("+3")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13:00", time(13)),
        ("8.30", time(8, 30)),
        ("kl. 8.30", time(8, 30)),
        ("08:30:00", time(8, 30)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("05:00:00 PM", time(17)),
        ("12:30 a.m.", time(0, 30)),
        ("12:30 pm", time(12, 30)),
    ],
)
def test_parse_time(text: str, expected: time) -> None:
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    "text", ["", "24:00", "13", "13:60", "1 pm", "13:00 pm", "0:30 am", "13:00:30", "13:0", "-1:00", "١٣:٠٠"]
)
def test_parse_time_refuses(text: str) -> None:
    with pytest.raises(ValueError, match=r"written|hour|minute"):
        parse_time(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24:00", (time(0), 1)),
        ("kl 24.00", (time(0), 1)),
        ("24:00:00", (time(0), 1)),
        ("00:00", (time(0), 0)),
        ("23:59", (time(23, 59), 0)),
        ("12:30 am", (time(0, 30), 0)),
    ],
)
def test_an_end_may_be_the_midnight_at_the_end_of_its_day(text: str, expected: tuple[time, int]) -> None:
    assert parse_end(text) == expected


@pytest.mark.parametrize("text", ["24:01", "24:00 pm", "25:00", "24"])
def test_no_other_hour_comes_after_midnight(text: str) -> None:
    with pytest.raises(ValueError, match=r"written|hour"):
        parse_end(text)
