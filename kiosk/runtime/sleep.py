"""Whether the screen sleeps: while the house is closed, and nobody is there whom a touch woke it for."""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.opening_hours import Opening, OpeningHours, opening
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.jobs import Err, Jobs, Ok

log = logging.getLogger(__name__)

WARMING = timedelta(minutes=2)
"""So long before the house opens, what is shown then is made ready."""


class Sleep(QObject):
    """Asleep or awake, by the table of `hours` (None: always awake). `changed` says that what it tells is another.

    A visitor who is there when the house closes stays. Who wakes the screen has as long as any visitor until it sleeps
    again, and ends with the session. It is awake until `open`, and until `jobs` have then loaded which days are
    `holidays`, where the hours ask for them. Staff `put_out` the screen until somebody is there, or the house opens.

    The light of the panel is not switched here: what switches it follows `asleep` and `warming`.
    """

    changed = Signal()

    def __init__(
        self,
        hours: OpeningHours | None,
        clock: Clock,
        idle: Idle,
        jobs: Jobs,
        holidays: Callable[[], Callable[[date], bool]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._holidays = jobs, holidays
        self._hours, self._clock, self._idle = hours, clock, idle
        self._is_holiday: Callable[[date], bool] | None = None
        self._house = Opening(is_open=True, until=None)
        self._put_out = False
        patience = idle.patience.until_question + idle.patience.countdown
        self._woken = QTimer(self, singleShot=True, interval=patience * 1000)
        self._told = self._now()
        self._woken.timeout.connect(self._tell)
        idle.changed.connect(self._tell)
        clock.minute.connect(self.look)

    @property
    def asleep(self) -> bool:
        """Whether the screen is dark."""
        return self._told[0]

    @property
    def warming(self) -> bool:
        """Whether it is, and will soon not be."""
        return self._told[1]

    @property
    def until(self) -> datetime | None:
        """The moment (UTC) at which the house opens or closes next; None: it does not, as far as is known, or nobody
        knows when a screen that was put out is awake again."""
        return self._told[2]

    @Slot()
    def open(self) -> None:
        """Go by the hours from now on."""
        if self._hours is not None and self._hours.holidays_as_usual:
            self._know(Ok(lambda _: False))
        elif self._hours is not None:
            self._jobs.run(self._holidays, self._know)

    @Slot()
    def wake(self) -> None:
        """Somebody has touched the dark screen."""
        if self.asleep:
            self._put_out = False
            self._woken.start()
            self._tell()

    @Slot()
    def put_out(self) -> None:
        """Nobody is to see anything until somebody touches it, or the house opens."""
        self._put_out = True
        self._woken.stop()
        self._tell()

    @Slot()
    def look(self) -> None:
        """See whether the house has opened or closed."""
        if self._hours is not None and self._is_holiday is not None:
            was_open = self._house.is_open
            self._house = opening(self._hours, self._clock.now(), self._is_holiday)
            self._put_out = self._put_out and (was_open or not self._house.is_open)
        self._tell()

    def _know(self, outcome: Ok[Callable[[date], bool]] | Err) -> None:
        if isinstance(outcome, Err):
            log.warning("holidays not known", extra={"detail": str(outcome.error)})
        self._is_holiday = outcome.value if isinstance(outcome, Ok) else lambda _: False
        self.look()

    @Slot()
    def _tell(self) -> None:
        self._put_out = self._put_out and self._idle.presence is Presence.AWAY
        if self._idle.presence is not Presence.AWAY or self._house.is_open:
            self._woken.stop()
        if (told := self._now()) != self._told:
            self._told = told
            self.changed.emit()

    def _now(self) -> tuple[bool, bool, datetime | None]:
        until = self._house.until
        away = self._idle.presence is Presence.AWAY and not self._woken.isActive()
        if away and self._house.is_open and self._put_out:
            return True, False, None
        asleep = away and not self._house.is_open
        return asleep, asleep and until is not None and until - self._clock.now() <= WARMING, until
