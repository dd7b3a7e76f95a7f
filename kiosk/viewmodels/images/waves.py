"""`image://waves/…`: two waves of the sea."""

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

WAVES = re.compile(r"(?:[0-9a-f]{6}(?:[0-9a-f]{2})?,){2}\d{1,4}(?:\.\d+)?", re.ASCII | re.IGNORECASE)


class WaveImages(QQuickImageProvider):
    """`image://waves/<far>,<near>,<radius>`: two waves in hexadecimal colours, above lower corners of `radius` pixels.

    Not a `Shape`, because the software renderer draws one whole that a scrolled page has clipped away (Qt 6.11).
    """

    CRESTS = ((0.34, 0.3), (0.62, 0.28))

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested_size: QSize) -> QImage:
        """See QQuickImageProvider."""
        if not WAVES.fullmatch(id):
            return QImage()
        far, near, radius = id.split(",")
        image = QImage(requested_size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = min(float(radius), image.height() / 2)
        for colour, (middle, swing) in zip((far, near), self.CRESTS, strict=True):
            painter.fillPath(wave_path(image.width(), image.height(), corner, middle, swing), QColor(f"#{colour}"))
        painter.end()
        return image


def wave_path(width: float, height: float, radius: float, middle: float, swing: float) -> QPainterPath:
    """Two periods of a wave about `middle`, swinging by `swing` (shares of the height), closed below."""
    mid, high, low = height * middle, height * (middle - swing), height * (middle + swing)
    path = QPainterPath(QPointF(0, mid))
    for half in range(4):
        left, peak = width * half / 4, low if half % 2 else high
        path.cubicTo(left + width * 0.09, peak, left + width * 0.16, peak, left + width * 0.25, mid)
    path.lineTo(width, height - radius)
    path.quadTo(width, height, width - radius, height)
    path.lineTo(radius, height)
    path.quadTo(0, height, 0, height - radius)
    path.closeSubpath()
    return path
