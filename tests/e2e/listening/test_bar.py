"""Listening on the panel: the tool in the dock and the bar above it are large enough, legible, and move nothing."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QPointingDevice

from kiosk.runtime.speech.voice import VoiceState
from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.item_tree import Seen, look, targets
from tests.e2e.reading.comparison import differences
from tests.e2e.visitor import Hand
from tests.qml.contrast import KINDS, Measured, pixels
from tests.qml.page_walk import laid_out
from tests.qml.ruler import RULES, Sheet, complaints, out_of_reach
from tests.qml.test_contrast import under
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens
from tests.thoroughness import FULL

PANELS = (DESK, HALL, HALL_4K, WIDE, WIDE_4K)
LANGUAGES = ("de", "sv", "en", "da")
KIND = {"Dock “": "broadestTool", "ListeningBar": "broadest"}
CELLS = ("DockPlace", "Tool")
ROWS = tried(PANELS, LANGUAGES, TEXT_SIZES, THEMES, (False, True))
NOBODY = Path("/nonexistent/voice")
"""A voice is set up, and does not answer: its sentence stands above the keys, and takes the most room."""


def listening(screens: Screens, panel: Panel, wanted: Look | None = None) -> Drawing:
    drawing = screens.show(panel, speech_socket=NOBODY)
    drawing.begin(wanted or Look(panel.size))
    drawing.wait_for(lambda: drawing.screen.voice.state is VoiceState.AWAY)
    drawing.models.listening.toggle()
    drawing.rest()
    return drawing


def cells(drawing: Drawing) -> list[Seen]:
    """The places and the tools of the dock, in their order."""
    return [one for one in targets(look(drawing.screen.window)) if str(one).startswith(CELLS)]


def acts(seen: Sequence[Seen]) -> list[Seen]:
    """The keys of the bar, in their order."""
    return [one for one in targets(seen) if str(one).startswith("Act")]


@pytest.mark.parametrize(("panel", "language", "text", "theme", "reach"), ROWS, ids=str)
def test_every_page_holds_its_measures_while_one_listens(
    screens: Screens, panel: Panel, language: str, text: int, theme: str, reach: bool
) -> None:
    drawing = listening(screens, panel, Look(panel.size, language, theme, text, reach))
    rules = (*RULES, out_of_reach) if reach else RULES
    found = []
    for page, id in (("home", ""), ("member", "lindab"), ("events", "")):
        drawing.models.navigation.open(page, id)
        seen = laid_out(drawing)
        assert len(acts(seen)) == 6
        found += [f"{page}: {one}" for one in complaints(Sheet(seen, panel, text), rules)]
    assert found == []


@pytest.mark.parametrize(("panel", "theme"), [*product((HALL, WIDE), THEMES)], ids=str)
def test_all_stands_out(screens: Screens, panel: Panel, theme: str) -> None:
    drawing = listening(screens, panel, Look(panel.size, theme=theme))
    picture, seen = pixels(drawing.picture()), look(drawing.screen.window)
    found: Iterator[Measured] = (one for kind in KINDS.values() for one in kind(seen, picture))
    assert under(found, theme == "contrast") == []


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_dock_does_not_move_and_the_page_ends_above_the_bar(
    screens: Screens, panel: Panel, finger: QPointingDevice
) -> None:
    drawing = screens.show(panel, speech_socket=NOBODY)
    drawing.begin(Look(panel.size))
    drawing.picture()
    before = [one.rect for one in cells(drawing)]
    assert len(before) == 11
    hand = Hand(drawing, finger)
    hand.tap("Lyssna")
    assert [one.rect for one in cells(drawing)] == before
    (stack,) = (one for one in look(drawing.screen.window) if str(one).startswith("PageStack"))
    assert stack.rect.bottom() <= min(one.rect.top() for one in acts(look(drawing.screen.window)))
    hand.tap("Stopp")
    assert (acts(look(drawing.screen.window)), [one.rect for one in cells(drawing)]) == ([], before)


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_the_places_are_where_they_are_without_a_voice(screens: Screens, panel: Panel) -> None:
    def places(socket: Path | None) -> list[Seen]:
        drawing = screens.show(panel, speech_socket=socket)
        drawing.begin(Look(panel.size))
        drawing.picture()
        return cells(drawing)[:5]

    assert [one.rect for one in places(None)] == [one.rect for one in places(NOBODY)]


def test_bar_and_dock_know_their_broadest_words(screens: Screens) -> None:
    font = QFont("Atkinson Hyperlegible Next", weight=QFont.Weight.Bold)
    font.setPixelSize(200)
    metrics = QFontMetricsF(font)
    bar, tools = [], []
    for language in LANGUAGES:
        drawing = listening(screens, HALL, Look(HALL.size, language))
        bar += [metrics.horizontalAdvance(one.text) / 200 for one in acts(look(drawing.screen.window))]
        tools += [metrics.horizontalAdvance(one.text) / 200 for one in cells(drawing)[5:]]
        said = {kind: one.item for one in look(drawing.screen.window) for kind in KIND if str(one).startswith(kind)}
        drawing.models.listening.stop()
    for words, (kind, name) in zip((tools, bar), KIND.items(), strict=True):
        assert max(words) <= said[kind].property(name), kind


@pytest.mark.parametrize(
    ("panel", "percent", "language"),
    [*product((HALL, WIDE), TEXT_SIZES, LANGUAGES)]
    if FULL
    else [(HALL, 100, "de"), (HALL, 200, "sv"), (WIDE, 140, "en"), (WIDE, 200, "da")],
    ids=str,
)
def test_nothing_is_seen_that_is_not_said(screens: Screens, panel: Panel, percent: int, language: str) -> None:
    drawing = listening(screens, panel, Look(panel.size, language, text=percent))
    drawing.models.navigation.open("member", "lindab")
    drawing.rest()
    assert differences(drawing) == []
    drawing.models.listening.stop()
    drawing.rest()
    assert differences(drawing) == []
