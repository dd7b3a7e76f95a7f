"""Nothing is seen that is not said, nothing is said twice: every page and state, in every language."""

import pytest

from kiosk.domain.content import Content
from kiosk.tour.stages import stages
from tests.e2e.reading.comparison import differences
from tests.screens import HALL, WIDE, Panel, Screens, heidi_content
from tests.thoroughness import FULL

LANGUAGES = ("sv", "en", "da", "de")
LOOKS = [(HALL, 100), (HALL, 200), (WIDE, 140)]


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


@pytest.mark.parametrize("language", LANGUAGES if FULL else ("sv", "de"))
@pytest.mark.parametrize(("panel", "percent"), LOOKS, ids=str)
def test_the_screen_and_its_reading_are_one(
    screens: Screens, content: Content, panel: Panel, percent: int, language: str
) -> None:
    drawing = screens.show(panel)
    found = []
    for stage in stages(content, drawing.screen):
        drawing.screen.idle.finish()
        drawing.screen.idle.touch()
        drawing.models.session.useLanguage(language)
        drawing.models.session.use_text_size(percent)
        stage.enter(drawing.models)
        drawing.picture()
        found += [f"{stage.name}: {each}" for each in differences(drawing)]
    assert not found, "\n".join(found)
