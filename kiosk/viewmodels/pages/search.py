"""One search for everything: members, events, places and facts, in groups."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.search.texts import Kind
from kiosk.domain.whats_on import whats_on
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.hit_rows import HitRow, hit_row, mark_of
from kiosk.viewmodels.pages.living_card import of_the_day
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import language_words

if TYPE_CHECKING:
    from kiosk.content.search.index import Hits, SearchIndex

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 60
MOST_HITS = 12
"""How many of a kind are shown; more letters find the others."""
CARDS = 3
"""How many members stand beside each other."""
Of = Mapping[Kind, tuple[tuple[str, ...], int]]
"""Ids of each kind, and how many there are in all."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The first hits of a kind, or those that follow (`rows`, a list model of HitRow), and how many there are in all;
    zero for those that follow. The first group on the page bears the `mark` of all."""

    kind: str
    label: str
    total: int
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
        self._total, self._best = 0, ""

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
        mark = _mark(scene, found)
        said = scene.having_said(mark)
        rows = {kind: tuple(_rows(said, kind, found[kind][0], typed)) for kind in Kind}
        marks = {next((kind for kind in Kind if rows[kind]), None): language_words(mark)}
        first = first_of_each(rows, self._cards)
        for kind in Kind:
            self._first[kind].show(rows[kind][: first[kind]])
            self._more[kind].show(rows[kind][first[kind] :])
        totals = {kind: found[kind][1] if rows[kind] else 0 for kind in Kind}
        self._groups.show(
            tuple(
                GroupRow(kind, label, totals[kind], self._first[kind], marks.get(kind, ""))
                for kind, label in _labels().items()
            )
            + tuple(GroupRow(kind, label, 0, self._more[kind]) for kind, label in _labels_of_more().items())
        )
        near = hits.nearest if hits else ()
        self._nearest.show(tuple(row for kind, id in near for row in _rows(scene, kind, (id,), "")))
        self._total = sum(totals.values())
        self._best = next((row.title for kind in Kind for row in rows[kind]), "")
        self._state = "examples" if hits is None else "ready" if self._total else "none"
        self.changed.emit()


def examples(scene: Scene) -> Of:
    """What stands there before anything is typed: some things of each kind, others each day, and how many there are."""
    content, today = scene.content, scene.today
    on = whats_on(content, scene.now)
    coming = sum(1 for times in content.occurrences_by_event.values() if times[-1].ends > scene.now)
    some = range(min(CARDS, len(content.members)))
    return {
        Kind.MEMBER: (tuple(of_the_day(content.members.values(), today, n).id for n in some), len(content.members)),
        Kind.EVENT: (tuple(showing.event.id for showing in (*on.now, *on.ahead)[:1]), coming),
        Kind.PLACE: (tuple(place.id for place in content.stops[:1]), len(content.places)),
        Kind.FACT: ((of_the_day(content.facts.values(), today).id,) if content.facts else (), len(content.facts)),
    }


def first_of_each(rows: Mapping[Kind, Sequence[HitRow]], cards: int) -> Mapping[Kind, int]:
    """How many of each kind come before the first of the next kind: members as `cards`, one of each other kind.

    Where only the last kind has more, they simply go on.
    """
    first = {kind: cards if kind is Kind.MEMBER else 1 for kind in Kind}
    shown = [kind for kind in Kind if rows[kind]]
    longer = [kind for kind in shown if len(rows[kind]) > first[kind]]
    return first | {kind: len(rows[kind]) for kind in longer if longer == shown[-1:]}


def _found(hits: "Hits") -> Of:
    return {kind: (hits.groups[kind].ids, hits.groups[kind].total) if hits.groups else ((), 0) for kind in Kind}


def _rows(scene: Scene, kind: Kind, ids: Iterable[str], query: str) -> Iterator[HitRow]:
    return (row for row in (hit_row(scene, kind, id, query) for id in ids) if row)


def _mark(scene: Scene, found: Of) -> str:
    """The language that most of what is in another language than the screen's is in."""
    marks = Counter(filter(None, (mark_of(scene, kind, id) for kind in Kind for id in found[kind][0])))
    return next((mark for mark, _ in marks.most_common(1)), "")


def _labels() -> dict[Kind, str]:
    return {
        Kind.MEMBER: translate("SearchPage", "Members"),
        Kind.EVENT: translate("SearchPage", "Events"),
        Kind.PLACE: translate("SearchPage", "Places"),
        Kind.FACT: translate("SearchPage", "Facts"),
    }


def _labels_of_more() -> dict[Kind, str]:
    return {
        Kind.MEMBER: translate("SearchPage", "More members"),
        Kind.EVENT: translate("SearchPage", "More events"),
        Kind.PLACE: translate("SearchPage", "More places"),
        Kind.FACT: translate("SearchPage", "More facts"),
    }
