"""The desk and all spreadsheets of a plan, and its own settings where they have none → the cells of every table."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.materials import Gathered
from kiosk.sources.plan import FILE as PLAN_FILE
from kiosk.sources.plan import PlanSettings
from kiosk.sources.tables.cells import CellRow, Cells, error
from kiosk.sources.tables.files.desk import read_desk
from kiosk.sources.tables.files.reading import cells_of
from kiosk.sources.tables.forms.settings import TABLE

Tables = Mapping[str, tuple[Cells, ...]]


def cells_of_all(
    spreadsheets: Iterable[Gathered], desks: Iterable[Path], settings: PlanSettings | None
) -> tuple[Tables, tuple[Problem, ...]]:
    """The cells of every table by its name, and what is wrong with the files; `desks` are files of the desk,
    `settings` those of the plan.

    Settings in a spreadsheet or a desk come first. Without either no table is missing but the settings.
    """
    each = tuple(spreadsheets)
    cells: dict[str, tuple[Cells, ...]] = {}
    problems: list[Problem] = []
    for gathered in each:
        read, found = cells_of({one.name: one.data for one in gathered.materials}, gathered.refused)
        if books := _books(read):
            read, found = _unread(read), (_two_books(books),)
        cells |= {table: (*cells.get(table, ()), *parts) for table, parts in read.items()}
        problems.extend(found)
    for desk in desks:
        read, found = read_desk(desk)
        cells |= {table: (*cells.get(table, ()), *parts) for table, parts in read.items()}
        problems.extend(found)
    if settings is None:
        return cells, tuple(problems) if each else (_no_settings(),)
    if TABLE in cells:
        return cells, (*problems, _settings_twice())
    rows = tuple(CellRow(2, pair) for pair in settings.cells.items())
    return {**cells, TABLE: (Cells(TABLE, PLAN_FILE, heading=("key", "value"), rows=rows),)}, tuple(problems)


def _books(read: Tables) -> tuple[str, ...]:
    """The workbooks of one folder that have the settings, where these are several: one is a copy of the other."""
    books = tuple(dict.fromkeys(each.file for each in read.get(TABLE, ()) if each.sheet))
    return books if len(books) > 1 else ()


def _unread(read: Tables) -> Tables:
    return {
        table: tuple(Cells(table, each.file, each.sheet, whole=False) for each in parts)
        for table, parts in read.items()
    }


def _two_books(books: tuple[str, ...]) -> Problem:
    sentence = say("Two workbooks are here: {one} and {other}.", one=books[0], other=books[1])
    return error(books[0], None, "", "", sentence, say("Keep one of them in this folder."))


def as_in_the_plan(problem: Problem) -> Problem:
    """A Problem of settings that stand in the plan, which has no rows."""
    return replace(problem, row=None) if problem.table == PLAN_FILE else problem


def _no_settings() -> Problem:
    sentence = say("No spreadsheet and no [settings] say what holds for the whole content.")
    remedy = say("Write [settings] into {file}, with phone_host, languages and valid_days.", file=PLAN_FILE)
    return error(PLAN_FILE, None, "settings", "", sentence, remedy)


def _settings_twice() -> Problem:
    sentence = say("The settings stand here and in the spreadsheet; those of the spreadsheet hold.")
    remedy = say("Take [settings] out of {file}.", file=PLAN_FILE)
    return Problem(Severity.WARNING, PLAN_FILE, None, "settings", "", sentence, remedy)
