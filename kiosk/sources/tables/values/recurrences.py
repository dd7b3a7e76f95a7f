"""How often an event comes back, in the words of either language."""

import re
from collections.abc import Mapping

from kiosk.domain.sentences import say
from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.forms.headings import CHOICES, called, meant_choice
from kiosk.sources.tables.schedule import Recurrence

OFFERED: Mapping[str, Recurrence] = {
    "daily": Recurrence(days=1),
    "weekly": Recurrence(days=7),
    "every second week": Recurrence(days=14),
    "monthly": Recurrence(months=1),
    "first Tuesday": Recurrence(months=1, weekday=1, nth=1),
    "last Friday": Recurrence(months=1, weekday=4, nth=-1),
    "last day of the month": Recurrence(months=1, last=True),
    "yearly": Recurrence(months=12),
}
"""What the workbook offers; any other weekday is read as well."""

_ORDINALS = {
    **dict.fromkeys(("first", "1st", "första", "1:a"), 1),
    **dict.fromkeys(("second", "2nd", "andra", "2:a"), 2),
    **dict.fromkeys(("third", "3rd", "tredje", "3:e"), 3),
    **dict.fromkeys(("fourth", "4th", "fjärde", "4:e"), 4),
    **dict.fromkeys(("last", "sista"), -1),
}
_WEEKS = {**dict.fromkeys(("every", "varje"), 7), **dict.fromkeys(("every other", "varannan"), 14)}
_DAYS = {"day", "dagen"}
_WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
    )
    for number, whole in enumerate(names.split())
    for name in (whole, f"{whole}en", whole[:3])
}
_OF_THE_MONTH = re.compile(
    r" (?:(?:of|in) (?:the|each|every) month|(?:each|every) month|i (?:varje )?månad(?:en)?|varje månad)\Z"
)
_THE = re.compile(r"(?:the|den) ")


def recurrence(text: str, _context: CellContext) -> Recurrence:
    """Reads how often an event comes back: `weekly`, `varannan vecka`, `every Tuesday`, `first Tuesday`, `sista
    fredagen i månaden` …
    """
    words = meant_choice(text)
    found = OFFERED.get(words) or _by_weekday(words)
    if found is None:
        choices = ", ".join(f"{word} ({called(word, 'sv', CHOICES)})" for word in OFFERED)
        raise CellError(say("This word is not one of the choices."), say("Write one of: {choices}.", choices=choices))
    return found


def _by_weekday(words: str) -> Recurrence | None:
    shorter = _OF_THE_MONTH.sub("", words)
    of_month = shorter != words
    if of_month:
        shorter = shorter.removeprefix("every ")
    before, _, day = _THE.sub("", shorter, count=1).rpartition(" ")
    weekday, nth = _WEEKDAYS.get(day), _ORDINALS.get(before, 0)
    if nth == -1 and of_month and day in _DAYS:
        return Recurrence(months=1, last=True)
    if weekday is not None and nth:
        return Recurrence(months=1, weekday=weekday, nth=nth)
    if weekday is not None and before in _WEEKS and not of_month:
        return Recurrence(days=_WEEKS[before], weekday=weekday)
    return None
