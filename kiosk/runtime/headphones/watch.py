"""The jacks for headphones that the computer has, while they come and go."""

import errno
import logging
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.runtime.headphones.evdev import is_plugged, name_of_jack
from kiosk.runtime.headphones.jack import Ask, Jack

log = logging.getLogger(__name__)

NODES = Path("/dev/input")
DEVICES = Path("/sys/class/input")
LOOK_AFTER_MS = 500
"""A node that comes belongs to root for a moment, until its group is set."""
ADVICE = {errno.EACCES: " The account must be in the group input.", errno.EPERM: " Its unit must allow char-input."}
GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO)


class HeadphonesState(StrEnum):
    """Nobody looks for headphones; there is no jack to watch; nothing is plugged in; something is."""

    OFF = "off"
    NONE = "none"
    OUT = "out"
    IN = "in"


class Headphones(QObject):
    """Watches the jacks named `wanted`, or all of them ("").

    `plugged` and `unplugged` are a visitor's doing, at any jack. What is in already when the watch begins, or when its
    device comes, was put there by nobody who is here now: it is known, and not told. A device that goes takes what was
    plugged in with it. `state` and `detail` change with `changed`; `detail` names the jacks, or says why there is none.
    Nothing is opened before `open`, and where nobody wants it (None) nothing ever.
    """

    plugged, unplugged, changed = Signal(), Signal(), Signal()

    def __init__(
        self,
        wanted: str | None,
        parent: QObject | None = None,
        nodes: Path = NODES,
        devices: Path = DEVICES,
        ask: Ask = is_plugged,
    ) -> None:
        super().__init__(parent)
        self._wanted, self._nodes, self._devices, self._ask = wanted, nodes, devices, ask
        self.state, self.detail = HeadphonesState.OFF, ""
        self._jacks: dict[str, Jack] = {}
        self._locked: dict[str, str] = {}
        self._folder = QFileSystemWatcher(self)
        self._folder.directoryChanged.connect(self._look_soon)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._soon.timeout.connect(self._look)

    @Slot()
    def open(self) -> None:
        """Begin to watch."""
        if self._wanted is not None and not self._folder.directories():
            self._folder.addPath(str(self._nodes))
            self._look()

    def close(self) -> None:
        """Watch no more."""
        self._wanted, self.state = None, HeadphonesState.OFF
        self._soon.stop()
        if self._folder.directories():
            self._folder.removePath(str(self._nodes))
        for jack in self._jacks.values():
            jack.close()

    @Slot()
    def _look_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        """Watch what has come; what could not be opened before is tried again."""
        locked: dict[str, str] = {}
        for node in sorted(self._nodes.glob("event*")):
            name = name_of_jack(self._devices / node.name / "device")
            if name is None or node.name in self._jacks or self._wanted not in ("", name):
                continue
            try:
                self._add(node.name, Jack(node, name, self._ask, self))
            except OSError as error:
                if error.errno not in GONE:
                    advice = ADVICE.get(error.errno or 0, "")
                    locked[node.name] = f"{node} ({name}) cannot be read: {error.strerror}.{advice}"
        if locked and locked != self._locked:
            log.warning("headphones not watched", extra={"why": " ".join(locked.values())})
        self._locked = locked
        self._tell()

    def _add(self, node: str, jack: Jack) -> None:
        self._jacks[node] = jack
        jack.turned.connect(partial(self._turn, jack))
        jack.lost.connect(partial(self._lose, node))

    def _turn(self, jack: Jack) -> None:
        (self.plugged if jack.plugged else self.unplugged).emit()
        self._tell()

    def _lose(self, node: str) -> None:
        jack = self._jacks.pop(node)
        jack.deleteLater()
        if jack.plugged:
            self.unplugged.emit()
        self._tell()

    def _tell(self) -> None:
        jacks = self._jacks.values()
        if not jacks:
            named = f"There is no jack {self._wanted}." if self._wanted else ""
            found, detail = HeadphonesState.NONE, " ".join(self._locked.values()) or named
        else:
            found = HeadphonesState.IN if any(jack.plugged for jack in jacks) else HeadphonesState.OUT
            detail = ", ".join(sorted({jack.name for jack in jacks}))
        if (found, detail) != (self.state, self.detail):
            self.state, self.detail = found, detail
            self.changed.emit()
