"""A site in a folder: the whole new one, or the old one."""

import ctypes
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from kiosk.content.files import read_small, sync_folder
from kiosk.domain.errors import ContentError, ContentMissing, OutputError
from kiosk.domain.sentences import say
from kiosk.phone.tombstones import MOST_BYTES, NAME, Things, read_things

_FOLDER, _FILE = 0o755, 0o644
"""A web server of another user reads them, whatever the umask of whoever builds."""
_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of <fcntl.h> and <linux/fs.h>."""


def things_in(folder: Path) -> Things:
    """What has a page in the site in `folder`; nothing where there is none yet.

    Raises:
        OutputError: something else is there.
    """
    try:
        data = read_small(folder / NAME, MOST_BYTES)
    except ContentMissing:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            sentence = say("{folder} is there, and no site of phone pages. Name another folder.", folder=str(folder))
            raise OutputError(sentence) from None
        data = None
    except (ContentError, OSError, ValueError) as error:
        raise _unwritable(folder, error) from error
    return read_things(data, str(folder))


def write_site(files: Mapping[str, bytes], folder: Path) -> None:
    """Put the site in the place of the one in `folder`, whole. A link stays one: what it leads to is replaced.

    Raises:
        OutputError: the disk refuses, or whoever asks stands in the folder; the old site stands.
    """
    folder = _replaceable(folder)
    try:
        new = Path(mkdtemp(prefix=f".{folder.name}.", suffix=".new", dir=folder.parent))
    except OSError as error:
        raise _unwritable(folder, error) from error
    old = new.with_suffix(".old")
    try:
        _write_files(files, new)
        os.sync()
        _swap(new, folder, old)
        sync_folder(folder.parent)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        with suppress(OSError):
            shutil.rmtree(new, ignore_errors=True)
            shutil.rmtree(old, ignore_errors=True)


def _replaceable(folder: Path) -> Path:
    """Where the folder really is.

    Raises:
        OutputError: whoever asks stands in it, and would be left in a folder that is no more.
    """
    try:
        real, here = folder.resolve(), Path.cwd()
    except (OSError, RuntimeError) as error:
        raise _unwritable(folder, error) from error
    if here.is_relative_to(real):
        sentence = say(
            "You stand in {folder}, which is replaced as a whole. Leave it first, then name it.", folder=str(real)
        )
        raise OutputError(sentence)
    return real


def _write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files into `folder`, for everyone to read. Raises OSError as the system does."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for path in (folder, *folder.rglob("*")):
        path.chmod(_FOLDER if path.is_dir() else _FILE)


def _swap(new: Path, folder: Path, old: Path) -> None:
    """Give `new` the name of `folder`. Where the system can, both change names in one step, so that visitors of a web
    server meet no moment without a site; elsewhere in two."""
    if not folder.exists():
        new.rename(folder)
        return
    if _exchanged(new, folder):
        return
    folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        old.rename(folder)
        raise


def _exchanged(one: Path, other: Path) -> bool:
    """Whether Linux let both change names at once (`renameat2`); no when it or the file system cannot."""
    call = getattr(ctypes.CDLL(None), "renameat2", None)
    if call is None:
        return False
    answer: int = call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return answer == 0


def _unwritable(folder: Path, error: Exception) -> OutputError:
    sentence = say("{path} cannot be written. Check the disk and its permissions.", path=str(folder))
    return OutputError(sentence, str(error))
