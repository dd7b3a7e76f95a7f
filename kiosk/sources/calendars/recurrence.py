"""A rule of recurrence (RFC 5545, 3.3.10, with SKIP of RFC 7529) → the times on the wall at which it comes back.

A rule goes on period by period: the years, months, weeks or days in its interval from the first time on. Each period
has its own set of days, of which every part of the rule takes some away; BYSETPOS picks from the set of the whole
period. What a rule does not say comes from the first time.
"""

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count, product

_DAY, _NO_DAY = timedelta(days=1), timedelta()


class Freq(StrEnum):
    """By what a rule comes back. Minutes and seconds are no frequency of an event that people go to."""

    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Skip(StrEnum):
    """What becomes of the 31st of a month that has none: nothing, the last day before it, or the first after it."""

    OMIT = "OMIT"
    BACKWARD = "BACKWARD"
    FORWARD = "FORWARD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as it is written. `weekdays` count from Monday, 0, each with which one of them is meant, 0 every one.

    `until` is the last moment on the wall at which it may come back, included.
    """

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0
    skip: Skip = Skip.OMIT


def times(rule: Rule, first: datetime, since: datetime, until: datetime) -> Iterator[datetime]:
    """The times of `rule` from `since` to `until` (both included), in order, when `first` is its first one.

    All are on the wall, without a zone. `first` itself is among them only where the rule has it. Without COUNT what
    comes before `since` costs nothing.
    """
    until = min(until, rule.until or until)
    begin = first if rule.count is not None else max(first, since)
    last, left = first - timedelta.resolution, rule.count
    for found in _in_order(_completed(rule, first), first, begin, until):
        if found <= last:
            continue
        if found > until or left == 0:
            return
        last, left = found, None if left is None else left - 1
        if found >= since:
            yield found


def _completed(rule: Rule, first: datetime) -> Rule:
    """`rule` with what it leaves open taken from its first time."""
    hours = rule.hours or (range(24) if rule.freq is Freq.HOURLY else (first.hour,))
    clock = replace(
        rule, hours=tuple(hours), minutes=rule.minutes or (first.minute,), seconds=rule.seconds or (first.second,)
    )
    if rule.month_days or rule.year_days or rule.weekdays:
        return clock
    if rule.freq is Freq.WEEKLY or rule.weeks:
        return replace(clock, weekdays=((first.weekday(), 0),))
    if rule.freq is Freq.MONTHLY:
        return replace(clock, month_days=(first.day,))
    if rule.freq is Freq.YEARLY:
        return replace(clock, months=rule.months or (first.month,), month_days=(first.day,))
    return clock


def _in_order(rule: Rule, first: datetime, since: datetime, until: datetime) -> Iterator[datetime]:
    """What each period has, the periods in order, from one before that of `since` on."""
    if rule.freq is Freq.HOURLY:
        yield from _by_the_hour(rule, first, since, until)
        return
    clocks = [time(*each) for each in product(rule.hours, rule.minutes, rule.seconds)]
    for days in _days(rule, first.date(), since.date(), until.date()):
        found = [datetime.combine(day, clock) for day in days for clock in clocks]
        yield from _picked(rule, sorted(set(found)))


def _by_the_hour(rule: Rule, first: datetime, since: datetime, until: datetime) -> Iterator[datetime]:
    clocks = sorted(set(product(rule.minutes, rule.seconds)))
    for days in _days(replace(rule, freq=Freq.DAILY, interval=1), first.date(), since.date(), until.date()):
        for day, hour in product(days, sorted(rule.hours)):
            if ((day - first.date()).days * 24 + hour - first.hour) % rule.interval == 0:
                yield from _picked(rule, [datetime.combine(day, time(hour, *clock)) for clock in clocks])


def _picked(rule: Rule, found: list[datetime]) -> list[datetime]:
    if not rule.positions:
        return found
    places = (place - 1 if place > 0 else len(found) + place for place in rule.positions)
    return [found[place] for place in sorted(set(places)) if 0 <= place < len(found)]


def _days(rule: Rule, first: date, since: date, until: date) -> Iterator[list[date]]:
    """The days of each period that the rule has, from the period before that of `since` on to that of `until`."""
    step = rule.interval
    match rule.freq:
        case Freq.YEARLY:
            begin = _year_of_week(first, rule.week_start) if rule.weeks else first.year
            for year in count(begin + max(0, (since.year - begin) // step - 1) * step, step):
                if year > until.year + 1:
                    return
                yield _of_year(rule, year)
        case Freq.MONTHLY:
            begin = first.year * 12 + first.month - 1
            passed = since.year * 12 + since.month - 1 - begin
            for number in count(begin + max(0, passed // step - 1) * step, step):
                year, month = number // 12, number % 12 + 1
                if year > until.year:
                    return
                yield _of_months(rule, year, (month,)) if month in (rule.months or (month,)) else []
        case _:
            length = 7 if rule.freq is Freq.WEEKLY else 1
            begin = first.toordinal() - ((first.weekday() - rule.week_start) % 7 if length == 7 else 0)
            step *= length
            for number in count(begin + max(0, (since.toordinal() - begin) // step - 1) * step, step):
                if number > until.toordinal():
                    return
                days = map(date.fromordinal, range(number, number + length))
                yield [day for day in days if _has(rule, day)]


def _of_year(rule: Rule, year: int) -> list[date]:
    """The days of `year`; of a rule of weeks, of the weeks of that year, some of whose days lie in those around it."""
    if not rule.weeks:
        return _of_months(rule, year, rule.months or range(1, 13))
    weeks = range(_first_week(year, rule.week_start).toordinal(), _first_week(year + 1, rule.week_start).toordinal())
    return [day for day in map(date.fromordinal, weeks) if _has(rule, day)]


def _of_months(rule: Rule, year: int, months: Iterable[int]) -> list[date]:
    days = (day for month in months for day in _of_month(rule, year, month))
    return [day for day in days if _fits(rule, day)]


def _of_month(rule: Rule, year: int, month: int) -> Iterator[date]:
    last = monthrange(year, month)[1]
    for number in rule.month_days or range(1, last + 1):
        if 0 < number <= last or 0 < number + last + 1 <= last:
            yield date(year, month, number if number > 0 else number + last + 1)
        elif number > 0 and rule.skip is not Skip.OMIT:
            yield date(year, month, last) + (_DAY if rule.skip is Skip.FORWARD else _NO_DAY)


def _has(rule: Rule, day: date) -> bool:
    """Whether each part of the rule has `day`."""
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days:
        last = monthrange(day.year, day.month)[1]
        if day.day not in rule.month_days and day.day - last - 1 not in rule.month_days:
            return False
    return _fits(rule, day)


def _fits(rule: Rule, day: date) -> bool:
    """Whether the days of the year, the weeks and the days of the week of the rule have `day`."""
    if rule.year_days:
        number, length = day.timetuple().tm_yday, 365 + isleap(day.year)
        if number not in rule.year_days and number - length - 1 not in rule.year_days:
            return False
    if rule.weeks and not _week_numbers(day, rule.week_start) & set(rule.weeks):
        return False
    return not rule.weekdays or any(
        weekday == day.weekday() and (which == 0 or which in _which(rule, day)) for weekday, which in rule.weekdays
    )


def _which(rule: Rule, day: date) -> tuple[int, int]:
    """Which of its weekday `day` is, from the start and from the end of the month, or of the year."""
    if rule.freq is Freq.MONTHLY or rule.months:
        number, length = day.day, monthrange(day.year, day.month)[1]
    else:
        number, length = day.timetuple().tm_yday, 365 + isleap(day.year)
    return (number - 1) // 7 + 1, -((length - number) // 7 + 1)


def _week_numbers(day: date, week_start: int) -> set[int]:
    """The number of the week of `day`, from the start and from the end of its year."""
    year = _year_of_week(day, week_start)
    begin, end = _first_week(year, week_start), _first_week(year + 1, week_start)
    number = (day - begin).days // 7 + 1
    return {number, number - (end - begin).days // 7 - 1}


def _year_of_week(day: date, week_start: int) -> int:
    """The year to which the week of `day` belongs."""
    if day >= _first_week(day.year + 1, week_start):
        return day.year + 1
    return day.year if day >= _first_week(day.year, week_start) else day.year - 1


def _first_week(year: int, week_start: int) -> date:
    """The first day of week 1, which holds 4 January."""
    fourth = date(year, 1, 4)
    return fourth - timedelta(days=(fourth.weekday() - week_start) % 7)
