"""Positions on the earth as text: `56.0413,12.6945`, degrees north and east in WGS 84."""

import re

_COORDINATES = re.compile(r"(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)", re.ASCII)


def is_coordinates(text: str) -> bool:
    """Whether `text` is a position: degrees north (-90 to 90), a comma, degrees east (-180 to 180)."""
    found = _COORDINATES.fullmatch(text)
    return found is not None and abs(float(found[1])) <= 90 and abs(float(found[2])) <= 180


def degrees_of(text: str) -> tuple[float, float]:
    """Degrees north and east of a position (see is_coordinates)."""
    north, east = map(float, text.split(","))
    return north, east


def are_exchanged(text: str) -> bool:
    """Whether `text` has east before north: exchanged, it lies in the Nordic countries."""
    east, north = degrees_of(text)
    return 54 <= north <= 72 and 4 <= east <= 32
