"""Pillow's part: pixels of any kind → upright sRGB of a size for the screen → WebP."""

import io
import re
import warnings
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageCms, ImageFile, UnidentifiedImageError

from kiosk.content.limits import PICTURE_BYTES
from kiosk.content.reading.pixels import BROKEN, eight_bits
from kiosk.sources.pictures.answers import SIDE, THINNEST, Note, Reason, RefusedError

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
MOST_PIXELS = 40_000_000
"""Pixels that are decoded at a time."""
MOST_JPEG_PIXELS = 250_000_000
"""Pixels of a JPEG, which can be decoded at a half, a quarter or an eighth of its size."""
_HEADS = {
    "PNG": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "JPEG": re.compile(rb"\xff\xd8\xff"),
    "WEBP": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    "GIF": re.compile(rb"GIF8[79]a"),
    "TIFF": re.compile(rb"II\*\0|MM\0\*"),
}
"""How kinds begin that Pillow does not know any more once they are cut off early."""
_MOVING = ("PNG", "WEBP", "GIF")
_BARE = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH")
"""The chunks of a still WebP without metadata."""
_FEW_COLOURS = 2**14
_LARGEST_LOSSLESS = 1_500_000
_QUALITIES = (80, 60, 40)
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Pixels:
    """An upright picture in RGB or RGBA (sRGB), no side longer than SIDE; `flat` when it was drawn, not taken."""

    image: Image.Image
    kind: str
    notes: tuple[Note, ...]
    flat: bool


def picture_of(data: bytes) -> Pixels:
    """The first picture that `data` holds.

    Raises:
        RefusedError: it is none, or none that can be shown.
        MemoryError: it takes more than there is.
    """
    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        image = _opened(data)
        kind = "JPEG" if image.format == "MPO" else str(image.format)
        try:
            return _decoded(image, kind, data)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise RefusedError(Reason.TOO_LARGE, kind=kind) from None
        except BROKEN as failure:
            raise RefusedError(Reason.BROKEN, kind=kind) from failure


def check_embedded(data: bytes) -> None:
    """Look at the head of a picture inside a drawing.

    Raises:
        RefusedError: it is none, or too large.
    """
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        _opened(data)


def is_bare(data: bytes) -> bool:
    """Whether `data` is a WebP small enough that has no chunks but those of one still picture."""
    at = 12 if data[8:12] == b"WEBP" else len(data)
    while at + 8 <= len(data) <= PICTURE_BYTES:
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind not in _BARE:
            return False
        at += 8 + size + size % 2
    return 12 < at == len(data) == 8 + int.from_bytes(data[4:8], "little")


def rasterised(png: bytes) -> Image.Image:
    """The picture that a drawing became."""
    with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
        return _without_idle_alpha(image.convert("RGBA"))


def flatness(image: Image.Image, kind: str) -> tuple[Note, ...]:
    """A note when `image`, in RGB or RGBA, is one colour all over.

    Raises:
        RefusedError: nothing of it can be seen.
    """
    channels = [channel.getextrema() for channel in image.split()]
    if image.mode == "RGBA" and channels[3] == (0, 0):
        raise RefusedError(Reason.UNSEEN, kind=kind)
    return (Note.FLAT,) if all(least == most for least, most in channels) else ()


def webp(image: Image.Image, *, flat: bool) -> bytes:
    """`image` as a still WebP without metadata: lossless when it is `flat` or has few colours and that stays small.

    Raises:
        RefusedError: it does not become small enough.
    """
    if flat or image.getcolors(_FEW_COLOURS):
        data = _encoded(image, lossless=True, quality=20, method=1)
        if len(data) <= _LARGEST_LOSSLESS:
            return data
    for quality in _QUALITIES:
        data = _encoded(image, lossless=False, quality=quality, method=1)
        if len(data) <= PICTURE_BYTES:
            return data
    raise RefusedError(Reason.TOO_LARGE)


def _encoded(image: Image.Image, *, lossless: bool, quality: int, method: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "WEBP", lossless=lossless, quality=quality, method=method, exact=False)
    return out.getvalue()


def _opened(data: bytes) -> ImageFile.ImageFile:
    try:
        return Image.open(io.BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise RefusedError(Reason.TOO_LARGE) from None
    except BROKEN as failure:
        kind = next((kind for kind, start in _HEADS.items() if start.match(data)), "")
        is_none = isinstance(failure, UnidentifiedImageError) and not kind
        raise RefusedError(Reason.KIND if is_none else Reason.BROKEN, kind=kind) from failure


def _decoded(image: ImageFile.ImageFile, kind: str, data: bytes) -> Pixels:
    width, height = image.size
    if max(width, height) > THINNEST * min(width, height):
        raise RefusedError(Reason.THIN, kind=kind)
    if kind == "JPEG":
        wanted = _fitting(width, height)
        image.draft(None, wanted)
    if image.width * image.height > MOST_PIXELS:
        raise RefusedError(Reason.TOO_LARGE, kind=kind)
    moves = kind in _MOVING and bool(getattr(image, "is_animated", False))
    flat = kind == "GIF" or image.mode in ("1", "P", "PA")
    image.load()
    turn = _UPRIGHT.get(_orientation(image))
    profile = image.info.get("icc_profile")
    if image.mode in ("I", "F"):
        raise RefusedError(Reason.UNUSUAL)
    plain = eight_bits(image, data)
    small = plain.resize(_fitting(*plain.size), Image.Resampling.HAMMING, reducing_gap=2.0)
    coloured = _without_idle_alpha(_in_srgb(small, profile if isinstance(profile, bytes) else b""))
    upright = coloured.transpose(turn) if turn is not None else coloured
    return Pixels(upright, kind, (Note.MOVES,) if moves else (), flat)


def _fitting(width: int, height: int) -> tuple[int, int]:
    share = min(1.0, SIDE / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 to 8; 1 where it is missing or nobody can read it."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except BROKEN:
        return 1


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """`image` in RGB or RGBA, its colours as its own `profile` means them; one that fits not or is broken is left."""
    target = "RGBA" if image.mode in ("LA", "RGBA") else "RGB"
    alpha = image.getchannel("A") if target == "RGBA" else None
    opaque = image.convert("L" if image.mode == "LA" else "RGB") if alpha else image
    found = _profiled(opaque, profile) if profile else opaque
    rgb = found.convert("RGB")
    if alpha:
        rgb.putalpha(alpha)
    return rgb


def _profiled(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        own = ImageCms.getOpenProfile(io.BytesIO(profile))
        if image.mode == "RGB" and ImageCms.getProfileDescription(own).startswith("sRGB"):
            return image
        made = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, *BROKEN):
        return image
    return made or image


def _without_idle_alpha(image: Image.Image) -> Image.Image:
    """`image` in RGB when no pixel of it is transparent."""
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        return image.convert("RGB")
    return image
