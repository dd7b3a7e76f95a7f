"""Looks now and then for new content, and chooses the moment in which it is shown."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.runtime.content.feed import ContentFeed
from kiosk.runtime.idle import Idle, Presence

LOOK_MS = 30_000
CALM_MS = 250
CALM_S = 2.0
"""An urgent notice moves the page down: it comes when no finger has been on the screen for so long."""


class Watch(QObject):
    """Asks the feed to look every half minute, and to swap when the visitor leaves."""

    def __init__(self, feed: ContentFeed, idle: Idle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed, self._idle = feed, idle
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(feed.look)
        self._looks.start()
        self._calm = QTimer(self, interval=CALM_MS)
        self._calm.timeout.connect(self.announce)
        feed.indexed.connect(feed.look, Qt.ConnectionType.SingleShotConnection)
        feed.arrived.connect(self._calm.start)
        idle.ended.connect(feed.swap)

    @Slot()
    def announce(self) -> None:
        """Let what is urgent be seen as soon as no tap can miss for it."""
        if self._idle.presence is Presence.AWAY or self._idle.untouched_s >= CALM_S:
            self._calm.stop()
            self._feed.announce()
