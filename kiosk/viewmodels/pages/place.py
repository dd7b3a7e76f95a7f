"""One place of the district."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeView
from kiosk.viewmodels.pages.page import IllustratedPageViewModel
from kiosk.viewmodels.pages.place_reading import place_reading
from kiosk.viewmodels.pages.place_view import PlaceView, place_view
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import EventRow, LinkRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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

    @property
    def listed_key(self) -> str:
        """See PageViewModel."""
        return self._view.key

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
        self.code_target.show(CodeView(self._view.address))
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return place_reading(scene, self._view, self.code_target)
