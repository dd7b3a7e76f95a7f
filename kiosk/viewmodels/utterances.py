"""What the voice says of items, in one go: some parts, each in its language, one after the other."""

from collections.abc import Sequence
from itertools import count, groupby
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.mixed_text import Piece
from kiosk.domain.speech import to_say
from kiosk.runtime.language import Languages
from kiosk.runtime.speech.voice import Voice
from kiosk.viewmodels.listening_words import how_to_go_on, in_a_row, role_words
from kiosk.viewmodels.reading import Spoken

ALIVE_MS = 5_000


class Utterances(QObject):
    """Says parts; `over` once the last of them was spoken to its end. `alive` comes when something begins or ends, and
    every few seconds in between."""

    over, alive = Signal(), Signal()

    def __init__(self, voice: Voice, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice, self._languages = voice, languages
        self._ids = count(1)
        self._last_id = self._said_answer = ""
        self._timer = QTimer(self, interval=ALIVE_MS)
        self._timer.timeout.connect(self.alive)
        voice.begun.connect(self._begin)
        voice.ended.connect(self._end)
        voice.silenced.connect(self._fall_silent)

    def words_of(self, item: Spoken) -> tuple[Piece, ...]:
        """What is said of an item; what is in a language without a voice is read by that of the screen."""
        return item.heard(self._voice.speaks, self._languages.current.code)

    def of(self, item: Spoken) -> tuple[Piece, ...]:
        """The same, and what it is."""
        language = self._languages.current.code
        return (*self.words_of(item), (to_say(role_words(item), language), language))

    def say(self, parts: Sequence[Piece], at_once: bool = True) -> None:
        """Say those that are not empty, in place of what is said now or after it."""
        for number, (language, texts) in enumerate(groupby((part for part in parts if part[0]), key=itemgetter(1))):
            self._last_id = self._next_id()
            speak = self._voice.say_at_once if at_once and not number else self._voice.say
            speak(self._last_id, in_a_row(text for text, _ in texts), language)

    def say_items(self, items: Sequence[Spoken]) -> None:
        """Say the words of these, and not what they are, in place of what is said now."""
        self.say([part for item in items for part in self.words_of(item)])

    def ask(self, question: Sequence[Spoken]) -> None:
        """Say a question, its first item, in place of all that is not urgent, and how to go on; then its answers.
        Nobody waits for their end."""
        asked, *answers = question
        how = to_say(how_to_go_on(), asked.language)
        self._voice.urgent(self._next_id(), in_a_row((asked.say, how)), asked.language)
        self.say([part for item in answers for part in self.of(item)], at_once=False)
        self._said_answer, self._last_id = next((item.key for item in answers), ""), ""

    def answer(self, item: Spoken | None) -> None:
        """The keys come to an answer: by themselves to the first one, which is said already."""
        said, self._said_answer = self._said_answer, ""
        if item is not None and item.key != said:
            self.say(self.of(item), at_once=False)

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
