"""The harbour pattern that stands for a thing without a picture: squares drawn from its id, the same for ever."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import shake_256

from kiosk.domain.motifs import TURNS, Motif

FAMILIES = (
    Motif.HULL,
    Motif.SAIL,
    Motif.STRIPE,
    Motif.SUN,
    Motif.BRICK,
    Motif.GRID,
    Motif.CRANE,
    Motif.FLAG,
)
OF_EACH = 4
ALWAYS = (Motif.WAVE, Motif.ARC)
PAPER, SUN, INK = "#F7F3EA", "#F2B632", "#0B1F33"
BYTES_A_SQUARE = 4


@dataclass(frozen=True, slots=True)
class Palette:
    """Five colours (`#rrggbb`): the one that most squares lie on, its tint, one that shines, paper, and another."""

    main: str
    tint: str
    accent: str
    other: str

    @property
    def grounds(self) -> tuple[str, ...]:
        """What a square may lie on, each as often as it stands here."""
        return (self.main, self.main, self.tint, self.other, PAPER)

    def figures(self, ground: str) -> tuple[str, ...]:
        """What a motif on `ground` may have: nothing light on what is light."""
        light = (self.tint, PAPER)
        hidden = {ground, *light, SUN} if ground in light else {ground}
        return tuple(one for one in (self.main, self.tint, self.accent, PAPER, self.other) if one not in hidden)


PALETTES = (
    Palette("#10456B", "#DCE8F0", SUN, "#1B6E9E"),
    Palette("#1F7A5A", "#DCEBE2", SUN, INK),
    Palette(INK, "#1B6E9E", SUN, "#8FB9D2"),
    Palette("#B5391B", "#F7DED5", INK, SUN),
    Palette("#5B3A78", "#E6DCEE", SUN, INK),
)


@dataclass(frozen=True, slots=True)
class Square:
    """One square: a motif after `turn` quarter turns, its colour, and the colour behind it (`#rrggbb`)."""

    motif: Motif
    turn: int
    ground: str
    figure: str


@dataclass(frozen=True, slots=True)
class Grid:
    """How squares cover a picture: so many columns and rows of `side` pixels, the first corner at `left`, `top`,
    which are 0 or less, for what does not fit is cut off on both sides."""

    columns: int
    rows: int
    side: int
    left: int
    top: int


def grid(width: int, height: int) -> Grid:
    """The squares that cover `width` × `height` pixels with the least cut off, about 3 or 5 along the shorter side.

    Raises:
        ValueError: for what has no pixel.
    """
    short, long = sorted((width, height))
    if short < 1:
        raise ValueError(f"{width} × {height} has no pixels")
    few = min(short, 3 if short < 300 else 5)
    least = -(-short // few)
    sides = {least, *(max(least, -(-long // number)) for number in (long // least, long // least + 1) if number)}
    side = min(sorted(sides), key=lambda one: -(-width // one) * -(-height // one) * one**2)
    columns, rows = -(-width // side), -(-height // side)
    return Grid(columns, rows, side, (width - columns * side) // 2, (height - rows * side) // 2)


def pattern(seed: str, columns: int, rows: int) -> tuple[tuple[Square, ...], ...]:
    """The squares that `seed` (`member/hetch`) draws, row by row; a smaller pattern is the corner of a larger one.

    Four motifs of eight, waves and arcs, in one of five palettes. No square shows what its neighbour to the left or
    above shows.
    """
    name = f"pattern/{seed}"
    chance = shake_256(name.encode()).digest(1 + OF_EACH)
    palette = PALETTES[chance[0] % len(PALETTES)]
    motifs = (*_family(chance[1:]), *ALWAYS)
    made: list[tuple[Square, ...]] = []
    for number in range(rows):
        drawn = shake_256(f"{name}/{number}".encode()).digest(columns * BYTES_A_SQUARE)
        made.append(tuple(_row(drawn, palette, motifs, made[-1] if made else ())))
    return tuple(made)


def _family(chance: bytes) -> Iterator[Motif]:
    left = list(FAMILIES)
    for byte in chance:
        yield left.pop(byte % len(left))


def _row(drawn: bytes, palette: Palette, motifs: tuple[Motif, ...], above: tuple[Square, ...]) -> Iterator[Square]:
    before: Motif | None = None
    for number in range(len(drawn) // BYTES_A_SQUARE):
        which, how, behind, colour = drawn[number * BYTES_A_SQUARE : (number + 1) * BYTES_A_SQUARE]
        neighbours = {before, above[number].motif if above else None}
        free = [motif for motif in motifs if motif not in neighbours]
        before = free[which % len(free)]
        ground = palette.grounds[behind % len(palette.grounds)]
        figures = palette.figures(ground)
        yield Square(before, how % TURNS.get(before, 1), ground, figures[colour % len(figures)])
