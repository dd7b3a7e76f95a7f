"""The keys on which staff type the PIN, and what comes of it."""

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import DIGITS
from kiosk.runtime.staff.pin_lock import Answer, PinLock
from kiosk.viewmodels.formatting import Counted, translate
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.staff.reading import pin_reading

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

IN_MINUTES_FROM_S = 100

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Built in page.py.")
class PinPadViewModel(QObject):
    """Digits are typed until there are six; then `opened` says that they were right, or `refused` what they were."""

    changed, opened, refused = Signal(), Signal(), Signal(str)

    def __init__(self, lock: PinLock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock, self._pin, self._answer = lock, "", ""
        lock.changed.connect(self.changed)
        lock.answered.connect(self._answered)

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits are typed."""
        return len(self._pin)

    @Property(str, notify=changed)
    def typedWords(self) -> str:
        """`2 of 6 digits`"""
        return self._typed_words

    @property
    def _typed_words(self) -> str:
        words = translate("PinPad", "%1 of %2 digits")
        return words.replace("%1", str(len(self._pin))).replace("%2", str(DIGITS))

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of the last try, or how long nobody may try."""
        return self._message

    @property
    def _message(self) -> str:
        wait = self._lock.wait_s
        if wait >= IN_MINUTES_FROM_S:
            return Counted.tr("Too many wrong tries. Wait %Ln minute(s).", "", round(wait / 60))
        if wait:
            return Counted.tr("Too many wrong tries. Wait %Ln second(s).", "", wait)
        if self._answer == Answer.UNKNOWN:
            return translate("PinPad", "The PIN of this screen cannot be read. Set it anew with kiosk setup.")
        if self._answer == Answer.WRONG:
            more = Counted.tr("%Ln more tries.", "", self._lock.tries_left)
            return translate("PinPad", "That is not the PIN.") + " " + more
        return ""

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether nobody may try now."""
        return self._lock.wait_s > 0

    @Slot(str)
    def type(self, digit: str) -> None:
        """One more digit; with the last one the PIN is tried."""
        if self._lock.checking or self._lock.wait_s or len(self._pin) == DIGITS:
            return
        self._pin, self._answer = self._pin + digit, ""
        self.changed.emit()
        if len(self._pin) == DIGITS:
            self._lock.compare(self._pin)

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if not self._lock.checking:
            self._pin = self._pin[:-1]
            self.changed.emit()

    def clear(self) -> None:
        """As new for whoever comes next."""
        self._pin = self._answer = ""
        self.changed.emit()

    def reading(self, language: str) -> Reading:
        """What there is to type, and what came of it."""
        return pin_reading(language, self._typed_words, self._message, self._lock.wait_s > 0)

    @Slot(str)
    def _answered(self, answer: str) -> None:
        self._pin, self._answer = "", answer
        self.changed.emit()
        if answer == Answer.RIGHT:
            self.opened.emit()
        else:
            self.refused.emit(self._message)
