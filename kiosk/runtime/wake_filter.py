"""The first touch or key on a dark screen: it wakes it, and does nothing else."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject

from kiosk.domain.keypad import Action
from kiosk.runtime.sleep import Sleep


class WakeFilter(QObject):
    """Sees every event of the window before all others. What begins while the screen sleeps wakes it, and is swallowed
    to its end: a finger until it is lifted, a key until it is let go. Keys that tell of a jack are no press."""

    BEGINNING = (
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    )
    GOING_ON = (
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    )
    KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)

    def __init__(self, sleep: Sleep, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(parent)
        self._sleep, self._keypad, self._swallowing = sleep, keypad, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what was begun in the dark."""
        kind = event.type()
        if kind not in self.KEYS and kind not in self.BEGINNING and kind not in self.GOING_ON:
            return False
        if self._begins(kind, event):
            self._swallowing = self._sleep.asleep and not self._tells_of_a_jack(kind, event)
            if self._swallowing:
                self._sleep.wake()
        return self._swallowing

    def _begins(self, kind: QEvent.Type, event: QEvent) -> bool:
        if kind == QEvent.Type.KeyPress:
            return not event.isAutoRepeat()  # type: ignore[attr-defined]
        return kind in self.BEGINNING

    def _tells_of_a_jack(self, kind: QEvent.Type, event: QEvent) -> bool:
        action = self._keypad.get(event.key()) if kind in self.KEYS else None  # type: ignore[attr-defined]
        return action in (Action.PLUGGED, Action.UNPLUGGED)
