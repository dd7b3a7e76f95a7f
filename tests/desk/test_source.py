"""What the desk keeps goes through the very same checks as tables, and makes the same content."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content import writer
from kiosk.desk.store import Change, Store
from kiosk.desk.taking_in import take_in, take_in_folder
from kiosk.domain.problems import Problem, Severity
from kiosk.sources.build import Reading, read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.tables.files.desk import FILE
from kiosk.sources.template.export import tables
from kiosk.sources.template.workbook import workbook
from kiosk.sources.web.fetching import Fetcher

HEIDI = Path(__file__).parents[2] / "data" / "heidi"
AT = datetime(2026, 11, 27, 12, tzinfo=UTC)
PICTURES = '[[sources]]\nname = "pictures"\ntype = "pictures"\npath = "pictures"\n'


def folder_of(folder: Path, kind: str, path: str) -> Path:
    folder.mkdir(exist_ok=True)
    plan = f'[[sources]]\nname = "tables"\ntype = "{kind}"\npath = "{path}"\n{PICTURES}'
    (folder / "sources.toml").write_text(plan, encoding="utf-8")
    (folder / "pictures").symlink_to(HEIDI / "pictures")
    return folder


def built(folder: Path) -> Reading:
    return read_sources(read_plan(folder), AT, fetcher=Fetcher(folder / "cache", offline=True))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder whose desk holds the first content."""
    folder = folder_of(tmp_path / "desk", "desk", FILE)
    store = Store(folder / FILE)
    taken = take_in_folder(HEIDI)
    assert taken.sound, taken.problems
    store.replace_all(taken.tables, "anna", "import")
    store.close()
    return folder


def test_the_same_rows_make_the_same_file(desk: Path, tmp_path: Path) -> None:
    beside = folder_of(tmp_path / "tables", "spreadsheet", ".")
    for file in HEIDI.glob("*.csv"):
        (beside / file.name).write_bytes(file.read_bytes())
    files = []
    for folder in (beside, desk):
        reading = built(folder)
        assert reading.content, reading.problems
        assert reading.content.events
        assert reading.content.pictures
        writer.write(reading.content, reading.pictures, folder / "content.sqlite")
        files.append((folder / "content.sqlite").read_bytes())
    assert files[0] == files[1]


def test_a_workbook_of_it_taken_in_again_makes_the_same_content(desk: Path) -> None:
    before = built(desk).content
    assert before
    store = Store(desk / FILE)
    rows = {table: tuple(row.cells for row in store.rows(table)) for table in tables(before)}
    again = take_in({"heidi.xlsx": workbook(rows, before.meta.languages, "sv")})
    assert again.sound, again.problems
    store.replace_all(again.tables, "anna", "import")
    store.close()
    assert built(desk).content == before


def test_a_problem_leads_to_its_field(desk: Path) -> None:
    store = Store(desk / FILE)
    first, second = store.rows("members")[:2]
    store.delete("members", first.number, "anna", "delete")
    was = second.cells.get("email", "")
    store.write([Change("members", second.number, "email", was, "no address")], "anna", "edit")
    store.close()
    reading = built(desk)
    assert reading.content is None
    assert (f"{FILE}, sheet members", second.number, "email") in [
        (each.table, each.row, each.column) for each in reading.problems if each.severity is Severity.ERROR
    ]


def errors(reading: Reading) -> list[Problem]:
    return [each for each in reading.problems if each.severity is Severity.ERROR]


def test_a_cell_that_is_too_long_leads_to_its_row(desk: Path) -> None:
    store = Store(desk / FILE)
    row = store.rows("members")[3]
    store.write([Change("members", row.number, "note", row.cells.get("note", ""), "x" * 6_000)], "anna", "edit")
    store.close()
    assert [(each.row, each.table) for each in errors(built(desk))] == [(row.number, FILE)] or [
        each.row for each in errors(built(desk))
    ] == [row.number]


def test_without_a_plan_the_desk_is_the_source(desk: Path) -> None:
    (desk / "sources.toml").unlink()
    assert [source.name for source in read_plan(desk).sources] == ["desk", "pictures"]
    assert built(desk).content


@pytest.mark.parametrize("kind", ["none", "text", "other"])
def test_something_else_in_its_place_is_one_problem(tmp_path: Path, kind: str) -> None:
    folder = folder_of(tmp_path / "desk", "desk", FILE)
    if kind == "text":
        (folder / FILE).write_text("hello " * 200)
    if kind == "other":
        other = sqlite3.connect(folder / FILE)
        other.execute("CREATE TABLE members (x)")
        other.close()
    reading = built(folder)
    assert reading.content is None
    assert [each.table for each in errors(reading)] == [FILE]


def test_what_a_kill_left_half_written_is_undone_by_the_build(desk: Path) -> None:
    whole = built(desk).content
    file = desk / FILE
    writing = sqlite3.connect(file, isolation_level=None)
    writing.execute("PRAGMA cache_spill = 1")
    writing.execute("PRAGMA cache_size = 1")
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("UPDATE members SET name_sv = 'half', note = hex(randomblob(900))")
    torn, journal = file.read_bytes(), (desk / f"{FILE}-journal").read_bytes()
    writing.execute("ROLLBACK")
    writing.close()
    assert torn != file.read_bytes()
    file.write_bytes(torn)
    (desk / f"{FILE}-journal").write_bytes(journal)
    assert built(desk).content == whole
