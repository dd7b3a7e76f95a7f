"""The line with its stops, who is where, and where the kiosk stands."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.model import Place
from kiosk.viewmodels.derive import member_link
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import LinkRow, RowModel, StopRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.words import Counted

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MEMBERS = 8


def stop_links(scene: Scene, place: Place) -> tuple[LinkRow, ...]:
    """Who is at a stop; after MOST_MEMBERS the rest is counted, and leads to the place."""
    members = scene.content.members_by_place.get(place.id, ())
    links = tuple(member_link(scene, member) for member in members[:MOST_MEMBERS])
    if len(members) <= MOST_MEMBERS:
        return links
    more = Counted.tr("%n more", "", len(members) - MOST_MEMBERS)
    return (*links, LinkRow("place", place.id, "", more, ""))


@QmlElement
@QmlUncreatable("Built in app.py.")
class WayfindingViewModel(PageViewModel):
    """The line. `state` is `ready` or `empty`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops = RowModel(StopRow, self)
        self._members: dict[str, RowModel] = {}
        self._others = RowModel(LinkRow, self)

    @Property(RowModel, constant=True)
    def stops(self) -> RowModel:
        """The stops, north to south (StopRow)."""
        return self._stops

    @Property(RowModel, constant=True)
    def others(self) -> RowModel:
        """Members whose stop nobody has said (LinkRow)."""
        return self._others

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return "ready" if self._stops.rows else "empty"

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        stops = scene.content.stops
        self._stops.show(tuple(self._stop_row(scene, n, len(stops), place) for n, place in enumerate(stops)))
        unplaced = [member for member in scene.content.members.values() if member.place is None]
        self._others.show(tuple(member_link(scene, member) for member in unplaced[:MOST_MEMBERS]))
        self.changed.emit()

    def _stop_row(self, scene: Scene, number: int, count: int, place: Place) -> StopRow:
        members = self._members.setdefault(place.id, RowModel(LinkRow, self))
        members.show(stop_links(scene, place))
        return StopRow(
            id=place.id,
            number=str(place.stop),
            name=scene.text(place.name),
            detail=scene.text(place.summary),
            here=place.id == scene.here,
            first=number == 0,
            last=number == count - 1,
            members=members,
        )
