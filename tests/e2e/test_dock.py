"""The dock never moves: what a finger has just touched is still under it, whatever the touch has changed."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPointingDevice

from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.item_tree import Seen, look, targets
from tests.e2e.visitor import Hand
from tests.qml.page_walk import laid_out
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens
from tests.thoroughness import FULL

PANELS = (DESK, HALL, HALL_4K, WIDE, WIDE_4K)
LANGUAGES = ("sv", "en", "da", "de")
CELLS = ("DockPlace", "Tool")
ROWS = tried(PANELS, LANGUAGES, THEMES, TEXT_SIZES, (False, True))


def cells(drawing: Drawing) -> list[Seen]:
    """The places and the tools, in their order."""
    return [one for one in targets(laid_out(drawing)) if str(one).startswith(CELLS)]


def where(drawing: Drawing) -> list[QRect]:
    """Where each of them stands, in whole pixels."""
    return [one.rect.toRect() for one in cells(drawing)]


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_dock_is_the_same_in_every_language_size_theme_and_mode(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    seen = {}
    for wanted in (Look(panel.size), *(Look(panel.size, *row[1:]) for row in ROWS if row[0] is panel)):
        drawing.begin(wanted)
        seen[wanted.name] = where(drawing)
    first = next(iter(seen.values()))
    assert len(first) == 10
    assert {name: rects for name, rects in seen.items() if rects != first} == {}
    whole = QRect(0, 0, *panel.size)
    assert all(whole.contains(rect) for rect in first)


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_dock_is_the_same_on_every_page_and_with_things_on_the_list(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size))
    first = where(drawing)
    for number in range(12):
        drawing.models.mylist.add(f"member/{['hetch', 'lindab', 'mindpark', 'recolab'][number % 4]}")
    for page, id in (("members", ""), ("member", "hetch"), ("events", ""), ("wayfinding", ""), ("mylist", "")):
        drawing.models.navigation.open(page, id)
        assert where(drawing) == first, page


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_a_second_touch_at_the_same_spot_meets_the_same_tool(
    screens: Screens, panel: Panel, finger: QPointingDevice
) -> None:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size))
    hand, session = Hand(drawing, finger), drawing.models.session
    spots = [one.rect.center().toPoint() for one in cells(drawing)]
    _language, text, contrast, reach, _list = spots[5:]
    for _ in range(2 if FULL else 1):
        sizes = []
        for _size in TEXT_SIZES:
            hand.touch(text)
            sizes.append(session.property("textSize"))
        assert sizes == [140, 200, 100]
        hand.touch(text)
        hand.touch(text)
        for spot, name in ((contrast, "highContrast"), (reach, "reach")):
            hand.touch(spot)
            assert session.property(name), name
        hand.touch(text)
        for spot, name in ((reach, "reach"), (contrast, "highContrast")):
            hand.touch(spot)
            assert not session.property(name), name


def broadest(drawing: Drawing, kind: str) -> float:
    """The broadest word of all labels of a kind in every language, in parts of the font size."""
    font = QFont("Atkinson Hyperlegible Next", weight=QFont.Weight.Bold)
    font.setPixelSize(200)
    metrics = QFontMetricsF(font)
    found: dict[str, float] = {}
    for language in LANGUAGES:
        drawing.begin(Look(HALL.size, language))
        words = (word for one in cells(drawing) if str(one).startswith(kind) for word in one.text.split())
        found |= {word: metrics.horizontalAdvance(word) / 200 for word in words}
    return max(found.values())


def test_the_dock_knows_its_broadest_words(screens: Screens) -> None:
    drawing = screens.show()
    drawing.begin(Look(HALL.size))
    (dock,) = (one for one in look(drawing.screen.window) if str(one).startswith("Dock “"))
    said: Mapping[str, float] = {kind: dock.item.property(f"broadest{kind}") for kind in ("Place", "Tool")}
    for kind, words in (("Place", broadest(drawing, "DockPlace")), ("Tool", broadest(drawing, "Tool"))):
        assert words <= said[kind] <= words + 0.15, kind
