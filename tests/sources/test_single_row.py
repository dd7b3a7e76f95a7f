"""A row that is being typed, in content that was built: the same as a build of everything makes of it."""

import csv
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache, cached_property
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.content import Content
from kiosk.domain.problems import Severity
from kiosk.sources.build import Reading, read_cells
from kiosk.sources.single_row import rewrite
from kiosk.sources.tables.cells import CellRow, Cells, table_of
from kiosk.sources.tables.reading import FORMS
from tests.thoroughness import examples

FOLDER = Path(__file__).parents[2] / "data" / "heidi"
BUILT_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
BY_TABLE = {form.table: form for form in FORMS if form.table not in ("times", "pictures")}
WORDS = [
    "",
    "1",
    "Ny text",
    "hetch",
    "nobody",
    "+3",
    "13:00",
    "23:30",
    "weekly",
    "first tuesday",
    "2026-12-24",
    "cancelled",
]
WORDS += ["https://heidi.example/", "x" * 3_000, "5 000", "{} st", "urgent", "042 10 50 00"]
Tables = dict[str, list[list[str]]]


@cache
def written() -> Tables:
    tables = {
        path.stem: list(csv.reader(path.read_text(encoding="utf-8").splitlines())) for path in FOLDER.glob("*.csv")
    }
    notice = {"id": "lift", "level": "info", "text_sv": "Hissen står.", "starts": "2026-11-24 08:00"}
    return {**tables, "notices": [tables["notices"][0], [notice.get(name, "") for name in tables["notices"][0]]]}


def build(tables: Tables) -> Reading:
    def cells(table: str, rows: list[list[str]]) -> Cells:
        return table_of(table, table, "", (CellRow(number, tuple(row)) for number, row in enumerate(rows, 1)))

    # Pictures are found in folders alone, and no cell of these tables names one.
    every = {table: _without_pictures(rows) for table, rows in tables.items() if table != "pictures"}
    return read_cells({table: (cells(table, rows),) for table, rows in every.items()}, (), BUILT_AT, ())


def _without_pictures(rows: list[list[str]]) -> list[list[str]]:
    kept = [position for position, name in enumerate(rows[0]) if name not in ("picture", "entrance")]
    return [[row[position] if position < len(row) else "" for position in kept] for row in rows]


@cache
def whole() -> Content:
    content = build(written()).content
    assert content is not None
    return content


def row_of(tables: Tables, table: str, number: int) -> Mapping[str, str]:
    heading, *rows = _without_pictures(tables[table])
    return dict(zip(heading, rows[number], strict=True))


@settings(deadline=None, max_examples=examples(300))
@given(st.data())
def test_it_is_what_a_build_of_everything_makes_of_it(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(sorted(BY_TABLE)))
    form, tables = BY_TABLE[table], {**written()}
    heading, *rows = tables[table]
    number = data.draw(st.integers(0, len(rows) - 1))
    changed = [*rows[number]]
    for _ in range(data.draw(st.integers(1, 3))):
        column = data.draw(st.sampled_from([place for place, name in enumerate(heading) if name != form.key]))
        others = sorted({row[column] for row in rows if column < len(row)})
        changed[column] = data.draw(st.sampled_from([*others, *WORDS]))
    tables[table] = [heading, *rows[:number], changed, *rows[number + 1 :]]
    expected, found = build(tables), rewrite(whole(), form, row_of(tables, table, number))
    if expected.content is None:
        own = [each for each in expected.problems if (each.table, each.row) == (table, number + 2)]
        alone = {(each.column, each.sentence) for each in own if "already" not in each.sentence}
        assert {(each.column, each.sentence) for each in found.problems} >= alone
        assert found.content is None or not any(
            each.severity is Severity.ERROR for each in own if "already" not in each.sentence
        )
    else:
        assert found.content == expected.content


def test_a_row_that_is_new_stands_behind_the_last() -> None:
    tables = {**written()}
    new = {"id": "new-member", "name_sv": "Ny", "name_en": "New"}
    heading = tables["members"][0]
    tables["members"] = [*tables["members"], [new.get(name, "") for name in heading]]
    assert rewrite(whole(), BY_TABLE["members"], new).content == build(tables).content


def test_the_rows_of_an_event_in_the_table_of_times_are_its_times() -> None:
    tables = {**written()}
    event = row_of(tables, "events", 0)
    times = [{"event": event["id"], "starts": "2026-12-01", "time": "10:00", "end_time": "11:00"}]
    tables["times"] = [list(times[0]), list(times[0].values())]
    assert rewrite(whole(), BY_TABLE["events"], event, times).content == build(tables).content


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_a_cell_that_is_too_long_is_told(table: str) -> None:
    row = {**row_of(written(), table, 0), "note": "x" * 6_000}
    found = rewrite(whole(), BY_TABLE[table], row)
    assert found.content is None
    assert [problem.sentence for problem in found.problems] == ["A cell has 6,000 characters; 5,000 is the most."]


def test_what_is_looked_up_is_right_after_a_change() -> None:
    content = whole()
    for name in dir(type(content)):
        getattr(content, name)  # every look-up is there before
    member, row = next(iter(content.members.values())), row_of(written(), "members", 0)
    other = next(id for id in content.places if id != member.place)
    found = rewrite(content, BY_TABLE["members"], {**row, "place": other, "tags": ""}).content
    assert found is not None
    afresh = Content(**{name: getattr(found, name) for name in Content.__dataclass_fields__})
    for name in dir(Content):
        if isinstance(vars(Content).get(name), cached_property):
            assert getattr(found, name) == getattr(afresh, name), name
