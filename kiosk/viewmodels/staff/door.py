"""The way to the staff panel. Of the panel itself nothing is loaded before somebody asks for it."""

import logging
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.runtime.clock import Clock
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.runtime.language import Languages
from kiosk.runtime.staff.cleaning import Cleaning
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels.formatting import Counted
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.navigation import STAFF, NavigationViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import NOTHING, Reading

if TYPE_CHECKING:
    from kiosk.runtime.staff.pin_lock import PinLock
    from kiosk.viewmodels.staff.house import House
    from kiosk.viewmodels.staff.page import StaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Built in kiosk.py.")
class StaffDoorViewModel(QObject):
    """Leads to the panel where there is a PIN, and away from it when nobody touches it. `cover` is what stands over all
    else: `clean`, `touch` or `colours`; empty for nothing.

    `made` hands over the page, once; `darkAsked` and `restartAsked` are for those who can do that.
    """

    changed = Signal()
    made = Signal(object)
    darkAsked, restartAsked = Signal(), Signal()

    def __init__(
        self,
        settings: StaffSettings,
        state: Path | None,
        loaded: Callable[[], Loaded | None],
        jobs: Jobs,
        clock: Clock,
        languages: Languages,
        idle: Idle,
        navigation: NavigationViewModel,
        listening: ListeningViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._state, self._loaded, self._jobs = settings, state, loaded, jobs
        self._clock, self._languages, self._idle = clock, languages, idle
        self._navigation, self._listening = navigation, listening
        self._cover = ""
        self._page: StaffViewModel | None = None
        self._lock: PinLock | None = None
        self.cleaning = Cleaning(self)
        self.cleaning.changed.connect(self._go_on_cleaning)
        self.cleaning.ended.connect(self._end_cleaning)
        idle.changed.connect(self._look_at_visitor)

    @property
    def lock(self) -> "PinLock":
        """What compares the PIN, made when it is first asked for."""
        if self._lock is None:
            from kiosk.runtime.staff.pin_lock import PinLock

            self._lock = PinLock(self._settings.pin_file, self._state, self._jobs, self)
            self._lock.found.connect(self._enter)
        return self._lock

    @Property(str, notify=changed)
    def cover(self) -> str:
        """See the class."""
        return self._cover

    @Property(QObject, notify=changed)
    def panel(self) -> QObject | None:
        """The StaffViewModel, once there is one."""
        return self._page

    @Property(str, notify=changed)
    def cleaningLeft(self) -> str:
        """`47 seconds left.`"""
        return self._cleaning_left

    @property
    def _cleaning_left(self) -> str:
        return Counted.tr("%Ln second(s) left.", "", self.cleaning.seconds_left)

    @property
    def cover_reading(self) -> Reading:
        """What stands over all else, as it is said; nothing where nothing does."""
        if not self._cover:
            return NOTHING
        from kiosk.viewmodels.staff.reading import cover_reading

        return cover_reading(self._languages.current.code, self._cover, self._cleaning_left)

    @Slot()
    def open(self) -> None:
        """The first picture is on the screen: have the voice as loud as staff want it."""
        if self._state is not None and self._listening.property("offered"):
            from kiosk.content.generations.staff_notes import standard_volume

            state = self._state
            self._jobs.run(lambda: standard_volume(state), self._hear)

    @Slot()
    def ask(self) -> None:
        """Somebody asks for the panel; without a PIN nothing happens. Where there is no content, nobody need be there
        before."""
        is_there = self._idle.presence is Presence.HERE or self._loaded() is None
        if is_there and self._navigation.here.page != STAFF:
            self.lock.look()

    @property
    def place(self) -> Hashable:
        """What of the panel is shown, for those who walk along it; False while nothing is."""
        return (self._cover, True) if self._page is not None and self._page.is_open else False

    @Slot()
    def endTest(self) -> None:
        """Nothing stands over the panel any more."""
        self._put_over("")

    def close_test(self) -> bool:
        """The same; whether something stood there."""
        covered = bool(self._cover)
        self._put_over("")
        return covered

    def demonstrate(self, house: "House", settings: StaffSettings, cover: str = "") -> None:
        """Show the open panel without asking for a PIN, as pictures of it have it."""
        self._enter()
        assert self._page is not None
        self._page.unlock(house, settings)
        if cover:
            self._page.act(cover)

    def demonstrate_lock(self) -> None:
        """Show the question for the PIN, whether there is one or not."""
        self._enter()

    @Slot()
    def _enter(self) -> None:
        if self._page is None:
            from kiosk.viewmodels.staff.page import StaffViewModel

            about = self._settings, self._state, self._loaded, self._jobs, self.lock, self._listening
            patience_s = self._idle.patience.until_question
            self._page = StaffViewModel(*about, self._languages, self._clock.now, patience_s, self)
            self._page.asked.connect(self._act)
            self._page.opened.connect(self.changed)
            self._page.left.connect(self._close)
            self.made.emit(self._page)
            self.changed.emit()
        self._idle.touch()
        self._navigation.open_staff()

    @Slot(str)
    def _act(self, what: str) -> None:
        if what == "dark":
            self._idle.finish()
            self.darkAsked.emit()
        elif what == "restart":
            self.restartAsked.emit()
        else:
            if what == "clean":
                self.cleaning.begin()
            self._put_over(what)

    @Slot()
    def _close(self) -> None:
        self.cleaning.stop()
        self._put_over("")

    def _put_over(self, cover: str) -> None:
        if cover != self._cover:
            self._cover = cover
            self.changed.emit()

    @Slot()
    def _go_on_cleaning(self) -> None:
        self._idle.touch()
        self.changed.emit()

    @Slot()
    def _end_cleaning(self) -> None:
        self._idle.finish()

    @Slot()
    def _look_at_visitor(self) -> None:
        """Nobody touches the panel any more: whoever comes then is a visitor."""
        if self._idle.presence is Presence.ASKING and self._navigation.here.page == STAFF:
            self._navigation.reset()

    def _hear(self, outcome: Ok[int] | Err) -> None:
        if isinstance(outcome, Ok):
            self._listening.begin_at(outcome.value)
