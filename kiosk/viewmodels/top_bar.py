"""What stands on every page: name, clock and date, notices, and whether there is anything to show."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import ContentError, ContentMissing, ContentTooNew, ContentTooOld
from kiosk.domain.mixed_text import in_language
from kiosk.domain.model import Level, Notice
from kiosk.domain.walltime import local
from kiosk.runtime.clock import Clock
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.language import Languages
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import listed
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import NoticeRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOGO = (Spoken("logo", Role.TEXT, in_language("Helsingborg Innovation District", "en"), "en"),)
"""The name of the house, above every page."""

WEIGHT = {Level.URGENT: 0, Level.WARNING: 1, Level.INFO: 2}
MOST_NOTICES = 2


def in_force(notice: Notice, scene: Scene) -> bool:
    """Whether `notice` is to be shown at the moment of `scene`."""
    return (notice.starts is None or notice.starts <= scene.now) and (notice.ends is None or scene.now < notice.ends)


def notice_rows(scene: Scene) -> tuple[NoticeRow, ...]:
    """The notices in force, the weightiest first, at most MOST_NOTICES."""
    known = (*scene.urgent, *scene.content.notices)
    found = sorted((n for n in known if in_force(n, scene)), key=lambda n: WEIGHT[n.level])
    return tuple(NoticeRow(n.id, n.level, scene.text(n.text), scene.mark(n.text)) for n in found[:MOST_NOTICES])


def problem_kind(problem: ContentError | None) -> str:
    """What the page without content says: `none`, `missing`, `version` or `broken`."""
    if problem is None:
        return "none"
    if isinstance(problem, ContentMissing):
        return "missing"
    return "version" if isinstance(problem, (ContentTooNew, ContentTooOld)) else "broken"


def edition_of(loaded: Loaded) -> str:
    """What tells the pictures of one content from those of another: `-7` for generation 7, else empty."""
    return f"-{loaded.generation.number}" if loaded.generation else ""


@QmlElement
@QmlUncreatable("Built in app.py.")
class TopBarViewModel(PageViewModel):
    """The top of every page. `content` is `loading`, `ready`, or what problem_kind says."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, clock: Clock, languages: Languages, feed: ContentFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._languages, self._feed = clock, languages, feed
        self._notices = RowModel(NoticeRow, self)
        clock.minute.connect(self.changed)
        languages.changed.connect(self.changed)
        feed.changed.connect(self.contentChanged)
        self._on_stage = True

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time on the wall."""
        return formatting.clock_time(self._languages.current.locale, self._clock.now())

    @Property(str, notify=changed)
    def date(self) -> str:
        """The day in words."""
        return formatting.long_date(self._languages.current.locale, local(self._clock.now()).date())

    @Property(RowModel, constant=True)
    def notices(self) -> RowModel:
        """The notices in force (NoticeRow)."""
        return self._notices

    @Property(str, notify=contentChanged)
    def content(self) -> str:
        """See the class."""
        return self.state

    @property
    def state(self) -> str:
        """What `content` is."""
        if self._feed.loaded is not None:
            return "ready"
        return "loading" if self._feed.problem is None else problem_kind(self._feed.problem)

    @Property(str, notify=contentChanged)
    def edition(self) -> str:
        """What stands behind the number of each picture: see edition_of."""
        return edition_of(self._feed.loaded) if self._feed.loaded else ""

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._notices.show(notice_rows(scene))

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        locale, now = scene.language.locale, self._clock.now()
        clock = listed(formatting.clock_time(locale, now), formatting.long_date(locale, local(now).date()))

        def notice(key: str, row: NoticeRow) -> Spoken:
            return Spoken(key, Role.NOTICE, listed(row.text, row.mark), scene.language.code)

        return Reading(
            (
                *LOGO,
                Spoken("clock", Role.TEXT, clock, scene.language.code),
            ),
            SpokenRows("notices", self._notices.rows, notice),
        )
