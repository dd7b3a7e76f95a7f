"""The content on the screen: loaded and checked off the GUI thread, swapped as one reference."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.pointer import Generation
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentError
from kiosk.domain.model import Level, Notice
from kiosk.runtime.jobs import Err, Jobs, Ok

if TYPE_CHECKING:
    from kiosk.content.search.index import SearchIndex

log = logging.getLogger(__name__)

RELEASED_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Loaded:
    """A content file that was read, and where from. Pictures are read from `path` when they are shown.

    `generation` is None for a file that is not an installed one.
    """

    content: Content
    path: Path
    orders: Mapping[str, tuple[str, ...]]
    """Member ids in the order of each language of the screen."""
    generation: Generation | None = None


Load = Callable[[], Loaded]
Others = Callable[[Loaded], Load | None]
"""What loads the content to show instead of this one; None when that is still the right one. Asked in a worker, and
loads there; both raise ContentError."""
Heard = Callable[[Generation], datetime | None]
"""When this generation was last found to be the latest there is; None where nobody looks for a later one. Asked in a
worker."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    loaded: Loaded
    search: "SearchIndex"


class ContentFeed(QObject):
    """Holds one immutable `Loaded`, or the problem that kept it away.

    `changed` comes after the swap; `indexed` when `search` may be asked. While there is nothing to show and no
    problem either, it is loading. Content that comes later is made ready, index and all, and waits (`arrived`) until
    `is_free` says that nobody is looking; only its urgent notices do not wait for that (`announced`). `loading` says
    when that begins (True) and ends.
    """

    changed = Signal()
    indexed = Signal()
    loading = Signal(bool)
    arrived = Signal()
    announced = Signal()

    def __init__(
        self,
        load: Load,
        chains: Mapping[str, tuple[str, ...]],
        jobs: Jobs,
        parent: QObject | None = None,
        others: Others = lambda _: None,
        heard: Heard = lambda _: None,
        is_free: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._load, self._others, self._heard, self._is_free = load, others, heard, is_free
        self._chains, self._jobs = chains, jobs
        self._looking = False
        self._waiting: _Prepared | None = None
        self._said = ""
        self.loaded: Loaded | None = None
        self.problem: ContentError | None = None
        self.heard_at: datetime | None = None
        self.search: SearchIndex | None = None
        self.urgent: tuple[Notice, ...] = ()
        """Notices of the content that waits, which the visitor of the present one is told already."""

    @Slot()
    def retry(self) -> None:
        """Look again for content while there is none to show."""
        if self.loaded is None and self.problem is not None:
            self.reload()

    def reload(self) -> None:
        """Read the content file; the old content stays until the new one is whole."""
        self._jobs.run(self._load, self._show)

    def show(self, loaded: Loaded) -> None:
        """Show what was read before, at once; it can be searched some time after `index`."""
        self._replace(loaded)

    @Slot()
    def index(self) -> None:
        """Make the index of what is shown, if there is none."""
        loaded = self.loaded
        if loaded is not None and self.search is None:
            self._jobs.run(lambda: _index_of(loaded, self._chains), self._index)

    @Slot()
    def look(self) -> None:
        """Look for other content than the one that is shown or waits; while there is none at all, as `retry`."""
        latest = self._waiting.loaded if self._waiting else self.loaded
        if latest is None:
            self.retry()
        elif not self._looking:
            self._looking = True
            self._jobs.run(lambda: (self._heard_of(latest), self._others(latest)), self._found)

    @Slot()
    def swap(self) -> None:
        """Show the content that waits, if nobody is looking."""
        if self._waiting is None or not self._is_free():
            return
        waiting, self._waiting = self._waiting, None
        old, self.search, self.urgent = self.search, waiting.search, ()
        self._replace(waiting.loaded)
        self._close(old)
        self.indexed.emit()

    def announce(self) -> None:
        """Let the urgent notices of the content that waits be seen."""
        if self._waiting is None or self.loaded is None:
            return
        known = self.loaded.content.notices
        new = self._waiting.loaded.content.notices
        urgent = tuple(notice for notice in new if notice.level is Level.URGENT and notice not in known)
        if urgent != self.urgent:
            self.urgent = urgent
            self.announced.emit()

    def _show(self, outcome: Ok[Loaded] | Err) -> None:
        if isinstance(outcome, Err):
            self._refuse(outcome.error)
            return
        loaded, self._said = outcome.value, ""
        self._replace(loaded)
        self._jobs.run(lambda: _index_of(loaded, self._chains), self._index)

    def _replace(self, loaded: Loaded) -> None:
        held = [self.loaded]
        self.loaded, self.problem = loaded, None
        built_at = loaded.content.meta.built_at.isoformat()
        log.info("content shown", extra={"path": str(loaded.path), "built_at": built_at})
        self.changed.emit()
        self._jobs.run(lambda: _release(held), _done)

    def _refuse(self, error: Exception) -> None:
        self._say(error)
        if isinstance(error, ContentError):
            self.problem = error
            self.changed.emit()

    def _say(self, error: Exception) -> None:
        """Log a refusal, the same one once. Raises what is none."""
        if not isinstance(error, ContentError):
            raise error
        if str(error) != self._said:
            said = {"kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
            log.error("content refused", extra=said)
        self._said = str(error)

    def _index(self, outcome: "Ok[SearchIndex] | Err") -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        old, self.search = self.search, outcome.value
        self._close(old)
        self.indexed.emit()

    def _found(self, outcome: Ok[tuple[datetime | None, Load | None]] | Err) -> None:
        load = None
        if isinstance(outcome, Ok):
            self.heard_at, load = outcome.value
        if load is not None:
            self.loading.emit(True)
            self._jobs.run(lambda: _prepared(load, self._chains), self._arrive)
            return
        self._looking = False
        if isinstance(outcome, Err):
            self._say(outcome.error)

    def _arrive(self, outcome: Ok[_Prepared] | Err) -> None:
        self._looking = False
        self.loading.emit(False)
        if isinstance(outcome, Err):
            self._say(outcome.error)
            return
        self._said = ""
        outstripped, self._waiting = self._waiting, outcome.value
        if outstripped is not None:
            held: list[Loaded | None] = [outstripped.loaded]
            self._close(outstripped.search)
            del outstripped
            self._jobs.run(lambda: _release(held), _done)
        if self._is_free():
            self.swap()
        else:
            self.arrived.emit()

    def _heard_of(self, latest: Loaded) -> datetime | None:
        return self._heard(latest.generation) if latest.generation else None

    def _close(self, search: "SearchIndex | None") -> None:
        if search is not None:
            self._jobs.run(search.close, _done)


def _prepared(load: Load, chains: Mapping[str, tuple[str, ...]]) -> _Prepared:
    loaded = load()
    return _Prepared(loaded, _index_of(loaded, chains))


def _index_of(loaded: Loaded, chains: Mapping[str, tuple[str, ...]]) -> "SearchIndex":
    # Imported in the worker: the first picture does not wait for what nobody asks before it. Neither does it wait for
    # the orders of the other languages, which are worked out as they are looked at.
    from kiosk.content.search.index import SearchIndex

    index = SearchIndex.build(loaded.content, chains)
    dict(loaded.orders)
    return index


def _release(held: list[Loaded | None]) -> None:
    """Give the memory of what was shown back, a little at a time: all at once, the screen would stand still for it."""
    loaded = held.pop()
    if loaded is None:
        return
    content = loaded.content
    by_id = (content.members, content.events, content.places, content.topics, content.facts, content.pictures)
    parts: list[list[object]] = [list(things.values()) for things in by_id]
    parts.append(list(content.occurrences))
    del loaded, content, by_id
    for part in parts:
        while part:
            del part[-RELEASED_AT_ONCE:]


def _done(outcome: Ok[None] | Err) -> None:
    if isinstance(outcome, Err):
        raise outcome.error
