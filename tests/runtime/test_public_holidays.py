"""The days on which Sweden has a holiday, written down from its law, whatever the library has come to say."""

from datetime import date, timedelta

import pytest

from kiosk.runtime.public_holidays import public_holidays

DAYS = {
    2026: "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
    2027: "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
}
"""New Year, Epiphany, Good Friday, Easter, Easter Monday, 1 May, Ascension, Whitsun, National Day, Midsummer's Eve and
Day, All Saints, Christmas Eve, Christmas, its second day, New Year's Eve. No Sunday that is none of these."""


@pytest.mark.parametrize(("year", "days"), DAYS.items())
def test_the_holidays_of_a_year(year: int, days: str) -> None:
    is_holiday, first = public_holidays(), date(year, 1, 1)
    found = [day for n in range(365) if is_holiday(day := first + timedelta(n))]
    assert [f"{day:%m-%d}" for day in found] == days.split()


def test_any_year_can_be_asked_for_later() -> None:
    is_holiday = public_holidays()
    assert [is_holiday(date(2036, 4, day)) for day in (11, 12, 13, 14, 15)] == [True, False, True, True, False]
