"""A sheet of photographs, to see with one's own eyes that they look like photographs."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from bench.scanning.camera import Grey
from bench.scanning.damage import DAMAGES
from bench.scanning.run import DISTANCES, Attempt

SIDE = 320
"""Pixels a side of a photograph on the sheet."""


def write(every: Sequence[Attempt], path: Path) -> None:
    """Write the first attempt of each damage (a row) and distance (a column) as one picture."""
    first = {(one.damage, one.distance): one for one in reversed(every)}
    rows = [np.hstack([_small(first[damage, distance].photograph()) for distance in DISTANCES]) for damage in DAMAGES]
    cv2.imwrite(str(path), np.vstack(rows))


def _small(picture: Grey) -> Grey:
    how = cv2.INTER_AREA if picture.shape[0] > SIDE else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(picture, (SIDE, SIDE), interpolation=how), np.uint8)
