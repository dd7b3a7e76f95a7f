"""What a source tells, before it is merged with the rest and looked up: plain frozen values that can cross a process.

Places, organisers and tags are named as the source names them: by id, or by name. `kiosk.sources.joining`
finds what is meant.
"""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.model import Admission, Status
from kiosk.domain.problems import Problem
from kiosk.domain.texts import LocalText


@dataclass(frozen=True, slots=True)
class Where:
    """Where something stands: the file, sheet or calendar as Problems name it, and the row or the UID in it."""

    source: str
    row: int | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """One time an event takes place, in UTC, the end not included."""

    starts: datetime
    ends: datetime
    status: Status = Status.CONFIRMED


@dataclass(frozen=True, slots=True)
class PlaceDraft:
    """A place as one source tells it. `coordinates` are `56.0413,12.6945` (WGS 84, north and east) or empty."""

    id: str
    where: Where
    name: LocalText
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    stop: int | None = None
    coordinates: str = ""
    picture: str = ""
    minutes: int | None = None
    entrance: str = ""
    direction: LocalText = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A member as one source tells it. `phone` is in the form of `kiosk.domain.telephone`, or empty."""

    id: str
    where: Where
    name: LocalText
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    place: str = ""
    website: str = ""
    phone: str = ""
    email: str = ""
    initiator: bool = False
    tags: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as one source tells it, its recurrences written out in `spans`, by start.

    `uid` names it for good, whatever else of it changes: the id of a row, the UID of a calendar.
    """

    uid: str
    where: Where
    title: LocalText
    spans: tuple[Span, ...]
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    organiser: str = ""
    place: str = ""
    status: Status = Status.CONFIRMED
    admission: Admission = Admission.UNKNOWN
    booking: str = ""
    all_day: bool = False
    sample: bool = False
    tags: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """All that one source tells, and what is wrong with it."""

    places: tuple[PlaceDraft, ...] = ()
    members: tuple[MemberDraft, ...] = ()
    events: tuple[EventDraft, ...] = ()
    problems: tuple[Problem, ...] = ()
