"""All components of one UID → the drafts of its event, and of those of its times that are told otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from kiosk.domain.model import Status
from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.domain.walltime import local
from kiosk.sources.calendars.details import Details, read_details, title_of
from kiosk.sources.calendars.entries import Entry, short_uid
from kiosk.sources.calendars.extents import When
from kiosk.sources.calendars.occurrences import occurrences
from kiosk.sources.calendars.overrides import check, read_change, read_core, replaced
from kiosk.sources.calendars.series import Occurrence, Part
from kiosk.sources.drafts import EventDraft, Where
from kiosk.sources.linked.item import Item, ItemError
from kiosk.sources.tables.cells import shorten


@dataclass(frozen=True, slots=True)
class Telling:
    """What reading a calendar depends on: its name in Problems, the day of the build, the language of its texts.

    `stop` is the moment up to which recurrences are written out.
    """

    name: str
    today: date
    stop: datetime
    language: str


@dataclass(frozen=True, slots=True)
class Member:
    """A part of a series, and what is shown of it: nothing of what is private."""

    part: Part
    details: Details | None


@dataclass(frozen=True, slots=True)
class Series:
    """The reading of the entries of one UID, what is wrong with them, and those that are left out as not public."""

    telling: Telling
    uid: str
    problems: list[Problem] = field(default_factory=list)
    private: list[Entry] = field(default_factory=list)

    def read(self, entries: Sequence[Entry]) -> tuple[EventDraft, ...]:
        """The drafts of `entries`, all of this UID: the event, and those of its times that are told otherwise.

        The UID is that of the times that are told as the event is; without any, of the first one.
        """
        cores = [entry for entry in entries if not entry.is_change]
        core = None
        if cores:
            newest = max(reversed(cores), key=lambda entry: entry.age)
            self._note_others(newest, cores)
            if newest.is_private:
                self.private.append(newest)
                return ()
            core = self._core(newest)
        changes, withheld = self._changes(core, [entry for entry in entries if entry.is_change])
        if core:
            core = replace(core, part=replace(core.part, without=(*core.part.without, *withheld)))
        members = [core, *changes] if core else changes
        if not members:
            return ()
        item = self._item(entries[0])
        try:
            found = occurrences([member.part for member in members], self.telling.today)
        except ItemError as failure:
            self._refuse(entries[0], failure)
            return ()
        shown = _fit_to_show(item, found)
        _note_foreign(item, shown)
        return tuple(self._drafts(item.where, members, shown))

    def note_no_uid(self, entry: Entry) -> None:
        """Say that nothing names the event for good."""
        sentence = say("The event has no UID; when it is moved or renamed, its code leads to the new one no more.")
        remedy = say("Save it anew in a calendar program.")
        self._item(entry).warn("UID", title_of(entry.component), sentence, remedy)

    def _core(self, entry: Entry) -> Member | None:
        item = self._item(entry)
        try:
            part = read_core(entry.component, entry.zones, item, self.telling.stop, off=entry.off)
            return Member(part, read_details(entry.component, item))
        except ItemError as failure:
            self._refuse(entry, failure)
            return None

    def _changes(self, core: Member | None, entries: Iterable[Entry]) -> tuple[list[Member], list[When]]:
        """What replaces times of `core`, and the times whose replacement cannot be read: nobody knows what holds."""
        part = core.part if core else None
        chosen: dict[When, Entry] = {}
        for entry in entries:
            try:
                time = replaced(entry.component, entry.zones, part)
            except ItemError as failure:
                self._refuse(entry, failure)
                continue
            if time not in chosen or entry.age >= chosen[time].age:
                chosen[time] = entry
        read = {time: self._change(core, entry) for time, entry in chosen.items()}
        return [member for member in read.values() if member], [time for time, member in read.items() if not member]

    def _change(self, core: Member | None, entry: Entry) -> Member | None:
        item = self._item(entry)
        try:
            part = read_change(entry.component, entry.zones, item, core.part if core else None, off=entry.off)
            if entry.is_private:
                self.private.append(entry)
                return Member(part, None)
            if core and part.status is Status.CANCELLED:
                return Member(part, core.details)
            return Member(part, read_details(entry.component, item, core.details if core else None))
        except ItemError as failure:
            self._refuse(entry, failure)
            return None

    def _drafts(self, where: Where, members: Sequence[Member], found: Iterable[Occurrence]) -> Iterator[EventDraft]:
        groups: dict[tuple[object, ...], list[Occurrence]] = {}
        for occurrence in found:
            member = members[occurrence.part]
            if member.details:
                key = (*member.details.key, member.part.extent.all_day)
                groups.setdefault(key, []).append(occurrence)
        numbers = [min(occurrence.part for occurrence in group) for group in groups.values()]
        own = 0 if 0 in numbers else next(iter(numbers), 0)
        for number, group in zip(numbers, groups.values(), strict=True):
            part, details = members[number].part, members[number].details
            if details:
                uid = self.uid if number == own else _uid_of_time(self.uid, part)
                yield _draft(uid, where, part, details, group)

    def _item(self, entry: Entry) -> Item:
        where = Where(self.telling.name, uid=self.uid)
        if not entry.has_uid:
            where = Where(self.telling.name, entry.component.number)
        return Item(where, self.telling.language, self.problems)

    def _refuse(self, entry: Entry, failure: ItemError) -> None:
        title, remedy = shorten(title_of(entry.component)), failure.remedy
        if title:
            remedy = say("{remedy} It is “{title}”.", remedy=failure.remedy, title=title)
        self._item(entry).warn(failure.column, failure.value, failure.sentence, remedy)

    def _note_others(self, kept: Entry, cores: Sequence[Entry]) -> None:
        if any(entry.gist != kept.gist for entry in cores):
            sentence = say("{count} events have this UID; only the newest of them is shown.", count=len(cores))
            remedy = say("Give each event a UID of its own.")
            self._item(kept).warn("UID", title_of(kept.component), sentence, remedy)


def _fit_to_show(item: Item, found: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    """`found` without the times that the screen cannot show, of which the first is told."""
    shown: list[Occurrence] = []
    failure: ItemError | None = None
    for occurrence in found:
        try:
            check(occurrence.span)
            shown.append(occurrence)
        except ItemError as refused:
            failure = failure or refused
    if failure:
        item.warn(failure.column, failure.value, failure.sentence, failure.remedy)
    return tuple(shown)


def _note_foreign(item: Item, found: Iterable[Occurrence]) -> None:
    """Tell of the first time that stands beside the series, though it is meant to replace one of it."""
    foreign = next((local(each.span.starts) for each in found if each.foreign), None)
    if foreign is not None:
        sentence = say("It changes a time which the event does not have; it is shown beside the others.")
        remedy = say("Delete it in the calendar if it is not meant, or save the whole event anew.")
        item.warn("RECURRENCE-ID", f"{foreign:%Y-%m-%d %H:%M}", sentence, remedy)


def _draft(uid: str, where: Where, part: Part, details: Details, found: Sequence[Occurrence]) -> EventDraft:
    spans = tuple(occurrence.span for occurrence in found)
    off = part.status is Status.CANCELLED and all(span.status is Status.CANCELLED for span in spans)
    return EventDraft(
        uid,
        where,
        details.title,
        spans,
        details.summary,
        details.text,
        organiser=details.organiser,
        place=details.place,
        status=Status.CANCELLED if off else Status.CONFIRMED,
        booking=details.booking,
        all_day=part.extent.all_day,
        tags=details.tags,
    )


def _uid_of_time(uid: str, part: Part) -> str:
    """A UID for the times that `part` tells otherwise: it stays as long as the time that is replaced."""
    time = part.replaces
    if isinstance(time, datetime):
        return short_uid(f"{uid}#{time.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    return short_uid(f"{uid}#{time:%Y%m%d}" if time else uid)
