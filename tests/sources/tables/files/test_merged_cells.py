"""What merged cells show holds for each row they reach over, and nothing that they hide is read."""

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]

from kiosk.sources.tables.cells import CellRow
from tests.sources.tables.files.sample_workbooks import (
    found,
    libre,
    libre_cell,
    libre_row,
    saved,
    sheet_xml,
    with_parts,
)
from tests.sources.tables.sample_tables import errors, read

MEMBERS = ("id", "name_sv", "name_en", "place")
COVERED = "<table:covered-table-cell/>"
HIDDEN = '<table:covered-table-cell office:value-type="string"><text:p>hidden</text:p></table:covered-table-cell>'


def excel_book(*rows: tuple[str, ...], merged: str) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "members"
    for row in (MEMBERS, *rows):
        sheet.append(row)
    for area in merged.split():
        sheet.merge_cells(area)
    return saved(book)


def spanned(text: str, rows: int = 1, columns: int = 1) -> str:
    spans = f'table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"'
    return libre_cell(f'office:value-type="string" {spans}', text)


def libre_book(*rows: str) -> bytes:
    return libre(f'<table:table table:name="members">{libre_row(*MEMBERS)}{"".join(rows)}</table:table>')


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("heidi.xlsx", excel_book(("a", "A", "A", "quay"), ("b", "B", "B"), ("c", "C", "C", "lab"), merged="D2:D3")),
        (
            "heidi.ods",
            libre_book(
                libre_row("a", "A", "A", spanned("quay", rows=2)),
                libre_row("b", "B", "B", COVERED),
                libre_row("c", "C", "C", "lab"),
            ),
        ),
    ],
)
def test_each_row_has_the_value(name: str, data: bytes) -> None:
    reading = read({name: data})
    assert errors(reading) == ()
    assert reading.content is not None
    assert [reading.content.members[id].place for id in "abc"] == ["quay", "quay", "lab"]


def test_what_a_merged_cell_hides_is_not_read() -> None:
    (cells,) = found(
        libre_book(
            libre_row("a", spanned("A", rows=2, columns=2), HIDDEN, "quay"), libre_row("b", HIDDEN, HIDDEN, "lab")
        ),
        "heidi.ods",
    ).cells
    assert cells.rows == (CellRow(2, ("a", "A", "", "quay")), CellRow(3, ("b", "A", "", "lab")))
    xml = sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>name_sv</v></c></row>'
        '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>A</v></c></row>'
        '<row r="3"><c r="A3" t="str"><v>b</v></c><c r="B3" t="str"><v>hidden</v></c></row>'
    ).replace(b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>')
    book = with_parts(excel_book(merged=""), {"xl/worksheets/sheet1.xml": xml})
    (cells,) = found(book).cells
    assert cells.rows == (CellRow(2, ("a", "A")), CellRow(3, ("b", "A")))


def test_rows_with_nothing_else_in_them_stay_empty() -> None:
    (cells,) = found(excel_book(("a", "A", "A", "quay"), ("b", "B", "B"), merged="D2:D60000 A5:A9")).cells
    assert [row.number for row in cells.rows] == [2, 3]


def test_an_id_over_two_rows_is_an_error_that_names_them() -> None:
    (problem,) = errors(read({"heidi.xlsx": excel_book(("a", "A", "A", ""), ("", "B", "B", "lab"), merged="A2:A3")}))
    assert (problem.row, problem.column, problem.value) == (3, "id", "a")
    assert problem.sentence == "Row 2 has the same id."


def test_an_error_in_a_merged_cell_is_told_of_each_row() -> None:
    broken = 'office:value-type="string" calcext:value-type="error" table:number-rows-spanned="2"'
    book = libre_book(
        libre_row("a", "A", "A", libre_cell(f'table:formula="of:=1/0" {broken}', "#VÄRDE!")),
        libre_row("b", "B", "B", COVERED),
    )
    assert [(problem.row, problem.column) for problem in errors(read({"heidi.ods": book}))] == [
        (2, "place"),
        (3, "place"),
    ]


def test_cells_merged_over_columns_are_the_first_of_them() -> None:
    (cells,) = found(excel_book(("a", "A", "", "quay"), merged="B2:C2")).cells
    assert cells.rows == (CellRow(2, ("a", "A", "", "quay")),)
