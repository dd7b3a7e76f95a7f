"""The light of the panel: off while the screen sleeps, by the compositor's output management."""

import logging
import shutil
import subprocess
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.runtime.compositor import WAYLAND
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.runtime.sleep import Sleep

log = logging.getLogger(__name__)

PROGRAM = "wlr-randr"
BLACK_FIRST_MS = 1000
"""So long the black page is shown before the light goes off, so that nothing else is seen when it comes back."""
AGAIN_MS = 3000
_PATIENCE_S = 10

Switch = Callable[[bool], None]


class PanelLight(QObject):
    """Has the panel switched off (`switch`, in a worker) while the screen sleeps, and on before it is seen.

    `is_lit` says whether there is a panel that shows it. Where it is awake and there is none, the panel may have been
    switched off by a screen before, or did not come: it is switched on again. What cannot be switched stays black, and
    is logged once.
    """

    def __init__(
        self, sleep: Sleep, jobs: Jobs, switch: Switch, is_lit: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sleep, self._jobs, self._switch, self._is_lit = sleep, jobs, switch, is_lit
        self._is_on, self._is_told = True, False
        self._off = QTimer(self, singleShot=True, interval=BLACK_FIRST_MS)
        self._off.timeout.connect(lambda: self._be(False))
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._again.start()
        sleep.changed.connect(self._follow)

    @Slot()
    def look(self) -> None:
        """See whether the panel came; until it has, switch it on now and then."""
        if self._is_lit() or self._is_to_be_dark():
            self._again.stop()
        else:
            self._be(True)

    def _is_to_be_dark(self) -> bool:
        return self._sleep.asleep and not self._sleep.warming

    @Slot()
    def _follow(self) -> None:
        if self._is_to_be_dark():
            self._off.start()
            return
        self._off.stop()
        if not self._is_on:
            self._be(True)
            self._again.start()

    def _be(self, on: bool) -> None:
        self._is_on = on
        self._jobs.run(lambda: self._switch(on), self._done)

    def _done(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err) and not self._is_told:
            self._is_told = True
            log.warning("panel not switched", extra={"detail": str(outcome.error)})


def switch_of(platform: str) -> Switch | None:
    """What switches every panel of the compositor that Qt draws on by `platform`; None: there is no such thing."""
    return switch_panels if platform.startswith(WAYLAND) and shutil.which(PROGRAM) else None


def switch_panels(on: bool) -> None:
    """Switch every panel on, or off.

    Raises:
        OSError, subprocess.SubprocessError: the compositor does not do that.
    """
    found = panels(_told())
    if found:
        _told(*(word for name in found for word in ("--output", name, "--on" if on else "--off")))


def panels(told: str) -> list[str]:
    """The names of the panels in what `wlr-randr` tells: each begins a line, what is told of it is indented."""
    return [line.split()[0] for line in told.splitlines() if line and not line[0].isspace()]


def _told(*words: str) -> str:
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=_PATIENCE_S)
    if done.returncode != 0:
        raise OSError(done.stderr.strip() or f"{PROGRAM} ends with {done.returncode}")
    return done.stdout
