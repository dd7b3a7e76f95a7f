"""The district: its ambition, its figures, who started it and how it came about."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeView
from kiosk.viewmodels.pages.district_reading import district_reading
from kiosk.viewmodels.pages.district_view import DistrictView, district_view
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import FactRow, LinkRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class DistrictViewModel(PageViewModel):
    """The district. `state` is `ready` or `empty`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = DistrictView()
        self._figures = RowModel(FactRow, self)
        self._initiators = RowModel(FactRow, self)
        self._history = RowModel(FactRow, self)
        self._topics = RowModel(LinkRow, self)

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return self._view.state

    @Property(str, notify=changed)
    def ambition(self) -> str:
        """The ambition in a sentence."""
        return self._view.ambition

    @Property(str, notify=changed)
    def ambitionTitle(self) -> str:
        """What stands above the ambition."""
        return self._view.ambition_title

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the ambition is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def figuresTitle(self) -> str:
        """What stands above the figures."""
        return self._view.figures_title

    @Property(str, notify=changed)
    def initiatorsTitle(self) -> str:
        """What stands above the initiators."""
        return self._view.initiators_title

    @Property(str, notify=changed)
    def historyTitle(self) -> str:
        """What stands above the line of years."""
        return self._view.history_title

    @Property(RowModel, constant=True)
    def figures(self) -> RowModel:
        """The figures (FactRow)."""
        return self._figures

    @Property(RowModel, constant=True)
    def initiators(self) -> RowModel:
        """Who started it (FactRow)."""
        return self._initiators

    @Property(RowModel, constant=True)
    def history(self) -> RowModel:
        """The line of years (FactRow)."""
        return self._history

    @Property(RowModel, constant=True)
    def topics(self) -> RowModel:
        """More to read (LinkRow)."""
        return self._topics

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = district_view(scene)
        self._figures.show(self._view.figures)
        self._initiators.show(self._view.initiators)
        self._history.show(self._view.history)
        self._topics.show(self._view.topics)
        self.code_target.show(CodeView(self._view.address if self._view.state == "ready" else ""))
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return district_reading(scene, self._view, self.code_target)
