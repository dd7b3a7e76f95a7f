"""The setting `hours`: when the house is open, and a sentence for what nobody can mean."""

from datetime import date, time
from pathlib import Path

import pytest

from kiosk.cli.settings import for_screen, load
from kiosk.domain.errors import SettingsError
from kiosk.domain.opening_hours import Span

TABLE = """
[hours]
monday = "08:00-18:00"
tuesday = "08:00-18:00"
wednesday = "08:00-18:00"
thursday = "08:00-20:00"
friday = "08:00-02:00"
saturday = "closed"
sunday = "closed"
2026-12-23 = "08:00-12:00"
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_table_the_house_is_always_open(tmp_path: Path) -> None:
    assert load(written(tmp_path, ""), {}).hours is None


def test_a_table_reaches_the_screen(tmp_path: Path) -> None:
    hours = for_screen(load(written(tmp_path, TABLE), {}), None, None).hours
    assert hours is not None
    assert hours.weekdays[3] == Span(time(8), time(20))
    assert hours.weekdays[4:] == (Span(time(8), time(2)), None, None)
    assert hours.dates == {date(2026, 12, 23): Span(time(8), time(12))}


def test_the_environment_tells_it_in_one_line(tmp_path: Path) -> None:
    week = "monday tuesday wednesday thursday friday saturday".split()
    line = " ".join(f"{day}=08:00-18:00" for day in week) + " sunday=closed"
    hours = load(written(tmp_path, TABLE), {"KIOSK_HOURS": line}).hours
    assert hours is not None
    assert hours.weekdays == (Span(time(8), time(18)),) * 6 + (None,)


def test_all_that_is_wrong_is_said_at_once_with_the_other_settings(tmp_path: Path) -> None:
    text = "countdown_s = 1\n" + TABLE.replace("sunday", "sonday").replace("08:00-20:00", "8-20")
    with pytest.raises(SettingsError) as refused:
        load(written(tmp_path, text), {})
    assert refused.value.sentence.splitlines() == [
        "The setting countdown_s is not right. It must be a whole number from 20 to 600.",
        (
            "The setting hours is not right. There are no hours for sunday."
            ' The hours for thursday must be as "08:00-18:00", or "closed".'
            " There is no day sonday: name a weekday, holidays or a date, as 2026-12-24."
        ),
    ]
