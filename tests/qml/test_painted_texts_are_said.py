"""Every text that is painted, on every page and in every language: what is said of it holds allowed signs alone."""

import pytest

from kiosk.tour.offscreen import Look
from tests.domain.speech.test_allowed_signs import faults
from tests.e2e.item_tree import texts
from tests.qml.page_walk import laid_out, round_trip
from tests.screens import Screens
from tests.thoroughness import FULL

LANGUAGES = ("sv", "en", "da", "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_painted_texts_are_said_in_allowed_signs(screens: Screens, language: str) -> None:
    drawing = screens.show()
    turn = None if FULL else LANGUAGES.index(language)
    painted = {one.text for _ in round_trip(drawing, Look(language=language), turn) for one in texts(laid_out(drawing))}
    assert len(painted) > 50
    assert {text: found for text in painted if (found := faults(text, language))} == {}
