"""The files of a setup: settings, root and PIN, written whole, and those from before, for whoever takes it back."""

import grp
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE

import tomlkit

from kiosk.content.files import make_folder, replace_whole, sync_folder
from kiosk.domain.errors import OutputError, SettingsError
from kiosk.domain.sentences import say

SCREEN_GROUP = "heidi-screen"
ROOT_FILE, PIN_FILE = "root.json", "pin"
_BEFORE, _UNITS = "before-setup", "units"


@dataclass(frozen=True, slots=True)
class Files:
    """The files of the setup whose settings are in `settings`; all lie in one folder."""

    settings: Path

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self.settings.parent

    @property
    def root(self) -> Path:
        """The root that vouches for the store."""
        return self.folder / ROOT_FILE

    @property
    def pin(self) -> Path:
        """What the PIN was made into."""
        return self.folder / PIN_FILE

    def check_may_write(self) -> None:
        """Raises OutputError when this user may not write there."""
        place = next(each for each in (self.folder.absolute(), *self.folder.absolute().parents) if os.path.exists(each))
        if not os.access(place, os.W_OK | os.X_OK):
            raise OutputError(say("Only root may write {folder}. Type: sudo kiosk setup", folder=self.folder))

    def write(self, told: Mapping[str, object], root: bytes, pin: str | None) -> None:
        """Put in what was answered; what was there before is kept for `put_back`. `pin` None: as it is.

        Raises:
            OutputError: the disk refused; what was there stands.
        """
        try:
            make_folder(self.folder, 0o755)
            self._keep()
            _replace(self.root, root)
            if pin is not None:
                _replace(self.pin, f"{pin}\n".encode(), 0o600)
                _let_the_screen_read(self.pin)
            text = self.settings.read_text(encoding="utf-8") if self.settings.exists() else ""
            _replace(self.settings, changed(text, told).encode())
            sync_folder(self.folder)
        except OSError as error:
            raise OutputError(say("The folder {folder} cannot be written.", folder=self.folder), str(error)) from error

    def remember_units(self, names: list[str]) -> None:
        """Note that these were enabled by the setup, beside those of one before."""
        noted = self.folder / _BEFORE / _UNITS
        replace_whole(noted, "".join(f"{name}\n" for name in sorted({*names, *self.enabled_units()})).encode())

    def enabled_units(self) -> list[str]:
        """The units that a setup enabled."""
        with suppress(FileNotFoundError):
            return (self.folder / _BEFORE / _UNITS).read_text(encoding="utf-8").split()
        return []

    def put_back(self) -> None:
        """Have the files as they were before the first setup.

        Raises:
            SettingsError: there was none.
            OutputError: the disk refused.
        """
        before = self.folder / _BEFORE
        if not before.is_dir():
            raise SettingsError(say("Nothing was set up here, so there is nothing to take back."))
        try:
            for file in (self.settings, self.root, self.pin):
                if (before / file.name).exists():
                    (before / file.name).replace(file)
                else:
                    file.unlink(missing_ok=True)
            shutil.rmtree(before)
            sync_folder(self.folder)
        except OSError as error:
            raise OutputError(say("The folder {folder} cannot be written.", folder=self.folder), str(error)) from error

    def _keep(self) -> None:
        """Give what is there a second name, the first time: it is replaced and never changed."""
        before, new = self.folder / _BEFORE, self.folder / f"{_BEFORE}.tmp"
        if before.is_dir():
            return
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(0o700)
        for file in (self.settings, self.root, self.pin):
            if file.exists():
                os.link(file, new / file.name)
        new.rename(before)


def changed(text: str, told: Mapping[str, object]) -> str:
    """The settings file `text` with these settings by dotted name; comments, order and all others stay."""
    document = tomlkit.parse(text)
    for name, value in told.items():
        *tables, last = name.split(".")
        table = document
        for each in tables:
            table = table.setdefault(each, tomlkit.table())
        table[last] = value
    return tomlkit.dumps(document)


def _replace(file: Path, data: bytes, mode: int = 0o644) -> None:
    """Put `data` in the place of the file, which keeps its owner and mode; a new one gets that mode. Raises OSError."""
    before = file.stat() if file.exists() else None
    replace_whole(file, data, S_IMODE(before.st_mode) if before else mode)
    if before:
        with suppress(PermissionError):
            os.chown(file, before.st_uid, before.st_gid)


def _let_the_screen_read(file: Path) -> None:
    """Where the user of the screen is there, root keeps the file and the screen reads it."""
    with suppress(KeyError, PermissionError):
        os.chown(file, -1, grp.getgrnam(SCREEN_GROUP).gr_gid)
        file.chmod(0o640)
