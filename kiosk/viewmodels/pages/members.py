"""The directory: search, filters, the letters at its side, the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.model import TagScope
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.letters import LetterRow, grouped, letters
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import ChipRow, LazyRows, LinkRow, MemberRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import member_row
from kiosk.viewmodels.tag_filters import filtered, tag_chips

if TYPE_CHECKING:
    from kiosk.content.search.full_text import Found
    from kiosk.content.search.index import SearchIndex

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 60
MOST_HITS = 200


@QmlElement
@QmlUncreatable("Built in app.py.")
class MembersViewModel(PageViewModel):
    """The directory. `state` is `ready`, `none` (no hit) or `empty`."""

    changed = Signal()
    listRestarted = Signal()

    def __init__(self, index: "Callable[[], SearchIndex | None]", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index, self._jobs = index, jobs
        self._query, self._tag, self._asked = "", "", 0
        self._found: Found | None = None
        self._state = "ready"
        self._room, self._alphabet = 1, tuple[LetterRow, ...]()
        self._members = RowModel(MemberRow, self)
        self._chips = RowModel(ChipRow, self)
        self._letters = RowModel(LetterRow, self)
        self._nearest = RowModel(LinkRow, self)

    @Property(RowModel, constant=True)
    def members(self) -> RowModel:
        """The list (MemberRow)."""
        return self._members

    @Property(RowModel, constant=True)
    def chips(self) -> RowModel:
        """The filters (ChipRow)."""
        return self._chips

    @Property(RowModel, constant=True)
    def letters(self) -> RowModel:
        """The rail (LetterRow); empty while the visitor searches."""
        return self._letters

    @Property(RowModel, constant=True)
    def nearest(self) -> RowModel:
        """The nearest names when nothing was found (LinkRow)."""
        return self._nearest

    @Property(str, notify=changed)
    def query(self) -> str:
        """What the visitor typed."""
        return self._query

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the list is in: see the class."""
        return self._state

    @Property(int, notify=changed)
    def filters(self) -> int:
        """How many filters are in force."""
        return 1 if self._tag else 0

    @Slot(int, int, result=str)
    def shown(self, first: int, last: int) -> str:
        """`Showing 1–3 of 13, A–Z`, for rows counted from nought; empty where `first` is no row."""
        all_of_them = len(self._members.rows)
        if self._scene is None or not 0 <= first <= last < all_of_them:
            return ""
        in_order = translate("Texts", "Showing %1–%2 of %3, A–Z")
        by_likeness = translate("Texts", "Showing %1–%2 of %3")
        text = by_likeness if self._found else in_order
        for place, number in enumerate((first + 1, last + 1, all_of_them), 1):
            text = text.replace(f"%{place}", self._scene.language.locale.toString(number))
        return text

    @Slot(str)
    def type(self, text: str) -> None:
        """Put `text` at the end of the search."""
        self.search(self._query + text)

    @Slot()
    def erase(self) -> None:
        """Take the last character of the search away."""
        self.search(self._query[:-1])

    @Slot()
    def clearSearch(self) -> None:
        """Empty the search."""
        self.search("")

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for `query` from its first letter on."""
        query = query[:LONGEST_QUERY]
        if query == self._query:
            return
        self._query = query
        self._ask()

    @Slot(str)
    def filter(self, tag: str) -> None:
        """Show only members with `tag`; empty: all."""
        if tag != self._tag:
            self._tag = tag
            self._ask()

    @Slot(int)
    def fitLetters(self, room: int) -> None:
        """Make do with `room` keys for the letters."""
        self._room = room
        self._letters.show(grouped(self._alphabet, room))

    def clear(self) -> None:
        """See PageViewModel."""
        self._query, self._tag = "", ""
        self._ask()

    def index_ready(self) -> None:
        """The index of the present content may be asked now."""
        if self._query:
            self._ask()

    def set_scene(self, scene: Scene) -> None:
        """See PageViewModel. A new minute changes nothing in the directory, so the list keeps its place."""
        before = self._scene
        if before and before.language is scene.language and before.content is scene.content:
            self._scene = scene
            return
        if not self._on_stage:
            self._members.replace(())  # its rows would hold on to the content that they were made from
        super().set_scene(scene)
        if self._query:
            self._ask()

    def _ask(self) -> None:
        self._asked += 1
        index, scene, query, asked = self._index(), self._scene, self._query, self._asked
        self.changed.emit()
        if not query.strip() or index is None or scene is None:
            self._found = None
            self.restage()
            return
        language = scene.language.code
        most = len(scene.content.members) if self._tag else MOST_HITS

        def done(outcome: "Ok[Found] | Err") -> None:
            if asked != self._asked:
                return
            if isinstance(outcome, Err):
                raise outcome.error
            self._found = outcome.value
            self.restage()

        self._jobs.run(lambda: index.members(query, language, most), done)

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        found = self._found if self._query.strip() else None
        if found is None:
            ids = filtered(scene, scene.order, self._tag)
        else:
            ids = filtered(scene, [id for id in found.ids if id in scene.content.members], self._tag)
        self._members.replace(LazyRows(ids, lambda id: member_row(scene, id)))
        self.listRestarted.emit()
        self._alphabet = () if found else letters(scene, ids)
        self._letters.show(grouped(self._alphabet, self._room))
        everyone = translate("Texts", "All") + " " + scene.language.locale.toString(len(scene.order))
        self._chips.show(tag_chips(scene, TagScope.MEMBER, scene.content.member_tags, self._tag, everyone))
        near = found.nearest if found and not ids else ()
        rows = (member_row(scene, id) for id in near if id in scene.content.members)
        self._nearest.show(
            tuple(LinkRow("member", row.id, "users", row.name, row.detail, row.illustration) for row in rows)
        )
        self._state = self._state_of(scene, bool(ids))
        self.changed.emit()

    def _state_of(self, scene: Scene, some: bool) -> str:
        if not scene.content.members:
            return "empty"
        return "ready" if some else "none"
