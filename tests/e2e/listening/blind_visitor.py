"""A visitor who does not see the screen: knows of it what is said, and has the keys of the keypad."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.keypad import KEYPAD, Action
from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.listening_words import in_a_row
from tests.heard import Heard

MOST_PRESSES = 60


class BlindVisitor:
    """Presses keys and hears; `told` is each key with what was said then, in their order."""

    def __init__(self, drawing: Drawing, voice: Heard) -> None:
        self._drawing, self._voice = drawing, voice
        voice.waits = True
        self.told: list[tuple[str, str]] = []

    @property
    def heard(self) -> str:
        """What was said last."""
        return self.told[-1][1]

    @property
    def presses(self) -> int:
        """How many keys were pressed."""
        return sum(1 for key, _ in self.told if key)

    def press(self, action: Action) -> None:
        """Press a key, and hear what is said then."""
        self._hear(action, lambda: QTest.keyClick(self._drawing.screen.window, Qt.Key[f"Key_{KEYPAD[action]}"]))

    def listen_on(self) -> None:
        """Hear what is said next."""
        self._drawing.wait_for(lambda: self._voice.is_over)
        self._hear("", self._voice.go_on)

    def wait(self, condition: Callable[[], None]) -> None:
        """Do nothing until `condition` has come about, and hear what is said of it."""
        self._hear("", condition)

    def press_until(self, action: Action, wanted: str) -> None:
        """Press a key until something is said that has these words."""
        for _ in range(MOST_PRESSES):
            self.press(action)
            if wanted in self.heard:
                return
        raise AssertionError(f"“{wanted}” is not said, but {self.told[-MOST_PRESSES:]}")

    def _hear(self, key: str, cause: Callable[[], object]) -> None:
        voice = self._voice
        voice.words_now = []
        cause()
        self._drawing.wait_for(lambda: bool(voice.words_now))
        self._drawing.rest()
        self.told.append((key, in_a_row(voice.words_now)))
