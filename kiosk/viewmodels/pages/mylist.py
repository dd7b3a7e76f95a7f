"""The visitor's own list: what to take along, by one code."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeKind, CodeView
from kiosk.viewmodels.formatting import Counted, translate
from kiosk.viewmodels.pages.mylist_reading import mylist_reading
from kiosk.viewmodels.pages.mylist_view import MyListView, my_list_view, thing_of
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Checked, Reading, Role, Spoken
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import LinkRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class MyListViewModel(PageViewModel):
    """Members, events and places that the visitor has put on the list; it is kept up to date on every page."""

    changed = Signal()
    wordsChanged = Signal()
    """`words` stand on every page, in the language of the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MyListView()
        self._rows = RowModel(LinkRow, self)
        self._chosen: tuple[str, ...] = ()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def keys(self) -> list[str]:
        """See MyListView."""
        return list(self._view.keys)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many things are on it."""
        return len(self._view.keys)

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        """`My list, 2 things`."""
        return self._words

    @property
    def _words(self) -> str:
        return Counted.tr("My list, %Ln thing(s)", "", len(self._view.keys))

    def tool_reading(self, language: str, chosen: bool) -> Reading:
        """Its tool in the dock, in the language of the code `language`; `chosen` while its page is shown."""
        return Reading((Spoken("dock/mylist", Role.TAB, self._words, language, chosen),))

    def button_reading(self, key: str, language: str) -> tuple[Spoken, ...]:
        """The button that puts the thing `key` on the list or takes it off, in the language of the code `language`;
        none for no thing."""
        if not key:
            return ()
        listed = key in self._view.keys
        if listed:
            words = translate("ListButton", "In my list – remove")
        elif self._view.full:
            words = translate("ListButton", "Your list is full")
        else:
            words = translate("ListButton", "Add to my list")
        return (Spoken("list", Role.TOGGLE, words, language, listed, Checked.SAID),)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether one more would not fit its code."""
        return self._view.full

    @Property(str, notify=changed)
    def mark(self) -> str:
        """`Text: English` where most of what is in another language than the screen's is in that."""
        return self._view.mark

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """What is on it, first come first (LinkRow)."""
        return self._rows

    @Slot(str)
    def add(self, key: str) -> None:
        """Put a thing on the list; one that is on it or unknown, and any when it is full, changes nothing. An event
        that is on it at another time stays where it is, at this one."""
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
        self._choose(tuple({thing_of(key)[:2]: key for key in (*self._view.keys, *keys)}.values()))

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
        self.code_target.show(CodeView(self._view.address, CodeKind.LIST))
        self.changed.emit()
        self.wordsChanged.emit()

    def _choose(self, keys: tuple[str, ...]) -> None:
        if keys != self._chosen:
            self._chosen = keys
            self._on_stage = True
            self.restage()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return mylist_reading(scene, self._view, self.code_target)
