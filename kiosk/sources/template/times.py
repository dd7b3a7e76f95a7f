"""When something takes place, as cells say it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.walltime import local, midnight
from kiosk.sources.drafts import Span
from kiosk.sources.tables.forms.events import LONGEST_EVENT
from kiosk.sources.tables.schedule import Schedule, expand
from kiosk.sources.template.sheets import Cell

_NEAR = timedelta(days=4 * 365)
"""An event further from the build than this would be taken for a slip; the table of times takes any."""


def plain_time(event: Event, own: Sequence[Occurrence], built_at: datetime) -> Cell | None:
    """The one time of an event, if its own row can say it exactly."""
    if len(own) != 1 or own[0].status is not Status.CONFIRMED or abs(own[0].starts - built_at) > _NEAR:
        return None
    (one,) = own
    starts, ends = local(one.starts), local(one.ends)
    last = (ends - timedelta(days=1) if event.all_day else ends).date()
    times = (None, None) if event.all_day else (starts.time().replace(fold=0), ends.time().replace(fold=0))
    when = Schedule(starts.date(), last, *times)
    if not timedelta() < when.wall_length <= LONGEST_EVENT or one.starts.second or one.ends.second:
        return None
    if expand(when, when.first) != (Span(one.starts, one.ends),):
        return None
    clock = {} if event.all_day else {"time": f"{starts:%H:%M}", "end_time": f"{ends:%H:%M}"}
    return {"starts": when.first.isoformat(), "ends": "" if last == when.first else last.isoformat(), **clock}


def time_row(one: Occurrence, event: Event) -> Cell:
    """One row of the table of times, exact to the second."""
    status = "" if one.status is Status.CONFIRMED else one.status.value
    starts, ends = local(one.starts), local(one.ends)
    if event.all_day and one.starts < one.ends and _is_midnight(one.starts) and _is_midnight(one.ends):
        last = (ends - timedelta(days=1)).date()
        clock = {}
    else:
        last = ends.date()
        clock = {"time": _clock(starts), "end_time": _clock(ends)}
    first = starts.date().isoformat()
    shown = "" if last == starts.date() else last.isoformat()
    return {"event": event.id, "starts": first, "ends": shown, "status": status, **clock}


def _is_midnight(moment: datetime) -> bool:
    return moment == midnight(local(moment).date())


def _clock(wall: datetime) -> str:
    """`13:00`, with seconds where there are any, with the offset in the hour that comes twice."""
    shown = wall.strftime("%H:%M:%S" if wall.second else "%H:%M")
    twice = wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()
    return shown + (f"+0{_hours(wall)}:00" if twice else "")


def _hours(wall: datetime) -> int:
    return int((wall.utcoffset() or timedelta()).total_seconds()) // 3600


def moment_cell(moment: datetime | None) -> str:
    """`2026-11-27 13:00`, or empty for none."""
    if moment is None:
        return ""
    wall = local(moment)
    return f"{wall.date()} {_clock(wall)}"
