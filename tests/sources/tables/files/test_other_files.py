"""A file that is no table, or not what its name says, is one problem in plain words."""

from collections.abc import Callable

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.tables.files.reading import cells_of
from tests.sources.tables.files.sample_workbooks import excel, libre, libre_row, sheet_xml, with_parts

SHEET = "xl/worksheets/sheet1.xml"
BOOK = excel({"members": [["id"], ["a"]]})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")

FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "XML that ends in the middle": ("h.xlsx", lambda: with_parts(BOOK, {SHEET: sheet_xml("<row>")[:100]}), "damaged"),
    "a sheet that is not there": ("h.xlsx", lambda: with_parts(BOOK, {SHEET: None}), "damaged"),
    "a text that is not there": (
        "h.xlsx",
        lambda: with_parts(BOOK, {SHEET: sheet_xml('<row><c t="s"><v>7</v></c></row>')}),
        "damaged",
    ),
    "half an archive": ("h.xlsx", lambda: BOOK[: len(BOOK) // 2], "damaged"),
    "zeros": ("h.xlsx", lambda: b"\0" * 1_000, "no workbook"),
    "zeros as CSV": ("members.csv", lambda: b"id\n" + b"\0" * 1_000, "value zero"),
    "quotation marks": ("members.csv", lambda: b"id\n" + b'"' * 1_001, "not closed"),
    "commas": ("members.csv", lambda: b"," * 1_000, "empty"),
    "a locked workbook": ("h.xlsx", lambda: LOCKED, "locked with a password"),
    "a locked workbook of LibreOffice": (
        "h.ods",
        lambda: libre("", "<manifest:encryption-data/>"),
        "locked with a password",
    ),
    "an old workbook": ("h.xls", lambda: OLE + b"\0" * 600, "old Excel workbook"),
    "an old workbook with a new name": ("h.xlsx", lambda: OLE + b"\0" * 600, "old Excel workbook"),
    "a web page called .xls": ("h.xls", lambda: b"<html><table><tr><td>id</td></tr></table></html>", "web page or XML"),
    "a web page called .csv": ("members.csv", lambda: b"\xef\xbb\xbf <!DOCTYPE html><html></html>", "web page or XML"),
    "CSV called .xlsx": ("h.xlsx", lambda: b"id,name\na,b\n", "no workbook"),
    "a workbook called .csv": ("members.csv", lambda: BOOK, "a workbook or an archive"),
    "Apple Numbers": ("h.numbers", lambda: with_parts(BOOK, {"Index/Document.iwa": b""}), "Apple Numbers"),
    "a binary workbook": (
        "h.xlsb",
        lambda: with_parts(BOOK, {"xl/workbook.xml": None, "xl/workbook.bin": b""}),
        "binary workbook",
    ),
    "a document": (
        "h.xlsx",
        lambda: with_parts(BOOK, {"xl/workbook.xml": None, "word/document.xml": b""}),
        "no workbook in this file",
    ),
    "a PDF": ("members.csv", lambda: b"%PDF-1.7\n", "a PDF"),
    "nothing": ("h.xlsx", lambda: b"", "empty"),
    "an empty sheet": (
        "h.ods",
        lambda: libre(f'<table:table table:name="members">{libre_row()}</table:table>'),
        "empty",
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_a_file_that_is_no_table_is_a_problem(case: str) -> None:
    name, make, words = FILES[case]
    cells, problems = cells_of({name: make()})
    problem = next(problem for problem in problems if problem.severity is Severity.ERROR)
    assert problem.table.startswith(name)
    assert words in problem.sentence
    assert problem.remedy
    assert all(not each.whole for each in cells.get("members", ()))


def test_a_cell_whose_place_nobody_knows_stands_where_it_comes() -> None:
    xml = sheet_xml('<row r="none"><c r="ZZZZ0"><v>1</v></c><c><v>2</v></c></row><row><c r="3"><v>4</v></c></row>')
    cells, problems = cells_of({"h.xlsx": with_parts(BOOK, {SHEET: xml})})
    assert problems == ()
    (table,) = cells["members"]
    assert (table.heading, [row.cells for row in table.rows]) == (("1", "2"), [("4",)])
