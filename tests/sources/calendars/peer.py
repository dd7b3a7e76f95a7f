"""The answers of recurring-ical-events itself, from the same bytes, and ours in the same form."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]

from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.tables.schedule import HORIZON
from tests.sources.calendars.sample_calendars import read

Times = set[tuple[datetime, datetime]]


def ours(data: bytes, today: date) -> Times:
    """Beginnings and ends of all that touches the days from `today` to the horizon."""
    drafts = read(data, today)
    return {
        (span.starts, span.ends)
        for draft in drafts.events
        for span in draft.spans
        if touches(span.starts, span.ends, today)
    }


def theirs(data: bytes, today: date) -> Times:
    """The same, as the library has it; floating times are those of Stockholm."""
    window = [midnight(day).astimezone(STOCKHOLM) for day in (today, today + HORIZON + timedelta(days=1))]
    calendar = icalendar.Calendar.from_ical(data)
    found = recurring_ical_events.of(calendar, skip_bad_series=True).between(*window)
    return {(moment(each.start), moment(each.end)) for each in found}


def touches(starts: datetime, ends: datetime, today: date) -> bool:
    """Whether there is something of it within the days from `today` to the horizon."""
    first, last = midnight(today), midnight(today + HORIZON + timedelta(days=1))
    return starts < last and (ends > first or starts == ends >= first)


def moment(when: date) -> datetime:
    """`when` in UTC."""
    if not isinstance(when, datetime):
        return midnight(when)
    return (when if when.tzinfo else when.replace(tzinfo=STOCKHOLM)).astimezone(UTC)
