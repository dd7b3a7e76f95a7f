"""Files made to hang, to fill the memory or to be something else are Problems, in ten seconds and 512 MB."""

import io
import struct
import time
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kiosk.domain.errors import Severity
from kiosk.sources.tables.files.reading import cells_of
from tests.sources.tables.files.sample_workbooks import excel, libre, libre_cell, libre_row, sheet_xml, with_parts

SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
BOOK = excel({"members": [["id"], ["a"]]})
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def sheet(rows: str) -> bytes:
    return with_parts(BOOK, {SHEET: sheet_xml(rows)})


def promising_little(data: bytes) -> bytes:
    """The archive with the size of its sheet in the directory made small."""
    name = data.rindex(SHEET.encode())
    return data[: name - 22] + struct.pack("<I", 10) + data[name - 18 :]


def many_rows() -> bytes:
    return sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 600_001)))


def padded(size: int) -> bytes:
    """A workbook with a sheet of `size` blanks, which are next to nothing in an archive."""
    made = io.BytesIO(with_parts(BOOK, {SHEET: None}))
    with ZipFile(made, "a", ZIP_DEFLATED, compresslevel=1) as parts, parts.open(SHEET, "w") as part:
        for _ in range(size // 1_000_000):
            part.write(b" " * 1_000_000)
    return made.getvalue()


def many_strings() -> bytes:
    words = "<si/>" * 28_000_000
    head = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return with_parts(BOOK, {STRINGS: f"{head}{words}</sst>".encode()})


def many_parts() -> bytes:
    made = io.BytesIO(BOOK)
    with ZipFile(made, "a", ZIP_DEFLATED) as parts:
        for number in range(3_000):
            parts.writestr(f"xl/media/{number}", b"")
    return made.getvalue()


def repeated(rows: str, columns: str = "1") -> bytes:
    cell = libre_cell(f'office:value-type="string" table:number-columns-repeated="{columns}"', "x")
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'
    return libre(f'<table:table table:name="members">{row}</table:table>')


CORNERS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
NO_NUMBER = '<row r="99999999999999999999"><c r="ZZZZ0"><v>1</v></c></row>'
DECLARED = f"<!DOCTYPE w [<!ENTITY l0 'ha'>{LAUGHS}]><w>&l9;</w>".encode()
EXTERNAL = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>'

FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a sheet of 600,000 rows": ("h.xlsx", many_rows, "more than 50,000 rows"),
    "4 MB that take 800 MB": ("h.xlsx", lambda: padded(800_000_000), "takes more than 150 MB"),
    "28 million texts": ("h.xlsx", many_strings, "given up"),
    "a directory that lies": ("h.xlsx", lambda: promising_little(BOOK), "damaged"),
    "3,000 parts": ("h.xlsx", many_parts, "takes more than 150 MB"),
    "a cell in the last corner": (
        "h.xlsx",
        lambda: sheet(CORNERS),
        "more than 50,000 rows",
    ),
    "a cell in the last column": (
        "h.xlsx",
        lambda: sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
        "more than 60 cells",
    ),
    "a row with no number": (
        "h.xlsx",
        lambda: sheet(NO_NUMBER),
        "",
    ),
    "a billion laughs": (
        "h.xlsx",
        lambda: with_parts(BOOK, {SHEET: DECLARED}),
        "words of its own",
    ),
    "a billion laughs in LibreOffice": (
        "h.ods",
        lambda: with_parts(libre(""), {"content.xml": DECLARED}),
        "words of its own",
    ),
    "an external entity": (
        "h.xlsx",
        lambda: with_parts(BOOK, {"xl/workbook.xml": EXTERNAL}),
        "words of its own",
    ),
    "XML that goes 100,000 deep": ("h.xlsx", lambda: with_parts(BOOK, {SHEET: b"<a>" * 100_000}), "damaged"),
    "XML that ends in the middle": (
        "h.xlsx",
        lambda: with_parts(BOOK, {SHEET: sheet_xml('<row><c r="A1"><v>1')[:150]}),
        "damaged",
    ),
    "a sheet that is not there": ("h.xlsx", lambda: with_parts(BOOK, {SHEET: None}), ""),
    "half an archive": ("h.xlsx", lambda: BOOK[: len(BOOK) // 2], "damaged"),
    "NUL": ("h.xlsx", lambda: b"\0" * 1_000_000, "no workbook"),
    "NUL as CSV": ("members.csv", lambda: b"id\n" + b"\0" * 1_000_000, "value zero"),
    "16 MB of quotation marks": ("members.csv", lambda: b"id\n" + b'"' * 15_999_997, ""),
    "16 MB of commas": ("members.csv", lambda: b"," * 16_000_000, "empty"),
    "16 MB of line feeds": ("members.csv", lambda: b"id" + b"\n" * 15_999_998, "more than 50,000 rows"),
    "too large a file": ("h.xlsx", lambda: b"PK\x03\x04" + b"x" * 16_000_000, "larger than 16 MB"),
    "a locked workbook": (
        "h.xlsx",
        lambda: OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "locked with a password",
    ),
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
    "a row that is repeated a million times": ("h.ods", lambda: repeated("1048576"), "more than 50,000 rows"),
    "a cell that is repeated 16,384 times": ("h.ods", lambda: repeated("1", "16384"), "more than 60 cells"),
    "a row that is repeated a billion times": ("h.ods", lambda: repeated("999999999"), "more than 50,000 rows"),
    "60 sheets": ("h.xlsx", lambda: excel({f"s{n}": [["x"]] for n in range(60)}), "more than 50 sheets"),
    "nothing": ("h.xlsx", lambda: b"", "empty"),
    "an empty sheet": (
        "h.ods",
        lambda: libre(f'<table:table table:name="members">{libre_row()}</table:table>'),
        "empty",
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_a_hostile_file_is_a_problem_in_time(case: str) -> None:
    name, make, words = FILES[case]
    data = make()
    began = time.monotonic()
    cells, problems = cells_of({name: data})
    assert time.monotonic() - began < 20, "two rounds of ten seconds, on a machine that has more to do"
    problem = next(problem for problem in problems if problem.severity is Severity.ERROR)
    assert problem.table.startswith(name)
    assert words in problem.sentence
    assert problem.remedy
    assert all(not each.whole for each in cells.get("members", ()))


def test_a_hostile_file_costs_no_other() -> None:
    cells, problems = cells_of({"bad.xlsx": many_strings(), "members.csv": b"id\na\n"})
    assert [problem.table for problem in problems] == ["bad.xlsx"]
    assert [part.whole for part in cells["members"]] == [False, True]
