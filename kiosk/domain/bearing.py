"""On which side of somebody who stands and looks one way something else lies."""

from enum import StrEnum
from math import atan2, cos, degrees, hypot, radians, sin

from kiosk.domain.coordinates import degrees_of

SAME_POINT = 1e-9
"""Radians on the earth, some millimetres: nearer, there is no way to look."""


class Side(StrEnum):
    """A quarter of what is around somebody; its borders lie half way between two of them."""

    AHEAD = "ahead"
    RIGHT = "right"
    BEHIND = "behind"
    LEFT = "left"


def bearing(start: str, end: str) -> float | None:
    """The way to look from `start` to see `end`, in degrees clockwise from north, 0 to 360, along the great circle.

    Both are positions as `is_coordinates` knows them. None where they are the same point, or opposite ones.
    """
    (north, east), (to_north, to_east) = map(degrees_of, (start, end))
    a, b, turn = radians(north), radians(to_north), radians(to_east - east)
    eastward = sin(turn) * cos(b)
    northward = cos(a) * sin(b) - sin(a) * cos(b) * cos(turn)
    if hypot(eastward, northward) < SAME_POINT:
        return None
    return degrees(atan2(eastward, northward)) % 360


def side(start: str, end: str, facing: float | None) -> Side | None:
    """Where `end` lies for somebody at `start` who looks towards `facing`, in degrees clockwise from north.

    None while one of the three is not known (`""`, None), and where the positions are the same.
    """
    if not start or not end or facing is None:
        return None
    towards = bearing(start, end)
    return None if towards is None else tuple(Side)[int((towards - facing + 45) % 360 // 90) % 4]
