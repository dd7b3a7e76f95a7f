"""The composition root of the screen: builds every object once and passes each what it needs."""

import logging
import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.accessibility_tree import AccessibilityTree
from kiosk.content import trial
from kiosk.content.generations import confirm
from kiosk.content.generations.headphones_note import write_headphones_note
from kiosk.content.generations.running_note import write_running_note
from kiosk.content.generations.voice_note import ask_for_restart, write_voice_note
from kiosk.content.reader import read_picture
from kiosk.domain.allowed_addresses import is_allowed
from kiosk.panel_geometry import PanelGeometry, Showing, available_size, has_panel
from kiosk.qt_application import ASSETS, make_application
from kiosk.runtime import compositor
from kiosk.runtime.clock import Clock
from kiosk.runtime.content.feed import ContentFeed
from kiosk.runtime.content.health_check import HealthCheck
from kiosk.runtime.content.loader import of_file, of_generation
from kiosk.runtime.content.source import Installed
from kiosk.runtime.content.swap import Watch
from kiosk.runtime.exception_hooks import Faults
from kiosk.runtime.garbage_collection import GarbageCollector
from kiosk.runtime.headphones.report import HeadphonesReport
from kiosk.runtime.headphones.watch import Headphones
from kiosk.runtime.heartbeat import Heartbeat
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.input_filter import InputFilter
from kiosk.runtime.jobs import Jobs, ThreadJobs
from kiosk.runtime.keypad import keys_of
from kiosk.runtime.language import Languages
from kiosk.runtime.panel_light import PanelLight, switch_of
from kiosk.runtime.public_holidays import public_holidays
from kiosk.runtime.service_manager import Notify
from kiosk.runtime.sleep import Sleep
from kiosk.runtime.sleep_report import SleepReport
from kiosk.runtime.speech.report import VoiceReport
from kiosk.runtime.speech.voice import Voice
from kiosk.runtime.staff.cleaning_filter import CleaningFilter
from kiosk.runtime.wake_filter import WakeFilter
from kiosk.screen_settings import ScreenSettings
from kiosk.screen_state import RESTART, screen_state
from kiosk.viewmodels.images.codes import CodeImages
from kiosk.viewmodels.images.illustrations import Illustrations, add_illustrations
from kiosk.viewmodels.images.waves import WaveImages
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.rehearsal import examination, rehearse
from kiosk.viewmodels.scene import Moment
from kiosk.viewmodels.top_bar import edition_of

log = logging.getLogger(__name__)

QML = Path(__file__).resolve().parent / "qml"
WARM_AFTER_MS = 400
SETTLED_AFTER_MS = 10_000


