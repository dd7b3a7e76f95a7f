"""The harbour pattern of a thing, drawn on whole pixels."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from kiosk.domain.motifs import Motif, outline
from kiosk.domain.pattern import grid, pattern


def pattern_image(seed: str, size: QSize) -> QImage:
    """The pattern of `seed` (`member/hetch`), covering `size`; an empty image for a size without pixels."""
    if size.isEmpty():
        return QImage()
    image = QImage(size, QImage.Format.Format_RGB32)
    covering = grid(size.width(), size.height())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, squares in enumerate(pattern(seed, covering.columns, covering.rows)):
        for column, square in enumerate(squares):
            x, y, side = covering.left + column * covering.side, covering.top + row * covering.side, covering.side
            painter.fillRect(x, y, side, side, QColor(square.ground))
            painter.translate(x, y)
            painter.fillPath(motif_path(square.motif, square.turn, side), QColor(square.figure))
            painter.translate(-x, -y)
    painter.end()
    return image


@lru_cache(maxsize=256)
def motif_path(motif: Motif, turn: int, side: int) -> QPainterPath:
    """`motif` in a square of `side` pixels. What has no round parts has its edges between pixels."""
    steps = outline(motif, turn)
    round_parts = any(letter == "C" for letter, _ in steps)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, numbers in steps:
        pixels = [number * side if round_parts else round(number * side) for number in numbers]
        points = [QPointF(x, y) for x, y in zip(pixels[::2], pixels[1::2], strict=True)]
        match letter:
            case "M":
                path.moveTo(*points)
            case "L":
                path.lineTo(*points)
            case "C":
                path.cubicTo(*points)
            case _:
                path.closeSubpath()
    return path
