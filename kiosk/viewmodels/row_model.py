"""The one list model: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
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

from kiosk.viewmodels.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
SPOKEN = "spoken"


@QmlElement
@QmlUncreatable("Lists are built in app.py.")
class RowModel(QAbstractListModel):
    """Shows a sequence of rows of one frozen dataclass. The sequence may be lazy; it must not change.

    The roles are the fields, and the property `spoken` where the class has one: all that is seen of the row, in words.
    """

    countChanged = Signal()

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        spoken = (SPOKEN,) if isinstance(getattr(row_type, SPOKEN, None), property) else ()
        self._names = (*(field.name for field in fields(row_type)), *spoken)
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown now."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show `rows` from now on. Only what differs is changed, so that a list keeps its place under the finger; what
        is `spoken` of the same rows may be in another language."""
        self._change(rows)
        if rows and self._names[-1] == SPOKEN:
            role = FIRST_ROLE + len(self._names) - 1
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [role])

    def _change(self, rows: Sequence[Any]) -> None:
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
