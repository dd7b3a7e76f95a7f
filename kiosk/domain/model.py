"""What the screen shows, as plain nouns; `kiosk.domain.content` holds them all.

Texts are `LocalText` (language to text). Moments are aware datetimes in UTC; `kiosk.domain.walltime` turns them
into the wall time of the district.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.exhibitions import EXHIBITION
from kiosk.domain.texts import LocalText, in_brief


class Status(StrEnum):
    """Whether an event or one of its occurrences takes place."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Admission(StrEnum):
    """What it takes to get in. UNKNOWN is shown as nothing."""

    FREE = "free"
    BOOK = "book"
    PAID = "paid"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    URGENT = "urgent"


class PictureKind(StrEnum):
    """A photo may be cut to the room that it fills; a logo is shown whole."""

    PHOTO = "photo"
    LOGO = "logo"


class TagScope(StrEnum):
    """What a tag is put on."""

    MEMBER = "member"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from."""

    id: str
    title: str
    publisher: str
    published: date | None
    address: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A field of work (members) or a kind of event, with a place in the order of the filters."""

    id: str
    scope: TagScope
    position: int
    name: LocalText


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the district; `stop` is its number on the line, north to south, or None when it is no stop.

    `coordinates` are `56.0413,12.6945` (WGS 84, north and east), or empty while nobody has given them. `minutes` is how
    long the walk from the stop before takes, `direction` the way from the kiosk in words, `entrance` the number of a
    picture of its door; each stays open until staff say it.
    """

    id: str
    code: str
    stop: int | None
    name: LocalText
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    coordinates: str = ""
    picture: int | None = None
    minutes: int | None = None
    entrance: int | None = None
    direction: LocalText = field(default_factory=dict)

    @property
    def brief(self) -> LocalText:
        """Its summary, or the beginning of its text."""
        return in_brief(self.summary, self.text)


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation of the district. `place` is None while nobody has said where it stands.

    `phone` is in the form of `kiosk.domain.telephone`; it and `email` are empty while nobody has given them.
    """

    id: str
    code: str
    name: LocalText
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    place: str | None = None
    website: str = ""
    phone: str = ""
    email: str = ""
    initiator: bool = False
    tags: tuple[str, ...] = ()
    picture: int | None = None

    @property
    def brief(self) -> LocalText:
        """Its summary, or the beginning of its text."""
        return in_brief(self.summary, self.text)


@dataclass(frozen=True, slots=True)
class Event:
    """What happens; when it happens stands in its occurrences. `sample` content says so on the screen."""

    id: str
    code: str
    title: LocalText
    summary: LocalText = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    organiser: str | None = None
    place: str | None = None
    status: Status = Status.CONFIRMED
    admission: Admission = Admission.UNKNOWN
    booking: str = ""
    all_day: bool = False
    sample: bool = False
    tags: tuple[str, ...] = ()
    picture: int | None = None

    @property
    def brief(self) -> LocalText:
        """Its summary, or the beginning of its text."""
        return in_brief(self.summary, self.text)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time an event takes place: `starts` and `ends` in UTC, the end not included.

    An all-day occurrence runs from local midnight to local midnight.
    """

    id: int
    event: str
    starts: datetime
    ends: datetime
    status: Status = Status.CONFIRMED

    @property
    def is_exhibition(self) -> bool:
        """Whether it lasts for months."""
        return self.ends - self.starts > EXHIBITION


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of facts with a page and a short address of its own."""

    id: str
    code: str
    position: int
    icon: str
    title: LocalText
    summary: LocalText = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known about the district.

    `figure` is a number to set large (`5500`), `figure_note` its words around it (`over {}`), `when` a year or
    date to stand on the line of years, `member` the organisation it speaks of, `headline` whether it may be shown
    in the attract loop.
    """

    id: str
    topic: str
    position: int
    title: LocalText
    text: LocalText = field(default_factory=dict)
    figure: int | None = None
    figure_note: LocalText = field(default_factory=dict)
    when: LocalText = field(default_factory=dict)
    icon: str = ""
    member: str | None = None
    source: str | None = None
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A calm band on top of every page, from `starts` until `ends` (UTC; None: open)."""

    id: str
    level: Level
    text: LocalText
    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture without decoding it; its bytes stay in the file. `alt` is its text.

    `focal` is the point that stays in sight however a photo is cut, in percent from the left and from the top.
    """

    id: int
    media_type: str
    width: int
    height: int
    alt: LocalText = field(default_factory=dict)
    kind: PictureKind = PictureKind.PHOTO
    focal: tuple[int, int] = (50, 50)
    credit: LocalText = field(default_factory=dict)
