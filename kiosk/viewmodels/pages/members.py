"""The directory: search, filters, the letters at its side, the list."""

from bisect import bisect_right
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.model import TagScope
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.runtime.language import Language
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import ChipRow, LazyRows, LinkRow, MemberRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import member_row

if TYPE_CHECKING:
    from kiosk.content.search.index import Found, SearchIndex

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 60
MOST_HITS = 200


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A key of the rail (`A`, or `B–D` where there is little room) and the number of the first member under it."""

    label: str
    first: int


def filtered(scene: Scene, ids: Sequence[str], tag: str) -> Sequence[str]:
    """Those of `ids` that carry `tag`; all of them when there is no tag."""
    if not tag:
        return ids
    members = scene.content.members
    return tuple(id for id in ids if tag in members[id].tags)


def letters(scene: Scene, ids: Sequence[str]) -> tuple[LetterRow, ...]:
    """The first letters of the sorted `ids`, each once, with the number of its first member."""
    rows: dict[str, LetterRow] = {}
    letter_of = letters_of(scene.language)
    for number, id in enumerate(ids):
        letter = letter_of(scene.text(scene.content.members[id].name)[:1])
        rows.setdefault(letter, LetterRow(letter, number))
    return tuple(rows.values())


def grouped(rows: Sequence[LetterRow], room: int) -> tuple[LetterRow, ...]:
    """The letters as at most `room` keys, neighbours joined evenly where there are more letters than room."""
    count = min(len(rows), max(1, room))
    bounds = [len(rows) * n // count for n in range(count + 1)] if rows else []
    return tuple(
        LetterRow(rows[a].label if b - a == 1 else f"{rows[a].label}–{rows[b - 1].label}", rows[a].first)
        for a, b in pairwise(bounds)
    )


def letters_of(language: Language) -> Callable[[str], str]:
    """What tells the letter under which a name that begins with a character stands: `#` for what is no letter, else
    the last letter of the language that does not sort after it.

    The letters of a language are those without an accent, and the keys of its keyboard that it sorts after z.
    """
    key = language.sort_key()
    own = sorted(
        (letter for letter in "".join(language.keyboard) if letter.isascii() or key("z") < key(letter)), key=key
    )
    keys = [key(letter) for letter in own]

    @cache
    def letter_of(first: str) -> str:
        at = bisect_right(keys, key(first)) - 1
        return own[at].upper() if first.isalpha() and at >= 0 else "#"

    return letter_of


def tag_chips(scene: Scene, scope: TagScope, used: Set[str], selected: str, everything: str) -> tuple[ChipRow, ...]:
    """A filter for each tag of `scope` that is `used`, after one for everything. A chip is too small for a mark."""
    tags = sorted(
        (t for t in scene.content.tags.values() if t.scope is scope and t.id in used), key=lambda t: t.position
    )
    return (
        ChipRow("", everything, not selected),
        *(ChipRow(tag.id, scene.text(tag.name), tag.id == selected) for tag in tags),
    )


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
        everyone = f"{translate('Texts', 'All')} {scene.language.locale.toString(len(scene.order))}"
        self._chips.show(tag_chips(scene, TagScope.MEMBER, scene.content.member_tags, self._tag, everyone))
        near = found.nearest if found and not ids else ()
        rows = (member_row(scene, id) for id in near if id in scene.content.members)
        self._nearest.show(tuple(LinkRow("member", row.id, "users", row.name, row.detail) for row in rows))
        self._state = self._state_of(scene, bool(ids))
        self.changed.emit()

    def _state_of(self, scene: Scene, some: bool) -> str:
        if not scene.content.members:
            return "empty"
        return "ready" if some else "none"
