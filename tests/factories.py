"""Small domain objects for tests: each has what it needs, and says only what the test is about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.domain.content import Content, Meta
from kiosk.domain.model import Event, Fact, Level, Member, Notice, Occurrence, Place, Source, Tag, TagScope, Topic
from kiosk.domain.short_codes import short_code
from kiosk.domain.texts import LocalText
from kiosk.domain.walltime import local, midnight, parse_moment

HOST = "heidi.example"
META = Meta(
    built_at=datetime(2026, 11, 23, 2, 30, tzinfo=UTC),
    valid_until=datetime(2026, 12, 23, tzinfo=UTC),
    languages=("sv", "en"),
    phone_host=HOST,
    allowed_hosts=(HOST,),
)
Things = Iterable[Any]


def at(wall: str) -> datetime:
    """The moment of a wall time in Stockholm: `2026-11-23 13:00`."""
    return parse_moment(wall)


def member(id: str, name: str | LocalText | None = None, **more: Any) -> Member:
    """A member, named by its id unless told otherwise; a plain name is Swedish."""
    return Member(id, short_code("m", id), _text(name or id), **more)


def event(id: str, title: str | LocalText | None = None, **more: Any) -> Event:
    """An event, titled by its id unless told otherwise; a plain title is Swedish."""
    return Event(id, short_code("e", id), _text(title or id), **more)


def place(id: str, stop: int | None = None, name: str | LocalText | None = None, **more: Any) -> Place:
    """A place, named by its id unless told otherwise; a plain name is Swedish."""
    return Place(id, short_code("p", id), stop, _text(name or id), **more)


def tag(id: str, position: int, name: str | LocalText, scope: TagScope = TagScope.MEMBER) -> Tag:
    """A tag; a plain name is Swedish."""
    return Tag(id, scope, position, _text(name))


def topic(id: str, position: int = 1, title: str | LocalText | None = None, **more: Any) -> Topic:
    """A topic, titled by its id unless told otherwise; a plain title is Swedish."""
    return Topic(id, short_code("t", id), position, more.pop("icon", "info"), _text(title or id), **more)


def fact(id: str, topic: str, position: int = 1, title: str | LocalText | None = None, **more: Any) -> Fact:
    """A fact, titled by its id unless told otherwise; a plain title is Swedish."""
    return Fact(id, topic, position, _text(title or id), **more)


def notice(id: str, level: Level = Level.INFO, **more: Any) -> Notice:
    """A notice that says its id, in Swedish."""
    return Notice(id, level, {"sv": id}, **more)


def occurrence(event: str, starts: str, ends: str, id: int = 1, **more: Any) -> Occurrence:
    """A time of `event` in the wall time of Stockholm."""
    return Occurrence(id, event, at(starts), at(ends), **more)


def all_day(event: str, first: str, days: int = 1, id: int = 1, **more: Any) -> Occurrence:
    """Whole days of `event`, from local midnight to local midnight."""
    day = local(at(first)).date()
    return Occurrence(id, event, midnight(day), midnight(day + timedelta(days=days)), **more)


def content(
    *,
    members: Things = (),
    events: Things = (),
    occurrences: Iterable[Occurrence] = (),
    places: Things = (),
    tags: Things = (),
    topics: Things = (),
    facts: Things = (),
    sources: Iterable[Source] = (),
    notices: Iterable[Notice] = (),
    meta: Meta = META,
) -> Content:
    """A content of these things. Occurrences are put in order and numbered anew where they share a number."""
    ordered = sorted(occurrences, key=lambda one: one.starts)
    if len({one.id for one in ordered}) < len(ordered):
        ordered = [replace(one, id=number) for number, one in enumerate(ordered, 1)]
    return Content(
        meta=meta,
        sources=_by_id(sources),
        tags=_by_id(tags),
        places=_by_id(places),
        members=_by_id(members),
        events=_by_id(events),
        occurrences=tuple(ordered),
        topics=_by_id(topics),
        facts=_by_id(facts),
        notices=tuple(notices),
    )


def _text(text: str | LocalText) -> LocalText:
    return {"sv": text} if isinstance(text, str) else text


def _by_id(things: Things) -> dict[str, Any]:
    return {thing.id: thing for thing in things}
