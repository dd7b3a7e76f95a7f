"""`image://code/…`: an address, or what a page carries, as a QR code. The first one loads the library."""

from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

CARRIED = "carried/"
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
        from kiosk.qr.matrix import QUIET_ZONE, pixels_per_module

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
    from kiosk.qr.matrix import QUIET_ZONE, matrix

    modules = matrix(address)
    side = modules.size + 2 * QUIET_ZONE
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    for y, row in enumerate(modules.rows, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            if dark:
                image.setPixelColor(x, y, INK)
    return image
