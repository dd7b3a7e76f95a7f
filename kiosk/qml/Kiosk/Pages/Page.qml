pragma ComponentBehavior: Bound

import QtQuick

// What every page is: what it shows, and what reach mode shows of it above the line, where nothing is touched.
Item {
    property string headTitle: ""
    property string headDetail: ""
    property string headIllustration: ""
    property string headAddress: ""
}
