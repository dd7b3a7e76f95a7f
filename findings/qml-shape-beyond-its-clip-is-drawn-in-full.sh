#!/bin/sh
# Guess:   what lies outside an item with `clip: true` is not drawn, be it a Rectangle or a Shape.
# Found:   on the software renderer a Shape that is partly outside is clipped, and one that is wholly outside is drawn
#          whole. A Rectangle is not.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3), QT_QUICK_BACKEND=software.
# Source:  seen here; it looks as if a clip of which nothing is left counts as no clip.
# Matters: panels without a graphics driver run on this renderer. A drawing that was scrolled out of a list stands over
#          what is below the list, and no short page shows it.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

app = QGuiApplication([])
SHAPE = 'Shape { ShapePath { strokeWidth: -1; fillColor: "red"; PathSvg { path: "M0 0 H100 V50 H0 Z" } } }'
RECTANGLE = 'Rectangle { width: 100; height: 50; color: "red" }'


def red(item, y):
    """Red pixels of an item, 100 × 50, at `y` in an item that clips to 100 × 100."""
    view = QQuickView()
    component = QQmlComponent(view.engine())
    clipped = f"Item {{ width: 100; height: 100; clip: true; Item {{ y: {y}; {item} }} }}"
    page = f"import QtQuick; import QtQuick.Shapes\nItem {{ width: 100; height: 200; {clipped} }}"
    component.setData(page.encode(), QUrl())
    view.setContent(QUrl(), component, component.create())
    view.show()
    picture = view.grabWindow()
    return sum(picture.pixelColor(x, y) == QColor("red") for x in range(100) for y in range(200))


print("Qt", qVersion())
seen = {name: [red(item, y) for y in (20, 80, 120)] for name, item in (("Rectangle", RECTANGLE), ("Shape", SHAPE))}
for name, counts in seen.items():
    print(f"{name}: inside {counts[0]}, half outside {counts[1]}, wholly outside {counts[2]} pixels")
assert seen == {"Rectangle": [5000, 2000, 0], "Shape": [5000, 2000, 5000]}
END
