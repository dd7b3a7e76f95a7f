"""Topics and their facts: the page of a topic, and the figures of the first page."""

from dataclasses import dataclass

from kiosk.domain.model import Fact, Topic
from kiosk.phone.locale import Said
from kiosk.phone.views.links import (
    Row,
    member_link,
    topic_link,
    website,
)
from kiosk.phone.views.scene import Scene


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
        figure="" if fact.figure is None else scene.locale.number(fact.figure),
        before=before.strip(),
        after=after.strip(),
        when=scene.said(fact.when),
        member=member_link(scene, scene.content.members[fact.member]) if fact.member else None,
        source=scene.locale("facts_source", source=named) if named else "",
        address=link.address if link else "",
    )
