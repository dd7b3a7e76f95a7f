"""The one list model, under Qt's own tester and a mirror that knows only what the signals said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.row_model import FIRST_ROLE, LazyRows, RowModel
from tests.viewmodels.model_values import told

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str


ROWS = st.lists(st.builds(Row, st.integers(0, 3), st.sampled_from("ab")), max_size=8)
STEPS = st.lists(st.tuples(st.sampled_from(["show", "replace", "lazy show", "lazy replace"]), ROWS), max_size=12)


class Mirror:
    """A view: follows the model by its signals alone, and counts those that move the list."""

    def __init__(self, model: RowModel) -> None:
        self._model = model
        self.names: list[str] = self._all()
        self.count, self.resets = model.rowCount(), 0
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)
        model.countChanged.connect(self._recount)

    def _all(self) -> list[str]:
        return [self._name(row) for row in range(self._model.rowCount())]

    def _name(self, row: int) -> str:
        index = self._model.index(row)
        return f"{index.data(FIRST_ROLE)}{index.data(FIRST_ROLE + 1)}"

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.names[first:first] = [self._name(row) for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.names[first : last + 1]

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.names[row] = self._name(row)

    def _reset(self) -> None:
        self.names, self.resets = self._all(), self.resets + 1

    def _recount(self) -> None:
        self.count = told(self._model, "count")


def watched() -> tuple[RowModel, Mirror]:
    model = RowModel(Row)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.parent() is model
    return model, Mirror(model)


def lazy(rows: Sequence[Row]) -> LazyRows:
    return LazyRows(range(len(rows)), lambda number: rows[number])


@given(STEPS)
def test_a_view_always_sees_what_is_shown(steps: list[tuple[str, list[Row]]]) -> None:
    model, mirror = watched()
    for how, rows in steps:
        shown = lazy(rows) if "lazy" in how else tuple(rows)
        (model.show if "show" in how else model.replace)(shown)
        assert list(model.rows) == rows
        assert mirror.names == [f"{row.id}{row.name}" for row in rows]
        assert mirror.count == model.rowCount() == len(rows)
    assert mirror.resets == sum(1 for how, _ in steps if "replace" in how)


def test_show_changes_only_what_differs() -> None:
    model, _ = watched()
    changes: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: changes.append(("come", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: changes.append(("gone", first, last)))
    model.dataChanged.connect(lambda first, last: changes.append(("else", first.row(), last.row())))
    a, b, c, d = (Row(number, "x") for number in range(4))
    for rows in ((a, b, c), (a, b, c), (a, c), (a, d, c), (a, d, b, c), (a, d, d, c), ()):
        model.show(rows)
    assert changes == [
        ("come", 0, 2),
        ("gone", 1, 1),
        ("come", 1, 1),
        ("come", 2, 2),
        ("else", 2, 2),
        ("gone", 0, 3),
    ]


def test_what_is_said_of_a_row_that_is_the_same_may_be_another_text() -> None:
    @dataclass(frozen=True, slots=True)
    class Said(Row):
        @property
        def spoken(self) -> str:
            return translated[0] + self.name

    translated, model = ["du är här, "], RowModel(Said)
    told_anew: list[tuple[int, int, list[int]]] = []
    model.dataChanged.connect(lambda first, last, roles: told_anew.append((first.row(), last.row(), roles)))
    a, b, c = (Said(number, "x") for number in range(3))
    model.show((a, b, c))
    assert told_anew == []
    translated[0] = "you are here, "
    model.show((a, c))
    spoken = FIRST_ROLE + 2
    assert told_anew == [(0, 0, [spoken]), (2, 2, [spoken])]
    assert model.data(model.index(1), spoken) == "you are here, x"


def test_roles_are_the_fields() -> None:
    model, _ = watched()
    assert {role: bytes(name.data()) for role, name in model.roleNames().items()} == {
        FIRST_ROLE: b"id",
        FIRST_ROLE + 1: b"name",
    }


@pytest.mark.parametrize(("row", "role"), [(0, FIRST_ROLE + 2), (0, FIRST_ROLE - 1), (0, 0), (1, FIRST_ROLE)])
def test_nothing_stands_where_there_is_no_row_or_role(row: int, role: int) -> None:
    model, _ = watched()
    model.show((Row(1, "a"),))
    assert model.data(model.createIndex(row, 0), role) is None


def test_lazy_rows_are_made_once_and_only_when_they_are_asked_for() -> None:
    made: list[Any] = []

    def make(key: str) -> str:
        made.append(key)
        return key.upper()

    rows = LazyRows("abcdef", make)
    assert len(rows) == 6
    assert made == []
    assert (rows[1], rows[1], rows[-1], rows[2:4]) == ("B", "B", "F", ("C", "D"))
    assert made == ["b", "f", "c", "d"]
    assert list(rows) == list("ABCDEF")
    assert sorted(made) == list("abcdef")


def test_what_is_said_of_the_same_rows_is_asked_for_again() -> None:
    words = ["Du är här"]

    @dataclass(frozen=True, slots=True)
    class Stop:
        id: int

        @property
        def spoken(self) -> str:
            return words[-1]

    model = RowModel(Stop)
    model.show([Stop(1), Stop(2)])
    heard = [model.index(row).data(FIRST_ROLE + 1) for row in range(2)]

    def hear(first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        assert roles == [FIRST_ROLE + 1]
        heard[first.row() : last.row() + 1] = [words[-1]] * (last.row() + 1 - first.row())

    model.dataChanged.connect(hear)
    words.append("You are here")
    model.show([Stop(1), Stop(2)])
    assert heard == ["You are here"] * 2
