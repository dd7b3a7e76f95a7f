"""What the page of Search shows: what was found, or before that examples, kind by kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.search.texts import Kind
from kiosk.viewmodels.hit_rows import HitRow, hit_row, mark_of
from kiosk.viewmodels.pages.search_groups import CARDS, Of, examples, first_of_each, labels, labels_of_more
from kiosk.viewmodels.scene import Scene, commonest
from kiosk.viewmodels.shared_rows import language_words

if TYPE_CHECKING:
    from kiosk.content.search.index import Hits

MOST_MEMBERS, MOST_HITS = 16, 12
"""How many members, and how many of each other kind, are shown; more letters find the others. Who types by six keys
types a letter less with sixteen: among 1,000 members nobody needs more than 25 presses."""


@dataclass(frozen=True, slots=True)
class Group:
    """The first hits of a kind, or those that follow, and how many there are in all, in words; empty for those that
    follow. The first group on the page bears the `mark` of all."""

    kind: str
    label: str
    total: str
    rows: tuple[HitRow, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SearchView:
    """All that the page shows. `nearest` are the nearest names where nothing was found, `total` how much was found in
    all, `listed` how much of it has a row; both again in words,
    `first` the title of what was found first. `state` is `examples`, `ready` or `none` (no hit)."""

    query: str = ""
    state: str = "examples"
    groups: tuple[Group, ...] = ()
    nearest: tuple[HitRow, ...] = ()
    nearest_mark: str = ""
    total: int = 0
    total_words: str = ""
    listed_words: str = ""
    first: str = ""


def search_view(scene: Scene, query: str, hits: "Hits | None", cards: int = CARDS) -> SearchView:
    """What `hits` come to where the visitor typed `query`; None: nothing is looked for. Members stand as `cards` beside
    each other."""
    found = _found(hits) if hits else examples(scene)
    typed, near = (query, hits.nearest) if hits else ("", ())
    things = [*((kind, id) for kind in Kind for id in found[kind][0]), *near]
    mark = commonest(mark_of(scene, kind, id) for kind, id in things)
    said, number = scene.having_said(mark), scene.language.locale.toString
    rows = {kind: tuple(_rows(said, kind, found[kind][0], typed)) for kind in Kind}
    totals = {kind: found[kind][1] if rows[kind] else 0 for kind in Kind}
    marks = {next((kind for kind in Kind if rows[kind]), None): language_words(mark)}
    first = first_of_each(rows, cards)
    total, words = sum(totals.values()), {kind: number(count) if count else "" for kind, count in totals.items()}
    return SearchView(
        query=query,
        state="examples" if hits is None else "ready" if total else "none",
        groups=(
            *(
                Group(kind, label, words[kind], rows[kind][: first[kind]], marks.get(kind, ""))
                for kind, label in labels().items()
            ),
            *(Group(kind, label, "", rows[kind][first[kind] :]) for kind, label in labels_of_more().items()),
        ),
        nearest=tuple(row for kind, id in near for row in _rows(said, kind, (id,), "")),
        nearest_mark=language_words(mark) if near else "",
        total=total,
        total_words=number(total),
        listed_words=number(sum(map(len, rows.values()))),
        first=next((row.title for kind in Kind for row in rows[kind]), ""),
    )


def _found(hits: "Hits") -> Of:
    most = dict.fromkeys(Kind, MOST_HITS) | {Kind.MEMBER: MOST_MEMBERS}
    return {kind: (found.ids[: most[kind]], found.total) for kind, found in hits.groups.items()} or dict.fromkeys(
        Kind, ((), 0)
    )


def _rows(scene: Scene, kind: Kind, ids: Iterable[str], query: str) -> Iterator[HitRow]:
    return (row for row in (hit_row(scene, kind, id, query) for id in ids) if row)
