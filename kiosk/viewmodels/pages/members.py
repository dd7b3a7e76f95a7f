"""The directory: filters, the letters at its side, the list."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.formatting import joined, listed, translate
from kiosk.viewmodels.letters import LetterRow, grouped
from kiosk.viewmodels.pages.members_reading import members_reading
from kiosk.viewmodels.pages.members_view import MembersView, members_view
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import ChipRow, MemberRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import language_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class MembersViewModel(PageViewModel):
    """The directory. `state` is `ready` or `empty`."""

    changed = Signal()
    listRestarted = Signal()
    ledTo = Signal(str)
    """A letter leads to the item with this key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._tag, self._choosing = MembersView(), "", False
        self._room, self._in_sight = 1, ""
        self._members = RowModel(MemberRow, self)
        self._chips = RowModel(ChipRow, self)
        self._letters = RowModel(LetterRow, self)

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
        """The rail (LetterRow)."""
        return self._letters

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the list is in: see the class."""
        return self._view.state

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language that what is said of the members is really in, in its own words; empty for the screen's."""
        return self._view.mark

    @Property(int, notify=changed)
    def filters(self) -> int:
        """How many filters are in force."""
        return self._view.filters

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Whether the filters stand in the place of the list."""
        return self._choosing

    @Slot(bool)
    def choose(self, choosing: bool) -> None:
        """Put the filters in the place of the list, or the list back."""
        if choosing != self._choosing:
            self._choosing = choosing
            self.changed.emit()

    @Slot(int, int, result=str)
    def shown(self, first: int, last: int) -> str:
        """`Showing 1–3 of 13, A–Z`, for the rows in sight, counted from nought; empty where `first` is no row."""
        self._in_sight = self._shown(first, last)
        return self._in_sight

    def _shown(self, first: int, last: int) -> str:
        all_of_them = len(self._members.rows)
        if self._scene is None or not 0 <= first <= last < all_of_them:
            return ""
        text = translate("Texts", "Showing %1–%2 of %3, A–Z")
        for place, number in enumerate((first + 1, last + 1, all_of_them), 1):
            text = text.replace(f"%{place}", self._scene.language.locale.toString(number))
        return joined(text, language_words(self._view.mark))

    @Slot(str)
    def filter(self, tag: str) -> None:
        """Show only members with `tag`; empty: all."""
        self.choose(False)
        if tag != self._tag:
            self._tag = tag
            self.restage()

    @Slot(int)
    def go(self, first: int) -> None:
        """A letter is pressed, whose first member is the row `first`."""
        self.ledTo.emit(f"members/{first}")

    @Slot(int)
    def fitLetters(self, room: int) -> None:
        """Make do with `room` keys for the letters."""
        self._room = room
        self._letters.show(grouped(self._view.letters, room))

    def leave(self) -> None:
        """See PageViewModel."""
        super().leave()
        self.choose(False)

    def clear(self) -> None:
        """See PageViewModel."""
        self._tag = ""
        self.restage()

    def set_scene(self, scene: Scene) -> None:
        """See PageViewModel. A new minute changes nothing in the directory, so the list keeps its place."""
        before = self._scene
        if before and before.language is scene.language and before.content is scene.content:
            self._scene = scene
            return
        if not self._on_stage:
            self._view = MembersView()
            self._members.replace(())  # its rows would hold on to the content that they were made from
        super().set_scene(scene)

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view, self._in_sight = members_view(scene, self._tag), ""
        self._members.replace(self._view.rows)
        self.listRestarted.emit()
        self._letters.show(grouped(self._view.letters, self._room))
        self._chips.show(self._view.chips)
        self.changed.emit()

    def announce(self, scene: Scene) -> str:
        """See PageViewModel."""
        return listed(super().announce(scene), scene.language.locale.toString(len(self._view.rows)))

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return members_reading(scene, self._view, self._letters.rows, self._in_sight, self._choosing)
