"""A calendar → what it tells of events, and what is wrong with it."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.walltime import midnight
from kiosk.sources.calendars.components import Calendar, read_calendars
from kiosk.sources.calendars.entries import Entry
from kiosk.sources.calendars.events import Series, Telling
from kiosk.sources.calendars.lines import read_lines
from kiosk.sources.calendars.zones import Zones, zones_of
from kiosk.sources.drafts import Drafts, EventDraft
from kiosk.sources.linked.reading import limited
from kiosk.sources.plan import SourcePlan
from kiosk.sources.tables.cells import LARGEST_FILE, shorten
from kiosk.sources.tables.schedule import HORIZON


def read_calendar(data: bytes, plan: SourcePlan, name: str, today: date, language: str) -> Drafts:
    """What the iCalendar `data` tell of events, recurrences written out from `today` on; never fails.

    `name` is what staff call it, `language` that of texts that do not say their own. Floating times are in the
    calendar's own zone, Stockholm when it names none; with `plan.wall_time` all times are Stockholm's, whatever they
    claim. A broken component costs that component and is a warning; what is no calendar at all is an error.
    """
    telling = Telling(name, today, midnight(today + HORIZON + timedelta(days=1)), language)
    if len(data) > LARGEST_FILE:
        size = say("The file is larger than {most} MB.", most=LARGEST_FILE // 1_000_000)
        remedy = say("Export a shorter time, or split it.")
        return Drafts(problems=(_problem(telling, Severity.ERROR, "", size, remedy),))
    calendars = tuple(read_calendars(read_lines(data)))
    if not calendars:
        sentence = say("This is no calendar: nothing in it begins with BEGIN:VCALENDAR.")
        remedy = say("Export it as iCalendar (.ics), or correct the address.")
        return Drafts(problems=(_problem(telling, Severity.ERROR, "", sentence, remedy),))
    reading = _Reading(telling, wall_time=bool(plan.wall_time))
    for calendar in calendars:
        reading.add(calendar)
    return limited(reading.drafts())


class _Reading:
    def __init__(self, telling: Telling, *, wall_time: bool) -> None:
        self._telling, self._wall_time = telling, wall_time
        self._entries: dict[str, list[Entry]] = {}
        self._zones: list[Zones] = []
        self._problems: list[Problem] = []
        self._private: list[Entry] = []

    def add(self, calendar: Calendar) -> None:
        """Take in the events of `calendar`; those of one UID belong together, in whichever calendar they stand."""
        head = calendar.head
        if head.word("CALSCALE") not in ("", "GREGORIAN"):
            sentence = say("The calendar is not Gregorian and is left out.")
            self._warn("CALSCALE", head.word("CALSCALE"), sentence, say("Export it as a Gregorian one."))
            return
        if not calendar.whole:
            sentence = say("The calendar ends before END:VCALENDAR; events may be missing.")
            self._warn("END", "VCALENDAR", sentence, say("Export or download it again."))
        own = next((line.text.strip() for name in ("X-WR-TIMEZONE", "TIMEZONE-ID") for line in head.all(name)), "")
        zones = zones_of(calendar.zones, own, self._telling.stop, wall_time=self._wall_time)
        self._zones.append(zones)
        off = head.word("METHOD") == "CANCEL"
        for component in calendar.events:
            entry = Entry(component, zones, off)
            self._entries.setdefault(entry.uid, []).append(entry)

    def drafts(self) -> Drafts:
        """All that was taken in, read."""
        events = tuple(self._events())
        for zone in dict.fromkeys(zone for zones in self._zones for zone in zones.unknown):
            sentence = say(
                "Nobody knows the time zone “{zone}”; its times are taken as Swedish ones.", zone=shorten(zone)
            )
            self._warn("TZID", zone, sentence, say("Choose the zone Europe/Stockholm in the calendar."))
        if self._private:
            sentence = say("Events that are not public are left out: {count}.", count=len(self._private))
            self._warn("CLASS", "", sentence, say("Those that visitors may see must be public in the calendar."))
        return Drafts(events=events, problems=tuple(dict.fromkeys(self._problems)))

    def _events(self) -> Iterator[EventDraft]:
        for uid, entries in self._entries.items():
            series = Series(self._telling, uid, self._problems, self._private)
            drafts = series.read(entries)
            if drafts and not entries[0].has_uid:
                series.note_no_uid(entries[0])
            yield from drafts

    def _warn(self, column: str, value: str, sentence: Sentence, remedy: Sentence) -> None:
        self._problems.append(_problem(self._telling, Severity.WARNING, value, sentence, remedy, column))


def _problem(
    telling: Telling, severity: Severity, value: str, sentence: Sentence, remedy: Sentence, column: str = ""
) -> Problem:
    return Problem(severity, telling.name, None, column, shorten(value), sentence, remedy)
