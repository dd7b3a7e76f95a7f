"""`python -m tests.e2e.changed_panel SEED`: a panel that is turned and changed, in a process of its own.

Names the pages that look otherwise than on a panel that was so from the beginning.
"""

import argparse
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kiosk.qt_application import make_application
from kiosk.screen_settings import TRANSLATIONS
from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.visitor import Pixels, pixels
from tests.screens import HALL, Panel, Screens, own_screens

SIZES = ((1080, 1920), (1920, 1080), (1600, 1000), (1200, 1600), (2160, 3840), (1000, 1600))
PAGES = (("home", ""), ("members", ""), ("member", "hetch"), ("events", ""), ("wayfinding", ""))
COARSE = 16
MOST_APART = 40
"""Of 255, in squares of COARSE pixels: the edges of letters are not drawn quite alike twice."""


def pictures(drawing: Drawing, look: Look) -> Iterator[tuple[str, Pixels]]:
    """Every page as it looks from a distance."""
    drawing.begin(look)
    for page, id in PAGES:
        drawing.models.navigation.open(page, id)
        yield page, coarse(drawing.picture())


def coarse(picture: QImage) -> Pixels:
    """It as it looks from a distance."""
    size = picture.size() / COARSE
    return pixels(picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))


def apart(one: Pixels, other: Pixels) -> bool:
    """Whether two pictures show something else, or stand elsewhere."""
    return one.shape != other.shape or int(np.abs(one.astype(int) - other).max()) > MOST_APART


def resized(drawing: Drawing, size: tuple[int, int]) -> None:
    """Another panel, and everything laid out on it."""
    drawing.screen.window.resize(QSize(*size))
    drawing.picture()


def changed(screens: Screens, seed: int) -> list[str]:
    """The pages that look otherwise after any changes than after a fresh start."""
    chance = random.Random(seed)
    walked = [chance.choice(SIZES) for _ in range(6)]
    last = walked[-1]
    look = Look(last, chance.choice(("sv", "de")), text=chance.choice((100, 140)), reach=chance.random() < 0.5)
    drawing = screens.show(Panel("turned", HALL.size, HALL.inches))
    drawing.begin(look)
    for page, id in PAGES:
        drawing.models.navigation.open(page, id)
        resized(drawing, chance.choice(walked))
    for size in walked:
        resized(drawing, size)
    turned = dict(pictures(drawing, look))
    screens.close()
    fresh = dict(pictures(screens.show(Panel("fresh", last, HALL.inches)), look))
    screens.close()
    return [page for page in fresh if apart(turned[page], fresh[page])]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("--translations", type=Path, default=TRANSLATIONS)
    told = parser.parse_args()
    application = make_application()
    with own_screens(told.translations) as screens:
        sys.stdout.write("\n".join(changed(screens, told.seed)))
