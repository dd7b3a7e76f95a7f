"""Walks along the reading of the screen: what the six keys move, and what the voice says."""

from collections.abc import Callable, Collection, Hashable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.after_press import place_after_press
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import NOTHING, Reading, Spoken

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ScreenReading(NamedTuple):
    """All that can be heard now, and the places of the first item of the page itself (of what stands above all else,
    where that is so) and of what comes after its last one; None: nothing does."""

    items: Reading = NOTHING
    start: int = 0
    end: int | None = None

    @property
    def page(self) -> range:
        """The places of the items of the page."""
        return range(self.start, len(self.items) if self.end is None else self.end)


@QmlElement
@QmlUncreatable("Built in kiosk.py.")
class ReaderViewModel(QObject):
    """The item that the visitor is at, `key`; empty while nobody walks by keys or listens.

    `reading` gives what can be heard now; it is asked for at every step, and never where nobody steps. QML marks the
    painted item that bears the key and says that it did by `arrive`; where it is not painted (there was no room for
    it), it says so by `passOver`.
    """

    moved = Signal()
    """Another item, or the same one again (`key`): to be marked."""
    arrived = Signal()
    """The item is marked: to be said."""
    ledOut = Signal()
    """A step back from the first item."""
    turned = Signal(bool)
    """A step over the last item, to the first one (true), or over the first one to the last."""
    renewed = Signal()
    """Another thing is on the screen now: see come_to."""

    def __init__(self, reading: Callable[[], ScreenReading], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._key, self._index, self._step = "", -1, 1
        self._before, self._passed, self._elsewhere = "", 0, False
        self._place: Hashable = None
        self._pressed: Reading | None = None
        self._led = ""
        self._left: dict[Hashable, Spoken] = {}
        self._at: Spoken | None = None
        self._due: Spoken | None = None
        self.follows = False
        """Whether the visitor walks by the keypad; the keys of a keyboard find their own way on another page."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin_where_left)

    @Property(str, notify=moved)
    def key(self) -> str:
        """See the class."""
        return self._key

    @property
    def item(self) -> Spoken | None:
        """The item itself, as it is now; None where it is gone."""
        items = self._reading().items
        index = items.index_of(self._key)
        return None if index is None else items[index]

    @property
    def is_last(self) -> bool:
        """Whether no item of the page comes after it."""
        screen = self._reading()
        index = self._where(screen.items)
        return index is not None and index + 1 >= screen.page.stop

    @property
    def screen(self) -> ScreenReading:
        """All that can be heard now."""
        return self._reading()

    def come_to(self, place: Hashable, way: Collection[Hashable] = ()) -> None:
        """The screen shows `place`: where that is another one than before, a walk that `follows` goes on there; at the
        item that it left there, if `place` was on the `way` ever since. All of the way leads back."""
        if place == self._place:
            return
        if self._at is not None:
            self._left[self._place] = self._at
        self._left = {known: item for known, item in self._left.items() if known in way}
        walking, self._place = self.follows and (bool(self._key) or self._soon.isActive()), place
        self.forget()
        self._due = self._left.pop(place, None)
        if walking:
            self.begin_soon()
        self.renewed.emit()
        if not self._soon.isActive():
            self._due = None

    def forget_way(self) -> None:
        """Every page begins at its first item again."""
        self._left.clear()

    def begin_soon(self) -> None:
        """Be at the first item of the page, or where the visitor left it, once it is painted."""
        self._soon.start()

    @Slot()
    def begin(self) -> None:
        """Be at the first item of the page."""
        screen = self._reading()
        self._go(screen.items, screen.start, 1)

    @Slot()
    def _begin_where_left(self) -> None:
        due, self._due, screen = self._due, None, self._reading()
        index = None if due is None else screen.items.index_of(due.key)
        if due and index is not None and index in screen.page and screen.items[index].show == due.show:
            self._go(screen.items, index, 1)
        else:
            self.begin()

    @Slot()
    def next(self) -> None:
        """One item on; after the last one, the first of all."""
        screen = self._reading()
        index = self._where(screen.items)
        following = screen.start if index is None else (index + 1) % max(1, len(screen.items))
        if following == 0 and index:
            self.turned.emit(True)
        self._go(screen.items, following, 1)

    @Slot()
    def back(self) -> None:
        """One item back; from the first item of the page or of all, or from nowhere, out of the page."""
        screen = self._reading()
        index = self._where(screen.items)
        if index is None or index in (0, screen.start):
            self.ledOut.emit()
        else:
            self._go(screen.items, index - 1, -1, before=self._key)

    @Slot()
    def down(self) -> None:
        """On to the next heading or group; after the last one, the first of all."""
        self._jump(forward=True)

    @Slot()
    def up(self) -> None:
        """Back to the heading or group before; before the first one, the last of all."""
        self._jump(forward=False)

    @Slot()
    def arrive(self) -> None:
        """The item is painted, and marked now."""
        self.arrived.emit()

    @Slot(str)
    def passOver(self, key: str) -> None:
        """The item `key` is not painted: one further, as the last step went, and beyond either end on from the other;
        nothing once the visitor is elsewhere. A step back over the first item of the page leads out of it, as from that
        item itself; where nothing is outside, the visitor stays."""
        if key != self._key:
            return
        screen = self._reading()
        index = self._where(screen.items)
        before, passed = self._before, self._passed + 1
        if index is None or passed > len(screen.items):
            self.forget()
        elif before and index <= screen.start:
            self.ledOut.emit()
            if self._key == key and (here := screen.items.index_of(before)) is not None:
                self._go(screen.items, here, 1)
        else:
            following = index + self._step
            if following < 0:
                following = screen.items.landmark(len(screen.items), forward=False) or 0
            self._go(screen.items, following % len(screen.items), self._step, before, passed)

    @Slot(str)
    def reach(self, key: str) -> None:
        """The visitor came to the item `key` another way: by a keyboard's keys. What a press does to the keys is none
        of that."""
        if self._pressed is not None:
            return
        items = self._reading().items
        index = items.index_of(key)
        if index is not None and key != self._key:
            self._go(items, index, self._step)

    def press(self, key: str = "") -> None:
        """The item, or another one, `key`, is about to be pressed: see settle."""
        self._pressed, self._led = self._reading().items, ""
        items = self._pressed
        index = items.index_of(key) if key != self._key else None
        self._elsewhere = index is not None
        if index is not None:
            self._soon.stop()
            self._at = items[index]
            self._key, self._index = key, index

    @Slot(str)
    def lead(self, key: str) -> None:
        """What is being pressed leads to the item `key` of the same page: see settle."""
        self._led = key

    def settle(self, stays: bool = False) -> bool:
        """Be where the press led to. Where it took the item away, be at what took its place, or at the item itself if
        another one was come to by the press, unless that `stays` where it was; whether either is so."""
        before, self._pressed = self._pressed, None
        led, self._led = self._led, ""
        if led and (there := self._reading().items.index_of(led)) is not None:
            self._go(self._reading().items, there, 1)
            return True
        index = None if before is None else before.index_of(self._key)
        if before is None or index is None:
            return False
        screen = self._reading()
        found = place_after_press(before, index, screen.items)
        if found is None and self._elsewhere and not stays:
            found = screen.items.index_of(self._key)
        if found is None:
            return False
        self._go(screen.items, max(found, screen.start), 1)
        return True

    @Slot()
    def forget(self) -> None:
        """Be at no item."""
        self._soon.stop()
        self._pressed = None
        self._due = None
        if self._key:
            self._at, self._key, self._index = None, "", -1
            self.moved.emit()

    def _jump(self, forward: bool) -> None:
        screen = self._reading()
        index = self._where(screen.items)
        found = screen.start if index is None else screen.items.landmark(index, forward)
        if found is None:
            found = 0 if forward else screen.items.landmark(len(screen.items), forward=False) or 0
            self.turned.emit(forward)
        self._go(screen.items, found, 1 if forward else -1)

    def _where(self, items: Reading) -> int | None:
        """Where the visitor is now; what has gone meanwhile left its place to what stands there now."""
        if not self._key or not items:
            return None
        found = items.index_of(self._key)
        return min(self._index, len(items) - 1) if found is None else found

    def _go(self, items: Reading, index: int, step: int, before: str = "", passed: int = 0) -> None:
        """`before` is the item that a step back left, `passed` how many were not painted since."""
        self._soon.stop()
        self._before, self._passed = before, passed
        self._pressed = None
        self._due = None
        if items:
            self._at = items[index]
            self._key, self._index, self._step = self._at.key, index, step
            self.moved.emit()
        else:
            self.forget()
