"""`image://illustration/…`: what stands for a thing, in the size in which it is shown."""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.errors import ContentError
from kiosk.viewmodels.images.patterns import pattern_image
from kiosk.viewmodels.images.pictures import logo_image, photo_image
from kiosk.viewmodels.images.rounding import Corners, rounded

log = logging.getLogger(__name__)

PHOTO = re.compile(r"photo/(\d{1,10})/(\d{1,3}),(\d{1,3})", re.ASCII)
LOGO = re.compile(r"logo/(\d{1,10})", re.ASCII)
DRAWING = re.compile(r"drawing/([a-z]{1,20})/(\d{1,3}),(\d{1,3})", re.ASCII)
PATTERN = re.compile(r"pattern/((?:member|event|place)/.+)", re.ASCII | re.DOTALL)
FRAME = re.compile(r"(-\d{1,10})?,([0-3]),(\d{1,4})", re.ASCII)
BLANK = "blank"
BLANK_QML = f'import QtQuick\nImage {{ source: "image://illustration/{BLANK}"; cache: false }}'.encode()


class Illustrations(QQuickImageProvider):
    """`image://illustration/<edition>,<corners>,<radius>/<what>`: exactly the requested size, with the corners cut off.

    What it is: `photo/<number>/<x>,<y>`, cropped round that point (in percent); `logo/<number>`, whole, on white;
    `drawing/<name>/<x>,<y>`, one of the house in the folder `drawings`, upright or wide where there are both; or
    `pattern/<kind>/<id>`. It is percent-encoded. The edition (`-7`, or nothing) tells content from content, so that a
    picture of the last one is never shown for that of the same number in this one; corners are a number of `Corners`,
    the radius is in pixels.

    It is made off the GUI thread, where it is asked for as `asynchronous`. What `read` refuses, bytes that are no
    picture, and what is not understood, are an empty image. `image://illustration/blank` is one pixel.
    """

    def __init__(self, read: Callable[[int, str], bytes], drawings: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._read, self._drawings = read, drawings

    def requestImage(self, id: str, size: QSize, requested_size: QSize) -> QImage:
        """See QQuickImageProvider."""
        if id == BLANK:
            return QImage(1, 1, QImage.Format.Format_RGB32)
        how, _, what = id.partition("/")
        frame = FRAME.fullmatch(how)
        if frame is None or requested_size.isEmpty():
            return QImage()
        drawn = self._drawn(unquote(what), frame[1] or "", requested_size)
        return rounded(drawn, Corners(int(frame[2])), int(frame[3]))

    def _drawn(self, what: str, edition: str, size: QSize) -> QImage:
        if asked := PHOTO.fullmatch(what):
            return photo_image(self._bytes(int(asked[1]), edition), (int(asked[2]), int(asked[3])), size)
        if asked := LOGO.fullmatch(what):
            return logo_image(self._bytes(int(asked[1]), edition), size)
        if asked := DRAWING.fullmatch(what):
            return photo_image(self._drawing(asked[1], size), (int(asked[2]), int(asked[3])), size)
        if asked := PATTERN.fullmatch(what):
            return pattern_image(asked[1], size)
        return QImage()

    def _drawing(self, name: str, size: QSize) -> bytes:
        shape = "upright" if size.height() > size.width() else "wide"
        found = (self._drawings / file for file in (f"{name}-{shape}.webp", f"{name}.webp"))
        return next((path.read_bytes() for path in found if path.is_file()), b"")

    def _bytes(self, number: int, edition: str) -> bytes:
        try:
            return self._read(number, edition)
        except ContentError as error:
            said = {"kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
            log.warning("picture refused", extra={"number": number, **said})
            return b""


def add_illustrations(engine: QQmlEngine, illustrations: Illustrations) -> None:
    """Let `engine` ask `illustrations`, which is asked for its blank one at once, here on the GUI thread.

    Without that the screen could freeze, since PySide looks into Python the first time that Qt asks for the type of the
    images, and Qt's reader thread asks under a lock (docs/architecture.md).
    """
    engine.addImageProvider("illustration", illustrations)
    component = QQmlComponent(engine)
    component.setData(BLANK_QML, QUrl())
    component.create()
