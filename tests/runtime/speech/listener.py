"""Who listens to a voice, and to the event loop meanwhile."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer

from kiosk.runtime.speech.voice import Voice

TICK_MS = 5
LONGEST_S = 0.5
"""Nothing that waits for a server is over sooner: it would wait for a second."""


class Listener(QObject):
    """All that a voice tells, in order, and the longest time that the event loop did nothing else."""

    def __init__(self, voice: Voice) -> None:
        super().__init__(voice)
        self.told: list[tuple[str, str]] = []
        self.states: list[str] = []
        self.unanswered = 0
        voice.begun.connect(lambda id: self.told.append(("begun", id)))
        voice.ended.connect(lambda id: self.told.append(("ended", id)))
        voice.silenced.connect(lambda id: self.told.append(("silenced", id)))
        voice.stateChanged.connect(lambda: self.states.append(voice.state))
        voice.unanswered.connect(self._count)
        self.longest, self._last = 0.0, monotonic()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()

    def over(self, *ids: str) -> bool:
        """Whether each of these has come to its end, one way or the other."""
        return {id for what, id in self.told if what != "begun"} >= set(ids)

    def has_begun(self, id: str) -> bool:
        """Whether that one is, or was, spoken."""
        return ("begun", id) in self.told

    def rest(self) -> None:
        """The test itself has kept the event loop waiting until now."""
        self._last = monotonic()

    def _count(self) -> None:
        self.unanswered += 1

    def _tick(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now
