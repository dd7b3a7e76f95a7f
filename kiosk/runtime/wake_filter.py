"""The first touch or key on a dark screen: it wakes it, and does nothing else."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.domain.keypad import Action
from kiosk.runtime.gesture_filter import GestureFilter
from kiosk.runtime.sleep import Sleep


class WakeFilter(GestureFilter):
    """What begins while the screen sleeps wakes it, and goes no further."""

    def __init__(self, sleep: Sleep, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(keypad, parent)
        self._sleep = sleep

    def swallows(self) -> bool:
        """See GestureFilter."""
        asleep = self._sleep.asleep
        if asleep:
            self._sleep.wake()
        return asleep
