"""Dates, times, spans and counts in four languages."""

from datetime import date

import pytest

from kiosk.domain.calendar import showing_at
from kiosk.domain.model import Admission
from kiosk.runtime.language import Languages
from kiosk.viewmodels import formatting
from tests.factories import all_day, at, event, occurrence

TODAY = date(2026, 11, 23)
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture(params=["sv", "en", "da", "de"])
def code(request: pytest.FixtureRequest, languages: Languages) -> str:
    """Each language in turn, in use."""
    languages.use(request.param)
    return str(request.param)


def test_clock_time(languages: Languages, code: str) -> None:
    times = [
        formatting.clock_time(languages.current.locale, at(f"2026-07-01 {wall}"))
        for wall in ("09:05", "00:00", "23:59")
    ]
    expected = ["09:05", "00:00", "23:59"]
    assert times == ([time.replace(":", ".") for time in expected] if code == "da" else expected)


@pytest.mark.parametrize(("utc", "wall"), [("00:59", "01:59"), ("01:00", "03:00")])
def test_clock_time_is_the_wall_clock_on_the_night_it_changes(languages: Languages, utc: str, wall: str) -> None:
    assert formatting.clock_time(languages.current.locale, at(f"2026-03-29T{utc}+00:00")) == wall


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-23", {"sv": "I dag", "en": "Today", "da": "I dag", "de": "Heute"}),
        ("2026-11-24", {"sv": "I morgon", "en": "Tomorrow", "da": "I morgen", "de": "Morgen"}),
        (
            "2026-11-26",
            {
                "sv": "Torsdag 26 november",
                "en": "Thursday 26 November",
                "da": "Torsdag 26. november",
                "de": "Donnerstag, 26. November",
            },
        ),
        (
            "2027-01-01",
            {
                "sv": "Fredag 1 januari 2027",
                "en": "Friday 1 January 2027",
                "da": "Fredag 1. januar 2027",
                "de": "Freitag, 1. Januar 2027",
            },
        ),
        (
            "2026-11-22",
            {
                "sv": "Söndag 22 november",
                "en": "Sunday 22 November",
                "da": "Søndag 22. november",
                "de": "Sonntag, 22. November",
            },
        ),
    ],
)
def test_day_heading(languages: Languages, code: str, day: str, expected: dict[str, str]) -> None:
    assert formatting.day_heading(languages.current.locale, date.fromisoformat(day), TODAY) == expected[code]


def test_weekday(languages: Languages, code: str) -> None:
    expected = {"sv": ("Mån", "Sön"), "en": ("Mon", "Sun"), "da": ("Man", "Søn"), "de": ("Mo", "So")}
    locale = languages.current.locale
    assert (formatting.weekday(locale, TODAY), formatting.weekday(locale, date(2026, 11, 29))) == expected[code]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (
            "2026-12-04",
            "2026-12-09",
            {"sv": "4–9 december", "en": "4–9 December", "da": "4.–9. december", "de": "4.–9. Dezember"},
        ),
        (
            "2026-12-04",
            "2026-12-04",
            {"sv": "4 december", "en": "4 December", "da": "4. december", "de": "4. Dezember"},
        ),
        (
            "2026-11-30",
            "2026-12-02",
            {
                "sv": "30 november – 2 december",
                "en": "30 November – 2 December",
                "da": "30. november – 2. december",
                "de": "30. November – 2. Dezember",
            },
        ),
        (
            "2026-12-30",
            "2027-01-02",
            {
                "sv": "30 december – 2 januari 2027",
                "en": "30 December – 2 January 2027",
                "da": "30. december – 2. januar 2027",
                "de": "30. Dezember – 2. Januar 2027",
            },
        ),
    ],
)
def test_a_stretch_of_days(languages: Languages, code: str, first: str, last: str, expected: dict[str, str]) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert formatting.days_span(languages.current.locale, *days, TODAY).replace(NBSP, " ") == expected[code]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-23", {"sv": "I dag · måndag 23 november", "de": "Heute · Montag, 23. November"}),
        ("2026-11-24", {"sv": "I morgon · tisdag 24 november", "da": "I morgen · tirsdag 24. november"}),
        ("2026-11-26", {"en": "Thursday · 26 November", "de": "Donnerstag · 26. November"}),
        ("2027-01-01", {"sv": "Fredag · 1 januari 2027", "en": "Friday · 1 January 2027"}),
    ],
)
def test_a_day_of_the_agenda(languages: Languages, code: str, day: str, expected: dict[str, str]) -> None:
    words = " · ".join(formatting.agenda_heading(languages.current.locale, date.fromisoformat(day), TODAY))
    assert words == expected.get(code, words)


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-12-01 10:42", {"en": "In 1 h 18 min", "sv": "Om 1 tim 18 min", "de": "In 1 Std. 18 Min."}),
        ("2026-12-01 10:41:30", {"en": "In 1 h 19 min"}),
        ("2026-12-01 11:00", {"en": "In 1 h", "da": "Om 1 t."}),
        ("2026-12-01 11:59:40", {"en": "In 1 min"}),
    ],
)
def test_a_countdown_is_of_minutes_that_have_begun(code: str, now: str, words: dict[str, str]) -> None:
    found = formatting.countdown(at(now), at("2026-12-01 12:00")).replace(NBSP, " ")
    assert found == words.get(code, found)


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (0, {"sv": "0 min", "en": "0 min", "da": "0 min.", "de": "0 Min."}),
        (45, {"sv": "45 min", "en": "45 min", "da": "45 min.", "de": "45 Min."}),
        (60, {"sv": "1 tim", "en": "1 h", "da": "1 t.", "de": "1 Std."}),
        (90, {"sv": "1 tim 30 min", "en": "1 h 30 min", "da": "1 t. 30 min.", "de": "1 Std. 30 Min."}),
        (1440, {"sv": "24 tim", "en": "24 h", "da": "24 t.", "de": "24 Std."}),
    ],
)
def test_span_stays_on_one_line(code: str, minutes: int, expected: dict[str, str]) -> None:
    assert formatting.span(minutes) == expected[code].replace(" ", NBSP)


