"""Dates, times, spans and counts as people say them, in the language in use."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.domain.calendar import Showing
from kiosk.domain.freshness import Freshness, News
from kiosk.domain.mixed_text import filled, join, mixed, pieces_of
from kiosk.domain.model import Admission
from kiosk.domain.texts import capital
from kiosk.domain.walltime import local

translate = QCoreApplication.translate

SEPARATOR = " ·\N{NO-BREAK SPACE}"
"""What stands between short parts of a line: where a line ends, the dot goes on to the next one with its part."""


class Counted:
    """The context of words that follow a number: in Python, lupdate finds plurals only in calls of `Context.tr`."""

    @staticmethod
    def tr(source: str, comment: str, count: int) -> str:
        """`source` in the language in use, in the form that `count` takes."""
        return translate("Counted", source, comment, count)


def clock_time(locale: QLocale, moment: datetime) -> str:
    """`13:00` on the wall of the district."""
    wall = local(moment)
    return locale.toString(QTime(wall.hour, wall.minute), translate("Texts", "HH:mm"))


def date_words(locale: QLocale, day: date) -> str:
    """`Monday 23 November`, as it stands within a sentence (`måndag 23 november`)."""
    return _written(locale, day, translate("Texts", "dddd d MMMM"))


def long_date(locale: QLocale, day: date) -> str:
    """`Monday 23 November`, as a heading."""
    return capital(date_words(locale, day))


def short_date(locale: QLocale, day: date) -> str:
    """`23 Nov`; never broken over two lines."""
    return unbroken(_written(locale, day, translate("Texts", "d MMM")))


def day_heading(locale: QLocale, day: date, today: date) -> str:
    """`Today`, `Tomorrow`, else the long date (with the year once it is another one)."""
    if day == today:
        return translate("Texts", "Today")
    if day == today + timedelta(days=1):
        return translate("Texts", "Tomorrow")
    return _with_year(long_date(locale, day), day, today)


def weekday(locale: QLocale, day: date) -> str:
    """`Mon`."""
    return capital(locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip("."))


def days_span(locale: QLocale, first: date, last: date, today: date) -> str:
    """`4–9 December`, `30 November – 2 December` or `4 December` (with the year once it is another one)."""
    end = _with_year(_day_and_month(locale, last), last, today)
    if first == last:
        return unbroken(end)
    if (first.year, first.month) == (last.year, last.month):
        begin = _written(locale, first, translate("Texts", "d"))
        return unbroken(f"{begin}–{end}")
    return f"{unbroken(_day_and_month(locale, first))} – {unbroken(end)}"


def agenda_heading(locale: QLocale, day: date, today: date) -> tuple[str, str]:
    """A day as a heading and the rest of its date: `Today` and `Tuesday 1 December`, or `Thursday` and `3 December`."""
    if day - today <= timedelta(days=1):
        return day_heading(locale, day, today), dated(locale, day, today) if day != today else date_words(locale, day)
    return capital(weekday_in_text(locale, day)), _with_year(_day_and_month(locale, day), day, today)


def minutes_until(moment: datetime, now: datetime) -> int:
    """Whole minutes from `now` until `moment`, the one that has begun counted: no less than one before it."""
    return ceil((moment - now).total_seconds() / 60)


def countdown(now: datetime, moment: datetime) -> str:
    """`In 1 h 18 min`."""
    return translate("Texts", "In %1").replace("%1", span(max(1, minutes_until(moment, now))))


def near_day(locale: QLocale, day: date, today: date) -> str:
    """`Today`, `Tomorrow`, a weekday (`Tuesday`) within a week, else the short date."""
    if day - today < timedelta(days=2):
        return day_heading(locale, day, today)
    if day - today < timedelta(days=7):
        return capital(weekday_in_text(locale, day))
    return short_date(locale, day)


def weekday_in_text(locale: QLocale, day: date) -> str:
    """`Tuesday`, as it stands within a sentence (`tisdag`)."""
    return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def hours(locale: QLocale, starts: datetime, ends: datetime) -> str:
    """`13:00–14:00`; never broken over two lines."""
    return f"{clock_time(locale, starts)}–{clock_time(locale, ends)}"


def span(minutes: int) -> str:
    """`45 min`, `1 h`, `1 h 30 min`; never broken over two lines."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(translate("Texts", "%1 h").replace("%1", str(hours)))
    if rest or not hours:
        parts.append(translate("Texts", "%1 min").replace("%1", str(rest)))
    return unbroken(" ".join(parts))


def length_words(minutes: int) -> str:
    """`30 min`, `2 h`, or `1 h 30`, for where there is little room."""
    hours, rest = divmod(minutes, 60)
    if not hours or not rest:
        return span(minutes)
    return unbroken(translate("Texts", "%1 h %2").replace("%1", str(hours)).replace("%2", str(rest)))


