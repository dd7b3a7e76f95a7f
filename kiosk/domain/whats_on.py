"""What is on now, and what a visitor can go to next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from kiosk.domain.calendar import Showing, coming, showing_at, takes_place
from kiosk.domain.content import Content
from kiosk.domain.walltime import local

LONG = timedelta(hours=18)
"""What has begun and lasts at least so long waits for nobody."""
AHEAD = 8


@dataclass(frozen=True, slots=True)
class WhatsOn:
    """What takes place and is not over. `now` has begun, the latest first; `ahead` begins later, by day, what has a
    time before what lasts the day; `lasting` has begun and goes on for long: an exhibition, a whole day."""

    now: tuple[Showing, ...] = ()
    ahead: tuple[Showing, ...] = ()
    lasting: tuple[Showing, ...] = ()

    def until(self, day: date) -> tuple[Showing, ...]:
        """What is ahead and begins on `day` or before."""
        return tuple(takewhile(lambda showing: showing.day <= day, self.ahead))


def whats_on(content: Content, now: datetime) -> WhatsOn:
    """What is on at `now`, and the next AHEAD things at least of what is not yet."""
    on: list[Showing] = []
    ahead: list[Showing] = []
    lasting: list[Showing] = []
    for occurrence in coming(content, now):
        if not takes_place(content, occurrence):
            continue
        showing = showing_at(content.events[occurrence.event], occurrence, now)
        if occurrence.starts > now:
            if len(ahead) >= AHEAD and showing.day > ahead[-1].day:
                break
            ahead.append(showing)
        elif is_long(showing):
            lasting.append(showing)
        else:
            on.append(showing)
    ahead.sort(key=lambda showing: (local(showing.occurrence.starts).date(), showing.event.all_day))
    return WhatsOn(tuple(reversed(on)), tuple(ahead), tuple(lasting))


def is_long(showing: Showing) -> bool:
    """Whether it goes on for so long that nobody hurries to it once it has begun."""
    return showing.event.all_day or showing.occurrence.ends - showing.occurrence.starts >= LONG
