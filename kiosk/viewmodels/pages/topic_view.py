"""What the page of a group of facts shows."""

from dataclasses import dataclass

from kiosk.domain.model import Source
from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels import formatting
from kiosk.viewmodels.rows import FactRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import fact_row, marked_once


@dataclass(frozen=True, slots=True)
class TopicView:
    """All that the page shows. `sources` are lines to read, one a source."""

    there: bool = False
    title: str = ""
    summary: str = ""
    mark: str = ""
    icon: str = ""
    address: str = ""
    facts: tuple[FactRow, ...] = ()
    sources: str = ""


def topic_view(scene: Scene, id: str) -> TopicView:
    """The topic `id`; a topic that is gone from the content is not `there`."""
    topic = scene.content.topics.get(id)
    if topic is None:
        return TopicView()
    facts = scene.content.facts_by_topic.get(id, ())
    used = dict.fromkeys(fact.source for fact in facts if fact.source in scene.content.sources)
    mark = scene.mark(topic.summary, topic.title)
    return TopicView(
        there=True,
        title=scene.text(topic.title),
        summary=scene.text(topic.summary),
        mark=mark,
        icon=topic.icon,
        address=phone_address(scene.content.meta.phone_host, "t", topic.code),
        facts=marked_once(mark, (fact_row(scene, fact) for fact in facts)),
        sources="\n".join(source_words(scene, scene.content.sources[source]) for source in used if source),
    )


def source_words(scene: Scene, source: Source) -> str:
    """`City of Helsingborg: “…”, Tuesday 10 August 2021`."""
    locale, day = scene.language.locale, source.published
    dated = f", {formatting.date_words(locale, day)} {day.year}" if day else ""
    return f"{source.publisher}: “{source.title}”{dated}"
