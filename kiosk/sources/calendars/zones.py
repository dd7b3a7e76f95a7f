"""The names of time zones as programs write them → zones: of the world's list, of Windows, or described in the file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDDDTypes, vRecur, vUTCOffset
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.domain.walltime import STOCKHOLM
from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.recurrence import times
from kiosk.sources.calendars.rules import RuleError, checked

MOST_DESCRIBED = 20
"""Zones of one calendar that are made from their description."""
_MOST_OBSERVANCES = 100
_MOST_CHANGES = 500
"""Of the clocks by one rule."""
_LONGEST_NAME = 200
_COUNTED = re.compile(r"COUNT=|UNTIL=|INTERVAL=(?!1(?:;|\Z))")
_FIRST = datetime.combine(date(1970, 1, 1), time())
_DAY = timedelta(days=1)
_OFFSET = re.compile(r"([+-]?)(\d{2}):?(\d{2})?:?(\d{2})?", re.ASCII)
_FIXED = re.compile(r"\(?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?:?(\d{2})?\)?", re.ASCII | re.IGNORECASE)
_REACH = timedelta(days=4000)
"""How far from the build day a described zone has to be right."""


@dataclass(slots=True)
class Zones:
    """The zones of one calendar; floating times are in its own, which is Stockholm's when it names none.

    `unknown` are the names that meant nothing so far; their times are taken as Stockholm's. With `wall_time` every
    zone is Stockholm's, UTC too.
    """

    described: dict[str, Component]
    now: datetime
    wall_time: bool = False
    own: tzinfo = STOCKHOLM
    names_own: bool = False
    unknown: dict[str, None] = field(default_factory=dict)
    _found: dict[str, tzinfo | None] = field(default_factory=dict)

    def named(self, name: str) -> tzinfo:
        """The zone called `name`; Stockholm's, and noted, when there is none."""
        if self.wall_time:
            return STOCKHOLM
        zone = self.find(name)
        if zone is None:
            self.unknown[name] = None
        return zone or STOCKHOLM

    def find(self, name: str) -> tzinfo | None:
        """The zone called `name`: what the world calls so, whatever the file says of it, else what the file says."""
        if name not in self._found:
            self._found[name] = known(name) or self._described(name) or _offset_zone(name)
        return self._found[name]

    def _described(self, name: str) -> tzinfo | None:
        component = self.described.get(name)
        if component is None:
            return None
        location = component.first("X-LIC-LOCATION")
        zone = known(location.text.strip()) if location else None
        made = sum(found is not None for found in self._found.values())
        return zone or (_made(component, self.now) if made < MOST_DESCRIBED else None)


def zones_of(components: Iterable[Component], own: str, now: datetime, *, wall_time: bool) -> Zones:
    """The zones that a calendar describes, with its `own` by name (empty: it has none); `now` is aware."""
    described = {line.text.strip(): zone for zone in components if (line := zone.first("TZID")) is not None}
    zones = Zones(described, now, wall_time)
    if own and not wall_time:
        zones.own = zones.named(own)
        zones.names_own = own not in zones.unknown
    return zones


def known(name: str) -> tzinfo | None:
    """The zone of the world's list that `name` means: its own name, Windows' one, or the end of a global one."""
    name = name.strip().replace("\\", "").strip("/")
    if not name or len(name) > _LONGEST_NAME:
        return None
    if name.upper() in {"UTC", "Z", "GMT", "TZONE://MICROSOFT/UTC"}:
        return UTC
    parts = name.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    for candidate in (WINDOWS_TO_OLSON.get(name, ""), *ends):
        zone = _listed(candidate)
        if zone is not None:
            return zone
    return _listed(_CASELESS.get(name.casefold(), ""))


def _listed(name: str) -> tzinfo | None:
    if name not in _LISTED:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


_LISTED = frozenset(available_timezones())
_CASELESS = {name.casefold(): name for name in _LISTED} | {
    windows.casefold(): name for windows, name in WINDOWS_TO_OLSON.items()
}


def _made(component: Component, now: datetime) -> tzinfo | None:
    """The zone that `component` describes; None when nobody can compute it in time."""
    zone = Timezone()
    zone.add("TZID", "described")
    try:
        if component.fault or not 0 < len(component.parts) <= _MOST_OBSERVANCES:
            return None
        for part in component.parts:
            zone.add_component(_observance(part, now))
        made = zone.to_tz(lookup_tzid=False)
        offsets = [now.replace(year=year, day=1, tzinfo=made).utcoffset() for year in (2000, now.year)]
    except (ValueError, RuleError, ArithmeticError, LookupError, TypeError, AttributeError):
        return None
    return made if None not in offsets else None


def _observance(part: Component, now: datetime) -> TimezoneStandard | TimezoneDaylight:
    observance = TimezoneStandard() if part.kind == "STANDARD" else TimezoneDaylight()
    starts = part.first("DTSTART")
    start = _wall(starts.value) if starts else _FIRST
    rules = [re.sub(r"\s+", "", line.value).upper() for line in part.all("RRULE")]
    if rules and not any(_COUNTED.search(rule) for rule in rules):
        start = max(start, start.replace(year=_FIRST.year, day=1))
    observance.add("DTSTART", start)
    for name in ("TZOFFSETFROM", "TZOFFSETTO"):
        line = part.first(name)
        if line is None:
            raise ValueError("no offset")
        observance.add(name, vUTCOffset(_offset(_OFFSET.fullmatch(line.value.strip()))))
    for rule in rules:
        stop = now.replace(tzinfo=None) + _REACH
        changes = times(checked(rule, start, stop, _in_utc), start, start, stop)
        if any(True for _ in islice(changes, _MOST_CHANGES, None)):
            raise ValueError("no clock changes so often")
        observance.add("RRULE", vRecur.from_ical(rule.strip(";")))
    for line in part.all("RDATE"):
        for value in line.texts:
            observance.add("RDATE", _wall(value))
    return observance


def _in_utc(last: date) -> datetime:
    return last.replace(tzinfo=None) if isinstance(last, datetime) else datetime.combine(last, time.max)


def _wall(value: str) -> datetime:
    found = vDDDTypes.from_ical(value.strip().rstrip("Z"))  # type: ignore[no-untyped-call]
    if not isinstance(found, date):
        raise TypeError("neither a day nor a moment")
    return found if isinstance(found, datetime) else datetime.combine(found, time())


def _offset(found: re.Match[str] | None) -> timedelta:
    if found is None:
        raise ValueError("no offset")
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length


def _offset_zone(name: str) -> tzinfo | None:
    found = _FIXED.fullmatch(name)
    length = _offset(found) if found else _DAY
    return timezone(length) if abs(length) < _DAY else None
