"""The ruler and the contrast meter find what they are for: each is shown a window with one fault, and one without."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from tests.e2e.item_tree import look
from tests.qml import contrast
from tests.qml.planted_fault import Show
from tests.qml.ruler import (
    RULES,
    Rule,
    Sheet,
    beside_the_window,
    broken_words,
    complaints,
    crossed_texts,
    cut_texts,
    dots_at_an_edge,
    out_of_reach,
    small_targets,
    small_texts,
    texts_on_waves,
    tight_gaps,
)
from tests.screens import Panel

SMALL = Panel("a panel", (400, 400), 8.22, 960)
"""2.71 pixels a millimetre, as Theme has it unless told otherwise; 148 mm a side."""

GOOD = (
    'Chip { x: 40; y: 300; text: "Good" }'
    ' PlainText { x: 40; y: 40; width: 300; text: "All is well"; font.pixelSize: 24 }'
)
FAULTS: Mapping[Rule, str] = {
    small_targets: 'Chip { x: 40; y: 300; width: 30; text: "a" }',
    tight_gaps: 'Chip { x: 40; y: 300; text: "One" } Chip { x: 40; y: 365; text: "Two" }',
    small_texts: 'PlainText { text: "Small"; font.pixelSize: 12 }',
    cut_texts: (
        'PlainText { width: 60; text: "Cut off"; font.pixelSize: 24; maximumLineCount: 1; elide: Text.ElideRight }'
    ),
    broken_words: 'PlainText { width: 60; text: "Unbroken"; font.pixelSize: 24 }',
    dots_at_an_edge: 'PlainText { width: 90; text: "Words ·\u00a0more"; font.pixelSize: 24 }',
    beside_the_window: 'PlainText { x: 350; text: "Beside it"; font.pixelSize: 24 }',
    crossed_texts: 'PlainText { text: "One"; font.pixelSize: 24 } PlainText { x: 9; text: "Two"; font.pixelSize: 24 }',
    texts_on_waves: 'Waves { width: 400; height: 80 } PlainText { text: "On a wave"; font.pixelSize: 24 }',
    out_of_reach: 'Chip { x: 40; y: 1; text: "High up" }',
}


def test_the_ruler_has_nothing_to_say_about_a_good_window(show: Show) -> None:
    assert complaints(Sheet(look(show(GOOD)), SMALL, 100), (*RULES, out_of_reach)) == []


@pytest.mark.parametrize("rule", FAULTS, ids=lambda rule: rule.__name__)
def test_each_rule_finds_its_fault(show: Show, rule: Rule) -> None:
    assert len(list(rule(Sheet(look(show(FAULTS[rule])), SMALL, 100)))) == 1


def test_every_rule_has_a_fault_to_find() -> None:
    assert FAULTS.keys() >= {*RULES, out_of_reach}


def test_contrast_is_what_wcag_says() -> None:
    assert contrast.contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast.contrast(0x777777, 0xFFFFFF) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (contrast.written, 'PlainText { x: 9; y: 9; text: "Pale"; color: "#AAAAAA"; font.pixelSize: 40 }'),
        (contrast.icons, 'Icon { x: 9; y: 9; name: "house"; color: "#CCCCCC" }'),
        (contrast.borders, 'Chip { x: 9; y: 9; text: "Pale"; outline: "#DDDDDD" }'),
        (contrast.small_parts, 'Rectangle { x: 9; y: 9; width: 90; height: 8; color: "#DDDDDD" }'),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_contrast_meter_finds_what_is_pale(
    show: Show, kind: Callable[..., Iterator[contrast.Measured]], body: str
) -> None:
    window = show(body)
    found = list(kind(look(window), contrast.pixels(window.grabWindow())))
    assert len(found) == 1
    assert found[0].ratio < 3
