"""What befalls a photograph, each by chance within stated bounds; the same seed gives the same photographs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from bench.scanning.camera import Exposure, Glare, Lens, Shot, Stance

NONE = "none"
EVERYTHING = "all of these, milder"
BEYOND = "lamps as in a mirror"
"""What no code can promise to bear, as there is nothing left to read; it shows where the end is."""

Chance = np.random.Generator
Damaged = Callable[[Shot, Chance], Shot]


@dataclass(frozen=True, slots=True)
class Damage:
    """One kind of damage: what it is in words and figures, and what it does to a shot."""

    says: str
    do: Damaged


def shot(damage: str, distance: float, random: Chance) -> Shot:
    """A shot from at most `distance` millimetres (up to 5 % nearer), by a hand that is 2° off at most, then damaged."""
    small = random.uniform(-2, 2, 2)
    stance = Stance(
        distance * float(random.uniform(0.95, 1)),
        turn=float(small[0]),
        tilt=float(small[1]),
        axis=_angle(random),
        shift=(float(random.uniform(-1, 1)), float(random.uniform(-1, 1))),
    )
    return DAMAGES[damage].do(Shot(stance), random)


def _blurred(one: Shot, random: Chance, part: float = 1) -> Shot:
    return replace(one, lens=replace(one.lens, defocus=part * float(random.uniform(1, 3))))


def _shaken(one: Shot, random: Chance, part: float = 1) -> Shot:
    lens = replace(one.lens, shake=part * float(random.uniform(3, 9)), shake_axis=_angle(random))
    return replace(one, lens=lens)


def _turned(one: Shot, random: Chance) -> Shot:
    return replace(one, stance=replace(one.stance, turn=_either(random, 10, 30)))


def _tilted(one: Shot, random: Chance, part: float = 1) -> Shot:
    return replace(one, stance=replace(one.stance, tilt=part * float(random.uniform(15, 45)), axis=_angle(random)))


def _dim(one: Shot, random: Chance) -> Shot:
    white = float(random.uniform(0.02, 0.08))
    return replace(one, exposure=Exposure(white, electrons=6_000 * white))


def _glare(one: Shot, random: Chance, part: float = 1) -> Shot:
    lamp = _lamp(random, part * float(random.uniform(0.3, 0.9)))
    return replace(one, glare=(lamp,), exposure=Exposure(0.5, veil=part * float(random.uniform(0.05, 0.2))))


def _mirrored(one: Shot, random: Chance) -> Shot:
    lamps = _lamp(random, float(random.uniform(1, 2))), _lamp(random, float(random.uniform(1, 2)))
    return replace(one, glare=lamps)


def _lamp(random: Chance, light: float) -> Glare:
    """A lamp of `light` somewhere in the middle half of the picture."""
    x, y, breadth = random.uniform((0.25, 0.25, 0.05), (0.75, 0.75, 0.2))
    return Glare(float(x), float(y), float(breadth), light)


def _moire(one: Shot, _random: Chance) -> Shot:
    return replace(one, lens=Lens(sigma=0.2))


def _noisy(one: Shot, random: Chance, part: float = 1) -> Shot:
    return replace(one, exposure=replace(one.exposure, electrons=float(random.uniform(40, 150)) / part))


def _everything(one: Shot, random: Chance) -> Shot:
    for harm in (_blurred, _shaken, _tilted, _glare, _noisy):
        one = harm(one, random, 0.5)
    return _turned(one, random)


def _angle(random: Chance) -> float:
    return float(random.uniform(0, 360))


def _either(random: Chance, least: float, most: float) -> float:
    return float(random.uniform(least, most) * random.choice((-1, 1)))


DAMAGES: Mapping[str, Damage] = {
    NONE: Damage("held still and straight (2° off at most), in focus, well lit", lambda one, _: one),
    "blurred": Damage("out of focus by a disc of 1 to 3 sensor pixels' radius", _blurred),
    "shaken": Damage("moved by 3 to 9 sensor pixels, in any direction, while it was exposed", _shaken),
    "turned": Damage("turned by 10 to 30°, either way", _turned),
    "in perspective": Damage("seen 15 to 45° from the side, from above or from below", _tilted),
    "dim": Damage("white at 2 to 8 % of what the sensor holds, with the noise of so little light", _dim),
    "glare": Damage(
        "a lamp of 30 to 90 % of white in the glass over a veil of 5 to 20 %, exposed for twice white", _glare
    ),
    "moiré": Damage("a lens that spreads nothing (sigma 0.2 pixels): the sensor's grid against the panel's", _moire),
    "noise": Damage("40 to 150 electrons for white: what is left at the highest sensitivity", _noisy),
    EVERYTHING: Damage("turned in full; blur, shake, perspective, glare and noise by half", _everything),
    BEYOND: Damage(
        "two lamps of 100 to 200 % of white, exposed as if they were not there: blots of pure white", _mirrored
    ),
}
