"""Who answers "Still there?" by the keys of a keyboard is where they were before it."""

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.idle import Idle, Presence
from kiosk.viewmodels.reader import ReaderViewModel


class AskedPlace(QObject):
    """Keeps the item that the visitor was at when the question came: the keys walk on among its answers."""

    def __init__(self, reader: ReaderViewModel, idle: Idle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._idle = reader, idle
        self._was_asking, self._key = False, ""
        idle.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        was_asking, self._was_asking = self._was_asking, self._idle.presence is Presence.ASKING
        if self._was_asking and not was_asking:
            self._key = self._reader.property("key")
        elif was_asking and self._idle.presence is Presence.HERE and self._reader.property("key") != self._key:
            self._reader.reach(self._key)
