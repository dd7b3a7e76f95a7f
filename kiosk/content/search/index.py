"""Search among the members of one content, from the first letter and with a typing error or two.

The index lives in memory: full-text tables (FTS5) of the checked content, one for each different way in which the
languages of the screen see it, and their words for rapidfuzz. Names come first: those that begin with what was typed,
then those with a word that does, then fields, places and descriptions.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Self
from weakref import finalize

from kiosk.content.search.folding import folded, spelled
from kiosk.content.search.full_text import Found, FullText
from kiosk.content.search.texts import languages_of, search_texts
from kiosk.domain.model import Content

LONGEST_QUERY = 80
MOST_WORDS = 6


class SearchIndex:
    """The index of one content. Built in one thread and asked from others; closed once, at the latest when nobody
    holds it any more."""

    def __init__(self, database: sqlite3.Connection, views: Mapping[str, FullText]) -> None:
        self._database = database
        self._views = views
        self._lock = Lock()
        self._open = True
        finalize(self, database.close)

    @classmethod
    def build(cls, content: Content, chain_by_language: Mapping[str, Sequence[str]]) -> Self:
        """Index the members of `content` for each language of the screen, along its chain of content languages.

        Languages that meet the same texts share one table.
        """
        database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            return cls(database, _views(database, content, chain_by_language))
        except BaseException:
            database.close()
            raise

    def members(self, query: str, language: str, limit: int = 200) -> Found:
        """The members that `query` (anything a visitor may type) finds, as a visitor of `language` sees them.

        Each word of the query must begin a word of the member; the first 80 characters and 6 words count. A query
        without a letter or digit finds nothing, and so does an index that was closed meanwhile.
        """
        words = [word for word in spelled(query[:LONGEST_QUERY]).split() if folded(word)][:MOST_WORDS]
        view = self._views[language]
        with self._lock:
            return view.find(words, limit) if words and self._open else Found()

    def close(self) -> None:
        """Give the memory back, after the search that may be running."""
        with self._lock:
            self._open = False
            self._database.close()


def _views(
    database: sqlite3.Connection, content: Content, chain_by_language: Mapping[str, Sequence[str]]
) -> dict[str, FullText]:
    """What each language of the screen sees, along its chain of those that the content has."""
    database.execute("PRAGMA journal_mode = OFF")
    present = languages_of(content)
    views: dict[tuple[str, ...], FullText] = {}
    by_language: dict[str, FullText] = {}
    for language, languages in chain_by_language.items():
        seen = tuple(dict.fromkeys(code for code in languages if code in present))
        if seen not in views:
            views[seen] = FullText(database, f"members_{len(views)}", search_texts(content, seen))
        by_language[language] = views[seen]
    return by_language
