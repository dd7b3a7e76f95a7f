"""One group of facts."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.model import Source
from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels import formatting
from kiosk.viewmodels.pages.page import ThingPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import FactRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import fact_row, marked_once

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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


@QmlElement
@QmlUncreatable("Built in app.py.")
class TopicViewModel(ThingPageViewModel):
    """One group of facts and where they are from."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = TopicView()
        self._facts = RowModel(FactRow, self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the topic is in the content."""
        return self._view.there

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._view.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is about."""
        return self._view.summary

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The name of its icon."""
        return self._view.icon

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address for the phone."""
        return self._view.address

    @Property(str, notify=changed)
    def sources(self) -> str:
        """Where the facts are from, one a line."""
        return self._view.sources

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        """The facts (FactRow)."""
        return self._facts

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = topic_view(scene, self._id)
        self._facts.show(self._view.facts)
        self.changed.emit()
