"""Where staff press on the way to the panel: `python -m tests.packaging.points_of_the_panel STATE` says it as JSON.

Pixels of a panel of 1080 by 1920 and 32 inches, as the screen lays itself out for that state folder.
"""

import json
import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF
from PySide6.QtTest import QTest

from kiosk.domain.pin import hashed
from kiosk.qt_application import make_application
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look
from tests.e2e.visitor import Hand
from tests.screens import HALL, UNHURRIED

PIN = "042917"
LOGO, RESTART = "Logo", "Starta om"


def points(state: Path, pin_file: Path, name: str) -> dict[str, tuple[float, float]]:
    """The logo, each digit, and the tile that starts the screen anew."""
    staff = StaffSettings(pin_file, fetches=True, name=name)
    settings = ScreenSettings(_none, state=state, inches=HALL.inches, patience=UNHURRIED, staff=staff)
    with Drawing(settings, HALL.size) as drawing:
        drawing.screen.idle.touch()
        drawing.rest()
        logo = next(one for one in look(drawing.screen.window) if one.class_name.startswith(LOGO))
        found = {"logo": _middle(logo.rect)}
        drawing.models.staff.ask()
        drawing.rest()
        hand = Hand(drawing, QTest.createTouchDevice())
        found |= {one.name: _middle(one.part) for one in hand.sees() if one.name in PIN}
        for digit in PIN:
            hand.tap(digit)
        drawing.wait_for(lambda: any(one.name.startswith(RESTART) for one in hand.sees()))
        drawing.rest()
        tile = next(one for one in hand.sees() if one.name.startswith(RESTART))
        return found | {"restart": _middle(tile.part)}


def _middle(rect: QRectF) -> tuple[float, float]:
    return rect.center().x(), rect.center().y()


def _none() -> tuple[Path, str | None]:
    raise AssertionError("the screen has a state folder")


def main(state: Path, name: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()
    with TemporaryDirectory() as folder:
        copy, pin = Path(folder) / "state", Path(folder) / "pin"
        shutil.copytree(state, copy)
        pin.write_text(hashed(PIN), encoding="ascii")
        json.dump(points(copy, pin, name), sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
