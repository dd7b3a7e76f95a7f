#!/bin/sh
# Guess:   `Accessible.checkable: true` and `Accessible.checked: chosen` on a button hold for as long as `chosen` does.
# Found:   at the moment a screen reader starts, every AbstractButton writes its own `checkable` and `checked` over what
#          QML had set. A button that draws its choice by itself says "not checkable, not checked" from then on, until
#          `chosen` changes; `checkable` never comes back.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3), Qt Quick Controls.
# Source:  `QQuickAbstractButton::accessibilityActiveChanged` in Qt's source; seen here.
# Matters: a test that asks the tree without a reader finds all in order, and a blind visitor does not hear which
#          language is chosen. What holds is the button's own `checkable` and `checked`.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

PAGE = b"""import QtQuick; import QtQuick.Controls.Basic
AbstractButton {
    property bool chosen: true
    text: "Svenska"
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}"""

app = QGuiApplication([])
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(PAGE, QUrl())
button = component.create()
view.setContent(QUrl(), component, button)
view.show()


def state():
    now = QAccessible.queryAccessibleInterface(button).state()
    return bool(now.checkable), bool(now.checked)


print("Qt", qVersion(), "· (checkable, checked)")
before = state()
QAccessible.setActive(True)  # what the bridge does when a reader listens
after = state()
button.setProperty("chosen", False)
button.setProperty("chosen", True)
later = state()
print("before a reader:", before, "· with one:", after, "· chosen anew:", later)
assert (before, after, later) == ((True, True), (False, False), (False, True))
END
