"""Dates and times as feeds write them → moments in UTC, and the times of an event that are worth keeping."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from operator import itemgetter

from kiosk.domain.model import Status
from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM, local, midnight
from kiosk.sources.drafts import Span
from kiosk.sources.linked.item import Item, ItemError
from kiosk.sources.linked.timing.lengths import Length
from kiosk.sources.tables.forms.events import LONGEST_EVENT
from kiosk.sources.tables.schedule import HORIZON

A_DAY, A_NIGHT = timedelta(days=1), timedelta(hours=12)
ASSUMED = timedelta(hours=1)
"""How long an event is taken to last when nobody says so."""

_DAY = r"(\d{4})-?(\d{2})-?(\d{2})"
_HOURS = r"(\d{1,2})[:.]?(\d{2})(?:[:.]?\d{2}(?:[.,]\d{1,9})?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?"
_WHEN = re.compile(rf"{_DAY}(?:(?:T|\s+){_HOURS})?\Z", re.ASCII | re.IGNORECASE)
_CLOCK = re.compile(rf"(?:{_DAY}(?=T|\s))?\s*T?{_HOURS}\Z", re.ASCII | re.IGNORECASE)
_OFFSET = re.compile(r"(?:Z|UTC|([+-])(\d{2}):?(\d{2})?)\Z", re.ASCII | re.IGNORECASE)
_EARLIEST = 2000
_YEARS_AHEAD = 5


def parse_when(text: str, zone: tzinfo = STOCKHOLM, *, wall_time: bool) -> date | datetime:
    """A date, or a moment in UTC: `2026-11-27`, `20261127`, `2026-11-27T18:00`, with seconds, zone or offset.

    A time without a zone is that of `zone`; with `wall_time` so is every other, whatever it claims.

    Raises:
        ValueError: for anything else, or a day or time that does not exist.
    """
    found = _WHEN.match(text.strip())
    if not found:
        raise ValueError("not written as 2026-11-27T18:00")
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if not 1 < day.year < date.max.year:
        raise ValueError("outside every calendar")
    if found[4] is None:
        return day
    hour, minute = int(found[4]), int(found[5])
    if (hour, minute) == (24, 0):
        day, hour = day + timedelta(days=1), 0
    own = zone if wall_time or not found[6] else fixed_zone(found[6])
    return datetime.combine(day, time(hour, minute), own).astimezone(UTC)


def parse_clock(text: str, *, wall_time: bool) -> time:
    """`18:00`, `18.00`, `1800` or `18:00:00`, aware when a zone or offset stands behind it; of a moment its clock.

    `24:00` is midnight. With `wall_time` no zone counts.

    Raises:
        ValueError: for anything else, or an hour that no clock has.
    """
    found = _CLOCK.match(text.strip())
    if not found:
        raise ValueError("not written as 18:00")
    hour, minute = int(found[4]), int(found[5])
    own = None if wall_time or not found[6] else fixed_zone(found[6])
    return time(0 if (hour, minute) == (24, 0) else hour, minute, tzinfo=own)


def fixed_zone(text: str) -> timezone:
    """`Z`, `UTC`, `+01`, `+0100` or `+01:00`.

    Raises:
        ValueError: for anything else, or more than a day.
    """
    found = _OFFSET.match(text.strip())
    if not found:
        raise ValueError("not written as +01:00")
    minutes = int(found[2] or 0) * 60 + int(found[3] or 0)
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes)) if minutes else UTC


def check_year(day: date, today: date, column: str) -> None:
    """Refuse a day that nobody can mean.

    Raises:
        ItemError: before 2000, or more than five years ahead.
    """
    if not _EARLIEST <= day.year <= today.year + _YEARS_AHEAD:
        sentence = say("The year {year} is too far away to be meant.", year=str(day.year))
        raise ItemError(column, str(day), sentence, say("Correct the year."))


def whole_days(first: date, last: date) -> tuple[datetime, datetime]:
    """From the beginning of the `first` to the end of the `last` day in Stockholm."""
    return midnight(first), midnight(last + timedelta(days=1))


def past_midnight(
    starts: date | datetime, ends: date | datetime | None, zone: tzinfo = STOCKHOLM, longest: timedelta = A_DAY
) -> date | datetime | None:
    """`ends`; where it is an earlier hour of the day on which it `starts`, that hour of the next day.

    What would last longer than `longest` then was not meant so, and stays.
    """
    if isinstance(starts, datetime) and isinstance(ends, datetime) and ends < starts:
        later = (ends.astimezone(zone) + A_DAY).astimezone(UTC)
        if ends.astimezone(zone).date() == starts.astimezone(zone).date() and later - starts <= longest:
            return later
    return ends


def lasting(
    item: Item, starts: date | datetime, ends: date | datetime | None, length: Length | None = None
) -> tuple[Span, bool]:
    """The span from `starts` to `ends`, or of `length`, and whether it lasts all day; without either, an hour.

    A date as the end means all of that day. From midnight to midnight, or to a minute before, is all day.

    Raises:
        ItemError: it ends before it starts, or lasts too long.
    """
    if isinstance(starts, datetime):
        begins, moment = starts, _end(item, starts, ends, length)
        all_day = local(begins).time() == time() and local(moment + timedelta(minutes=1)).time() <= time(0, 1)
        if all_day:
            begins, moment = whole_days(local(begins).date(), local(moment - timedelta(seconds=1)).date())
    else:
        all_day = True
        begins, moment = whole_days(starts, _last_day(starts, ends, length))
    if moment <= begins:
        sentence = say("The event ends before it starts.")
        raise ItemError("endDate", str(ends or ""), sentence, say("Correct when it ends."))
    if moment - begins > LONGEST_EVENT:
        sentence = say("The event lasts longer than {count} days.", count=LONGEST_EVENT.days)
        raise ItemError("endDate", str(ends or ""), sentence, say("Give it a schedule with its opening days."))
    return Span(begins, moment), all_day


def worth_keeping(spans: Iterable[Span], today: date) -> tuple[Span, ...]:
    """`spans` by start, each once, over the horizon from `today` on; when all are over, the last, else the next."""
    each: dict[tuple[datetime, datetime], Span] = {}
    for span in spans:
        if span.status is Status.CANCELLED or (span.starts, span.ends) not in each:
            each[span.starts, span.ends] = span
    ordered = [span for _, span in sorted(each.items(), key=itemgetter(0))]
    left = [span for span in ordered if span.ends > midnight(today)]
    near = tuple(span for span in left if local(span.starts).date() <= today + HORIZON)
    return near or tuple(left[:1]) or tuple(ordered[-1:])


def _end(item: Item, starts: datetime, ends: date | datetime | None, length: Length | None) -> datetime:
    if isinstance(ends, datetime) and ends != starts:
        return ends
    if ends is not None and not isinstance(ends, datetime) and ends != local(starts).date():
        return midnight(ends + timedelta(days=1))
    if length:
        return length.after(starts)
    sentence = say("It does not say when the event ends; the screen shows an hour.")
    item.warn("endDate", "", sentence, say("Write when it ends where it comes from."))
    return starts + ASSUMED


def _last_day(first: date, ends: date | datetime | None, length: Length | None) -> date:
    if isinstance(ends, datetime):
        return local(ends).date()
    return ends or first + ((length.whole_days if length else 1) - 1) * A_DAY
