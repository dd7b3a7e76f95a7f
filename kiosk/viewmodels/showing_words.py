"""The days and the hours of a showing, in words."""

from kiosk.domain.calendar import Showing
from kiosk.domain.texts import capital
from kiosk.domain.walltime import local
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.scene import Scene


def day_words(scene: Scene, showing: Showing) -> str:
    """`Today`, `Thursday 26 November`, `Friday 27 November – Saturday 28 November`, or `Until 14 February`."""
    locale, today = scene.language.locale, scene.today
    first = local(showing.occurrence.starts).date()
    if showing.occurrence.is_exhibition:
        until = formatting.until_words(locale, showing.last, today)
        return capital(until) if showing.begun else f"{formatting.long_date(locale, first)} {until}"
    if showing.parts == 1:
        heading = formatting.day_heading(locale, first, today)
        plain = formatting.long_date(locale, first)
        return heading if heading.startswith(plain) else f"{heading}, {formatting.date_words(locale, first)}"
    return f"{formatting.long_date(locale, first)} – {formatting.date_words(locale, showing.last)}"


def time_words(scene: Scene, showing: Showing) -> str:
    """`13:00 – 14:00 · 1 h`, `Sat 09:00 – Sun 16:00`, or `All day`; nothing where it lasts for months."""
    locale, occurrence = scene.language.locale, showing.occurrence
    if occurrence.is_exhibition:
        return ""
    if showing.event.all_day:
        return translate("Texts", "All day")
    ends = (occurrence.starts, occurrence.ends)
    if showing.parts > 1:
        return " – ".join(
            f"{formatting.weekday(locale, local(end).date())} {formatting.clock_time(locale, end)}" for end in ends
        )
    clocks = " – ".join(formatting.clock_time(locale, end) for end in ends)
    return joined(clocks, formatting.showing_length(showing))
