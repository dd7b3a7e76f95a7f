"""The code on the panel is read from the window's own picture, and measured in it, in every look of the screen."""

import numpy as np
import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.domain.content import Content
from kiosk.qr.matrix import QUIET_ZONE, matrix
from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.visitor import Hand, Pixels, address_of, pixels, read
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens, heidi_content

LANGUAGES = ("sv", "en", "da", "de")
PANELS = (DESK, HALL, HALL_4K, WIDE, WIDE_4K)
LEADING = {"member": "hetch", "event": "sample-open-day", "place": "oceanhamnen", "topic": "explainer"}
CARRYING = {"contact": "member", "appointment": "event"}
KINDS = (*LEADING, *CARRYING, "list")
"""What codes there are: they lead to a page, carry what the page tells of, or carry a list as long as it may be."""
DARK = 128


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


@pytest.mark.parametrize(
    ("panel", "kind", "language", "text", "theme", "reach"),
    tried(PANELS, KINDS, LANGUAGES, TEXT_SIZES, THEMES, (False, True)),
    ids=str,
)
def test_every_code_is_in_sight_at_once_read_and_large_enough(
    screens: Screens,
    finger: QPointingDevice,
    content: Content,
    panel: Panel,
    kind: str,
    language: str,
    text: int,
    theme: str,
    reach: bool,
) -> None:
    drawing = screens.show(panel)
    hand = Hand(drawing, finger)
    drawing.begin(Look(panel.size, language, theme, text, reach))
    held = show(drawing, content, kind)
    drawing.rest()
    picture, code = pixels(drawing.picture()), hand.code()
    assert code is not None, "no code is whole in sight"
    area = code.rect.toRect()
    assert code.rect == area.toRectF(), f"the code stands between pixels at {code.rect}"
    assert read(picture) == held
    rows = picture[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
    measure(rows, held, float(drawing.screen.window.property("pxPerMm")))


def show(drawing: Drawing, content: Content, kind: str) -> str:
    """Bring a code of that kind to the screen; returns what is to be read in it."""
    models = drawing.models
    if kind == "list":
        things = {"member": content.members, "event": content.events, "place": content.places}
        models.mylist.add_all([f"{page}/{id}" for page, ids in things.items() for id in ids])
        models.navigation.open("mylist", "")
        assert models.mylist.property("full")
        return str(models.mylist.code_target.property("address"))
    page = CARRYING.get(kind, kind)
    models.navigation.open(page, LEADING[page])
    if kind == page:
        return address_of(content, page, LEADING[page])
    model = models.member if page == "member" else models.event
    model.code_target.carry(True)
    carried = model.code_target.text_carried(str(model.code_target.property("asked")).removeprefix("carried/"))
    assert carried.startswith("BEGIN:V")
    return carried


def measure(rows: Pixels, held: str, px_per_mm: float) -> None:
    """Whether a code, quiet zone and all, is drawn module by module as it should, and large enough."""
    wanted = matrix(held)
    side = wanted.size + 2 * QUIET_ZONE
    module, rest = divmod(rows.shape[0], side)
    assert rest == 0, f"{rows.shape[0]} pixels for {side} modules"
    assert module / px_per_mm >= 2.0, f"a module of {module / px_per_mm:.2f} mm"
    assert module * wanted.size / px_per_mm >= 60.0, f"{module * wanted.size / px_per_mm:.1f} mm"
    drawn = (rows < DARK).reshape(side, module, side, module)
    assert (drawn.all(axis=(1, 3)) == drawn.any(axis=(1, 3))).all(), "a module is not of one colour"
    framed = np.pad(np.array(wanted.rows), QUIET_ZONE)
    assert (drawn.any(axis=(1, 3)) == framed).all(), "another code, or no quiet zone"


def test_measure_finds_a_code_that_is_too_small() -> None:
    address = "https://heidi.example/m/7K3QF"
    framed = np.pad(np.array(matrix(address).rows), QUIET_ZONE)
    drawn = np.where(framed, 0, 255).astype(np.uint8).repeat(4, axis=0).repeat(4, axis=1)
    with pytest.raises(AssertionError, match=r"a module of 1\.48 mm"):
        measure(drawn, address, 2.71)
