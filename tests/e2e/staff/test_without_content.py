"""A screen that has nothing to show yet: staff come to the panel from its calm page, and have content fetched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.staff_notes import Request
from kiosk.domain.errors import ContentMissing
from kiosk.domain.pin import hashed
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, texts
from tests.e2e.reading.comparison import differences
from tests.e2e.staff.fingers import rest_there
from tests.e2e.visitor import Hand
from tests.screens import AT, HALL, UNHURRIED

PIN = "314159"
CALM = "Skärmen tar en kort paus"


def no_file() -> tuple[Path, str | None]:
    raise ContentMissing("There is no content.")


@pytest.fixture
def drawing(request: pytest.FixtureRequest, tmp_path: Path, compiled: Path) -> Iterator[Drawing]:
    request.getfixturevalue("qapp")
    (tmp_path / "pin").write_text(hashed(PIN), encoding="ascii")
    settings = ScreenSettings(
        content=no_file,
        state=tmp_path / "state",
        inches=HALL.inches,
        patience=UNHURRIED,
        reduced_motion=True,
        staff=StaffSettings(tmp_path / "pin", fetches=True),
        at=AT,
        translations=compiled,
    )
    with Drawing(settings, HALL.size) as made:
        yield made


def said(drawing: Drawing) -> str:
    drawing.rest()
    return "\n".join(one.text for one in texts(look(drawing.screen.window)))


def test_staff_come_in_from_the_calm_page_and_have_content_fetched(
    drawing: Drawing, finger: QPointingDevice, tmp_path: Path
) -> None:
    assert CALM in said(drawing)
    rest_there(drawing, finger, QPoint(540, 400))
    hand = Hand(drawing, finger)
    for digit in PIN:
        hand.tap(digit)
    drawing.wait_for(lambda: "Inget har hämtats på ett dygn" in said(drawing))
    assert "Det finns inget att visa än." in said(drawing)
    assert differences(drawing) == []
    hand.tap("Hämta nu")
    drawing.rest()
    assert (tmp_path / "state" / SCREEN / Request.SYNC).exists()
    hand.tap("Lämna personalläget")
    assert CALM in said(drawing)


def test_a_tap_on_the_calm_page_leads_nowhere(drawing: Drawing, finger: QPointingDevice) -> None:
    Hand(drawing, finger).touch(QPoint(540, 400))
    assert CALM in said(drawing)
