"""The content on the screen: loaded and checked off the GUI thread, swapped as one reference."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import ContentError
from kiosk.domain.model import Content
from kiosk.runtime.jobs import Err, Jobs, Ok

if TYPE_CHECKING:
    from kiosk.content.search.index import SearchIndex

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A content file that was read, and where from. Pictures are read from `path` when they are shown."""

    content: Content
    path: Path
    orders: Mapping[str, tuple[str, ...]]
    """Member ids in the order of each language of the screen."""


Load = Callable[[], Loaded]


class ContentFeed(QObject):
    """Holds one immutable `Loaded`, or the problem that kept it away.

    `changed` comes after the swap; `indexed` when `search` may be asked. While there is nothing to show and no
    problem either, it is loading.
    """

    changed = Signal()
    indexed = Signal()

    def __init__(
        self, load: Load, chains: Mapping[str, tuple[str, ...]], jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load, self._chains, self._jobs = load, chains, jobs
        self.loaded: Loaded | None = None
        self.problem: ContentError | None = None
        self.search: SearchIndex | None = None

    def retry(self) -> None:
        """Look again for content while there is none to show."""
        if self.loaded is None and self.problem is not None:
            self.reload()

    def reload(self) -> None:
        """Read the content file; the old content stays until the new one is whole."""
        self._jobs.run(self._load, self._swap)

    def _swap(self, outcome: Ok[Loaded] | Err) -> None:
        if isinstance(outcome, Err):
            self._refuse(outcome.error)
            return
        loaded = outcome.value
        self.loaded, self.problem = loaded, None
        built_at = loaded.content.meta.built_at.isoformat()
        log.info("content shown", extra={"path": str(loaded.path), "built_at": built_at})
        self.changed.emit()
        self._jobs.run(lambda: _index_of(loaded, self._chains), self._index)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, ContentError):
            raise error
        if str(error) != str(self.problem):
            said = {"kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
            log.error("content refused", extra=said)
        self.problem = error
        self.changed.emit()

    def _index(self, outcome: "Ok[SearchIndex] | Err") -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        old, self.search = self.search, outcome.value
        if old is not None:
            old.close()
        self.indexed.emit()


def _index_of(loaded: Loaded, chains: Mapping[str, tuple[str, ...]]) -> "SearchIndex":
    # Imported in the worker: the first picture does not wait for what nobody asks before it. Neither does it wait for
    # the orders of the other languages, which are worked out as they are looked at.
    from kiosk.content.search.index import SearchIndex

    index = SearchIndex.build(loaded.content, chains)
    dict(loaded.orders)
    return index
