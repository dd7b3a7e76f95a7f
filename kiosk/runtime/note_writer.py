"""Notes that the screen leaves for others: `kiosk status`, the staff panel, the units that watch a file."""

import logging
from collections.abc import Callable

from kiosk.runtime.jobs import Err, Jobs, Ok, refusal

log = logging.getLogger(__name__)


class NoteWriter:
    """Writes notes off the GUI thread, in order. A disk that refuses is logged once, as the event `refused`."""

    def __init__(self, jobs: Jobs, refused: str) -> None:
        self._jobs, self._refused = jobs, refused
        self._is_told = False

    def write(self, work: Callable[[], None]) -> None:
        """Do `work`, which writes one."""
        self._jobs.run(work, self._done)

    def _done(self, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error and not self._is_told:
            self._is_told = True
            log.warning(self._refused, extra={"detail": str(error)})
