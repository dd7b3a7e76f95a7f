"""Cells → rows that fit their form, and a Problem for each that does not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.content.limits import ROWS
from kiosk.domain.problems import Problem, Severity, table_words
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Where
from kiosk.sources.language_names import language_name
from kiosk.sources.tables.broken_cells import broken_columns
from kiosk.sources.tables.cells import CellRow, Cells, error, shorten
from kiosk.sources.tables.forms.columns import CellContext, CellError, Column, Complaint, Form, Row, Texts
from kiosk.sources.tables.forms.header_row import Headed, headed, heading_problems, rows_fit
from kiosk.sources.text_cleaning import clean

MOST_PROBLEMS = 1_000
"""Nobody mends more of one table at a time."""
ASIDE = "#"
"""A row whose first column begins so is an example or laid aside, and never read. No id can begin so."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table that fit its form, and what staff call it. `ids` are those of all its rows, to where each
    stands; None when the table could not be read as a whole and nobody can say what it holds. `others` are the rows
    that do not fit, with the values that could be read.
    """

    form: Form
    where: str
    rows: tuple[Row, ...] = ()
    ids: Mapping[str, Where] | None = None
    others: tuple[Row, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What has been read of a table so far."""

    form: Form
    context: CellContext
    rows: list[Row] = field(default_factory=list)
    others: list[Row] = field(default_factory=list)
    ids: dict[str, Where] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    whole: bool = True


def read_rows(table: Table, parts: Sequence[Cells], context: CellContext) -> tuple[Table, tuple[Problem, ...]]:
    """`table`, empty as yet, with the rows of the `parts` in which it stands, and all that is wrong."""
    reading = _Reading(table.form, context)
    for cells in parts:
        reading.whole = _read_part(reading, cells) and reading.whole
    ids = reading.ids if reading.whole else None
    filled = replace(table, rows=tuple(reading.rows), ids=ids, others=tuple(reading.others))
    return filled, tuple(reading.problems)


def _read_part(reading: _Reading, cells: Cells) -> bool:
    """Whether all of it could be read."""
    if not cells.whole:
        return False
    heads = headed(reading.form, cells, reading.context)
    problems = [*heading_problems(reading.form, cells, heads, reading.context)]
    too_large = [*_size_problems(reading, cells)]
    reading.problems.extend((*problems, *too_large))
    if too_large or not rows_fit(reading.form, heads, reading.context):
        return False
    for cell_row in cells.rows:
        if len(reading.problems) >= MOST_PROBLEMS:
            count = len(reading.problems)
            sentence = say("From here on the table was not looked at; there are {count} problems before.", count=count)
            reading.problems.append(error(cells.where, cell_row.number, "", "", sentence, say("Mend those first.")))
            return False
        _take(reading, cells, heads, cell_row)
    return not problems


def _take(reading: _Reading, cells: Cells, heads: Headed, cell_row: CellRow) -> None:
    named = {
        name: cell if name in heads.lines else clean(cell)
        for name, cell in zip(heads.names, cell_row.cells, strict=False)
        if name
    }
    key = reading.form.key
    id = named.get(key, "")
    broken = broken_columns(heads.names, cell_row, key)
    if id.startswith(ASIDE) and key not in broken:
        return
    row, fits, found = _read_row(reading, cells, heads, cell_row, named, broken)
    place = Where(cells.where, cell_row.number)
    if reading.form.unique and id in reading.ids:
        found = (*found, _doubled(place, heads.written[key], id, reading.ids[id]))
    elif id:
        reading.ids.setdefault(id, place)
    reading.problems.extend(found)
    if row is not None:
        (reading.rows if fits else reading.others).append(row)


def _size_problems(reading: _Reading, cells: Cells) -> Iterator[Problem]:
    most = ROWS.get(reading.form.table, ROWS["occurrences"])
    count = len(reading.rows) + len(cells.rows)
    if count > most:
        sentence = say("There are {count} rows; {most} is the most.", count=count, most=most)
        remedy = say("Take out what is no longer shown.")
        first = cells.rows[max(0, most - len(reading.rows))]
        yield error(cells.where, first.number, "", "", sentence, remedy)