class Screen(QObject):
    """Everything that is on the screen, wired together; `show` puts it there, `close` takes it down."""

    def __init__(
        self, settings: ScreenSettings, jobs: Jobs, size: QSize | None = None, loading: Jobs | None = None
    ) -> None:
        """`loading` are the jobs that load content; None: those that do all else, so that it keeps them waiting."""
        super().__init__()
        self.clock = Clock(settings.at, self)
        self.languages = Languages(settings.translations, settings.language, self)
        self.idle = Idle(settings.patience, self)
        self.sleep = Sleep(settings.hours, self.clock, self.idle, jobs, public_holidays, self)
        self._settings, self._jobs, self._loading = settings, jobs, loading or jobs
        self.feed = self._make_feed()
        self.voice = Voice(settings.speech_socket, self)
        self.headphones = Headphones(settings.headphones, self)
        spoken = self.voice if settings.speech_socket else None
        where, staffed = (settings.here, settings.facing), (settings.staff, settings.state)
        self.kiosk = KioskViewModel(
            self.clock, self.languages, self.idle, self.feed, jobs, *where, spoken, self, *staffed
        )
        self.watch = Watch(self.feed, self.idle, self)
        self.health = HealthCheck(
            self.feed,
            self._loading,
            lambda: examination(self.feed, self.languages.all, self.kiosk.moment()),
            lambda: trial.begin(settings.state) if settings.state else None,
            lambda generation: confirm(settings.state, generation) if settings.state else None,
            self,
        )
        if settings.state:
            write, restart = partial(write_voice_note, settings.state), partial(ask_for_restart, settings.state)
            self._voice_report = VoiceReport(self.voice, jobs, write, restart, self)
            note = partial(write_headphones_note, settings.state)
            self._headphones_report = HeadphonesReport(self.headphones, jobs, note, self)
            self._sleep_report = SleepReport(self.sleep, jobs, partial(write_running_note, settings.state), self)
        self._panel = PanelGeometry(size, settings.inches, self)
        self._engine = QQmlApplicationEngine(self)
        self._codes = CodeImages(self._may_be_drawn, self.kiosk.carried, lambda: self._panel.px_per_mm)
        self._illustrations, self._waves = Illustrations(self._picture, ASSETS / "drawings"), WaveImages()
        self._engine.addImageProvider("code", self._codes)
        self._engine.addImageProvider("waves", self._waves)
        add_illustrations(self._engine, self._illustrations)
        self._engine.addImportPath(str(QML))
        self.languages.changed.connect(self._engine.retranslate)
        self.feed.changed.connect(self._look_around)
        if settings.held:
            self.feed.show(settings.held)
        else:
            self.feed.reload()
        self.window = self._load_window()
        self._panel.follow(self.window)
        self.window.frameSwapped.connect(self.health.drawn)
        self.sleep.changed.connect(self._darken)
        if settings.switches_panel and (switch := switch_of(QGuiApplication.platformName())):
            self._light = PanelLight(self.sleep, jobs, switch, self._is_seen, self)
        staff = self.kiosk.models.staff
        later = [self._sleep_report.open] if settings.state else []
        if settings.held:
            later.append(self.feed.index)
        for opened in (self.voice.open, self.headphones.open, self.sleep.open, staff.open, *later):
            self.window.frameSwapped.connect(opened, Qt.ConnectionType.SingleShotConnection)
        keys = keys_of(settings.keypad)
        self._gate = InputFilter(self.idle, keys, self)
        waking = WakeFilter(self.sleep, keys, self)
        self._filters = (self._gate, CleaningFilter(lambda: staff.cleaning.on, keys, self), waking)
        self._gate.held.connect(staff.ask)
        staff.darkAsked.connect(self.sleep.put_out)
        self._gate.keyed.connect(self.kiosk.models.keypad.press)
        waking.woken.connect(self.kiosk.models.keypad.wake)
        self._gate.typed.connect(self.kiosk.models.keypad.typed)
        self._gate.pressing.connect(self.kiosk.models.keypad.expect)
        self._gate.touched.connect(self.kiosk.models.keypad.touched)
        self.headphones.plugged.connect(self.kiosk.models.keypad.plug)
        self.headphones.unplugged.connect(self.kiosk.models.keypad.unplug)
        tree, models = AccessibilityTree(self.window, self.idle), self.kiosk.models
        for acted in (models.navigation.changed, models.session.changed, models.search.restarted):
            acted.connect(tree.act)
        for shown in (models.session.presenceChanged, models.staff.changed):
            shown.connect(tree.follow)

    def show(self, full_screen: bool, title: str = "") -> None:
        """Put the window on the screen; in full screen no cursor is seen, and with a `title` it can be closed."""
        self._gate.may_close = bool(title)
        if title:
            self.window.setTitle(title)
        for events in self._filters:  # the last one is asked first
            self.window.installEventFilter(events)
        if full_screen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self._panel.show_in_full()
        else:
            self.window.show()

    def report_to(self, notify: Notify) -> None:
        """Tell a service manager from now on that the screen draws, and what it shows."""
        state = partial(screen_state, self.feed, self.health, self.idle, self.sleep)
        heartbeat = Heartbeat(notify, self._ask_for_frame, state, self)
        self.feed.changed.connect(heartbeat.prepare)
        if self.feed.loaded:
            heartbeat.prepare()
        self.window.frameSwapped.connect(heartbeat.drawn)

    def warm(self) -> None:
        """Make the pages that nobody has opened yet, in idle moments."""
        QMetaObject.invokeMethod(self.window, "warm")

    def settle(self, wait_for: Callable[[Callable[[], bool]], None]) -> None:
        """Come to rest: every job is done, every picture there, and no page is still being made."""
        done: list[bool] = []
        self._jobs.run(lambda: None, lambda _: done.append(True))
        wait_for(lambda: bool(done))
        wait_for(lambda: not self.window.property("busy"))

    def close(self) -> None:
        """Take everything down, in the order that lets nothing outlive what it uses.

        Nothing is left to the garbage collector: it may run in a worker's thread, where no timer may be stopped.
        """
        self.headphones.close()
        self.voice.close()
        for events in self._filters:
            self.window.removeEventFilter(events)
        shiboken6.delete(self._engine)
        shiboken6.delete(self)

    def _make_feed(self) -> ContentFeed:
        settings, languages = self._settings, self.languages.all
        chains = {code: language.chain for code, language in languages.items()}
        if settings.state is None:
            load = of_file(settings.content, languages, settings.language)
            return ContentFeed(load, chains, self._loading, self, is_free=self._is_free)
        installed = Installed(
            settings.state,
            of_generation(languages, settings.language),
            lambda loaded: rehearse(loaded, languages, Moment(self.clock.now(), settings.here, facing=settings.facing)),
        )
        return ContentFeed(installed.first, chains, self._loading, self, installed.other, settings.heard, self._is_free)

    def _is_free(self) -> bool:
        return self.idle.presence is Presence.AWAY

    def _load_window(self) -> QQuickWindow:
        self._engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "pxPerMm": self._panel.px_per_mm,
                "bottomEdgeMm": self._settings.bottom_edge_mm,
                "still": self._settings.reduced_motion is not False,
                "width": self._panel.size.width(),
                "height": self._panel.size.height(),
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "App" / "KioskWindow.qml")))
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        if self._settings.reduced_motion is None:
            window.sceneGraphInitialized.connect(self._move_if_it_can)
        return window

    def _is_seen(self) -> bool:
        """Whether it is on a panel; begun without one, a window of Wayland calls itself exposed."""
        return has_panel() and self.window.isExposed()

    def _ask_for_frame(self) -> bool:
        """Whether one can come: not on a panel that was switched off, or is gone."""
        if not has_panel() or (self.sleep.asleep and not self.window.isExposed()):
            return False
        self.window.update()
        return True

    @Slot()
    def _darken(self) -> None:
        self.window.setProperty("warming", self.sleep.warming)
        self.window.setProperty("asleep", self.sleep.asleep)

    @Slot()
    def _move_if_it_can(self) -> None:
        api = self.window.rendererInterface().graphicsApi()
        self.window.setProperty("still", api == QSGRendererInterface.GraphicsApi.Software)

    @Slot()
    def _look_around(self) -> None:
        loaded, here = self.feed.loaded, self._settings.here
        if loaded is not None and here not in loaded.content.places:
            log.warning("here is no place of the content", extra={"here": here})

    def _may_be_drawn(self, address: str) -> bool:
        loaded = self.feed.loaded
        if loaded is None:
            return False
        host = loaded.content.meta.phone_host
        return is_allowed(address, {host}.intersection(self._settings.code_hosts or (host,)))

    def _picture(self, number: int, edition: str) -> bytes:
        loaded = self.feed.loaded
        return read_picture(loaded.path, number) if loaded and edition_of(loaded) == edition else b""


