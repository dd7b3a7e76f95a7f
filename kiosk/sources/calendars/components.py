"""The lines of a calendar → its events and time zones, each by itself, so that a broken one costs nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.sentences import Sentence, say
from kiosk.sources.calendars.lines import Line

MOST_LINES = 5_000
"""Properties of one component that are kept."""
_CALENDAR, _EVENT, _ZONE = "VCALENDAR", "VEVENT", "VTIMEZONE"
_DEEPEST = 100
_LONGEST_NUMBER = 9
_OBSERVANCES = ("STANDARD", "DAYLIGHT")
_KEPT: Mapping[str, frozenset[str]] = {
    _CALENDAR: frozenset({"X-WR-TIMEZONE", "TIMEZONE-ID", "METHOD", "CALSCALE"}),
    _EVENT: frozenset(
        "UID RECURRENCE-ID SEQUENCE LAST-MODIFIED DTSTAMP STATUS CLASS DTSTART DTEND DURATION RRULE RDATE EXDATE EXRULE"
        " SUMMARY DESCRIPTION X-ALT-DESC LOCATION ORGANIZER CATEGORIES URL"
        " X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT X-FUNAMBOL-ALLDAY".split()
    ),
    _ZONE: frozenset({"TZID", "X-LIC-LOCATION"}),
    "STANDARD": frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"}),
    "DAYLIGHT": frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"}),
}


@dataclass(slots=True)
class Component:
    """One component: its kind, the line it begins on, its properties by name, and what is wrong with it as such."""

    kind: str
    number: int
    properties: dict[str, list[Line]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)
    fault: Sentence | None = None
    count: int = 0

    def add(self, line: Line) -> None:
        """Keep `line`, if anybody will ask for it."""
        if line.name not in _KEPT[self.kind]:
            return
        self.count += 1
        if self.count > MOST_LINES:
            self.fault = say("It has more than {most} properties.", most=MOST_LINES)
        else:
            self.properties.setdefault(line.name, []).append(line)

    def all(self, name: str) -> tuple[Line, ...]:
        """Every property called `name`, in order."""
        return tuple(self.properties.get(name, ()))

    def first(self, name: str) -> Line | None:
        """The first property called `name`."""
        return next(iter(self.properties.get(name, ())), None)

    def word(self, name: str) -> str:
        """The first property called `name` as a word in capitals; empty without one."""
        line = self.first(name)
        return line.text.strip().upper() if line else ""

    @property
    def sequence(self) -> int:
        """How often it was changed, as it says itself."""
        word = self.word("SEQUENCE")
        return int(word) if word.isascii() and word.isdigit() and len(word) <= _LONGEST_NUMBER else 0


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: its own properties, its zones and its events. `whole`: its end was found."""

    head: Component
    zones: list[Component] = field(default_factory=list)
    events: list[Component] = field(default_factory=list)
    whole: bool = False


def read_calendars(lines: Iterable[Line]) -> Iterator[Calendar]:
    """Each calendar in `lines`; events outside of one are a calendar of their own."""
    split = _Split()
    for line in lines:
        match line.name:
            case "BEGIN":
                done = split.begin(line)
            case "END":
                done = split.end(line)
            case _:
                done = None
                split.add(line)
        if done is not None:
            yield done
    yield from split.rest()


class _Split:
    """What is open: at most a calendar, in it an event or a zone, in that an observance; the rest is only counted."""

    def __init__(self) -> None:
        self._calendar: Calendar | None = None
        self._open: list[Component] = []
        self._ignored: list[str] = []

    def begin(self, line: Line) -> Calendar | None:
        kind = line.value.strip().upper()
        match kind:
            case "VCALENDAR":
                done = self._close(whole=False)
                self._calendar = Calendar(Component(_CALENDAR, line.number))
                return done
            case "VEVENT" | "VTIMEZONE":
                self._give_up()
                self._open.append(Component(kind, line.number))
            case "STANDARD" | "DAYLIGHT" if self._open and self._open[0].kind == _ZONE and not self._ignored:
                del self._open[1:]
                self._open.append(Component(kind, line.number))
                self._open[0].parts.append(self._open[1])
            case _ if len(self._ignored) < _DEEPEST:
                self._ignored.append(kind)
        return None

    def end(self, line: Line) -> Calendar | None:
        kind = line.value.strip().upper()
        if self._ignored and kind in self._ignored:
            while self._ignored.pop() != kind:
                pass
        elif kind == _CALENDAR:
            return self._close(whole=True)
        elif kind in (_EVENT, _ZONE) and self._open and self._open[0].kind == kind:
            self._ignored.clear()
            self._keep(self._open[0])
            self._open.clear()
        elif kind in _OBSERVANCES and len(self._open) > 1:
            self._open.pop()
        return None

    def add(self, line: Line) -> None:
        if self._ignored:
            return
        if self._open:
            self._open[-1].add(line)
        elif self._calendar is not None:
            self._calendar.head.add(line)

    def rest(self) -> Iterator[Calendar]:
        done = self._close(whole=False)
        if done is not None:
            yield done

    def _keep(self, component: Component) -> None:
        if self._calendar is None:
            self._calendar = Calendar(Component(_CALENDAR, component.number), whole=True)
        (self._calendar.events if component.kind == _EVENT else self._calendar.zones).append(component)

    def _give_up(self) -> None:
        """What is open has no end; it may have lost anything."""
        self._ignored.clear()
        for component in self._open[:1]:
            component.fault = say("It does not end: END:{kind} is missing.", kind=component.kind)
            self._keep(component)
        self._open.clear()

    def _close(self, *, whole: bool) -> Calendar | None:
        self._give_up()
        done, self._calendar = self._calendar, None
        if done is not None:
            done.whole = done.whole or whole
        return done
