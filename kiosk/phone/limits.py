"""How much is on the phone pages, and in what they give to a phone."""

MOST_ROWS = 80
"""Of a list on one page, which holds it below 100 kB; the rest follows on the next."""
MOST_LISTED = 8_000
"""Times on the pages of all events, a hundred of them; what comes later stands on the page of its event."""
MOST_ALIKE = 2
"""Times of an event on the pages of all events: its next, and the one that stands there once that is over."""
MOST_TIMES = 120
"""Of an event on its page, each with a calendar file of its own; the file of all of them has more."""
MOST_NEXT = 6
"""Of what is next, below an event that is over: more than one visit needs, because they pass too."""
MOST_EVENTS = 5
"""Of a member or a place on its page."""
MOST_MEMBERS = 60
"""Of a place on its page."""
MOST_LETTERS = 160
"""Of a summary in a list."""

MOST_IN_EVENT_CALENDAR, MOST_IN_WHOLE_CALENDAR = 400, 4_000
"""Times in the calendar file of an event, and in the one of all: what a phone takes in without a pause."""
MOST_LINKED_TIMES = 10
"""Of an event in the data for programs that stands on its page."""
MOST_IN_FEED = 100
"""Events in the feed."""

MOST_GONE = 10_000
"""So many things that are gone keep their pages, those that went last."""
