"""iCalendar, as programs really write it → drafts of events, their recurrences written out."""
