"""One row of a table as the content would have it, before all of it is checked: for whoever is still typing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.content import Content
from kiosk.domain.model import Fact, Member, Notice, Occurrence, Place, Source, Tag, TagScope, Topic
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.walltime import local
from kiosk.sources.assembly import assemble
from kiosk.sources.checks.checking import check_drafts
from kiosk.sources.drafts import Where
from kiosk.sources.pictures.collection import Collection
from kiosk.sources.tables.cells import CellRow, Cells, Unreadable, table_of
from kiosk.sources.tables.forms.columns import CellContext, Form, Row
from kiosk.sources.tables.forms.settings import Settings
from kiosk.sources.tables.forms.times import TIMES
from kiosk.sources.tables.reading import FORMS, Tables
from kiosk.sources.tables.references import reference_problems
from kiosk.sources.tables.rows import Table, read_rows

Written = Mapping[str, str]
"""A row as somebody wrote it: cells by heading."""
Named = Source | Tag | Place | Member | Topic
_NAMED = ("sources", "tags", "places", "members", "topics")
"""The tables whose rows others name."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The content with a row as it is written now, and the Problems of that row; None while it does not fit, or names
    what is not there."""

    content: Content | None
    problems: tuple[Problem, ...] = ()


def rewrite(
    content: Content, form: Form, written: Written, times: Sequence[Written] = (), pictures: Collection | None = None
) -> Rewritten:
    """`content` with the row of the table `form` that is `written`, in the place of the one with its id, else last.

    `times` are its own rows of the table of times, where it is an event; `pictures` are those that rows may name. What
    only shows beside other rows is left to a whole build: stops and codes that meet, an event that a calendar tells
    too.
    """
    today = local(content.meta.built_at).date()
    context = CellContext(today, content.meta.languages, frozenset(content.meta.allowed_hosts))
    tables = {each.table: Table(each, each.table) for each in FORMS}
    problems: list[Problem] = []
    try:
        parts = ((form, _cells(form, [written])), *((TIMES, _cells(TIMES, times)) for _ in times[:1]))
    except Unreadable as failure:
        return Rewritten(None, (failure.problem(form.table),))
    for each, cells in parts:
        tables[each.table], found = read_rows(tables[each.table], [cells], context)
        problems.extend(found)
    read = tables[form.table]
    drafts = Tables(_settings(content), tables, ()).drafts(today)
    drafts = check_drafts(drafts, content.meta.languages, content.meta.built_at, "")
    timeless = form.table == "events" and read.rows and not drafts.events
    if timeless or any(_names_nothing(row, form, content) for row in (*read.rows, *read.others)):
        problems.extend(_what_is_missing(tables, form, content))
    if not read.rows or timeless or any(problem.severity is Severity.ERROR for problem in problems):
        return Rewritten(None, tuple(problems))
    fitting = {name: table.rows for name, table in tables.items()}
    alone = assemble(_settings(content), fitting, drafts, content.meta.built_at, (), pictures or Collection())
    return Rewritten(_joined(content, alone), tuple(problems))


def _cells(form: Form, rows: Sequence[Written]) -> Cells:
    """Rows with the same headings as a table of their own.

    Raises:
        Unreadable: a cell is too long, or nothing stands in any.
    """
    heading = tuple(dict.fromkeys(name for row in rows for name in row))
    written = [tuple(row.get(name, "") for name in heading) for row in rows]
    return table_of(
        form.table, form.table, "", (CellRow(number, cells) for number, cells in enumerate((heading, *written), 1))
    )


def _settings(content: Content) -> Settings:
    meta = content.meta
    return Settings(meta.phone_host, meta.languages, 1, meta.allowed_hosts, meta.feedback)


def _ids(content: Content, refers: str) -> Mapping[str, object]:
    """All that a column may name which `refers` to a table, or to the tags of one scope."""
    table, _, scope = refers.partition(":")
    if scope:
        return {id: tag for id, tag in content.tags.items() if tag.scope is TagScope(scope)}
    found: Mapping[str, object] = getattr(content, table)
    return found


def _names_nothing(row: Row, form: Form, content: Content) -> bool:
    """Whether something that the row names is not there."""
    for column in (column for column in form.columns if column.refers):
        named = row.values.get(column.name)
        ids = named if isinstance(named, tuple) else (named,) if named is not None else ()
        if any(id not in _ids(content, column.refers) for id in ids):
            return True
    return False


def _what_is_missing(tables: Mapping[str, Table], form: Form, content: Content) -> tuple[Problem, ...]:
    """What a build would say of a row that names what is not there, and of an event without a time."""
    around = {**tables, **{name: _known(tables[name], getattr(content, name)) for name in _NAMED}}
    own = replace(around[form.table], rows=(*tables[form.table].rows, *around[form.table].rows))
    own = replace(own, ids={row.cells[form.key]: Where(form.table, row.number) for row in own.rows})
    every = reference_problems({**around, form.table: own})
    return tuple(problem for problem in every if problem.table in (form.table, TIMES.table) and problem.row)


def _known(table: Table, things: Mapping[str, Named]) -> Table:
    """What a table holds, as far as others name it."""
    rows = tuple(_row(table.form, id, thing) for id, thing in things.items())
    return replace(table, rows=rows, ids={id: Where(table.where) for id in things})


def _row(form: Form, id: str, thing: Named) -> Row:
    called = {} if isinstance(thing, Source) else thing.title if isinstance(thing, Topic) else thing.name
    cells = {form.key: id, **{f"name_{language}": words for language, words in called.items()}}
    values = {"scope": thing.scope} if isinstance(thing, Tag) else {"stop": None}
    return Row(form.table, 0, cells, values)


def _joined(content: Content, alone: Content) -> Content:
    """`content` with the one thing that `alone` holds."""
    changed: dict[str, object] = {}
    for name in ("sources", "tags", "places", "members", "events", "topics", "facts"):
        new = {id: _in_its_place(thing, getattr(content, name)) for id, thing in getattr(alone, name).items()}
        if new:
            changed[name] = {**getattr(content, name), **new}
    if alone.notices:
        changed["notices"] = _replaced(content.notices, alone.notices[0])
    if alone.events:
        changed["occurrences"] = _occurrences(content, alone)
    return content.changed(**changed)


def _in_its_place(thing: object, others: Mapping[str, object]) -> object:
    """A thing that has a position, in that of the one with its id, or behind the last."""
    if not isinstance(thing, Tag | Topic | Fact):
        return thing
    old = others.get(thing.id)
    return replace(thing, position=old.position if isinstance(old, Tag | Topic | Fact) else len(others))


def _replaced(notices: Sequence[Notice], new: Notice) -> tuple[Notice, ...]:
    ids = [notice.id for notice in notices]
    if new.id not in ids:
        return (*notices, new)
    return tuple(new if notice.id == new.id else notice for notice in notices)


def _occurrences(content: Content, alone: Content) -> tuple[Occurrence, ...]:
    """All times by start, with those of the one event of `alone` in the place of its own; numbered as a build does."""
    (event,) = alone.events
    if [*map(_when, content.occurrences_by_event.get(event, ()))] == [*map(_when, alone.occurrences)]:
        return content.occurrences
    others = (one for one in content.occurrences if one.event != event)
    ordered = sorted((*others, *alone.occurrences), key=lambda one: (one.starts, one.event))
    return tuple(one if one.id == number else replace(one, id=number) for number, one in enumerate(ordered, 1))


def _when(one: Occurrence) -> tuple[object, ...]:
    return one.starts, one.ends, one.status
