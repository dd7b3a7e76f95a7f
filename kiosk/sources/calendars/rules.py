"""Recurrence rules that can be written out: in time, in number, and at all."""

import re
from collections import deque
from collections.abc import Container
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice, takewhile
from math import prod

from dateutil.rrule import rrule, rrulestr  # type: ignore[import-untyped]
from icalendar.prop import vRecur

from kiosk.domain.sentences import Sentence, say

MOST_STEPS = 50_000
"""Times of a rule from its first one to the end of what is written out."""
MOST_TIMES = 2_000
"""Times of a rule that are written out."""
LONGEST_RULE = 2_000
_FURTHEST_STEP = 10_000
_CYCLE = 400
"""Years after which every date falls on the same day of the week again."""
_LATE = 23 * _CYCLE
_KNOWN = frozenset(
    "FREQ UNTIL COUNT INTERVAL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS"
    " WKST".split()
)
_USUAL = re.compile(r"(?:RSCALE=GREGORIAN|SKIP=OMIT)(?:;|\Z)")
_END = re.compile(r";(?:UNTIL|COUNT)=[^;]*")


class Freq(StrEnum):
    """By what a rule comes back. Minutes and seconds are no frequency of an event that people go to."""

    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class RuleError(Exception):
    """A rule that is not written out, and why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def checked(text: str, start: datetime, stop: datetime, allowed: Container[str] = frozenset(Freq)) -> vRecur:
    """The rule `text`, which begins at `start` and matters until `stop` (both without a zone).

    Raises:
        RuleError: nobody can read it, its frequency is not `allowed`, it never comes, or it comes too often.
    """
    rule = _parsed(text)
    frequency = str(rule["FREQ"][0])
    if frequency not in allowed:
        raise RuleError(say("Its frequency is {frequency}, and no event comes back so often.", frequency=frequency))
    try:
        _check_possible(_END.sub("", f";{_words(rule)}")[1:], start)
        if "COUNT" in rule and "UNTIL" in rule:
            del rule[_later_end(rule, start)]
        if _at_most(rule, stop - start) > MOST_STEPS:
            _check_number(_rrule(_words(rule), start), stop)
    except (ValueError, ArithmeticError, LookupError, TypeError) as failure:
        raise RuleError(_unreadable()) from failure
    return rule


def _parsed(text: str) -> vRecur:
    if len(text) > LONGEST_RULE:
        raise RuleError(_unreadable())
    try:
        rule: vRecur = vRecur.from_ical(_USUAL.sub("", re.sub(r"\s+", "", text).upper()).strip(";"))
        for name in [name for name in rule if name not in _KNOWN]:
            _check_harmless(name)
            del rule[name]
        if len(rule.get("FREQ", ())) != 1 or not 1 <= rule.get("INTERVAL", [1])[0] <= _FURTHEST_STEP:
            raise RuleError(_unreadable())
        if rule.get("COUNT", [1])[0] < 0:
            del rule["COUNT"]
        if not isinstance(rule.get("UNTIL", [date.max])[0], date):
            raise RuleError(_unreadable())
        for name in ("UNTIL", "COUNT", "INTERVAL", "WKST"):
            if len(rule.get(name, [1])) != 1:
                raise RuleError(_unreadable())
    except (ValueError, ArithmeticError, LookupError, TypeError) as failure:
        raise RuleError(_unreadable()) from failure
    return rule


def _check_harmless(name: str) -> None:
    """Words of programs (`X-`) may be left out; a misspelt one, or one of another calendar, changes what is meant."""
    if name in {"RSCALE", "SKIP"}:
        raise RuleError(say("Its rule is of another calendar than ours."))
    if not name.startswith("X-"):
        raise RuleError(_unreadable())


def _check_possible(words: str, start: datetime) -> None:
    """A rule without an end that does not come in the last four hundred years of the calendar never does."""
    late = start.replace(year=_LATE + start.year % _CYCLE)
    if next(iter(_rrule(words, late)), None) is None:
        raise RuleError(say("Its rule fits no day at all."))


def _at_most(rule: vRecur, reach: timedelta) -> float:
    """More times than `rule` can come within `reach`: once a day, or an hour, at each of its times of the day."""
    hourly = rule["FREQ"][0] == Freq.HOURLY
    each = prod(len(rule.get(name, [0])) for name in ("BYMINUTE", "BYSECOND", *(() if hourly else ("BYHOUR",))))
    return max(0.0, reach / timedelta(hours=1 if hourly else 24) + 1) * each


def _check_number(rule: rrule, stop: datetime) -> None:
    steps = sum(1 for _ in takewhile(lambda moment: moment <= stop, islice(rule, MOST_STEPS + 1)))
    if steps > MOST_STEPS:
        raise RuleError(say("It comes back too often to be an event."))


def _later_end(rule: vRecur, start: datetime) -> str:
    """COUNT and UNTIL may not stand together; of two the one that ends the rule earlier is meant."""
    counted = vRecur({name: values for name, values in rule.items() if name != "UNTIL"})
    last = deque(islice(_rrule(_words(counted), start), MOST_STEPS), maxlen=1)
    until = rule["UNTIL"][0]
    until = until.replace(tzinfo=None) if isinstance(until, datetime) else datetime.combine(until, time())
    return "UNTIL" if last and last[0] <= until else "COUNT"


def _words(rule: vRecur) -> str:
    return re.sub(r"(UNTIL=\d{8}(?:T\d{6})?)Z", r"\1", str(rule.to_ical(), "utf-8"))  # type: ignore[no-untyped-call]


def _rrule(words: str, start: datetime) -> rrule:
    return rrulestr(words, dtstart=start)


def _unreadable() -> Sentence:
    return say("Nobody can read its rule of recurrence.")
