"""Ends the trial of a generation once the screen has run with it for a minute in good health."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.pointer import Generation
from kiosk.content.trial import HEALTHY_SECONDS
from kiosk.runtime.content.feed import ContentFeed
from kiosk.runtime.jobs import Err, Jobs, Ok, refusal

log = logging.getLogger(__name__)

AGAIN_S = 10

Examination = Callable[[], None]


class HealthCheck(QObject):
    """Counts a minute from each change of the generation, then confirms it if frames were drawn and `examine` finds
    nothing; otherwise it tries again a little later.

    A generation that comes while the screen runs is counted (`count`) like a start with it. `examine` gives, on the
    GUI thread, what is then run in the worker and raises when a page cannot be made or a search is not answered; None
    while that cannot be told yet. `confirm` writes the verdict down.
    """

    def __init__(
        self,
        feed: ContentFeed,
        jobs: Jobs,
        examine: Callable[[], Examination | None],
        count: Callable[[], object],
        confirm: Callable[[Generation], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed, self._jobs, self._examine = feed, jobs, examine
        self._count, self._confirm = count, confirm
        self._frames = 0
        self._generation: Generation | None = None
        self.confirmed: Generation | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        feed.changed.connect(self._begin)

    @property
    def on_trial(self) -> Generation | None:
        """The generation that is shown and not confirmed yet."""
        return None if self._generation == self.confirmed else self._generation

    @Slot()
    def drawn(self) -> None:
        """A frame is on the screen."""
        self._frames += 1

    @Slot()
    def look(self) -> None:
        """The minute is over: examine and confirm."""
        generation, examination = self._generation, self._examine() if self._frames else None
        if generation is None:
            return
        if examination is None:
            self._timer.start(AGAIN_S * 1000)
            return

        def confirm() -> None:
            examination()
            self._confirm(generation)

        self._jobs.run(confirm, lambda outcome: self._told(generation, outcome))

    @Slot()
    def _begin(self) -> None:
        generation = self._feed.loaded.generation if self._feed.loaded else None
        if generation is None or generation == self._generation:
            return
        if self._generation is not None:
            self._jobs.run(self._count, self._counted)
        self._generation, self._frames = generation, 0
        self._timer.start(HEALTHY_SECONDS * 1000)

    def _counted(self, outcome: Ok[object] | Err) -> None:
        refusal(outcome)

    def _told(self, generation: Generation, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error:
            log.warning("content not confirmed", extra={"detail": str(error)})
        else:
            self.confirmed = generation
            log.info("content confirmed", extra={"number": generation.number})
