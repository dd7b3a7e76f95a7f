"""What is loaded and read before the screen is forked, and whether that is still the right thing."""

import gc
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from kiosk.content import trial
from kiosk.content.generations import current, screen_notes
from kiosk.content.pointer import GENERATIONS, PREVIOUS_STATE, STATE, Generation
from kiosk.domain.errors import ContentError
from kiosk.qt_application import prepare_environment
from kiosk.runtime.content.loader import of_generation
from kiosk.runtime.language import described_languages
from kiosk.screen_settings import ScreenSettings
from kiosk.screen_state import CONFIRMED, SHOWN, generation_of, named
from kiosk.supervisor.preloaded import preload

log = logging.getLogger(__name__)

UPGRADED = Path("/run/heidi-kiosk-upgraded")
"""Touched once a package is installed whole."""
LATER = ("kiosk.app", "kiosk.content.search.index", "kiosk.delivery.sync.history", "PySide6.QtQuick")
"""Modules that the screen needs soon, beside those that are imported here."""

Mark = tuple[int, int] | None


class Prepared:
    """The settings of the screen with the content that was read for it, and what there was to read it from.

    Only content that ran in good health is read: what is on trial may end the process that reads it, and the screen
    counts how often it does. `alive` is called after each step: on a slow computer all of them take longer than a
    service manager waits.
    """

    def __init__(
        self, settings: ScreenSettings, upgraded: Path = UPGRADED, alive: Callable[[], object] = lambda: None
    ) -> None:
        self._state, self._upgraded = settings.state, upgraded
        for name in LATER:
            import_module(name)
            alive()
        prepare_environment()
        preload()
        alive()
        generation = self._proven()
        self._read = self._seen = named(generation)
        self._program, self._folder = _mark(upgraded), self._marks()
        self._is_other = False
        self._settings = settings
        if generation:
            load = of_generation(described_languages(settings.translations), settings.language)
            try:
                self._settings = replace(settings, held=load(generation))
            except Exception as error:  # noqa: BLE001 - the screen reads it again, and tells what is wrong with it
                log.warning("content not held", extra={"detail": repr(error)})
        gc.collect()
        gc.freeze()

    @property
    def settings(self) -> ScreenSettings:
        """Those of the screen that begins now: with what was read, unless the state folder has changed since."""
        return self._settings if self._marks() == self._folder else replace(self._settings, held=None)

    def forgive(self, told: Mapping[str, str]) -> None:
        """The end of a screen that `told` this is not held against what it showed."""
        shown = generation_of(told.get(SHOWN, ""))
        if self._state and shown:
            trial.leave(self._state, shown)

    def is_other_program(self) -> bool:
        """Whether another one was installed since."""
        return _mark(self._upgraded) != self._program

    def is_other_content(self, told: Mapping[str, str]) -> bool:
        """Whether the screen, by what it `told`, has found other content in good health, which would be read now."""
        confirmed = told.get(CONFIRMED, "")
        if confirmed != self._seen:
            self._seen = confirmed
            self._is_other = confirmed not in ("", self._read) and confirmed == named(self._proven())
        return self._is_other

    def _proven(self) -> Generation | None:
        if self._state is None:
            return None
        with suppress(ContentError):
            generation = current(self._state)
            return None if trial.on_trial(self._state, generation) else generation
        return None

    def _marks(self) -> list[Mark]:
        """What changes when another generation is to be shown, or the screen may not show this one."""
        if self._state is None:
            return []
        refused = self._state / screen_notes.SCREEN / screen_notes.REFUSED
        return [
            _mark(path) for path in (*(self._state / name for name in (STATE, PREVIOUS_STATE, GENERATIONS)), refused)
        ]


def _mark(path: Path) -> Mark:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns
