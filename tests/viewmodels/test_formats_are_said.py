"""Every form in which the screen writes times, days and spans, as it is said in each language."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.speech import to_say
from kiosk.domain.speech.language import language_of
from kiosk.domain.walltime import STOCKHOLM
from kiosk.runtime.language import Languages
from kiosk.viewmodels import formatting

TODAY = date(2026, 11, 23)
YEAR = [TODAY + timedelta(days=number) for number in range(370)]
LONG = {"sv": "timm", "en": "hour", "da": "time", "de": "Stunde"}
SHORT = {"sv": {"tim", "min", "h"}, "en": {"min", "h"}, "da": {"t", "min"}, "de": {"Std", "Min"}}


@pytest.fixture(params=["sv", "en", "da", "de"])
def code(request: pytest.FixtureRequest, languages: Languages) -> str:
    """Each language in turn, in use."""
    languages.use(request.param)
    return str(request.param)


def has_figures(text: str) -> bool:
    return any(sign.isdecimal() for sign in text)


def test_every_day_is_said_by_weekday_ordinal_and_month(languages: Languages, code: str) -> None:
    words, locale = language_of(code), languages.current.locale
    for day in YEAR:
        month, ordinal = words.months[day.month - 1], words.ordinals[day.day - 1]
        full, short = to_say(formatting.date_words(locale, day), code), to_say(formatting.short_date(locale, day), code)
        assert full.startswith(words.weekdays[day.weekday()])
        assert full.endswith(month)
        assert full.split().count(ordinal.split()[-1]) == 1
        assert not has_figures(full + short)
        assert short.endswith(month)
        assert ordinal in short
        assert to_say(formatting.weekday(locale, day), code) == words.weekdays[day.weekday()]


def test_spans_of_days_begin_and_end_in_words(languages: Languages, code: str) -> None:
    words, locale = language_of(code), languages.current.locale
    for first in YEAR[:40]:
        for days in (0, 1, 6, 40):
            last = first + timedelta(days=days)
            said = to_say(formatting.days_span(locale, first, last, TODAY), code)
            year = f" {words.year(last.year)}" if last.year != TODAY.year else ""
            assert not has_figures(said.removesuffix(year))
            assert words.months[last.month - 1] in said
            assert (f" {words.words['to']} " in said) == (days > 0)


def test_every_minute_of_the_day_is_said_by_its_hour_and_minute(languages: Languages, code: str) -> None:
    words, locale = language_of(code), languages.current.locale
    begun = datetime(2026, 11, 23, tzinfo=STOCKHOLM)
    for number in range(24 * 60):
        moment = begun + timedelta(minutes=number)
        written = formatting.clock_time(locale, moment)
        assert to_say(written, code) == words.at_clock + words.clock(*divmod(number, 60))
        updated = to_say(formatting.updated_words(locale, moment, moment), code)
        assert words.clock(*divmod(number, 60)) in updated
        assert updated.count("Uhr") == (code == "de")


def test_every_length_is_said_in_whole_words(code: str) -> None:
    for minutes in range(1, 600):
        for written in (formatting.span(minutes), formatting.length_words(minutes)):
            said = to_say(written, code)
            assert not SHORT[code] & set(said.split())
            assert (LONG[code] in said) == (minutes >= 60)
            assert "1" not in said.split()
