"""The staff panel as a page: the question for the PIN, then what can be seen and done."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.generations.staff_notes import Request
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.jobs import Err, Jobs, Ok
from kiosk.runtime.language import Languages
from kiosk.runtime.staff.pin_lock import PinLock
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading, Role, Spoken
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.staff.house import House, read_house
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.reading import panel_reading, volume_words
from kiosk.viewmodels.staff.requests import Requests
from kiosk.viewmodels.staff.rows import ActionRow, NightRow, TraitRow
from kiosk.viewmodels.staff.view import SOUND, Situation, StaffView, staff_view
from kiosk.viewmodels.staff.volume import VolumeViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Built in door.py.")
class StaffViewModel(PageViewModel):
    """Locked until the right PIN is typed, and again when it is left. What it cannot do by itself is `asked`. It is
    there without content, too, and so goes by no scene."""

    changed = Signal()
    asked = Signal(str)
    opened, left = Signal(), Signal()

    def __init__(
        self,
        settings: StaffSettings,
        state: Path | None,
        loaded: Callable[[], Loaded | None],
        jobs: Jobs,
        lock: PinLock,
        listening: ListeningViewModel,
        languages: Languages,
        now: Callable[[], datetime],
        patience_s: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._state, self._loaded, self._jobs = settings, state, loaded, jobs
        self._listening, self._languages, self._now, self._patience_s = listening, languages, now, patience_s
        self._is_open, self._view = False, StaffView()
        self._house: House | None = None if state is None else House()
        self._nights, self._actions = RowModel(NightRow, self), RowModel(ActionRow, self)
        self._traits = RowModel(TraitRow, self)
        self._pad, self._requests = PinPadViewModel(lock, self), Requests(state, jobs, self)
        languages.changed.connect(self.restage)
        self._volume = VolumeViewModel(listening, state, jobs, self)
        self._volume.changed.connect(self._tell_volume)
        self._pad.opened.connect(self._let_in)
        self._pad.refused.connect(self._tell)
        self._requests.due.connect(self._look)
        self._requests.ended.connect(self._tell_answer)

    @Property(bool, notify=changed)
    def unlocked(self) -> bool:
        """Whether the right PIN was typed."""
        return self._is_open

    @property
    def is_open(self) -> bool:
        """The same."""
        return self._is_open

    @Property(PinPadViewModel, constant=True)
    def pad(self) -> PinPadViewModel:
        """Where the PIN is typed."""
        return self._pad

    @Property(str, notify=changed)
    def title(self) -> str:
        """How this screen is."""
        return self._view.title

    @Property(str, notify=changed)
    def shown(self) -> str:
        """What is shown, and since when."""
        return self._view.shown

    @Property(str, notify=changed)
    def nextFetch(self) -> str:
        """When something may come next."""
        return self._view.next_fetch

    @Property(str, notify=changed)
    def closing(self) -> str:
        """When the panel closes by itself."""
        return self._view.closing

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """The last night that failed, in a sentence."""
        return self._view.trouble

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How what was asked for goes."""
        return self._view.progress

    @Property(VolumeViewModel, constant=True)
    def volume(self) -> VolumeViewModel:
        """How loud the voice begins."""
        return self._volume

    @Property(RowModel, constant=True)
    def nights(self) -> RowModel:
        """The last nights (NightRow), the latest last."""
        return self._nights

    @Property(RowModel, constant=True)
    def actions(self) -> RowModel:
        """What can be done (ActionRow)."""
        return self._actions

    @Property(RowModel, constant=True)
    def traits(self) -> RowModel:
        """What is known of the screen (TraitRow)."""
        return self._traits

    @Slot(str)
    def act(self, what: str) -> None:
        """Do one of the actions."""
        if not self._is_open or not what:
            return
        log.info("staff", extra={"did": what})
        if what in tuple(Request):
            self._requests.ask(Request(what), self._house or House())
            self.restage()
            self._tell(self._view.progress)
        elif what == SOUND:
            words = translate("Staff", "This is how loud the voice begins for every visitor.")
            self._listening.expect_answer()
            self._listening.explain([self._spoken(words)])
        else:
            self.asked.emit(what)

    def unlock(self, house: House | None = None, settings: StaffSettings | None = None) -> None:
        """Open the panel; with a `house` that one is shown, and none is read."""
        self._is_open = True
        self._settings, self._house = settings or self._settings, house or self._house
        self.restage()
        self.opened.emit()
        if house is None:
            self._look()

    def leave(self) -> None:
        """See PageViewModel: who comes next needs the PIN."""
        super().leave()
        if self._is_open:
            log.info("staff", extra={"did": "closed"})
        self._is_open = False
        self._requests.forget()
        self._pad.clear()
        self.left.emit()
        self.changed.emit()

    def enter(self, id: str) -> None:
        """See PageViewModel."""
        super().enter(id)
        self.restage()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self.restage()

    @Slot()
    def restage(self) -> None:
        """See PageViewModel."""
        if not self._on_stage:
            return
        locale, now = self._languages.current.locale, self._now()
        voiced, pending, answer = self._volume.now >= 0, self._requests.pending, self._requests.answer
        about = self._settings, locale, now, self._loaded(), self._house, voiced, self._patience_s
        self._view = staff_view(Situation(*about, pending, answer))
        self._nights.show(self._view.nights)
        self._actions.show(self._view.actions)
        self._traits.show(self._view.traits)
        self._pad.changed.emit()
        self.changed.emit()

    @property
    def reading(self) -> Reading:
        """See PageViewModel."""
        language = self._languages.current.code
        if not self._is_open:
            return self._pad.reading(language)
        rows = self._nights.rows, self._actions.rows, self._traits.rows
        return panel_reading(language, self._view, *rows, self._volume.now)

    @property
    def announcement(self) -> str:
        """See PageViewModel."""
        return str(self.reading[0].show)

    @Slot()
    def _let_in(self) -> None:
        if self._on_stage:
            log.info("staff", extra={"did": "opened"})
            self.unlock()

    @Slot()
    def _look(self) -> None:
        if self._state is not None:
            state, now = self._state, self._now()
            self._jobs.run(lambda: read_house(state, now), self._show_house)

    def _show_house(self, outcome: Ok[House] | Err) -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        self._house = outcome.value
        self._requests.look(self._house)
        self.restage()

    @Slot()
    def _tell_answer(self) -> None:
        self._tell(self._requests.answer)
        self.restage()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._listening.expect_answer()
        self._listening.tell([self._spoken(words)])

    @Slot()
    def _tell_volume(self) -> None:
        self._tell(volume_words(self._volume.now))

    def _spoken(self, words: str) -> Spoken:
        return Spoken("progress", Role.NOTICE, words, self._languages.current.code)
