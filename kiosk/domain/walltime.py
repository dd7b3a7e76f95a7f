"""The wall time of the district: every moment is stored in UTC and shown as Europe/Stockholm.

The rules of all zones are those of the pinned package, the same on every machine and newer than those of a system that
is not kept up to date.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, reset_tzpath

reset_tzpath(to=())
STOCKHOLM = ZoneInfo("Europe/Stockholm")
MORNING = time(6)
"""Until then the hours after midnight belong to the evening before."""
_DAY, _AROUND = timedelta(days=1), timedelta(hours=18)


def local(moment: datetime) -> datetime:
    """`moment` (aware) as wall time in Stockholm."""
    return moment.astimezone(STOCKHOLM)


def midnight(day: date) -> datetime:
    """The moment, in UTC, at which `day` begins in Stockholm."""
    return datetime.combine(day, time(), STOCKHOLM).astimezone(UTC)


def last_day(starts: datetime, ends: datetime) -> date:
    """The last local day of what lasts from `starts` to `ends` (not included).

    What is over before the morning ends on the evening before, but for what has begun since, or lasts around the clock.
    """
    first, last = local(starts).date(), local(ends)
    evening = max(first, last.date() - _DAY)
    around = evening == first and last.time() > time() and ends - starts >= _AROUND
    return evening if last.time() < MORNING and not around else last.date()


def days_of(starts: datetime, ends: datetime) -> tuple[date, ...]:
    """The local days from that of `starts` to the last one of what lasts until `ends`; at least the first one."""
    first = local(starts).date()
    return tuple(first + timedelta(days=n) for n in range((last_day(starts, ends) - first).days + 1))


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
