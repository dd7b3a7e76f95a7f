"""Every view model of the screen."""

from dataclasses import dataclass

from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.keypad import KeypadViewModel
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.pages.attract import AttractViewModel
from kiosk.viewmodels.pages.district import DistrictViewModel
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.events import EventsViewModel
from kiosk.viewmodels.pages.home import HomeViewModel
from kiosk.viewmodels.pages.member import MemberViewModel
from kiosk.viewmodels.pages.members import MembersViewModel
from kiosk.viewmodels.pages.mylist import MyListViewModel
from kiosk.viewmodels.pages.place import PlaceViewModel
from kiosk.viewmodels.pages.search import SearchViewModel
from kiosk.viewmodels.pages.topic import TopicViewModel
from kiosk.viewmodels.pages.wayfinding import WayfindingViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.staff.door import StaffDoorViewModel
from kiosk.viewmodels.top_bar import TopBarViewModel


@dataclass(frozen=True, slots=True)
class Models:
    """Every view model of the screen; those of pages bear the page's name."""

    navigation: NavigationViewModel
    session: SessionViewModel
    band: TopBarViewModel
    keyboard: KeyboardViewModel
    attract: AttractViewModel
    home: HomeViewModel
    district: DistrictViewModel
    topic: TopicViewModel
    members: MembersViewModel
    member: MemberViewModel
    events: EventsViewModel
    event: EventViewModel
    wayfinding: WayfindingViewModel
    place: PlaceViewModel
    search: SearchViewModel
    mylist: MyListViewModel
    reader: ReaderViewModel
    listening: ListeningViewModel
    keypad: KeypadViewModel
    staff: StaffDoorViewModel
