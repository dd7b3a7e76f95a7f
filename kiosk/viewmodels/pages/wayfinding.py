"""The line with its stops, who is where, and where the kiosk stands."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.pages.page import ThingPageViewModel
from kiosk.viewmodels.pages.wayfinding_reading import wayfinding_reading
from kiosk.viewmodels.pages.wayfinding_view import WayfindingView, wayfinding_view
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import LinkRow, StopRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class WayfindingViewModel(ThingPageViewModel):
    """The line. `state` is `ready` or `empty`. Entered with the key of a member or an event, it lights their stop."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = WayfindingView()
        self._stops = RowModel(StopRow, self)
        self._members: dict[str, RowModel] = {}
        self._others = RowModel(LinkRow, self)

    @Property(RowModel, constant=True)
    def stops(self) -> RowModel:
        """The stops, in their order along the line (StopRow)."""
        return self._stops

    @Property(RowModel, constant=True)
    def others(self) -> RowModel:
        """Members who are at a place that is none of the stops (LinkRow)."""
        return self._others

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return "ready" if self._stops.rows else "empty"

    @Property(str, notify=changed)
    def firstStop(self) -> str:
        """Where the line begins; empty when there is no line."""
        return self._view.first

    @Property(str, notify=changed)
    def lastStop(self) -> str:
        """Where the line ends; empty when there is no line."""
        return self._view.last

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Which other language the texts of several stops are in, in words; empty where they are not."""
        return self._view.mark

    @Property(str, notify=changed)
    def key(self) -> str:
        """The key of what the visitor came from; empty when it was the dock."""
        return self._id

    @Property(int, notify=changed)
    def litStop(self) -> int:
        """The number of the stop where that is, from 0; -1 where there is none."""
        return next((number for number, stop in enumerate(self._stops.rows) if stop.found), -1)

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = wayfinding_view(scene, self._id)
        self._stops.show(tuple(map(self._with_members, self._view.stops, self._view.members)))
        self._others.show(self._view.others)
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return wayfinding_reading(scene, self._view)

    def _with_members(self, stop: StopRow, links: tuple[LinkRow, ...]) -> StopRow:
        if stop.id not in self._members:
            self._members[stop.id] = RowModel(LinkRow, self)
        self._members[stop.id].show(links)
        return replace(stop, members=self._members[stop.id])
