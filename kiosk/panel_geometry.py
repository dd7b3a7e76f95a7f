"""The panel as it hangs, and how much of it the screen takes."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

MM_PER_INCH = 25.4
REFERENCE_INCHES = 32.0
REFERENCE = QSize(1080, 1920)
"""What is drawn for while there is no panel yet."""
AGAIN_MS = 500
"""After it was taken from the full panel, how long a window waits before it asks for it again."""
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


def has_panel() -> bool:
    """Whether there is a panel, and not switched off: then Qt has a screen without a name and a size."""
    screen: QScreen | None = QGuiApplication.primaryScreen()
    return screen is not None and _is_some(screen.size())


def available_size() -> QSize:
    """The free room of the display; of one that is not there yet, that of the reference panel."""
    screen: QScreen | None = QGuiApplication.primaryScreen()
    return screen.availableSize() if screen is not None and _is_some(screen.availableSize()) else REFERENCE


def px_per_mm(size: QSize, inches: float | None, screen: QScreen | None) -> float:
    """Pixels a millimetre of the panel: from its diagonal if it is set, else from what it says, else a 32-inch one."""
    diagonal = hypot(size.width(), size.height())
    physical = screen.physicalSize() if screen else QSize()
    said = hypot(physical.width(), physical.height()) / MM_PER_INCH
    if inches is None:
        inches = said if screen and 15 <= said <= 100 and size == screen.size() else REFERENCE_INCHES
    return diagonal / (inches * MM_PER_INCH)


class PanelGeometry(QObject):
    """The panel under the window, worked out anew whenever the window, its screen or that screen's mode changes.

    `inches` is the diagonal that was set, None: what the panel says. A panel that is gone, or says nothing yet, changes
    nothing: the window keeps what it had. One that is shown in full takes the next panel in full.

    The window is never asked for its screen: PySide would make the screen the window's own, and forget it with the
    window, for every other window too (findings/pyside-window-owns-the-screen-it-is-asked-for.sh).
    """

    def __init__(self, size: QSize | None, inches: float | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        screen: QScreen | None = QGuiApplication.primaryScreen()
        self._inches = inches
        self.size = size or (screen.size() if screen is not None and _is_some(screen.size()) else REFERENCE)
        self.px_per_mm = px_per_mm(self.size, inches, screen)
        self._window: QQuickWindow | None = None
        self._followed: QScreen | None = None
        self._in_full = False

    def follow(self, window: QQuickWindow) -> None:
        """Keep the property `pxPerMm` of `window` right from now on."""
        self._window = window
        window.widthChanged.connect(self._measure)
        window.heightChanged.connect(self._measure)
        window.screenChanged.connect(self._change_screen)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.primaryScreenChanged.connect(self._come_to)
        self._change_screen(QGuiApplication.primaryScreen())

    def show_in_full(self) -> None:
        """Show the window in full, now and when a compositor forgets that, as one may while there is no panel."""
        assert self._window
        self._in_full = True
        self._window.windowStateChanged.connect(self._ask_again)
        self._window.showFullScreen()

    @Slot()
    def _ask_again(self) -> None:
        QTimer.singleShot(AGAIN_MS, self, self._ask_for_all)

    @Slot()
    def _ask_for_all(self) -> None:
        window, screen = self._window, self._followed
        if window is None or screen is None or not self._in_full or not _is_some(screen.size()):
            return
        if window.windowState() != Qt.WindowState.WindowFullScreen:
            window.showFullScreen()

    @Slot(QScreen)
    def _come_to(self, screen: QScreen | None) -> None:
        """Take the panel that has come in the place of another one, or of none."""
        window = self._window
        if window is None or screen is None or not _is_some(screen.size()):
            return
        if self._followed is not screen:
            window.setScreen(screen)
        self._fill(screen.geometry())
        self._ask_for_all()

    @Slot(QScreen)
    def _change_screen(self, screen: QScreen | None) -> None:
        if self._followed is not None:
            self._followed.disconnect(self)
        self._followed = screen
        if screen is not None:
            screen.geometryChanged.connect(self._fill)
            screen.physicalSizeChanged.connect(self._measure)
        self._measure()

    @Slot(QRect)
    def _fill(self, panel: QRect) -> None:
        """Take the whole of `panel` if the window is shown in full: without a window manager nobody else sees to it."""
        window = self._window
        if window is None:
            return
        if _is_some(panel.size()) and self._in_full:
            window.setGeometry(panel)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        window = self._window
        if window is None or not _is_some(window.size()):
            return
        self.size = window.size()
        self.px_per_mm = px_per_mm(self.size, self._inches, self._followed)
        window.setProperty("pxPerMm", self.px_per_mm)


def _is_some(size: QSize) -> bool:
    return size.width() > 0 and size.height() > 0
