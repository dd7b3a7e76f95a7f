"""The groups that the page of Search shows: their labels, what stands in them before anything is typed, and how much
of each comes before the next."""

from collections.abc import Mapping, Sequence

from kiosk.content.search.texts import Kind
from kiosk.domain.whats_on import whats_on
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.hit_rows import HitRow
from kiosk.viewmodels.pages.living_card import of_the_day
from kiosk.viewmodels.scene import Scene

CARDS = 3
"""How many members stand beside each other."""
Of = Mapping[Kind, tuple[tuple[str, ...], int]]
"""Ids of each kind, and how many there are in all."""


def examples(scene: Scene) -> Of:
    """What stands there before anything is typed: some things of each kind, others each day, and how many there are."""
    content, today = scene.content, scene.today
    on = whats_on(content, scene.now)
    coming = sum(1 for times in content.occurrences_by_event.values() if times[-1].ends > scene.now)
    some = range(min(CARDS, len(content.members)))
    return {
        Kind.MEMBER: (tuple(of_the_day(content.members.values(), today, n).id for n in some), len(content.members)),
        Kind.EVENT: (tuple(showing.event.id for showing in (*on.now, *on.ahead, *on.lasting)[:1]), coming),
        Kind.PLACE: (tuple(place.id for place in content.stops[:1]), len(content.places)),
        Kind.FACT: ((of_the_day(content.facts.values(), today).id,) if content.facts else (), len(content.facts)),
    }


def first_of_each(rows: Mapping[Kind, Sequence[HitRow]], cards: int) -> Mapping[Kind, int]:
    """How many of each kind come before the first of the next kind: members as `cards`, one of each other kind.

    Where only the last kind has more, they simply go on.
    """
    first = {kind: cards if kind is Kind.MEMBER else 1 for kind in Kind}
    shown = [kind for kind in Kind if rows[kind]]
    longer = [kind for kind in shown if len(rows[kind]) > first[kind]]
    return first | {kind: len(rows[kind]) for kind in longer if longer == shown[-1:]}


def labels() -> dict[Kind, str]:
    """What stands above the first of each kind."""
    return {
        Kind.MEMBER: translate("SearchPage", "Members"),
        Kind.EVENT: translate("SearchPage", "Events"),
        Kind.PLACE: translate("SearchPage", "Places"),
        Kind.FACT: translate("SearchPage", "Facts"),
    }


def labels_of_more() -> dict[Kind, str]:
    """What stands above those that follow."""
    return {
        Kind.MEMBER: translate("SearchPage", "More members"),
        Kind.EVENT: translate("SearchPage", "More events"),
        Kind.PLACE: translate("SearchPage", "More places"),
        Kind.FACT: translate("SearchPage", "More facts"),
    }
