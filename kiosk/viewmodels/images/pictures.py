"""Photos and logos, decoded in the size in which they are shown."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

PICTURE_LIMIT_MB = 64
LOGO_MARGIN = 0.11
"""Of the shorter side of the plate on which a logo stands."""


def photo_image(data: bytes, focal: tuple[int, int], size: QSize) -> QImage:
    """The photo, cropped to the shape of `size` so that `focal` (percent from the left and from the top) is as near its
    middle as the edges of the photo allow; an empty image for bytes that are no picture."""

    def cropped(whole: QSize) -> tuple[QRect, QSize]:
        shown = size.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        left = _first(focal[0], whole.width(), shown.width())
        top = _first(focal[1], whole.height(), shown.height())
        return QRect(left, top, shown.width(), shown.height()), size

    return _decoded(data, cropped)


def logo_image(data: bytes, size: QSize) -> QImage:
    """The logo, whole and as large as it may be, on white; an empty image for bytes that are no picture."""
    margin = round(min(size.width(), size.height()) * LOGO_MARGIN)
    room = size.shrunkBy(QMargins(margin, margin, margin, margin)).expandedTo(QSize(1, 1))

    def fitted(whole: QSize) -> tuple[QRect, QSize]:
        scaled = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        return QRect(0, 0, whole.width(), whole.height()), scaled

    logo = _decoded(data, fitted)
    if logo.isNull():
        return logo
    plate = QImage(size, QImage.Format.Format_RGB32)
    plate.fill(Qt.GlobalColor.white)
    painter = QPainter(plate)
    painter.drawImage((size.width() - logo.width()) // 2, (size.height() - logo.height()) // 2, logo)
    painter.end()
    return plate


def _first(focal: int, whole: int, shown: int) -> int:
    """The first of `shown` pixels of `whole` that are shown."""
    return max(0, min(whole - shown, round(whole * focal / 100 - shown / 2)))


def _decoded(data: bytes, fit: Callable[[QSize], tuple[QRect, QSize]]) -> QImage:
    """What `fit` says of the whole size: the part that is taken, and the size that it gets."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    QImageReader.setAllocationLimit(PICTURE_LIMIT_MB)
    whole = reader.size()
    if whole.isEmpty():
        return QImage()
    part, scaled = fit(whole)
    reader.setClipRect(part)
    reader.setScaledSize(scaled)
    return reader.read()
