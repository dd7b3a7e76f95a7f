pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.ViewModels

// Every page, made when it is first seen and kept; after the first picture the others are made in idle moments.
// What changes every page at once (text size, contrast, reach, language) would lay out each of them: those off the stage make
// way before, and come back in idle moments, or at once when they are opened, where the visitor had scrolled to.
Item {
    id: root

    required property KioskViewModel kiosk
    required property bool unseen

    readonly property string page: kiosk.navigation.page
    readonly property Page shown: loaders.find(loader => (loader as PageLoader).shown)?.item as Page ?? null

    readonly property bool busy: loaders.some(loader => loader.status === Loader.Loading)
    readonly property list<Loader> loaders: children.filter(child => child instanceof Loader)

    property bool warming: false

    function makeWay() {
        for (let loader of loaders)
            (loader as PageLoader).makeWay();
        idleMoment.restart();
    }

    function goOnWaiting() {
        if (idleMoment.running)
            idleMoment.restart();
    }

    // The keys go on from the head of the page, and remember nothing of what they had reached on it before.
    function focusHead() {
        (loaders.find(loader => (loader as PageLoader).shown) as PageLoader)?.head.forceActiveFocus(Qt.OtherFocusReason);
    }

    onPageChanged: goOnWaiting()

    Timer {
        id: idleMoment

        interval: Theme.lull
        onTriggered: {
            if (root.kiosk.session.choosingLanguage)
                return restart();
            for (let loader of root.loaders)
                (loader as PageLoader).away = false;
        }
    }

    Connections {
        target: root.kiosk.session

        function onChanged() {
            root.goOnWaiting();
        }
    }

    Connections {
        target: root.kiosk

        function onVisitorLeft() {
            for (let loader of root.loaders)
                (loader as PageLoader).scrolled.toTop();
        }
    }

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

    PageLoader {
        name: "home"
        sourceComponent: HomePage {
            viewModel: root.kiosk.homePage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        id: members

        name: "members"
        sourceComponent: MembersPage {
            viewModel: root.kiosk.membersPage
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        id: events

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
            directory: root.kiosk.membersPage
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
        id: search

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

        // It made way, and is not back yet.
        property bool away: false
        property bool made: false

        readonly property bool shown: root.page === name
        readonly property alias head: start
        readonly property alias scrolled: places

        function makeWay() {
            if (shown)
                return;
            places.remember();
            away = true;
        }

        anchors.fill: parent
        active: shown && !root.unseen || !away && (root.warming || made)
        asynchronous: !shown || root.unseen
        visible: shown
        opacity: 1
        Keys.forwardTo: [loader.item]

        onLoaded: {
            made = true;
            away = false;
        }
        onShownChanged: if (shown && Theme.turn > 0)
            fade.restart()

        Item {
            id: start
        }

        ScrollPlaces {
            id: places

            page: loader.item as Item
            seen: loader.shown
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
