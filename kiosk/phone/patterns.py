"""The harbour patterns of things without a picture, as drawings that a page shows like one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import sha256

from kiosk.domain.content import Content
from kiosk.domain.motifs import Motif, outline
from kiosk.domain.pattern import pattern
from kiosk.domain.short_codes import Kind

COLUMNS, ROWS = 9, 5
"""About 16:9, as photos are; the same squares as on the screen."""
SIDE = 100
"""Pixels of a square, for the size that a page gives it."""


def pattern_files(content: Content) -> tuple[Mapping[tuple[Kind, str], str], Mapping[str, bytes]]:
    """The address of the pattern of each thing without a picture, by kind and id, and the files by name."""
    paths: dict[tuple[Kind, str], str] = {}
    files: dict[str, bytes] = {}
    for kind, id in _without_picture(content):
        data = pattern_drawing(f"{kind.name.lower()}/{id}")
        name = f"assets/{sha256(data).hexdigest()[:16]}.pattern.svg"
        files[name] = data
        paths[kind, id] = f"/{name}"
    return paths, files


def _without_picture(content: Content) -> Iterator[tuple[Kind, str]]:
    yield from ((Kind.MEMBER, member.id) for member in content.members.values() if member.picture is None)
    yield from ((Kind.EVENT, event.id) for event in content.events.values() if event.picture is None)
    yield from ((Kind.PLACE, place.id) for place in content.places.values() if place.picture is None)


def pattern_drawing(seed: str) -> bytes:
    """The pattern of `seed` (`member/hetch`) as SVG, a square one unit wide."""
    grounds: dict[str, list[str]] = defaultdict(list)
    figures: dict[str, list[str]] = defaultdict(list)
    shapes: dict[tuple[Motif, int], str] = {}
    for y, row in enumerate(pattern(seed, COLUMNS, ROWS)):
        for x, square in enumerate(row):
            grounds[square.ground].append(f"M{x} {y}h1v1h-1z")
            shape = shapes.setdefault((square.motif, square.turn), f"m{len(shapes)}")
            figures[square.figure].append(f'<use href="#{shape}" x="{x}" y="{y}"/>')
    named = "".join(f'<path id="{name}" d="{_path(*shape)}"/>' for shape, name in shapes.items())
    behind = "".join(f'<path fill="{colour}" d="{"".join(all_of_it)}"/>' for colour, all_of_it in grounds.items())
    before = "".join(f'<g fill="{colour}">{"".join(all_of_it)}</g>' for colour, all_of_it in figures.items())
    box = f'viewBox="0 0 {COLUMNS} {ROWS}" width="{COLUMNS * SIDE}" height="{ROWS * SIDE}"'
    crisp = f'<g shape-rendering="crispEdges">{behind}</g>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}><defs>{named}</defs>{crisp}{before}</svg>\n'.encode()


def _path(motif: Motif, turn: int) -> str:
    steps = (letter + " ".join(f"{number:.3g}" for number in numbers) for letter, numbers in outline(motif, turn))
    return "".join(steps)
