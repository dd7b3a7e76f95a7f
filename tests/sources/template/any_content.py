"""Draws whole contents of everything that a workbook can hold."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from kiosk.domain.allowed_addresses import LONGEST_ADDRESS
from kiosk.domain.content import Content, Meta
from kiosk.domain.model import (
    Admission,
    Event,
    Fact,
    Level,
    Member,
    Notice,
    Occurrence,
    Place,
    Source,
    Status,
    Tag,
    TagScope,
    Topic,
)
from kiosk.domain.short_codes import short_code
from kiosk.domain.texts import LocalText
from kiosk.domain.walltime import local, midnight
from kiosk.sources.tables.broken_cells import says_error
from kiosk.sources.text_cleaning import clean
from tests.sources.tables.sample_tables import BUILT_AT

META = Meta(
    BUILT_AT, BUILT_AT + timedelta(days=30), ("sv", "en"), "heidi.example", ("heidi.example", "ok.example"), ("tables",)
)

LETTERS = st.characters(categories=("L", "N", "P", "S", "Zs"))
WORDS = (
    st.text(LETTERS, min_size=1, max_size=40).map(clean).filter(lambda text: text.strip("#") and not says_error(text))
)


def texts(words: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from(["sv", "en"]), words, min_size=1)


OPTIONAL: st.SearchStrategy[dict[str, str]] = st.one_of(st.just({}), texts())
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)
LONG = "https://ok.example/".ljust(LONGEST_ADDRESS, "x")
ADDRESS = st.sampled_from(["", "https://ok.example/", "https://heidi.example/a?b=c&d=%20", LONG])
SECONDS = 60 * 60 * 24 * 900
STARTS = st.integers(-SECONDS, SECONDS).map(lambda seconds: BUILT_AT + timedelta(seconds=seconds))
LENGTHS = st.integers(0, 300).map(lambda n: timedelta(minutes=n)) | st.integers(0, 5_000_000).map(
    lambda n: timedelta(seconds=n)
)


class Some:
    """Draws the parts of a content."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def ids(self, most: int = 3) -> list[str]:
        return self.draw(st.lists(IDS, unique=True, max_size=most))

    def one_of(self, *choices: Any) -> Any:
        return self.draw(st.sampled_from(choices))

    def subset(self, of: Sequence[str]) -> tuple[str, ...]:
        return tuple(self.draw(st.lists(st.sampled_from(of), unique=True))) if of else ()

    def three(self) -> tuple[LocalText, LocalText, LocalText]:
        return self.draw(texts()), self.draw(OPTIONAL), self.draw(OPTIONAL)

    def flag(self) -> bool:
        return self.draw(st.booleans())

    def source(self, id: str) -> Source:
        published = self.draw(st.none() | st.dates(date(1900, 1, 1), BUILT_AT.date()))
        return Source(id, self.draw(WORDS), self.draw(WORDS), published, "https://ok.example/")

    def place(self, id: str, number: int) -> Place:
        stop = number if self.flag() else None
        minutes, direction = self.one_of(None, 1, 999), self.draw(OPTIONAL)
        position = self.one_of("", "56.0413,12.6945")
        return Place(id, short_code("p", id), stop, *self.three(), position, minutes=minutes, direction=direction)

    def member(self, id: str, places: Sequence[str], tags: Sequence[str]) -> Member:
        phone, email = (
            self.one_of("", "+46 42 10 50 00", "+46 771 11 22 33 ext. 12", "114 14"),
            self.one_of("", "info@example.org"),
        )
        reach = self.one_of(None, *places), self.draw(ADDRESS), phone, email
        return Member(id, short_code("m", id), *self.three(), *reach, self.flag(), self.subset(tags))

    def fact(self, id: str, number: int, topics: Sequence[str], members: Sequence[str], source: str) -> Fact:
        return Fact(
            id,
            self.one_of(*topics),
            number,
            self.draw(texts()),
            self.draw(OPTIONAL),
            figure=self.draw(st.none() | st.integers(0, 999_999_999)),
            when=self.draw(OPTIONAL),
            icon=self.one_of("", "users"),
            member=self.one_of(None, *members),
            source=source,
            headline=self.flag(),
        )

    def event(self, id: str, members: Sequence[str], places: Sequence[str], tags: Sequence[str]) -> Event:
        return Event(
            id,
            short_code("e", id),
            *self.three(),
            organiser=self.one_of(None, *members),
            place=self.one_of(None, *places),
            status=self.one_of(*Status),
            admission=self.one_of(*Admission),
            booking=self.draw(ADDRESS),
            all_day=self.flag(),
            sample=self.flag(),
            tags=self.subset(tags),
        )

    def times(self, event: Event) -> Iterator[Occurrence]:
        for _ in range(self.draw(st.integers(1, 3))):
            starts, length = self.draw(STARTS), self.draw(LENGTHS)
            if event.all_day:
                day = local(starts).date()
                starts, ends = midnight(day), midnight(day + timedelta(days=length.days + 1))
            else:
                ends = starts + length
            yield Occurrence(0, event.id, starts, ends, self.one_of(*Status))

    def notice(self, id: str) -> Notice:
        return Notice(id, self.one_of(*Level), self.draw(texts()), self.draw(st.none() | STARTS))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    some = Some(draw)
    sources = {id: some.source(id) for id in some.ids()}
    tags = {id: Tag(id, some.one_of(*TagScope), n, draw(texts())) for n, id in enumerate(some.ids())}
    scoped = {scope: [tag.id for tag in tags.values() if tag.scope is scope] for scope in TagScope}
    places = {id: some.place(id, number) for number, id in enumerate(some.ids(), 1)}
    members = {id: some.member(id, list(places), scoped[TagScope.MEMBER]) for id in some.ids()}
    topics = {
        id: Topic(id, short_code("t", id), number, "landmark", draw(texts()), draw(OPTIONAL))
        for number, id in enumerate(some.ids())
    }
    facts = {
        id: some.fact(id, number, list(topics), list(members), next(iter(sources)))
        for number, id in enumerate(some.ids() if topics and sources else [])
    }
    events = {id: some.event(id, list(members), list(places), scoped[TagScope.EVENT]) for id in some.ids()}
    times = sorted((one for event in events.values() for one in some.times(event)), key=lambda o: (o.starts, o.event))
    numbered = tuple(replace(one, id=number) for number, one in enumerate(times, 1))
    notices = tuple(some.notice(id) for id in some.ids())
    return Content(META, sources, tags, places, members, events, numbered, topics, facts, notices)
