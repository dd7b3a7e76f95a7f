#!/bin/sh
# Guess:   the library with which everything in Python expands recurrence rules reads them as RFC 5545 has them.
# Found:   four kinds come out otherwise. BYDAY=SU,1FR gives nothing at all: days with and without a number are asked
#          for together. BYSETPOS=2 of Monday, Wednesday and Friday counts in the first week from the first time on, and
#          skips it. BYWEEKNO=20 from a Monday gives all seven days of the week. SKIP (RFC 7529) is an error.
# Version: python-dateutil 2.9.0.post0, and with it recurring-ical-events 3.8.2. libical 3.0.16, ical.js 2.2.1 and
#          rrule-temporal 2.2.8 differ elsewhere; `python -m bench.recurrence` compares the four on random rules.
# Source:  RFC 5545, 3.3.10 (a list of days is a list; the set is of the whole interval; what is missing comes from
#          DTSTART); dateutil/dateutil issue 1398 tells of BYSETPOS in a week. The others seen here.
# Matters: the choir that sings every Sunday and on the first Friday is gone from the screen, and nothing says so.
. "$(dirname "$0")/lib/prepare.sh"
python_with python-dateutil==2.9.0.post0

"$python" - <<'END'
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr

SEEN = {
    "FREQ=MONTHLY;BYDAY=SU,1FR": ("2026-12-04", []),
    "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2": ("2026-12-02", ["2026-12-04", "2026-12-09"]),
    "FREQ=YEARLY;BYWEEKNO=20": ("2027-05-17", ["2027-05-17", "2027-05-18"]),
}
for rule, (first, expected) in SEEN.items():
    every = rrulestr(f"{rule};UNTIL=20300101", dtstart=datetime.fromisoformat(first))
    found = [f"{day:%F}" for day in islice(every, 2)]
    print(rule, "from", first, "gives", found)
    assert found == expected
try:
    rrulestr("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", dtstart=datetime(2026, 12, 31))
    raise SystemExit("SKIP is read")
except ValueError as error:
    print("SKIP:", error)
END
