"""One search for everything: members, events, places and facts, in groups."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.search.texts import Kind
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.viewmodels.hit_rows import HitRow
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.search_groups import CARDS
from kiosk.viewmodels.pages.search_reading import found_words, news_reading, search_reading
from kiosk.viewmodels.pages.search_view import MOST_MEMBERS, SearchView, search_view
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading, Spoken
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.scene import Scene

if TYPE_CHECKING:
    from kiosk.content.search.index import Hits, SearchIndex

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 60


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A Group, its `rows` a list model of HitRow."""

    kind: str
    label: str
    total: str
    rows: QObject
    mark: str = ""


@QmlElement
@QmlUncreatable("Built in app.py.")
class SearchViewModel(PageViewModel):
    """Search. `state` is `examples` (nothing is typed yet), `ready` or `none` (no hit). `keys` gives the reading of the
    keyboard below the field."""

    changed = Signal()
    typed = Signal()
    restarted = Signal()
    """What `typed` has asked for is shown."""

    def __init__(
        self,
        index: "Callable[[], SearchIndex | None]",
        jobs: Jobs,
        keys: Callable[[], Reading] = Reading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index, self._jobs, self._keys = index, jobs, keys
        self._view, self._query, self._asked, self._told = SearchView(), "", 0, ""
        self._hits: Hits | None = None
        self._rows = tuple(RowModel(HitRow, self) for _ in range(2 * len(Kind)))
        self._cards = CARDS
        self._groups = RowModel(GroupRow, self)
        self._nearest = RowModel(HitRow, self)

    @Property(RowModel, constant=True)
    def groups(self) -> RowModel:
        """What was found, or before that examples, kind by kind (GroupRow): the first of each, so that every kind is
        in sight, and then what follows."""
        return self._groups

    @Property(RowModel, constant=True)
    def nearest(self) -> RowModel:
        """The nearest names when nothing was found (HitRow)."""
        return self._nearest

    @Property(str, notify=changed)
    def nearestMark(self) -> str:
        """Which other language they are in, in words; empty where they are not."""
        return self._view.nearest_mark

    @Property(str, notify=changed)
    def query(self) -> str:
        """What the visitor typed."""
        return self._query

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the page is in: see the class."""
        return self._view.state

    @Property(int, notify=changed)
    def total(self) -> int:
        """How much was found in all."""
        return self._view.total

    @Property(str, notify=changed)
    def totalWords(self) -> str:
        """The same, as the language writes numbers."""
        return self._view.total_words

    @Property(str, notify=changed)
    def listedWords(self) -> str:
        """How much of it has a row, as the language writes numbers."""
        return self._view.listed_words

    @Slot(str)
    def type(self, text: str) -> None:
        """Put `text` at the end of the search; what a key tells that has no character, as Delete does, is none."""
        if text.isprintable():
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
        if query != self._query:
            self._query = query
            self.typed.emit()
            self._ask()

    @Slot(int)
    def fitCards(self, cards: int) -> None:
        """Make do with so many members beside each other."""
        if cards != self._cards:
            self._cards = cards
            self.restage()

    def clear(self) -> None:
        """See PageViewModel."""
        self._query, self._view, self._told = "", SearchView(), ""
        self._ask()

    def index_ready(self) -> None:
        """The index of the present content may be asked now."""
        if self._query:
            self._ask()

    def set_scene(self, scene: Scene) -> None:
        """See PageViewModel."""
        super().set_scene(scene)
        if self._query:
            self._ask(again=True)

    def _ask(self, again: bool = False) -> None:
        """Ask for the query; `again` for the one that is shown, whose list then keeps its place."""
        self._asked += 1
        index, scene, query, asked = self._index(), self._scene, self._query, self._asked
        self.changed.emit()
        if not query.strip() or index is None or scene is None:
            self._show(None, again)
            return
        language, now = scene.language.code, scene.now

        def done(outcome: "Ok[Hits] | Err") -> None:
            if asked != self._asked:
                return
            if isinstance(outcome, Err):
                raise outcome.error
            self._show(outcome.value, again)

        self._jobs.run(lambda: index.find(query, language, now, MOST_MEMBERS), done)

    def _show(self, hits: "Hits | None", again: bool) -> None:
        self._hits = hits
        self.restage()
        if not again:
            self.restarted.emit()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = search_view(scene, self._query, self._hits if self._query.strip() else None, self._cards)
        for model, group in zip(self._rows, self._view.groups, strict=True):
            model.show(group.rows)
        self._groups.show(
            tuple(
                GroupRow(group.kind, group.label, group.total, model, group.mark)
                for model, group in zip(self._rows, self._view.groups, strict=True)
            )
        )
        self._nearest.show(self._view.nearest)
        self.changed.emit()

    def announce(self, scene: Scene) -> str:
        """See PageViewModel. Once something is typed, what that has found."""
        return found_words(self._view) or super().announce(scene)

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return search_reading(scene, self._view, self._keys())

    def news(self) -> tuple[Spoken, ...]:
        """What was typed since this was asked before, and what it has found; nothing while another page is shown."""
        if self._scene is None or not self._on_stage:
            return ()
        before, self._told = self._told, self._query
        return news_reading(self._scene, self._view, before)
