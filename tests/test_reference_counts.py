"""The shipped pair of PySide6 and Python loses no references: enough lost ones abort the process."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Property, QMetaObject, QObject, Qt, Signal, Slot

CALLS = 100
SPARE = 40
"""References that come and go by themselves, in either direction."""

ETERNAL = (None, True, False)


class Answering(QObject):
    """Calls into Python and back, with each of the constants, as QML does."""

    changed = Signal()
    said = Signal(bool, object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Property(bool, notify=changed)
    def yes(self) -> bool:
        return True

    @Slot()
    def nothing(self) -> None:
        self.heard += 1

    @Slot(bool, object)
    def listen(self, _truth: bool, _thing: object) -> None:
        self.heard += 1


def counts() -> list[int]:
    return [sys.getrefcount(constant) for constant in ETERNAL]


def emit(answering: Answering) -> None:
    answering.said.emit(True, None)
    answering.said.emit(False, None)


def call(answering: Answering) -> None:
    QMetaObject.invokeMethod(answering, "nothing", Qt.ConnectionType.DirectConnection)


def read(answering: Answering) -> None:
    answering.property("yes")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("use", [emit, call, read])
def test_no_reference_is_lost(use: Callable[[Answering], None]) -> None:
    answering = Answering()
    answering.said.connect(answering.listen)
    use(answering)
    before = counts()
    for _ in range(CALLS):
        use(answering)
    lost = [old - new for old, new in zip(before, counts(), strict=True)]
    assert max(lost) < SPARE, f"{CALLS} calls lost {lost} references of None, True, False: pin another PySide6"
