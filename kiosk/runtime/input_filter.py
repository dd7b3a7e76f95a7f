"""What a visitor's hands may do to the window."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from kiosk.domain.keypad import Action
from kiosk.runtime.idle import Idle, Presence


class InputFilter(QObject):
    """Sees every event of the window before it: a press keeps the session, keys that leave the screen do nothing.

    The keys of `keypad` go no further: they are told as `keyed`, with their action; `typed` is any other key. `held`
    says that the key for help was down for HELD_MS. `pressing` tells, right before, that what has the keys is pressed;
    true: if it was held down.
    """

    keyed, typed, touched, held, pressing = Signal(str), Signal(), Signal(), Signal(), Signal(bool)

    HELD_MS = 3000

    PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
    RELEASES = (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease)
    LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier

    CHOOSING = frozenset(
        Qt.Key[f"Key_{name}"] for name in "Tab Backtab Return Enter Space Select Up Down Left Right Escape Back".split()
    )
    """With these the question itself is answered; any other key says that somebody is there."""
    PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
    """These press when they go down, all others when they are let go."""

    def __init__(self, idle: Idle, keypad: Mapping[int, Action], parent: QObject) -> None:
        super().__init__(parent)
        self._idle, self._keypad = idle, keypad
        self.may_close = False
        self._holding = QTimer(self, singleShot=True, interval=self.HELD_MS)
        self._holding.timeout.connect(self.held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what nobody may see; note the rest."""
        kind = event.type()
        if kind in self.PRESSES and self._idle.presence is Presence.HERE:
            self._idle.touch()
            self.touched.emit()
        elif kind in self.RELEASES:
            self.pressing.emit(True)
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)
        return kind == QEvent.Type.ShortcutOverride or (kind == QEvent.Type.Close and not self.may_close)

    def _key(self, event: QEvent) -> bool:
        modifiers = event.modifiers()  # type: ignore[attr-defined]
        if modifiers & self.LEAVING:
            return True
        action = self._keypad.get(event.key())  # type: ignore[attr-defined]
        if action is not None:
            if not event.isAutoRepeat():  # type: ignore[attr-defined]
                self._acts(action, event.type() == QEvent.Type.KeyPress)
            return True
        if event.type() != QEvent.Type.KeyPress:
            self.pressing.emit(True)
            return False
        self.typed.emit()
        if event.key() in self.PRESSING and not event.isAutoRepeat():  # type: ignore[attr-defined]
            self.pressing.emit(False)
        presence = self._idle.presence
        if presence is Presence.ASKING and event.key() in self.CHOOSING:  # type: ignore[attr-defined]
            return False
        self._idle.touch()
        return presence is not Presence.HERE

    def _acts(self, action: Action, is_down: bool) -> None:
        self._holding.stop()
        if is_down:
            self.keyed.emit(action)
            if action is Action.HELP:
                self._holding.start()
