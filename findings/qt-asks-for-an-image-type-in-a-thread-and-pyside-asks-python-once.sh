#!/bin/sh
# Guess:   an image provider that overrides nothing but `requestImage` is asked in Python for nothing else, and what
#          type its images have was told to its constructor.
# Found:   PySide looks for an override of each virtual function in Python, the first time that Qt calls it on an object,
#          and remembers that there is none. Qt's thread that reads pictures is often the first to call `imageType`. Once
#          the GUI thread has shown one picture that is not asynchronous and not remembered, it never looks again.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3) on Python 3.11.
# Source:  stack traces of a screen that stood still (`Sbk_GetPyOverride` in `take_gil` there, `QQuickPixmap::clear` in
#          `QBasicMutex::lockInternal` on the GUI thread), and `QQuickPixmapReader::processJobs` in Qt's source, which
#          calls `imageType` under its lock; what is shown here is who looks when.
# Matters: that thread waits for Python with the lock in its hands, and Python may be waiting for that lock.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
from threading import current_thread, main_thread

from PySide6.QtCore import QCoreApplication, QUrl, qVersion
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

PICTURE = 'import QtQuick; Image { property bool there: status === Image.Ready; source: "image://%s/1"; %s }'


class Pictures(QQuickImageProvider):
    def __init__(self):
        super().__init__(QQuickImageProvider.ImageType.Image)

    def __getattribute__(self, name):
        looked.append((name, "GUI thread" if current_thread() is main_thread() else "reader"))
        return super().__getattribute__(name)

    def requestImage(self, id, size, requested_size):
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


def show(name, how):
    component = QQmlComponent(engine)
    component.setData((PICTURE % (name, how)).encode(), QUrl())
    picture = component.create()
    while not picture.property("there"):
        QCoreApplication.processEvents()


print("Qt", qVersion())
app, engine = QGuiApplication([]), QQmlEngine()
looked, first = [], Pictures()
engine.addImageProvider("first", first)
show("first", "asynchronous: true")
print("asynchronous at once: ", looked)
assert ("imageType", "reader") in looked

looked, second = [], Pictures()
engine.addImageProvider("second", second)
show("second", "cache: false")
show("second", "asynchronous: true")
print("after one that is not:", looked)
assert ("imageType", "GUI thread") in looked and ("imageType", "reader") not in looked
END
