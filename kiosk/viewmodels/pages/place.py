"""One place of the district."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.pages.page import IllustratedPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.way_words import way_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EVENTS = 6
MOST_MEMBERS = 60


@dataclass(frozen=True, slots=True)
class PlaceView:
    """All that the page shows."""

    there: bool = False
    key: str = ""
    name: str = ""
    stop: str = ""
    summary: str = ""
    way: str = ""
    entrance: PictureView = NO_PICTURE
    text: str = ""
    mark: str = ""
    picture: PictureView = NO_PICTURE
    address: str = ""
    members: tuple[LinkRow, ...] = ()
    events: tuple[EventRow, ...] = ()


def place_view(scene: Scene, id: str) -> PlaceView:
    """The place `id`; a place that is gone from the content is not `there`."""
    place = scene.content.places.get(id)
    if place is None:
        return PlaceView()
    members = scene.content.members_by_place.get(id, ())[:MOST_MEMBERS]
    mark = scene.mark(place.text, place.summary)
    said = scene.having_said(mark)
    return PlaceView(
        there=True,
        key=f"place/{id}",
        name=scene.text(place.name),
        stop=shared_rows.stop_and_here(scene, place),
        summary=scene.text(place.summary),
        way=way_words(said, place),
        entrance=shared_rows.entrance_view(scene, place),
        text=scene.text(place.text),
        mark=mark,
        picture=shared_rows.picture_view(scene, "place", place),
        address=phone_address(scene.content.meta.phone_host, "p", place.code),
        members=tuple(shared_rows.member_link(said, member) for member in members),
        events=shared_rows.coming(scene, scene.content.events_by_place.get(id, ()), MOST_EVENTS),
    )


@QmlElement
@QmlUncreatable("Built in app.py.")
class PlaceViewModel(IllustratedPageViewModel):
    """One place: where on the line it is, who is there, what is on there."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = PlaceView()
        self._members = RowModel(LinkRow, self)
        self._events = RowModel(EventRow, self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the place is in the content."""
        return self._view.there

    @Property(str, notify=changed)
    def key(self) -> str:
        """What it is on the visitor's list by."""
        return self._view.key

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name."""
        return self._view.name

    @Property(str, notify=changed)
    def stop(self) -> str:
        """Its stop on the line, in words, and whether the kiosk stands there."""
        return self._view.stop

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is."""
        return self._view.summary

    @Property(str, notify=changed)
    def way(self) -> str:
        """How to get there from the kiosk; empty while nothing of it is known."""
        return self._view.way

    @Property(str, notify=changed)
    def entrance(self) -> str:
        """The picture of its entrance, as an illustration; empty where there is none."""
        return self._view.entrance.illustration

    @Property(str, notify=changed)
    def entranceText(self) -> str:
        """What that picture shows, in words."""
        return self._view.entrance.text

    @Property(str, notify=changed)
    def entranceCredit(self) -> str:
        """Who made that picture."""
        return self._view.entrance.credit

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is known of it."""
        return self._view.text

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address for the phone."""
        return self._view.address

    @Property(RowModel, constant=True)
    def members(self) -> RowModel:
        """Who is there (LinkRow)."""
        return self._members

    @Property(RowModel, constant=True)
    def events(self) -> RowModel:
        """What is on there next (EventRow)."""
        return self._events

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = place_view(scene, self._id)
        self._show_picture(self._view.picture)
        self._members.show(self._view.members)
        self._events.show(self._view.events)
        self.changed.emit()
