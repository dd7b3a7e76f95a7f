"""What lists show: rows are frozen dataclasses, whose fields are the roles of a RowModel."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.viewmodels.formatting import listed, sample_words, text_language, translate


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Something to tap that leads to another page: `page` and `id`; an empty page leads nowhere. What has an
    `illustration` (see shared_rows.illustration) is shown by it, all else by its symbol."""

    page: str
    id: str
    symbol: str
    title: str
    detail: str
    illustration: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.title, self.detail)


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A filter: `id` (empty: all), its words and how many it would show."""

    id: str
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class PictureView:
    """What stands for a thing on its page: its illustration (see shared_rows.illustration), what that shows in words,
    and who made it."""

    illustration: str = ""
    text: str = ""
    credit: str = ""


NO_PICTURE = PictureView()


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in a list. `brief` is the short of `detail`, `stop` where it is on the line, in words."""

    id: str
    name: str
    detail: str
    brief: str
    illustration: str
    stop: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.name, self.detail, self.stop)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A showing in a list. `length` is how long it lasts, `badge` what it takes to get in, or that it is cancelled."""

    id: str
    occurrence: str
    illustration: str
    time: str
    length: str
    title: str
    detail: str
    badge: str
    cancelled: bool
    sample: bool

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return self._told(self.time, self.length)

    def _told(self, *before: str) -> str:
        return listed(*before, self.title, self.detail, self.badge, sample_words(self.sample))


@dataclass(frozen=True, slots=True)
class AgendaRow(EventRow):
    """A row of the agenda, by its `kind`: `event` is a showing, with words of its own in `lead` where it is on or comes
    next; `day` a heading with the rest of the date in `note`, and whether it is `today`; `gap` a stretch without
    anything, in words in `note`; `empty` a day without anything, in words in `note`, with the nearest days that have
    something `before` and `after` it in words."""

    kind: str
    heading: str = ""
    note: str = ""
    lead: str = ""
    today: bool = False
    before: str = ""
    after: str = ""

    @property
    def spoken(self) -> str:
        """See EventRow; the days before and after are items of their own."""
        return self._told(self.heading, self.note, self.time, self.length, self.lead)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day of the strip. `dots` says how much is on, up to a few; `spoken` is its name for those who hear it."""

    index: int
    weekday: str
    number: str
    dots: int
    selected: bool
    today: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact on a page: `figure` is already a text with its words around it split off into `note`."""

    id: str
    title: str
    text: str
    figure: str
    note: str
    when: str
    symbol: str
    page: str
    target: str
    mark: str

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.note, self.figure or self.when, self.title, self.text, text_language(self.mark))


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop on the line, with its members as links in `members` (a list model of LinkRow). `way` is how to get there
    from the kiosk, `found` says who the visitor looked for is here; both may be empty."""

    id: str
    number: str
    name: str
    detail: str
    way: str
    found: str
    here: bool
    first: bool
    last: bool
    members: QObject | None = None

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words, but for its members."""
        here = translate("LineStop", "You are here") if self.here else ""
        return listed(self.number, here, self.found, self.name, self.detail, self.way)


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One picture of the attract loop: a kicker, large words and quieter words below, on what fills the screen."""

    kicker: str
    title: str
    detail: str
    illustration: str
    credit: str

    @property
    def spoken(self) -> str:
        """All that is read on it."""
        return listed(self.kicker, self.title, self.detail)


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice in force."""

    id: str
    level: str
    text: str
    mark: str
