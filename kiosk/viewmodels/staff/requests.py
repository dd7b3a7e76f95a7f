"""What staff ask of those who may change the content, and whether it was done."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.content.generations import staff_notes
from kiosk.content.generations.staff_notes import Request
from kiosk.domain.errors import ContentError
from kiosk.runtime.jobs import Err, Jobs, Ok, refusal
from kiosk.viewmodels.staff.house import House
from kiosk.viewmodels.staff.view import answer_to, no_answer, refused

LOOK_EVERY_MS = 2000
PATIENCE_MS: Mapping[Request, int] = {
    Request.SYNC: 10 * 60_000,
    Request.ROLLBACK: 30_000,
    Request.UNPIN: 30_000,
}
"""How long an answer is waited for."""

log = logging.getLogger(__name__)


class Requests(QObject):
    """One at a time: `pending` until the state folder tells that it was done, or too long; then there is an `answer`.
    `due` asks for another look at the folder, `ended` says that there is an answer."""

    due, ended = Signal(), Signal()

    def __init__(self, state: Path | None, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._jobs = state, jobs
        self.pending: Request | None = None
        self._answer: Callable[[], str] | None = None
        self._patience_ms = PATIENCE_MS
        self._at, self._of, self._since = datetime.now(UTC), 0, QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.due)

    @property
    def answer(self) -> str:
        """What came of the last one, in the language in use; empty while nothing did."""
        return self._answer() if self._answer else ""

    def ask(self, request: Request, house: House) -> None:
        """Ask for it, while `house` is what there is."""
        if self._state is None or self.pending is not None:
            return
        self.pending, self._answer = request, None
        self._at, self._of = datetime.now(UTC), house.number
        self._since.start()
        self._timer.start()
        state = self._state
        self._jobs.run(lambda: staff_notes.ask(state, request), self._written)

    def look(self, house: House) -> None:
        """See whether it was done, now that `house` is what there is."""
        request = self.pending
        if request is None:
            return
        if self._is_done(request, house):
            self._end(lambda: answer_to(request, house), house.outcome if request is Request.SYNC else "done")
        elif self._since.elapsed() >= self._patience_ms[request]:
            self._end(no_answer, "none")

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._timer.stop()
        self.pending = self._answer = None

    def _is_done(self, request: Request, house: House) -> bool:
        if request is Request.SYNC:
            return house.ran is not None and house.ran >= self._at
        return house.number != self._of and house.pinned is (request is Request.ROLLBACK)

    def _end(self, answer: Callable[[], str], logged: str) -> None:
        log.info("staff", extra={"did": self.pending, "answer": logged})
        self._timer.stop()
        self.pending, self._answer = None, answer
        self.ended.emit()

    def _written(self, outcome: Ok[None] | Err) -> None:
        error: ContentError | None = refusal(outcome)
        if error is not None and self.pending is not None:
            log.warning("staff request not written", extra={"detail": str(error)})
            self._end(refused, "not asked")
