"""Members, places and topics: their pages, and the rows of the lists."""

from dataclasses import dataclass

from kiosk.domain.identity import Kind
from kiosk.domain.model import Fact, Member, Place, Topic
from kiosk.domain.texts import LocalText, initials
from kiosk.phone.tongue import Said
from kiosk.phone.views.events import EventRow, rows_for
from kiosk.phone.views.links import (
    Link,
    PictureView,
    Row,
    Way,
    in_brief,
    member_link,
    picture_view,
    place_link,
    topic_link,
    way_to,
    website,
)
from kiosk.phone.views.scene import Scene

MOST_MEMBERS = 60
"""Of a place on its page."""
MOST_EVENTS = 5
"""Of a member or a place on its page."""


@dataclass(frozen=True, slots=True)
class MemberView:
    """The page of a member."""

    code: str
    name: Said
    summary: Said
    text: Said
    mark: str
    initials: str
    initiator: bool
    tags: tuple[Said, ...]
    website: Link | None
    phone: str
    email: str
    way: Way | None
    picture: PictureView | None
    file: str
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """The page of a place, with `more` members that have no room on it."""

    code: str
    name: Said
    summary: Said
    text: Said
    mark: str
    way: Way
    picture: PictureView | None
    members: tuple[Row, ...]
    more: int
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact. `figure` is set large, with the words around it before and after."""

    title: Said
    text: Said
    figure: str
    before: str
    after: str
    when: Said
    member: Row | None
    source: str
    address: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """The page of a topic."""

    code: str
    title: Said
    summary: Said
    mark: str
    symbol: str
    facts: tuple[FactView, ...]
    others: tuple[Row, ...]


def member_view(scene: Scene, member: Member) -> MemberView:
    """All that the page of `member` shows."""
    content = scene.content
    name, summary, text = scene.said(member.name), scene.said(member.summary), scene.said(member.text)
    place = content.places.get(member.place) if member.place else None
    return MemberView(
        code=member.code,
        name=name,
        summary=summary,
        text=text,
        mark=scene.mark(text, summary),
        initials=initials(name.text),
        initiator=member.initiator,
        tags=tuple(scene.said(content.tags[tag].name) for tag in member.tags),
        website=website(scene, member.website),
        phone=member.phone,
        email=member.email,
        way=way_to(scene, place) if place else None,
        picture=picture_view(scene, member.picture),
        file=scene.file(Kind.MEMBER, member.code, ".vcf"),
        events=rows_for(scene, content.events_by_organiser.get(member.id, ()), MOST_EVENTS),
    )


def place_view(scene: Scene, place: Place) -> PlaceView:
    """All that the page of `place` shows."""
    content = scene.content
    summary, text = scene.said(place.summary), scene.said(place.text)
    here = content.members_by_place.get(place.id, ())
    return PlaceView(
        code=place.code,
        name=scene.said(place.name),
        summary=summary,
        text=text,
        mark=scene.mark(text, summary),
        way=way_to(scene, place),
        picture=picture_view(scene, place.picture),
        members=tuple(member_link(scene, one) for one in here[:MOST_MEMBERS]),
        more=max(0, len(here) - MOST_MEMBERS),
        events=rows_for(scene, content.events_by_place.get(place.id, ()), MOST_EVENTS),
    )


def topic_view(scene: Scene, topic: Topic) -> TopicView:
    """All that the page of `topic` shows."""
    facts = scene.content.facts_by_topic.get(topic.id, ())
    title, summary = scene.said(topic.title), scene.said(topic.summary)
    texts = [scene.said(text) for fact in facts for text in (fact.title, fact.text)]
    return TopicView(
        code=topic.code,
        title=title,
        summary=summary,
        mark=scene.mark(title, summary, *texts),
        symbol=topic.icon or "info",
        facts=tuple(_fact(scene, fact) for fact in facts),
        others=tuple(topic_link(scene, other) for other in topics(scene) if other is not topic),
    )


def topics(scene: Scene) -> tuple[Topic, ...]:
    """The topics in their order."""
    return tuple(sorted(scene.content.topics.values(), key=lambda topic: topic.position))


def figures(scene: Scene) -> tuple[FactView, ...]:
    """The facts that are a number."""
    by_topic = (scene.content.facts_by_topic.get(topic.id, ()) for topic in topics(scene))
    return tuple(_fact(scene, fact) for facts in by_topic for fact in facts if fact.figure is not None)


def _fact(scene: Scene, fact: Fact) -> FactView:
    before, _, after = scene.said(fact.figure_note).text.partition("{}")
    source = scene.content.sources.get(fact.source) if fact.source else None
    named = ", ".join(filter(None, (source.title, source.publisher))) if source else ""
    link = website(scene, source.address) if source else None
    return FactView(
        title=scene.said(fact.title),
        text=scene.said(fact.text),
        figure="" if fact.figure is None else scene.tongue.number(fact.figure),
        before=before.strip(),
        after=after.strip(),
        when=scene.said(fact.when),
        member=member_link(scene, scene.content.members[fact.member]) if fact.member else None,
        source=scene.tongue("facts_source", source=named) if named else "",
        address=link.address if link else "",
    )


def member_rows(scene: Scene) -> tuple[Row, ...]:
    """Every member as the list has it, in the order of the alphabet."""
    rows = []
    for member in scene.content.members.values():
        place = scene.content.places.get(member.place) if member.place else None
        more = [scene.said(scene.content.tags[tag].name).text for tag in member.tags]
        if place:
            more.append(scene.said(place.name).text)
        rows.append(
            Row(
                scene.path(Kind.MEMBER, member.code),
                scene.said(member.name),
                in_brief(scene, member.summary),
                tuple(more),
            )
        )
    return tuple(sorted(rows, key=lambda row: (alphabetical(row.name.text), row.path)))


def place_rows(scene: Scene) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The stops along the line, and the places that are no stop."""
    stops = tuple(place_link(scene, place) for place in scene.content.stops)
    others = (place for place in scene.content.places.values() if place.stop is None)
    return stops, tuple(place_link(scene, place) for place in others)


def counts(scene: Scene) -> dict[str, str]:
    """What the first page says of each list."""
    content, words = scene.content, scene.tongue
    return {
        "members": words.counted("members_count", len(content.members)),
        "stops": words.counted("stops_count", len(content.stops)) if content.stops else "",
    }


_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "y"})


def alphabetical(name: str) -> str:
    """A key that puts å, ä and ö after z, as Swedish has it."""
    return name.casefold().translate(_AFTER_Z)


def undescribed(scene: Scene) -> tuple[int, int]:
    """How many of the pictures on the pages have no description in this language, and how many there are."""
    alts: list[LocalText] = [image.alt for image in scene.images.values()]
    return sum(1 for alt in alts if not alt.get(scene.tongue.code)), len(alts)
