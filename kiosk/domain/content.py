"""One immutable `Content`: everything of one generation, and its look-ups."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain
from typing import TypeVar

from kiosk.domain.model import Event, Fact, Member, Notice, Occurrence, Picture, Place, Source, Tag, Topic

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Meta:
    """What the content file says of itself. `phone_host` is the host of the phone pages (`heidi.example`), `feedback`
    the mail address for what does not work on them; empty while nobody has given one."""

    built_at: datetime
    valid_until: datetime
    languages: tuple[str, ...]
    phone_host: str
    allowed_hosts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    feedback: str = ""


@dataclass(frozen=True)
class Content:
    """Everything of one generation, immutable. Mappings keep the order of the file; `occurrences` is by start.

    Not slotted: its look-ups are derived once, on first use, and kept.
    """

    meta: Meta
    sources: Mapping[str, Source] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    members: Mapping[str, Member] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    occurrences: tuple[Occurrence, ...] = ()
    topics: Mapping[str, Topic] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    pictures: Mapping[int, Picture] = field(default_factory=dict)

    def changed(self, **fields: object) -> "Content":
        """A copy with other `fields`; the look-ups that were derived from none of them are carried over."""
        copy = replace(self, **fields)  # type: ignore[arg-type]
        for source, look_ups in _LOOK_UPS.items():
            if source not in fields:
                copy.__dict__.update({name: self.__dict__[name] for name in look_ups if name in self.__dict__})
        return copy

    def look_up_all(self) -> None:
        """Derive every look-up now, for the copies that `changed` makes."""
        for name in chain.from_iterable(_LOOK_UPS.values()):
            getattr(self, name)

    @cached_property
    def stops(self) -> tuple[Place, ...]:
        """The places on the line, north to south."""
        return tuple(sorted((p for p in self.places.values() if p.stop is not None), key=lambda p: p.stop or 0))

    @cached_property
    def facts_by_topic(self) -> Mapping[str, tuple[Fact, ...]]:
        """Facts of each topic in their order."""
        return _grouped(sorted(self.facts.values(), key=lambda f: f.position), lambda f: f.topic)

    @cached_property
    def member_tags(self) -> frozenset[str]:
        """The tags that some member carries."""
        return frozenset(tag for member in self.members.values() for tag in member.tags)

    @cached_property
    def event_tags(self) -> frozenset[str]:
        """The tags that some event carries."""
        return frozenset(tag for event in self.events.values() for tag in event.tags)

    @cached_property
    def members_by_tag(self) -> Mapping[str, tuple[Member, ...]]:
        """Members that carry each tag, in the order of the file."""
        groups: dict[str, list[Member]] = {}
        for member in self.members.values():
            for tag in member.tags:
                groups.setdefault(tag, []).append(member)
        return {tag: tuple(group) for tag, group in groups.items()}

    @cached_property
    def members_by_place(self) -> Mapping[str, tuple[Member, ...]]:
        """Members of each place, in the order of the file."""
        return _grouped(self.members.values(), lambda m: m.place)

    @cached_property
    def occurrences_by_event(self) -> Mapping[str, tuple[Occurrence, ...]]:
        """Occurrences of each event, by start."""
        return _grouped(self.occurrences, lambda o: o.event)

    @cached_property
    def exhibitions(self) -> tuple[Occurrence, ...]:
        """The occurrences that last for months, by start."""
        return tuple(one for one in self.occurrences if one.is_exhibition)

    @cached_property
    def events_by_organiser(self) -> Mapping[str, tuple[Event, ...]]:
        """Events of each member."""
        return _grouped(self.events.values(), lambda e: e.organiser)

    @cached_property
    def events_by_place(self) -> Mapping[str, tuple[Event, ...]]:
        """Events at each place."""
        return _grouped(self.events.values(), lambda e: e.place)


_LOOK_UPS = {
    "places": ("stops",),
    "facts": ("facts_by_topic",),
    "members": ("member_tags", "members_by_tag", "members_by_place"),
    "events": ("event_tags", "events_by_organiser", "events_by_place"),
    "occurrences": ("occurrences_by_event", "exhibitions"),
}
"""The look-ups by what each is derived from."""


def _grouped(items: Iterable[Item], key: Callable[[Item], str | None]) -> dict[str, tuple[Item, ...]]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        name = key(item)
        if name is not None:
            groups.setdefault(name, []).append(item)
    return {name: tuple(group) for name, group in groups.items()}
