"""What is handed in as tables (a workbook, files of a folder), or what a content file holds → rows for the store."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.materials import gather
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.tables.broken_cells import broken_columns
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.files.reading import cells_of
from kiosk.sources.tables.forms.headings import meant, meant_setting
from kiosk.sources.tables.forms.settings import LANGUAGES, TABLE
from kiosk.sources.tables.rows import ASIDE
from kiosk.sources.template.sheets import headings
from kiosk.sources.web.fetching import Fetcher

USUAL_LANGUAGES = ("sv", "en")
Rows = Mapping[str, list[dict[str, str]]]
"""Rows by table, cells by our name of the column."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The rows of the tables that were handed in, and what is wrong with how they were; with an error among the
    problems, what was handed in is not to be believed."""

    tables: Rows
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether there are tables, and nothing stands against them."""
        return bool(self.tables) and not any(each.severity is Severity.ERROR for each in self.problems)


def take_in(files: Mapping[str, bytes], refused: Iterable[str] = ()) -> Taken:
    """The rows in these `files` by name, read in a sandbox. Rows that are laid aside are left out."""
    cells, problems = cells_of(files, tuple(refused))
    languages = languages_of(
        {row.cells[0]: row.cells[1] for part in cells.get(TABLE, ()) for row in part.rows if len(row.cells) > 1}
    )
    found = list(problems)
    tables: dict[str, list[dict[str, str]]] = {}
    for table, parts in cells.items():
        for part in parts:
            tables.setdefault(table, []).extend(_rows(part, languages, found))
    return Taken(tables, tuple(found))


def take_in_folder(folder: Path) -> Taken:
    """The rows of the tables in `folder`."""
    source = SourcePlan(name=folder.name, type=SourceKind.SPREADSHEET, path=".")
    gathered = gather(source, folder, Fetcher(offline=True))
    taken = take_in({each.name: each.data for each in gathered.materials}, gathered.refused)
    return Taken(taken.tables, (*gathered.problems, *taken.problems))


def languages_of(settings: Mapping[str, str]) -> tuple[str, ...]:
    """The languages that the rows of settings say; Swedish and English while they say none."""
    said = next((value for key, value in settings.items() if meant_setting(key) == LANGUAGES.name), "")
    return tuple(dict.fromkeys(said.replace(",", " ").split())) or USUAL_LANGUAGES


def _rows(part: Cells, languages: tuple[str, ...], problems: list[Problem]) -> Iterator[dict[str, str]]:
    known = [heading.name for heading in headings(part.table, languages)]
    names = [meant(heading, known) for heading in part.heading]
    for name in (name for name in names if name and name not in known):
        sentence = say("Nobody knows this column; it was left out.")
        remedy = say("Give it one of these names: {names}.", names=", ".join(known))
        problems.append(Problem(Severity.WARNING, part.where, part.top, name, "", sentence, remedy))
    for row in part.rows:
        key, written = known[0], dict(zip(names, row.cells, strict=False))
        if written.get(key, "").startswith(ASIDE):
            continue
        for name, complaint in broken_columns(tuple(names), row, key).items():
            problems.append(error(part.where, row.number, name, "", complaint.sentence, complaint.remedy))
        kept = {name: cell for name, cell in written.items() if cell and name in known}
        if part.table == TABLE and key in kept:
            kept[key] = meant_setting(kept[key])
        if kept:
            yield kept
