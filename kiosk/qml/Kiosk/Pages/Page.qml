pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What every page is: the thing that it shows, where it can show several, and what reach mode shows of it above the
// line, where nothing is touched: its title (struck where it no longer holds), what stands below that, a picture, a code,
// and how far the longest part of it has been scrolled.
Item {
    id: root

    required property CodeTargetViewModel headCode

    property string shownId: ""
    property string headTitle: ""
    property bool headStruck: false
    property string headDetail: ""
    property string headIllustration: ""
    property Flickable headView: null
}
