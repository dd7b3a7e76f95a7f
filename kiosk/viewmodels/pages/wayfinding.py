"""The line with its stops, who is where, and where the kiosk stands."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.model import Event, Member, Place
from kiosk.viewmodels.formatting import Counted, joined, translate
from kiosk.viewmodels.pages.page import ThingPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import LinkRow, RowModel, StopRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import borne_by_several, ends_of_line, language_words, member_link
from kiosk.viewmodels.way_words import way_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINKS = 10


def member_links(scene: Scene, members: Sequence[Member], page: str, id: str) -> tuple[LinkRow, ...]:
    """At most MOST_LINKS links: to each of `members`, or to the first ones and, for the rest, to `page` and `id`."""
    if len(members) <= MOST_LINKS:
        return tuple(member_link(scene, member) for member in members)
    first = members[: MOST_LINKS - 1]
    more = Counted.tr("%Ln more", "", len(members) - len(first))
    return (*(member_link(scene, member) for member in first), LinkRow(page, id, "", more, ""))


def _sought(scene: Scene, key: str) -> Member | Event | None:
    """What has the key `member/<id>` or `event/<id>`."""
    kind, _, id = key.partition("/")
    return scene.content.members.get(id) if kind == "member" else scene.content.events.get(id)


def _found(scene: Scene, sought: Member | Event) -> str:
    name = scene.text(sought.name if isinstance(sought, Member) else sought.title)
    return translate("Way", "%1 is here").replace("%1", name)


@QmlElement
@QmlUncreatable("Built in app.py.")
class WayfindingViewModel(ThingPageViewModel):
    """The line. `state` is `ready` or `empty`. Entered with the key of a member or an event, it lights their stop."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends, self._mark = ("", ""), ""
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
        return self._ends[0]

    @Property(str, notify=changed)
    def lastStop(self) -> str:
        """Where the line ends; empty when there is no line."""
        return self._ends[1]

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Which other language the texts of several stops are in, in words; empty where they are not."""
        return self._mark

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
        stops = scene.content.stops
        self._ends = ends_of_line(scene)
        mark = borne_by_several(scene.mark(text) for place in stops for text in (place.brief, place.direction))
        self._mark, scene = language_words(mark), scene.having_said(mark)
        sought = _sought(scene, self._id)
        self._stops.show(tuple(self._stop_row(scene, n, len(stops), place, sought) for n, place in enumerate(stops)))
        at_stops = {place.id for place in stops}
        others = [member for member in scene.content.members.values() if member.place and member.place not in at_stops]
        self._others.show(member_links(scene, others, "members", ""))
        self.changed.emit()

    def _stop_row(self, scene: Scene, number: int, count: int, place: Place, sought: Member | Event | None) -> StopRow:
        if place.id not in self._members:
            self._members[place.id] = RowModel(LinkRow, self)
        members = self._members[place.id]
        there = scene.content.members_by_place.get(place.id, ())
        members.show(member_links(scene, there, "place", place.id))
        return StopRow(
            id=place.id,
            number=str(number + 1),
            name=scene.text(place.name),
            detail=joined(scene.text(place.brief), scene.mark(place.brief)),
            way=way_words(scene, place),
            found=_found(scene, sought) if sought and sought.place == place.id else "",
            here=place.id == scene.here,
            first=number == 0,
            last=number == count - 1,
            members=members,
        )
