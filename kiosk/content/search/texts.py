"""The texts that search looks at: all that may be found in one content, as one language of the screen sees it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import itemgetter

from kiosk.content.search.folding import alphabetical, at_once, folded, spelled
from kiosk.domain.content import Content
from kiosk.domain.texts import LocalText, pick

_KEY = itemgetter(0)
Seen = Callable[[LocalText], str]


class Kind(StrEnum):
    """What may be found, in the order of the groups on the screen."""

    MEMBER = "member"
    EVENT = "event"
    PLACE = "place"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that may be found: its name, and the words of its field, of its place and of what is said of it."""

    id: str
    name: LocalText
    field: str
    place: str
    text: str
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class SearchTexts:
    """Things of one kind as one language sees them, a list for each column and a place in it for each, by name.

    `exact` is the name as it is spelled, `name` the name folded, each after a space so that a word begins behind one.
    `ends` is when each is over for good, for a kind of which some are; else empty.
    """

    ids: list[str]
    exact: list[str]
    name: list[str]
    other: list[str]
    field: list[str]
    place: list[str]
    text: list[str]
    ends: list[datetime]


def languages_of(content: Content) -> frozenset[str]:
    """Every language that a text which is searched is in."""
    texts: list[LocalText] = [tag.name for tag in content.tags.values()]
    texts += (text for member in content.members.values() for text in (member.name, member.summary, member.text))
    texts += (text for event in content.events.values() for text in (event.title, event.summary, event.text))
    texts += (text for place in content.places.values() for text in (place.name, place.summary, place.text))
    texts += (text for topic in content.topics.values() for text in (topic.title, topic.summary))
    texts += (text for fact in content.facts.values() for text in (fact.title, fact.text, fact.when))
    return frozenset().union(*texts)


def search_texts(content: Content, languages: Sequence[str]) -> Mapping[Kind, SearchTexts]:
    """All of `content`, each kind in the order of the names, å ä ö after z."""
    first = languages[0] if languages else ""

    def seen(text: LocalText) -> str:
        return text.get(first) or pick(text, languages).text

    return {
        Kind.MEMBER: _in_order(_members(content, seen), seen),
        Kind.EVENT: _in_order(_events(content, seen), seen),
        Kind.PLACE: _in_order(_places(content, seen), seen),
        Kind.FACT: _in_order(_facts(content, seen), seen),
    }


def _members(content: Content, seen: Seen) -> Iterator[Entry]:
    fields, places = _names(content.tags, seen), _names(content.places, seen)
    for member in content.members.values():
        field = " ".join(fields.get(tag, "") for tag in member.tags)
        text = f"{seen(member.summary)} {seen(member.text)}"
        yield Entry(member.id, member.name, field, places.get(member.place or "", ""), text)


def _events(content: Content, seen: Seen) -> Iterator[Entry]:
    """Those that have a time; who arranges one counts as where it is."""
    fields, places, members = (_names(things, seen) for things in (content.tags, content.places, content.members))
    for event in content.events.values():
        times = content.occurrences_by_event.get(event.id)
        if times:
            field = " ".join(fields.get(tag, "") for tag in event.tags)
            place = f"{places.get(event.place or '', '')} {members.get(event.organiser or '', '')}"
            text = f"{seen(event.summary)} {seen(event.text)}"
            yield Entry(event.id, event.title, field, place, text, max(one.ends for one in times))


def _places(content: Content, seen: Seen) -> Iterator[Entry]:
    for place in content.places.values():
        yield Entry(place.id, place.name, "", "", f"{seen(place.summary)} {seen(place.text)}")


def _facts(content: Content, seen: Seen) -> Iterator[Entry]:
    """With their topics; a figure is found by its digits."""
    topics = {topic.id: f"{seen(topic.title)} {seen(topic.summary)}" for topic in content.topics.values()}
    for fact in content.facts.values():
        figure = "" if fact.figure is None else str(fact.figure)
        field = folded(spelled(topics.get(fact.topic, "")))
        yield Entry(fact.id, fact.title, field, "", f"{seen(fact.text)} {seen(fact.when)} {figure}")


def _names(things: Mapping[str, object], seen: Seen) -> dict[str, str]:
    return {id: folded(spelled(seen(thing.name))) for id, thing in things.items()}  # type: ignore[attr-defined]


def _in_order(entries: Iterable[Entry], seen: Seen) -> SearchTexts:
    found = list(entries)
    shown = [seen(entry.name) for entry in found]
    named = at_once(spelled, shown)
    by_name = sorted(zip(at_once(alphabetical, named), named, shown, found, strict=True), key=_KEY)
    found = [entry for *_, entry in by_name]
    exact = [f" {name.strip()}" for _, name, *_ in by_name]
    others = [" ".join([text for text in entry.name.values() if text != name]) for *_, name, entry in by_name]
    return SearchTexts(
        ids=[entry.id for entry in found],
        exact=exact,
        name=at_once(folded, exact),
        other=at_once(folded, at_once(spelled, others)),
        field=[entry.field for entry in found],
        place=[entry.place for entry in found],
        text=at_once(_folded_text, [entry.text for entry in found]),
        ends=[entry.ends for entry in found if entry.ends],
    )


def _folded_text(text: str) -> str:
    """Not spelled: the full-text index finds the words by itself."""
    return folded(text.lower())


def vocabulary(texts: Iterable[str]) -> list[str]:
    """The different words of folded `texts`, sorted; numbers are not words."""
    return sorted(word for word in set(" ".join(texts).split()) if word.isalpha())
