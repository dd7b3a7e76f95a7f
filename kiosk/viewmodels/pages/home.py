"""Home answers "what now?": the living card, what comes after it, and the four places to go."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.home_reading import home_reading
from kiosk.viewmodels.pages.home_view import HomeRow, HomeView, home_view
from kiosk.viewmodels.pages.living_card import LivingCard
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class HomeViewModel(PageViewModel):
    """Home."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = HomeView()
        self._card = RowModel(LivingCard, self)
        self._rows = RowModel(HomeRow, self)

    @Property(RowModel, constant=True)
    def card(self) -> RowModel:
        """The living card (LivingCard): one, or none where the content holds nothing to show."""
        return self._card

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """What stands below it (HomeRow)."""
        return self._rows

    @Property(str, notify=changed)
    def members(self) -> str:
        """How many members there are, in words."""
        return self._view.members

    @Property(str, notify=changed)
    def stops(self) -> str:
        """How many stops the line has, in words."""
        return self._view.stops

    @Property(str, notify=changed)
    def events(self) -> str:
        """How much is on today, or when something is next; from when the content is, once it no longer holds."""
        return self._view.events

    @Property(str, notify=changed)
    def updated(self) -> str:
        """When the content was made, or from when it is, in words."""
        return self._view.updated

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Which language the texts are in where that is another than the screen's, in words."""
        return self._view.mark

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = home_view(scene)
        self._card.show((self._view.card,) if self._view.card else ())
        self._rows.show(self._view.rows)
        self.changed.emit()

    def announce(self, scene: Scene) -> str:
        """See PageViewModel."""
        return translate("HomePage", "Home")

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return home_reading(scene, self._view)
