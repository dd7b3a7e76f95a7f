"""What a node says of its times, read property by property."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM
from kiosk.sources.linked.context import ReadingContext
from kiosk.sources.linked.item import ItemError
from kiosk.sources.linked.nodes import Node
from kiosk.sources.linked.timing.lengths import Length, parse_length
from kiosk.sources.linked.timing.times import A_DAY, parse_clock, parse_when


class Said:
    """What a node says of its times, those without a zone in `zone`; what nobody can mean is an ItemError."""

    def __init__(self, context: ReadingContext, node: Node, zone: tzinfo = STOCKHOLM) -> None:
        self._context, self._node, self._zone = context, node, zone

    @property
    def today(self) -> date:
        """The build day."""
        return self._context.today

    def all(self, name: str) -> tuple[str, ...]:
        """The texts of a property."""
        return tuple(words.text.strip() for words in self._context.words(self._node, name) if words.text.strip())

    def first(self, name: str) -> str:
        """The first of them, or empty."""
        return next(iter(self.all(name)), "")

    def whens(self, name: str) -> tuple[date | datetime, ...]:
        """The dates and moments of a property."""
        return tuple(self.parsed(name, text) for text in self.all(name))

    def when(self, name: str) -> date | datetime | None:
        """The first of them."""
        text = self.first(name)
        return self.parsed(name, text) if text else None

    def parsed(self, name: str, text: str) -> date | datetime:
        """The date or moment that `text` of the property `name` means."""
        try:
            return parse_when(text, self._zone, wall_time=self._context.wall_time)
        except (ValueError, OverflowError) as failure:
            raise self.unmeant(name, text) from failure

    def clock(self, name: str) -> time | None:
        """A time of day, aware when it says its zone."""
        text = self.first(name)
        try:
            return parse_clock(text, wall_time=self._context.wall_time) if text else None
        except ValueError as failure:
            raise self.unmeant(name, text) from failure

    def length(self, name: str) -> Length | None:
        """A duration; None too where it is written in words."""
        text = self.first(name)
        if not text:
            return None
        try:
            return parse_length(text)
        except ValueError:
            return None

    def frame(self) -> tuple[Length | None, date | None]:
        """How long it lasts, if that is less than a day; else the day it ends on. None each where it is not said."""
        try:
            starts, ends = self.when("startDate"), self.when("endDate")
        except ItemError:
            return None, None
        if starts is None or ends is None:
            return None, None
        if isinstance(starts, datetime) and isinstance(ends, datetime) and starts < ends < starts + A_DAY:
            return Length(timedelta(), ends - starts), None
        return None, day_of(ends) if day_of(ends) > day_of(starts) else None

    def number(self, name: str) -> int | None:
        """A whole number from 1 to 9,999."""
        text = self.first(name)
        if not text:
            return None
        if not re.fullmatch(r"[0-9]{1,4}", text) or int(text) == 0:
            raise self.unmeant(name, text)
        return int(text)

    def numbers(self, name: str, most: int) -> frozenset[int]:
        """Whole numbers from 1 to `most`, or counted from the end, -1 the last."""
        found = set()
        for text in self.all(name):
            if not re.fullmatch(r"-?[0-9]{1,2}", text) or not 1 <= abs(int(text)) <= most:
                raise self.unmeant(name, text)
            found.add(int(text))
        return frozenset(found)

    def unmeant(self, name: str, value: str) -> ItemError:
        """Why `value` cannot be read."""
        sentence = say("Nobody can tell from this when the event takes place.")
        return ItemError(name, value, sentence, say("Write dates as 2026-11-27 and times as 18:00."))


def day_of(moment: date | datetime, zone: tzinfo = STOCKHOLM) -> date:
    """The day of a date, or that of a moment in `zone`."""
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
