"""Every code on the screen, as the window drew it, with what is around it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPointingDevice

from bench.scanning.camera import Colour
from kiosk.qr.matrix import QUIET_ZONE, matrix
from kiosk.tour.offscreen import Drawing, Look
from kiosk.tour.stage import Stage
from kiosk.viewmodels.images.codes import CARRIED
from tests.e2e.item_tree import look as items
from tests.e2e.visitor import Hand, is_code

SURROUNDINGS = 0.12
"""How much of the screen is kept on each side of a code, quiet zone and all, as a part of its own side."""
SOURCE = "image://code/"


@dataclass(frozen=True, slots=True)
class Code:
    """A code on a panel: its name, the picture with it in the middle, what it holds, millimetres a pixel, millimetres
    a side of the symbol without its quiet zone, and its version, 1 to 40."""

    name: str
    picture: Colour
    payload: str
    mm_per_px: float
    symbol_mm: float

    version: int

    @property
    def module_mm(self) -> float:
        """Millimetres a side of a module."""
        return self.symbol_mm / (17 + 4 * self.version)

    @property
    def reach_mm(self) -> float:
        """From how far it is made to be read: ten times its size."""
        return 10 * self.symbol_mm


def codes(drawing: Drawing, finger: QPointingDevice, look: Look, stages: Iterable[Stage]) -> Iterator[Code]:
    """Every different code that `stages` show in `look`, scrolled to where needed."""
    hand, seen = Hand(drawing, finger), set[str]()
    mm_per_px = 1 / float(drawing.screen.window.property("pxPerMm"))
    for stage in stages:
        drawing.begin(look)
        stage.enter(drawing.models)
        drawing.screen.settle(drawing.wait_for)
        while hand.scroll_to(lambda: _next(drawing, seen)):
            picture = drawing.picture()  # first: what it shows is where the items say they are once it was drawn
            payload, area = _next(drawing, seen)[0]
            seen.add(payload)
            wanted = matrix(payload)
            millimetres = area.width() * mm_per_px * wanted.size / (wanted.size + 2 * QUIET_ZONE)
            around = _cut(picture, area)
            yield Code(f"{stage.name}, {look.name}", around, payload, mm_per_px, millimetres, wanted.version)


def _next(drawing: Drawing, seen: set[str]) -> list[tuple[str, QRect]]:
    """The codes wholly in sight that have not been seen: what they hold and where they stand, in pixels."""
    whole = (one for one in items(drawing.screen.window) if is_code(one) and one.part == one.rect)
    found = ((_payload(drawing, one.item.property("source").toString()), one.rect.toRect()) for one in whole)
    return [(payload, area) for payload, area in found if payload not in seen]


def _payload(drawing: Drawing, source: str) -> str:
    """What the code of that source holds: an address, or the text that the view models know by a key."""
    asked = unquote(source.removeprefix(SOURCE).partition(",")[2])
    return drawing.screen.kiosk.carried(asked.removeprefix(CARRIED)) if asked.startswith(CARRIED) else asked


def _cut(window: QImage, area: QRect) -> Colour:
    """The code at `area` and its surroundings; what would be beyond the window is as its edge."""
    rgb = window.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    colour = rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3)
    more = round(area.width() * SURROUNDINGS)
    wide = np.pad(colour, ((more, more), (more, more), (0, 0)), mode="edge")
    return wide[area.top() : area.bottom() + 1 + 2 * more, area.left() : area.right() + 1 + 2 * more].copy()
