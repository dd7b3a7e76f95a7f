"""Pictures made in code, for the tests that need them."""

import io
import struct
import zlib
from collections.abc import Sequence
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


def png(width: int, height: int, bits: int, colour: int, rows: Sequence[bytes] | None = None, **chunks: bytes) -> bytes:
    """A PNG made by hand of rows of samples, and of `chunks` before them; without `rows` it has none.

    `colour` is 0 for grey, 2 for RGB, 3 for a palette, 6 for RGBA.
    """
    said = {"IHDR": struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0), **chunks}
    if rows is not None:
        said["IDAT"] = zlib.compress(b"".join(b"\0" + row for row in rows))
    said["IEND"] = b""
    parts = ((name.encode() + data, len(data)) for name, data in said.items())
    written = (struct.pack(">I", size) + part + struct.pack(">I", zlib.crc32(part)) for part, size in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def svg(content: str, box: str = "0 0 40 20", attributes: str = "") -> bytes:
    """A drawing of `content`."""
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {spaces} viewBox="{box}" {attributes}>{content}</svg>'.encode()


def many_strokes(count: int) -> bytes:
    """A drawing like a map: every thousand strokes are some two tenths of a second of work."""
    strokes = (f'<path stroke="#1428c8" d="M{number % 400} {number // 400}q20 30 40 0"/>' for number in range(count))
    return svg("".join(strokes), box="0 0 400 400")


LEFT_HALF = '<rect width="20" height="20" fill="#1428c8"/>'


def one(workers: Workers, data: bytes) -> Answer:
    """What a workers makes of one picture."""
    ((_key, answer),) = workers.each([(0, data)])
    return answer
