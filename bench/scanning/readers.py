"""Two readers that share nothing, neither with each other nor with what draws the codes; the second has two ways to
find a code in a picture."""

from collections.abc import Callable, Mapping

import cv2
import numpy as np

from bench.scanning.camera import Grey
from tests.e2e.visitor import read

Reader = Callable[[Grey], str]
STEP = 2**-0.5
SMALLEST = 150
"""Pixels a side below which a picture is not made smaller again."""


cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
"""OpenCV warns of every announcement of UTF-8, and reads it."""


def opencv(picture: Grey) -> str:
    """What OpenCV reads in the code of a picture; empty when it reads none."""
    return str(cv2.QRCodeDetectorAruco().detectAndDecode(picture)[0])


def older_opencv(picture: Grey) -> str:
    """The same by the way to find codes that OpenCV had before."""
    return str(cv2.QRCodeDetector().detectAndDecode(picture)[0])


def patient(reader: Reader) -> Reader:
    """A reader that tries a picture as it is, then smaller and smaller, as apps do: twelve megapixels are more than a
    code needs, and show what lies between the panel's pixels."""

    def try_smaller(picture: Grey) -> str:
        while not (text := reader(picture)) and min(picture.shape) > SMALLEST:
            smaller = cv2.resize(picture, None, fx=STEP, fy=STEP, interpolation=cv2.INTER_AREA)
            picture = np.asarray(smaller, np.uint8)
        return text

    return try_smaller


READERS: Mapping[str, Reader] = {
    "zxing-cpp": patient(read),
    "OpenCV": patient(opencv),
    "older OpenCV": patient(older_opencv),
}
