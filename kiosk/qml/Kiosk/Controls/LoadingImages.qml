pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// How many pictures are asked for and have not come yet.
QtObject {
    property int count: 0
}
