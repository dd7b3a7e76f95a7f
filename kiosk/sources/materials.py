"""Where a source is → its materials: the bytes of a file, of every file of a folder that fits, or of an address."""

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.text_cleaning import clean
from kiosk.sources.web.fetching import Fetcher

LARGEST = 16_000_000
"""Bytes of one file."""
MOST_FILES = 500
"""Files of one folder."""
SUFFIXES: Mapping[SourceKind, tuple[str, ...]] = {
    SourceKind.SPREADSHEET: (".csv", ".xlsx", ".ods"),
    SourceKind.CALENDAR: (".ics",),
    SourceKind.LINKED_DATA: (".json", ".jsonld", ".html", ".htm"),
    SourceKind.EVENT_MANAGER: (".json",),
}
"""What is read of a folder; a file that a plan names itself may be called anything."""
_TO_BE_SAVED_ANEW = {SourceKind.SPREADSHEET: (".xls", ".xlsm", ".xlsb", ".numbers")}
"""What is handed on too, for its reader to say how to make it one of those."""
_BESIDE = (".", "~$")
"""Names of files that programs put beside those of people begin so."""


@dataclass(frozen=True, slots=True)
class Material:
    """Some bytes that nobody trusts yet, and their name for Problems: the file's, or the source's for an address."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The materials of one source by name, the names of `refused` files, and what is wrong with those."""

    materials: tuple[Material, ...] = ()
    refused: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Refused(Exception):
    def __init__(self, sentence: Sentence, remedy: Sentence) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy = sentence, remedy


def gather(source: SourcePlan, folder: Path, fetcher: Fetcher) -> Gathered:
    """The materials of `source`; its path is meant from `folder`.

    A file that is a link, a pipe or a device, too large, or not to be read is a Problem that names it.
    """
    if source.address:
        fetched = fetcher.fetch(source)
        return Gathered(tuple(Material(_name(source, page), page) for page in fetched.pages), problems=fetched.problems)
    path = folder / source.path
    materials: list[Material] = []
    unread: list[str] = []
    problems: list[Problem] = []
    try:
        for file in _files(source, path):
            name = clean(os.fsencode(file.name).decode("utf-8", "replace"))
            try:
                materials.append(Material(name, _bytes(file)))
            except _Refused as refused:
                unread.append(name)
                problems.append(_problem(name, Severity.ERROR, refused))
    except _Refused as refused:
        problems.append(_problem(source.name, Severity.ERROR, refused, source.path))
    if not materials and not problems:
        kinds = ", ".join(SUFFIXES[source.type])
        nothing = _Refused(
            say("There is no file in this folder that ends with {kinds}.", kinds=kinds),
            say("Put the files there, or correct the path in sources.toml."),
        )
        problems.append(_problem(source.name, Severity.WARNING, nothing, source.path))
    return Gathered(tuple(materials), tuple(unread), tuple(problems))


def _name(source: SourcePlan, data: bytes) -> str:
    """The source's name; for a spreadsheet one that says what it is."""
    if source.type is not SourceKind.SPREADSHEET:
        return source.name
    last = PurePosixPath(urlsplit(source.address).path).name
    if last.casefold().endswith(SUFFIXES[source.type]):
        return last
    return f"{source.name}.xlsx" if data.startswith(b"PK") else f"{source.name}.csv"


def _files(source: SourcePlan, path: Path) -> Iterator[Path]:
    try:
        link = path.is_symlink() and path.name == Path(source.path).name
        if link or not path.is_dir():
            yield path
            return
        found = sorted(file for file in path.iterdir() if _is_meant(source, file))
    except (OSError, ValueError) as failure:
        raise _unreadable(failure) from failure
    if len(found) > MOST_FILES:
        raise _Refused(
            say("The folder holds {count} files; {most} is the most.", count=len(found), most=MOST_FILES),
            say("Take out what is no longer shown."),
        )
    yield from found


def _is_meant(source: SourcePlan, file: Path) -> bool:
    name = file.name.casefold()
    meant = SUFFIXES[source.type] + _TO_BE_SAVED_ANEW.get(source.type, ())
    return name.endswith(meant) and not name.startswith(_BESIDE) and not file.is_dir()


def _bytes(path: Path) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as failure:
        raise _unreadable(failure) from failure
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _no_file()
        try:
            data = file.read(LARGEST + 1)
        except OSError as failure:
            raise _unreadable(failure) from failure
    if len(data) > LARGEST:
        raise _Refused(
            say("The file is larger than {size} MB.", size=LARGEST // 1_000_000),
            say("Split it, or take out what does not belong in it."),
        )
    return data


def _unreadable(failure: OSError | ValueError) -> _Refused:
    number = failure.errno if isinstance(failure, OSError) else None
    if number in (errno.ELOOP, errno.ENXIO, errno.ENODEV):
        return _no_file()
    if number in (errno.ENOENT, errno.ENOTDIR):
        return _Refused(
            say("There is no such file or folder."), say("Put it there, or correct the path in sources.toml.")
        )
    reason = failure.strerror if isinstance(failure, OSError) else str(failure)
    return _Refused(
        say("The file cannot be read: {reason}.", reason=reason or ""),
        say("Close it elsewhere, or ask who may open it."),
    )


def _no_file() -> _Refused:
    return _Refused(
        say("This is a link or a device, not a file."), say("Put the file itself there, or name it in sources.toml.")
    )


def _problem(name: str, severity: Severity, refused: _Refused, value: str = "") -> Problem:
    return Problem(severity, name, None, "path" if value else "", value, refused.sentence, refused.remedy)
