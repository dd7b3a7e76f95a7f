"""What several sources tell, the most trusted first → each place, member and event once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from kiosk.domain.model import Admission
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.short_codes import Kind, meetings
from kiosk.domain.texts import pick
from kiosk.sources.assembly import event_id
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft, Span, Where
from kiosk.sources.joining.matching import Matches, contradicts
from kiosk.sources.tables.cells import shorten

Thing = TypeVar("Thing", PlaceDraft, MemberDraft)


@dataclass(frozen=True, slots=True)
class Merged:
    """One event that several sources tell of: where it stands in the one that is believed, and in the others."""

    kept: Where
    others: tuple[Where, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Merging:
    """All that the sources tell, each thing once, and which events were made of several."""

    drafts: Drafts
    merged: tuple[Merged, ...]


def merge(told: Sequence[Drafts], languages: Sequence[str]) -> Merging:
    """What each source tells (names looked up), the most trusted first, as one; `languages` are the content's.

    The same id or UID is the same thing; so is an event with the same title in any language, at the same place on
    the same local day. The most trusted source's fields win; what it leaves open is taken from the next. Of a
    single time that a more trusted source tells of, the title finds the other days too.
    """
    events = _Events()
    for number, drafts in enumerate(told):
        events.add(number, drafts.events)
    kept, meeting = _without_meetings(events.drafts)
    places = _once([drafts.places for drafts in told])
    members = _once([drafts.members for drafts in told])
    problems = (
        *(problem for drafts in told for problem in drafts.problems),
        *events.problems,
        *meeting,
        *_meetings(Kind.PLACE, places),
        *_meetings(Kind.MEMBER, members),
    )
    merged = (
        Merged(events.drafts[number].where, tuple(others), pick(events.drafts[number].title, languages).text)
        for number, others in sorted(events.others.items())
    )
    return Merging(Drafts(places, members, kept, problems), tuple(merged))


class _Events:
    """The events so far, by trust; `others` says where less trusted sources tell of them, by position in `drafts`."""

    def __init__(self) -> None:
        self.drafts: list[EventDraft] = []
        self.others: dict[int, list[Where]] = {}
        self.problems: list[Problem] = []
        self._positions: dict[str, int] = {}
        self._matches = Matches()

    def add(self, source: int, told: Iterable[EventDraft]) -> None:
        """Joins what one source tells with what is there, exact matches first, and adds the rest."""
        for number, kept in enumerate(self.drafts):
            self._matches.put(number, kept)
        unjoined: list[EventDraft] = []
        for draft in self._without_doubles(told):
            position = self._positions.get(event_id(draft.uid))
            if position is None:
                unjoined.append(draft)
            else:
                self._join(source, position, draft, ())
        for near in (False, True):
            left: list[EventDraft] = []
            for draft in unjoined:
                position = self._matches.find(source, draft, near=near)
                if position is None:
                    left.append(draft)
                else:
                    self._join(source, position, draft, self._matches.other_days(position, draft))
            unjoined = left
        for draft in unjoined:
            self._positions[event_id(draft.uid)] = len(self.drafts)
            self.drafts.append(draft)

    def _join(self, source: int, position: int, draft: EventDraft, days: tuple[Span, ...]) -> None:
        kept = self.drafts[position]
        if contradicts(kept, draft):
            sentence = say("“{other}” says that this is cancelled; here it is not.", other=draft.where.source)
            remedy = say("Ask which is right, and cancel it here too.")
            self.problems.append(_problem(Severity.WARNING, kept.where, kept.uid, sentence, remedy))
        self.drafts[position] = _event_filled(kept, draft, days)
        self.others.setdefault(position, []).append(draft.where)
        self._matches.joined(source, position)

    def _without_doubles(self, told: Iterable[EventDraft]) -> Iterator[EventDraft]:
        seen: dict[str, Where] = {}
        for draft in told:
            first = seen.setdefault(event_id(draft.uid), draft.where)
            if first is draft.where:
                yield draft
                continue
            sentence = say("Two events have this UID; the first one is shown, from “{name}”.", name=first.source)
            remedy = say("Take one of the two out, or give it a UID of its own.")
            self.problems.append(_problem(Severity.WARNING, draft.where, draft.uid, sentence, remedy))


def _once(told: Iterable[Iterable[Thing]]) -> tuple[Thing, ...]:
    things: dict[str, Thing] = {}
    for thing in (thing for source in told for thing in source):
        things[thing.id] = _filled(things[thing.id], thing) if thing.id in things else thing
    return tuple(things.values())


def _filled(kept: Thing, other: Thing) -> Thing:
    """`kept` with what it leaves open taken from `other`; texts language by language."""
    found: dict[str, Any] = {
        each.name: _either(getattr(kept, each.name), getattr(other, each.name)) for each in fields(kept)
    }
    return replace(kept, **found)


def _either(kept: object, other: object) -> object:
    if isinstance(kept, Mapping) and isinstance(other, Mapping):
        return {**other, **kept}
    return other if kept is None or kept in ("", ()) else kept


def _event_filled(kept: EventDraft, other: EventDraft, days: tuple[Span, ...]) -> EventDraft:
    ends = {span.starts: span.ends for span in other.spans}
    known = {span.starts for span in kept.spans}
    own = (
        replace(span, ends=max(span.ends, ends.get(span.starts, span.ends))) if span.ends <= span.starts else span
        for span in kept.spans
    )
    added = (span for span in days if span.starts not in known)
    return replace(
        kept,
        title={**other.title, **kept.title},
        summary={**other.summary, **kept.summary},
        text={**other.text, **kept.text},
        spans=tuple(sorted((*own, *added), key=lambda span: (span.starts, span.ends))),
        organiser=kept.organiser or other.organiser,
        place=kept.place or other.place,
        admission=other.admission if kept.admission is Admission.UNKNOWN else kept.admission,
        booking=kept.booking or other.booking,
        tags=kept.tags or other.tags,
        picture=kept.picture or other.picture,
    )


def _without_meetings(drafts: Sequence[EventDraft]) -> tuple[tuple[EventDraft, ...], tuple[Problem, ...]]:
    """`drafts` without those whose short code another one has: nobody can change the UID of another's calendar."""
    by_id = {event_id(draft.uid): draft for draft in drafts}
    problems: list[Problem] = []
    for first, other in meetings(Kind.EVENT, list(by_id)):
        left_out = by_id.pop(other)
        name = pick(by_id[first].title, ()).text
        sentence = say("By rare chance this event gets the same short code as “{name}” and is left out.", name=name)
        remedy = say("Write it into the table of events, under an id of its own.")
        problems.append(_problem(Severity.WARNING, left_out.where, left_out.uid, sentence, remedy))
    return tuple(by_id.values()), tuple(problems)


def _meetings(kind: Kind, things: Iterable[PlaceDraft | MemberDraft]) -> Iterator[Problem]:
    where = {thing.id: thing.where for thing in things}
    for first, other in meetings(kind, where):
        sentence = say("By rare chance “{other}” gets the same short code as “{first}”.", other=other, first=first)
        yield _problem(Severity.ERROR, where[other], other, sentence, say("Change the newer of the two ids."))


def _problem(severity: Severity, where: Where, uid: str, sentence: Sentence, remedy: Sentence) -> Problem:
    named = where.uid or ("" if where.row else uid)
    return Problem(severity, where.source, where.row, "", shorten(uid), sentence, remedy, uid=shorten(named))
