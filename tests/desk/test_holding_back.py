"""A row with an error goes as it was when it last fitted; what is new stays behind with all that names it."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.desk.store import Change, Store
from kiosk.desk.taking_in import take_in_folder
from kiosk.domain.content import Content
from kiosk.sources.build import Reading, read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.tables.files.desk import FILE
from kiosk.sources.tables.files.desk_history import Holding
from kiosk.sources.web.fetching import Fetcher

HEIDI = Path(__file__).parents[2] / "data" / "heidi"
AT = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The first content without its pictures, as one import."""
    made = Store(tmp_path / FILE)
    tables = {name: rows for name, rows in take_in_folder(HEIDI).tables.items() if name != "pictures"}
    tables = {
        name: [
            {column: cell for column, cell in row.items() if column not in ("image", "logo", "picture")} for row in rows
        ]
        for name, rows in tables.items()
    }
    made.replace_all(tables, "anna", "import")
    return made


def built(store: Store) -> tuple[Reading, Holding]:
    holding = Holding(store.file)
    fetcher = Fetcher(store.file.parent / "cache", offline=True)
    return read_sources(read_plan(store.file.parent), AT, fetcher=fetcher, hold=holding), holding


def content(store: Store) -> Content:
    reading, holding = built(store)
    assert reading.content, [each for each in reading.problems if each.severity == "error"]
    assert not holding.held.back
    return reading.content


def held(store: Store) -> tuple[Content, set[tuple[str, int]]]:
    reading, holding = built(store)
    assert reading.content, [each for each in reading.problems if each.severity == "error"]
    assert all(holding.held.why[key] for key in holding.held.back)
    return reading.content, set(holding.held.back)


def say(store: Store, table: str, number: int, **cells: str) -> None:
    row = store.row(table, number)
    assert row
    changes = [Change(table, number, name, row.cells.get(name, ""), cell) for name, cell in cells.items()]
    assert store.write(changes, "bo", "edit")


def test_a_row_goes_as_it_was_when_it_last_fitted(store: Store) -> None:
    say(store, "members", 2, name_sv="Sund")
    sound = content(store)
    say(store, "members", 2, email="no address")
    say(store, "members", 2, email="no address either", name_sv="Fel")
    assert held(store) == (sound, {("members", 2)})


def test_a_build_that_nobody_holds_stops(store: Store) -> None:
    say(store, "members", 2, email="no address")
    fetcher = Fetcher(store.file.parent / "cache", offline=True)
    assert read_sources(read_plan(store.file.parent), AT, fetcher=fetcher).content is None


def test_a_new_row_stays_behind_with_all_that_names_it(store: Store) -> None:
    sound = content(store)
    (place,) = store.add("places", [{"id": "nowhere", "name_sv": "Kaj", "stop": "many"}], "bo", "new")
    event = {
        "id": "new-event",
        "title_sv": "Nytt",
        "starts": "2026-12-01",
        "time": "10:00",
        "end_time": "11:00",
        "place": "nowhere",
    }
    (event_row,) = store.add("events", [event], "bo", "new")
    assert held(store) == (sound, {("places", place), ("events", event_row)})


def named_place(store: Store) -> int:
    named = {row.cells.get("place") for row in store.rows("members")}
    return next(row.number for row in store.rows("places") if row.cells["id"] in named)


def test_a_deletion_that_others_miss_is_held_back_and_not_they(store: Store) -> None:
    sound, place = content(store), named_place(store)
    store.delete("places", place, "bo", "delete")
    assert held(store) == (sound, {("places", place)})


def test_a_new_id_that_others_do_not_know_is_held_back(store: Store) -> None:
    sound, place = content(store), named_place(store)
    say(store, "places", place, id="another-id")
    assert held(store) == (sound, {("places", place)})


def test_of_two_rows_with_one_id_the_later_change_is_held_back(store: Store) -> None:
    sound = content(store)
    first, last = store.rows("members")[0], store.rows("members")[-1]
    say(store, "members", first.number, id=last.cells["id"])
    assert held(store) == (sound, {("members", first.number)})


def test_times_that_were_taken_from_an_event_come_back(store: Store) -> None:
    store.add("events", [{"id": "by-times", "title_sv": "Nytt"}], "bo", "new")
    (time,) = store.add(
        "times", [{"event": "by-times", "starts": "2026-12-01", "time": "10:00", "end_time": "11:00"}], "bo", "new"
    )
    sound = content(store)
    store.delete("times", time, "bo", "delete")
    assert held(store) == (sound, {("times", time)})


BREAKS = {
    "members": {"email": "no address", "place": "no-such-place", "id": "Not An Id"},
    "events": {"starts": "some day", "place": "no-such-place", "organiser": "nobody"},
    "places": {"stop": "many"},
    "notices": {"starts": "some day", "ends": "never"},
}


@pytest.mark.parametrize("seed", range(6))
def test_any_broken_rows_make_what_they_made_when_they_were_sound(store: Store, seed: int) -> None:
    walk, broken = random.Random(seed), set()
    for number in range(walk.randint(1, 5)):
        row = walk.choice(store.rows("members"))
        say(store, "members", row.number, name_en=f"Sound {seed} {number}")
    sound = content(store)
    for number in range(walk.randint(1, 12)):
        table = walk.choice([name for name in BREAKS if store.rows(name)])
        row = walk.choice(store.rows(table))
        name, cell = walk.choice([*BREAKS[table].items()])
        if row.cells.get(name) == cell:
            continue
        say(store, table, row.number, **{name: cell, "name_en" if table != "events" else "title_en": f"Bad {number}"})
        broken.add((table, row.number))
    assert held(store) == (sound, broken)
