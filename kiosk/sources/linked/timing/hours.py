"""The hours of what comes back → the span of each day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from kiosk.domain.walltime import STOCKHOLM
from kiosk.sources.drafts import Span
from kiosk.sources.linked.item import Item
from kiosk.sources.linked.timing.lengths import Length
from kiosk.sources.linked.timing.property_readers import day_of
from kiosk.sources.linked.timing.times import A_DAY, lasting


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of each time: from `begins` to `finishes`, the next day if that is earlier, or for `length`.

    They are those of the clocks in `zone`, or of the zone that they say. Without `begins`, and from midnight to
    midnight, it lasts all day.
    """

    begins: time | None
    finishes: time | None
    length: Length | None
    zone: tzinfo = STOCKHOLM

    @property
    def clocks(self) -> tzinfo:
        """The zone of the clock that shows when it begins; days are counted there."""
        return (self.begins.tzinfo if self.begins else None) or self.zone

    def on(self, item: Item, day: date) -> tuple[Span, bool]:
        """The span on `day` and whether it lasts all day.

        Raises:
            ItemError: it lasts too long.
        """
        if self.begins is None or self.begins == time() == self.finishes:
            return lasting(item, day, None, self.length)
        starts, ends = self._moment(day, self.begins), self._end(day)
        return lasting(item, starts, None if ends == starts else ends, self.length)

    def first_day(self, starts: date | datetime) -> date:
        """The day of the first time from `starts` on, where the clock hangs that shows when it begins."""
        day = day_of(starts, self.clocks)
        if isinstance(starts, datetime) and self.begins and self.begins.tzinfo:
            return day if self._moment(day, self.begins) >= starts else day + A_DAY
        return day

    def is_past_midnight(self, day: date) -> bool:
        """Whether what begins on `day` ends on the next one."""
        ends = self._end(day)
        return ends is not None and ends.astimezone(self.clocks).date() > day

    def _end(self, day: date) -> datetime | None:
        if self.begins is None or self.finishes is None:
            return None
        ends = self._moment(day, self.finishes)
        return ends if ends >= self._moment(day, self.begins) else self._moment(day + A_DAY, self.finishes)

    def _moment(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, clock.tzinfo or self.clocks).astimezone(UTC)
