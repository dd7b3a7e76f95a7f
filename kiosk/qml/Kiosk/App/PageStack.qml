pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.ViewModels

// Every page, made when it is first seen and kept; after the first picture the others are made in idle moments. Until then
// nothing of what they are made of is loaded either: EveryPage is asked for by its address.
// What changes every page at once (text size, contrast, reach, language) would lay out each of them: those off the stage make
// way before, and come back in idle moments, from when a finger is on what opens them, or at once when they are opened,
// where the visitor had scrolled to.
Item {
    id: root

    required property KioskViewModel kiosk
    required property bool unseen

    readonly property string page: kiosk.navigation.page
    readonly property Page shown: loaders.find(loader => loader.shown)?.item as Page ?? null

    readonly property bool busy: every.status === Loader.Loading || loaders.some(loader => loader.status === Loader.Loading)
    // The page that is to be shown is still being made.
    readonly property bool arriving: every.status === Loader.Loading || loaders.some(loader => loader.shown && loader.status === Loader.Loading)
    readonly property list<PageLoader> loaders: (every.item as Item)?.children.filter(child => child instanceof PageLoader) ?? []

    readonly property bool due: warming || !unseen

    property bool warming: false

    // A visitor who comes while it is being made in idle moments gets it at once. A loader that is only told to wait no longer
    // forgets what it was to hand on.
    function makeEvery() {
        if (!due || every.item !== null)
            return;
        every.active = false;
        every.asynchronous = unseen;
        every.setSource("EveryPage.qml", {
            "kiosk": kiosk,
            "stack": root
        });
        every.active = true;
    }

    function makeWay() {
        for (let loader of loaders)
            loader.makeWay();
        idleMoment.restart();
    }

    function comeBack(page: string) {
        loaders.find(loader => loader.name === page)?.comeBack();
    }

    function goOnWaiting() {
        if (idleMoment.running)
            idleMoment.restart();
    }

    // The keys go on from the head of the page, and remember nothing of what they had reached on it before.
    function focusHead() {
        loaders.find(loader => loader.shown)?.head.forceActiveFocus(Qt.OtherFocusReason);
    }

    onDueChanged: makeEvery()
    onUnseenChanged: makeEvery()
    onPageChanged: goOnWaiting()

    Timer {
        id: idleMoment

        interval: Theme.lull
        onTriggered: {
            if (root.kiosk.session.choosingLanguage)
                return restart();
            for (let loader of root.loaders)
                loader.comeBack();
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
                loader.scrolled.toTop();
        }
    }

    Loader {
        id: every

        anchors.fill: parent
        onLoaded: root.focusHead()
    }
}
