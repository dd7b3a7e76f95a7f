"""One member."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeKind, CodeView
from kiosk.viewmodels.pages.member_reading import member_reading
from kiosk.viewmodels.pages.member_view import MemberView, member_view
from kiosk.viewmodels.pages.page import IllustratedPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import EventRow, LinkRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class MemberViewModel(IllustratedPageViewModel):
    """One member: who it is, where it is, what it arranges."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MemberView()
        self._links = RowModel(LinkRow, self)
        self._events = RowModel(EventRow, self)
        self._kin = RowModel(LinkRow, self)

    @property
    def listed_key(self) -> str:
        """See PageViewModel."""
        return self._view.key

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the member is in the content."""
        return self._view.there

    @Property(str, notify=changed)
    def key(self) -> str:
        """What it is on the visitor's list by."""
        return self._view.key

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name."""
        return self._view.name

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it is, and its fields."""
        return self._view.detail

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it does."""
        return self._view.text

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def website(self) -> str:
        """Its address on the web, to read; empty when nobody has given one."""
        return self._view.website

    @Property(RowModel, constant=True)
    def links(self) -> RowModel:
        """Where it is (LinkRow)."""
        return self._links

    @Property(RowModel, constant=True)
    def events(self) -> RowModel:
        """What it arranges next (EventRow)."""
        return self._events

    @Property(RowModel, constant=True)
    def kin(self) -> RowModel:
        """The way to the members of its kind (LinkRow), whose `id` is their tag; none where it is the only one."""
        return self._kin

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = member_view(scene, self._id)
        self._show_picture(self._view.picture)
        self.code_target.show(CodeView(self._view.address, CodeKind.CONTACT, self._view.carried, self._view.name))
        self._links.show(self._view.links)
        self._events.show(self._view.events)
        self._kin.show(self._view.kin)
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return member_reading(scene, self._view, self.code_target)
