#!/bin/sh
# Guess:   TZID names the VTIMEZONE of its own file (RFC 5545, 3.2.19), so what another file calls by that name is
#          another zone.
# Found:   icalendar keeps the first zone of each unknown name for the life of the process. A later file that describes
#          the name otherwise, or not at all, gets the first one's hours, and no error.
# Version: icalendar 7.3.2.
# Source:  seen here; `TZP.cache_timezone_component` stores a name only once. vobject does the same (skarim/vobject
#          issue 153).
# Matters: Outlook calls a zone that it has no name for "Customized Time Zone" (runely/calendar-homey issue 680 has
#          one). Of two such calendars that one process reads, the second is hours off, and which one that is hangs on
#          their order.
. "$(dirname "$0")/lib/prepare.sh"
python_with icalendar==7.3.2 tzdata==2026.6

"$python" - <<'END'
from icalendar import Calendar

ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
"""


def start(offset):
    """When an event at 18:00 begins, in a calendar whose own zone has this offset, or is not described."""
    zone = ZONE.format(offset=offset) if offset else ""
    text = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//finding//EN
{zone}BEGIN:VEVENT
UID:tour@heidi.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Customized Time Zone:20261203T180000
SUMMARY:Tour
END:VEVENT
END:VCALENDAR
"""
    return Calendar.from_ical(text.replace("\n", "\r\n")).events[0].start.isoformat()


seen = [start(offset) for offset in ("+0100", "-0500", None)]
print("written +01:00, -05:00, not described; read", *seen)
assert seen == ["2026-12-03T18:00:00+01:00"] * 3
END
