"""A store that is a folder: of this computer, of a share, or of a web server."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.files import make_folder, read_small, replace_whole, sync_folder
from kiosk.delivery.publishing import refusals
from kiosk.domain.errors import ContentError, ContentMissing

READABLE = 0o755
"""Mode of a folder that a web server of another user serves; its files are readable as they are."""

_HALF_WRITTEN = ".tmp"
_MOST_BYTES = 2**24
"""Of a file that is replaced by another of the same name."""


@contextmanager
def locked_folder(folder: Path) -> Iterator["Folder"]:
    """The folder as a store, which nobody else writes to meanwhile. It has to be there.

    Raises:
        StoreMissing: there is no such folder.
        StoreBusy: somebody else has it.
    """
    where = str(folder)
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusals.no_store(where) from error
    except OSError as error:
        raise refusals.forbidden(where, str(error)) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise refusals.busy(where, "the folder is locked") from error
        except OSError as error:
            raise refusals.unreachable(where, str(error)) from error
        yield Folder(folder, where)
    finally:
        os.close(descriptor)


@dataclass(slots=True)
class Folder:
    """See Store."""

    folder: Path
    where: str
    _seen: dict[str, bytes | None] = field(default_factory=dict)

    def read(self, name: str, most: int) -> bytes | None:
        """See Store."""
        data: bytes | None
        try:
            data = read_small(self.folder / name, most)
        except ContentMissing:
            data = None
        except (ContentError, ValueError) as error:
            raise refusals.broken(self.where, str(error)) from error
        except OSError as error:
            raise refusals.forbidden(self.where, str(error)) from error
        self._seen[name] = data
        return data

    def put(self, name: str, data: bytes) -> None:
        """See Store."""
        path = self.folder / name
        try:
            make_folder(path.parent, READABLE)
            replace_whole(path, data)
            sync_folder(path.parent)
        except PermissionError as error:
            raise refusals.forbidden(self.where, str(error)) from error
        except OSError as error:
            raise refusals.unwritable(path, error) from error

    def create(self, name: str, data: bytes) -> None:
        """See Store."""
        if (self.folder / name).exists():
            raise refusals.busy(self.where, f"{name} is there already")
        self.put(name, data)

    def replace(self, name: str, data: bytes) -> None:
        """See Store."""
        before = self._seen.get(name)
        if self.read(name, _MOST_BYTES) != before:
            raise refusals.busy(self.where, f"{name} was replaced")
        self.put(name, data)

    def names(self, within: str) -> list[str]:
        """See Store."""
        found = (Path(place) / file for place, _folders, files in os.walk(self.folder / within) for file in files)
        return sorted(path.relative_to(self.folder).as_posix() for path in found if path.suffix != _HALF_WRITTEN)

    def remove(self, name: str) -> None:
        """See Store. Folders that are empty then go, too: a web server forbids one, where nothing is to be found."""
        path = self.folder / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise refusals.forbidden(self.where, str(error)) from error
        place = path.parent
        with suppress(OSError):
            while place != self.folder:
                place.rmdir()
                place = place.parent
        with suppress(OSError):
            sync_folder(place)
