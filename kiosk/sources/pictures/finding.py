"""Folders → the files in them that may be pictures, by name; and the bytes of one."""

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.plan import SourcePlan
from kiosk.sources.tables.cells import error
from kiosk.sources.text_cleaning import clean

LARGEST = 60_000_000
"""Bytes of one file."""
MOST_FILES = 20_000
"""Files of one folder."""
_NO_PICTURES = ("thumbs.db", "desktop.ini")
_BESIDE = (".", "~$")


def key(name: str) -> str:
    """What two spellings of one file name share: `Hetch.PNG` is `hetch.png`."""
    return clean(unicodedata.normalize("NFC", name)).casefold()


@dataclass(frozen=True, slots=True)
class Found:
    """A file in a folder of pictures, and its name for Problems."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of all folders by their key; `problems` are those of folders, and of names that two folders have."""

    files: dict[str, Found]
    problems: tuple[Problem, ...] = ()

    def nearest(self, name: str) -> str | None:
        """The name of a file that could be meant by `name`, if there is one."""
        stems = {key(Path(found.name).stem): found.name for found in reversed(self.files.values())}
        if key(Path(name).stem) in stems:
            return stems[key(Path(name).stem)]
        near = get_close_matches(key(name), self.files, 1)
        return self.files[near[0]].name if near else None


class UnreadError(Exception):
    """The file cannot be read; `sentence` and `remedy` are for those who put it there."""

    def __init__(self, sentence: Sentence, remedy: Sentence) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy = sentence, remedy


def shelf_of(plans: Iterable[SourcePlan], folder: Path) -> Shelf:
    """The files of every folder that `plans` name, from `folder` on; of two with one name the first plan's."""
    files: dict[str, Found] = {}
    problems: list[Problem] = []
    for plan in plans:
        try:
            names = sorted(_names(folder / plan.path))
        except (OSError, ValueError) as failure:
            reason = (failure.strerror if isinstance(failure, OSError) else "") or str(failure)
            sentence = say("The folder of pictures cannot be read: {reason}.", reason=reason)
            remedy = say("Make the folder, or correct its path in sources.toml.")
            problems.append(error(plan.name, None, "path", plan.path, sentence, remedy))
            continue
        if len(names) > MOST_FILES:
            sentence = say("The folder holds {count} files; {most} is the most.", count=len(names), most=MOST_FILES)
            problems.append(error(plan.name, None, "path", plan.path, sentence, say("Take out what is not shown.")))
            continue
        for name in names:
            found = Found(clean(os.fsencode(name).decode("utf-8", "replace")), folder / plan.path / name)
            if files.setdefault(key(found.name), found) is not found:
                problems.append(_twice(found))
    return Shelf(files, tuple(problems))


def _names(folder: Path) -> Iterator[str]:
    for name in os.listdir(folder):
        if not name.startswith(_BESIDE) and name.casefold() not in _NO_PICTURES:
            yield name


def _twice(found: Found) -> Problem:
    sentence = say("Another file has this name already; that one is shown.")
    return Problem(Severity.WARNING, found.name, None, "", "", sentence, say("Rename one of the two, or take it out."))


def bytes_of(found: Found) -> bytes:
    """All bytes of a file.

    Raises:
        UnreadError: it is a folder, a link, a pipe or a device, is too large, or may not be opened.
    """
    try:
        handle = os.open(found.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise _no_file()
            if status.st_size <= LARGEST and len(data := file.read(LARGEST + 1)) <= LARGEST:
                return data
    except (OSError, ValueError) as failure:
        if found.path.is_symlink() or found.path.is_dir() or not found.path.is_file():
            raise _no_file() from None
        reason = (failure.strerror if isinstance(failure, OSError) else "") or str(failure)
        sentence = say("The file cannot be read: {reason}.", reason=reason)
        raise UnreadError(sentence, say("Close it elsewhere, or ask who may open it.")) from None
    sentence = say("The file is larger than {size} MB.", size=LARGEST // 1_000_000)
    raise UnreadError(sentence, say("Save it smaller: 2,000 pixels on the longer side are enough."))


def _no_file() -> UnreadError:
    return UnreadError(
        say("This is a folder, a link or a device, not the file of a picture."),
        say("Put the picture itself into the folder."),
    )
