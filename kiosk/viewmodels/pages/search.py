"""One search for everything: members, events, places and facts, in groups."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.search.texts import Kind
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.viewmodels.hit_rows import HitRow, hit_row, mark_of
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.search_groups import CARDS, Of, examples, first_of_each, labels, labels_of_more
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.scene import Scene, commonest
from kiosk.viewmodels.shared_rows import language_words

if TYPE_CHECKING:
    from kiosk.content.search.index import Hits, SearchIndex

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 60
MOST_HITS = 12
"""How many of a kind are shown; more letters find the others."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The first hits of a kind, or those that follow (`rows`, a list model of HitRow), and how many there are in all,
    in words; empty for those that follow. The first group on the page bears the `mark` of all."""

    kind: str
    label: str
    total: str
    rows: QObject
    mark: str = ""


@QmlElement
@QmlUncreatable("Built in app.py.")
class SearchViewModel(PageViewModel):
    """Search. `state` is `examples` (nothing is typed yet), `ready` or `none` (no hit)."""

    changed = Signal()
    restarted = Signal()

    def __init__(self, index: "Callable[[], SearchIndex | None]", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index, self._jobs = index, jobs
        self._query, self._asked, self._state = "", 0, "examples"
        self._hits: Hits | None = None
        self._first = {kind: RowModel(HitRow, self) for kind in Kind}
        self._more = {kind: RowModel(HitRow, self) for kind in Kind}
        self._cards = CARDS
        self._groups = RowModel(GroupRow, self)
        self._nearest = RowModel(HitRow, self)
        self._nearest_mark, self._total, self._total_words, self._listed_words = "", 0, "", ""
        self._best = ""

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
        return self._nearest_mark

    @Property(str, notify=changed)
    def query(self) -> str:
        """What the visitor typed."""
        return self._query

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the page is in: see the class."""
        return self._state

    @Property(int, notify=changed)
    def total(self) -> int:
        """How much was found in all."""
        return self._total

    @Property(str, notify=changed)
    def first(self) -> str:
        """The title of what was found first; empty when nothing was."""
        return self._best

    @Property(str, notify=changed)
    def totalWords(self) -> str:
        """The same, as the language writes numbers."""
        return self._total_words

    @Property(str, notify=changed)
    def listedWords(self) -> str:
        """How much of it has a row, as the language writes numbers."""
        return self._listed_words

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
        if query != self._query:
            self._query = query
            self._ask()

    @Slot(int)
    def fitCards(self, cards: int) -> None:
        """Make do with so many members beside each other."""
        if cards != self._cards:
            self._cards = cards
            self.restage()

    def clear(self) -> None:
        """See PageViewModel."""
        self._query = ""
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

        self._jobs.run(lambda: index.find(query, language, now, MOST_HITS), done)

    def _show(self, hits: "Hits | None", again: bool) -> None:
        self._hits = hits
        self.restage()
        if not again:
            self.restarted.emit()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        hits = self._hits if self._query.strip() else None
        found = _found(hits) if hits else examples(scene)
        typed = self._query if hits else ""
        near = hits.nearest if hits else ()
        things = [*((kind, id) for kind in Kind for id in found[kind][0]), *near]
        mark = commonest(mark_of(scene, kind, id) for kind, id in things)
        said = scene.having_said(mark)
        rows = {kind: tuple(_rows(said, kind, found[kind][0], typed)) for kind in Kind}
        marks = {next((kind for kind in Kind if rows[kind]), None): language_words(mark)}
        first = first_of_each(rows, self._cards)
        for kind in Kind:
            self._first[kind].show(rows[kind][: first[kind]])
            self._more[kind].show(rows[kind][first[kind] :])
        totals = {kind: found[kind][1] if rows[kind] else 0 for kind in Kind}
        number = scene.language.locale.toString
        self._groups.show(
            tuple(
                GroupRow(
                    kind, label, number(totals[kind]) if totals[kind] else "", self._first[kind], marks.get(kind, "")
                )
                for kind, label in labels().items()
            )
            + tuple(GroupRow(kind, label, "", self._more[kind]) for kind, label in labels_of_more().items())
        )
        self._nearest.show(tuple(row for kind, id in near for row in _rows(said, kind, (id,), "")))
        self._nearest_mark = language_words(mark) if near else ""
        self._total = sum(totals.values())
        self._best = next((row.title for kind in Kind for row in rows[kind]), "")
        self._total_words = number(self._total)
        self._listed_words = number(sum(map(len, rows.values())))
        self._state = "examples" if hits is None else "ready" if self._total else "none"
        self.changed.emit()


def _found(hits: "Hits") -> Of:
    return {kind: (hits.groups[kind].ids, hits.groups[kind].total) if hits.groups else ((), 0) for kind in Kind}


def _rows(scene: Scene, kind: Kind, ids: Iterable[str], query: str) -> Iterator[HitRow]:
    return (row for row in (hit_row(scene, kind, id, query) for id in ids) if row)
