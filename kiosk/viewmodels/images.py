"""What QML asks for by `image://`: codes by their address, pictures by their number, and nothing by a path."""

import logging
import re
from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.errors import ContentError
from kiosk.qr.matrix import QUIET_ZONE, matrix, pixels_per_module

log = logging.getLogger(__name__)

PICTURE_LIMIT_MB = 64
NUMBER = re.compile(r"(\d{1,10})(-\d{1,10})?", re.ASCII)
WAVES = re.compile(r"(?:[0-9a-f]{6}(?:[0-9a-f]{2})?,){2}\d{1,4}(?:\.\d+)?", re.ASCII | re.IGNORECASE)
CARRIED = "carried/"
BLANK = "blank"
BLANK_QML = f'import QtQuick\nImage {{ source: "image://picture/{BLANK}"; cache: false }}'.encode()
WHITE, INK = QColor("#FFFFFF"), QColor("#0B1F33")


class CodeImages(QQuickImageProvider):
    """`image://code/<pixels a millimetre>,<percent-encoded address>` or `…,carried/<key>`: a QR code with its quiet
    zone, dark on white. The number is not read: it lets QML ask anew when the panel has changed.

    Each module is the same whole number of pixels: as many as fit the requested width, and never fewer than a phone
    needs on a panel of `px_per_mm()` pixels a millimetre. An address that `allowed` refuses is an empty image.
    What a code carries by itself is never asked for by its text: `carried` knows it by its key, and nothing (an empty
    text, an empty image) by any other.
    """

    def __init__(
        self, allowed: Callable[[str], bool], carried: Callable[[str], str], px_per_mm: Callable[[], float]
    ) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._allowed, self._carried, self._px_per_mm = allowed, carried, px_per_mm

    def requestImage(self, id: str, size: QSize, requested_size: QSize) -> QImage:
        """See QQuickImageProvider."""
        text = self._text(unquote(id.partition(",")[2]))
        if not text:
            return QImage()
        image = code_image(text)
        least = pixels_per_module(self._px_per_mm(), image.width() - 2 * QUIET_ZONE)
        factor = max(least, requested_size.width() // image.width())
        return image.scaled(image.size() * factor, Qt.AspectRatioMode.KeepAspectRatio)

    def _text(self, asked: str) -> str:
        if asked.startswith(CARRIED):
            return self._carried(asked.removeprefix(CARRIED))
        return asked if self._allowed(asked) else ""


def code_image(address: str) -> QImage:
    """The code of `address`, one pixel a module, quiet zone included."""
    modules = matrix(address)
    side = modules.size + 2 * QUIET_ZONE
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    for y, row in enumerate(modules.rows, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            if dark:
                image.setPixelColor(x, y, INK)
    return image


class Pictures(QQuickImageProvider):
    """`image://picture/<number><edition>`: a picture of the present content, scaled to what is shown.

    It is made off the GUI thread, where it is asked for as `asynchronous`. The edition (`-7`, or nothing) tells content
    from content, so that a picture of the last one is never shown for that of the same number in this one.

    What `read` refuses, and bytes that are no picture, are an empty image. `image://picture/blank` is one pixel.
    """

    def __init__(self, read: Callable[[int, str], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._read = read

    def requestImage(self, id: str, size: QSize, requested_size: QSize) -> QImage:
        """See QQuickImageProvider."""
        if id == BLANK:
            return QImage(1, 1, QImage.Format.Format_RGB32)
        data = QBuffer()
        data.setData(QByteArray(self._bytes(id)))
        data.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(data)
        QImageReader.setAllocationLimit(PICTURE_LIMIT_MB)
        whole = reader.size()
        if requested_size.isValid() and whole.isValid():
            reader.setScaledSize(whole.scaled(requested_size, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()

    def _bytes(self, id: str) -> bytes:
        asked = NUMBER.fullmatch(id)
        if asked is None:
            return b""
        number = int(asked[1])
        try:
            return self._read(number, asked[2] or "")
        except ContentError as error:
            said = {"kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
            log.warning("picture refused", extra={"number": number, **said})
            return b""


def add_pictures(engine: QQmlEngine, pictures: Pictures) -> None:
    """Let `engine` ask `pictures`, which is asked for its blank one at once, here on the GUI thread.

    Without that the screen could freeze, since PySide looks into Python the first time that Qt asks for the type of the
    images, and Qt's reader thread asks under a lock (docs/architecture.md).
    """
    engine.addImageProvider("picture", pictures)
    component = QQmlComponent(engine)
    component.setData(BLANK_QML, QUrl())
    component.create()


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
