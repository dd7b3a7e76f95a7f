"""Pictures made in code, for the tests that need them."""

import io
from typing import Any

from PIL import Image

from kiosk.sources.pictures.answers import Answer
from kiosk.sources.pictures.workers import Workers

RED, BLUE = (200, 30, 40), (20, 40, 200)


def two_halves(width: int = 40, height: int = 20) -> Image.Image:
    """Blue on the left, red on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (0, 0, width // 2, height))
    return image


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The bytes of `image` as a file of `kind`."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def decoded(data: bytes) -> Image.Image:
    """The picture that a WebP holds."""
    image = Image.open(io.BytesIO(data), formats=("WEBP",))
    image.load()
    return image


def svg(content: str, box: str = "0 0 40 20", attributes: str = "") -> bytes:
    """A drawing of `content`."""
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {spaces} viewBox="{box}" {attributes}>{content}</svg>'.encode()


LEFT_HALF = '<rect width="20" height="20" fill="#1428c8"/>'


def one(workers: Workers, data: bytes) -> Answer:
    """What a workers makes of one picture."""
    ((_key, answer),) = workers.each([(0, data)])
    return answer
