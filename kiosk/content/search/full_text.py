"""What some languages of the screen see of the members: a full-text table (FTS5), asked from the best tier down."""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, product

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from kiosk.content.search.folding import folded
from kiosk.content.search.texts import SearchTexts, vocabulary

FEW = 3
"""With fewer hits than these, typing errors are forgiven."""
FORGIVEN_WORDS = 3
MOST_VARIANTS = 16
MOST_NEAREST = 5
_SCOPES = ("{name}", "{name other}", "{name other field}", "{name other field place}")


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: member ids, best first, at most as many as asked for; how many there are in all; and, when
    there is none, the ids of the nearest names."""

    ids: tuple[str, ...] = ()
    total: int = 0
    nearest: tuple[str, ...] = ()


class FullText:
    """What some languages of the screen see: a full-text table, whose rows are in the order of names, and its words."""

    def __init__(self, database: sqlite3.Connection, table: str, texts: SearchTexts) -> None:
        self._database = database
        self._table = table
        self._ids, self._exact, self._names = texts.ids, texts.exact, texts.name
        self._name_words = vocabulary(chain(texts.name, texts.other))
        self._words = sorted({*self._name_words, *vocabulary(set(texts.field))})
        self._fill(texts)

    def _fill(self, texts: SearchTexts) -> None:
        self._database.execute(
            f"CREATE VIRTUAL TABLE {self._table} USING fts5(name, other, field, place, text, content='', columnsize=0, "
            "prefix='1', tokenize='unicode61 remove_diacritics 0')"
        )
        # All text comes in this one go: merging it bit by bit would only take time.
        self._database.execute(f"INSERT INTO {self._table}({self._table}, rank) VALUES ('automerge', 0)")
        # The name without its gaps lets `recolab` and `reco lab` meet.
        other = (f"{other} {name.replace(' ', '')}" for other, name in zip(texts.other, texts.name, strict=True))
        rows = zip(range(len(texts.ids)), texts.name, other, texts.field, texts.place, texts.text, strict=True)
        self._database.execute("BEGIN")
        self._database.executemany(
            f"INSERT INTO {self._table}(rowid, name, other, field, place, text) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
        self._database.execute("COMMIT")

    def find(self, words: Sequence[str], limit: int) -> Found:
        """See SearchIndex.members; `words` as they are spelled, at least one."""
        plain = [folded(word) for word in words]
        typed = [[word] for word in plain]
        hits = self._matches(_expression(typed))
        rows = self._first(self._tiers(typed, words, hits, limit), min(limit, len(hits)))
        if len(hits) < FEW:
            forgiving = self._forgiving(plain)
            hits = self._matches(_expression(forgiving))
            rows = self._first(chain([rows], self._tiers(forgiving, (), hits, limit)), min(limit, len(hits)))
        if hits:
            return Found(tuple(self._ids[row] for row in rows), len(hits))
        return Found(nearest=tuple(self._ids[row] for row in self._nearest(plain)))

    def _tiers(
        self, groups: list[list[str]], exact: Sequence[str], hits: list[int], limit: int
    ) -> Iterator[Iterable[int]]:
        """The rows of `hits`, the best tier first; a row comes again in later ones.

        `groups` are the words, each with what may stand for it. `exact` are the words as spelled: where one has an
        accent, names with that very letter lead.
        """
        if any(word != folded(word) for word in exact):
            alike = [row for row, name in enumerate(self._exact) if f" {exact[0]}" in name]
            for word in exact[1:]:
                alike = [row for row in alike if f" {word}" in self._exact[row]]
            phrase = " " + " ".join(exact)
            yield [row for row in alike if self._exact[row].startswith(phrase)]
            yield alike
        phrases = [" ".join(words) for words in islice(product(*groups), MOST_VARIANTS)]
        begins = tuple(f" {phrase}" for phrase in (*phrases, _as_one(groups)))
        yield [row for row, name in enumerate(self._names) if name.startswith(begins)]
        expression = _expression(groups)
        for scope in _SCOPES:
            yield self._matches(f"{scope} : ({expression})", limit)
        yield hits

    @staticmethod
    def _first(tiers: Iterable[Iterable[int]], limit: int) -> dict[int, None]:
        rows: dict[int, None] = {}
        for tier in tiers if limit else ():
            rows.update(dict.fromkeys(tier))
            if len(rows) >= limit:
                break
        return dict.fromkeys(islice(rows, limit))

    def _matches(self, expression: str, limit: int = -1) -> list[int]:
        query = f"SELECT rowid FROM {self._table} WHERE {self._table} MATCH ? ORDER BY rowid LIMIT ?"
        return [row for (row,) in self._database.execute(query, (expression, limit))]

    def _forgiving(self, words: Sequence[str]) -> list[list[str]]:
        """The words, up to three of those that begin no known word with what may have been meant."""
        unknown = [word for word in words if not self._is_known(word)][:FORGIVEN_WORDS]
        return [[word, *self._variants(word)] if word in unknown else [word] for word in words]

    def _is_known(self, word: str) -> bool:
        at = bisect_left(self._words, word)
        return at < len(self._words) and self._words[at].startswith(word)

    def _variants(self, word: str) -> list[str]:
        """Known words within the fewest typing errors of `word`, else beginnings of known words (it may be half
        typed): one error from four letters, two from eight."""
        for errors in range(1, min(len(word) // 4, 2) + 1):
            lengths = range(len(word) - errors, len(word) + errors + 1)
            beginnings = dict.fromkeys(known[:length] for length in lengths for known in self._words)
            for choices in (self._words, list(beginnings)):
                near = process.extract(word, choices, scorer=OSA.distance, score_cutoff=errors, limit=MOST_VARIANTS)
                if near:
                    return [variant for variant, *_ in near]
        return []

    def _nearest(self, words: Sequence[str]) -> list[int]:
        """Rows of the names whose words are most like those that were typed."""
        similar: dict[str, float] = {}
        for word in words[:FORGIVEN_WORDS]:
            for known, score, _ in process.extract(
                word, self._name_words, scorer=JaroWinkler.similarity, score_cutoff=0.01, limit=MOST_NEAREST
            ):
                similar[known] = max(score, similar.get(known, 0))
        best = sorted(similar, key=lambda known: -similar[known])
        tiers = (self._matches(f'{{name other}} : "{known}"', MOST_NEAREST) for known in best)
        return list(self._first(tiers, MOST_NEAREST))


def _expression(groups: Sequence[Sequence[str]]) -> str:
    """The full-text query for rows with a beginning of each group, or of their first words written as one.

    Words hold letters and digits only, so quotation marks make them safe.
    """
    apart = " AND ".join("(" + " OR ".join(f'"{word}"*' for word in group) + ")" for group in groups)
    return f'({apart}) OR "{_as_one(groups)}"*'


def _as_one(groups: Sequence[Sequence[str]]) -> str:
    return "".join(group[0] for group in groups)
