"""The directory: filters, the letters at its side, the list."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.model import TagScope
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.letters import LetterRow, grouped, letters
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import ChipRow, LazyRows, MemberRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import member_row
from kiosk.viewmodels.tag_filters import filtered, tag_chips

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class MembersViewModel(PageViewModel):
    """The directory. `state` is `ready` or `empty`."""

    changed = Signal()
    listRestarted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag, self._state = "", "ready"
        self._room, self._alphabet = 1, tuple[LetterRow, ...]()
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
        text = translate("Texts", "Showing %1–%2 of %3, A–Z")
        for place, number in enumerate((first + 1, last + 1, all_of_them), 1):
            text = text.replace(f"%{place}", self._scene.language.locale.toString(number))
        return text

    @Slot(str)
    def filter(self, tag: str) -> None:
        """Show only members with `tag`; empty: all."""
        if tag != self._tag:
            self._tag = tag
            self.restage()

    @Slot(int)
    def fitLetters(self, room: int) -> None:
        """Make do with `room` keys for the letters."""
        self._room = room
        self._letters.show(grouped(self._alphabet, room))

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
            self._members.replace(())  # its rows would hold on to the content that they were made from
        super().set_scene(scene)

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        ids = filtered(scene, scene.order, self._tag)
        self._members.replace(LazyRows(ids, lambda id: member_row(scene, id)))
        self.listRestarted.emit()
        self._alphabet = letters(scene, ids)
        self._letters.show(grouped(self._alphabet, self._room))
        everyone = translate("Texts", "All") + " " + scene.language.locale.toString(len(scene.order))
        self._chips.show(tag_chips(scene, TagScope.MEMBER, scene.content.member_tags, self._tag, everyone))
        self._state = "ready" if scene.content.members else "empty"
        self.changed.emit()
