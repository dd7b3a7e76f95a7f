"""The languages of the screen: each is one translation file, and nothing else knows which ones there are."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCollator,
    QCollatorSortKey,
    QCoreApplication,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)

from kiosk.domain.errors import SettingsError

log = logging.getLogger(__name__)

CONTEXT = "Language"

# What a translation file says of its own language, in the context `Language`; English is what stands here.
NAME = QT_TRANSLATE_NOOP("Language", "English")
LOCALE = QT_TRANSLATE_NOOP("Language", "en_GB")
FALLBACK = QT_TRANSLATE_NOOP("Language", "en sv")
KEYBOARD = QT_TRANSLATE_NOOP("Language", "qwertyuiop asdfghjkl zxcvbnm")
ACCENTS = QT_TRANSLATE_NOOP("Language", "aåäáàâã oöøóòôõ eéèêë uüúùû iíìîï nñ cç sß yÿý zž")
BEGIN = QT_TRANSLATE_NOOP("Language", "Touch to begin")


@dataclass(frozen=True, slots=True)
class Language:
    """A language as its own file describes it.

    `chain` is the order in which content is looked for, this language first. `keyboard` holds the rows of the
    on-screen keyboard, `accents` what a held key offers (key to characters).
    """

    code: str
    name: str
    locale: QLocale
    chain: tuple[str, ...]
    keyboard: tuple[str, ...]
    accents: Mapping[str, str]
    begin: str

    def sort_key(self) -> Callable[[str], QCollatorSortKey]:
        """A key function that sorts as this language does: in Swedish å ä ö after z."""
        collator = QCollator(self.locale)
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return collator.sortKey


class Languages(QObject):
    """Every translation file of a folder (`kiosk_sv.qm`), one of them in use. A damaged one is left out."""

    changed = Signal()

    def __init__(self, folder: Path, default: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators = dict(_loaded(folder, self))
        if default not in self._translators:
            raise SettingsError(
                f"The language {default} has no translation file. Run `make build`, or set another language.",
                f"{folder} holds {sorted(self._translators) or 'none'}",
            )
        self.all = {code: _describe(code, translator) for code, translator in self._translators.items()}
        self._default = default
        self._speak(default)

    @property
    def current(self) -> Language:
        """The language in use."""
        return self.all[self._code]

    @property
    def default(self) -> Language:
        """The language a new visitor meets."""
        return self.all[self._default]

    def use(self, code: str) -> None:
        """Speak `code` from now on; an unknown one changes nothing."""
        if code == self._code or code not in self._translators:
            return
        QCoreApplication.removeTranslator(self._translators[self._code])
        self._speak(code)
        self.changed.emit()

    def _speak(self, code: str) -> None:
        """Counts in translated words (`%Ln`) are written as the default locale writes numbers."""
        self._code = code
        QCoreApplication.installTranslator(self._translators[code])
        QLocale.setDefault(self.current.locale)


def described_languages(folder: Path) -> Mapping[str, Language]:
    """Every language that a translation file of the folder describes, without any application."""
    return {code: _describe(code, translator) for code, translator in _loaded(folder)}


def _loaded(folder: Path, owner: QObject | None = None) -> Iterator[tuple[str, QTranslator]]:
    for code, path in _files(folder):
        translator = QTranslator(owner)
        if translator.load(str(path)):
            yield code, translator
        else:
            log.error("translation refused", extra={"path": str(path)})


def _files(folder: Path) -> list[tuple[str, Path]]:
    named = ((re.fullmatch(r"kiosk_(\w+)\.qm", path.name), path) for path in sorted(folder.glob("kiosk_*.qm")))
    return [(match[1], path) for match, path in named if match]


def _describe(code: str, translator: QTranslator) -> Language:
    def said(source: object) -> str:
        return translator.translate(CONTEXT, str(source)) or str(source)

    accents = (entry for entry in said(ACCENTS).split() if len(entry) > 1)
    return Language(
        code=code,
        name=said(NAME),
        locale=QLocale(said(LOCALE)),
        chain=(code, *(other for other in said(FALLBACK).split() if other != code)),
        keyboard=tuple(said(KEYBOARD).split()),
        accents={entry[0]: entry[1:] for entry in accents},
        begin=said(BEGIN),
    )
