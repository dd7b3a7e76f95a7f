"""Every source of a plan → one Content, or all that is wrong with any of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.content.limits import ROWS
from kiosk.domain.errors import Problem, Severity
from kiosk.domain.model import Content
from kiosk.domain.sentences import say
from kiosk.domain.walltime import local
from kiosk.sources.assembly import assemble
from kiosk.sources.plan import Plan, SourceKind
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.events import EVENTS, EVERY
from kiosk.sources.tables.folder import FILES, read_folder
from kiosk.sources.tables.reading import read_tables


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a plan: the content and the bytes of its pictures, unless an error stands among the problems."""

    content: Content | None
    problems: tuple[Problem, ...]
    pictures: Mapping[int, bytes] = field(default_factory=dict)


def read_sources(plan: Plan, built_at: datetime) -> Reading:
    """All that the sources tell, with all that is wrong in any of them.

    `built_at` (UTC) is the moment of the build: its day in Stockholm is what counted days are counted from.

    Raises:
        SourceError: when a folder or file of the plan is not there or may not be read.
    """
    cells: dict[str, Cells] = {}
    problems: list[Problem] = []
    for source in plan.sources:
        if source.type is SourceKind.SPREADSHEET:
            read, found = read_folder(plan.folder / source.path)
            cells |= read
            problems.extend(found)
    return read_cells(cells, problems, built_at, tuple(source.name for source in plan.sources))


def read_cells(
    cells: Mapping[str, Cells], problems: list[Problem], built_at: datetime, sources: tuple[str, ...]
) -> Reading:
    """The same from the cells of every table, with the Problems found so far."""
    today = local(built_at).date()
    tables = read_tables(cells, today)
    problems = sorted((*problems, *tables.problems), key=_reading_order)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Reading(None, tuple(problems))
    content = assemble(tables.settings, tables.rows, tables.drafts(today), built_at, sources)
    if len(content.occurrences) > ROWS["occurrences"]:
        return Reading(None, (*problems, _too_often()))
    return Reading(content, tuple(problems))


def _too_often() -> Problem:
    sentence = say("The events take place more than {most} times in all.", most=ROWS["occurrences"])
    remedy = say("Let daily events end with until, or take some out.")
    return error(EVENTS.file, None, EVERY.name, "", sentence, remedy)


def _reading_order(problem: Problem) -> tuple[int, int]:
    table = FILES.index(problem.table) if problem.table in FILES else len(FILES)
    return (table, problem.row or 0)