@pytest.mark.parametrize(
    ("built_at", "expected"),
    [
        (
            "2026-11-23 03:30",
            {
                "sv": "Uppdaterat i dag kl. 03:30",
                "en": "Updated today at 03:30",
                "da": "Opdateret i dag kl. 03.30",
                "de": "Heute um 03:30 Uhr aktualisiert",
            },
        ),
        (
            "2026-11-22 23:59",
            {
                "sv": "Uppdaterat i går",
                "en": "Updated yesterday",
                "da": "Opdateret i går",
                "de": "Gestern aktualisiert",
            },
        ),
        (
            "2026-11-20 03:30",
            {
                "sv": "Uppdaterat fredag 20 november",
                "en": "Updated Friday 20 November",
                "da": "Opdateret fredag 20. november",
                "de": "Aktualisiert am Freitag, 20. November",
            },
        ),
    ],
)
def test_updated_words(languages: Languages, code: str, built_at: str, expected: dict[str, str]) -> None:
    found = formatting.updated_words(languages.current.locale, at(built_at), at("2026-11-23 12:00"))
    assert found == expected[code]


def test_updated_words_name_another_year(languages: Languages) -> None:
    found = formatting.updated_words(languages.current.locale, at("2025-11-20 03:30"), at("2026-11-23 12:00"))
    assert found == "Uppdaterat torsdag 20 november 2025"


def test_updated_words_say_today_when_the_clock_of_the_machine_is_behind(languages: Languages) -> None:
    found = formatting.updated_words(languages.current.locale, at("2026-11-24 03:30"), at("2026-11-23 12:00"))
    assert found == "Uppdaterat i dag kl. 03:30"


@pytest.mark.parametrize(
    ("admission", "expected"),
    [
        (Admission.FREE, {"sv": "Gratis", "en": "Free", "da": "Gratis", "de": "Kostenlos"}),
        (Admission.BOOK, {"sv": "Boka plats", "en": "Book a seat", "da": "Book plads", "de": "Platz buchen"}),
        (Admission.PAID, {"sv": "Entréavgift", "en": "Admission fee", "da": "Entré", "de": "Mit Eintritt"}),
        (Admission.UNKNOWN, dict.fromkeys(("sv", "en", "da", "de"), "")),
    ],
)
def test_admission_words(code: str, admission: Admission, expected: dict[str, str]) -> None:
    assert formatting.admission_words(admission) == expected[code]


@pytest.mark.parametrize(
    ("starts", "ends", "now", "time", "span"),
    [
        ("2026-11-23 13:00", "2026-11-23 14:30", "2026-11-23 09:00", "13:00", "1 tim 30"),
        ("2026-10-25 01:30", "2026-10-25 03:30", "2026-10-24 09:00", "01:30", "3 tim"),
        ("2026-03-29 01:30", "2026-03-29 03:30", "2026-03-28 09:00", "01:30", "1 tim"),
        ("2026-11-23 18:00", "2026-11-24 02:00", "2026-11-23 09:00", "18:00", "8 tim"),
        ("2026-11-23 18:00", "2026-11-24 02:00", "2026-11-24 01:00", "Pågår", "8 tim"),
        ("2026-11-23 18:00", "2026-11-24 06:00", "2026-11-23 09:00", "18:00", "Dag 1 av 2"),
        ("2026-11-23 18:00", "2026-11-24 06:00", "2026-11-24 01:00", "Pågår", "Dag 2 av 2"),
    ],
)
def test_a_showing_says_when_it_starts_and_how_long_it_lasts(
    languages: Languages, starts: str, ends: str, now: str, time: str, span: str
) -> None:
    showing = showing_at(event("e"), occurrence("e", starts, ends), at(now))
    assert formatting.showing_time(languages.current.locale, showing) == time
    assert formatting.showing_length(showing).replace(NBSP, " ") == span


UNTIL = {
    "sv": "till och med 14 februari",
    "en": "until 14 February",
    "da": "til og med 14. februar",
    "de": "bis 14. Februar",
}


@pytest.mark.parametrize(("code", "words"), UNTIL.items())
def test_what_lasts_for_months_says_until_when(languages: Languages, code: str, words: str) -> None:
    languages.use(code)
    locale = languages.current.locale
    assert formatting.until_words(locale, date(2027, 2, 14), date(2027, 1, 1)).replace(NBSP, " ") == words
    dated = formatting.until_words(locale, date(2027, 2, 14), date(2026, 12, 31)).replace(NBSP, " ")
    assert dated == f"{words} 2027"


@pytest.mark.parametrize(("days", "span"), [(1, ""), (2, "Dag 1 av 2")])
def test_a_whole_day_says_so(languages: Languages, days: int, span: str) -> None:
    showing = showing_at(event("e", all_day=True), all_day("e", "2026-11-25", days), at("2026-11-23"))
    assert formatting.showing_time(languages.current.locale, showing) == "Hela dagen"
    assert formatting.showing_length(showing) == span


@pytest.mark.parametrize(
    ("parts", "joined"), [((), ""), (("", ""), ""), (("a", "", "b"), f"a ·{NBSP}b"), (("a",), "a")]
)
def test_joined_leaves_out_what_is_empty(parts: tuple[str, ...], joined: str) -> None:
    assert formatting.joined(*parts) == joined
