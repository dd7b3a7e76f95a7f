"""The lock before the staff panel: a PIN, and after too many wrong ones a pause."""

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content.generations import staff_notes
from kiosk.content.generations.screen_notes import Moment, this_moment
from kiosk.content.generations.staff_notes import Tries
from kiosk.domain.errors import KioskError
from kiosk.domain.pin import matches
from kiosk.domain.pin_tries import FORGOTTEN_AFTER_S, FREE_TRIES, left_of_pause
from kiosk.runtime.jobs import Err, Jobs, Ok

log = logging.getLogger(__name__)


class Answer(StrEnum):
    """What came of a PIN: it was right, wrong, or there is none that could be read."""

    RIGHT = "right"
    WRONG = "wrong"
    UNKNOWN = "unknown"


class PinLock(QObject):
    """Compares PINs with what `pin_file` holds, in a worker: `answered` says an Answer. Before that a try counts as
    wrong in `state`, so that ending the screen makes none undone. `found` says that there is a PIN to ask for.

    `wait_s` are the seconds of a pause that are left; `changed` says that it is another number, or `checking`.
    """

    found, changed, answered = Signal(), Signal(), Signal(str)

    def __init__(
        self,
        pin_file: Path | None,
        state: Path | None,
        jobs: Jobs,
        parent: QObject | None = None,
        now: Callable[[], Moment] = this_moment,
    ) -> None:
        super().__init__(parent)
        self._file, self._state, self._jobs, self._now = pin_file, state, jobs, now
        self._tries: Tries | None = None
        self._told_of_none = False
        self.checking, self.wait_s = False, 0
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self._count)

    @property
    def tries_left(self) -> int:
        """How many wrong ones there may be until the next one brings a pause: 1 after each pause."""
        return max(1, FREE_TRIES - (self._tries.wrong if self._tries else 0))

    def look(self) -> None:
        """See whether there is a PIN, and how often it was wrong before."""
        self._jobs.run(self._look, self._looked)

    def compare(self, pin: str) -> None:
        """Compare `pin`; nothing in a pause, or while another one is compared."""
        self._count()
        if self.checking or self.wait_s or self._tries is None:
            return
        self.checking = True
        counted = Tries(self._tries.wrong + 1, self._now())
        self._tries = counted
        self._jobs.run(lambda: self._compared(pin, counted), self._done)
        self.changed.emit()

    def _look(self) -> Tries | None:
        if self._file is None or not self._file.is_file():
            return None
        return staff_notes.tries(self._state) if self._state else Tries()

    def _looked(self, outcome: Ok[Tries | None] | Err) -> None:
        if isinstance(outcome, Err) or outcome.value is None:
            if not self._told_of_none:
                self._told_of_none = True
                log.info("staff", extra={"did": "no PIN is set, so there is no staff panel"})
            return
        self._tries = self._as_of_now(self._tries or outcome.value)
        self._count()
        self.found.emit()

    def _as_of_now(self, tries: Tries) -> Tries:
        """After a day they are forgotten. Of another run of the computer nobody knows how long ago it was: a pause
        begins anew."""
        now, last = self._now(), tries.last
        if last is None or last.boot != now.boot:
            return replace(tries, last=now)
        return Tries() if now.seconds - last.seconds > FORGOTTEN_AFTER_S else tries

    def _compared(self, pin: str, counted: Tries) -> Answer:
        assert self._file is not None
        self._write(counted)
        try:
            right = matches(pin, self._file.read_text(encoding="ascii"))
        except (OSError, ValueError) as error:
            log.warning("staff PIN not readable", extra={"detail": str(error)})
            return Answer.UNKNOWN
        if right:
            self._write(Tries())
        return Answer.RIGHT if right else Answer.WRONG

    def _write(self, tries: Tries) -> None:
        if self._state is None:
            return
        try:
            staff_notes.write_tries(self._state, tries)
        except KioskError as error:
            log.warning("tries not written", extra={"detail": str(error)})

    def _done(self, outcome: Ok[Answer] | Err) -> None:
        self.checking = False
        if isinstance(outcome, Err):
            raise outcome.error
        if outcome.value is Answer.RIGHT:
            self._tries = Tries()
        elif outcome.value is Answer.WRONG and self._tries:
            log.warning("staff", extra={"did": "wrong PIN", "wrong": self._tries.wrong})
        self._count()
        self.changed.emit()
        self.answered.emit(outcome.value)

    @Slot()
    def _count(self) -> None:
        """See how much of a pause is left, and count on."""
        tries, left = self._tries, 0
        if tries and tries.last and not self.checking:
            left = left_of_pause(tries.wrong, self._now().seconds - tries.last.seconds)
        if left and not self._timer.isActive():
            self._timer.start()
        elif not left:
            self._timer.stop()
        if left != self.wait_s:
            self.wait_s = left
            self.changed.emit()
