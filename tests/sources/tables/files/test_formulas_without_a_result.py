"""A formula whose result nobody saved is told once, by row and heading, and costs no more than its cell."""

import pytest

from tests.sources.tables.files.sample_workbooks import excel, libre, libre_row, sheet_xml, with_parts
from tests.sources.tables.sample_tables import errors, read

SENTENCE = "The formula in this cell has no result that was saved."
HEADINGS = ("id", "name_sv", "name_en", "place", "tags")
OF_EXCEL = "<c><f>A1</f></c>"
OF_LIBRE = '<table:table-cell table:formula="of:=[.A1]"/>'


def of_excel(*rows: tuple[str, ...]) -> bytes:
    """The table of members in a workbook of Excel's kind; an empty text is a formula without a result."""
    cells = (
        "".join(f'<c t="str"><v>{text}</v></c>' if text else OF_EXCEL for text in row) for row in (HEADINGS, *rows)
    )
    made = "".join(f"<row>{each}</row>" for each in cells)
    return with_parts(excel({"members": [["id"]]}), {"xl/worksheets/sheet1.xml": sheet_xml(made)})


def of_libre(*rows: tuple[str, ...]) -> bytes:
    """The same in one of LibreOffice's kind."""
    made = "".join(libre_row(*(text or OF_LIBRE for text in row)) for row in (HEADINGS, *rows))
    return libre(f'<table:table table:name="members">{made}</table:table>')


def told(files: dict[str, bytes]) -> list[tuple[int | None, str]]:
    found = errors(read(files))
    assert all(problem.sentence == SENTENCE for problem in found), found
    return [(problem.row, problem.column) for problem in found]


@pytest.mark.parametrize("column", range(len(HEADINGS)))
def test_it_is_told_once_by_row_and_heading_whatever_the_column_asks_for(column: int) -> None:
    row = tuple("" if each == column else text for each, text in enumerate(("a", "Namn", "Name", "quay", "hub")))
    expected = [(2, HEADINGS[column])]
    assert told({"heidi.xlsx": of_excel(row)}) == expected
    assert told({"heidi.ods": of_libre(row)}) == expected


def test_a_row_of_nothing_else_is_told_too() -> None:
    expected = [(2, "name_sv"), (2, "name_en"), (2, "id")]
    for book in ({"heidi.xlsx": of_excel(("", "", ""))}, {"heidi.ods": of_libre(("", "", ""))}):
        assert sorted(told(book)) == sorted(expected)


def test_a_row_that_was_laid_aside_is_no_matter() -> None:
    rows = (("#a", "", "Name"), ("b", "Namn", "Name"))
    assert told({"heidi.xlsx": of_excel(*rows)}) == []


def test_one_without_a_heading_is_told_by_its_letter() -> None:
    (problem,) = errors(read({"heidi.xlsx": of_excel(("a", "Namn", "Name", "quay", "hub", ""))}))
    assert (problem.row, problem.sentence) == (2, "The formula in column F has no result that was saved.")
