"""A finger that rests on the screen until it is asked for the PIN."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.tour.offscreen import Drawing

SHORT_S = 0.1


def rest_there(drawing: Drawing, finger: QPointingDevice, point: QPoint, *, in_full: bool = False) -> None:
    """Rest at `point` as long as it takes: unless `in_full`, the screen is told that this is not long."""
    window = drawing.screen.window
    for entrance in window.findChildren(QObject):
        if not in_full and entrance.metaObject().className().startswith("StaffEntrance"):
            entrance.setProperty("longPressThreshold", SHORT_S)
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    drawing.wait_for(lambda: drawing.models.navigation.here.page == "staff")
    QTest.touchEvent(window, finger).release(0, point, window).commit()
