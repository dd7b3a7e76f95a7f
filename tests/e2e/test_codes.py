"""The code on the panel is read from the window's own picture, and measured in it, in every look of the screen."""

from itertools import product

import numpy as np
import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.domain.model import Content
from kiosk.qr.matrix import QUIET_ZONE, matrix
from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.e2e.visitor import Hand, Pixels, address_of, pixels, read
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens, heidi_content

LANGUAGES = ("sv", "en", "da", "de")
PANELS = [DESK, HALL, HALL_4K, WIDE, WIDE_4K]
PAGES = (("member", "hetch"), ("event", ""), ("place", "oceanhamnen"), ("topic", "explainer"))
DARK = 128


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_every_code_is_read_and_large_enough(
    screens: Screens, finger: QPointingDevice, content: Content, panel: Panel
) -> None:
    """Each look shows one kind of page, by turns, so that each kind is seen in each theme, size and language."""
    drawing = screens.show(panel)
    hand = Hand(drawing, finger)
    for number, (theme, text, language) in enumerate(product(THEMES, TEXT_SIZES, LANGUAGES)):
        look = Look(panel.size, language, theme, text)
        page, id = PAGES[(number + number // len(PAGES)) % len(PAGES)]
        address = show(drawing, look, content, page, id)
        assert hand.scroll_to(hand.code), f"{look.name}: no code on {page}"
        check(hand, drawing, look, address)


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_every_code_that_carries_much_is_read_and_large_enough(
    screens: Screens, finger: QPointingDevice, content: Content, panel: Panel
) -> None:
    """By turns a contact, an event and a list as long as it may be, and by turns each language, twice in each theme and
    size."""
    drawing = screens.show(panel)
    hand = Hand(drawing, finger)
    for number, (theme, text, _) in enumerate(product(THEMES, TEXT_SIZES, "ab"), PANELS.index(panel)):
        look = Look(panel.size, LANGUAGES[number % len(LANGUAGES)], theme, text)
        carried = show_much(drawing, look, content, number % 3)
        assert hand.scroll_to(hand.code), f"{look.name}: no code in turn {number % 3}"
        check(hand, drawing, look, carried)


def show_much(drawing: Drawing, look: Look, content: Content, turn: int) -> str:
    """Bring a code to the screen; returns what is to be read in it."""
    drawing.begin(look)
    models = drawing.models
    if turn == 2:
        for page, things in (("member", content.members), ("event", content.events), ("place", content.places)):
            for id in things:
                models.mylist.add(f"{page}/{id}")
        models.navigation.open("mylist", "")
        assert models.mylist.property("full")
    else:
        page, id, model = (("member", "hetch", models.member), ("event", "sample-open-day", models.event))[turn]
        models.navigation.open(page, id)
        model.carry(True)
    drawing.screen.settle(drawing.wait_for)
    if turn == 2:
        return str(models.mylist.property("address"))
    carried = model.text_carried(str(model.property("carried")))
    assert carried.startswith("BEGIN:V")
    return carried


def show(drawing: Drawing, look: Look, content: Content, page: str, id: str) -> str:
    drawing.begin(look)
    id = id or content.occurrences[-1].event
    drawing.models.navigation.open(page, id)
    drawing.screen.settle(drawing.wait_for)
    return address_of(content, page, id)


def check(hand: Hand, drawing: Drawing, look: Look, address: str) -> None:
    code = hand.code()
    assert code is not None
    picture = pixels(drawing.picture())
    area = code.rect.toRect()
    assert code.rect == area.toRectF(), f"{look.name}: the code stands between pixels at {code.rect}"
    rows = picture[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
    assert read(picture) == address, look.name
    measure(rows, address, float(drawing.screen.window.property("pxPerMm")), look.name)


def measure(rows: Pixels, address: str, px_per_mm: float, where: str) -> None:
    wanted = matrix(address)
    side = wanted.size + 2 * QUIET_ZONE
    module, rest = divmod(rows.shape[0], side)
    assert rest == 0, f"{where}: {rows.shape[0]} pixels for {side} modules"
    assert module / px_per_mm >= 2.0, f"{where}: a module of {module / px_per_mm:.2f} mm"
    assert module * wanted.size / px_per_mm >= 60.0, f"{where}: {module * wanted.size / px_per_mm:.1f} mm"
    drawn = (rows < DARK).reshape(side, module, side, module)
    assert (drawn.all(axis=(1, 3)) == drawn.any(axis=(1, 3))).all(), f"{where}: a module is not of one colour"
    framed = np.pad(np.array(wanted.rows), QUIET_ZONE)
    assert (drawn.any(axis=(1, 3)) == framed).all(), f"{where}: another code, or no quiet zone"


def test_measure_finds_a_code_that_is_too_small() -> None:
    address = "https://heidi.example/m/7K3QF"
    framed = np.pad(np.array(matrix(address).rows), QUIET_ZONE)
    drawn = np.where(framed, 0, 255).astype(np.uint8).repeat(4, axis=0).repeat(4, axis=1)
    with pytest.raises(AssertionError, match=r"a module of 1\.48 mm"):
        measure(drawn, address, 2.71, "planted")
