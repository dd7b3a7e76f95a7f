"""What the page of the district shows."""

from dataclasses import dataclass, replace

from kiosk.domain.model import Topic
from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.rows import FactRow, LinkRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import fact_row, marked_once

AMBITION, FIGURES, INITIATORS, HISTORY = "ambition", "figures", "initiators", "history"


@dataclass(frozen=True, slots=True)
class DistrictView:
    """All that the page shows: four topics, and links to every one that has more to read."""

    ambition: str = ""
    ambition_title: str = ""
    mark: str = ""
    address: str = ""
    figures_title: str = ""
    figures: tuple[FactRow, ...] = ()
    initiators_title: str = ""
    initiators: tuple[FactRow, ...] = ()
    history_title: str = ""
    history: tuple[FactRow, ...] = ()
    topics: tuple[LinkRow, ...] = ()
    state: str = "empty"


def district_view(scene: Scene) -> DistrictView:
    """The page, as far as the content has the topics."""
    content = scene.content
    ambition = _rows(scene, AMBITION)
    mark = ambition[0].mark if ambition else ""
    topic = content.topics.get(AMBITION)
    return DistrictView(
        ambition=ambition[0].title if ambition else "",
        ambition_title=_title(scene, AMBITION),
        mark=mark,
        address=phone_address(content.meta.phone_host, "t", topic.code) if topic else "",
        figures_title=_title(scene, FIGURES),
        figures=marked_once(mark, (row for row in _rows(scene, FIGURES) if row.figure)),
        initiators_title=_title(scene, INITIATORS),
        initiators=marked_once(mark, (replace(row, note="", figure="", when="") for row in _rows(scene, INITIATORS))),
        history_title=_title(scene, HISTORY),
        history=marked_once(mark, (replace(row, note="", figure="") for row in _rows(scene, HISTORY))),
        topics=tuple(
            _topic_link(scene.having_said(mark), t)
            for t in sorted(content.topics.values(), key=lambda t: t.position)
            if t.id not in (AMBITION, INITIATORS) and content.facts_by_topic.get(t.id)
        ),
        state="ready" if content.facts else "empty",
    )


def _title(scene: Scene, topic: str) -> str:
    found = scene.content.topics.get(topic)
    return scene.text(found.title) if found else ""


def _topic_link(scene: Scene, topic: Topic) -> LinkRow:
    detail = joined(scene.text(topic.summary), scene.mark(topic.summary, topic.title))
    return LinkRow("topic", topic.id, topic.icon, scene.text(topic.title), detail)


def _rows(scene: Scene, topic: str) -> tuple[FactRow, ...]:
    """The facts of a topic. Their titles are all that the page shows of their texts, and so decide on the mark."""
    return tuple(
        replace(fact_row(scene, fact), text="", mark=scene.mark(fact.title))
        for fact in scene.content.facts_by_topic.get(topic, ())
    )
