"""The wall time of the district: every moment is stored in UTC and shown as Europe/Stockholm.

The rules of all zones are those of the pinned package, the same on every machine and newer than those of a system that
is not kept up to date.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, reset_tzpath

reset_tzpath(to=())
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def local(moment: datetime) -> datetime:
    """`moment` (aware) as wall time in Stockholm."""
    return moment.astimezone(STOCKHOLM)


def midnight(day: date) -> datetime:
    """The moment, in UTC, at which `day` begins in Stockholm."""
    return datetime.combine(day, time(), STOCKHOLM).astimezone(UTC)


def week_start(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def days_of(starts: datetime, ends: datetime) -> tuple[date, ...]:
    """The local days that `starts` (included) to `ends` (not included) touches; at least the first one."""
    first = local(starts).date()
    last = local(max(starts, ends - timedelta(microseconds=1))).date()
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def parse_moment(text: str) -> datetime:
    """`2026-11-27 14:00` (or with seconds, or a bare date) in Stockholm's wall time, as a moment in UTC.

    Raises:
        ValueError: when nobody can mean it.
    """
    moment = datetime.fromisoformat(text.strip())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=STOCKHOLM)
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{text} lies outside every calendar") from error
