"""The one door to threads: work is a closure over frozen data, its outcome comes back on the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot

from kiosk.domain.errors import ContentError

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Ok(Generic[Value]):
    """Work that came to its end."""

    value: Value


@dataclass(frozen=True, slots=True)
class Err:
    """Work that raised."""

    error: Exception


class Jobs(Protocol):
    """Runs work elsewhere and hands its outcome to `done` on the GUI thread, in the order of asking."""

    def run(self, work: Callable[[], Value], done: Callable[[Ok[Value] | Err], None]) -> None:
        """Run `work` off the GUI thread, then call `done` on it."""


def refusal(outcome: Ok[Any] | Err) -> ContentError | None:
    """What refused the work that had this outcome; None where it came to its end.

    Raises:
        Exception: what else came of it.
    """
    if isinstance(outcome, Ok):
        return None
    if isinstance(outcome.error, ContentError):
        return outcome.error
    raise outcome.error


def outcome_of(work: Callable[[], Value]) -> Ok[Value] | Err:
    """What comes of `work`: every exception becomes an Err, so that none is lost in a thread."""
    try:
        return Ok(work())
    except Exception as error:  # noqa: BLE001 - the GUI thread decides what it means
        return Err(error)


class ThreadJobs(QObject):
    """Jobs on one worker thread. A single one keeps the order, and leaves the second core to the picture.

    The pool is given functions: PySide6 keeps a QRunnable for ever whose work is done before `start` returns (6.11.3).
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """See Jobs.run."""
        if not self._closed:
            self._pool.start(lambda: self._finished.emit(done, outcome_of(work)))

    def close(self) -> None:
        """Take no more work, drop what waits and wait for the piece at hand; nothing is delivered after that."""
        self._closed = True
        self._pool.clear()
        self._pool.waitForDone()
        QCoreApplication.removePostedEvents(self)

    @Slot(object, object)
    def _deliver(self, done: Callable[[object], None], outcome: object) -> None:
        if not self._closed:
            done(outcome)
