"""A visitor's hand and phone: touches the panel where something is, and reads the code that is on it."""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import zxingcpp
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.domain.content import Content
from kiosk.domain.model import Event, Member, Place, Topic
from kiosk.domain.phone_addresses import event_address, phone_address
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import Seen, look, targets

Found = TypeVar("Found")
Pixels = npt.NDArray[np.uint8]
MOST_SCROLLS = 40


class Hand:
    """Taps what can be seen, by the name that those who hear it are told; scrolls by the screen's own buttons."""

    def __init__(self, drawing: Drawing, finger: QPointingDevice) -> None:
        self._drawing, self._finger = drawing, finger

    def sees(self) -> list[Seen]:
        """All that can be tapped now."""
        return targets(look(self._drawing.screen.window))

    def tap(self, name: str) -> None:
        """Tap the target whose name begins with `name`; scroll to it when it is not in sight."""
        self.tap_first(lambda one: one.name.startswith(name), name)

    def tap_first(self, wanted: Callable[[Seen], bool], what: str) -> None:
        """Tap the first target that is `wanted`; scroll down, then up, when it is not in sight."""
        found = self.scroll_to(lambda: self._in_sight(wanted))
        assert found, f"no target “{what}” among {[str(one) for one in self.sees()]}"
        self.touch(found.part.center().toPoint())

    def touch_in_sight(self, name: str) -> None:
        """Tap the target whose name begins with `name`, where it is in sight already."""
        (found,) = (one for one in self.sees() if one.name.startswith(name) and reachable(one))
        self.touch(found.part.center().toPoint())

    def scroll_to(self, there: Callable[[], Found]) -> Found:
        """Scroll down, then up, by the buttons until `there` finds something, and return it."""
        for icon in ("chevron-down", "chevron-up"):
            for _ in range(MOST_SCROLLS):
                if found := there():
                    return found
                if not self._scroll(icon):
                    break
        return there()

    def _scroll(self, icon: str) -> bool:
        buttons = [one for one in self.sees() if one.item.property("iconName") == icon]
        if buttons:
            self.touch(buttons[0].part.center().toPoint())
        return bool(buttons)

    def _in_sight(self, wanted: Callable[[Seen], bool]) -> Seen | None:
        return next((one for one in self.sees() if wanted(one) and reachable(one)), None)

    def touch(self, point: QPoint) -> None:
        """A finger down and up, and everything that comes of it, drawn: nobody taps what they have not seen yet."""
        window = self._drawing.screen.window
        QTest.touchEvent(window, self._finger).press(0, point, window).commit()
        QTest.touchEvent(window, self._finger).release(0, point, window).commit()
        self._drawing.rest()

    def scan(self) -> str:
        """The address in the code on the screen, read from the window's own picture; empty without a code."""
        return read(pixels(self._drawing.picture()))

    def scan_after_scrolling(self) -> str:
        """The same, scrolling until the whole of a code is in sight."""
        self.scroll_to(self.code)
        return self.scan()

    def code(self) -> Seen | None:
        """The code on the screen, once the whole of it is in sight."""
        seen = look(self._drawing.screen.window)
        return next((one for one in seen if is_code(one) and one.part == one.rect), None)


def is_code(one: Seen) -> bool:
    """Whether it is the picture of a code."""
    return one.is_a("QQuickImage") and bool(one.item.property("source").toString().startswith("image://code/"))


def reachable(one: Seen) -> bool:
    """Whether the middle of a target is in sight."""
    return one.part.contains(one.rect.center())


def pixels(picture: QImage) -> Pixels:
    """A picture as rows of grey pixels, 0 to 255."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def read(rows: Pixels) -> str:
    """What an independent reader finds in the code of a picture; empty when it finds none."""
    found = zxingcpp.read_barcodes(rows, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return found[0].text if found else ""


def address_of(content: Content, page: str, id: str) -> str:
    """The address that the code on a page leads to; `id` as it stands on the trail."""
    id, _, occurrence = id.partition("/")
    things: dict[str, tuple[str, Member | Event | Place | Topic | None]] = {
        "member": ("m", content.members.get(id)),
        "event": ("e", content.events.get(id)),
        "place": ("p", content.places.get(id)),
        "topic": ("t", content.topics.get(id)),
    }
    letter, thing = things[page]
    assert thing is not None
    if page == "event":
        times = content.occurrences_by_event[id]
        one = next((time for time in times if str(time.id) == occurrence), times[0])
        return event_address(content.meta.phone_host, thing.code, one.starts)
    return phone_address(content.meta.phone_host, letter, thing.code)
