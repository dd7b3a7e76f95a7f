"""The one list model: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.formatting import listed, sample_words, text_language, translate
from kiosk.viewmodels.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


@QmlElement
@QmlUncreatable("Lists are built in app.py.")
class RowModel(QAbstractListModel):
    """Shows a sequence of rows of one frozen dataclass. The sequence may be lazy; it must not change.

    The roles are the fields, and the property `spoken` where the class has one: all that is seen of the row, in words.
    """

    countChanged = Signal()

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        spoken = ("spoken",) if isinstance(getattr(row_type, "spoken", None), property) else ()
        self._names = (*(field.name for field in fields(row_type)), *spoken)
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown now."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show `rows` from now on. Only what differs is changed, so that a list keeps its place under the finger."""
        before, count = self._rows, len(self._rows)
        start, end = _alike_at_ends(before, rows)
        gone, come = len(before) - start - end, len(rows) - start - end
        if gone == come:
            self._rows = rows
            if come:
                self.dataChanged.emit(self.index(start), self.index(start + come - 1))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self._rows = (*before[:start], *before[start + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if len(rows) != count:
            self.countChanged.emit()

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows` as another list, from its top."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """The number of rows."""
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Each role, by name: see the class."""
        return {FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The field of the row; nothing for a row or role that is not there."""
        number = role - FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])


def _alike_at_ends(before: Sequence[Any], after: Sequence[Any]) -> tuple[int, int]:
    """How many rows are the same at the start, and then at the end, of both."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    left = shorter - start
    end = next((n for n in range(left) if before[-1 - n] != after[-1 - n]), left)
    return start, end


class LazyRows(Sequence[Any]):
    """Rows that are made when they are first asked for: `make(key)` for each of `keys`."""

    def __init__(self, keys: Sequence[Any], make: Any) -> None:
        self._keys, self._make = keys, make
        self._made: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[Any]:
        return (self[number] for number in range(len(self)))

    def __getitem__(self, number: Any) -> Any:
        if isinstance(number, slice):
            return tuple(self[n] for n in range(len(self))[number])
        number = range(len(self))[number]
        if number not in self._made:
            self._made[number] = self._make(self._keys[number])
        return self._made[number]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Something to tap that leads to another page: `page` and `id`; an empty page leads nowhere. What has an
    `illustration` (see shared_rows.illustration) is shown by it, all else by its symbol."""

    page: str
    id: str
    symbol: str
    title: str
    detail: str
    illustration: str = ""
    language: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.title, self.detail)


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A filter: `id` (empty: all), its words and how many it would show."""

    id: str
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class PictureView:
    """What stands for a thing on its page: its illustration (see shared_rows.illustration), what that shows in words,
    and who made it."""

    illustration: str = ""
    text: str = ""
    credit: str = ""


NO_PICTURE = PictureView()


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in a list. `brief` is the short of `detail`, `stop` where it is on the line, in words."""

    id: str
    name: str
    detail: str
    brief: str
    illustration: str
    stop: str = ""
    language: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.name, self.detail, self.stop)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A showing in a list. `length` is how long it lasts, `badge` what it takes to get in, or that it is cancelled."""

    id: str
    occurrence: str
    illustration: str
    time: str
    length: str
    title: str
    detail: str
    badge: str
    cancelled: bool
    sample: bool
    language: str

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return _event_words(self)


def _event_words(row: EventRow, lead: str = "") -> str:
    return listed(row.time, row.length, lead, row.title, row.detail, row.badge, sample_words(row.sample))


@dataclass(frozen=True, slots=True)
class AgendaRow(EventRow):
    """A row of the agenda, by its `kind`: `event` is a showing, with words of its own in `lead` where it is on or comes
    next; `day` a heading with the rest of the date in `note`, and whether it is `today`; `gap` a stretch without
    anything, in words in `note`; `empty` a day without anything, in words in `note`, with the nearest days that have
    something `before` and `after` it in words."""

    kind: str
    heading: str = ""
    note: str = ""
    lead: str = ""
    today: bool = False
    before: str = ""
    after: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words, but for the days before and after."""
        return listed(self.heading, self.note, _event_words(self, self.lead))


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day of the strip. `dots` says how much is on, up to a few; `spoken` is its name for those who hear it."""

    index: int
    weekday: str
    number: str
    dots: int
    selected: bool
    today: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact on a page: `figure` is already a text with its words around it split off into `note`."""

    id: str
    title: str
    text: str
    figure: str
    note: str
    when: str
    symbol: str
    page: str
    target: str
    mark: str
    language: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.note, self.figure or self.when, self.title, self.text, text_language(self.mark))


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop on the line, with its members as links in `members` (a list model of LinkRow). `way` is how to get there
    from the kiosk, `found` says who the visitor looked for is here; both may be empty."""

    id: str
    number: str
    name: str
    detail: str
    way: str
    found: str
    here: bool
    first: bool
    last: bool
    members: QObject | None = None
    language: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words, but for its members."""
        here = translate("LineStop", "You are here") if self.here else ""
        return listed(self.number, here, self.found, self.name, self.detail, self.way)


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One picture of the attract loop: a kicker, large words and quieter words below, on what fills the screen."""

    kicker: str
    title: str
    detail: str
    illustration: str
    credit: str
    language: str = ""

    @property
    def spoken(self) -> str:
        """All that is read on it."""
        return listed(self.kicker, self.title, self.detail)


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice in force. `language` is the code of the language of `text`."""

    id: str
    level: str
    text: str
    mark: str
    language: str = ""
