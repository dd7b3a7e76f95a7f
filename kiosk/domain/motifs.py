"""The motifs of the harbour as outlines to fill, in a square of the side 1 with y downwards."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

Step = tuple[str, tuple[float, ...]]
Outline = tuple[Step, ...]
"""Steps as SVG writes them, absolute: `M` x y, `L` x y, `C` x1 y1 x2 y2 x y, and `Z` that closes. Filled by the rule
of winding (nonzero)."""

ROUND = 0.5523
"""Length of the handles of a quarter of a circle, for a radius of 1."""


class Motif(StrEnum):
    """What a square of the pattern may show."""

    HULL = "hull"
    SAIL = "sail"
    SUN = "sun"
    BRICK = "brick"
    GRID = "grid"
    CRANE = "crane"
    FLAG = "flag"
    STRIPE = "stripe"
    WAVE = "wave"
    ARC = "arc"


TURNS: Mapping[Motif, int] = MappingProxyType({Motif.ARC: 4, Motif.FLAG: 4, Motif.STRIPE: 2, Motif.CRANE: 2})
"""In how many ways a motif may stand, a quarter turn apart; others stand in one."""


def outline(motif: Motif, turn: int = 0) -> Outline:
    """`motif` after `turn` quarter turns to the right."""
    return tuple((letter, tuple(_turned(numbers, turn))) for letter, numbers in OUTLINES[motif])


def _turned(numbers: tuple[float, ...], turn: int) -> Iterator[float]:
    for x, y in zip(numbers[::2], numbers[1::2], strict=True):
        for _ in range(turn):
            x, y = 1 - y, x
        yield from (x, y)


def _polygon(*points: tuple[float, float]) -> Outline:
    first, *others = points
    return (("M", first), *(("L", point) for point in others), ("Z", ()))


def _box(x: float, y: float, width: float, height: float) -> Outline:
    return _polygon((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def _sun(radius: float = 0.36) -> Outline:
    low, high, handle = 0.5 - radius, 0.5 + radius, radius * ROUND
    return (
        ("M", (0.5, low)),
        ("C", (0.5 + handle, low, high, 0.5 - handle, high, 0.5)),
        ("C", (high, 0.5 + handle, 0.5 + handle, high, 0.5, high)),
        ("C", (0.5 - handle, high, low, 0.5 + handle, low, 0.5)),
        ("C", (low, 0.5 - handle, 0.5 - handle, low, 0.5, low)),
        ("Z", ()),
    )


def _hull() -> Outline:
    handle = 0.5 * ROUND
    return (
        ("M", (0.0, 0.5)),
        ("L", (0.3, 0.5)),
        ("L", (0.3, 0.2)),
        ("L", (0.7, 0.2)),
        ("L", (0.7, 0.5)),
        ("L", (1.0, 0.5)),
        ("C", (1.0, 0.5 + handle, 0.5 + handle, 1.0, 0.5, 1.0)),
        ("C", (0.5 - handle, 1.0, 0.0, 0.5 + handle, 0.0, 0.5)),
        ("Z", ()),
    )


def _quarter_ring(outer: float, inner: float) -> Outline:
    far, near = outer * ROUND, inner * ROUND
    return (
        ("M", (inner, 0.0)),
        ("L", (outer, 0.0)),
        ("C", (outer, far, far, outer, 0.0, outer)),
        ("L", (0.0, inner)),
        ("C", (near, inner, inner, near, inner, 0.0)),
        ("Z", ()),
    )


def _wave(middle: float, swing: float = 0.12, half: float = 0.045) -> Outline:
    top, low = middle - half, middle + half
    return (
        ("M", (0.0, top)),
        ("C", (0.17, top - swing, 0.33, top - swing, 0.5, top)),
        ("C", (0.67, top + swing, 0.83, top + swing, 1.0, top)),
        ("L", (1.0, low)),
        ("C", (0.83, low + swing, 0.67, low + swing, 0.5, low)),
        ("C", (0.33, low - swing, 0.17, low - swing, 0.0, low)),
        ("Z", ()),
    )


def _bricks() -> Outline:
    whole = [_box(0.53 * half, course, 0.47, 0.19) for course in (0.03, 0.53) for half in (0, 1)]
    halves = [_box(x, course, w, 0.19) for course in (0.28, 0.78) for x, w in ((0, 0.21), (0.27, 0.46), (0.79, 0.21))]
    return tuple(step for box in (*whole, *halves) for step in box)


def _crane() -> Outline:
    beam = _polygon((0, 0.9), (0.9, 0), (1, 0), (1, 0.1), (0.1, 1), (0, 1))
    upper = _polygon((0, 0.4), (0.4, 0), (0.6, 0), (0, 0.6))
    lower = _polygon((0.4, 1), (1, 0.4), (1, 0.6), (0.6, 1))
    return (*beam, *upper, *lower)


OUTLINES: Mapping[Motif, Outline] = MappingProxyType(
    {
        Motif.HULL: _hull(),
        Motif.SAIL: _polygon((0.1, 0.9), (0.1, 0.08), (0.9, 0.9)),
        Motif.SUN: _sun(),
        Motif.BRICK: _bricks(),
        Motif.GRID: tuple(
            step for row in range(3) for n in range(3) for step in _box(0.1 + 0.29 * n, 0.1 + 0.29 * row, 0.22, 0.22)
        ),
        Motif.CRANE: _crane(),
        Motif.FLAG: _polygon((0, 0), (1, 0), (0, 1)),
        Motif.STRIPE: tuple(step for number in range(4) for step in _box(0.25 * number, 0, 0.125, 1)),
        Motif.WAVE: tuple(step for number in range(3) for step in _wave(0.22 + 0.28 * number)),
        Motif.ARC: (*_quarter_ring(1, 0.74), *_quarter_ring(0.48, 0.22)),
    }
)
