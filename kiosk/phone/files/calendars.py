"""Events for the phone's own calendar: iCalendar (RFC 5545), with the rules of Stockholm's time inside."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from icalendar import Alarm, Calendar, Component, Timezone
from icalendar import Event as Entry

from kiosk.domain.calendar import takes_place
from kiosk.domain.coordinates import degrees_of
from kiosk.domain.model import Event, Occurrence
from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import local
from kiosk.phone import limits
from kiosk.phone.views.occurrences import time_file
from kiosk.phone.views.scene import Scene

ALARM = timedelta(hours=-1)
WHOLE_DAY_ALARM = timedelta(hours=-15)
"""Nine in the morning of the day before."""

_LINE, _AFTER_TIMES, _END = "\r\n", "\r\nSUMMARY", "END:VCALENDAR\r\n"

_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


def event_calendar(scene: Scene, event: Event) -> str:
    """The times of `event` as a calendar file, with an alarm an hour before each; of more than MOST_IN_EVENT_CALENDAR
    the next ones."""
    times = scene.content.occurrences_by_event.get(event.id, ())
    return _with_entries(scene, _calendar(scene), _next(scene, times, limits.MOST_IN_EVENT_CALENDAR), alarm=True)


def time_calendars(scene: Scene, event: Event) -> Iterator[tuple[str, str]]:
    """A calendar file for each time that the page of an event with several lists, after its path."""
    left = [one for one in scene.content.occurrences_by_event.get(event.id, ()) if one.ends > scene.now]
    times = left[: limits.MOST_TIMES] if len(left) > 1 else []
    head = _text(_calendar(scene)).removesuffix(_END)
    for one, written in zip(times, _entries(scene, times, alarm=True), strict=True):
        if takes_place(scene.content, one):
            yield time_file(scene, event, one), head + written + _END


def whole_calendar(scene: Scene, *, name: str) -> str:
    """The times of every event, to subscribe to; of more than MOST_IN_WHOLE_CALENDAR the next ones. Without alarms,
    which nobody asked for."""
    made = _calendar(scene)
    made.add("X-WR-CALNAME", name)
    made.add("NAME", name)
    made.add("REFRESH-INTERVAL", timedelta(hours=12), parameters={"VALUE": "DURATION"})
    return _with_entries(
        scene, made, _next(scene, scene.content.occurrences, limits.MOST_IN_WHOLE_CALENDAR), alarm=False
    )


def _next(scene: Scene, times: Sequence[Occurrence], most: int) -> Iterable[Occurrence]:
    return times if len(times) <= most else islice((one for one in times if one.ends > scene.now), most)


def _with_entries(scene: Scene, made: Calendar, times: Iterable[Occurrence], *, alarm: bool) -> str:
    """The text of the calendar with an entry for each of the times."""
    return _text(made).removesuffix(_END) + "".join(_entries(scene, times, alarm=alarm)) + _END


def _entries(scene: Scene, times: Iterable[Occurrence], *, alarm: bool) -> Iterator[str]:
    """The text of an entry for each of the times.

    What times of an event have in common is put into words once; beside that an entry is a few short lines, which
    icalendar would take ten times as long for.
    """
    common: dict[tuple[str, bool, bool], str] = {}
    for one in times:
        key = one.event, takes_place(scene.content, one), one.is_exhibition
        if key not in common:
            whole = _text(entry(scene, one, alarm=alarm))
            common[key] = whole[whole.index(_AFTER_TIMES) + len(_LINE) :]
        yield _own_lines(scene, one) + common[key]


def _own_lines(scene: Scene, one: Occurrence) -> str:
    """The beginning of an entry as `entry` writes it, as far as it is this one time's. No line is too long: the host of
    the pages is short, so that its addresses fit a code."""
    event = scene.content.events[one.event]
    changed = scene.things.changed(Kind.EVENT, event.code)
    lines = ["BEGIN:VEVENT", f"UID:{_uid(scene.host, event.code, one.starts)}", f"DTSTAMP:{changed:%Y%m%dT%H%M%SZ}"]
    starts, ends = _when(one, all_day=event.all_day)
    lines.append(f"DTSTART{_written(starts)}")
    if one.ends > one.starts:
        lines.append(f"DTEND{_written(ends)}")
    return _LINE.join((*lines, ""))


def _written(when: date) -> str:
    if not isinstance(when, datetime):
        return f";VALUE=DATE:{when:%Y%m%d}"
    return f":{when:%Y%m%dT%H%M%SZ}" if when.tzinfo is UTC else f";TZID=Europe/Stockholm:{when:%Y%m%dT%H%M%S}"


def entry(scene: Scene, one: Occurrence, *, alarm: bool = True) -> Entry:
    """One time of an event."""
    event, words = scene.content.events[one.event], scene.locale
    cancelled = not takes_place(scene.content, one)
    title = scene.said(event.title).text
    if event.sample:
        title = words("sample_title", title=title)
    if cancelled:
        title = words("cancelled_title", title=title)
    page = scene.address(scene.path(Kind.EVENT, event.code))
    texts = (words("sample_words") if event.sample else "", *(scene.said(t).text for t in (event.summary, event.text)))
    made = Entry()
    made.add("UID", _uid(scene.host, event.code, one.starts))
    made.add("DTSTAMP", scene.things.changed(Kind.EVENT, event.code))
    starts, ends = _when(one, all_day=event.all_day)
    made.add("DTSTART", starts)
    if one.ends > one.starts:
        made.add("DTEND", ends)
    made.add("SUMMARY", title)
    made.add("DESCRIPTION", "\n\n".join(part for part in (*texts, page) if part))
    made.add("URL", page)
    made.add("STATUS", "CANCELLED" if cancelled else "CONFIRMED")
    place = scene.content.places.get(event.place) if event.place else None
    if place:
        made.add("LOCATION", scene.said(place.name).text)
        if place.coordinates:
            made.add("GEO", degrees_of(place.coordinates))
    if event.all_day or one.is_exhibition:
        made.add("TRANSP", "TRANSPARENT")
    if alarm and not cancelled:
        made.add_component(_alarm(title, WHOLE_DAY_ALARM if event.all_day else ALARM))
    return made


def _uid(host: str, code: str, starts: datetime) -> str:
    """What names one time of the event `code` in every calendar, for ever: it does not depend on the other times."""
    return f"e-{code}-{starts:%Y%m%dT%H%MZ}@{host}"


def _calendar(scene: Scene) -> Calendar:
    made = Calendar()
    made.add("PRODID", f"-//{scene.host}//HEIDI kiosk//{scene.locale.code.upper()}")
    made.add("VERSION", "2.0")
    made.add("CALSCALE", "GREGORIAN")
    made.add_component(Timezone.from_ical(_ZONE))
    return made


def _alarm(title: str, before: timedelta) -> Alarm:
    made = Alarm()
    made.add("ACTION", "DISPLAY")
    made.add("DESCRIPTION", title)
    made.add("TRIGGER", before)
    return made


def _when(one: Occurrence, *, all_day: bool) -> tuple[date, date]:
    """Beginning and end in Stockholm's time; in UTC where one lies in the hour that comes twice in autumn.

    Programs disagree on which of the two a time on the wall is.
    """
    walls = local(one.starts), local(one.ends)
    if all_day:
        return walls[0].date(), walls[1].date()
    twice = any(wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset() for wall in walls)
    return (one.starts.astimezone(UTC), one.ends.astimezone(UTC)) if twice else walls


def _text(component: Component) -> str:
    text: str = component.to_ical(sorted=False).decode()
    return text
