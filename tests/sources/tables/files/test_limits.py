"""What is too large for a table is refused before it is unpacked or read, and costs nothing else.

Each limit is lowered to just below a small and harmless file: what is tried is the guard, which keeps a build from
being held up or its memory filled by whatever somebody hands in.
"""

import re

import pytest

from kiosk.content.reading.sandbox import Limits
from kiosk.domain.problems import Severity
from kiosk.sources.tables import cells as table_cells
from kiosk.sources.tables.files import kinds, reading, sheet, workbook, xml_walk
from kiosk.sources.tables.files.reading import cells_of, read_files
from tests.sources.tables.files.sample_workbooks import excel, libre, libre_cell, libre_row, sheet_xml, with_parts

SHEET = "xl/worksheets/sheet1.xml"
BOOK = excel({"members": [["id"], ["a"]]})
LIBRE = libre(f'<table:table table:name="members">{libre_row("id")}{libre_row("a")}</table:table>')


def with_sheet(xml: bytes) -> bytes:
    return with_parts(BOOK, {SHEET: xml})


def repeated(rows: int, columns: int = 1) -> bytes:
    cell = libre_cell(f'office:value-type="string" table:number-columns-repeated="{columns}"', "x")
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'
    return libre(f'<table:table table:name="members">{row}</table:table>')


def refused(name: str, data: bytes) -> str:
    """Why the file is refused."""
    cells, problems = cells_of({name: data}, reader=read_files)
    problem = next(problem for problem in problems if problem.severity is Severity.ERROR)
    assert problem.table.startswith(name)
    assert problem.remedy
    assert all(not each.whole for each in cells.get("members", ()))
    return str(problem.sentence)


def read_whole(name: str, data: bytes) -> bool:
    cells, problems = cells_of({name: data}, reader=read_files)
    return problems == () and all(each.whole for each in cells["members"])


def test_a_file_of_a_byte_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, data in (("h.xlsx", BOOK), ("h.ods", LIBRE), ("members.csv", b"id\na\n")):
        monkeypatch.setattr(kinds, "LARGEST_FILE", len(data))
        assert read_whole(name, data)
        monkeypatch.setattr(kinds, "LARGEST_FILE", len(data) - 1)
        assert "The file is larger than" in refused(name, data)


@pytest.mark.parametrize(("name", "data"), [("h.xlsx", BOOK), ("h.ods", LIBRE)])
def test_a_workbook_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch, name: str, data: bytes) -> None:
    parts = kinds.open_workbook(data).infolist()
    unpacked = sum(part.file_size for part in parts)
    monkeypatch.setattr(kinds, "LARGEST_UNPACKED", unpacked)
    monkeypatch.setattr(kinds, "MOST_PARTS", len(parts))
    assert read_whole(name, data)
    for limit, most in (("LARGEST_UNPACKED", unpacked - 1), ("MOST_PARTS", len(parts) - 1)):
        with monkeypatch.context() as lowered:
            lowered.setattr(kinds, limit, most)
            assert "Unpacked, the workbook takes more than" in refused(name, data)


ROWS = [
    ("members.csv", b"id\na\nb\nc\n"),
    ("h.xlsx", excel({"members": [["id"], ["a"], ["b"], ["c"]]})),
    ("h.xlsx", with_sheet(sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>'))),
    ("h.ods", repeated(4)),
]


@pytest.mark.parametrize(("name", "data"), ROWS)
def test_a_table_of_a_row_too_many(monkeypatch: pytest.MonkeyPatch, name: str, data: bytes) -> None:
    monkeypatch.setattr(table_cells, "MOST_ROWS", 3)
    assert read_whole(name, data)
    monkeypatch.setattr(table_cells, "MOST_ROWS", 2)
    assert refused(name, data) == "There are more than 2 rows."


COLUMNS = [
    ("members.csv", b"a,b,c\n"),
    ("h.xlsx", excel({"members": [["a", "b", "c"]]})),
    ("h.xlsx", with_sheet(sheet_xml('<row r="1"><c r="C1"><v>1</v></c></row>'))),
    ("h.ods", repeated(1, 3)),
]


@pytest.mark.parametrize(("name", "data"), COLUMNS)
def test_a_table_of_a_column_too_many(monkeypatch: pytest.MonkeyPatch, name: str, data: bytes) -> None:
    for most in (3, 2):
        monkeypatch.setattr(table_cells, "MOST_COLUMNS", most)
        monkeypatch.setattr(sheet, "MOST_COLUMNS", most)
        assert read_whole(name, data) == (most == 3)
    assert refused(name, data) == "There are more than 2 cells in this row."


def test_empty_rows_and_cells_without_end_are_no_rows_and_cells() -> None:
    styled = '<table:table-cell table:number-columns-repeated="16384"/>'
    empty = f'<table:table-row table:number-rows-repeated="1048574">{styled}</table:table-row>'
    assert read_whole(
        "h.ods", libre(f'<table:table table:name="members">{libre_row("id")}{libre_row("a")}{empty}</table:table>')
    )


def test_a_workbook_of_a_sheet_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    book = excel({"members": [["id"], ["a"]], "places": [["id"]], "tags": [["id"]]})
    monkeypatch.setattr(workbook, "MOST_SHEETS", 3)
    assert read_whole("h.xlsx", book)
    monkeypatch.setattr(workbook, "MOST_SHEETS", 2)
    assert refused("h.xlsx", book) == "The workbook has more than 2 sheets."


@pytest.mark.parametrize(("name", "data", "part"), [("h.xlsx", BOOK, SHEET), ("h.ods", LIBRE, "content.xml")])
def test_xml_that_nests_a_level_too_deep(monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, part: str) -> None:
    monkeypatch.setattr(xml_walk, "DEEPEST", 4)
    assert "damaged" in refused(name, with_parts(data, {part: b"<a><b><c><d><e/></d></c></b></a>"}))


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [("h.xlsx", BOOK, SHEET), ("h.xlsx", BOOK, "xl/workbook.xml"), ("h.ods", LIBRE, "content.xml")],
)
def test_xml_that_declares_a_document_type(name: str, data: bytes, part: str) -> None:
    """Its declarations could grow to anything; a workbook has none, and the guard looks at none of them."""
    assert "words of its own" in refused(name, with_parts(data, {part: b"<!DOCTYPE worksheet><worksheet/>"}))


def test_a_part_that_is_longer_than_was_promised() -> None:
    size = kinds.open_workbook(BOOK).getinfo(SHEET).file_size
    at = BOOK.rindex(SHEET.encode()) - 22
    promised = BOOK[:at] + (size - 1).to_bytes(4, "little") + BOOK[at + 4 :]
    assert "damaged" in refused("h.xlsx", promised)


def test_a_file_that_takes_too_long_is_given_up_and_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = "<c><v>1.5</v></c>"
    slow = with_sheet(sheet_xml(f"<row>{cell * 50}</row>" * 40_000))
    monkeypatch.setattr(reading, "LIMITS", Limits(cpu_s=2))
    cells, problems = cells_of({"slow.xlsx": slow, "members.csv": b"id\na\n"})
    assert [problem.table for problem in problems] == ["slow.xlsx"]
    assert re.search("given up|too long", problems[0].sentence)
    assert [part.whole for part in cells["members"]] == [False, True]
