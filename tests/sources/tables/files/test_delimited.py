"""Any CSV a spreadsheet program writes is read; anything else is one Problem that says where."""

import pytest

from kiosk.domain.problems import Problem, Severity
from kiosk.sources.tables.cells import LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, CellRow, Cells, Found
from kiosk.sources.tables.files.reading import read_files

SAME = "id,name\n007,Ängelholm\n"


def found(data: bytes) -> tuple[Cells, tuple[Problem, ...]]:
    read = read_files({"members.csv": data})["members.csv"]
    (cells,) = read.cells
    return cells, read.problems


@pytest.mark.parametrize(
    "data",
    [
        SAME.encode(),
        SAME.encode("utf-8-sig"),
        SAME.encode("utf-16"),
        "\ufeff".encode("utf-16-be") + SAME.encode("utf-16-be"),
        SAME.encode("cp1252"),
        SAME.replace(",", ";").encode(),
        SAME.replace(",", "\t").encode("utf-16"),
        b"sep=;\r\n" + SAME.replace(",", ";").encode("cp1252"),
        b'"sep=\t"\n' + SAME.replace(",", "\t").encode(),
        SAME.replace("\n", ";;;\r\n").replace(",", ";").encode(),
        (SAME + ",,,\n" + "," * 300).encode(),
        SAME.replace("\n", "\r\n").encode(),
        SAME.replace("\n", "\r").encode(),
        SAME.removesuffix("\n").encode(),
        b'"id","name"\n"007","\xc3\x84ngelholm"\n',
        b"id,name\n\xef\xbb\xbf007, \xc3\x84ngelholm \n",
    ],
)
def test_every_dialect_of_a_spreadsheet_reads_the_same(data: bytes) -> None:
    cells, problems = found(data)
    assert problems == ()
    assert cells.heading == ("id", "name")
    assert cells.rows == (CellRow(2, ("007", "Ängelholm")),)
    assert (cells.where, cells.top, cells.whole) == ("members.csv", 1, True)


def test_rows_count_as_the_spreadsheet_shows_them() -> None:
    cells, _ = found(b'\n\nid,text\na,"two\nlines"\n\n,\nb,"x; y"\n')
    assert cells.top == 3
    assert cells.rows == (CellRow(4, ("a", "two\nlines")), CellRow(7, ("b", "x; y")))


def test_the_separator_is_not_counted_inside_quotation_marks() -> None:
    cells, _ = found(b'id;"name, first, last, nick"\na;b\n')
    assert cells.heading == ("id", "name, first, last, nick")


@pytest.mark.parametrize("encoding", ["mac-roman", "cp850"])
def test_letters_of_another_time_are_doubted(encoding: str) -> None:
    cells, (problem,) = found("id,name\nx,Hässleholm å\ny,plain\n".encode(encoding))
    assert len(cells.rows) == 2
    assert (problem.severity, problem.row, problem.column) == (Severity.WARNING, 2, "name")
    assert "1 cells look wrong" in problem.sentence


def test_windows_letters_and_signs_are_not_doubted() -> None:
    words = "id,name\na,Café – “Über” 5 € it’s… Œuvre Škoda är 50 µm §4\n"
    cells, problems = found(words.encode("cp1252"))
    assert problems == ()
    assert cells.rows[0].cells[1].startswith("Café – “Über”")


@pytest.mark.parametrize(
    ("data", "row", "column", "words"),
    [
        (b"", None, "", "empty"),
        (b"\xef\xbb\xbf\n \n", None, "", "empty"),
        (b",,\n,,\n", None, "", "empty"),
        (b"id,name\n\xc3\xa5,b\nc,\xc4ngelholm\n", 3, "", "byte 16 is 0xC4"),
        (b"\xff\xfei\x00d\x00\x00\xd8", 1, "", "not whole UTF-16"),
        (b"id,name\na,b\x00c\n", 2, "", "value zero"),
        (b'id,name\na,"never closed\n', 2, "name", "not closed"),
        (b'id,name\n"b\nb",c\na,"never closed\nd,e\nf,g\n', 3, "name", "not closed"),
        (b'id,name\na,"never closed\nd,"e"\nf,g\n', 2, "name", "not closed"),
        (b'id,name\na,"closed" too early\n', 2, "name", "not closed"),
        (b"id," + b"x" * (LONGEST_CELL + 1), 1, "", "5,001 characters"),
        (b"id\n" + b"x" * 140_000, 2, "id", "not closed"),
        (b"x," * MOST_COLUMNS + b"x\n", 1, "", "more than 60 cells"),
        (b"id\n" + b"a\n" * (MOST_ROWS + 1), MOST_ROWS + 2, "", "more than 50,000 rows"),
        (b"a" * (LARGEST_FILE + 1), None, "", "larger than 16 MB"),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, bytes) else None,
)
def test_what_is_no_table_is_one_problem(data: bytes, row: int | None, column: str, words: str) -> None:
    cells, problems = found(data)
    assert not cells.whole
    (problem,) = problems
    assert (problem.table, problem.row, problem.column) == ("members.csv", row, column)
    assert words in problem.sentence
    assert problem.remedy
    assert len(problem.value) <= 60


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("members.csv", "members"),
        ("Medlemmar.CSV", "members"),
        ("heidi - members.csv", "members"),
        ("heidi-medlemmar.csv", "members"),
        ("Heidi 2026 - Evenemang.csv", "events"),
        ("inställningar.csv", "settings"),
        ("insta\u0308llningar.csv", "settings"),
    ],
)
def test_a_table_is_known_by_either_name(name: str, table: str) -> None:
    read = read_files({name: b"id\n"})[name]
    assert [(cells.table, cells.where) for cells in read.cells] == [(table, name)]


def test_a_sheet_of_help_in_a_file_of_its_own_is_passed_over() -> None:
    assert read_files({"heidi-Hjälp.csv": b"words"})["heidi-Hjälp.csv"] == Found()
