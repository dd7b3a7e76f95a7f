"""A walk that comes back is at the item that it left, where that is still there."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.reader import ReaderViewModel
from tests.viewmodels.model_values import told
from tests.viewmodels.test_reader import Shown, reader, shown  # noqa: F401 -- its fixtures


@pytest.fixture
def left(reader: ReaderViewModel, qtbot: QtBot) -> ReaderViewModel:  # noqa: F811 -- the fixture
    """Was at `rows/1` of the list, and is at the title of the row's page."""
    reader.follows = True
    reader.come_to("list", ["list"])
    reader.reach("rows/1")
    reader.come_to("row", ["list", "row"])
    qtbot.waitUntil(lambda: told(reader, "key") == "title")
    return reader


def back_at(reader: ReaderViewModel, qtbot: QtBot) -> object:  # noqa: F811
    with qtbot.waitSignal(reader.moved, check_params_cb=lambda: told(reader, "key") != ""):
        reader.come_to("list", ["list"])
    return told(reader, "key")


def test_it_is_where_it_was(left: ReaderViewModel, qtbot: QtBot) -> None:
    assert back_at(left, qtbot) == "rows/1"


def test_another_row_in_its_place_is_not_it(left: ReaderViewModel, shown: Shown, qtbot: QtBot) -> None:  # noqa: F811
    shown.rows = ["a", "c"]
    assert back_at(left, qtbot) == "title"


def test_a_row_that_is_gone_is_none(left: ReaderViewModel, shown: Shown, qtbot: QtBot) -> None:  # noqa: F811
    shown.rows = ["a"]
    assert back_at(left, qtbot) == "title"


def test_what_is_not_on_the_way_is_forgotten(left: ReaderViewModel, qtbot: QtBot) -> None:
    left.come_to("elsewhere", ["elsewhere"])
    qtbot.waitUntil(lambda: told(left, "key") == "title")
    assert back_at(left, qtbot) == "title"


def test_who_has_left_is_forgotten(left: ReaderViewModel, qtbot: QtBot) -> None:
    left.forget_way()
    assert back_at(left, qtbot) == "title"


def test_what_is_beside_the_page_is_not_come_back_to(left: ReaderViewModel, qtbot: QtBot) -> None:
    left.come_to("list", ["list"])
    left.reach("logo")
    left.come_to("row", ["list", "row"])
    qtbot.waitUntil(lambda: told(left, "key") == "title")
    assert back_at(left, qtbot) == "title"


def test_who_does_not_walk_by_the_keypad_is_nowhere_and_begins_at_the_top(left: ReaderViewModel, qtbot: QtBot) -> None:
    left.follows = False
    left.come_to("list", ["list"])
    left.begin_soon()
    qtbot.waitUntil(lambda: told(left, "key") == "title")
