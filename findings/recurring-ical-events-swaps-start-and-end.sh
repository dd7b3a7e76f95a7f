#!/bin/sh
# Guess:   an event whose end was written before its start (22:00 to 01:30, with one date for both) starts at its
#          DTSTART, or is refused.
# Found:   the occurrence starts at 01:30 and ends at 22:00: the two are swapped in silence, and the true start is gone.
# Version: recurring-ical-events 3.8.2 with icalendar 7.3.2.
# Source:  seen here; `span` in its component adapter returns `end, start` where the start is later.
# Matters: feeds of venues write the date of the evening for both ends. The concert is announced for half past one in
#          the night before, and is "over" when the doors open. Whoever mends such ends must do it before writing out
#          occurrences.
. "$(dirname "$0")/lib/prepare.sh"
python_with icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6

"$python" - <<'END'
import recurring_ical_events
from icalendar import Calendar

text = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//finding//EN
BEGIN:VEVENT
UID:concert@heidi.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Stockholm:20261203T220000
DTEND;TZID=Europe/Stockholm:20261203T013000
SUMMARY:Concert
END:VEVENT
END:VCALENDAR
"""
calendar = Calendar.from_ical(text.replace("\n", "\r\n"))
(occurrence,) = recurring_ical_events.of(calendar).at((2026, 12))
seen = f"{occurrence.start:%d %H:%M} to {occurrence.end:%d %H:%M}"
print("written 03 22:00 to 03 01:30, read", seen)
assert seen == "03 01:30 to 03 22:00"
END
