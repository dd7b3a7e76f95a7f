"""A folder of CSV files, one table each, as staff keep it → Content and Problems."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.limits import ROWS
from kiosk.domain.errors import Problem, Severity, SourceError
from kiosk.domain.model import Content
from kiosk.domain.walltime import local
from kiosk.sources.assembly import assemble
from kiosk.sources.cells import LARGEST_FILE, Cells, error, read_cells
from kiosk.sources.columns import Desk
from kiosk.sources.events import EVENTS, EVERY
from kiosk.sources.forms import FACTS, MEMBERS, NOTICES, PLACES, SOURCES, TAGS, TOPICS
from kiosk.sources.references import reference_problems
from kiosk.sources.rows import Table, read_rows
from kiosk.sources.settings import FILE as SETTINGS_FILE
from kiosk.sources.settings import read_settings

FORMS = (SOURCES, TAGS, PLACES, MEMBERS, TOPICS, FACTS, EVENTS, NOTICES)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a folder: the content, unless an error stands among the problems."""

    content: Content | None
    problems: tuple[Problem, ...]


def read_folder(folder: Path, built_at: datetime) -> Reading:
    """Every table of `folder`, with all that is wrong in any of them.

    `built_at` (UTC) is the moment of the build: its day in Stockholm is what `+3` and `mon+1` count from.

    Raises:
        SourceError: when there is no such folder, or it may not be read.
    """
    return read_tables(_files(folder), built_at)


def read_tables(files: Mapping[str, bytes | OSError], built_at: datetime) -> Reading:
    """The same from bytes by file name; an OSError stands for a file that may not be read."""
    problems: list[Problem] = list(_strangers(files))
    today = local(built_at).date()
    cells = _cells(SETTINGS_FILE, files, problems)
    settings, found = read_settings(cells, Desk(today, (), frozenset()))
    problems.extend(found)
    desk = Desk(today, settings.languages, frozenset(settings.allowed_hosts))
    tables: dict[str, Table] = {}
    for form in FORMS:
        cells = _cells(form.file, files, problems)
        tables[form.table], found = read_rows(form, cells, desk) if cells else (Table(form), ())
        problems.extend(found)
    problems.extend(reference_problems(tables))
    problems.sort(key=_reading_order)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Reading(None, tuple(problems))
    content = assemble(settings, {name: table.rows for name, table in tables.items()}, built_at)
    if len(content.occurrences) > ROWS["occurrences"]:
        return Reading(None, (*problems, _too_often()))
    return Reading(content, tuple(problems))


def _too_often() -> Problem:
    sentence = f"The events take place more than {ROWS['occurrences']:,} times in all."
    return error(EVENTS.file, None, EVERY.name, "", sentence, "Let daily events end with until, or take some out.")


def _files(folder: Path) -> dict[str, bytes | OSError]:
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".csv" and path.is_file())
    except OSError as failure:
        sentence = f"The folder {folder} cannot be read. Name the folder that holds settings.csv and the other tables."
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
    if data is None:
        remedy = "Put it there; one with nothing but its headings will do."
        problems.append(error(name, None, "", "", "The file is missing.", remedy))
        return None
    if isinstance(data, OSError):
        sentence = f"The file cannot be read: {data.strerror}."
        problems.append(error(name, None, "", "", sentence, "Close it elsewhere, or ask who may open it."))
        return None
    cells, found = read_cells(name, data)
    problems.extend(found)
    return cells


def _strangers(files: Mapping[str, bytes | OSError]) -> Iterator[Problem]:
    known = {SETTINGS_FILE, *(form.file for form in FORMS)}
    for name in sorted(set(files) - known):
        remedy = f"Known are: {', '.join(sorted(known))}. Rename it or take it out."
        sentence = "This file is none of the tables and is not read."
        yield Problem(Severity.WARNING, name, None, "", "", sentence, remedy)


def _reading_order(problem: Problem) -> tuple[int, int]:
    names = [SETTINGS_FILE, *(form.file for form in FORMS)]
    table = names.index(problem.table) if problem.table in names else len(names)
    return (table, problem.row or 0)
