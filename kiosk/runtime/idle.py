"""A visitor's session: when it begins, when it asks "Still there?", when it ends."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot


class Presence(StrEnum):
    """AWAY: nobody is using the screen. HERE: somebody is. ASKING: the countdown runs."""

    AWAY = "away"
    HERE = "here"
    ASKING = "asking"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a touch until the question, and seconds it stands."""

    until_question: int = 60
    countdown: int = 30


def presence_after(idle_s: float, patience: Patience) -> tuple[Presence, int]:
    """The presence after `idle_s` seconds without a touch, and the whole seconds left on the countdown."""
    if idle_s < patience.until_question:
        return Presence.HERE, patience.countdown
    left = patience.countdown - int(idle_s - patience.until_question)
    return (Presence.ASKING, left) if left > 0 else (Presence.AWAY, 0)


class Idle(QObject):
    """Counts the time since the last touch. `changed` says that `presence` or `seconds_left` is another one.

    Time comes from a monotonic clock, so putting the wall clock right ends nobody's session.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, patience: Patience = Patience(), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._presence, self._left = Presence.AWAY, 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.look)

    @property
    def presence(self) -> Presence:
        """Whether somebody is using the screen."""
        return self._presence

    @property
    def seconds_left(self) -> int:
        """Whole seconds of the countdown."""
        return self._left

    @property
    def patience(self) -> Patience:
        """The seconds this session goes by."""
        return self._patience

    @property
    def untouched_s(self) -> float:
        """Seconds since the last touch of the visitor who is here."""
        return self._since.elapsed() / 1000

    @Slot()
    def touch(self) -> None:
        """Somebody is here: the session begins or goes on."""
        self._since.start()
        self._timer.start()
        self._become(Presence.HERE, self._patience.countdown)

    @Slot()
    def ask(self) -> None:
        """Ask whether the visitor is still there, without waiting for it; the countdown stands still."""
        self._timer.stop()
        self._become(Presence.ASKING, self._patience.countdown)

    @Slot()
    def finish(self) -> None:
        """The visitor is done, or gone."""
        self._timer.stop()
        if self._presence is not Presence.AWAY:
            self._become(Presence.AWAY, 0)
            self.ended.emit()

    @Slot()
    def look(self) -> None:
        """Compare the time since the last touch with the patience."""
        presence, left = presence_after(self.untouched_s, self._patience)
        if presence is Presence.AWAY:
            self.finish()
        else:
            self._become(presence, left)

    def _become(self, presence: Presence, left: int) -> None:
        if (presence, left) != (self._presence, self._left):
            self._presence, self._left = presence, left
            self.changed.emit()
