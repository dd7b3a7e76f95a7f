"""Measures what is drawn, in millimetres of the panel. Each rule yields what breaks it, in words."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextOption

from tests.e2e.item_tree import Seen, targets, texts
from tests.screens import Panel

TARGET_MM, DOCK_MM, GAP_MM = 20.0, 24.0, 3.0
CAPITAL_MM = {100: 4.8, 140: 7.3, 200: 7.3}
CAPITAL = 0.668
"""Height of a capital letter of the house's family, in parts of its pixel size."""
REACH_MM = 1100.0
SLACK_PX = 1.5
DOT = "·"


@dataclass(frozen=True)
class Sheet:
    """All that is seen at one moment on a panel; `px_per_mm` as the screen works with, `percent` of text."""

    seen: Sequence[Seen]
    panel: Panel
    percent: int

    @cached_property
    def texts(self) -> Sequence[Seen]:
        """The words on it."""
        return texts(self.seen)

    @cached_property
    def targets(self) -> Sequence[Seen]:
        """All that can be tapped."""
        return targets(self.seen)

    @cached_property
    def plates(self) -> Sequence[Seen]:
        """The opaque areas, which hide what was drawn before them."""
        return [one for one in self.seen if is_plate(one)]

    @cached_property
    def order(self) -> Mapping[int, int]:
        """When each thing is drawn, by its `id` in Python."""
        return {id(one): number for number, one in enumerate(self.seen)}

    def later(self, one: Seen, other: Seen) -> bool:
        """Whether `one` is drawn after `other`."""
        return self.order[id(one)] > self.order[id(other)]

    @property
    def px_per_mm(self) -> float:
        """Pixels a millimetre, from the panel's own figures."""
        return hypot(*self.panel.size) / (self.panel.inches * 25.4)

    def mm(self, pixels: float) -> float:
        """Millimetres of the panel."""
        return pixels / self.px_per_mm


Rule = Callable[[Sheet], Iterator[str]]


def small_targets(sheet: Sheet) -> Iterator[str]:
    """Targets under 20 mm, places of the dock under 24 mm."""
    for target in sheet.targets:
        least = DOCK_MM if target.class_name.startswith("DockPlace") else TARGET_MM
        sides = sheet.mm(target.rect.width()), sheet.mm(target.rect.height())
        if min(sides) < least - 0.05:
            yield f"{target} is {sides[0]:.1f} × {sides[1]:.1f} mm, less than {least}"


def tight_gaps(sheet: Sheet) -> Iterator[str]:
    """Neighbouring targets closer than 3 mm to each other."""
    shown = [target for target in sheet.targets if not target.part.isEmpty()]
    for one, other in combinations(shown, 2):
        gap = sheet.mm(_gap(one.part, other.part))
        if gap < GAP_MM - 0.05 and not one.within(other) and not other.within(one):
            yield f"{one} and {other} are {gap:.1f} mm apart"


def small_texts(sheet: Sheet) -> Iterator[str]:
    """Capital letters under their least height."""
    least = CAPITAL_MM[sheet.percent]
    for text in sheet.texts:
        height = sheet.mm(text.pixel_size * CAPITAL)
        if height < least - 0.02:
            yield f"{text} has capitals of {height:.2f} mm, less than {least}"


def cut_texts(sheet: Sheet) -> Iterator[str]:
    """Texts that end in dots, or run out of what they stand in: the layouts up to the nearest plate, and all plates."""
    for text in sheet.texts:
        if text.item.property("truncated"):
            yield f"{text} is cut off"
        found = next((above for above in _rooms(text) if not _holds(above, text)), None)
        if found:
            yield f"{text} at {_words(text.painted)} runs out of {found} at {_words(found.rect)}"


def _rooms(text: Seen) -> Iterator[Seen]:
    on_plate = False
    for above in reversed(text.trail):
        plate = above.is_a("QQuickRectangle") or above.is_a("QQuickAbstractButton")
        if not above.rect.isEmpty() and (plate or not on_plate):
            yield above
        on_plate = on_plate or plate or above.is_a("QQuickFlickable")


def _holds(above: Seen, text: Seen) -> bool:
    """Whether `text` stands within `above`; what scrolls up and down may be higher than its viewport."""
    scrolled = above.is_a("QQuickFlickable") or (above.trail and above.trail[-1].is_a("QQuickItemView"))
    viewport = text.viewport
    scrolled = scrolled or (viewport is not None and viewport.within(above))
    room, there = above.rect, text.painted
    wide = room.left() - SLACK_PX <= there.left() and there.right() <= room.right() + SLACK_PX
    return wide and (scrolled or (room.top() - SLACK_PX <= there.top() and there.bottom() <= room.bottom() + SLACK_PX))


