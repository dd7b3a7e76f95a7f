"""The screen as a whole: which page is on the stage, and when everything is as new."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.runtime.clock import Clock
from kiosk.runtime.feed import ContentFeed
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.jobs import Jobs
from kiosk.runtime.language import Languages
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.band import BandViewModel
from kiosk.viewmodels.district import DistrictViewModel
from kiosk.viewmodels.event import EventViewModel
from kiosk.viewmodels.events import EventsViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.member import MemberViewModel
from kiosk.viewmodels.members import MembersViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.place import PlaceViewModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.topic import TopicViewModel
from kiosk.viewmodels.wayfinding import WayfindingViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class KioskViewModel(QObject):
    """Holds every page's view model, and gives each the scene. `here` is the place the kiosk stands at."""

    visitorLeft = Signal()

    def __init__(
        self,
        clock: Clock,
        languages: Languages,
        idle: Idle,
        feed: ContentFeed,
        jobs: Jobs,
        here: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._languages, self._idle, self._feed, self._here = clock, languages, idle, feed, here
        self._navigation = NavigationViewModel(self)
        self._session = SessionViewModel(languages, idle, self)
        self._band = BandViewModel(clock, languages, feed, self)
        self._keyboard = KeyboardViewModel(languages, self)
        self._attract = AttractViewModel(languages, self)
        self._home = HomeViewModel(self)
        self._district = DistrictViewModel(self)
        self._topic = TopicViewModel(self)
        self._members = MembersViewModel(lambda: feed.search, jobs, self)
        self._member = MemberViewModel(self)
        self._events = EventsViewModel(self)
        self._event = EventViewModel(self)
        self._wayfinding = WayfindingViewModel(self)
        self._place = PlaceViewModel(self)
        self._pages: dict[str, PageViewModel] = {
            "attract": self._attract,
            "home": self._home,
            "district": self._district,
            "topic": self._topic,
            "members": self._members,
            "member": self._member,
            "events": self._events,
            "event": self._event,
            "wayfinding": self._wayfinding,
            "place": self._place,
        }
        self._on_stage: PageViewModel = self._attract
        self._connect()
        self._move()

    @Property(NavigationViewModel, constant=True)
    def navigation(self) -> NavigationViewModel:
        """Where the visitor is."""
        return self._navigation

    @Property(SessionViewModel, constant=True)
    def session(self) -> SessionViewModel:
        """The visitor's settings."""
        return self._session

    @Property(BandViewModel, constant=True)
    def band(self) -> BandViewModel:
        """The top of every page."""
        return self._band

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        """The on-screen keyboard."""
        return self._keyboard

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        """The idle loop."""
        return self._attract

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        """Home."""
        return self._home

    @Property(DistrictViewModel, constant=True)
    def district(self) -> DistrictViewModel:
        """The district."""
        return self._district

    @Property(TopicViewModel, constant=True)
    def topic(self) -> TopicViewModel:
        """A group of facts."""
        return self._topic

    @Property(MembersViewModel, constant=True)
    def members(self) -> MembersViewModel:
        """The directory."""
        return self._members

    @Property(MemberViewModel, constant=True)
    def member(self) -> MemberViewModel:
        """A member."""
        return self._member

    @Property(EventsViewModel, constant=True)
    def events(self) -> EventsViewModel:
        """What is on."""
        return self._events

    @Property(EventViewModel, constant=True)
    def event(self) -> EventViewModel:
        """An event."""
        return self._event

    @Property(WayfindingViewModel, constant=True)
    def wayfinding(self) -> WayfindingViewModel:
        """The line."""
        return self._wayfinding

    @Property(PlaceViewModel, constant=True)
    def place(self) -> PlaceViewModel:
        """A place."""
        return self._place

    def scene(self) -> Scene | None:
        """The present moment of the screen; nothing while there is no content."""
        loaded = self._feed.loaded
        if loaded is None:
            return None
        language = self._languages.current
        return Scene(
            content=loaded.content,
            language=language,
            names={code: other.name for code, other in self._languages.all.items()},
            now=self._clock.now(),
            here=self._here,
            order=loaded.orders[language.code],
        )

    def _connect(self) -> None:
        self._clock.minute.connect(self._refresh)
        self._languages.changed.connect(self._refresh)
        self._feed.changed.connect(self._refresh)
        self._feed.indexed.connect(self._members.index_ready)
        self._navigation.changed.connect(self._move)
        self._idle.changed.connect(self._move)
        self._idle.ended.connect(self._reset)

    @Slot()
    def _refresh(self) -> None:
        scene = self.scene()
        if scene is not None:
            self._band.set_scene(scene)
            for page in self._pages.values():
                page.set_scene(scene)

    @Slot()
    def _move(self) -> None:
        stop = self._navigation.here
        away = self._idle.presence is Presence.AWAY
        page = self._pages["attract" if away else stop.page]
        if page is not self._on_stage:
            self._on_stage.leave()
            self._on_stage = page
        page.enter("" if away else stop.id)

    @Slot()
    def _reset(self) -> None:
        self._navigation.reset()
        self._session.reset()
        self._members.clear()
        self._events.clear()
        self._keyboard.release()
        self.visitorLeft.emit()
