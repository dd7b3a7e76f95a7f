pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.ViewModels

// Every page, made when it is first needed and kept; after the first picture the others are made in idle moments.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property string page: kiosk.navigation.page

    property bool warming: false

    signal warmed

    PageLoader {
        name: "home"
        sourceComponent: HomePage {
            viewModel: root.kiosk.home
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "members"
        sourceComponent: MembersPage {
            viewModel: root.kiosk.members
            keyboard: root.kiosk.keyboard
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "events"
        sourceComponent: EventsPage {
            viewModel: root.kiosk.events
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "district"
        sourceComponent: DistrictPage {
            viewModel: root.kiosk.district
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "wayfinding"
        sourceComponent: WayfindingPage {
            viewModel: root.kiosk.wayfinding
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "member"
        sourceComponent: MemberPage {
            viewModel: root.kiosk.member
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "event"
        sourceComponent: EventPage {
            viewModel: root.kiosk.event
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "place"
        sourceComponent: PlacePage {
            viewModel: root.kiosk.place
            navigation: root.kiosk.navigation
        }
    }

    PageLoader {
        name: "topic"
        sourceComponent: TopicPage {
            viewModel: root.kiosk.topic
            navigation: root.kiosk.navigation
        }
    }

    component PageLoader: Loader {
        id: loader

        required property string name

        readonly property bool shown: root.page === name

        anchors.fill: parent
        active: shown || root.warming || status === Loader.Ready
        asynchronous: !shown
        visible: shown
        opacity: 1

        NumberAnimation on opacity {
            id: fade

            running: false
            from: 0
            to: 1
            duration: Theme.turn
        }

        onShownChanged: if (shown && Theme.turn > 0)
            fade.restart()
    }
}
