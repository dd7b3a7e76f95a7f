"""The screen as a whole: which page is on the stage, and when everything is as new."""

from dataclasses import fields
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.runtime.clock import Clock
from kiosk.runtime.content.feed import ContentFeed
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.jobs import Jobs
from kiosk.runtime.language import Languages
from kiosk.runtime.speech.voice import Voice
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels.asked_place import AskedPlace
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.keypad import KeypadViewModel
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.listening_words import nothing_before
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.navigation import STAFF, NavigationViewModel
from kiosk.viewmodels.pages.attract import AttractViewModel
from kiosk.viewmodels.pages.district import DistrictViewModel
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.events import EventsViewModel
from kiosk.viewmodels.pages.home import HomeViewModel
from kiosk.viewmodels.pages.member import MemberViewModel
from kiosk.viewmodels.pages.members import MembersViewModel
from kiosk.viewmodels.pages.mylist import MyListViewModel
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.place import PlaceViewModel
from kiosk.viewmodels.pages.problem_reading import problem_reading
from kiosk.viewmodels.pages.search import SearchViewModel
from kiosk.viewmodels.pages.topic import TopicViewModel
from kiosk.viewmodels.pages.wayfinding import WayfindingViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.scene import Moment, Scene, scene_of
from kiosk.viewmodels.screen_reading import screen_reading
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.staff.door import StaffDoorViewModel
from kiosk.viewmodels.top_bar import TopBarViewModel
from kiosk.viewmodels.typed_news import TypedNews

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class KioskViewModel(QObject):
    """Holds every page's view model, and gives each the scene. `here` is the place the kiosk stands at,
    `facing` which way whoever reads it looks; without a `voice` nothing is said.

    Python takes the view models from `models`; the properties are for QML.
    """

    visitorLeft = Signal()

    def __init__(
        self,
        clock: Clock,
        languages: Languages,
        idle: Idle,
        feed: ContentFeed,
        jobs: Jobs,
        here: str,
        facing: float | None = None,
        voice: Voice | None = None,
        parent: QObject | None = None,
        staff: StaffSettings = StaffSettings(),
        state: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._languages, self._idle, self._feed = clock, languages, idle, feed
        self._here, self._facing = here, facing
        reader = ReaderViewModel(self.screen_reading, self)
        keyboard = KeyboardViewModel(languages, self)
        listening = ListeningViewModel(reader, voice, languages, idle, self)
        navigation = NavigationViewModel(self)
        loaded, staffed = partial(getattr, feed, "loaded"), (staff, state)
        door = StaffDoorViewModel(*staffed, loaded, jobs, clock, languages, idle, navigation, listening, self)
        self.models = Models(
            navigation=navigation,
            session=SessionViewModel(languages, idle, self),
            band=TopBarViewModel(clock, languages, feed, self),
            keyboard=keyboard,
            attract=AttractViewModel(languages, self),
            home=HomeViewModel(self),
            district=DistrictViewModel(self),
            topic=TopicViewModel(self),
            members=MembersViewModel(self),
            member=MemberViewModel(self),
            events=EventsViewModel(self),
            event=EventViewModel(self),
            wayfinding=WayfindingViewModel(self),
            place=PlaceViewModel(self),
            search=SearchViewModel(lambda: feed.search, jobs, keyboard.reading, self),
            mylist=MyListViewModel(self),
            reader=reader,
            listening=listening,
            keypad=KeypadViewModel(reader, listening, languages, idle, self),
            staff=door,
        )
        TypedNews(self.models.search, reader, listening, self)
        AskedPlace(reader, idle, self)
        self._pages: dict[str, PageViewModel] = {
            field.name: model
            for field in fields(Models)
            if isinstance(model := getattr(self.models, field.name), PageViewModel)
        }
        self._on_stage: PageViewModel = self.models.attract
        self._connect()
        self._move()

    @Property(NavigationViewModel, constant=True)
    def navigation(self) -> NavigationViewModel:
        """Where the visitor is."""
        return self.models.navigation

    @Property(SessionViewModel, constant=True)
    def session(self) -> SessionViewModel:
        """The visitor's settings."""
        return self.models.session

    @Property(TopBarViewModel, constant=True)
    def band(self) -> TopBarViewModel:
        """The top of every page."""
        return self.models.band

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        """The on-screen keyboard."""
        return self.models.keyboard

    @Property(ReaderViewModel, constant=True)
    def reader(self) -> ReaderViewModel:
        """The walk along what can be heard."""
        return self.models.reader

    @Property(ListeningViewModel, constant=True)
    def listening(self) -> ListeningViewModel:
        """Whether the visitor listens."""
        return self.models.listening

    @Property(KeypadViewModel, constant=True)
    def keypad(self) -> KeypadViewModel:
        """What the keys of a keypad do."""
        return self.models.keypad

    @Property(StaffDoorViewModel, constant=True)
    def staff(self) -> StaffDoorViewModel:
        """The way to the staff panel."""
        return self.models.staff

    @Property(AttractViewModel, constant=True)
    def attractPage(self) -> AttractViewModel:
        """The idle loop."""
        return self.models.attract

    @Property(HomeViewModel, constant=True)
    def homePage(self) -> HomeViewModel:
        """Home."""
        return self.models.home

    @Property(DistrictViewModel, constant=True)
    def districtPage(self) -> DistrictViewModel:
        """The district."""
        return self.models.district

    @Property(TopicViewModel, constant=True)
    def topicPage(self) -> TopicViewModel:
        """A group of facts."""
        return self.models.topic

    @Property(MembersViewModel, constant=True)
    def membersPage(self) -> MembersViewModel:
        """The directory."""
        return self.models.members

    @Property(MemberViewModel, constant=True)
    def memberPage(self) -> MemberViewModel:
        """A member."""
        return self.models.member

    @Property(EventsViewModel, constant=True)
    def eventsPage(self) -> EventsViewModel:
        """What is on."""
        return self.models.events

    @Property(EventViewModel, constant=True)
    def eventPage(self) -> EventViewModel:
        """An event."""
        return self.models.event

    @Property(WayfindingViewModel, constant=True)
    def wayfindingPage(self) -> WayfindingViewModel:
        """The line."""
        return self.models.wayfinding

    @Property(PlaceViewModel, constant=True)
    def placePage(self) -> PlaceViewModel:
        """A place."""
        return self.models.place

    @Property(SearchViewModel, constant=True)
    def searchPage(self) -> SearchViewModel:
        """The search."""
        return self.models.search

    @Property(MyListViewModel, constant=True)
    def mylistPage(self) -> MyListViewModel:
        """The visitor's own list."""
        return self.models.mylist

    def carried(self, key: str) -> str:
        """What the code asked for by `key` carries, as the page that made it says; empty for any other key."""
        return self.models.member.code_target.text_carried(key) or self.models.event.code_target.text_carried(key)

    @Slot(result=str)
    def announcement(self) -> str:
        """What those hear who are told that something else has come on the stage."""
        return self._on_stage.announcement

    def screen_reading(self) -> ScreenReading:
        """All that can be heard now."""
        language = self._languages.current.code
        if self._feed.loaded is None and self.models.navigation.here.page != STAFF:
            return ScreenReading(problem_reading(self.models.band.state, language))
        return screen_reading(self.models, self._on_stage, self._idle.presence, language)

    def scene(self) -> Scene | None:
        """The present moment of the screen; nothing while there is no content."""
        loaded = self._feed.loaded
        if loaded is None:
            return None
        return scene_of(loaded, self._languages.current, self._languages.all, self.moment())

    def moment(self) -> Moment:
        """The present moment, whatever the content."""
        return Moment(self._clock.now(), self._here, self._feed.urgent, self._feed.heard_at, self._facing)

    def _connect(self) -> None:
        self._clock.minute.connect(self._refresh)
        self._languages.changed.connect(self._refresh)
        self._languages.changed.connect(self.models.navigation.wordsChanged)
        self._languages.changed.connect(self.models.mylist.wordsChanged)
        self._feed.changed.connect(self._refresh)
        self._feed.announced.connect(self._announce)
        self._feed.indexed.connect(self.models.search.index_ready)
        self.models.navigation.begun.connect(self._begin)
        self.models.navigation.changed.connect(self._move)
        self.models.session.changed.connect(self._come)
        self._languages.changed.connect(self._come)
        self.models.members.ledTo.connect(self.models.reader.lead)
        self.models.reader.ledOut.connect(self._lead_out)
        self._idle.changed.connect(self._move)
        self._idle.ended.connect(self._reset)
        self.models.staff.made.connect(self._take_in)
        self.models.staff.changed.connect(self._come)

    @Slot()
    def _refresh(self) -> None:
        scene = self.scene()
        if scene is not None:
            for page in self._pages.values():
                page.set_scene(scene)

    @Slot()
    def _announce(self) -> None:
        scene = self.scene()
        if scene is not None:
            self.models.band.set_scene(scene)

    @Slot(object)
    def _take_in(self, page: PageViewModel) -> None:
        """A page that was not made before somebody asked for it."""
        self._pages[STAFF] = page

    @Slot(str)
    def _begin(self, page: str) -> None:
        self.models.reader.forget_way()
        self._pages[page].start_afresh()

    @Slot()
    def _move(self) -> None:
        self.models.session.close_languages()
        stop = self.models.navigation.here
        away = self._idle.presence is Presence.AWAY
        page = self._pages["attract" if away else stop.page]
        if page is not self._on_stage:
            self._on_stage.leave()
            self._on_stage = page
            self._type_at_once(page)
        page.enter("" if away else stop.id)
        self._come()

    @Slot()
    def _come(self) -> None:
        """A walk along the reading begins anew where there is another one, or goes on where the visitor comes back."""
        settings = self._idle.presence is Presence.AWAY, self._languages.current.code
        navigation, over = self.models.navigation, self.models.session.is_choosing or self.models.staff.place
        way = {(stop, False, settings) for stop in navigation.way}
        self.models.reader.come_to((navigation.here, over, settings), way)

    @Slot()
    def _lead_out(self) -> None:
        if self.models.session.is_choosing:
            self.models.session.close_languages()
        elif not self.models.staff.close_test() and not self.models.navigation.back():
            self.models.listening.remark(nothing_before())

    def _type_at_once(self, page: PageViewModel) -> None:
        """The keyboard is there when the search is opened, and not when a visitor comes back to what was found."""
        if page is self.models.search and not self.models.search.property("query"):
            self.models.keyboard.open()
        else:
            self.models.keyboard.close()

    @Slot()
    def _reset(self) -> None:
        self.models.navigation.reset()
        self.models.session.reset()
        for page in self._pages.values():
            page.clear()
        self.models.keyboard.close()
        self.models.keypad.reset()
        self.models.listening.reset()
        self.models.reader.forget()
        self.models.reader.forget_way()
        self.models.reader.follows = False
        self.visitorLeft.emit()
