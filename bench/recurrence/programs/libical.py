"""Reads a rule and its first time a line, answers with the times that libical has: run by the system's Python."""

import sys

import gi  # type: ignore[import-not-found]

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # type: ignore[import-not-found]  # noqa: E402

for line in sys.stdin:
    rule, first, last, most = line.split()
    found: list[str] = []
    recurrence = ICalGLib.Recurrence.new_from_string(rule)
    iterator = ICalGLib.RecurIterator.new(recurrence, ICalGLib.Time.new_from_string(first))
    while len(found) < int(most) and not (moment := iterator.next()).is_null_time():
        text = moment.as_ical_string()
        if text > last:
            break
        found.append(text)
    sys.stdout.write(",".join(found) + "\n")
    sys.stdout.flush()
