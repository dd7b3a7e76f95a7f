"""Staff who do not look at the screen hear what comes of a PIN, of a button and of the volume."""

import pytest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from kiosk.tour.staff_stages import SETTINGS
from kiosk.viewmodels.staff.house import House
from tests.e2e.listening.blind_visitor import BlindVisitor


@pytest.fixture
def panel(speaking: Drawing, visitor: BlindVisitor) -> BlindVisitor:
    """Somebody listens at the open panel."""
    visitor.press(Action.LISTEN)
    visitor.wait(lambda: speaking.models.staff.demonstrate(House(), SETTINGS))
    return visitor


def press_at(drawing: Drawing, visitor: BlindVisitor, key: str) -> str:
    """Walk to what bears that key, and press it; what is said."""
    drawing.models.reader.reach(key)
    drawing.rest()
    visitor.press(Action.SELECT)
    return visitor.heard


def test_who_comes_in_hears_how_the_screen_is(panel: BlindVisitor) -> None:
    assert panel.heard.startswith("Inget har hämtats på ett dygn")


def test_the_volume_says_how_loud_it_is_then(speaking: Drawing, panel: BlindVisitor) -> None:
    assert press_at(speaking, panel, "volume/up") == "Röstens volym, 60 procent"
    assert press_at(speaking, panel, "volume/down") == "Röstens volym, 50 procent"


def test_a_test_of_the_sound_says_a_sentence(speaking: Drawing, panel: BlindVisitor) -> None:
    assert press_at(speaking, panel, "actions/7") == "Så här högt börjar rösten för varje besökare."


def test_a_test_of_colours_is_said_in_place_of_the_panel(speaking: Drawing, panel: BlindVisitor) -> None:
    assert press_at(speaking, panel, "actions/6").startswith("Är varje färg jämn?")
    assert press_at(speaking, panel, "cover/end").startswith("Inget har hämtats på ett dygn")
