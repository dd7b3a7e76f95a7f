"""Reads a rule and its first time a line, answers with the times that python-dateutil has."""

import sys
from datetime import datetime
from itertools import islice, takewhile

from dateutil.rrule import rrulestr

WRITTEN = "%Y%m%dT%H%M%S"

for line in sys.stdin:
    rule, first, last, most = line.split()
    every = rrulestr(rule, dtstart=datetime.strptime(first, WRITTEN))
    found = takewhile(lambda text: text <= last, (f"{moment:{WRITTEN}}" for moment in islice(every, int(most))))
    print(",".join(found), flush=True)
