"""Reads a rule and its first time a line, answers with the times that python-dateutil has."""

import sys
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

for line in sys.stdin:
    rule, first, last, most = line.split()
    every = rrulestr(rule, dtstart=datetime.fromisoformat(first))
    texts = (f"{moment:%Y%m%dT%H%M%S}" for moment in islice(every, int(most)))
    sys.stdout.write(",".join(text for text in texts if text <= last) + "\n")
    sys.stdout.flush()
