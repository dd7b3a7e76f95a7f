"""What the voice says in one go: some parts, each in its language, one after the other."""

from collections.abc import Sequence
from itertools import count, groupby
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.mixed_text import Piece
from kiosk.runtime.speech.voice import Voice
from kiosk.viewmodels.listening_words import in_a_row

ALIVE_MS = 5_000


class Utterances(QObject):
    """Says parts; `over` once the last of them was spoken to its end. `alive` comes when something begins or ends, and
    every few seconds in between."""

    over, alive = Signal(), Signal()

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._ids = count(1)
        self._last_id = ""
        self._timer = QTimer(self, interval=ALIVE_MS)
        self._timer.timeout.connect(self.alive)
        voice.begun.connect(self._begin)
        voice.ended.connect(self._end)
        voice.silenced.connect(self._fall_silent)

    def say(self, parts: Sequence[Piece], at_once: bool = True) -> None:
        """Say those that are not empty, in place of what is said now or after it."""
        for number, (language, texts) in enumerate(groupby((part for part in parts if part[0]), key=itemgetter(1))):
            self._last_id = self._next_id()
            speak = self._voice.say_at_once if at_once and not number else self._voice.say
            speak(self._last_id, in_a_row(text for text, _ in texts), language)

    def urgent(self, text: str, language: str) -> None:
        """Say `text` in place of all that is not urgent; nobody waits for its end."""
        self._last_id = ""
        self._voice.urgent(self._next_id(), text, language)

    def hush(self) -> None:
        """Say no more of what is being said."""
        self._timer.stop()
        self._last_id = ""
        self._voice.stop()

    def _next_id(self) -> str:
        return f"listening/{next(self._ids)}"

    @Slot(str)
    def _begin(self, _: str) -> None:
        self._timer.start()
        self.alive.emit()

    @Slot(str)
    def _end(self, id: str) -> None:
        is_last = id == self._last_id
        self._fall_silent(id)
        if is_last:
            self.over.emit()

    @Slot(str)
    def _fall_silent(self, id: str) -> None:
        if id == self._last_id:
            self._timer.stop()
            self.alive.emit()
