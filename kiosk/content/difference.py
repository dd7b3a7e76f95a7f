"""What is new, changed and gone between two contents, in words that staff know."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from kiosk.content.field_names import FIELDS, KINDS, LEFT_OUT, REFERENCES
from kiosk.content.titles import title_of
from kiosk.domain.content import Content
from kiosk.domain.model import Event, Occurrence, Picture, Status
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import pick
from kiosk.domain.walltime import local

FEW = 5
MUCH, HALF = 0.3, 0.5
"""The part of all rows, and of one kind, whose change or loss somebody has to agree to."""
FORESEEN = timedelta(days=399)
"""Recurrences are written out so far from the day of a build; what the next night adds at the end is no change."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `language` is that of a text, or empty. An empty text: there was or is none; where
    both are empty, `field` alone says what differs."""

    field: Sentence
    language: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Thing:
    """What is added or gone, or changed in `changes`; `title` is in the first language of its content."""

    id: str
    title: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """All of one kind that differs. `reordered`: what both hold stands in another order."""

    kind: Sentence
    added: tuple[Thing, ...] = ()
    changed: tuple[Thing, ...] = ()
    removed: tuple[Thing, ...] = ()
    reordered: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Groups with a difference, and `share`: the part of all rows of both that is added, changed or gone (0 to 1).
    `lost` is the largest part of one kind that is gone before its time, of kinds with at least FEW things."""

    groups: tuple[Group, ...]
    share: float
    lost: float = 0.0


SamePicture = Callable[[int, int], bool]
"""Whether the picture of this number in the old content looks like that one of the new: their bytes are the same."""


def difference(old: Content, new: Content, same_picture: SamePicture) -> Difference:
    """What visitors would see change if `new` took the place of `old`."""
    window = (new.meta.built_at, old.meta.built_at + FORESEEN)
    sides = _Side(old, window), _Side(new, window, same_picture)
    groups = [group for kind, words in KINDS.items() if (group := _group(kind, words, *sides))]
    settings = _changes(*sides, old.meta, new.meta)
    if settings:
        groups.append(Group(say("Settings"), changed=(Thing("settings", "", settings),)))
    touched = sum(len(g.added) + len(g.changed) + len(g.removed) for g in groups)
    rows = sum(len(_things(old, kind).keys() | _things(new, kind).keys()) for kind in KINDS)
    lost = max((_lost(kind, old, new) for kind in KINDS), default=0.0)
    return Difference(tuple(groups), touched / rows if rows else 0.0, lost)


def _lost(kind: str, old: Content, new: Content) -> float:
    before, after = _things(old, kind), _things(new, kind)
    if kind == "events":
        coming = {one.event for one in old.occurrences if one.ends > new.meta.built_at}
        before = {id: event for id, event in before.items() if id in coming}
    return len(before.keys() - after.keys()) / len(before) if len(before) >= FEW else 0.0


def _group(kind: str, words: Sentence, old: "_Side", new: "_Side") -> Group | None:
    before, after = _things(old.content, kind), _things(new.content, kind)
    common = [id for id in after if id in before]
    group = Group(
        words,
        tuple(Thing(str(id), new.title(item)) for id, item in after.items() if id not in before),
        tuple(
            Thing(str(id), new.title(after[id]), changes)
            for id in common
            if (changes := _changes(old, new, before[id], after[id]))
        ),
        tuple(Thing(str(id), old.title(item)) for id, item in before.items() if id not in after),
        common != [id for id in before if id in after],
    )
    return group if group.added or group.changed or group.removed or group.reordered else None


def _things(content: Content, kind: str) -> Mapping[Any, Any]:
    held = getattr(content, kind)
    if kind == "pictures":  # their numbers shift when one is added
        return {pick(item.alt, content.meta.languages).text or str(id): item for id, item in held.items()}
    return held if isinstance(held, Mapping) else {item.id: item for item in held}


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two contents, to say its values in words."""

    content: Content
    window: tuple[datetime, datetime]
    same_picture: SamePicture = lambda _old, _new: True

    def title(self, item: Any) -> str:
        """What the thing is called."""
        return title_of(item, self.content.meta.languages)

    def values(self, item: Any) -> Iterator[tuple[str, str, object, str]]:
        """Field, language, value and words of everything that is said of `item`."""
        for field in fields(item):
            value = getattr(item, field.name)
            if field.name in LEFT_OUT:
                continue
            if isinstance(value, Mapping):
                yield from ((field.name, language, text, text) for language, text in value.items())
            elif value is not None and value != "" and value != ():
                yield field.name, "", value, self._words(field.name, value)
        if isinstance(item, Event):
            first, last = self.window
            every = self.content.occurrences_by_event.get(item.id, ())
            alone = len(every) == 1  # no recurrence, which would be written out further by every build
            times = [each for each in every if first <= each.ends and (alone or each.starts < last)]
            lines = "\n".join(_time(item, occurrence) for occurrence in times)
            yield "times", "", lines, lines

    def _words(self, field: str, value: Any) -> str:
        match value:
            case False:
                return "–"
            case True:
                return "✓"
            case datetime():
                return f"{local(value):%Y-%m-%d %H:%M}"
            case date() | Enum():
                return str(value)
            case tuple():
                return ", ".join(self._words(field, each) for each in value)
        held = getattr(self.content, REFERENCES[field]) if field in REFERENCES else {}
        return self.title(held[value]) if value in held else str(value)


def _changes(old: _Side, new: _Side, before: Any, after: Any) -> tuple[FieldChange, ...]:
    told = {(field, language): (value, words) for field, language, value, words in old.values(before)}
    tells = {(field, language): (value, words) for field, language, value, words in new.values(after)}
    changes = []
    for field, language in dict.fromkeys((*told, *tells)):
        (value, was), (other, now) = (side.get((field, language), (None, "")) for side in (told, tells))
        if field == "times":
            was, now = _only_in(was, now), _only_in(now, was)
        if value != other and was != now:
            changes.append(FieldChange(FIELDS[field], language, was, now))
    if isinstance(after, Picture) and not changes and not new.same_picture(before.id, after.id):
        changes.append(FieldChange(say("another picture of the same size"), "", "", ""))
    return tuple(changes)


def _only_in(lines: str, others: str) -> str:
    """The lines that do not stand among `others`."""
    known = set(others.split("\n"))
    return "\n".join(line for line in lines.split("\n") if line not in known)


def _time(event: Event, occurrence: Occurrence) -> str:
    starts, ends = local(occurrence.starts), local(occurrence.ends)
    if event.all_day:
        last = ends - timedelta(days=1)
        words = f"{starts:%Y-%m-%d}" if last.date() <= starts.date() else f"{starts:%Y-%m-%d} – {last:%Y-%m-%d}"
    else:
        words = (
            f"{starts:%Y-%m-%d %H:%M} – {ends:%H:%M}"
            if starts.date() == ends.date()
            else (f"{starts:%Y-%m-%d %H:%M} – {ends:%Y-%m-%d %H:%M}")
        )
    return f"{words} ({occurrence.status})" if occurrence.status is Status.CANCELLED else words
