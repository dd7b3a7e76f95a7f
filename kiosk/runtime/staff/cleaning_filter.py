"""Touches and keys while the panel is cleaned: they do nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from kiosk.domain.keypad import Action
from kiosk.runtime.gesture_filter import GestureFilter


class CleaningFilter(GestureFilter):
    """What begins while the panel `is_cleaned` goes no further."""

    def __init__(self, is_cleaned: Callable[[], bool], keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(keypad, parent)
        self._is_cleaned = is_cleaned

    def swallows(self) -> bool:
        """See GestureFilter."""
        return self._is_cleaned()
