"""A folder of CSV files, one table each, as staff keep it → the cells of each."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.domain.errors import Problem, Severity, SourceError
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import LARGEST_FILE, Cells, error, read_cells
from kiosk.sources.tables.forms import PICTURES
from kiosk.sources.tables.reading import FORMS
from kiosk.sources.tables.settings import FILE as SETTINGS_FILE

OPTIONAL = frozenset({PICTURES.file})
FILES = (SETTINGS_FILE, *(form.file for form in FORMS))
"""In the order in which their Problems are told."""


def read_folder(folder: Path) -> tuple[Mapping[str, Cells], tuple[Problem, ...]]:
    """The cells of every table of `folder` by file name, and a Problem for each that is missing or cannot be read.

    Raises:
        SourceError: when there is no such folder, or it may not be read.
    """
    return read_files(_files(folder))


def read_files(files: Mapping[str, bytes | OSError]) -> tuple[Mapping[str, Cells], tuple[Problem, ...]]:
    """The same from bytes by file name; an OSError stands for a file that may not be read."""
    problems: list[Problem] = list(_strangers(files))
    cells = {name: found for name in FILES if (found := _cells(name, files, problems)) is not None}
    return cells, tuple(problems)


def _files(folder: Path) -> dict[str, bytes | OSError]:
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".csv" and path.is_file())
    except OSError as failure:
        sentence = say(
            "The folder {folder} cannot be read. Name the folder that holds settings.csv and the other tables.",
            folder=str(folder),
        )
        raise SourceError(sentence, failure.strerror or "") from failure
    return {path.name: _bytes(path) for path in paths}


def _bytes(path: Path) -> bytes | OSError:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as failure:
        return failure


def _cells(name: str, files: Mapping[str, bytes | OSError], problems: list[Problem]) -> Cells | None:
    data = files.get(name)
    if data is None and name in OPTIONAL:
        return None
    if data is None:
        remedy = say("Put it there; one with nothing but its headings will do.")
        problems.append(error(name, None, "", "", say("The file is missing."), remedy))
        return None
    if isinstance(data, OSError):
        sentence = say("The file cannot be read: {reason}.", reason=data.strerror or "")
        remedy = say("Close it elsewhere, or ask who may open it.")
        problems.append(error(name, None, "", "", sentence, remedy))
        return None
    cells, found = read_cells(name, data)
    problems.extend(found)
    return cells


def _strangers(files: Mapping[str, bytes | OSError]) -> Iterator[Problem]:
    for name in sorted(set(files) - set(FILES)):
        remedy = say("Known are: {names}. Rename it or take it out.", names=", ".join(sorted(FILES)))
        sentence = say("This file is none of the tables and is not read.")
        yield Problem(Severity.WARNING, name, None, "", "", sentence, remedy)
