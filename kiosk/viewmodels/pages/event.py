"""One event."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.addresses import phone_address
from kiosk.domain.calendar import Showing, showing_at
from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.walltime import local
from kiosk.phone.qr_payload import Appointment, appointment_text
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.pages.page import CarryingPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView, RowModel
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TIMES = 5


@dataclass(frozen=True, slots=True)
class EventView:
    """All that the page shows. `over` says that no showing is left."""

    there: bool = False
    key: str = ""
    over: bool = False
    title: str = ""
    day: str = ""
    time: str = ""
    text: str = ""
    mark: str = ""
    tags: str = ""
    badge: str = ""
    tone: str = ""
    cancelled: bool = False
    sample: bool = False
    booking: str = ""
    address: str = ""
    carried: str = ""
    picture: PictureView = NO_PICTURE
    links: tuple[LinkRow, ...] = ()
    times: tuple[EventRow, ...] = ()


def event_view(scene: Scene, id: str, occurrence: str) -> EventView:
    """The event `id` at `occurrence`, or at its next one; an event that is gone is not `there`."""
    event = scene.content.events.get(id)
    if event is None:
        return EventView()
    all_times = scene.content.occurrences_by_event.get(id, ())
    left = [o for o in all_times if o.ends > scene.now]
    chosen = _chosen(left, occurrence) or (all_times[-1] if all_times else None)
    text = event.text if scene.text(event.text) else event.summary
    view = EventView(
        there=True,
        key=f"event/{id}",
        over=not left,
        title=scene.text(event.title),
        text=scene.text(text),
        mark=scene.mark(text, event.title),
        tags=shared_rows.tag_names(scene, event.tags),
        cancelled=event.status is Status.CANCELLED,
        sample=event.sample,
        booking=event.booking.removeprefix("https://").rstrip("/"),
        address=phone_address(scene.content.meta.phone_host, "e", event.code),
        picture=shared_rows.picture_view(scene, event.picture),
        links=_links(scene, event),
    )
    return _at(scene, view, event, chosen, left) if chosen else view


def _at(scene: Scene, view: EventView, event: Event, chosen: Occurrence, left: list[Occurrence]) -> EventView:
    showing = showing_at(event, chosen, scene.now)
    others = [o for o in left if o.id != chosen.id][:MOST_TIMES]
    badge, tone = shared_rows.badge_of(showing)
    return replace(
        view,
        day=day_words(scene, showing),
        time=time_words(scene, showing),
        badge=badge,
        tone=tone,
        cancelled=showing.cancelled,
        carried="" if view.over or showing.cancelled else appointment_text(_appointment(scene, showing, view)),
        times=tuple(shared_rows.event_row(scene, showing_at(event, o, scene.now), dated=True) for o in others),
    )


def _appointment(scene: Scene, showing: Showing, view: EventView) -> Appointment:
    event, one = showing.event, showing.occurrence
    return Appointment(
        title=translate("Texts", "Sample: %1").replace("%1", view.title) if event.sample else view.title,
        starts=one.starts,
        ends=one.ends,
        address=view.address,
        where=shared_rows.where_words(scene, event),
        all_day=event.all_day,
    )


def day_words(scene: Scene, showing: Showing) -> str:
    """`Today`, `Thursday 26 November`, `Friday 27 November – Saturday 28 November`, or `Until 14 February`."""
    locale, today = scene.language.locale, scene.today
    first = local(showing.occurrence.starts).date()
    if showing.occurrence.is_exhibition:
        until = formatting.until_words(locale, showing.last, today)
        return formatting.capital(until) if showing.begun else f"{formatting.long_date(locale, first)} {until}"
    if showing.parts == 1:
        heading = formatting.day_heading(locale, first, today)
        plain = formatting.long_date(locale, first)
        return heading if heading.startswith(plain) else f"{heading}, {formatting.date_words(locale, first)}"
    return f"{formatting.long_date(locale, first)} – {formatting.date_words(locale, showing.last)}"


def time_words(scene: Scene, showing: Showing) -> str:
    """`13:00 – 14:00 · 1 h`, `Sat 09:00 – Sun 16:00`, or `All day`; nothing where it lasts for months."""
    locale, occurrence = scene.language.locale, showing.occurrence
    if occurrence.is_exhibition:
        return ""
    if showing.event.all_day:
        return translate("Texts", "All day")
    ends = (occurrence.starts, occurrence.ends)
    if showing.parts > 1:
        return " – ".join(
            f"{formatting.weekday(locale, local(end).date())} {formatting.clock_time(locale, end)}" for end in ends
        )
    clocks = " – ".join(formatting.clock_time(locale, end) for end in ends)
    return joined(clocks, formatting.showing_span(locale, showing, scene.today))


def _chosen(left: list[Occurrence], occurrence: str) -> Occurrence | None:
    return next((o for o in left if str(o.id) == occurrence), left[0] if left else None)


def _links(scene: Scene, event: Event) -> tuple[LinkRow, ...]:
    place = scene.content.places.get(event.place or "")
    organiser = scene.content.members.get(event.organiser or "")
    links = []
    if place:
        links.append(shared_rows.place_link(scene, place))
    if organiser:
        link = shared_rows.member_link(scene, organiser)
        links.append(LinkRow(link.page, link.id, link.symbol, link.title, translate("Texts", "Arranges this event")))
    return tuple(links)


@QmlElement
@QmlUncreatable("Built in app.py.")
class EventViewModel(CarryingPageViewModel):
    """One event: what, when, where, by whom. Its id on the trail is `event` or `event/occurrence`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = EventView()
        self._links = RowModel(LinkRow, self)
        self._times = RowModel(EventRow, self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the event is in the content."""
        return self._view.there

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether it has ended for good."""
        return self._view.over

    @Property(str, notify=changed)
    def key(self) -> str:
        """What it is on the visitor's list by."""
        return self._view.key

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._view.title

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day or days."""
        return self._view.day

    @Property(str, notify=changed)
    def time(self) -> str:
        """From when to when."""
        return self._view.time

    @Property(str, notify=changed)
    def text(self) -> str:
        """What happens there."""
        return self._view.text

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def tags(self) -> str:
        """What kind it is."""
        return self._view.tags

    @Property(str, notify=changed)
    def badge(self) -> str:
        """Free, to be booked, or cancelled."""
        return self._view.badge

    @Property(str, notify=changed)
    def tone(self) -> str:
        """The tone of the badge: `good`, `book`, `bad` or empty."""
        return self._view.tone

    @Property(bool, notify=changed)
    def cancelled(self) -> bool:
        """Whether it is called off."""
        return self._view.cancelled

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether it is made up to show how it looks."""
        return self._view.sample

    @Property(str, notify=changed)
    def booking(self) -> str:
        """Where to book on the web, to read; empty when nobody has said."""
        return self._view.booking

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address for the phone."""
        return self._view.address

    @Property(int, notify=changed)
    def picture(self) -> int:
        """The number of its picture, or -1."""
        return self._view.picture.number

    @Property(str, notify=changed)
    def pictureText(self) -> str:
        """What its picture shows, in words."""
        return self._view.picture.text

    @Property(float, notify=changed)
    def pictureRatio(self) -> float:
        """The width of its picture for a height of one."""
        return self._view.picture.ratio

    @Property(RowModel, constant=True)
    def links(self) -> RowModel:
        """Place and organiser (LinkRow)."""
        return self._links

    @Property(RowModel, constant=True)
    def times(self) -> RowModel:
        """Its other times (EventRow)."""
        return self._times

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        event, _, occurrence = self._id.partition("/")
        self._view = event_view(scene, event, occurrence)
        self._carry_text(self._view.carried)
        self._links.show(self._view.links)
        self._times.show(self._view.times)
        self.changed.emit()
