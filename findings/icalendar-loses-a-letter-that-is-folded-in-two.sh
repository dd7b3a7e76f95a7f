#!/bin/sh
# Guess:   a long line that was folded after 75 octets, between the two octets of an "ö", is whole again once it is
#          unfolded: RFC 5545, 3.1, tells readers to expect this of simple writers, and to restore the letter.
# Found:   icalendar decodes first and unfolds afterwards, so both halves become U+FFFD. No error, not in `errors`
#          either.
# Version: icalendar 7.3.2.
# Source:  RFC 5545, section 3.1, the note on UTF-8. Ruby's icalendar stumbled over such files, too
#          (icalendar/icalendar issue 238). Seen here.
# Matters: Swedish has å, ä or ö in nearly every line, so a writer that counts octets hits one often.
. "$(dirname "$0")/lib/prepare.sh"
python_with icalendar==7.3.2 tzdata==2026.6

"$python" - <<'END'
from icalendar import Calendar

line = ("SUMMARY:" + "x" * 66 + "öppet hus").encode()
folded = line[:75] + b"\r\n " + line[75:]
file = b"\r\n".join([
    b"BEGIN:VCALENDAR", b"VERSION:2.0", b"PRODID:-//example//finding//SV", b"BEGIN:VEVENT", b"UID:open@heidi.example",
    b"DTSTAMP:20261101T000000Z", b"DTSTART:20261203T170000Z", folded, b"END:VEVENT", b"END:VCALENDAR", b"",
])
event = Calendar.from_ical(file).events[0]
unfolded = Calendar.from_ical(file.replace(b"\r\n ", b"")).events[0]
print("as it is:", event["SUMMARY"].lstrip("x"), event.errors)
print("unfolded as octets before:", unfolded["SUMMARY"].lstrip("x"))
assert event["SUMMARY"].endswith("x\ufffd\ufffdppet hus") and not event.errors
assert unfolded["SUMMARY"].endswith("xöppet hus")
END
