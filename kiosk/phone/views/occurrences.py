"""One time of an event, in words: its day, its hours and its badge."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.calendar import takes_place
from kiosk.domain.model import Admission, Event, Occurrence
from kiosk.domain.phone_addresses import time_fragment
from kiosk.domain.short_codes import Kind
from kiosk.domain.texts import capital
from kiosk.domain.walltime import days_of, last_day, local
from kiosk.domain.whats_on import LONG
from kiosk.phone.locale import clocks
from kiosk.phone.views.scene import Scene

AHEAD = timedelta(days=200)
"""From here on a row names the year."""


@dataclass(frozen=True, slots=True)
class Time:
    """One time of an event; `starts` as the `datetime` of HTML, `on` in words from `start` to `end`, both in seconds
    since 1970. `id` is the fragment that the screen's code names it by, `file` what puts it into a calendar; both empty
    where another time has that name."""

    id: str
    file: str
    day: str
    clock: str
    starts: str
    start: int
    on: str
    end: int
    cancelled: bool


def short_clock(scene: Scene, event: Event, one: Occurrence, *, begun: bool) -> str:
    """`13:00`, `All day`, or that it goes on, as a row begins."""
    if begun and (one.is_exhibition or not event.all_day):
        return scene.locale("goes_on")
    return scene.locale("all_day") if event.all_day else f"{local(one.starts):%H:%M}"


def on_words(scene: Scene, event: Event, one: Occurrence) -> str:
    """What is said of it while it is on; empty where it is called off, or its words tell its days."""
    if event.all_day or one.is_exhibition or not takes_place(scene.content, one):
        return ""
    return scene.locale("goes_on" if one.ends - one.starts >= LONG else "on_now")


def hours(event: Event, one: Occurrence) -> str:
    """From when to when on its one day; empty where it has several or lasts all day."""
    starts, ends = local(one.starts), local(one.ends)
    several = len(days_of(one.starts, one.ends)) > 1
    return "" if event.all_day or several else clocks(starts, ends)


def times_of(scene: Scene, event: Event, times: Sequence[Occurrence]) -> tuple[Time, ...]:
    """The times as the page of their event lists them, without the year where it is this one."""
    named = {time_fragment(one.starts): one for one in reversed(times)}
    return tuple(_time(scene, event, one, named.get(time_fragment(one.starts)) is one) for one in times)


def time_file(scene: Scene, event: Event, one: Occurrence) -> str:
    """The path of the calendar file of one time."""
    return scene.file(Kind.EVENT, event.code, f"-{time_fragment(one.starts)}.ics")


def _time(scene: Scene, event: Event, one: Occurrence, named: bool) -> Time:
    this_year = local(one.starts).year == local(one.ends).year == local(scene.now).year
    day, clock = span_of(scene, event, one, dated=not this_year)
    return Time(
        id=time_fragment(one.starts) if named else "",
        file=time_file(scene, event, one) if named else "",
        day=day,
        clock=clock,
        starts=iso(one.starts, all_day=event.all_day),
        start=int(one.starts.timestamp()),
        on=on_words(scene, event, one),
        end=int(one.ends.timestamp()),
        cancelled=not takes_place(scene.content, one),
    )


def span_of(scene: Scene, event: Event, one: Occurrence, *, dated: bool = True) -> tuple[str, str]:
    """The day or days, and the hours; of what lasts for months how long, and from when while that is still to come."""
    if not one.is_exhibition:
        return scene.locale.span(one.starts, one.ends, all_day=event.all_day, dated=dated)
    until = scene.locale.until(last_day(one.starts, one.ends))
    if one.starts <= scene.now:
        return capital(until), ""
    return f"{scene.locale.heading_day(local(one.starts).date())} {until}", ""


def badge_of(scene: Scene, event: Event, *, cancelled: bool) -> tuple[str, str]:
    """The badge of an event and its tone: `good`, `book`, `bad` or empty."""
    if cancelled:
        return scene.locale("cancelled"), "bad"
    match event.admission:
        case Admission.FREE:
            return scene.locale("free"), "good"
        case Admission.BOOK:
            return scene.locale("book"), "book"
        case Admission.PAID:
            return scene.locale("paid"), "book"
        case Admission.UNKNOWN:
            return "", ""


def iso(moment: datetime, *, all_day: bool) -> str:
    """`2026-11-27T14:00+01:00`, or the day alone."""
    return local(moment).date().isoformat() if all_day else local(moment).isoformat(timespec="minutes")
