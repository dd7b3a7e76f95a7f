"""The first touch or key on a dark screen: it wakes it, and does nothing else."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal

from kiosk.domain.keypad import Action
from kiosk.runtime.gesture_filter import GestureFilter
from kiosk.runtime.sleep import Sleep


class WakeFilter(GestureFilter):
    """What begins while the screen sleeps wakes it, and goes no further; `woken` tells that it was a key of the
    keypad."""

    woken = Signal()

    def __init__(self, sleep: Sleep, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(keypad, parent)
        self._sleep = sleep

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See GestureFilter."""
        was_asleep = self._sleep.asleep
        swallowed = super().eventFilter(watched, event)
        woke = was_asleep and not self._sleep.asleep and event.type() == QEvent.Type.KeyPress
        if woke and event.key() in self._keypad:  # type: ignore[attr-defined]
            self.woken.emit()
        return swallowed

    def swallows(self) -> bool:
        """See GestureFilter."""
        asleep = self._sleep.asleep
        if asleep:
            self._sleep.wake()
        return asleep
