"""The words of a recurrence rule → a rule that can be written out: one that is read, that comes, and not too often."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from kiosk.domain.sentences import Sentence, say
from kiosk.sources.calendars.recurrence import Freq, Rule, Skip, times

MOST_STEPS = 50_000
"""Times of a rule from its first one to the end of what is written out."""
MOST_TIMES = 2_000
"""Times of a rule that are written out."""
MOST_A_DAY = 96
"""Times of one day."""
LONGEST_RULE = 2_000
_FURTHEST_STEP = 10_000
_OUR_CALENDAR = "GREGORIAN"
_TOO_FREQUENT = ("MINUTELY", "SECONDLY")
_NUMBERED = (Freq.MONTHLY, Freq.YEARLY)
_PATIENCE = timedelta(days=366 * 120)
"""A rule that does not come in so long never does: 29 February is the same day of the week again after 40 years."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_UNTIL = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?)?(Z)?", re.ASCII)


class RuleError(Exception):
    """A rule that is not written out, and why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


Until = Callable[[date], datetime]
"""What the last day of a rule, or its last moment with or without a zone, is on the wall of its first time."""


def checked(text: str, first: datetime, stop: datetime, until: Until, *, whole_days: bool = False) -> Rule:
    """The rule `text`, which begins at `first` and matters until `stop` (both on the wall, without a zone).

    Of an event of `whole_days` the hours that the rule says mean nothing (RFC 5545, 3.3.10).

    Raises:
        RuleError: nobody can read it, it never comes, or it comes too often.
    """
    try:
        rule = _parsed(text, until)
    except (ValueError, ArithmeticError, LookupError) as failure:
        raise RuleError(_unreadable()) from failure
    if whole_days:
        rule = replace(rule, hours=(), minutes=(), seconds=())
    hours = 24 if rule.freq is Freq.HOURLY else len(rule.hours or (0,))
    if hours * len(rule.minutes or (0,)) * len(rule.seconds or (0,)) > MOST_A_DAY:
        raise RuleError(_too_often())
    if next(times(replace(rule, count=None, until=None), first, first, first + _PATIENCE), None) is None:
        raise RuleError(say("Its rule fits no day at all."))
    many = rule.count is not None and rule.count > MOST_STEPS
    if many and any(True for _ in islice(times(rule, first, first, stop), MOST_STEPS, None)):
        raise RuleError(_too_often())
    return rule


def _parsed(text: str, until: Until) -> Rule:
    parts = _parts(text)
    frequency = parts.pop("FREQ")
    if frequency in _TOO_FREQUENT:
        raise RuleError(say("Its frequency is {frequency}, and no event comes back so often.", frequency=frequency))
    freq = Freq(frequency)
    interval, counted = int(parts.pop("INTERVAL", "1")), int(parts.pop("COUNT", "-1"))
    if not 1 <= interval <= _FURTHEST_STEP:
        raise ValueError(f"INTERVAL={interval}")
    ends = parts.pop("UNTIL", "")
    rule = Rule(
        freq=freq,
        interval=interval,
        count=counted if counted >= 0 else None,
        until=until(_end(ends)) if ends else None,
        months=_numbers(parts, "BYMONTH", 1, 12),
        weeks=_numbers(parts, "BYWEEKNO", -53, 53),
        year_days=_numbers(parts, "BYYEARDAY", -366, 366),
        month_days=_numbers(parts, "BYMONTHDAY", -31, 31),
        weekdays=_weekdays(parts.pop("BYDAY"), numbered=freq in _NUMBERED) if "BYDAY" in parts else (),
        hours=_numbers(parts, "BYHOUR", 0, 23),
        minutes=_numbers(parts, "BYMINUTE", 0, 59),
        seconds=tuple(min(second, 59) for second in _numbers(parts, "BYSECOND", 0, 60)),
        positions=_numbers(parts, "BYSETPOS", -366, 366),
        week_start=_DAYS.index(parts.pop("WKST", "MO")),
        skip=Skip(parts.pop("SKIP", Skip.OMIT)),
    )
    if parts:
        raise ValueError(f"nobody knows {', '.join(parts)}")
    return rule


def _parts(text: str) -> dict[str, str]:
    """Each part by its name. Words of programs (`X-`) are left out; a misspelt one changes what is meant."""
    if len(text) > LONGEST_RULE:
        raise ValueError("too long")
    parts: dict[str, str] = {}
    for part in filter(None, re.sub(r"\s+", "", text).upper().split(";")):
        name, equals, words = part.partition("=")
        if not equals or name in parts:
            raise ValueError(part)
        if not name.startswith("X-"):
            parts[name] = words
    if parts.pop("RSCALE", _OUR_CALENDAR) != _OUR_CALENDAR:
        raise RuleError(say("Its rule is of another calendar than ours."))
    return parts


def _numbers(parts: dict[str, str], name: str, least: int, most: int) -> tuple[int, ...]:
    """The numbers of the part `name`; what may be below 0 is never 0."""
    if name not in parts:
        return ()
    found = tuple(dict.fromkeys(int(word) for word in parts.pop(name).split(",")))
    if not all(least <= number <= most and (number or least == 0) for number in found):
        raise ValueError(name)
    return found


def _weekdays(words: str, *, numbered: bool) -> tuple[tuple[int, int], ...]:
    """The days of the week, each with which one is meant, which only months and years can say."""
    found = []
    for word in words.split(","):
        day = _DAY.fullmatch(word)
        if day is None or (day[1] and not -53 <= int(day[1]) <= 53):
            raise ValueError(word)
        found.append((_DAYS.index(day[2]), int(day[1] or 0) if numbered else 0))
    return tuple(dict.fromkeys(found))


def _end(words: str) -> date:
    found = _UNTIL.fullmatch(words)
    if found is None:
        raise ValueError(words)
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    clock = (int(hour), int(minute), min(int(second or 0), 59))
    return datetime(int(year), int(month), int(day), *clock, tzinfo=UTC if zone else None)


def _too_often() -> Sentence:
    return say("It comes back too often to be an event.")


def _unreadable() -> Sentence:
    return say("Nobody can read its rule of recurrence.")
