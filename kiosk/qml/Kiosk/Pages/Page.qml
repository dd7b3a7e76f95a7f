pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// What every page is: the thing that it shows, where it can show several, what those hear to whom it is announced, and what reach mode shows of it above the line, where nothing is touched: its
// title, what stands below that, a picture, a code, and how far the longest part of it has been scrolled.
Item {
    id: root

    property string shownId: ""
    property string announcement: headTitle
    property string headTitle: ""
    property string headDetail: ""
    property string headIllustration: ""
    property string headAddress: ""
    property Flickable headView: null
    property CodeTarget headCode: CodeTarget {
        address: root.headAddress
    }
}
