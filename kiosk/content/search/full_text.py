"""Things of one kind as some languages see them: a full-text table (FTS5), asked from the best tier down."""

import re
import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import nsmallest
from itertools import chain, islice, product

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from kiosk.content.search.folding import folded
from kiosk.content.search.texts import SearchTexts, vocabulary

FORGIVEN_WORDS = 3
MOST_VARIANTS = 16
MOST_NEAREST = 5
_SCOPES = ("{name}", "{name other}", "{name other field}", "{name other field place}")
_LAST = "\U0010ffff"

Groups = Sequence[Sequence[str]]
"""The words that were typed, folded, each with what may stand for it, itself first."""


@dataclass(frozen=True, slots=True)
class Found:
    """Ids, best first, at most as many as asked for; and how many there are in all."""

    ids: tuple[str, ...] = ()
    total: int = 0


class FullText:
    """A full-text table, whose rows are in the order of names, and its words."""

    def __init__(self, database: sqlite3.Connection, table: str, texts: SearchTexts) -> None:
        self._database = database
        self._table = table
        self._ids, self._exact, self._ends = texts.ids, texts.exact, texts.ends
        self._by_name = sorted(zip(texts.name, range(len(texts.ids)), strict=True))
        self._name_words = vocabulary(chain(texts.name, texts.other))
        self._words = sorted({*self._name_words, *vocabulary(set(texts.field))})
        self._beginnings: dict[int, list[str]] = {}
        self._fill(texts)

    def _fill(self, texts: SearchTexts) -> None:
        self._database.execute(
            f"CREATE VIRTUAL TABLE {self._table} USING fts5(name, other, field, place, text, content='', columnsize=0, "
            "prefix='1 2', tokenize='unicode61 remove_diacritics 0')"
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

    def find(self, tried: Sequence[Groups], exact: Sequence[str], now: datetime, limit: int) -> Found:
        """What is found for the last of `tried`, which may mean more each time; what the earlier ones find leads.

        `exact` are the words as spelled: where one has an accent, names with that very letter lead.
        """
        total = self._count(_expression(tried[-1]), now)
        tiers = (self._tiers(groups, () if turn else exact, now, limit) for turn, groups in enumerate(tried))
        rows: dict[int, None] = {}
        wanted = min(limit, total)
        for tier in chain.from_iterable(tiers) if wanted else ():
            rows.update(dict.fromkeys(tier))
            if len(rows) >= wanted:
                break
        return Found(tuple(self._ids[row] for row in islice(rows, wanted)), total)

    def _tiers(self, groups: Groups, exact: Sequence[str], now: datetime, limit: int) -> Iterator[Iterable[int]]:
        """The rows that are found, the best tier first; a row comes again in later ones."""
        expression = _expression(groups)
        if any(word != folded(word) for word in exact):
            named = self._matches(f"{{name}} : ({expression})", now)
            alike = [row for row in named if all(f" {word}" in self._exact[row] for word in exact)]
            phrase = " " + " ".join(exact)
            yield [row for row in alike if self._exact[row].startswith(phrase)]
            yield alike
        phrases = [" ".join(words) for words in islice(product(*groups), MOST_VARIANTS)]
        yield nsmallest(limit, (row for phrase in {*phrases, _as_one(groups)} for row in self._begun(phrase, now)))
        if len(groups) > 1:
            yield nsmallest(limit, self._begun_in_turn(groups, now))
        for scope in _SCOPES:
            yield self._matches(f"{scope} : ({expression})", now, limit)
        yield self._matches(expression, now, limit)

    def _begun(self, phrase: str, now: datetime) -> list[int]:
        """The rows whose names begin with `phrase`."""
        return self._lasting([row for _, row in self._beginning_with(phrase)], now)

    def _begun_in_turn(self, groups: Groups, now: datetime) -> list[int]:
        """The rows of whose names the first words begin with the words of `groups`, each in its turn."""
        in_turn = re.compile("".join(f" (?:{'|'.join(map(re.escape, words))})[^ ]*" for words in groups))
        found: dict[int, None] = {}
        for first in groups[0]:
            found.update((row, None) for name, row in self._beginning_with(first) if in_turn.match(name))
        return self._lasting([*found], now)

    def _beginning_with(self, phrase: str) -> Iterator[tuple[str, int]]:
        """The names that begin with `phrase`, with their rows."""
        start = bisect_left(self._by_name, (f" {phrase}",))
        end = bisect_left(self._by_name, (f" {phrase}{_LAST}",), lo=start)
        return islice(self._by_name, start, end)

    def _matches(self, expression: str, now: datetime, limit: int = -1) -> list[int]:
        query = f"SELECT rowid FROM {self._table} WHERE {self._table} MATCH ? ORDER BY rowid LIMIT ?"
        rows = [row for (row,) in self._database.execute(query, (expression, -1 if self._ends else limit))]
        return self._lasting(rows, now)[: limit if limit >= 0 else None]

    def _count(self, expression: str, now: datetime) -> int:
        if self._ends:
            return len(self._matches(expression, now))
        query = f"SELECT count(*) FROM {self._table} WHERE {self._table} MATCH ?"
        return int(self._database.execute(query, (expression,)).fetchone()[0])

    def _lasting(self, rows: list[int], now: datetime) -> list[int]:
        return [row for row in rows if self._ends[row] > now] if self._ends else rows

    def knows(self, word: str) -> bool:
        """Whether `word` begins one of its words."""
        at = bisect_left(self._words, word)
        return at < len(self._words) and self._words[at].startswith(word)

    def variants(self, word: str) -> list[str]:
        """Known words within the fewest typing errors of `word`, else beginnings of known words (it may be half
        typed): one error from four letters, two from eight."""
        for errors in range(1, min(len(word) // 4, 2) + 1):
            lengths = range(len(word) - errors, len(word) + errors + 1)
            beginnings = list(chain.from_iterable(map(self._begin, lengths)))
            for choices in (self._words, beginnings):
                near = process.extract(word, choices, scorer=OSA.distance, score_cutoff=errors, limit=MOST_VARIANTS)
                if near:
                    return list(dict.fromkeys(variant for variant, *_ in near))
        return []

    def _begin(self, length: int) -> list[str]:
        """The beginnings of `length` letters, worked out once."""
        if length not in self._beginnings:
            self._beginnings[length] = list(dict.fromkeys(word[:length] for word in self._words))
        return self._beginnings[length]

    def nearest(self, words: Sequence[str], now: datetime) -> list[tuple[float, str]]:
        """The ids of the names whose words are most like those that were typed, each with how like (0 to 1)."""
        similar: dict[str, float] = {}
        for word in words[:FORGIVEN_WORDS]:
            for known, score, _ in process.extract(
                word, self._name_words, scorer=JaroWinkler.similarity, score_cutoff=0.01, limit=MOST_NEAREST
            ):
                similar[known] = max(score, similar.get(known, 0))
        best: dict[str, float] = {}
        for known in sorted(similar, key=lambda known: -similar[known]):
            for row in self._matches(f'{{name other}} : "{known}"', now, MOST_NEAREST):
                best.setdefault(self._ids[row], similar[known])
            if len(best) >= MOST_NEAREST:
                break
        return [(score, id) for id, score in islice(best.items(), MOST_NEAREST)]


def _expression(groups: Groups) -> str:
    """The full-text query for rows with a beginning of each group, or of their first words written as one.

    Words hold letters and digits only, so quotation marks make them safe.
    """
    apart = " AND ".join("(" + " OR ".join(f'"{word}"*' for word in group) + ")" for group in groups)
    return f'({apart}) OR "{_as_one(groups)}"*'


def _as_one(groups: Groups) -> str:
    return "".join(group[0] for group in groups)
