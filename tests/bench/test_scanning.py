"""A phone reads the codes on the screen though its photograph is poor, and not when it is too poor to be read."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QPointingDevice

from bench.scanning.camera import FOCAL_PX, Exposure, Glare, Lens, Shot, Stance, photograph
from bench.scanning.codes import Code, codes
from bench.scanning.damage import BEYOND, DAMAGES, NONE
from bench.scanning.page import page
from bench.scanning.readers import READERS
from bench.scanning.run import Attempt, Outcome, judged
from kiosk.qr.matrix import SYMBOL_MM_MIN
from kiosk.tour.offscreen import Look
from kiosk.tour.stage import Stage
from kiosk.viewmodels.models import Models
from tests.e2e.visitor import address_of
from tests.screens import HALL, Screens, heidi_content
from tests.thoroughness import FULL

REACH = 600
EVERY = frozenset(READERS)
SEEDS = (1, 2) if FULL else (1,)


@pytest.fixture(scope="module")
def code(screens: Screens, finger: QPointingDevice) -> Code:
    """The code of a member, as the window draws it."""
    stage = Stage("member", lambda models: models.navigation.open("member", "hetch"))
    address = address_of(heidi_content(), "member", "hetch")
    found = codes(screens.show(HALL), finger, Look(HALL.size), [stage])
    return next(one for one in found if one.payload == address)


@pytest.mark.parametrize("damage", [damage for damage in DAMAGES if damage != BEYOND])
def test_a_damaged_code_is_read_within_reach(code: Code, damage: str) -> None:
    assert code.symbol_mm >= SYMBOL_MM_MIN
    assert code.reach_mm >= REACH
    for seed in SEEDS:
        assert judged(Attempt(code, damage, REACH, seed)).readers == EVERY, f"seed {seed}"


@pytest.mark.parametrize(
    "harm",
    [
        lambda shot: replace(shot, lens=Lens(defocus=14)),
        lambda shot: replace(shot, lens=Lens(shake=60, shake_axis=45)),
        lambda shot: replace(shot, stance=Stance(8_000)),
        lambda shot: replace(shot, stance=Stance(REACH, tilt=86)),
        lambda shot: replace(shot, exposure=Exposure(white=0.001, electrons=2)),
        lambda shot: replace(shot, glare=(Glare(0.5, 0.5, 0.5, 5),)),
    ],
    ids=["blurred", "shaken", "far", "from the side", "dark", "glaring"],
)
def test_a_code_too_poor_to_read_is_not_read(code: Code, harm: Callable[[Shot], Shot]) -> None:
    picture = photograph(code.picture, code.mm_per_px, harm(Shot(Stance(REACH))), np.random.default_rng(3))
    assert {name: reader(picture) for name, reader in READERS.items()} == dict.fromkeys(READERS, "")


def test_a_code_that_carries_a_contact_is_known_by_what_it_holds(screens: Screens, finger: QPointingDevice) -> None:
    def enter(models: Models) -> None:
        models.navigation.open("member", "hetch")
        models.member.code_target.carry(True)

    found = list(codes(screens.show(HALL), finger, Look(HALL.size), [Stage("contact", enter)]))
    assert [one.payload.partition("\r\n")[0] for one in found] == ["BEGIN:VCARD"]
    assert judged(Attempt(found[0], NONE, REACH, 1)).readers == EVERY


def test_a_code_that_holds_something_else_is_missed(code: Code) -> None:
    other = replace(code, payload="https://heidi.example/m/OTHER")
    assert judged(Attempt(other, NONE, REACH, 1)).readers == frozenset()


def test_the_same_seed_gives_the_same_photograph(code: Code) -> None:
    first, second = (Attempt(code, "noise", REACH, 5).photograph() for _ in range(2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, Attempt(code, "noise", REACH, 6).photograph())


def test_a_code_is_as_large_as_the_lens_makes_it(code: Code) -> None:
    """The width between the first and the last dark column of a code that stands straight, in sensor pixels."""
    clean = photograph(code.picture, code.mm_per_px, Shot(Stance(REACH)), np.random.default_rng(1))
    side = clean.shape[0]
    half = round(1.05 * code.symbol_mm * FOCAL_PX / REACH / 2)
    middle = clean[side // 2 - half : side // 2 + half, side // 2 - half : side // 2 + half]
    dark = np.flatnonzero((middle < 100).sum(axis=0) > 5)
    assert dark[-1] - dark[0] + 1 == pytest.approx(code.symbol_mm * FOCAL_PX / REACH, abs=3)


def test_the_page_says_what_was_missed(code: Code) -> None:
    good, bad = Attempt(code, NONE, REACH, 1), Attempt(code, "glare", REACH, 2)
    read = [Outcome(good, EVERY), Outcome(bad, frozenset({"OpenCV"})), *(Outcome(bad, EVERY) for _ in range(49))]
    text = page([code], read, (1.0, 0.5))
    assert "all damages, at least 99 % | **98 %** (missed) | **100 %** |" in text
    missed = text.partition("## What was missed")[2].partition("\n## ")[0]
    assert missed.count("| glare | 600 mm |") == 1
    assert "| zxing-cpp, older OpenCV |" in missed
    assert "Nothing." in page([code], read[:1], (1.0, 0.5))
