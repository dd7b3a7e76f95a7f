#!/bin/sh
# Guess:   text on the screen is in the tree that a screen reader walks, whether it is a Text or a Label, which is a
#          Text with a theme.
# Found:   a Label is there as static text by itself; a Text is not there at all until it is given an Accessible
#          property (the name is enough).
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3).
# Source:  Qt's overview of accessibility in Qt Quick: controls come with it, items have to be given it. Label counts as
#          the first. Seen here.
# Matters: one base of all words that is a Text makes every page silent, and every page that is seen by eyes looks the
#          same.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

PAGE = b"""import QtQuick; import QtQuick.Controls.Basic
Column {
    Text { text: "a Text" }
    Label { text: "a Label" }
    Text { text: "a Text with a name"; Accessible.name: text }
}"""

app = QGuiApplication([])
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(PAGE, QUrl())
view.setContent(QUrl(), component, component.create())
view.show()
QAccessible.setActive(True)
tree = QAccessible.queryAccessibleInterface(view)
heard = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
print("Qt", qVersion(), "· in the tree:", heard)
assert heard == ["a Label", "a Text with a name"]
END
