"""One group of facts."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeView
from kiosk.viewmodels.pages.page import ThingPageViewModel
from kiosk.viewmodels.pages.topic_reading import topic_reading
from kiosk.viewmodels.pages.topic_view import TopicView, topic_view
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import FactRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class TopicViewModel(ThingPageViewModel):
    """One group of facts and where they are from."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = TopicView()
        self._facts = RowModel(FactRow, self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the topic is in the content."""
        return self._view.there

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._view.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is about."""
        return self._view.summary

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The name of its icon."""
        return self._view.icon

    @Property(str, notify=changed)
    def sources(self) -> str:
        """Where the facts are from, one a line."""
        return self._view.sources

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        """The facts (FactRow)."""
        return self._facts

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = topic_view(scene, self._id)
        self._facts.show(self._view.facts)
        self.code_target.show(CodeView(self._view.address))
        self.changed.emit()

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return topic_reading(scene, self._view, self.code_target)
