pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What the walk along the reading has reached on the screen; nothing while nobody walks.
QtObject {
    property Item item: null
}
