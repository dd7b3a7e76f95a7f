"""The visitor's own settings, gone with the visitor."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.mixed_text import in_language
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import Counted, listed, translate
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Checked, Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import ChipRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (100, 140, 200)


@QmlElement
@QmlUncreatable("Built in app.py.")
class SessionViewModel(QObject):
    """Language, text size, contrast and reach of one visitor, and whether the visitor is still there."""

    changed = Signal()
    presenceChanged = Signal()
    languageChanged = Signal()

    def __init__(self, languages: Languages, idle: Idle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages, self._idle = languages, idle
        self._text_size, self._high_contrast, self._reach, self._choosing = TEXT_SIZES[0], False, False, False
        self._choices = RowModel(ChipRow, self)
        self._list_languages()
        languages.changed.connect(self._list_languages)
        idle.changed.connect(self.presenceChanged)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language in use."""
        return self._languages.current.code

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """The language in use, in its own words."""
        return self._languages.current.name

    @Property(RowModel, constant=True)
    def languages(self) -> RowModel:
        """The languages to choose from (ChipRow), each in its own words."""
        return self._choices

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Percent: one of TEXT_SIZES."""
        return self._text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether the colours are black, white and yellow."""
        return self._high_contrast

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether everything that can be touched is low on the panel."""
        return self._reach

    @Property(bool, notify=changed)
    def choosingLanguage(self) -> bool:
        """Whether the languages are offered."""
        return self._choosing

    @Property(bool, notify=presenceChanged)
    def away(self) -> bool:
        """Nobody is there: the attract loop runs."""
        return self._idle.presence is Presence.AWAY

    @Property(bool, notify=presenceChanged)
    def asking(self) -> bool:
        """The screen asks whether the visitor is still there."""
        return self._idle.presence is Presence.ASKING

    @Property(int, notify=presenceChanged)
    def secondsLeft(self) -> int:
        """Whole seconds of the countdown."""
        return self._idle.seconds_left

    @Property(str, notify=presenceChanged)
    def remaining(self) -> str:
        """`30 seconds left.`"""
        return self._remaining

    @property
    def _remaining(self) -> str:
        return Counted.tr("%Ln second(s) left.", "", self._idle.seconds_left)

    @Property(int, constant=True)
    def countdown(self) -> int:
        """The seconds that the countdown starts from."""
        return self._idle.patience.countdown

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """Speak another language, and offer no more; an unknown code changes nothing."""
        self._languages.use(code)
        self._choosing = False
        self.changed.emit()

    @Slot()
    def toggleLanguages(self) -> None:
        """Offer the languages, or no more."""
        self._choosing = not self._choosing
        self.changed.emit()

    @Slot()
    def nextTextSize(self) -> None:
        """The next larger text, and from the largest back to the first."""
        following = (TEXT_SIZES.index(self._text_size) + 1) % len(TEXT_SIZES)
        self.use_text_size(TEXT_SIZES[following])

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast on or off."""
        self._high_contrast = not self._high_contrast
        self.changed.emit()

    @Slot()
    def toggleReach(self) -> None:
        """Reach mode on or off."""
        self._reach = not self._reach
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """The visitor is here."""
        self._idle.touch()

    @Slot()
    def finish(self) -> None:
        """The visitor is done."""
        self._idle.finish()

    @property
    def is_choosing(self) -> bool:
        """Whether the languages are offered."""
        return self._choosing

    def tools_reading(self) -> Reading:
        """The tools of the dock that change every page."""
        current = self._languages.current

        def tool(key: str, name: str, checked: bool, means: Checked) -> Spoken:
            return Spoken(f"dock/{key}", Role.TOGGLE, name, current.code, checked, means)

        named = translate("Dock", "Language: %1").replace("%1", current.name)
        size = translate("Dock", "%1 percent").replace("%1", str(self._text_size))
        larger = self._text_size > TEXT_SIZES[0]
        return Reading(
            (
                tool("language", named, self._choosing, Checked.OPEN),
                tool("text", listed(translate("Dock", "Text size"), size), larger, Checked.SAID),
                tool("contrast", translate("Dock", "Contrast"), self._high_contrast, Checked.ON),
                tool("reach", translate("Dock", "Reach"), self._reach, Checked.ON),
            )
        )

    def line_reading(self) -> tuple[Spoken, ...]:
        """What stands on the line of reach mode."""
        words = translate("ReachHead", "Touch below this line")
        return (Spoken("line", Role.TEXT, words, self._languages.current.code),) if self._reach else ()

    def languages_reading(self) -> Reading:
        """The languages to choose from, each in its own words."""

        def choice(key: str, row: ChipRow) -> Spoken:
            return Spoken(key, Role.TOGGLE, in_language(row.label, row.id), row.id, row.selected)

        return Reading(SpokenRows("languages", self._choices.rows, choice))

    def question_reading(self) -> Reading:
        """`Still there?`, and the answers."""
        language = self._languages.current.code
        question = listed(
            translate("StillThere", "Still there?"),
            translate("StillThere", "We will clear this screen for the next visitor."),
            self._remaining,
        )
        return Reading(
            (
                Spoken("question", Role.NOTICE, question, language),
                Spoken("stay", Role.BUTTON, translate("StillThere", "I am still here"), language),
                Spoken("finish", Role.BUTTON, translate("StillThere", "Finish"), language),
            )
        )

    def close_languages(self) -> None:
        """Offer the languages no more."""
        if self._choosing:
            self.toggleLanguages()

    def use_text_size(self, percent: int) -> None:
        """Show text at `percent`, one of TEXT_SIZES."""
        self._text_size = percent
        self.changed.emit()

    def reset(self) -> None:
        """As new for the next visitor."""
        self._text_size, self._high_contrast, self._reach, self._choosing = TEXT_SIZES[0], False, False, False
        self._languages.use(self._languages.default.code)
        self.changed.emit()

    @Slot()
    def _list_languages(self) -> None:
        rows = tuple(
            ChipRow(code, language.name, code == self._languages.current.code)
            for code, language in sorted(
                self._languages.all.items(), key=lambda item: (item[0] != self._languages.default.code, item[1].name)
            )
        )
        self._choices.show(rows)
        self.languageChanged.emit()
