"""Jobs that are done when a test says so."""

from collections import deque
from collections.abc import Callable
from typing import Any

from kiosk.runtime.jobs import outcome_of


class ManualJobs:
    """Keeps work in the order of asking; `do` does the oldest pieces and hands their outcomes over."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """See Jobs.run."""
        self._waiting.append((work, done))

    @property
    def waiting(self) -> int:
        """How many pieces of work wait."""
        return len(self._waiting)

    def do(self, most: int | None = None) -> None:
        """Do what waits, and what comes of it, or just the `most` oldest pieces."""
        while self._waiting and most != 0:
            work, done = self._waiting.popleft()
            done(outcome_of(work))
            most = None if most is None else most - 1
