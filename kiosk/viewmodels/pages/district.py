"""The district: its ambition, its figures, who started it and how it came about."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.model import Topic
from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels.code_target import CodeView
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import FactRow, LinkRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import fact_row, marked_once

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

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
        initiators=_rows(scene, INITIATORS),
        history_title=_title(scene, HISTORY),
        history=marked_once(mark, _rows(scene, HISTORY)),
        topics=tuple(
            LinkRow("topic", t.id, t.icon, scene.text(t.title), _topic_detail(scene, t))
            for t in sorted(content.topics.values(), key=lambda t: t.position)
            if t.id not in (AMBITION, INITIATORS) and content.facts_by_topic.get(t.id)
        ),
        state="ready" if content.facts else "empty",
    )


def _title(scene: Scene, topic: str) -> str:
    found = scene.content.topics.get(topic)
    return scene.text(found.title) if found else ""


def _topic_detail(scene: Scene, topic: Topic) -> str:
    return joined(scene.text(topic.summary), scene.mark(topic.summary, topic.title))


def _rows(scene: Scene, topic: str) -> tuple[FactRow, ...]:
    """The facts of a topic. Their titles are all that the page shows of their texts, and so decide on the mark."""
    facts = scene.content.facts_by_topic.get(topic, ())
    return tuple(replace(fact_row(scene, fact), mark=scene.mark(fact.title)) for fact in facts)


@QmlElement
@QmlUncreatable("Built in app.py.")
class DistrictViewModel(PageViewModel):
    """The district. `state` is `ready` or `empty`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = DistrictView()
        self._figures = RowModel(FactRow, self)
        self._initiators = RowModel(FactRow, self)
        self._history = RowModel(FactRow, self)
        self._topics = RowModel(LinkRow, self)

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return self._view.state

    @Property(str, notify=changed)
    def ambition(self) -> str:
        """The ambition in a sentence."""
        return self._view.ambition

    @Property(str, notify=changed)
    def ambitionTitle(self) -> str:
        """What stands above the ambition."""
        return self._view.ambition_title

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the ambition is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def figuresTitle(self) -> str:
        """What stands above the figures."""
        return self._view.figures_title

    @Property(str, notify=changed)
    def initiatorsTitle(self) -> str:
        """What stands above the initiators."""
        return self._view.initiators_title

    @Property(str, notify=changed)
    def historyTitle(self) -> str:
        """What stands above the line of years."""
        return self._view.history_title

    @Property(RowModel, constant=True)
    def figures(self) -> RowModel:
        """The figures (FactRow)."""
        return self._figures

    @Property(RowModel, constant=True)
    def initiators(self) -> RowModel:
        """Who started it (FactRow)."""
        return self._initiators

    @Property(RowModel, constant=True)
    def history(self) -> RowModel:
        """The line of years (FactRow)."""
        return self._history

    @Property(RowModel, constant=True)
    def topics(self) -> RowModel:
        """More to read (LinkRow)."""
        return self._topics

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = district_view(scene)
        self._figures.show(self._view.figures)
        self._initiators.show(self._view.initiators)
        self._history.show(self._view.history)
        self._topics.show(self._view.topics)
        self.code_target.show(CodeView(self._view.address if self._view.state == "ready" else ""))
        self.changed.emit()
