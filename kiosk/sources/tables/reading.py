"""Cells of every table → rows that fit, and all that is wrong with any of them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Drafts
from kiosk.sources.tables import drafting
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.forms import settings
from kiosk.sources.tables.forms.catalogue import FACTS, ID, MEMBERS, NOTICES, PICTURES, PLACES, SOURCES, TAGS, TOPICS
from kiosk.sources.tables.forms.columns import CellContext, Row
from kiosk.sources.tables.forms.events import EVENTS
from kiosk.sources.tables.forms.headings import meant_setting, sheet_label
from kiosk.sources.tables.forms.settings import Settings, read_settings
from kiosk.sources.tables.forms.times import EVENT, TIMES
from kiosk.sources.tables.references import reference_problems
from kiosk.sources.tables.rows import Table, read_rows

FORMS = (SOURCES, TAGS, PLACES, MEMBERS, TOPICS, FACTS, EVENTS, TIMES, NOTICES, PICTURES)
"""In the order in which their Problems are told, after those of the settings."""
FORM_OF = {form.table: form for form in FORMS}
_READ_BY = {"", settings.LANGUAGES.name}
"""The settings without which no other table can be read; an empty one stands for all of them."""
_OF_NO_HOST = {settings.VALID_DAYS.name, settings.FEEDBACK.name}


@dataclass(frozen=True, slots=True)
class Tables:
    """What all tables say: the settings, the rows that fit by table name, and what is wrong with the others."""

    settings: Settings
    tables: Mapping[str, Table]
    problems: tuple[Problem, ...]

    @property
    def rows(self) -> Mapping[str, tuple[Row, ...]]:
        """The rows by table name (`members`, not `members.csv`)."""
        return {name: table.rows for name, table in self.tables.items()}

    def drafts(self, today: date) -> Drafts:
        """What the tables tell of places, members and events, recurrences written out from `today` on."""
        times: dict[str, list[Row]] = defaultdict(list)
        for row in self.tables["times"].rows:
            times[row[EVENT]].append(row)
        return Drafts(
            tuple(map(drafting.place, self.tables["places"].rows)),
            tuple(map(drafting.member, self.tables["members"].rows)),
            tuple(drafting.event(row, times[row[ID]], today) for row in self.tables["events"].rows),
        )


def read_tables(cells: Mapping[str, tuple[Cells, ...]], today: date, *, complete: bool = True) -> Tables:
    """The tables by name (`members`), each from one or several files; nobody blames one for what an unread file lacks.

    Wrong languages are told alone: they would make every other table look wrong. While it is not known which hosts are
    allowed, no address is blamed for its host. `today` is the day of the build in
    Stockholm: what `+3` and `mon+1` count from. `complete`: a table that is not there is missing.
    """
    missing = tuple(_missing(cells)) if complete else ()
    parts = cells.get(settings.TABLE, ())
    found, wrong = read_settings(parts, CellContext(today, (), frozenset()))
    tables = {form.table: Table(form, _where(cells, form.table)) for form in FORMS}
    unsure = {meant_setting(problem.column) for problem in wrong}
    if not parts or not all(each.whole for each in parts) or unsure & _READ_BY:
        return Tables(found, tables, (*missing, *wrong))
    hosts = _AnyHost() if unsure - _OF_NO_HOST else frozenset(found.allowed_hosts)
    context = CellContext(today, found.languages, hosts)
    problems = [*missing, *wrong]
    for form in FORMS:
        parts = cells.get(form.table, ())
        if parts or form.optional or not complete:
            tables[form.table], wrong = read_rows(tables[form.table], parts, context)
            problems.extend(wrong)
    problems.extend(reference_problems(tables))
    return Tables(found, tables, tuple(sorted(problems, key=_order(tables))))


class _AnyHost(frozenset[str]):
    """Every host there is."""

    def __contains__(self, host: object) -> bool:
        return True


def _missing(cells: Mapping[str, tuple[Cells, ...]]) -> Iterator[Problem]:
    """A Problem for each table that must be there: in the first workbook, else as a file of its own."""
    book = _book(cells)
    for table in (settings.TABLE, *(form.table for form in FORMS if not form.optional)):
        if table not in cells:
            sentence = say("The sheet is missing.") if book else say("The file is missing.")
            remedy = say("Put it there; one with nothing but its headings will do.")
            yield error(_where(cells, table), None, "", "", sentence, remedy)


def _where(cells: Mapping[str, tuple[Cells, ...]], table: str) -> str:
    """What staff call a table, or would call it if it were there."""
    if table in cells:
        return cells[table][0].where
    book = _book(cells)
    return sheet_label(book, table) if book else f"{table}.csv"


def _book(cells: Mapping[str, tuple[Cells, ...]]) -> str | None:
    """The first workbook, if there is one."""
    return next((each.file for parts in cells.values() for each in parts if each.sheet), None)


def _order(tables: Mapping[str, Table]) -> Callable[[Problem], tuple[int, int]]:
    """Problems table by table and row by row."""
    known = {table.where: number for number, table in enumerate(tables.values())}
    return lambda problem: (known.get(problem.table, len(known)), problem.row or 0)
