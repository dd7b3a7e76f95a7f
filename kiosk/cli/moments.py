"""Moments as people say them: `2026-11-27 14:00`, `friday 14:00`, `i morgon 9.30`."""

import re
from datetime import UTC, date, datetime, time, timedelta

from kiosk.domain.walltime import STOCKHOLM, local, parse_moment

DAYS = (
    ("monday", "mon", "måndag", "mån"),
    ("tuesday", "tue", "tisdag", "tis"),
    ("wednesday", "wed", "onsdag", "ons"),
    ("thursday", "thu", "torsdag", "tors"),
    ("friday", "fri", "fredag", "fre"),
    ("saturday", "sat", "lördag", "lör"),
    ("sunday", "sun", "söndag", "sön"),
)
TODAY, TOMORROW = ("today", "idag", "i dag"), ("tomorrow", "imorgon", "i morgon")
NOON = time(12)
"""The time of a day that is named without one."""

_SAID = re.compile(r"(?P<day>\D*?)(?:\s*(?:kl\.?\s*|at\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2}))?")


def parse(text: str, now: datetime) -> datetime:
    """The moment that `text` means in Stockholm's wall time, in UTC.

    A date with or without a time; or `today`, `tomorrow` or the next day of that name (today, if it is one) with or
    without a time; or a time alone, today. English or Swedish. `now` is aware.

    Raises:
        ValueError: nobody can mean it.
    """
    words = " ".join(text.casefold().split())
    said = _SAID.fullmatch(words)
    if not words or said is None:
        return parse_moment(text)
    day = _day(said["day"].strip(), local(now).date())
    clock = time(int(said["hour"]), int(said["minute"])) if said["hour"] else NOON
    return datetime.combine(day, clock, STOCKHOLM).astimezone(UTC)


def _day(word: str, today: date) -> date:
    if not word or word in TODAY:
        return today
    if word in TOMORROW:
        return today + timedelta(days=1)
    number = next((number for number, names in enumerate(DAYS) if word in names), None)
    if number is None:
        raise ValueError(f"{word} is no day")
    return today + timedelta(days=(number - today.weekday()) % 7)
