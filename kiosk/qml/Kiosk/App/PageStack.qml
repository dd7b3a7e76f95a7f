pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.ViewModels

// Every page, made when it is first seen and kept; after the first picture the others are made in idle moments.
Item {
    id: root

    required property KioskViewModel kiosk
    required property bool unseen

    readonly property string page: kiosk.navigation.page

    readonly property bool busy: loaders.some(loader => loader.status === Loader.Loading)
    readonly property list<Loader> loaders: children.filter(child => child instanceof Loader)

    property bool warming: false

    // Every list and page back at its top, for the next visitor.
    function toTop(item: Item) {
        const list = item as ListView;
        const page = item as Flickable;
        if (list)
            list.positionViewAtBeginning();
        else if (page)
            page.contentY = 0;
        for (let below of item.children)
            root.toTop(below);
    }

    // The keys go on from the head of the page, and remember nothing of what they had reached on it before.
    function focusHead() {
        (loaders.find(loader => (loader as PageLoader).shown) as PageLoader)?.head.forceActiveFocus(Qt.OtherFocusReason);
    }

    PageLoader {
        name: "home"
        sourceComponent: HomePage {
            viewModel: root.kiosk.homePage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "members"
        sourceComponent: MembersPage {
            viewModel: root.kiosk.membersPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "events"
        sourceComponent: EventsPage {
            viewModel: root.kiosk.eventsPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "district"
        sourceComponent: DistrictPage {
            viewModel: root.kiosk.districtPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "wayfinding"
        sourceComponent: WayfindingPage {
            viewModel: root.kiosk.wayfindingPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "member"
        sourceComponent: MemberPage {
            viewModel: root.kiosk.memberPage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "event"
        sourceComponent: EventPage {
            viewModel: root.kiosk.eventPage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "place"
        sourceComponent: PlacePage {
            viewModel: root.kiosk.placePage
            list: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "topic"
        sourceComponent: TopicPage {
            viewModel: root.kiosk.topicPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "search"
        sourceComponent: SearchPage {
            viewModel: root.kiosk.searchPage
            keyboard: root.kiosk.keyboard
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "mylist"
        sourceComponent: MyListPage {
            viewModel: root.kiosk.mylistPage
            navigation: root.kiosk.navigation
        }
    }

    component PageLoader: Loader {
        id: loader

        required property string name

        readonly property bool shown: root.page === name
        readonly property alias head: start

        anchors.fill: parent
        active: shown && !root.unseen || root.warming || status === Loader.Ready
        asynchronous: !shown || root.unseen
        visible: shown
        opacity: 1

        onShownChanged: if (shown && Theme.turn > 0)
            fade.restart()

        Item {
            id: start
        }

        NumberAnimation on opacity {
            id: fade

            running: false
            from: 0
            to: 1
            duration: Theme.turn
        }
    }
}
