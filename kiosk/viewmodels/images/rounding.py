"""Round corners, cut into a picture: the software renderer clips to rectangles only."""

from enum import IntEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath


class Corners(IntEnum):
    """Which corners of a picture are round, as in `Controls/Illustration.qml`."""

    ALL = 0
    LEFT = 1
    TOP = 2
    NONE = 3


def rounded(image: QImage, corners: Corners, radius: int) -> QImage:
    """`image` with `corners` of `radius` pixels, and nothing beyond them."""
    if image.isNull() or corners is Corners.NONE or radius == 0:
        return image
    cut = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addRoundedRect(_reaching(QRectF(image.rect()), corners, radius), radius, radius)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, QBrush(image))
    painter.end()
    return cut


def _reaching(room: QRectF, corners: Corners, radius: int) -> QRectF:
    """The rectangle whose round corners those of `room` are; the others lie beyond its edge."""
    if corners is Corners.LEFT:
        return room.adjusted(0, 0, radius, 0)
    if corners is Corners.TOP:
        return room.adjusted(0, 0, 0, radius)
    return room
