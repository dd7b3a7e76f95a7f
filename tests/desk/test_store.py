"""The desk's file: what is written stays, is told, and can be taken back."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.desk.store import Change, Conflict, Store

KILLS = 6


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "desk.sqlite")
    yield made
    made.close()


def cells(store: Store, table: str = "members") -> list[dict[str, str]]:
    return [dict(row.cells) for row in store.rows(table)]


def test_what_is_added_is_there_in_order(store: Store) -> None:
    assert store.add("members", [{"id": "a", "name_sv": "Å"}, {"id": "b"}], "anna", "new") == (2, 3)
    assert cells(store) == [{"id": "a", "name_sv": "Å"}, {"id": "b"}]


def test_a_language_that_nobody_knew_gets_its_column(store: Store) -> None:
    store.add("members", [{"id": "a"}, {"id": "b", "name_de": "Haus"}], "anna", "new")
    assert cells(store)[1] == {"id": "b", "name_de": "Haus"}


def test_two_people_change_two_fields_of_a_row(store: Store) -> None:
    (row,) = store.add("members", [{"id": "a", "name_sv": "x"}], "anna", "new")
    store.write([Change("members", row, "name_sv", "x", "y")], "anna", "edit")
    store.write([Change("members", row, "name_en", "", "z")], "bo", "edit")
    assert cells(store) == [{"id": "a", "name_sv": "y", "name_en": "z"}]


def test_the_second_saver_of_a_field_is_told_what_stands_there(store: Store) -> None:
    (row,) = store.add("members", [{"id": "a", "name_sv": "x"}], "anna", "new")
    store.write([Change("members", row, "name_sv", "x", "y")], "anna", "edit")
    also = Change("members", row, "name_en", "", "e")
    with pytest.raises(Conflict) as told:
        store.write([also, Change("members", row, "name_sv", "x", "z")], "bo", "edit")
    assert told.value.now == ("y",)
    assert cells(store) == [{"id": "a", "name_sv": "y"}]
    assert store.write([Change("members", row, "name_sv", "x", "y")], "bo", "edit") == 0


def test_a_deleted_row_refuses_a_change_and_comes_back_by_undo(store: Store) -> None:
    first, second = store.add("members", [{"id": "a", "name_sv": "x"}, {"id": "b"}], "anna", "new")
    gone = store.delete("members", first, "anna", "delete")
    with pytest.raises(Conflict):
        store.write([Change("members", first, "name_sv", "x", "y")], "bo", "edit")
    assert store.new_number("members") == second + 1
    store.undo(gone, "anna", "undo")
    assert cells(store) == [{"id": "a", "name_sv": "x"}, {"id": "b"}]


def test_one_edit_is_taken_back_unless_it_was_changed_again(store: Store) -> None:
    (row,) = store.add("members", [{"id": "a"}], "anna", "new")
    store.write([Change("members", row, "email", "", "x"), Change("members", row, "phone", "", "1")], "anna", "edit")
    edit = next(each for each in store.edits(tbl="members", row=row) if each.change.field == "email")
    store.undo_edit(edit.number, "bo", "undo")
    assert cells(store) == [{"id": "a", "phone": "1"}]
    store.write([Change("members", row, "email", "", "later")], "anna", "edit")
    with pytest.raises(Conflict):
        store.undo_edit(edit.number, "bo", "undo")


def test_an_import_is_taken_back_as_a_whole(store: Store) -> None:
    store.add("members", [{"id": "a"}], "anna", "new")
    batch = store.replace_all({"members": [{"id": "x"}, {"id": "y"}], "places": [{"id": "p"}]}, "anna", "import")
    assert [row["id"] for row in cells(store)] == ["x", "y"]
    store.undo(batch, "bo", "undo")
    assert cells(store) == [{"id": "a"}]
    assert cells(store, "places") == []


def test_it_is_shown_as_it_was_at_a_moment(store: Store) -> None:
    (row,) = store.add("members", [{"id": "a", "name_sv": "x"}], "anna", "new")
    then = datetime.now(UTC)
    store.write([Change("members", row, "name_sv", "x", "y")], "anna", "edit")
    store.delete("members", row, "anna", "delete")
    assert [dict(each.cells) for each in store.as_it_was(then)["members"]] == [{"id": "a", "name_sv": "x"}]
    assert store.as_it_was(datetime.now(UTC))["members"] == ()


def test_a_search_finds_every_word_in_any_cell(store: Store) -> None:
    store.add("members", [{"id": "a", "name_sv": "Öresund kraft"}, {"id": "b", "name_sv": "Kraft"}], "anna", "new")
    assert [row.cells["id"] for row in store.rows("members", "KRAFT öre")] == ["a"]


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE mine (x)")
    other.close()
    with pytest.raises(sqlite3.DatabaseError):
        Store(file)


WRITER = """
import sys
from pathlib import Path
from kiosk.desk.store import Change, Store
store = Store(Path(sys.argv[1]))
row = store.rows("members")[0]
number = int(row.cells.get("phone", "0"))
while True:
    was, number = str(number), number + 1
    both = [Change("members", row.number, name, was, str(number)) for name in ("phone", "email")]
    store.write(both, "anna", "edit")
    print(number, flush=True)
"""


def test_a_kill_loses_nothing_that_was_acknowledged_and_tears_nothing(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite"
    store = Store(file)
    store.add("members", [{"id": "a", "phone": "0", "email": "0"}], "anna", "new")
    store.close()
    for number in range(KILLS):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(5 + number):
            writer.stdout.readline()
        writer.kill()
        told = writer.stdout.read().splitlines()
        writer.stdout.close()
        writer.wait()
        store = Store(file)
        (row,) = store.rows("members")
        log = store.edits(tbl="members", row=row.number)
        kept = int(row.cells["phone"])
        assert row.cells["email"] == row.cells["phone"] == log[0].change.after
        assert not told or int(told[-1]) <= kept <= int(told[-1]) + 1
        store.close()
