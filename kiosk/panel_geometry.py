"""The panel as it hangs, and how much of it the screen takes."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen

MM_PER_INCH = 25.4
REFERENCE_INCHES = 32.0
PREVIEW_ROOM = 0.92
"""The part of a display that a preview may take."""


@dataclass(frozen=True, slots=True)
class Showing:
    """How the screen comes to the display: in full, or in a window of `size` pixels (None: as large as the display).

    With a `title` it is a preview: a smaller display scales it down, and closing the window ends it.
    """

    full_screen: bool = True
    size: tuple[int, int] | None = None
    title: str = ""

    def pixels(self, display: QSize) -> QSize | None:
        """The size to draw, None for that of the display, whose free room is `display`."""
        wanted = QSize(*self.size) if self.size else None
        room = display * PREVIEW_ROOM
        if wanted is None or not self.title or (wanted.width() <= room.width() and wanted.height() <= room.height()):
            return wanted
        return wanted.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def px_per_mm(size: QSize, inches: float | None, screen: QScreen) -> float:
    """Pixels a millimetre of the panel: from its diagonal if it is set, else from what it says, else a 32-inch one."""
    diagonal = hypot(size.width(), size.height())
    physical = screen.physicalSize()
    said = hypot(physical.width(), physical.height()) / MM_PER_INCH
    if inches is None:
        inches = said if 15 <= said <= 100 and size == screen.size() else REFERENCE_INCHES
    return diagonal / (inches * MM_PER_INCH)
