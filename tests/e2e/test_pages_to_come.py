"""The pages are made in idle moments after the first picture, and at once for a visitor who comes before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from tests.screens import AT, HALL, UNHURRIED, Screens, whole


@pytest.fixture
def untouched(screens: Screens, heidi: Path) -> Iterator[Drawing]:
    """A screen with its first picture, that nobody has touched yet."""
    screens.close()
    settings = ScreenSettings(content=whole(heidi), at=AT, patience=UNHURRIED, reduced_motion=True)
    with Drawing(settings, HALL.size) as drawing:
        drawing.rest()
        yield drawing


def pages(drawing: Drawing) -> set[str]:
    """The names of the pages that are made, by their files."""
    found: set[str] = set()
    waiting: list[QQuickItem] = [drawing.screen.window.contentItem()]
    while waiting:
        item = waiting.pop()
        found.add(item.metaObject().className().partition("_QML")[0])
        waiting += item.childItems()
    return {name for name in found if name.endswith("Page")} - {"EveryPage", "AttractPage", "ProblemPage"}


def shown(drawing: Drawing) -> bool:
    """Whether Home is there, and the keys are at its head."""
    return (pages(drawing), drawing.screen.window.activeFocusItem().parentItem().property("name")) == (
        {"HomePage"},
        "home",
    )


def test_no_page_is_made_before_the_first_picture_and_every_one_after_it(untouched: Drawing) -> None:
    assert pages(untouched) == set()
    untouched.screen.warm()
    untouched.rest()
    assert len(pages(untouched)) == 11


def test_who_comes_before_finds_the_page_at_once(untouched: Drawing) -> None:
    untouched.screen.idle.touch()
    assert shown(untouched)


def test_who_comes_while_the_pages_are_being_loaded_finds_theirs_at_once(untouched: Drawing) -> None:
    untouched.screen.warm()
    assert untouched.screen.window.property("busy")
    untouched.screen.idle.touch()
    assert shown(untouched)
    untouched.rest()
    assert len(pages(untouched)) == 11