def broken_words(sheet: Sheet) -> Iterator[str]:
    """PlainText that are longer than their line, so that they go on in the next one."""
    for text in sheet.texts:
        font = QFont(text.font)
        font.setPixelSize(round(text.pixel_size))
        metrics = QFontMetricsF(font)
        for word in re.split(r"\s|(?<=[-–/])", text.text):
            if metrics.horizontalAdvance(word) > text.rect.width() + SLACK_PX:
                yield f"{text} is {text.rect.width():.0f} wide and breaks the word {word}"


def dots_at_an_edge(sheet: Sheet) -> Iterator[str]:
    """Lines that begin or end with the middle dot that stands between two words."""
    for text in sheet.texts:
        for line in _lines(text) if DOT in text.text else ():
            if line.startswith(DOT) or line.endswith(DOT):
                yield f"{text} has the line “{line}”"


def _lines(text: Seen) -> list[str]:
    """The lines of `text` as Qt breaks them in its width, without the space around them."""
    font = QFont(text.font)
    font.setPixelSize(round(text.pixel_size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(text.number("wrapMode")))
    found: list[str] = []
    for paragraph in text.text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(text.rect.width() - text.number("leftPadding + rightPadding"))
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
    return found


def beside_the_window(sheet: Sheet) -> Iterator[str]:
    """Targets and texts that stand partly beside the window, or below it where nothing scrolls."""
    width, height = sheet.panel.size
    for one in (*sheet.targets, *sheet.texts):
        if one.rect.left() < -SLACK_PX or one.rect.right() > width + SLACK_PX:
            yield f"{one} at {_words(one.rect)} stands beside the window"
        if one.viewport is None and (one.rect.top() < -SLACK_PX or one.rect.bottom() > height + SLACK_PX):
            yield f"{one} at {_words(one.rect)} stands above or below the window"


def crossed_texts(sheet: Sheet) -> Iterator[str]:
    """Texts over each other, and texts partly behind something that is drawn later."""
    written = [(one, one.painted.intersected(one.part)) for one in sheet.texts if not one.part.isEmpty()]
    for (one, there), (other, here) in combinations(written, 2):
        if _cross(there, here):
            yield f"{one} and {other} are written over each other"
    for text, there in written:
        for plate in sheet.plates:
            if _cross(there, plate.part) and sheet.later(plate, text):
                yield f"{text} is behind {plate}"


def texts_on_waves(sheet: Sheet) -> Iterator[str]:
    """Texts that stand on a wave with nothing between."""
    for wave in (one for one in sheet.seen if one.class_name.startswith("Waves")):
        for text in sheet.texts:
            if _cross(text.painted, wave.part) and sheet.later(text, wave) and not _hidden(sheet, wave, text):
                yield f"{text} stands on a wave"


def _hidden(sheet: Sheet, wave: Seen, text: Seen) -> bool:
    """Whether a plate between them hides `wave` from the whole of `text`."""
    between = (one for one in sheet.plates if sheet.later(one, wave) and sheet.later(text, one))
    return any(plate.rect.contains(text.painted) for plate in between)


def out_of_reach(sheet: Sheet) -> Iterator[str]:
    """Targets above 1100 mm from the floor."""
    for target in sheet.targets:
        above_floor = sheet.panel.bottom_edge_mm + sheet.mm(sheet.panel.size[1] - target.part.top())
        if not target.part.isEmpty() and above_floor > REACH_MM + 0.5:
            yield f"{target} reaches {above_floor:.0f} mm above the floor"


def is_plate(one: Seen) -> bool:
    """Whether it is an opaque area that hides what was drawn before it."""
    if not one.is_a("QQuickRectangle") or one.opacity < 1:
        return False
    colour = one.item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == 255


RULES: tuple[Rule, ...] = (
    small_targets,
    tight_gaps,
    small_texts,
    cut_texts,
    broken_words,
    dots_at_an_edge,
    beside_the_window,
    crossed_texts,
    texts_on_waves,
)


def complaints(sheet: Sheet, rules: Sequence[Rule] = RULES) -> list[str]:
    """What breaks any of `rules`."""
    return [complaint for rule in rules for complaint in rule(sheet)]


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return hypot(across, down) if min(across, down) > 0 else max(across, down)


def _cross(one: QRectF, other: QRectF) -> bool:
    """Whether they overlap by more than a margin of SLACK_PX on each side of what they share."""
    if not one.intersects(other):
        return False
    shared = one.intersected(other)
    return min(shared.width(), shared.height()) > 2 * SLACK_PX


def _words(rect: QRectF) -> str:
    return f"({rect.left():.0f}, {rect.top():.0f}) {rect.width():.0f} × {rect.height():.0f}"
