"""Who listens and types hears what was typed, and what it finds."""

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.pages.search import SearchViewModel
from kiosk.viewmodels.reader import ReaderViewModel

PAUSE_MS = 300
"""Who types on within this time hears it all together."""


class TypedNews(QObject):
    """Says the news of the search once its answer is there and nobody types on; a step is said in place of it."""

    def __init__(
        self,
        search: SearchViewModel,
        reader: ReaderViewModel,
        listening: ListeningViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._listening = search, listening
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._tell)
        search.typed.connect(listening.expect_answer)
        search.restarted.connect(self._soon.start)
        for other in (search.typed, reader.arrived, reader.renewed):
            other.connect(self._soon.stop)

    @Slot()
    def _tell(self) -> None:
        if self._listening.property("listening"):
            self._listening.tell(self._search.news())
