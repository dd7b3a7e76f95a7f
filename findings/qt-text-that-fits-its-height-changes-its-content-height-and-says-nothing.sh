#!/bin/sh
# Guess:   what is bound to `contentHeight` of a Text follows it: it is a property with a notify signal.
# Found:   where the Text looks for the size that fits its height (fontSizeMode: Text.VerticalFit) and only the largest
#          size it may have becomes another, it finds the same size again, has another contentHeight, and tells nobody:
#          a binding keeps the old value until something else is changed.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3).
# Source:  seen here, where a line stood some pixels too low or too high below a title, as the way to the page had been.
# Matters: what stands below a text of fitted size is placed when the text is laid out, not by a binding.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

PAGE = b"""import QtQuick
Window {
    width: 800; height: 800; visible: true
    Text {
        objectName: "title"
        width: 500; height: 280
        text: "Voices of the district"
        wrapMode: Text.Wrap
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: 30
        lineHeight: 0.92
        font.pixelSize: 150
        property real bound: contentHeight
    }
}"""
app, engine = QGuiApplication([]), QQmlEngine()
component = QQmlComponent(engine)
component.setData(PAGE, QUrl())
window = component.create()
title = window.findChild(QQuickItem, "title")
apart = {}
for largest in range(150, 90, -5):
    font = title.property("font")
    font.setPixelSize(largest)
    title.setProperty("font", font)
    for _ in range(5):
        app.processEvents()
    size = title.property("fontInfo").property("pixelSize").toNumber()
    bound, is_now = title.property("bound"), title.property("contentHeight")
    print(f"largest {largest:3}: drawn in {size:.0f}, contentHeight {is_now:.2f}, what is bound to it {bound:.2f}")
    if abs(bound - is_now) > 0.01:
        apart[largest] = bound - is_now
print("Qt", qVersion())
assert apart, "what is bound follows"
END
