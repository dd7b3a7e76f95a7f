"""The headings of a table → which column is which, and what is wrong with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.forms.catalogue import NOTE
from kiosk.sources.tables.forms.columns import CellContext, Form
from kiosk.sources.tables.forms.headings import called, is_swedish, meant


@dataclass(frozen=True, slots=True)
class Headed:
    """The headings of a table by position, as ours; every heading of ours as its staff write it; and those of ours
    whose cells keep their `lines`.
    """

    names: tuple[str, ...]
    written: Mapping[str, str]
    lines: frozenset[str]


def headed(form: Form, cells: Cells, context: CellContext) -> Headed:
    """Which column of `form` each heading is; one that nobody knows stays itself."""
    known = (*_known(form, context), NOTE)
    names = tuple(meant(heading, known) for heading in cells.heading)
    language = "sv" if is_swedish(cells.heading, known) else "en"
    written = dict(zip(reversed(names), reversed(cells.heading), strict=True))
    kept = (texts.headings(context.languages).values() for texts in form.texts if texts.lines)
    lines = frozenset(heading for headings in kept for heading in headings)
    return Headed(names, {name: written.get(name, called(name, language)) for name in known}, lines)


def heading_problems(form: Form, cells: Cells, heads: Headed, context: CellContext) -> Iterator[Problem]:
    """Headings that nobody knows, that stand there twice, that are missing, and filled columns without one."""
    known = _known(form, context)
    for position, name in enumerate(heads.names):
        heading = cells.heading[position]
        if not name and any(row.cells[position] for row in cells.rows if position < len(row.cells)):
            sentence = say("Column {number} has no heading.", number=position + 1)
            yield error(cells.where, cells.top, "", "", sentence, say("Write a heading, or empty the column."))
        elif name and name in heads.names[:position]:
            sentence = say("This heading stands here twice.")
            yield error(cells.where, cells.top, heading, heading, sentence, say("Take one of them out."))
        elif name and name not in known and name != NOTE:
            names = ", ".join(heads.written[each] for each in known)
            remedy = say("Known are: {names}; {note} is for your own words.", names=names, note=heads.written[NOTE])
            yield error(cells.where, cells.top, heading, heading, say("Nobody knows this heading."), remedy)
    for name in _needed(form, heads, context):
        if name not in heads.names:
            remedy = say("Add a column {name} in the first row.", name=heads.written[name])
            yield error(cells.where, cells.top, heads.written[name], "", say("This heading is missing."), remedy)


def rows_fit(form: Form, heads: Headed, context: CellContext) -> bool:
    """Whether rows can be looked at, whatever else is wrong: each heading that is needed is there, and none twice."""
    names = [name for name in heads.names if name]
    return len(set(names)) == len(names) and set(_needed(form, heads, context)) <= set(names)


def _known(form: Form, context: CellContext) -> tuple[str, ...]:
    texts = (heading for texts in form.texts for heading in texts.headings(context.languages).values())
    return (*(column.name for column in form.columns), *texts)


def _needed(form: Form, heads: Headed, context: CellContext) -> Iterator[str]:
    yield from (column.name for column in form.columns if column.required or column.headed)
    for texts in form.texts:
        headings = texts.headings(context.languages).values()
        if texts.required or not set(headings).isdisjoint(heads.names):
            yield from headings