def _blameless(state: Path | None, screen: Screen) -> None:
    """The end that comes now is not held against the content on trial."""
    if state and screen.health.on_trial:
        trial.leave(state, screen.health.on_trial)


def run(
    settings: ScreenSettings,
    showing: Showing,
    begin: Callable[[Models], None] = lambda _: None,
    notify: Notify | None = None,
) -> int:
    """Show the screen until the process is told to stop; returns its exit code. `begin` sets what the first visitor
    finds set; `notify` tells a service manager, if there is one.

    What stands once the content is indexed is not looked through for garbage again; during the start, nothing is.
    Without content the screen shows its calm page, and the exit code says why once it is stopped.
    """
    app = make_application()
    garbage = GarbageCollector(app)
    app.setQuitOnLastWindowClosed(bool(showing.title))
    faults = Faults(give_up=lambda code: os._exit(code))
    faults.install()
    jobs, loading = ThreadJobs(), ThreadJobs()
    screen = Screen(settings, jobs, showing.pixels(available_size()), loading)
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: app.quit())
    compositor.watch(QGuiApplication.platformName(), lambda: _blameless(settings.state, screen))
    warm = partial(QTimer.singleShot, WARM_AFTER_MS, screen, screen.warm)
    screen.feed.changed.connect(warm)
    if screen.feed.loaded:
        warm()
    screen.feed.indexed.connect(garbage.keep, Qt.ConnectionType.SingleShotConnection)
    screen.feed.loading.connect(garbage.spare)
    QTimer.singleShot(SETTLED_AFTER_MS, faults.settle)
    QTimer.singleShot(SETTLED_AFTER_MS, garbage.begin)
    screen.kiosk.models.staff.restartAsked.connect(lambda: app.exit(RESTART))
    if notify:
        screen.report_to(notify)
    screen.show(showing.full_screen, showing.title)
    begin(screen.kiosk.models)
    code = app.exec()
    jobs.close()
    loading.close()
    _blameless(settings.state, screen)
    problem = screen.feed.problem if screen.feed.loaded is None else None
    screen.close()
    return problem.exit_code if problem and code != RESTART else code
