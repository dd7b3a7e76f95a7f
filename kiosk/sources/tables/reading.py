"""Cells of every table → rows that fit, and all that is wrong with any of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.errors import Problem
from kiosk.sources.drafts import Drafts
from kiosk.sources.tables import drafting
from kiosk.sources.tables.cells import Cells
from kiosk.sources.tables.columns import Desk, Row
from kiosk.sources.tables.events import EVENTS
from kiosk.sources.tables.forms import FACTS, MEMBERS, NOTICES, PICTURES, PLACES, SOURCES, TAGS, TOPICS
from kiosk.sources.tables.references import reference_problems
from kiosk.sources.tables.rows import Table, read_rows
from kiosk.sources.tables.settings import FILE as SETTINGS_FILE
from kiosk.sources.tables.settings import Settings, read_settings

FORMS = (SOURCES, TAGS, PLACES, MEMBERS, TOPICS, FACTS, EVENTS, NOTICES, PICTURES)


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
        return Drafts(
            tuple(map(drafting.place, self.tables["places"].rows)),
            tuple(map(drafting.member, self.tables["members"].rows)),
            tuple(drafting.event(row, today) for row in self.tables["events"].rows),
        )


def read_tables(cells: Mapping[str, Cells], today: date) -> Tables:
    """The tables by file name; one that is not there could not be read, and nobody blames it for what it lacks.

    `today` is the day of the build in Stockholm: what `+3` and `mon+1` count from.
    """
    settings, found = read_settings(cells.get(SETTINGS_FILE), Desk(today, (), frozenset()))
    problems = list(found)
    desk = Desk(today, settings.languages, frozenset(settings.allowed_hosts))
    tables: dict[str, Table] = {}
    for form in FORMS:
        given = cells.get(form.file)
        tables[form.table], found = read_rows(form, given, desk) if given else (Table(form), ())
        problems.extend(found)
    problems.extend(reference_problems(tables))
    return Tables(settings, tables, tuple(problems))