def until_words(locale: QLocale, day: date, today: date) -> str:
    """`until 14 February`, that day too, within a sentence (with the year once it is another one)."""
    words = _with_year(_day_and_month(locale, day), day, today)
    return translate("Texts", "until %1").replace("%1", unbroken(words))


def showing_time(locale: QLocale, showing: Showing) -> str:
    """What stands large before an event in a list: its start, or that it lasts the day."""
    if showing.begun and (showing.occurrence.is_exhibition or not showing.event.all_day):
        return translate("Texts", "Ongoing")
    if showing.event.all_day:
        return translate("Texts", "All day")
    return clock_time(locale, showing.occurrence.starts)


def showing_span(locale: QLocale, showing: Showing, today: date) -> str:
    """How long an event lasts, or until when: `1 h 30`, `Day 2 of 3`, `until 14 February`."""
    if showing.occurrence.is_exhibition:
        return until_words(locale, showing.last, today)
    return showing_length(showing)


def showing_length(showing: Showing) -> str:
    """How long an event lasts: `1 h 30`, or `Day 2 of 3`; empty for a single whole day."""
    if showing.parts > 1:
        text = translate("Texts", "Day %1 of %2")
        return text.replace("%1", str(showing.part)).replace("%2", str(showing.parts))
    if showing.event.all_day:
        return ""
    return length_words(round((showing.occurrence.ends - showing.occurrence.starts).total_seconds() / 60))


def admission_words(admission: Admission) -> str:
    """`Free`, `Book a seat`, `Admission fee`; nothing when nobody has said."""
    return {
        Admission.FREE: translate("Texts", "Free"),
        Admission.BOOK: translate("Texts", "Book a seat"),
        Admission.PAID: translate("Texts", "Admission fee"),
        Admission.UNKNOWN: "",
    }[admission]


def updated_words(locale: QLocale, built_at: datetime, now: datetime) -> str:
    """`Updated today at 03:30`, `Updated yesterday`, `Updated Friday 20 November` (with the year once it is past)."""
    day, today = local(built_at).date(), local(now).date()
    if day >= today:
        return translate("Texts", "Updated today at %1").replace("%1", clock_time(locale, built_at))
    if day == today - timedelta(days=1):
        return translate("Texts", "Updated yesterday")
    return translate("Texts", "Updated %1").replace("%1", dated(locale, day, today))


def as_of_words(locale: QLocale, since: datetime, now: datetime) -> str:
    """`As of Friday 20 November` (with the year once it is past)."""
    return translate("Texts", "As of %1").replace("%1", dated(locale, local(since).date(), local(now).date()))


def news_words(locale: QLocale, news: News, now: datetime) -> str:
    """Since when there is no news, where plans may have changed meanwhile; empty while the news are fresh."""
    text = {
        Freshness.FRESH: "",
        Freshness.AGED: translate("Texts", "As of %1. What is newer is not here yet."),
        Freshness.OVER: translate("Texts", "There has been no news since %1. Times and places may have changed."),
    }[news.freshness]
    return text.replace("%1", dated(locale, local(news.since).date(), local(now).date()))


def dated(locale: QLocale, day: date, today: date) -> str:
    """`Friday 20 November` within a sentence, with the year once it is another one."""
    return _with_year(date_words(locale, day), day, today)


def _day_and_month(locale: QLocale, day: date) -> str:
    return _written(locale, day, translate("Texts", "d MMMM"))


def _with_year(words: str, day: date, today: date) -> str:
    return words if day.year == today.year else f"{words} {day.year}"


def _written(locale: QLocale, day: date, form: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), form)


def unbroken(text: str) -> str:
    """`text` so that no line ends within it."""
    return mixed((piece.replace(" ", "\N{NO-BREAK SPACE}"), language) for piece, language in pieces_of(text))


def joined(*parts: str) -> str:
    """The parts that are not empty, with SEPARATOR between them."""
    return join(SEPARATOR, parts)


def listed(*parts: str) -> str:
    """The parts that are not empty, as they are heard one after the other: `12:00, Today, Lunch tour`."""
    return join(", ", parts)


def enumerated(locale: QLocale, names: Sequence[str]) -> str:
    """`Lindab, Hetch and RecoLab`."""
    blanks = [f"%{number}" for number in range(1, len(names) + 1)]
    return filled(locale.createSeparatedList(blanks), *names)


def text_language(name: str) -> str:
    """`Language of this text: English`; empty for no name."""
    return filled(translate("Mark", "Language of this text: %1"), name) if name else ""


def sample_words(sample: bool) -> str:
    """`Sample`; empty for what is none."""
    return translate("BadgedText", "Sample") if sample else ""
