"""The visitor's own list: what to take along, by one code."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import showing_at
from kiosk.domain.model import Event
from kiosk.domain.phone_addresses import list_address, most_in_list
from kiosk.domain.short_codes import Kind
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import LinkRow, RowModel
from kiosk.viewmodels.scene import Scene, commonest

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MyListView:
    """What the list shows and leads to. `keys` are `member/hetch`, the page and id of each thing that is there; `mark`
    is said once for the whole page."""

    keys: tuple[str, ...] = ()
    rows: tuple[LinkRow, ...] = ()
    address: str = ""
    full: bool = False
    mark: str = ""


def my_list_view(scene: Scene, chosen: tuple[str, ...]) -> MyListView:
    """The list of `chosen` keys in their order; what is gone from the content, or too much for one code, drops out."""
    host = scene.content.meta.phone_host
    most = most_in_list(host)
    mark = commonest(_mark(scene, key) for key in chosen)
    said = scene.having_said(mark)
    found = [(key, *taken) for key in chosen if (taken := _taken(said, key)) is not None][:most]
    things = [(kind, code) for _, kind, code, _ in found]
    return MyListView(
        keys=tuple(key for key, *_ in found),
        rows=tuple(row for *_, row in found),
        address=list_address(host, things) if things else "",
        full=len(found) >= most,
        mark=shared_rows.language_words(mark),
    )


def _mark(scene: Scene, key: str) -> str:
    """The language that the row of a thing is really in, as Scene.mark; the name of a place is a proper one."""
    content = scene.content
    page, _, id = key.partition("/")
    if page == "member":
        return scene.mark(content.members[id].brief) if id in content.members else ""
    return scene.mark(content.events[id].title) if page == "event" and id in content.events else ""


def _taken(scene: Scene, key: str) -> tuple[str, str, LinkRow] | None:
    """The kind, code and row of a thing that is there."""
    content = scene.content
    page, _, id = key.partition("/")
    match page:
        case "member" if member := content.members.get(id):
            return Kind.MEMBER, member.code, shared_rows.member_link(scene, member)
        case "event" if event := content.events.get(id):
            return Kind.EVENT, event.code, _event_link(scene, event)
        case "place" if place := content.places.get(id):
            return Kind.PLACE, place.code, shared_rows.place_link(scene, place)
    return None


def _event_link(scene: Scene, event: Event) -> LinkRow:
    drawn, language = shared_rows.illustration(scene, "event", event), scene.mark(event.title)
    row = LinkRow("event", event.id, "calendar-days", scene.text(event.title), "", drawn)
    left = [o for o in scene.content.occurrences_by_event.get(event.id, ()) if o.ends > scene.now]
    if not left:
        return replace(row, detail=joined(translate("Texts", "Over"), language))
    showing, locale = showing_at(event, left[0], scene.now), scene.language.locale
    cancelled = shared_rows.badge_of(showing) if showing.cancelled else ""
    day = formatting.day_heading(locale, showing.day, scene.today)
    time, where = formatting.showing_time(locale, showing), shared_rows.where_words(scene, event)
    return replace(row, detail=joined(cancelled, day, time, where, language))


@QmlElement
@QmlUncreatable("Built in app.py.")
class MyListViewModel(PageViewModel):
    """Members, events and places that the visitor has put on the list; it is kept up to date on every page."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MyListView()
        self._rows = RowModel(LinkRow, self)
        self._chosen: tuple[str, ...] = ()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def keys(self) -> list[str]:
        """The page and id of each thing: `member/hetch`."""
        return list(self._view.keys)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many things are on it."""
        return len(self._view.keys)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether one more would not fit its code."""
        return self._view.full

    @Property(str, notify=changed)
    def mark(self) -> str:
        """`Text: English` where most of what is in another language than the screen's is in that."""
        return self._view.mark

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address for the phone; empty while there is nothing on it."""
        return self._view.address

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """What is on it, first come first (LinkRow)."""
        return self._rows

    @Slot(str)
    def add(self, key: str) -> None:
        """Put a thing on the list; one that is on it or unknown, and any when it is full, changes nothing."""
        self.add_all((key,))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a thing off the list."""
        self._choose(tuple(each for each in self._view.keys if each != key))

    @Slot()
    def empty(self) -> None:
        """Take everything off the list."""
        self._choose(())

    def add_all(self, keys: Sequence[str]) -> None:
        """Put things on the list, as if one after the other."""
        self._choose(tuple(dict.fromkeys((*self._view.keys, *keys))))

    def leave(self) -> None:
        """See PageViewModel. With something on it, it stays up to date: its count stands on every page."""
        self._on_stage = bool(self._chosen)

    def clear(self) -> None:
        """See PageViewModel."""
        self.empty()
        self.leave()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = my_list_view(scene, self._chosen)
        self._chosen = self._view.keys
        self._rows.show(self._view.rows)
        self.changed.emit()

    def _choose(self, keys: tuple[str, ...]) -> None:
        if keys != self._chosen:
            self._chosen = keys
            self._on_stage = True
            self.restage()
