#!/bin/sh
# Guess:   a component that declares `enum Corners { All, Left, Top, None }` means its own values by `Photo.Left`, or is
#          refused where a value of that name is inherited.
# Found:   where the type it is made from has a value of that name in any enum, that one is taken, without a word, also by
#          qmllint: an Item brings `Left` and `Top` of its transform origins, 3 and 1 where 1 and 2 are declared.
# Version: PySide6-Essentials 6.11.3 on Python 3.11.
# Source:  seen here.
# Matters: pictures that were to have round corners on the left had none, and those for the top had them on the left.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

mkdir -p "$folder/Prints"
cat > "$folder/Prints/qmldir" <<'END'
module Prints
Photo 1.0 Photo.qml
END
cat > "$folder/Prints/Photo.qml" <<'END'
import QtQuick
Item {
    enum Corners { All, Left, Top, None }
}
END
cat > "$folder/show.qml" <<'END'
import QtQuick
import Prints
Item {
    property list<int> values: [Photo.All, Photo.Left, Photo.Top, Photo.None]
}
END
QT_QPA_PLATFORM=offscreen "$python" - "$folder" <<'END'
import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

app, engine = QGuiApplication([]), QQmlEngine()
engine.addImportPath(sys.argv[1])
component = QQmlComponent(engine, QUrl.fromLocalFile(f"{sys.argv[1]}/show.qml"))
made = component.create()
values = list(made.property("values"))
print("Qt", qVersion(), "· All, Left, Top, None of the component:", values)
assert values == [0, 3, 1, 3], (values, component.errorString())
END
