"""Nothing is seen that is not said, nothing is said twice, and all in the order of the eye: every page and state, in
every language."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Look
from kiosk.viewmodels.reading import Reading, Role
from tests.combinations import tried
from tests.e2e.reading.comparison import differences
from tests.e2e.reading.every_stage import all_stages, begin_anew, lay_out
from tests.screens import HALL, Panel, Screens, heidi_content
from tests.thoroughness import FULL

LANDSCAPE = Panel("43 inches, landscape", (1920, 1080), 43)
"""High enough for reach mode to lower what is touched."""
PANELS, LANGUAGES, PERCENTS, REACH = (HALL, LANDSCAPE), ("sv", "en", "da", "de"), (100, 140, 200), (False, True)


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_screen_and_its_reading_are_one(screens: Screens, content: Content, panel: Panel, language: str) -> None:
    drawing = screens.show(panel)
    entered = {stage.name: stage for stage in all_stages(content, drawing)}
    rows = tried(PANELS, LANGUAGES, REACH, PERCENTS, tuple(entered))
    found: list[str] = []
    look = None
    for reach, percent, name in sorted(row[2:] for row in rows if row[:2] == (panel, language)):
        if (reach, percent) != look:
            look = reach, percent
            drawing.begin(Look(language=language, text=percent, reach=reach))
        begin_anew(drawing)
        entered[name].enter(drawing.models)
        lay_out(drawing)
        found += [f"{name} {percent} {'reach' * reach}: {each}" for each in differences(drawing)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_idle_loop_and_its_reading_are_one(screens: Screens, panel: Panel, language: str) -> None:
    drawing = screens.show(panel)
    drawing.models.session.useLanguage(language)
    found = []
    for number in range(len(drawing.models.attract.slides) if FULL else 3):
        lay_out(drawing)
        found += [f"slide {number}: {each}" for each in differences(drawing)]
        drawing.models.attract.advance()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_page_without_content_and_its_reading_are_one(screens: Screens, language: str, tmp_path: Path) -> None:
    drawing = screens.show(HALL, content=tmp_path / "none.sqlite", language=language)
    lay_out(drawing)
    assert [item.key for item in drawing.screen.kiosk.screen_reading().items][:2] == ["lost", "lost/hint"]
    assert not differences(drawing)


def test_each_kind_of_difference_is_found(screens: Screens) -> None:
    drawing = screens.show(HALL)
    drawing.screen.idle.touch()
    lay_out(drawing)
    items = list(drawing.screen.kiosk.screen_reading().items)
    assert not differences(drawing, Reading(items))
    at = next(number for number, item in enumerate(items) if item.key == "district")
    before, district, after = items[:at], items[at], items[at + 1 :]
    assert any("seen and not said" in each for each in differences(drawing, Reading([*before, *after])))
    silent = replace(district, show="?")
    assert any(
        "is seen and not said in “?”" in each for each in differences(drawing, Reading([*before, silent, *after]))
    )
    assert any("has the name" in each for each in differences(drawing, Reading([*before, silent, *after])))
    chosen = replace(district, role=Role.TOGGLE)
    assert any("is a Button, and a toggle" in each for each in differences(drawing, Reading([*before, chosen, *after])))
    words = replace(district, role=Role.TEXT)
    assert any("can be pressed" in each for each in differences(drawing, Reading([*before, words, *after])))
    assert "“district” is the key of 2 items" in differences(drawing, Reading([*items, district]))
    stammering = replace(district, show=f"{district.show}, Yes, Yes")
    assert any("says “Yes” 2 times" in each for each in differences(drawing, Reading([*before, stammering, *after])))
    rest = replace(district, show=district.show.partition(" ")[2])
    assert any("is called" in each for each in differences(drawing, Reading([*before, rest, *after])))
    late = [*before, after[0], district, *after[1:]]
    assert "“district” stands before “members” and is said after it" in differences(drawing, Reading(late))
