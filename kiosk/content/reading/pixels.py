"""The pixels of a picture, decoded to eight bits a channel, with what is transparent in a channel of its own."""

import io
import struct
import warnings
import zlib
from collections.abc import Callable, Sequence
from functools import partial, reduce

from PIL import Image, ImageChops, ImageFile, ImageMath

BROKEN = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, EOFError),
    *(RuntimeError, AssertionError, struct.error, zlib.error),
)
"""What Pillow raises for bytes that are not what they claim."""

_STRIP, _PIECE = 256, 2**20
_SIGNATURE, _HEAD, _DEPTH_AT = b"\x89PNG\r\n\x1a\n", slice(16, 29), 24
"""How a PNG begins, and where it says its size and how many bits a sample has (W3C, section 11.2.1)."""
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""The first column and row of each pass of an interlaced PNG, and the steps from there."""


def decoded(data: bytes) -> Image.Image:
    """A PNG or WebP, whole, in RGB or RGBA.

    Raises:
        ValueError: its pixels are not there, or not what its head promises.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=("PNG", "WEBP")) as image:
                image.load()
                pixels = eight_bits(image, data)
                return pixels.convert("RGBA" if "A" in pixels.getbands() else "RGB")
        except BROKEN as failure:
            raise ValueError(f"it cannot be decoded: {failure}") from failure


def eight_bits(image: ImageFile.ImageFile, data: bytes) -> Image.Image:
    """`image`, loaded from `data`, with eight bits a channel, in L, LA, RGB, RGBA or CMYK.

    Raises:
        ValueError: it is a PNG that has fewer rows than it says.
    """
    if image.format == "PNG" and not _has_all_rows(image, data):
        raise ValueError("rows are missing")
    key = image.info.get("transparency")
    depth = data[_DEPTH_AT] if image.format == "PNG" else 8
    if image.mode.startswith("I;16"):
        grey = _in_strips(lambda strip: strip.convert("I").point(lambda value: value * (1 / 257)).convert("L"), image)
        return grey if key is None else _with_alpha(grey, _in_strips(partial(_differing, (key,)), image))
    if image.mode == "RGB" and depth == 16 and key is not None:
        parts = [value >> 8 for value in key] + [value & 0xFF for value in key]
        return _with_alpha(image, _in_strips(partial(_differing, parts), image, _lower_bytes(data)))
    if image.mode == "L" and depth < 8 and key is not None:
        image.info["transparency"] = key * 255 // (2**depth - 1)
    if image.mode in ("P", "PA") or key is not None:
        return image.convert("RGBA" if image.mode == "PA" or key is not None else "RGB")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        return image
    return image.convert("RGBA" if image.mode in ("La", "RGBa") else "RGB")


def _has_all_rows(image: Image.Image, data: bytes) -> bool:
    """Whether a PNG has the rows that it says; those that are missing are all zeros to Pillow."""
    width, height, bits, colour, _, _, interlaced = struct.unpack(">IIBBBBB", data[_HEAD])
    if not interlaced and image.crop((0, height - 1, width, height)).getbbox(alpha_only=False):
        return True
    wanted = 0
    for left, top, across, down in _ADAM7 if interlaced else ((0, 0, 1, 1),):
        columns, rows = -((left - width) // across), -((top - height) // down)
        if columns > 0:
            wanted += max(0, rows) * (1 - (-columns * bits * _SAMPLES[colour] // 8))
    return _inflates_to(wanted, data)


def _inflates_to(wanted: int, png: bytes) -> bool:
    inflating, found, at = zlib.decompressobj(), 0, len(_SIGNATURE)
    while at + 12 <= len(png):
        size, kind = struct.unpack_from(">I4s", png, at)
        left = png[at + 8 : at + 8 + size] if kind == b"IDAT" else b""
        while left and found < wanted:
            found += len(inflating.decompress(left, _PIECE))
            left = inflating.unconsumed_tail
        at += 12 + size
    return found >= wanted


def _with_alpha(image: Image.Image, alpha: Image.Image) -> Image.Image:
    image.putalpha(alpha)
    return image


def _lower_bytes(data: bytes) -> Image.Image:
    """Of a PNG with 16 bits a channel those eight that Pillow leaves out."""
    with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        image.tile = [tile._replace(args="RGB;16L") for tile in image.tile]
        image.load()
        return image


def _differing(key: Sequence[int], *images: Image.Image) -> Image.Image:
    """White where the channels of `images`, one after the other, are not all as in `key`, else black."""
    channels = (channel for image in images for channel in image.split())
    return reduce(ImageChops.lighter, map(_other_than, channels, key))


def _other_than(channel: Image.Image, value: int) -> Image.Image:
    whole = channel.convert("I")
    found: Image.Image = ImageMath.lambda_eval(
        lambda given: given["convert"]((given["it"] != value) * 255, "L"), it=whole
    )
    return found


def _in_strips(work: Callable[..., Image.Image], *images: Image.Image) -> Image.Image:
    """What `work` makes of `images`, in L, a few rows at a time: numbers of 32 bits take much memory."""
    width, height = images[0].size
    made = Image.new("L", (width, height))
    for top in range(0, height, _STRIP):
        rows = (0, top, width, min(height, top + _STRIP))
        made.paste(work(*(image.crop(rows) for image in images)), rows)
    return made
