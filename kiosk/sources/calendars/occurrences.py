"""Of all the times of a series those that are worth keeping in the content."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.content.limits import LATEST
from kiosk.domain.sentences import say
from kiosk.domain.walltime import midnight
from kiosk.sources.calendars.rules import MOST_TIMES
from kiosk.sources.calendars.series import Occurrence, Part, Series, span
from kiosk.sources.linked.item import ItemError
from kiosk.sources.tables.schedule import HORIZON

_DAY = timedelta(days=1)
_END = datetime.fromtimestamp(LATEST, UTC)
_LONG_AGO = datetime(1900, 1, 1, tzinfo=UTC)
"""What was over before is no event of ours."""


def occurrences(parts: Sequence[Part], today: date) -> tuple[Occurrence, ...]:
    """The times of `parts` from `today` to the horizon, by start; without any the next one after, else the last before.

    At most one of `parts`, the first, replaces none.

    Raises:
        ItemError: there are too many times, none at all, or some beyond all calendars.
    """
    series = Series(parts)
    if series.single:
        return (Occurrence(0, span(parts[0], parts[0].extent)),)
    try:
        found = _worth_keeping(series, today)
    except OverflowError as failure:
        sentence = say("Nobody can compute when it takes place.")
        raise ItemError("RRULE", "", sentence, say("Save the event anew in the calendar it comes from.")) from failure
    if len(found) > MOST_TIMES:
        sentence = say("It takes place more than {most} times.", most=MOST_TIMES)
        raise ItemError("RRULE", "", sentence, say("Let it end, or come back less often."))
    if not found:
        raise ItemError("RRULE", "", say("No time of the event is left."), say("Delete it, or let it end later."))
    return found


def _worth_keeping(series: Series, today: date) -> tuple[Occurrence, ...]:
    now, horizon = midnight(today), midnight(today + HORIZON + _DAY)
    return series.between(now, horizon) or _next(series, horizon) or _last(series, now)


def _next(series: Series, moment: datetime) -> tuple[Occurrence, ...]:
    """The first time after `moment`, looked for in longer and longer steps."""
    step, end = HORIZON, min(series.bounds[1] or _END, _END)
    while moment < end:
        found = series.between(moment, moment + step)
        if found:
            return found[:1]
        moment, step = moment + step, 2 * step
    return ()


def _last(series: Series, moment: datetime) -> tuple[Occurrence, ...]:
    """The last time before `moment`, looked for in longer and longer steps."""
    begin, end = max(series.bounds[0], _LONG_AGO), series.bounds[1]
    step, moment = HORIZON, min(moment, end or moment)
    while moment > begin:
        start = max(begin, moment - step)
        found = series.between(start, moment)
        if found:
            return found[-1:]
        moment, step = start, 2 * step
    return ()
