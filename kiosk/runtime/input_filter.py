"""What a visitor's hands may do to the window."""

from PySide6.QtCore import QEvent, QObject, Qt

from kiosk.runtime.idle import Idle, Presence


class InputFilter(QObject):
    """Sees every event of the window before it: a press keeps the session, keys that leave the screen do nothing."""

    PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
    LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier

    CHOOSING = frozenset(
        Qt.Key[f"Key_{name}"] for name in "Tab Backtab Return Enter Space Select Up Down Left Right Escape Back".split()
    )
    """With these the question itself is answered; any other key says that somebody is there."""

    def __init__(self, idle: Idle, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = idle
        self.may_close = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what nobody may see; note the rest."""
        kind = event.type()
        if kind in self.PRESSES and self._idle.presence is Presence.HERE:
            self._idle.touch()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)
        return kind == QEvent.Type.ShortcutOverride or (kind == QEvent.Type.Close and not self.may_close)

    def _key(self, event: QEvent) -> bool:
        modifiers = event.modifiers()  # type: ignore[attr-defined]
        if modifiers & self.LEAVING:
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        presence = self._idle.presence
        if presence is Presence.ASKING and event.key() in self.CHOOSING:  # type: ignore[attr-defined]
            return False
        self._idle.touch()
        return presence is not Presence.HERE
