"""All spreadsheets of a plan, and its own settings where they have none → the cells of every table."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk.domain.errors import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.gathering import Gathered
from kiosk.sources.plan import FILE as PLAN_FILE
from kiosk.sources.plan import PlanSettings
from kiosk.sources.tables.cells import CellRow, Cells, error
from kiosk.sources.tables.folder import read_files
from kiosk.sources.tables.settings import FILE as SETTINGS_FILE


def cells_of_all(
    spreadsheets: Iterable[Gathered], settings: PlanSettings | None
) -> tuple[Mapping[str, Cells], tuple[Problem, ...]]:
    """The cells of every table by file name, and what is wrong with them; `settings` are those of the plan.

    Settings in a spreadsheet come first. Without a spreadsheet no table is missing but the settings.
    """
    each = tuple(spreadsheets)
    files = {material.name: material.data for gathered in each for material in gathered.materials}
    refused = {name for gathered in each for name in gathered.refused}
    cells, problems = read_files(files) if each else ({}, ())
    problems = tuple(problem for problem in problems if problem.table not in refused)
    if settings is None:
        return cells, problems if each else (_no_settings(),)
    if SETTINGS_FILE in files:
        return cells, (*problems, _settings_twice())
    own = Cells(PLAN_FILE, ("key", "value"), tuple(CellRow(2, pair) for pair in settings.cells.items()))
    return {**cells, SETTINGS_FILE: own}, tuple(problem for problem in problems if problem.table != SETTINGS_FILE)


def as_in_the_plan(problem: Problem) -> Problem:
    """A Problem of settings that stand in the plan, at its place there."""
    return replace(problem, table=PLAN_FILE, row=None) if problem.table == SETTINGS_FILE else problem


def _no_settings() -> Problem:
    sentence = say("No spreadsheet and no [settings] say what holds for the whole content.")
    remedy = say("Write [settings] into {file}, with phone_host, languages and valid_days.", file=PLAN_FILE)
    return error(PLAN_FILE, None, "settings", "", sentence, remedy)


def _settings_twice() -> Problem:
    sentence = say("The settings stand here and in the spreadsheet; those of the spreadsheet hold.")
    remedy = say("Take [settings] out of {file}.", file=PLAN_FILE)
    return Problem(Severity.WARNING, PLAN_FILE, None, "settings", "", sentence, remedy)
