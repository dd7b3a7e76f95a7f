"""Any CSV a spreadsheet program writes is read; anything else is one Problem that says where."""

import pytest

from kiosk.sources.tables.cells import LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, CellRow, read_cells

SAME = "id,name\n007,Ängelholm\n"


@pytest.mark.parametrize(
    "data",
    [
        SAME.encode(),
        SAME.encode("utf-8-sig"),
        SAME.replace(",", ";").encode(),
        SAME.replace("\n", "\r\n").encode(),
        SAME.replace("\n", "\r").encode(),
        SAME.removesuffix("\n").encode(),
        b'"id","name"\n"007","\xc3\x84ngelholm"\n',
        b"id,name\n\xef\xbb\xbf007, \xc3\x84ngelholm \n",
    ],
)
def test_every_dialect_of_a_spreadsheet_reads_the_same(data: bytes) -> None:
    cells, problems = read_cells("t.csv", data)
    assert problems == ()
    assert cells is not None
    assert cells.heading == ("id", "name")
    assert cells.rows == (CellRow(2, ("007", "Ängelholm")),)


def test_rows_count_as_the_spreadsheet_shows_them() -> None:
    cells, _ = read_cells("t.csv", b'id,text\na,"two\nlines"\n\n,\nb,"x; y"\n')
    assert cells is not None
    assert cells.rows == (CellRow(2, ("a", "two lines")), CellRow(5, ("b", "x; y")))


@pytest.mark.parametrize(
    ("data", "row", "column", "words"),
    [
        (b"", None, "", "empty"),
        (b"\xef\xbb\xbf\n \n", None, "", "empty"),
        (b"id,name\na,b\nc,\xc4ngelholm\n", 3, "name", "byte 15 is 0xC4"),
        (b'id,name\n"two\nlines",b\nc\xff,d\n', 3, "id", "byte 24 is 0xFF"),
        (b"\xff\xfei\x00d\x00", 1, "", "byte 1 is 0xFF"),
        (b"\xc4", 1, "", "0xC4"),
        (b'id,name\na,"never closed\n', 2, "", "not closed"),
        (b'id,name\na,"closed" too early\n', 2, "", "not closed"),
        (b"id," + b"x" * (LONGEST_CELL + 1), 1, "", "5,001 characters"),
        (b"id\n" + b"x" * 140_000, 2, "", "not closed"),
        (b"," * MOST_COLUMNS + b"\n", 1, "", "more than 60 cells"),
        (b"id\n" + b"a\n" * (MOST_ROWS + 1), MOST_ROWS + 2, "", "more than 50,000 rows"),
        (b"a" * (LARGEST_FILE + 1), None, "", "larger than 16 MB"),
    ],
    ids=lambda value: str(value)[:24] if isinstance(value, bytes) else None,
)
def test_what_is_no_table_is_one_problem(data: bytes, row: int | None, column: str, words: str) -> None:
    cells, problems = read_cells("t.csv", data)
    assert cells is None
    (problem,) = problems
    assert (problem.table, problem.row, problem.column) == ("t.csv", row, column)
    assert words in problem.sentence
    assert problem.remedy
    assert len(problem.value) <= 60
