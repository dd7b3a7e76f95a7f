"""Make the WebP that the screen reads of each drawing: `python packaging/rasterise_drawings.py assets/drawings/*.svg`.

The screen's Qt has no part that reads SVG, and pictures of the content come as WebP too.
"""

import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image


def rasterised(drawing: Path) -> Image.Image:
    """The pixels of an SVG of its own size, in RGB."""
    png = resvg_py.svg_to_bytes(svg_string=drawing.read_text(encoding="utf-8"), skip_system_fonts=True)
    with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
        return image.convert("RGB")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        rasterised(Path(name)).save(Path(name).with_suffix(".webp"), lossless=True, quality=100, method=6)
