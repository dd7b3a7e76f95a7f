"""Every source of a plan → one Content, or all that is wrong with any of them."""

import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.content.limits import ROWS
from kiosk.domain.content import Content
from kiosk.domain.errors import SourceError
from kiosk.domain.model import TagScope
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.walltime import local
from kiosk.sources.assembly import assemble
from kiosk.sources.checks.checking import check_content, check_drafts
from kiosk.sources.drafts import Drafts
from kiosk.sources.joining.fitting import fit
from kiosk.sources.joining.lookup import Known, index, look_up
from kiosk.sources.joining.merging import Merged, Merging, merge
from kiosk.sources.materials import Gathered, gather
from kiosk.sources.pictures.collection import Folders
from kiosk.sources.pictures.naming import Captions
from kiosk.sources.plan import OF_TABLES, Plan, SourceKind, SourcePlan
from kiosk.sources.sandboxed_readers import Circumstances, read_sandboxed
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.forms.catalogue import FILE, ID, NAME, SCOPE
from kiosk.sources.tables.forms.events import EVERY
from kiosk.sources.tables.plan_tables import as_in_the_plan, cells_of_all
from kiosk.sources.tables.reading import Tables, read_tables
from kiosk.sources.web.fetching import Fetcher

Progress = Callable[[int, int, Sentence], None]
"""Told before each step: how many are done, of how many, and what comes now."""
Told = tuple[SourcePlan, Drafts]
"""A source and what it tells."""
TEMPLATE = "new.xlsx"
READ_HERE = (SourceKind.CALENDAR, SourceKind.LINKED_DATA, SourceKind.EVENT_MANAGER)


Hold = Callable[[Mapping[str, tuple[Cells, ...]], Sequence[Problem]], Mapping[str, tuple[Cells, ...]] | None]
"""Gets the cells of all tables and what is wrong; gives others that may fit better, or None when any error stops."""


