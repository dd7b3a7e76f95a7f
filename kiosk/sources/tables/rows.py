"""Cells → rows that fit their form, and a Problem for each that does not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.limits import ROWS
from kiosk.domain.errors import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import CellRow, Cells, error, shorten
from kiosk.sources.tables.columns import CellError, Column, Complaint, Desk, Form, Row, Texts
from kiosk.sources.tables.forms import NOTE

MOST_PROBLEMS = 1_000
"""Nobody mends more of one table at a time."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table that fit its form. `ids` are those of all its rows, to the number of the row that has
    each; None when the table could not be read as a whole and nobody can say what it holds.
    """

    form: Form
    rows: tuple[Row, ...] = ()
    ids: Mapping[str, int] | None = None


def read_rows(form: Form, cells: Cells, desk: Desk) -> tuple[Table, tuple[Problem, ...]]:
    """The rows of `cells` as `form` describes them, and everything that is wrong with them."""
    problems = [*_heading_problems(form, cells, desk), *_size_problems(form, cells)]
    if problems:
        return Table(form), tuple(problems)
    rows: list[Row] = []
    ids: dict[str, int] = {}
    for cell_row in cells.rows:
        if len(problems) >= MOST_PROBLEMS:
            sentence = say(
                "From here on the table was not looked at; there are {count} problems before.", count=len(problems)
            )
            problems.append(error(cells.table, cell_row.number, "", "", sentence, say("Mend those first.")))
            return Table(form, tuple(rows)), tuple(problems)
        named = {name: cell for name, cell in zip(cells.heading, cell_row.cells, strict=False) if name}
        row, found = _read_row(form, cells, cell_row, named, desk)
        id = named.get(form.key, "")
        if id in ids:
            found = (*found, _doubled(form, cell_row.number, id, ids[id]))
        elif id:
            ids[id] = cell_row.number
        problems.extend(found)
        if row is not None:
            rows.append(row)
    return Table(form, tuple(rows), ids), tuple(problems)


def _heading_problems(form: Form, cells: Cells, desk: Desk) -> Iterator[Problem]:
    known = {column.name: column.required for column in form.columns}
    for texts in form.texts:
        headings = texts.headings(desk.languages).values()
        known |= dict.fromkeys(headings, texts.required or not set(headings).isdisjoint(cells.heading))
    for position, name in enumerate(cells.heading):
        if not name and any(row.cells[position] for row in cells.rows if position < len(row.cells)):
            sentence = say("Column {number} has no heading.", number=position + 1)
            yield error(cells.table, 1, "", "", sentence, say("Write a heading, or empty the column."))
        elif name and name in cells.heading[:position]:
            sentence = say("This heading stands here twice.")
            yield error(cells.table, 1, name, name, sentence, say("Take one of them out."))
        elif name and name not in known and name != NOTE:
            remedy = say("Known are: {names}; {note} is for your own words.", names=", ".join(known), note=NOTE)
            yield error(cells.table, 1, name, name, say("Nobody knows this heading."), remedy)
    for name, needed in known.items():
        if needed and name not in cells.heading:
            remedy = say("Add a column {name} in the first row.", name=name)
            yield error(cells.table, 1, name, "", say("This heading is missing."), remedy)


def _size_problems(form: Form, cells: Cells) -> Iterator[Problem]:
    most = ROWS[form.table]
    if len(cells.rows) > most:
        sentence = say("There are {count} rows; {most} is the most.", count=len(cells.rows), most=most)
        remedy = say("Take out what is no longer shown.")
        yield error(cells.table, cells.rows[most].number, "", "", sentence, remedy)


def _read_row(
    form: Form, cells: Cells, cell_row: CellRow, named: Mapping[str, str], desk: Desk
) -> tuple[Row | None, tuple[Problem, ...]]:
    extra = next((cell for cell in cell_row.cells[len(cells.heading) :] if cell), None)
    if extra is not None:
        count, expected = len(cell_row.cells), len(cells.heading)
        sentence = say("The row has {count} cells, the heading {expected}.", count=count, expected=expected)
        remedy = say("Put quotation marks around a text with a comma in it, or save from the spreadsheet program.")
        return None, (error(cells.table, cell_row.number, "", extra, sentence, remedy),)
    problems: list[Problem] = []
    values: dict[str, object] = {}
    complaints: list[Complaint] = []
    for column in form.columns:
        try:
            values[column.name] = _value(column, named.get(column.name, ""), desk)
        except CellError as failure:
            complaints.append(Complaint(column.name, failure.sentence, failure.remedy))
    for texts in form.texts:
        values[texts.name] = {
            language: named[heading]
            for language, heading in texts.headings(desk.languages).items()
            if named.get(heading)
        }
        complaints.extend(_text_complaints(texts, named, desk))
        problems.extend(_missing_translations(texts, cells.table, cell_row.number, named, desk))
    row = Row(cell_row.number, named, values)
    if not complaints:
        complaints.extend(complaint for rule in form.rules for complaint in rule(row))
    problems.extend(complained(form, row, complaint) for complaint in complaints)
    return (None if complaints else row), tuple(problems)


def complained(form: Form, row: Row, complaint: Complaint) -> Problem:
    """The Problem that a complaint about a row is."""
    value = row.cells.get(complaint.column, "")
    return error(form.file, row.number, complaint.column, value, complaint.sentence, complaint.remedy)


def _value(column: Column[object], cell: str, desk: Desk) -> object:
    if cell:
        return column.parse(cell, desk)
    if column.required:
        raise CellError(say("This cell is empty."), say("Every row needs a {column}.", column=column.name))
    return column.default


def _text_complaints(texts: Texts, named: Mapping[str, str], desk: Desk) -> Iterator[Complaint]:
    headings = tuple(texts.headings(desk.languages).values())
    if texts.required and not any(named.get(heading) for heading in headings):
        yield Complaint(headings[0], say("This cell is empty."), say("Every row needs a {column}.", column=texts.name))
    for heading in headings:
        text = named.get(heading, "")
        if len(text) > texts.longest:
            sentence = say("The text has {count} characters; {most} is the most.", count=len(text), most=texts.longest)
            yield Complaint(heading, sentence, say("Shorten it."))
        if text and texts.holds and text.count(texts.holds) != 1:
            sentence = say("The text needs {mark} once, for the figure.", mark=texts.holds)
            yield Complaint(heading, sentence, say("Like “over {mark}”.", mark=texts.holds))


def _missing_translations(
    texts: Texts, table: str, number: int, named: Mapping[str, str], desk: Desk
) -> Iterator[Problem]:
    headings = texts.headings(desk.languages)
    filled = [language for language, heading in headings.items() if named.get(heading)]
    for language, heading in headings.items():
        if texts.falls_back and filled and language not in filled:
            sentence = say(
                "The text is missing in {language}; the screen shows the one in {fallback} and says so.",
                language=language,
                fallback=filled[0],
            )
            value = shorten(named[headings[filled[0]]])
            yield Problem(Severity.WARNING, table, number, heading, value, sentence, say("Translate it."))


def _doubled(form: Form, number: int, id: str, first: int) -> Problem:
    sentence = say("Row {first} has the same {column}.", first=str(first), column=form.key)
    return error(form.file, number, form.key, id, sentence, say("Give one of them another."))
