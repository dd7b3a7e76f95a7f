"""The colours of an image, as numbers."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Red, green, blue and how much it covers, 0 to 255; height × width × 4."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(rgba.constBits(), np.uint8).reshape(rgba.height(), rgba.bytesPerLine() // 4, 4)
    return lines[:, : rgba.width()].copy()
