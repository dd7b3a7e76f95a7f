"""The loop that runs while nobody is there: facts, figures, what is on next and who is here."""

from collections.abc import Iterator
from itertools import cycle, islice, zip_longest

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import coming, showing_at
from kiosk.domain.freshness import Freshness
from kiosk.domain.mixed_text import in_language
from kiosk.domain.model import Fact, Status
from kiosk.runtime.language import Languages
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.pages.attract_reading import attract_reading
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.rows import SlideRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EVENTS = 4
MOST_MEMBERS = 6
MOST_PLACES = 4
HARBOUR = "drawing/harbour/50,50"
"""The house's own picture, for what has none."""


def slides(scene: Scene) -> tuple[SlideRow, ...]:
    """The loop: a fact, then an event, a member or a place, by turns; at least one slide, whatever the content holds.
    Events, members and places come again for as long as there are facts.

    Nothing is coming up once what the content says of the present no longer holds.
    """
    facts, others = list(_facts(scene)), list(_others(scene))
    again = islice(cycle(others), max(len(facts), len(others)))
    mixed = [slide for pair in zip_longest(facts, again) for slide in pair if slide is not None]
    welcome = translate("Attract", "Welcome"), "Helsingborg Innovation District", ""
    return tuple(mixed) or (SlideRow(*welcome, *_drawing()),)


def _drawing() -> tuple[str, str]:
    return HARBOUR, translate("Attract", "Drawing")


def _shown(scene: Scene, kind: str, thing: shared_rows.Illustrated) -> tuple[str, str]:
    """What fills the screen, and who made it. A logo would be lost there."""
    picture = shared_rows.picture_view(scene, kind, thing)
    if picture.illustration.startswith("logo/"):
        return shared_rows.pattern_of(kind, thing), ""
    return picture.illustration, picture.credit


def _facts(scene: Scene) -> Iterator[SlideRow]:
    for fact in scene.content.facts.values():
        if fact.headline:
            detail = joined(scene.text(fact.when), _source(scene, fact), scene.mark(fact.title))
            title = shared_rows.figure_sentence(scene, fact)
            yield SlideRow(translate("Attract", "Did you know?"), title, detail, *_drawing())


def _source(scene: Scene, fact: Fact) -> str:
    source = scene.content.sources.get(fact.source or "")
    if source is None:
        return ""
    said = f"{source.publisher}, {source.published.year}" if source.published else source.publisher
    return translate("Attract", "Source: %1").replace("%1", said)


def _others(scene: Scene) -> Iterator[SlideRow]:
    events = [] if scene.news.freshness is Freshness.OVER else list(_events(scene))
    for turn in zip_longest(events, _members(scene), _places(scene)):
        yield from (slide for slide in turn if slide is not None)


def _events(scene: Scene) -> Iterator[SlideRow]:
    shown: set[str] = set()
    for occurrence in coming(scene.content, scene.now):
        event = scene.content.events[occurrence.event]
        if event.id in shown or Status.CANCELLED in (event.status, occurrence.status):
            continue
        shown.add(event.id)
        showing = showing_at(event, occurrence, scene.now)
        on = shared_rows.course_words(scene, showing)
        row = shared_rows.event_row(scene, showing, dated=True)
        hours, where = shared_rows.hours_words(scene, showing), shared_rows.where_words(scene, event)
        when = joined(hours, where) if on else joined(row.time, row.detail, row.length)
        mark = shared_rows.language_words(scene.mark(event.title))
        sample = translate("Attract", "Sample event") if event.sample else ""
        kicker, detail = on or translate("Attract", "Coming up"), joined(when, mark, sample)
        yield SlideRow(kicker, row.title, detail, *_shown(scene, "event", event))
        if len(shown) == MOST_EVENTS:
            return


def _members(scene: Scene) -> Iterator[SlideRow]:
    for member in list(scene.content.members.values())[:MOST_MEMBERS]:
        row, drawn = shared_rows.member_link(scene, member), _shown(scene, "member", member)
        yield SlideRow(translate("Attract", "Who is here"), row.title, row.detail, *drawn)


def _places(scene: Scene) -> Iterator[SlideRow]:
    for place in scene.content.stops[:MOST_PLACES]:
        detail = joined(scene.text(place.summary), scene.mark(place.summary))
        yield SlideRow(
            shared_rows.stop_words(scene, place),
            scene.text(place.name),
            detail,
            *_shown(scene, "place", place),
        )


@QmlElement
@QmlUncreatable("Built in app.py.")
class AttractViewModel(PageViewModel):
    """Shows one slide at a time; the screen asks for the next one."""

    changed = Signal()

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._slides: tuple[SlideRow, ...] = (SlideRow("", "", "", "", ""),)
        self._number = 0

    @property
    def _slide(self) -> SlideRow:
        return self._slides[self._number % len(self._slides)]

    @property
    def _begin(self) -> str:
        return self._languages.current.begin

    @property
    def _begin_others(self) -> str:
        current = self._languages.current.code
        others = (other for code, other in self._languages.all.items() if code != current)
        return joined(*(in_language(other.begin, other.code) for other in others))

    @property
    def slides(self) -> tuple[SlideRow, ...]:
        """The whole loop."""
        return self._slides

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """The small words above."""
        return self._slide.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        """The large words."""
        return self._slide.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        """The quieter words below."""
        return self._slide.detail

    @Property(str, notify=changed)
    def illustration(self) -> str:
        """What fills the screen, for Illustration.qml."""
        return self._slide.illustration

    @Property(str, notify=changed)
    def credit(self) -> str:
        """Who made it."""
        return self._slide.credit

    @Property(int, notify=changed)
    def number(self) -> int:
        """Counts the slides, for ever on; the screen varies its layout by it."""
        return self._number

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many slides the loop has."""
        return len(self._slides)

    @Property(str, notify=changed)
    def begin(self) -> str:
        """How the present language asks to touch."""
        return self._begin

    @Property(str, notify=changed)
    def beginOthers(self) -> str:
        """How the other languages do."""
        return self._begin_others

    @Slot()
    def advance(self) -> None:
        """The next slide."""
        self._number += 1
        self.changed.emit()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._slides = slides(scene)
        self.changed.emit()

    def announce(self, scene: Scene) -> str:
        """See PageViewModel."""
        return self._begin

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return attract_reading(scene, self._slide, self._begin, self._begin_others)
