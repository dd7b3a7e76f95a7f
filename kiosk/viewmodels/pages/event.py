"""One event."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeKind, CodeView
from kiosk.viewmodels.pages.event_reading import event_reading
from kiosk.viewmodels.pages.event_view import EventView, event_view
from kiosk.viewmodels.pages.page import IllustratedPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import EventRow, LinkRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class EventViewModel(IllustratedPageViewModel):
    """One event: what, when, where, by whom. Its id on the trail is `event` or `event/occurrence`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = EventView()
        self._links = RowModel(LinkRow, self)
        self._times = RowModel(EventRow, self)
        self._times_shown = False

    @property
    def listed_key(self) -> str:
        """See PageViewModel."""
        return self._view.key

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
    def when(self) -> str:
        """When it is, as `Today 12:00–12:30`."""
        return self._view.when

    @Property(str, notify=changed)
    def facts(self) -> str:
        """What else there is to know at once: the date, how long it lasts, what it takes to get in."""
        return self._view.facts

    @Property(str, notify=changed)
    def others(self) -> str:
        """Its other times in words; empty where it has none."""
        return self._view.others

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

    @Property(bool, notify=changed)
    def timesShown(self) -> bool:
        """Whether its other times are listed."""
        return self._times_shown

    @Slot()
    def toggleTimes(self) -> None:
        """List its other times, or no more."""
        self._times_shown = not self._times_shown
        self.changed.emit()

    @Property(RowModel, constant=True)
    def links(self) -> RowModel:
        """Place and organiser (LinkRow)."""
        return self._links

    @Property(RowModel, constant=True)
    def times(self) -> RowModel:
        """Its other times (EventRow)."""
        return self._times

    def select(self, id: str) -> None:
        """See PageViewModel."""
        if id != self._id:
            self._times_shown = False
        super().select(id)

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        event, _, occurrence = self._id.partition("/")
        self._view = event_view(scene, event, occurrence)
        self._show_picture(self._view.picture)
        view = self._view
        kind = CodeKind.PAGE if view.over or view.cancelled else CodeKind.APPOINTMENT
        self.code_target.show(CodeView(view.address, kind, view.carried, view.subject))
        self._links.show(self._view.links)
        self._times.show(self._view.times)
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return event_reading(scene, self._view, self.code_target, self._times_shown)
