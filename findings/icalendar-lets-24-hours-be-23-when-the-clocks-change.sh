#!/bin/sh
# Guess:   DURATION:PT24H from 18:00, over the night in which the clocks go forward, ends at 19:00: RFC 5545, 3.3.6,
#          calls hours exact, and only days and weeks nominal (P1D would end at 18:00).
# Found:   both end at 18:00, after 23 hours. A Python datetime adds wall time within one zone, and PT24H and P1D are
#          one timedelta.
# Version: icalendar 7.3.2 and recurring-ical-events 3.8.2 alike.
# Source:  RFC 5545, section 3.3.6; Python's datetime, "aware + timedelta" ignores changes of the offset. Seen here.
# Matters: a hackathon of 24 hours leaves the screen an hour before it is over.
. "$(dirname "$0")/lib/prepare.sh"
python_with icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6

"$python" - <<'END'
from datetime import UTC

import recurring_ical_events
from icalendar import Calendar


def ends(duration):
    """The end of the event and of its one occurrence, and the hours from its start."""
    text = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//finding//EN
BEGIN:VEVENT
UID:hack@heidi.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Stockholm:20270327T180000
DURATION:{duration}
SUMMARY:Hackathon
END:VEVENT
END:VCALENDAR
"""
    calendar = Calendar.from_ical(text.replace("\n", "\r\n"))
    (event,), (occurrence,) = calendar.events, recurring_ical_events.of(calendar).at((2027, 3))
    hours = (event.end.astimezone(UTC) - event.start.astimezone(UTC)).total_seconds() / 3600
    return event.end.isoformat(), occurrence.end.isoformat(), hours


hours, day = ends("PT24H"), ends("P1D")
print("PT24H", *hours, "hours")
print("P1D  ", *day, "hours")
assert hours == day == ("2027-03-28T18:00:00+02:00", "2027-03-28T18:00:00+02:00", 23)
END
