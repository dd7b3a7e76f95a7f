"""A component → the part it plays in the series of its UID."""

from datetime import date, datetime, time

from kiosk.content.limits import EARLIEST, LATEST
from kiosk.domain.model import Status
from kiosk.domain.sentences import say
from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.extents import Extent, When, wall
from kiosk.sources.calendars.lines import Line
from kiosk.sources.calendars.moments import dates, day_meant, extent, time_like, when
from kiosk.sources.calendars.recurrence import Rule
from kiosk.sources.calendars.rules import RuleError, Until, checked
from kiosk.sources.calendars.series import Part
from kiosk.sources.calendars.zones import Zones
from kiosk.sources.drafts import Span
from kiosk.sources.linked.item import Item, ItemError

MOST_RULES = 10
_OFF = {"CANCELLED", "CANCELED"}


def read_core(component: Component, zones: Zones, item: Item, stop: datetime, *, off: bool) -> Part:
    """The part of `component`, which replaces no time of another one; `stop` (aware) is the end of what is written out.

    `off`: the calendar as a whole calls its events off.

    Raises:
        ItemError: its times or its rules cannot be read, or are none that an event has.
    """
    own = _extent(component, zones)
    if component.all("EXRULE"):
        sentence = say("It has an EXRULE, which calendars no longer know; its exceptions are shown too.")
        item.warn("EXRULE", "", sentence, say("Save the event anew in the calendar it comes from."))
    return Part(
        own,
        _status(component, item, off=off),
        component.sequence,
        _rules(component, own, zones, stop),
        dates(component, "RDATE", own.starts, zones),
        dates(component, "EXDATE", own.starts, zones),
    )


def read_change(component: Component, zones: Zones, item: Item, core: Part | None, *, off: bool) -> Part:
    """The part of `component`, which replaces a time of `core`.

    Raises:
        ItemError: its times cannot be read, or are none that an event has.
    """
    line = component.properties["RECURRENCE-ID"][0]
    return Part(
        _extent(component, zones),
        _status(component, item, off=off),
        component.sequence,
        replaces=replaced(component, zones, core),
        following=line.parameters.get("RANGE", "").upper() == "THISANDFUTURE",
        outdated=any(component.all(name) for name in ("RRULE", "RDATE", "EXDATE")),
    )


def replaced(component: Component, zones: Zones, core: Part | None) -> When:
    """The time of `core` that `component` replaces.

    Raises:
        ItemError: it cannot be read.
    """
    line = component.properties["RECURRENCE-ID"][0]
    return time_like(line, core.extent.starts, zones) if core else when(line, zones)


def check(span: Span) -> None:
    """Refuse a time that the screen cannot show.

    Raises:
        ItemError: it lies too far away.
    """
    for column, moment in (("DTSTART", span.starts), ("DTEND", span.ends)):
        if not EARLIEST <= moment.timestamp() < LATEST:
            sentence = say("The year {year} is too far away to be meant.", year=str(moment.year))
            raise ItemError(column, str(moment.date()), sentence, say("Correct the year."))


def _extent(component: Component, zones: Zones) -> Extent:
    if component.fault:
        remedy = say("Save the calendar anew from the program it comes from.")
        raise ItemError("BEGIN", component.kind, component.fault, remedy)
    return extent(component, zones)


def _rules(component: Component, own: Extent, zones: Zones, stop: datetime) -> tuple[Rule, ...]:
    lines = [line for line in component.all("RRULE") if line.value.strip()]
    if len(lines) > MOST_RULES:
        sentence = say("It has more than {most} rules of recurrence.", most=MOST_RULES)
        raise ItemError("RRULE", "", sentence, say("Let it come back by one rule."))
    first, end = wall(own.starts, own.starts), wall(stop, own.starts)
    return tuple(_rule(line, first, end, _until(own, zones), whole_days=own.all_day) for line in lines)


def _rule(line: Line, first: datetime, stop: datetime, until: Until, *, whole_days: bool) -> Rule:
    try:
        return checked(line.value, first, stop, until, whole_days=whole_days)
    except RuleError as failure:
        raise ItemError("RRULE", line.value, failure.sentence, say("Correct how the event comes back.")) from failure


def _until(own: Extent, zones: Zones) -> Until:
    """The last moment at which an event like `own` may begin: a day means all of it, midnight of the first day too."""
    first = wall(own.starts, own.starts)

    def meant(last: date) -> datetime:
        if last.year == date.max.year:
            return datetime.combine(date.max, time())
        if not isinstance(last, datetime):
            return datetime.combine(last, time.max)
        if own.all_day:
            return datetime.combine(day_meant(last, zones), time.max)
        there = last.replace(tzinfo=None) if last.tzinfo is None or zones.wall_time else wall(last, own.starts)
        return max(there, first) if last.time() == time() and last.date() == first.date() else there

    return meant


def _status(component: Component, item: Item, *, off: bool) -> Status:
    word = component.word("STATUS")
    if word == "TENTATIVE":
        sentence = say("The event is not certain yet, and is shown as if it were.")
        item.warn("STATUS", word, sentence, say("Confirm or cancel it in the calendar."))
    return Status.CANCELLED if off or word in _OFF else Status.CONFIRMED
