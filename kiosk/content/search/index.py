"""One search for everything in one content, from the first letter and with a typing error or two.

The index lives in memory: full-text tables (FTS5) of the checked content, one of each kind for each different way in
which the languages of the screen see it, and their words for rapidfuzz. Names come first: those that begin with what
was typed, then those with a word that does, then fields, places and descriptions.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Self
from weakref import finalize

from kiosk.content.search.folding import folded, spelled
from kiosk.content.search.full_text import FORGIVEN_WORDS, MOST_NEAREST, Found, FullText
from kiosk.content.search.texts import Kind, languages_of, search_texts
from kiosk.domain.content import Content

LONGEST_QUERY = 80
MOST_WORDS = 6
FEW = 3
"""With fewer hits than these in all, typing errors are forgiven."""

Views = Mapping[Kind, FullText]


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search gave, kind by kind in their order; `nearest` are the kinds and ids of the nearest names, best
    first, where nothing was found."""

    groups: Mapping[Kind, Found] = field(default_factory=dict)
    nearest: tuple[tuple[Kind, str], ...] = ()

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(found.total for found in self.groups.values())


class SearchIndex:
    """The index of one content. Built in one thread and asked from others; closed once, at the latest when nobody
    holds it any more."""

    def __init__(self, database: sqlite3.Connection, views: Mapping[str, Views]) -> None:
        self._database = database
        self._views = views
        self._lock = Lock()
        self._open = True
        finalize(self, database.close)

    @classmethod
    def build(cls, content: Content, chain_by_language: Mapping[str, Sequence[str]]) -> Self:
        """Index `content` for each language of the screen, along its chain of content languages.

        Languages that meet the same texts share their tables.
        """
        database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            return cls(database, _views(database, content, chain_by_language))
        except BaseException:
            database.close()
            raise

    def find(self, query: str, language: str, now: datetime, limit: int = 12) -> Hits:
        """What `query` (anything a visitor may type) finds, as a visitor of `language` sees it: `limit` of each kind,
        and no event that is over for good at `now`.

        Each word of the query must begin a word of what is found; the first 80 characters and 6 words count. A query
        without a letter or digit finds nothing, and so does an index that was closed meanwhile.
        """
        words = [word for word in spelled(query[:LONGEST_QUERY]).split() if folded(word)][:MOST_WORDS]
        with self._lock:
            return _hits(self._views[language], words, now, limit) if words and self._open else Hits()

    def close(self) -> None:
        """Give the memory back, after the search that may be running."""
        with self._lock:
            self._open = False
            self._database.close()


def _hits(views: Views, words: Sequence[str], now: datetime, limit: int) -> Hits:
    plain = [folded(word) for word in words]
    tried = [[[word] for word in plain]]
    hits = Hits({kind: view.find(tried, words, now, limit) for kind, view in views.items()})
    unknown = [word for word in plain if not any(view.knows(word) for view in views.values())][:FORGIVEN_WORDS]
    if hits.total < FEW and unknown:
        hits = Hits({kind: _forgiving(view, tried, unknown, words, now, limit) for kind, view in views.items()})
    return hits if hits.total else Hits(hits.groups, _nearest(views, plain, now))


def _forgiving(
    view: FullText,
    tried: list[list[list[str]]],
    unknown: Sequence[str],
    words: Sequence[str],
    now: datetime,
    limit: int,
) -> Found:
    """What is found when the unknown words may be what was meant."""
    meant = [[word, *view.variants(word)] if word in unknown else [word] for (word,) in tried[0]]
    return view.find([*tried, meant], words, now, limit)


def _nearest(views: Views, words: Sequence[str], now: datetime) -> tuple[tuple[Kind, str], ...]:
    near = [(score, kind, id) for kind, view in views.items() for score, id in view.nearest(words, now)]
    near.sort(key=lambda one: -one[0])
    return tuple((kind, id) for _, kind, id in near[:MOST_NEAREST])


def _views(
    database: sqlite3.Connection, content: Content, chain_by_language: Mapping[str, Sequence[str]]
) -> dict[str, Views]:
    """What each language of the screen sees, along its chain of those that the content has."""
    database.execute("PRAGMA journal_mode = OFF")
    present = languages_of(content)
    views: dict[tuple[str, ...], Views] = {}
    by_language: dict[str, Views] = {}
    for language, languages in chain_by_language.items():
        seen = tuple(dict.fromkeys(code for code in languages if code in present))
        if seen not in views:
            texts = search_texts(content, seen)
            views[seen] = {kind: FullText(database, f"{kind}_{len(views)}", texts[kind]) for kind in Kind}
        by_language[language] = views[seen]
    return by_language
