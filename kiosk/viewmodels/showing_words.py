"""The days and the hours of a showing, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QDate

from kiosk.domain.calendar import Showing, takes_place
from kiosk.domain.model import Occurrence
from kiosk.domain.texts import capital
from kiosk.domain.walltime import local
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import Counted, joined, translate, unbroken
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import course_words

MOST_NAMED = 3
"""How many other times are named; of more it is said how many."""


def day_words(scene: Scene, showing: Showing) -> str:
    """`Today`, `Thursday 26 November`, `Friday 27 November – Saturday 28 November`, or `Until 14 February`."""
    locale, today = scene.language.locale, scene.today
    first = local(showing.occurrence.starts).date()
    if showing.occurrence.is_exhibition:
        until = formatting.until_words(locale, showing.last, today)
        return capital(until) if showing.begun else f"{formatting.long_date(locale, first)} {until}"
    if showing.parts == 1:
        return formatting.day_heading(locale, first, today)
    return f"{formatting.long_date(locale, first)} – {formatting.date_words(locale, showing.last)}"


def when_words(scene: Scene, showing: Showing) -> str:
    """`Today 12:00–12:30`, or `On now 12:00–12:30`, where it is over on one day; else its days, and that it is on."""
    day, on, occurrence = day_words(scene, showing), course_words(scene, showing), showing.occurrence
    if occurrence.is_exhibition:
        return day
    if showing.event.all_day or showing.parts > 1:
        return joined("" if on == day else on, day)
    return f"{on or day} {formatting.hours(scene.language.locale, occurrence.starts, occurrence.ends)}"


def rest_words(scene: Scene, showing: Showing) -> str:
    """What `when_words` leaves out: the date of today, how long it lasts, or from when to when over several days."""
    locale, occurrence = scene.language.locale, showing.occurrence
    if occurrence.is_exhibition:
        return ""
    if showing.parts > 1 and not showing.event.all_day:
        ends = (occurrence.starts, occurrence.ends)
        return " – ".join(
            f"{formatting.weekday(locale, local(end).date())} {formatting.clock_time(locale, end)}" for end in ends
        )
    first = local(occurrence.starts).date()
    date = capital(formatting.dated(locale, first, scene.today))
    date = date if showing.parts == 1 and date != day_words(scene, showing) else ""
    all_day = translate("Texts", "All day") if showing.event.all_day else ""
    return joined(date, all_day, "" if showing.parts > 1 else formatting.showing_length(showing))


def other_times(scene: Scene, times: Sequence[Occurrence]) -> str:
    """`Tuesday 15 and 29 December, at 12:00`, as far as they have it in common; of many the first and how many more.

    Those that are called off are left out, unless all of them are.
    """
    locale = scene.language.locale
    kept = [one for one in times if takes_place(scene.content, one)]
    if not kept:
        return translate("Texts", "Cancelled") if times else ""
    named = kept[:MOST_NAMED]
    clocks = {formatting.clock_time(locale, one.starts) for one in named}
    days = _days(scene, named)
    words = days
    if len(clocks) == 1 and not scene.content.events[kept[0].event].all_day:
        words = translate("Texts", "%1, at %2").replace("%1", days).replace("%2", clocks.pop())
    more = len(kept) - len(named)
    return joined(words, Counted.tr("%Ln more", "", more)) if more else words


def _days(scene: Scene, times: Sequence[Occurrence]) -> str:
    """`Tuesday 15 and 29 December` of one weekday and month, else every date in full."""
    locale = scene.language.locale
    days = [local(one.starts).date() for one in times]
    if len({(day.weekday(), day.month, day.year) for day in days}) > 1 or days[0].year != scene.today.year:
        return capital(locale.createSeparatedList([formatting.dated(locale, day, scene.today) for day in days]))
    *first, last = days
    numbers = [locale.toString(QDate(day.year, day.month, day.day), translate("Texts", "d")) for day in first]
    return capital(_after_weekday(locale.createSeparatedList([*numbers, "%"]), formatting.date_words(locale, last)))


def _after_weekday(numbers: str, date: str) -> str:
    weekday, space, rest = date.partition(" ")
    return f"{weekday}{space}{numbers.replace('%', unbroken(rest))}"
