"""How often an event comes back, in the words of either language; what could mean two things is refused."""

from datetime import date

import pytest

from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.schedule import Recurrence
from kiosk.sources.tables.values.recurrences import OFFERED, recurrence

CONTEXT = CellContext(date(2026, 11, 23), ("sv", "en"), frozenset())
TUESDAY, FRIDAY = 1, 4

WORDS = {
    "daily": Recurrence(days=1),
    "Varje dag": Recurrence(days=1),
    "weekly": Recurrence(days=7),
    "veckovis": Recurrence(days=7),
    "every second week": Recurrence(days=14),
    "Every other week": Recurrence(days=14),
    "every two weeks": Recurrence(days=14),
    "fortnightly": Recurrence(days=14),
    "varannan vecka": Recurrence(days=14),
    "Var 14:e dag": Recurrence(days=14),
    "every Tuesday": Recurrence(days=7, weekday=TUESDAY),
    "varje tisdag": Recurrence(days=7, weekday=TUESDAY),
    "varannan tisdag": Recurrence(days=14, weekday=TUESDAY),
    "every other Tuesday": Recurrence(days=14, weekday=TUESDAY),
    "monthly": Recurrence(months=1),
    "every month": Recurrence(months=1),
    "varje månad": Recurrence(months=1),
    "månadsvis": Recurrence(months=1),
    "yearly": Recurrence(months=12),
    "annually": Recurrence(months=12),
    "varje år": Recurrence(months=12),
    "årligen": Recurrence(months=12),
    "last day of the month": Recurrence(months=1, last=True),
    "the last day of every month": Recurrence(months=1, last=True),
    "sista dagen i månaden": Recurrence(months=1, last=True),
    "sista dagen varje månad": Recurrence(months=1, last=True),
    "first Tuesday": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "The first Tuesday of the month": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "1st tue of every month": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "every second Tuesday of the month": Recurrence(months=1, weekday=TUESDAY, nth=2),
    "second Tuesday": Recurrence(months=1, weekday=TUESDAY, nth=2),
    "last Friday": Recurrence(months=1, weekday=FRIDAY, nth=-1),
    "första tisdagen": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "Första tisdagen i månaden": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "den första tisdagen i varje månad": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "1:a tisdagen varje månad": Recurrence(months=1, weekday=TUESDAY, nth=1),
    "tredje tis": Recurrence(months=1, weekday=TUESDAY, nth=3),
    "4:e fredag": Recurrence(months=1, weekday=FRIDAY, nth=4),
    "sista fredagen": Recurrence(months=1, weekday=FRIDAY, nth=-1),
    "sista fredagen varje månad": Recurrence(months=1, weekday=FRIDAY, nth=-1),
}


@pytest.mark.parametrize("words", WORDS)
def test_a_recurrence_is_known_in_either_language(words: str) -> None:
    assert recurrence(words, CONTEXT) == WORDS[words]


@pytest.mark.parametrize(
    "words",
    [
        "hourly",
        "every second Tuesday",
        "fifth Tuesday",
        "femte tisdagen",
        "första",
        "tisdagen",
        "first day",
        "first Tuesday and Friday",
        "jämna veckor",
        "every third week",
        "monthly weekly",
    ],
)
def test_what_nobody_can_be_sure_of_is_refused_with_what_can_be_written(words: str) -> None:
    with pytest.raises(CellError) as refused:
        recurrence(words, CONTEXT)
    assert refused.value.sentence == "This word is not one of the choices."
    assert "every second week (varannan vecka)" in refused.value.remedy
    assert "first Tuesday (första tisdagen)" in refused.value.remedy


def test_what_is_offered_is_understood() -> None:
    assert len({recurrence(words, CONTEXT) for words in OFFERED}) == len(OFFERED)
