"""Touches and keys that go no further, from where they begin to their end."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject

from kiosk.domain.keypad import Action


class GestureFilter(QObject):
    """Sees every event of the window before it. What begins while it `swallows` is swallowed to its end: a finger until
    it is lifted, a key until it is let go. Keys that tell of a jack are no press."""

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

    def __init__(self, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(parent)
        self._keypad, self._swallowing = keypad, False

    def swallows(self) -> bool:
        """Whether what begins now goes no further."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what has begun so."""
        kind = event.type()
        if kind not in self.KEYS and kind not in self.BEGINNING and kind not in self.GOING_ON:
            return False
        if self._begins(kind, event):
            self._swallowing = not self._tells_of_a_jack(kind, event) and self.swallows()
        return self._swallowing

    def _begins(self, kind: QEvent.Type, event: QEvent) -> bool:
        if kind == QEvent.Type.KeyPress:
            return not event.isAutoRepeat()  # type: ignore[attr-defined]
        return kind in self.BEGINNING

    def _tells_of_a_jack(self, kind: QEvent.Type, event: QEvent) -> bool:
        action = self._keypad.get(event.key()) if kind in self.KEYS else None  # type: ignore[attr-defined]
        return action in (Action.PLUGGED, Action.UNPLUGGED)
