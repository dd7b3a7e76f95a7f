"""The on-screen keyboard: a layout is data of the language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenLine, SpokenRows
from kiosk.viewmodels.row_model import RowModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key: the character it types, its row and column, and whether holding it offers accents."""

    key: str
    row: int
    column: int
    more: bool


def keys(rows: tuple[str, ...], accents: Mapping[str, str]) -> tuple[KeyRow, ...]:
    """Every key of a layout, row after row."""
    return tuple(
        KeyRow(key, row, column, key in accents) for row, line in enumerate(rows) for column, key in enumerate(line)
    )


def keys_reading(language: str, lines: Mapping[str, Sequence[KeyRow]]) -> Reading:
    """The keys of `lines`, by the name of each: `accents` (of the key that is held), `upper`, `middle` and `lower`."""

    def key(name: str, row: KeyRow) -> Spoken:
        return Spoken(name, Role.BUTTON, row.key, language)

    def other(name: str, show: str) -> Spoken:
        return Spoken(f"keys/{name}", Role.BUTTON, show, language)

    def line(name: str) -> Sequence[Spoken]:
        return SpokenRows(name, lines[name], key)

    accents = (*line("accents"), other("release", translate("Keyboard", "No accent")))
    last = (
        other("hyphen", translate("Keyboard", "Hyphen")),
        other("space", translate("Keyboard", "Space")),
        other("done", translate("Keyboard", "Done")),
    )
    return Reading(
        SpokenLine(accents if lines["accents"] else ()),
        SpokenLine(line("upper")),
        SpokenLine(line("middle")),
        SpokenLine((*line("lower"), other("erase", translate("Keyboard", "Erase")))),
        SpokenLine(last),
    )


@QmlElement
@QmlUncreatable("Built in app.py.")
class KeyboardViewModel(QObject):
    """The keys of the language in use, or for a while the accents of one of them."""

    changed = Signal()

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._held = ""
        self._shown = False
        self._rows = [RowModel(KeyRow, self) for _ in range(3)]
        self._accents = RowModel(KeyRow, self)
        languages.changed.connect(self._lay_out)
        self._lay_out()

    @Property(RowModel, constant=True)
    def upper(self) -> RowModel:
        """The top row (KeyRow)."""
        return self._rows[0]

    @Property(RowModel, constant=True)
    def middle(self) -> RowModel:
        """The middle row (KeyRow)."""
        return self._rows[1]

    @Property(RowModel, constant=True)
    def lower(self) -> RowModel:
        """The bottom row (KeyRow)."""
        return self._rows[2]

    @Property(RowModel, constant=True)
    def accents(self) -> RowModel:
        """What the held key offers (KeyRow); empty while none is held."""
        return self._accents

    @Property(str, notify=changed)
    def held(self) -> str:
        """The key that was held, or empty."""
        return self._held

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the keyboard is on the screen."""
        return self._shown

    @Slot()
    def open(self) -> None:
        """Put the keyboard on the screen."""
        self._shown = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Take the keyboard away."""
        self._shown = False
        self.release()

    @Slot(str)
    def hold(self, key: str) -> None:
        """Offer the accents of `key`; a key without any offers nothing."""
        offered = self._languages.current.accents.get(key, "")
        self._held = key if offered else ""
        self._accents.show(keys((offered,), {}))
        self.changed.emit()

    @Slot()
    def release(self) -> None:
        """Offer nothing any more."""
        self.hold("")

    def reading(self) -> Reading:
        """The keys, row after row, while they are on the screen."""
        return keys_reading(self._languages.current.code, self._lines()) if self._shown else Reading()

    def _lines(self) -> dict[str, Sequence[KeyRow]]:
        lines = {"accents": self._accents} | dict(zip(("upper", "middle", "lower"), self._rows, strict=True))
        return {name: model.rows for name, model in lines.items()}

    @Slot()
    def _lay_out(self) -> None:
        language = self._languages.current
        for number, model in enumerate(self._rows):
            line = language.keyboard[number] if number < len(language.keyboard) else ""
            model.show(keys((line,), language.accents))
        self.release()