def quiet(_done: int, _total: int, _words: Sentence) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a plan: the content and the bytes of its pictures, unless an error stands among the problems.

    `merged` are the events that several sources tell of, `numbers` those of the pictures by the names of their files
    (`kiosk.sources.pictures.finding.key`).
    """

    content: Content | None
    problems: tuple[Problem, ...]
    pictures: Mapping[int, bytes] = field(default_factory=dict)
    merged: tuple[Merged, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)


def read_sources(
    plan: Plan,
    built_at: datetime,
    *,
    fetcher: Fetcher | None = None,
    progress: Progress = quiet,
    hold: Hold = lambda _cells, _problems: None,
) -> Reading:
    """All that the sources tell, with all that is wrong in any of them.

    `built_at` (UTC) is the moment of the build: its day in Stockholm is what counted days are counted from. The desk
    and all spreadsheets are one source, trusted as the first of them. While an error stops it, `hold` is asked for
    other cells.

    Raises:
        SourceError: when the folder of the plan is not there or may not be read.
    """
    fetcher = fetcher or Fetcher()
    gathered = _gather_all(plan, fetcher, progress)
    spreadsheets = [each for source, each in gathered if source.type in OF_TABLES]
    desks = [plan.folder / source.path for source in plan.sources if source.type is SourceKind.DESK]
    cells, found = cells_of_all(spreadsheets, desks, plan.settings)
    today = local(built_at).date()
    tables = read_tables(cells, today, complete=bool(spreadsheets))
    problems = [*(problem for _source, each in gathered for problem in each.problems), *found]
    if spreadsheets and not cells:
        return Reading(None, (*filter(_stops, problems), _nothing(plan, spreadsheets)))
    around = Circumstances(today, tables.settings.languages[0])
    told: list[Told] = []
    for number, (source, each) in enumerate(gathered, len(gathered)):
        progress(number, _steps(plan), say("Reading {name}.", name=source.name))
        if source.type in READ_HERE:
            told.append((source, read_sandboxed(source, each.materials, around)))
        elif source.type in OF_TABLES and not any(_is_spreadsheet(other) for other in told):
            told.append((source, Drafts()))
    progress(_steps(plan) - 1, _steps(plan), say("Putting everything together."))
    names = tuple(source.name for source in plan.sources)
    pictured = tuple(source for source in plan.sources if source.type is SourceKind.PICTURES)
    folders = Folders(pictured, plan.folder, fetcher.folder / "pictures", _each_picture(plan, progress))
    reading = _whole(tables, told, problems, built_at, names, folders)
    while reading.content is None and (held := hold(cells, reading.problems)) is not None:
        cells, tables = held, read_tables(held, today, complete=bool(spreadsheets))
        reading = _whole(tables, told, problems, built_at, names, folders)
    return replace(reading, problems=tuple(map(as_in_the_plan, reading.problems)))


def read_cells(
    cells: Mapping[str, tuple[Cells, ...]], problems: Sequence[Problem], built_at: datetime, sources: tuple[str, ...]
) -> Reading:
    """The same from the cells of every table, with the Problems found so far."""
    tables = read_tables(cells, local(built_at).date())
    spreadsheet = SourcePlan(name="", type=SourceKind.SPREADSHEET)
    return _whole(tables, [(spreadsheet, Drafts())], problems, built_at, sources, Folders())


def _gather_all(plan: Plan, fetcher: Fetcher, progress: Progress) -> list[tuple[SourcePlan, Gathered]]:
    if not plan.folder.is_dir():
        sentence = say(
            "The folder {folder} cannot be read. Name the folder that holds settings.csv and the other tables.",
            folder=str(plan.folder),
        )
        raise SourceError(sentence)
    gathered: list[tuple[SourcePlan, Gathered]] = []
    for number, source in enumerate(plan.sources):
        progress(number, _steps(plan), say("Gathering {name}.", name=source.name))
        apart = source.type in (SourceKind.DESK, SourceKind.PICTURES)
        gathered.append((source, Gathered() if apart else gather(source, plan.folder, fetcher)))
    return gathered


def _steps(plan: Plan) -> int:
    return 2 * len(plan.sources) + 1


def _each_picture(plan: Plan, progress: Progress) -> Callable[[int, int], None]:
    return lambda number, count: progress(
        _steps(plan) - 1, _steps(plan), say("Picture {number} of {count}.", number=number, count=count)
    )


def _is_spreadsheet(told: Told) -> bool:
    return told[0].type in OF_TABLES


def _whole(
    tables: Tables,
    told: Sequence[Told],
    found: Sequence[Problem],
    built_at: datetime,
    sources: tuple[str, ...],
    folders: Folders,
) -> Reading:
    """The content of all that is told, that of the tables in the place of the spreadsheet."""
    problems = (*found, *tables.problems)
    own = tables.drafts(local(built_at).date())
    pictures = tables.tables["pictures"]
    named = (row for row in (*pictures.rows, *pictures.others) if FILE.name in row.values)
    captions = Captions(tuple(named), pictures.where, tables.settings.languages)
    if _stop(problems):
        every = (*problems, *(problem for _source, drafts in told for problem in drafts.problems))
        return Reading(None, (*every, *folders.collection(own, captions, all_known=False).problems))
    joined = _join(tables, [(source, own if _is_spreadsheet((source, each)) else each) for source, each in told])
    drafts = check_drafts(joined.drafts, tables.settings.languages, built_at, tables.tables["events"].where)
    collection = folders.collection(drafts, captions, all_known=True)
    every = (*problems, *drafts.problems, *_too_many(drafts), *collection.problems)
    if _stop(every):
        return Reading(None, every, merged=joined.merged)
    content = assemble(tables.settings, tables.rows, drafts, built_at, sources, collection)
    every = (*every, *check_content(content, drafts))
    if len(content.occurrences) > ROWS["occurrences"]:
        return Reading(None, (*every, _too_often(tables.tables["events"].where)), merged=joined.merged)
    return Reading(content, every, collection.data, joined.merged, collection.numbers)


def _join(tables: Tables, told: Sequence[Told]) -> Merging:
    fitted = [
        (source, drafts if _is_spreadsheet((source, drafts)) else fit(drafts, tables.settings))
        for source, drafts in told
    ]
    tags = tables.rows["tags"]
    known = Known(
        index((place.id, place.name) for _source, drafts in fitted for place in drafts.places),
        index((member.id, member.name) for _source, drafts in fitted for member in drafts.members),
        index((tag[ID], tag.text(NAME)) for tag in tags if tag[SCOPE] is TagScope.MEMBER),
        index((tag[ID], tag.text(NAME)) for tag in tags if tag[SCOPE] is TagScope.EVENT),
    )
    return merge([look_up(source, drafts, known) for source, drafts in fitted], tables.settings.languages)


def _nothing(plan: Plan, spreadsheets: Iterable[Gathered]) -> Problem:
    """The one Problem of spreadsheets that hold none of the tables, in the place of one for each table."""
    seen = ", ".join(each.name for gathered in spreadsheets for each in gathered.materials)
    sentence = (
        say("None of the tables is in it: no sheet and no file has the name of one.")
        if seen
        else say("There is no workbook and no table in this folder.")
    )
    remedy = say(
        "For a workbook to fill in, type: kiosk content template {file}",
        file=shlex.quote(str(plan.folder / TEMPLATE)),
    )
    return error(plan.folder.resolve().name, None, "", seen, sentence, remedy)


def _stop(problems: Iterable[Problem]) -> bool:
    return any(map(_stops, problems))


def _stops(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR


def _too_many(drafts: Drafts) -> Iterator[Problem]:
    for table, things in (("places", drafts.places), ("members", drafts.members), ("events", drafts.events)):
        if len(things) > ROWS[table]:
            sentence = say(
                "There are {count} in all the sources; {most} is the most.", count=len(things), most=ROWS[table]
            )
            yield error(table, None, "", "", sentence, say("Take out what is no longer shown."))


def _too_often(table: str) -> Problem:
    sentence = say("The events take place more than {most} times in all.", most=ROWS["occurrences"])
    remedy = say("Say until which day daily events come back, or take some out.")
    return error(table, None, EVERY.name, "", sentence, remedy)
