"""Texts, icons, borders and dots stand out, by the colours of the picture itself, in both themes."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from kiosk.tour.offscreen import THEMES, Drawing, Look
from tests.e2e.item_tree import look
from tests.qml.contrast import KINDS, Measured, borders, contrast, pixels, rgb
from tests.qml.page_walk import idle_loop, round_trip
from tests.qml.planted_fault import Show
from tests.screens import HALL, WIDE, Screens
from tests.thoroughness import FULL

DOCUMENT = Path(__file__).parents[2] / "docs" / "accessibility.md"
TEXT, TEXT_LEAST, PART, HIGH = 7.0, 4.5, 3.0, 12.0
SCENES = ("upright", "wide", "crowded")
AT_LEAST = {"text": 400, "icon": 200, "border": 180, "small part": 30}
"""So many of each kind there are on every other page, or the meter has not seen them."""
PALE = {
    frozenset({"#4C5D6E", "#EBE3D3"}): "muted on a plate, 5.3",
    frozenset({"#4C5D6E", "#F7F3EA"}): "muted on paper, 6.1",
    frozenset({"#4C5D6E", "#FFFFFF"}): "muted on card, 6.8",
    frozenset({"#FFFFFF", "#B5391B"}): "white on brick, 5.9, and brick on card",
    frozenset({"#F2B632", "#10456B"}): "kicker on sea, 5.5",
    frozenset({"#1B6E9E", "#FFFFFF"}): "figures on card, 5.6, and white on sound",
}
"""The pairs of the palette that stay under 7:1; every other text reaches it. All texts here are large, by WCAG."""


def measured(drawing: Drawing, stages: Iterable[str]) -> list[Measured]:
    """The contrast of everything on each stage."""
    found = []
    for name in stages:
        picture = pixels(drawing.picture())
        seen = look(drawing.screen.window)
        found += [replace(one, what=f"{name}: {one.what}") for kind in KINDS.values() for one in kind(seen, picture)]
    return found


def least(one: Measured, high: bool) -> float:
    """The contrast that `one` has to have, in high contrast or in the usual colours."""
    if high:
        return HIGH
    if one.kind != "text":
        return PART
    return TEXT_LEAST if one.pair in PALE else TEXT


def under(found: Iterable[Measured], high: bool = False) -> list[str]:
    """What stands out less than it has to, in words."""
    return [f"{one.what} has {one.ratio:.2f}:1 by {sorted(one.pair)}" for one in found if one.ratio < least(one, high)]


def missing(found: Iterable[Measured]) -> list[str]:
    """The kinds of which fewer were measured than there are."""
    seen = Counter(one.kind for one in found)
    return [f"{seen[kind]} of {count}: {kind}" for kind, count in AT_LEAST.items() if seen[kind] < count]


def needless(found: Iterable[Measured], pale: Mapping[frozenset[str], str] = PALE) -> list[str]:
    """The excuses that no text makes use of: to be taken out of PALE."""
    used = {one.pair for one in found if one.kind == "text" and one.ratio < TEXT}
    return [name for pair, name in pale.items() if pair not in used]


def test_document_names_every_pale_pair_with_its_contrast() -> None:
    """`docs/accessibility.md` tells the same pairs, no more and no fewer, with the contrast that the colours have."""
    rows = re.findall(r"^\| (#\w{6}) and (#\w{6}) \| ([\d.]+) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert {frozenset({one, other}) for one, other, _ in rows} == set(PALE)
    for one, other, told in rows:
        assert f"{contrast(rgb(QColor(one)), rgb(QColor(other))):.1f}" == told


def stage_by_stage(screens: Screens, crowded_file: Path, scene: str, theme: str) -> list[Measured]:
    """Everything in a scene: upright, wide, or crowded with notices, pictures and long words.

    On push on every other page alone, and on those between in the other theme.
    """
    panel = WIDE if scene == "wide" else HALL
    crowd, language = (crowded_file, "de") if scene == "crowded" else (None, "sv")
    drawing = screens.show(panel, crowd, language=language)
    turn = None if FULL else SCENES.index(scene) + THEMES.index(theme)
    found = measured(drawing, round_trip(drawing, Look(panel.size, language, theme), turn, 2))
    if theme == "normal" and scene != "crowded":
        found += measured(drawing, idle_loop(drawing))
    return found


def test_texts_and_parts_stand_out_in_the_usual_colours_and_no_excuse_outlives_its_reason(
    screens: Screens, crowded_file: Path
) -> None:
    found = {scene: stage_by_stage(screens, crowded_file, scene, "normal") for scene in SCENES}
    for scene, those in found.items():
        assert (scene, missing(those)) == (scene, [])
        assert (scene, under(those)) == (scene, [])
    assert needless(chain.from_iterable(found.values())) == []


@pytest.mark.parametrize("scene", SCENES)
def test_everything_stands_out_twelve_to_one_in_high_contrast(screens: Screens, crowded_file: Path, scene: str) -> None:
    found = stage_by_stage(screens, crowded_file, scene, "contrast")
    assert missing(found) == []
    assert under(found, high=True) == []


GROUND = 'Rectangle {{ width: 400; height: 400; color: "{}" }} '
WORDS = GROUND + 'PlainText {{ x: 9; y: 9; text: "HHHH"; color: "{}"; font.pixelSize: 40 }}'
DOT = GROUND + 'Rectangle {{ x: 40; y: 40; width: 90; height: 8; color: "{}" }}'


@pytest.mark.parametrize(
    ("body", "high", "complaints"),
    [
        pytest.param(WORDS.format("#FFFFFF", "#777777"), False, 1, id="a text of 4.48"),
        pytest.param(WORDS.format("#FFFFFF", "#5A5A5A"), False, 1, id="a text of 6.9 that no excuse names"),
        pytest.param(WORDS.format("#FFFFFF", "#4C5D6E"), False, 0, id="a text of 6.8 that one does"),
        pytest.param(WORDS.format("#FFFFFF", "#595959"), False, 0, id="a text of 7.0"),
        pytest.param(DOT.format("#FFFFFF", "#999999"), False, 1, id="a part of 2.8"),
        pytest.param(DOT.format("#FFFFFF", "#909090"), False, 0, id="a part of 3.2"),
        pytest.param(WORDS.format("#000000", "#BBBBBB"), True, 1, id="a text of 10.9 in high contrast"),
        pytest.param(DOT.format("#000000", "#BBBBBB"), True, 1, id="a part of 10.9 in high contrast"),
        pytest.param(WORDS.format("#000000", "#FFD400"), True, 0, id="a text of 14.7 in high contrast"),
    ],
)
def test_each_limit_finds_its_fault(show: Show, body: str, high: bool, complaints: int) -> None:
    window = show(body)
    picture, seen = pixels(window.grabWindow()), look(window)
    found = [one for kind in KINDS.values() for one in kind(seen, picture)]
    assert len(found) == 1
    assert len(under(found, high)) == complaints


PLATE = 'Tappable {{ x: 40; y: 40; width: 300; outlineWidth: {}; fill: "#F7F3EA"; {} }}'
CHEVRON = 'contentItem: Icon {{ name: "chevron-right"; color: "{}" }}'
HIDDEN = 'contentItem: Icon { name: "chevron-right"; visible: false }'
WITHIN = 'contentItem: Item { RoundButton { outlineWidth: 0; fill: "#F7F3EA"; iconName: "x" } }'


@pytest.mark.parametrize(
    ("width", "inside", "complaints"),
    [
        pytest.param(0, "", 1, id="no border and no icon"),
        pytest.param(2, "", 0, id="a border"),
        pytest.param(0, CHEVRON.format("#0B1F33"), 0, id="an icon"),
        pytest.param(0, CHEVRON.format("#AAAAAA"), 1, id="a pale icon"),
        pytest.param(0, HIDDEN, 1, id="a hidden icon"),
        pytest.param(0, WITHIN, 1, id="an icon of a button within"),
    ],
)
def test_a_control_is_told_by_its_border_or_by_an_icon(show: Show, width: int, inside: str, complaints: int) -> None:
    window = show(PLATE.format(width, inside))
    plate = [one for one in borders(look(window), pixels(window.grabWindow())) if "Tappable" in one.what]
    assert len(plate) == 1
    assert len(under(plate)) == complaints


def test_a_text_under_its_least_has_no_excuse() -> None:
    for pair, name in PALE.items():
        assert under([Measured(name, "text", TEXT_LEAST - 0.01, pair)]) != []


def test_what_was_not_measured_is_missed() -> None:
    found = [Measured("one", kind, 21.0) for kind, count in AT_LEAST.items() for _ in range(count)]
    assert missing(found) == []
    for number, kind in ((0, "text"), (-1, "small part")):
        fewer = list(found)
        del fewer[number]
        assert missing(fewer) == [f"{AT_LEAST[kind] - 1} of {AT_LEAST[kind]}: {kind}"]


def test_an_excuse_that_nobody_needs_is_found() -> None:
    pair = frozenset({"#4C5D6E", "#F7F3EA"})
    pale = {pair: "muted on paper"}
    assert needless([Measured("a date", "text", 6.1, pair)], pale) == []
    assert needless([Measured("a date", "text", 7.1, pair)], pale) == ["muted on paper"]
    assert needless([Measured("a dot", "small part", 6.1, pair)], pale) == ["muted on paper"]
