"""Places, organisers and tags as a source names them → the ids of what is meant."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from kiosk.content.search.folding import spelled
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import LocalText
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, Where
from kiosk.sources.plan import FILE, SourcePlan
from kiosk.sources.tables.cells import shorten

_PARTS = re.compile(r"\s*[,;|]\s*")
_MOST_SUGGESTIONS = 50
"""Looking for the nearest of ten thousand names takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Index:
    """What can be meant: ids, and names in small letters to the id of the first thing that has each."""

    ids: frozenset[str]
    names: Mapping[str, str]

    def find(self, words: str) -> str | None:
        """The id that `words` mean, by id or by a name in any language, without regard to case."""
        return words if words in self.ids else self.names.get(_key(words))

    def nearest(self, words: str) -> str | None:
        """The id that is, or whose name is, most like `words`; None when none is."""
        every = {**{id: id for id in self.ids}, **self.names}
        near = get_close_matches(_key(words), every, 1, 0.7)
        return every[near[0]] if near else None


def index(things: Iterable[tuple[str, LocalText]]) -> Index:
    """The index of things by id and names; of two with the same name the first is meant."""
    names: dict[str, str] = {}
    ids: list[str] = []
    for id, name in things:
        ids.append(id)
        for words in name.values():
            names.setdefault(_key(words), id)
    return Index(frozenset(ids), names)


@dataclass(frozen=True, slots=True)
class Known:
    """All that sources can name."""

    places: Index
    members: Index
    member_tags: Index
    event_tags: Index


def look_up(plan: SourcePlan, drafts: Drafts, known: Known) -> Drafts:
    """`drafts` with ids in place of names, and a warning for each name that means nothing, once a name.

    What the plan says a name means comes first, then the id or the name itself, then the same for each part of it
    between commas (`Prisma, Oceanhamnen`). An event that names no place, organiser or tag has those of the plan; one
    that names an unknown one has none. An id in the plan that nothing has is an error.
    """
    search = _Search(plan, known)
    members = tuple(search.member(draft) for draft in drafts.members)
    events = tuple(search.event(draft) for draft in drafts.events)
    problems = (*drafts.problems, *search.mistakes(), *search.unknown_names())
    return replace(drafts, members=members, events=events, problems=problems)


_PLACE, _ORGANISER, _TAGS = "place", "organiser", "tags"


class _Search:
    def __init__(self, plan: SourcePlan, known: Known) -> None:
        self._plan, self._known = plan, known
        self._places = {_key(name): id for name, id in plan.places.items()}
        self._organisers = {_key(name): id for name, id in plan.organisers.items()}
        self._unknown: dict[tuple[str, str], list[Where]] = {}
        self._indexes: dict[tuple[str, str], Index] = {}

    def member(self, draft: MemberDraft) -> MemberDraft:
        place = self._one(_PLACE, draft.place, self._places, self._known.places, draft.where)
        return replace(draft, place=place, tags=self._tags(draft.tags, self._known.member_tags, draft.where))

    def event(self, draft: EventDraft) -> EventDraft:
        plan, known, where = self._plan, self._known, draft.where
        place = self._one(_PLACE, draft.place, self._places, known.places, where)
        organiser = self._one(_ORGANISER, draft.organiser, self._organisers, known.members, where)
        return replace(
            draft,
            place=place if draft.place else plan.place,
            organiser=organiser if draft.organiser else plan.organiser,
            tags=self._tags(draft.tags, known.event_tags, where) if draft.tags else plan.tags,
            sample=draft.sample or plan.sample,
        )

    def _one(self, column: str, words: str, mapping: Mapping[str, str], known: Index, where: Where) -> str:
        if not words:
            return ""
        for part in dict.fromkeys((words, *filter(None, _PARTS.split(words)))):
            found = mapping.get(_key(part))
            found = known.find(part) if found is None else found
            if found is not None:
                return found
        self._note(column, words, known, where)
        return ""

    def _tags(self, tags: tuple[str, ...], known: Index, where: Where) -> tuple[str, ...]:
        found = {words: known.find(words) for words in tags}
        for words, id in found.items():
            if id is None:
                self._note(_TAGS, words, known, where)
        return tuple(dict.fromkeys(id for id in found.values() if id))

    def _note(self, column: str, words: str, known: Index, where: Where) -> None:
        self._unknown.setdefault((column, words), []).append(where)
        self._indexes[column, words] = known

    def unknown_names(self) -> Iterator[Problem]:
        for number, ((column, words), wheres) in enumerate(self._unknown.items()):
            near = self._indexes[column, words].nearest(words) if number < _MOST_SUGGESTIONS else None
            first = wheres[0]
            yield Problem(
                Severity.WARNING,
                first.source,
                first.row,
                column,
                shorten(words),
                _nobody_knows(column, len(wheres)),
                _mend(column, near),
                uid=first.uid,
            )

    def mistakes(self) -> Iterator[Problem]:
        """Ids in the plan that nothing has."""
        plan, known = self._plan, self._known
        named = [
            *((_PLACE, id, known.places) for id in (plan.place, *plan.places.values())),
            *((_ORGANISER, id, known.members) for id in (plan.organiser, *plan.organisers.values())),
            *((_TAGS, id, known.event_tags) for id in plan.tags),
        ]
        for (column, id), index in {(column, id): index for column, id, index in named}.items():
            if id and id not in index.ids:
                near = index.nearest(id)
                sentence = say("The source “{name}” names an id that nothing has.", name=plan.name)
                remedy = say("Did you mean “{name}”?", name=near) if near else say("Correct the id.")
                yield Problem(Severity.ERROR, FILE, None, column, shorten(id), sentence, remedy)


def _nobody_knows(column: str, count: int) -> Sentence:
    match column:
        case "place":
            return say("No place has this name; what is named here is shown without one ({count} in all).", count=count)
        case "organiser":
            return say("No member has this name; the event is shown without it ({count} in all).", count=count)
    return say("No tag has this name; it is left out ({count} in all).", count=count)


def _mend(column: str, near: str | None) -> Sentence:
    if near and column == _TAGS:
        return say("Did you mean “{name}”?", name=near)
    if near:
        return say("If “{name}” is meant, say so in sources.toml or write its name.", name=near)
    match column:
        case "place":
            return say("Say in sources.toml under places what it means, or add it to the places.")
        case "organiser":
            return say("Say in sources.toml under organisers what it means, or add it to the members.")
    return say("Add it to the tags, or take it out.")


def _key(words: str) -> str:
    return spelled(words).strip()