def _read_row(
    reading: _Reading,
    cells: Cells,
    heads: Headed,
    cell_row: CellRow,
    named: Mapping[str, str],
    broken: Mapping[str, Complaint],
) -> tuple[Row | None, bool, tuple[Problem, ...]]:
    """The row with all values that could be read, whether it fits, and what is wrong with it."""
    extra = next((cell for cell in cell_row.cells[len(cells.heading) :] if cell), None)
    if extra is not None:
        count, expected = len(cell_row.cells), len(cells.heading)
        sentence = say("The row has {count} cells, the heading {expected}.", count=count, expected=expected)
        remedy = say("Put quotation marks around a text with a comma in it, or save from the spreadsheet program.")
        return None, False, (error(cells.where, cell_row.number, "", extra, sentence, remedy),)
    form, context = reading.form, reading.context
    values: dict[str, object] = {}
    complaints = list(broken.values())
    for column in (column for column in form.columns if column.name not in broken):
        try:
            values[column.name] = _value(column, named.get(column.name, ""), heads, context)
        except CellError as failure:
            complaints.append(Complaint(column.name, failure.sentence, failure.remedy))
    row = Row(cells.where, cell_row.number, named, values, heads.written)
    problems: list[Problem] = []
    for texts in form.texts:
        filled = {language: named.get(name, "") for language, name in texts.headings(context.languages).items()}
        values[texts.name] = {language: text for language, text in filled.items() if text}
        complaints.extend(_text_complaints(texts, named, heads, context))
        problems.extend(_missing_translations(texts, row, context))
    if not complaints:
        complaints.extend(complaint for rule in form.rules for complaint in rule(row))
    complaints = list({complaint.column: complaint for complaint in reversed(complaints)}.values())[::-1]
    problems.extend(complained(row, complaint) for complaint in complaints)
    return row, not complaints, tuple(problems)


def complained(row: Row, complaint: Complaint) -> Problem:
    """The Problem that a complaint about a row is."""
    value = row.cells.get(complaint.column, "")
    column = row.written.get(complaint.column, complaint.column)
    return error(row.source, row.number, column, value, complaint.sentence, complaint.remedy)


def _value(column: Column[object], cell: str, heads: Headed, context: CellContext) -> object:
    if cell:
        return column.parse(cell, context)
    if column.required:
        name = heads.written[column.name]
        raise CellError(say("This cell is empty."), say("Every row needs a {column}.", column=name))
    return column.default


def _text_complaints(
    texts: Texts, named: Mapping[str, str], heads: Headed, context: CellContext
) -> Iterator[Complaint]:
    headings = tuple(texts.headings(context.languages).values())
    if texts.required and not any(named.get(heading) for heading in headings):
        name = heads.written[headings[0]].rpartition("_")[0]
        yield Complaint(headings[0], say("This cell is empty."), say("Every row needs a {column}.", column=name))
    for heading in headings:
        text = named.get(heading, "")
        if len(text) > texts.longest:
            sentence = say("The text has {count} characters; {most} is the most.", count=len(text), most=texts.longest)
            yield Complaint(heading, sentence, say("Shorten it."))
        if text and texts.holds and text.count(texts.holds) != 1:
            sentence = say("The text needs {mark} once, for the figure.", mark=texts.holds)
            yield Complaint(heading, sentence, say("Like “over {mark}”.", mark=texts.holds))


def _missing_translations(texts: Texts, row: Row, context: CellContext) -> Iterator[Problem]:
    headings = texts.headings(context.languages)
    filled = [language for language, heading in headings.items() if row.cells.get(heading)]
    for language, heading in headings.items():
        if texts.falls_back and filled and language not in filled:
            sentence = say(
                "The text is missing in {language}; the screen shows the one in {fallback} and says so.",
                language=language_name(language),
                fallback=language_name(filled[0]),
            )
            column, value = row.written[heading], shorten(row.cells[headings[filled[0]]])
            yield Problem(Severity.WARNING, row.source, row.number, column, value, sentence, say("Translate it."))


def _doubled(place: Where, column: str, id: str, first: Where) -> Problem:
    if first.source == place.source:
        sentence = say("Row {first} has the same {column}.", first=str(first.row), column=column)
    else:
        sentence = say(
            "{source}, row {first}, has the same {column}.",
            source=table_words(first.source),
            first=str(first.row),
            column=column,
        )
    return error(place.source, place.row, column, id, sentence, say("Give one of them another."))
