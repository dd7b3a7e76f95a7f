"""What is on now, and what a visitor can go to next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto
from itertools import takewhile

from kiosk.domain.calendar import Showing, coming, showing_at, takes_place
from kiosk.domain.content import Content
from kiosk.domain.walltime import local

LONG = timedelta(hours=18)
"""What has begun and lasts at least so long waits for nobody."""
AHEAD = 8


class Course(Enum):
    """Where a showing stands that is not over. ON: it has begun, and who hurries is still in time; LASTING: it has
    begun and goes on for long, as an exhibition or a whole day."""

    AHEAD = auto()
    ON = auto()
    LASTING = auto()


@dataclass(frozen=True, slots=True)
class WhatsOn:
    """What takes place and is not over, each event once, at its next time. `now` has begun, the latest first; `ahead`
    begins later, by day, what has a time before what lasts the day; `lasting` has begun and goes on for long."""

    now: tuple[Showing, ...] = ()
    ahead: tuple[Showing, ...] = ()
    lasting: tuple[Showing, ...] = ()

    def until(self, day: date) -> tuple[Showing, ...]:
        """What is ahead and begins on `day` or before."""
        return tuple(takewhile(lambda showing: showing.day <= day, self.ahead))


def whats_on(content: Content, now: datetime) -> WhatsOn:
    """What is on at `now`, and the next AHEAD events at least of what is not yet."""
    found: dict[Course, list[Showing]] = {course: [] for course in Course}
    ahead = found[Course.AHEAD]
    met: set[str] = set()
    for occurrence in coming(content, now):
        if occurrence.event in met or not takes_place(content, occurrence):
            continue
        showing = showing_at(content.events[occurrence.event], occurrence, now)
        course = course_of(showing, now)
        if course is Course.AHEAD and len(ahead) >= AHEAD and showing.day > ahead[-1].day:
            break
        met.add(occurrence.event)
        found[course].append(showing)
    ahead.sort(key=lambda showing: (local(showing.occurrence.starts).date(), showing.event.all_day))
    return WhatsOn(tuple(reversed(found[Course.ON])), tuple(ahead), tuple(found[Course.LASTING]))


def course_of(showing: Showing, now: datetime) -> Course:
    """Where a showing stands at `now`, which it is not over at; one of a later day is ahead."""
    if showing.occurrence.starts > now or showing.day > local(now).date():
        return Course.AHEAD
    return Course.LASTING if is_long(showing) else Course.ON


def is_long(showing: Showing) -> bool:
    """Whether it goes on for so long that nobody hurries to it once it has begun."""
    return showing.event.all_day or showing.occurrence.ends - showing.occurrence.starts >= LONG
