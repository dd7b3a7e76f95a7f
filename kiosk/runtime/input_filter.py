"""What a visitor's hands may do to the window."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from kiosk.domain.keypad import Action
from kiosk.runtime.idle import Idle, Presence


class InputFilter(QObject):
    """Sees every event of the window before it: a press keeps the session, keys that leave the screen do nothing.

    The keys of `keypad` go no further: they are told as `keyed`, with their action; `typed` is any other key.
    """

    keyed, typed, touched = Signal(str), Signal(), Signal()

    PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
    LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier

    CHOOSING = frozenset(
        Qt.Key[f"Key_{name}"] for name in "Tab Backtab Return Enter Space Select Up Down Left Right Escape Back".split()
    )
    """With these the question itself is answered; any other key says that somebody is there."""

    def __init__(self, idle: Idle, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(parent)
        self._idle, self._keypad = idle, keypad
        self.may_close = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what nobody may see; note the rest."""
        kind = event.type()
        if kind in self.PRESSES and self._idle.presence is Presence.HERE:
            self._idle.touch()
            self.touched.emit()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)
        return kind == QEvent.Type.ShortcutOverride or (kind == QEvent.Type.Close and not self.may_close)

    def _key(self, event: QEvent) -> bool:
        modifiers = event.modifiers()  # type: ignore[attr-defined]
        if modifiers & self.LEAVING:
            return True
        action = self._keypad.get(event.key())  # type: ignore[attr-defined]
        if action is not None:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():  # type: ignore[attr-defined]
                self.keyed.emit(action)
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self.typed.emit()
        presence = self._idle.presence
        if presence is Presence.ASKING and event.key() in self.CHOOSING:  # type: ignore[attr-defined]
            return False
        self._idle.touch()
        return presence is not Presence.HERE
