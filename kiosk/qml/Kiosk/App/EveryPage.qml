pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// What PageStack shows. With it comes what every page is made of, so nothing but PageStack knows of it, by its address.
Item {
    id: root

    required property KioskViewModel kiosk
    required property PageStack stack

    // What begins anew while its page is away begins at its top.
    Connections {
        target: root.kiosk.membersPage

        function onListRestarted() {
            members.scrolled.forget();
        }
    }

    Connections {
        target: root.kiosk.eventsPage

        function onBegun() {
            events.scrolled.forget();
        }
    }

    Connections {
        target: root.kiosk.searchPage

        function onRestarted() {
            search.scrolled.forget();
        }
    }

    One {
        name: "home"
        sourceComponent: HomePage {
            viewModel: root.kiosk.homePage
            navigation: root.kiosk.navigation
        }
    }

    One {
        id: members

        name: "members"
        sourceComponent: MembersPage {
            viewModel: root.kiosk.membersPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        id: events

        name: "events"
        sourceComponent: EventsPage {
            viewModel: root.kiosk.eventsPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "district"
        sourceComponent: DistrictPage {
            viewModel: root.kiosk.districtPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "wayfinding"
        sourceComponent: WayfindingPage {
            viewModel: root.kiosk.wayfindingPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "member"
        sourceComponent: MemberPage {
            viewModel: root.kiosk.memberPage
            directory: root.kiosk.membersPage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "event"
        sourceComponent: EventPage {
            viewModel: root.kiosk.eventPage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "place"
        sourceComponent: PlacePage {
            viewModel: root.kiosk.placePage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "topic"
        sourceComponent: TopicPage {
            viewModel: root.kiosk.topicPage
            navigation: root.kiosk.navigation
        }
    }

    One {
        id: search

        name: "search"
        sourceComponent: SearchPage {
            viewModel: root.kiosk.searchPage
            keyboard: root.kiosk.keyboard
            navigation: root.kiosk.navigation
        }
    }

    One {
        name: "mylist"
        sourceComponent: MyListPage {
            viewModel: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    // Few visits need it: it is made when it is opened, and gone with it.
    PageLoader {
        name: "staff"
        shown: root.stack.page === name
        unseen: root.stack.unseen
        warming: false
        active: true
        asynchronous: false
        onShownChanged: {
            if (shown)
                setSource("../Staff/StaffPage.qml", {
                    "viewModel": root.kiosk.staff.panel,
                    "navigation": root.kiosk.navigation
                });
            else
                source = "";
        }
    }

    component One: PageLoader {
        shown: root.stack.page === name
        unseen: root.stack.unseen
        warming: root.stack.warming
    }
}
