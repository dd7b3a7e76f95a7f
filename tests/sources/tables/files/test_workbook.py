"""A workbook is read as the text that a person sees in it, sheet by sheet."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]

from kiosk.domain.problems import Severity
from kiosk.sources.tables.cells import LONGEST_CELL, Broken, CellRow
from kiosk.sources.tables.files.reading import cells_of
from tests.sources.tables.files.sample_workbooks import (
    excel,
    found,
    libre,
    libre_cell,
    libre_row,
    saved,
    sheet_xml,
    with_parts,
)

SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("007", "007"),
        (7, "7"),
        (7.0, "7"),
        (5500, "5500"),
        (56.0413, "56.0413"),
        (0.1 + 0.2, "0.3"),
        (123456789012.0, "123456789012"),
        (date(2026, 11, 27), "2026-11-27"),
        (datetime(2026, 11, 27), "2026-11-27"),  # noqa: DTZ001
        (datetime(2026, 11, 27, 13), "2026-11-27 13:00"),  # noqa: DTZ001
        (datetime(2026, 11, 27, 13, 5, 30), "2026-11-27 13:05:30"),  # noqa: DTZ001
        (time(13), "13:00"),
        (time(8, 5), "08:05"),
        (time(23, 59, 59), "23:59:59"),
        (timedelta(hours=26, minutes=5), "26:05"),
        (True, "ja"),
        (False, "nej"),
        (" two \r\n\n lines ", "two\nlines"),
        ("  ends  ", "ends"),
        ("å\u200bä\u202eö", "åäö"),
    ],
    ids=str,
)
def test_a_cell_is_the_text_that_a_person_sees(value: Any, text: str) -> None:
    (cells,) = found(excel({"members": [["id"], [value]]})).cells
    assert cells.rows == (CellRow(2, (text,)),)


def test_a_percentage_is_read_as_one() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "facts"
    for row, (value, format) in enumerate(
        [("title_sv", "@"), (0.5, "0%"), (0.125, '0.0%" av alla"'), (0.5, '0.0" %"')], 1
    ):
        sheet.cell(row, 1, value).number_format = format
    (cells,) = found(saved(book)).cells
    assert [row.cells[0] for row in cells.rows] == ["50%", "12.5%", "0.5"]


def test_sheets_are_tables_by_their_english_or_swedish_names() -> None:
    book = excel(
        {"Medlemmar": [["id"]], "events": [["id"]], "Inställningar": [["nyckel"]], "Help": [["words"]], "Blad1": []}
    )
    read = found(book)
    assert read.problems == ()
    assert [(cells.table, cells.where) for cells in read.cells] == [
        ("members", "heidi.xlsx, sheet Medlemmar"),
        ("events", "heidi.xlsx, sheet events"),
        ("settings", "heidi.xlsx, sheet Inställningar"),
    ]


def test_a_sheet_that_is_no_table_is_a_warning() -> None:
    (problem,) = found(excel({"members": [["id"]], "Lunch": [["x"]]})).problems
    assert (problem.severity, problem.table) == (Severity.WARNING, "heidi.xlsx, sheet Lunch")


def test_rows_keep_their_numbers_whatever_is_empty_merged_or_hidden() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "members"
    sheet["B3"], sheet["C3"], sheet["B5"], sheet["B9"] = "id", "note", "merged", "hidden"
    sheet.merge_cells("B5:C7")
    sheet.row_dimensions[9].hidden = True
    sheet["A60000"].number_format = "0.00"
    (cells,) = found(saved(book)).cells
    assert (cells.top, cells.heading) == (3, ("", "id", "note"))
    assert [(row.number, row.cells) for row in cells.rows] == [(5, ("", "merged")), (9, ("", "hidden"))]


def test_an_error_in_a_cell_is_told_and_not_left_out() -> None:
    xml = sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>name</v></c></row>'
        '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="e"><f>Lost!A1</f><v>#REF!</v></c></row>'
    )
    (cells,) = found(with_parts(excel({"members": [["id"]]}), {SHEET: xml})).cells
    assert cells.rows == (CellRow(2, ("a", "#REF!"), broken={1: Broken.ERROR}),)


def test_a_formula_is_what_it_came_to_and_one_that_never_did_is_a_problem() -> None:
    xml = sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>id</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>LOWER("A")</f><v>a</v></c></row>'
        '<row r="3"><c r="A3" t="str"><f>""</f><v></v></c></row>'
        '<row r="4"><c r="AA4"><f>1+1</f></c></row>'
    )
    read = found(with_parts(excel({"members": [["id"]]}), {SHEET: xml}))
    assert read.cells[0].rows == (CellRow(2, ("a",)),)
    (problem,) = read.problems
    assert (problem.severity, problem.row) == (Severity.ERROR, 4)
    assert problem.sentence == "The formula in column AA has no result that was saved."


def test_values_from_other_files_are_a_warning() -> None:
    book = with_parts(excel({"members": [["id"], ["a"]]}), {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})
    read = found(book)
    assert read.cells[0].rows == (CellRow(2, ("a",)),)
    (problem,) = read.problems
    assert (problem.severity, problem.table) == (Severity.WARNING, "heidi.xlsx")


def test_a_sheet_that_is_too_large_costs_the_sheet() -> None:
    read = found(excel({"members": [["id"], ["x" * (LONGEST_CELL + 1)]], "places": [["id"], ["quay"]]}))
    assert [(cells.table, cells.whole) for cells in read.cells] == [("members", False), ("places", True)]
    (problem,) = read.problems
    assert (problem.table, problem.row) == ("heidi.xlsx, sheet members", 2)


def test_a_workbook_of_libreoffice_is_read_too() -> None:
    error = 'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"'
    formula = libre_cell(error, "#DIV/0!")
    day = libre_cell('office:value-type="date" office:date-value="2026-11-27"', "27/11/26")
    hour = libre_cell('office:value-type="time" office:time-value="PT13H05M00S"', "13:05")
    yes = libre_cell('office:value-type="boolean" office:boolean-value="true"', "SANT")
    number = libre_cell('office:value-type="float" office:value="5500"', "5500")
    part = libre_cell('office:value-type="percentage" office:value="0.5"', "50%")
    none = '<table:table-cell table:number-columns-repeated="1024"/>'
    empty = f'<table:table-row table:number-rows-repeated="3">{none}</table:table-row>'
    endless = empty.replace('"3"', '"1048000"')
    rows = libre_row("id", *"abcdef") + empty + libre_row("007", day, hour, yes, number, part, formula) + endless
    read = found(libre(f'<table:table table:name="Medlemmar">{rows}</table:table>'), "heidi.ods")
    assert read.problems == ()
    (cells,) = read.cells
    assert cells.where == "heidi.ods, sheet Medlemmar"
    shown = ("007", "2026-11-27", "13:05", "ja", "5500", "50%", "#DIV/0!")
    assert cells.rows == (CellRow(5, shown, {6: Broken.ERROR}),)


def test_files_of_every_kind_come_together_and_through_the_child_process() -> None:
    files: dict[str, bytes | OSError] = {
        "Medlemmar.csv": "id;namn_sv\na;Å\n".encode("cp1252"),
        "heidi.xlsx": excel({"members": [["id"], ["b"]], "places": [["id"], ["quay"]]}),
        "notices.csv": OSError(13, "Permission denied"),
    }
    cells, problems = cells_of(files, refused=("tags.csv",))
    assert [part.where for part in cells["members"]] == ["Medlemmar.csv", "heidi.xlsx, sheet members"]
    assert [row.cells for part in cells["members"] for row in part.rows] == [("a", "Å"), ("b",)]
    assert [part.whole for part in (*cells["notices"], *cells["tags"])] == [False, False]
    (problem,) = problems
    assert (problem.table, problem.sentence) == ("notices.csv", "The file cannot be read: Permission denied.")
