"""Any files that staff hand in as tables → the cells of each table, all of it done in a child process."""

from collections.abc import Callable, Collection, Mapping
from pathlib import PurePath

from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Cells, Found, Unreadable, error
from kiosk.sources.tables.files.delimited import read_delimited
from kiosk.sources.tables.files.kinds import WORKBOOKS, is_workbook
from kiosk.sources.tables.files.workbook import read_workbook
from kiosk.sources.tables.forms.headings import TABLES, is_help, meant_table

LIMITS = Limits(cpu_s=30, wall_s=120.0)
"""The slowest workbook that may be opened, 146,000 times in 150 MB of .ods, takes 9 seconds of processor time here."""
Reader = Callable[[Mapping[str, bytes]], Mapping[str, Found]]


def read_in_child(files: Mapping[str, bytes]) -> Mapping[str, Found]:
    """What each file holds: all of them in one child process; if that is too much for it, each in its own, to find
    the one that is.
    """
    if not files:
        return {}
    try:
        return sandboxed(read_files, LIMITS, files)
    except SandboxError as failure:
        if len(files) == 1:
            (name,) = files
            return {name: Found(_nothing(name), (error(name, None, "", "", failure.sentence, failure.remedy),))}
    return {name: found for one in files for name, found in read_in_child({one: files[one]}).items()}


def cells_of(
    files: Mapping[str, bytes | OSError], refused: Collection[str] = (), *, reader: Reader = read_in_child
) -> tuple[Mapping[str, tuple[Cells, ...]], tuple[Problem, ...]]:
    """The cells of every table in `files` by our name of the table (`members`), in the order of `files`, and a Problem
    for each file that is no table.

    `files` are bytes by the name that staff know; an OSError stands for one that may not be read. `refused` names
    files whose Problem somebody else tells. A table of either kind is there as Cells that are not `whole`.
    """
    read = reader({name: data for name, data in files.items() if isinstance(data, bytes)})
    found = [read[name] if isinstance(data, bytes) else _unread(name, data) for name, data in files.items()]
    found.extend(Found(_nothing(name)) for name in refused)
    cells: dict[str, list[Cells]] = {}
    for each in (each for one in found for each in one.cells):
        cells.setdefault(each.table, []).append(each)
    problems = tuple(problem for one in found for problem in one.problems)
    return {table: tuple(each) for table, each in cells.items()}, problems


def read_files(files: Mapping[str, bytes]) -> Mapping[str, Found]:
    """What each file holds, by its name. To be run in a child process: nobody trusts the bytes."""
    return {name: _read(name, data) for name, data in files.items()}


def _read(name: str, data: bytes) -> Found:
    try:
        if is_workbook(name, data):
            return read_workbook(name, data)
        table = meant_table(PurePath(name).stem)
        if table is not None:
            return read_delimited(table, name, data)
        return Found() if is_help(PurePath(name).stem) else _stranger(name)
    except Unreadable as failure:
        return Found(_nothing(name), (failure.problem(name),))


def _nothing(name: str) -> tuple[Cells, ...]:
    """The tables that a file called `name` may have held: its own, or any if it is a workbook."""
    table = meant_table(PurePath(name).stem)
    if name.casefold().endswith(WORKBOOKS):
        return tuple(Cells(each, name, whole=False) for each in TABLES)
    return () if table is None else (Cells(table, name, whole=False),)


def _unread(name: str, failure: OSError) -> Found:
    sentence = say("The file cannot be read: {reason}.", reason=failure.strerror or "")
    remedy = say("Close it elsewhere, or ask who may open it.")
    return Found(_nothing(name), (error(name, None, "", "", sentence, remedy),))


def _stranger(name: str) -> Found:
    remedy = say(
        "Known are: {names}. Rename it or take it out.", names=", ".join(f"{table}.csv" for table in sorted(TABLES))
    )
    sentence = say("This file is none of the tables and is not read.")
    return Found((), (Problem(Severity.WARNING, name, None, "", "", sentence, remedy),))
