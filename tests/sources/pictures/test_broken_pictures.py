"""What is no picture, or none that is whole, has a reason; and none is decoded that would take too much."""

import struct
from typing import Any

import pytest
from PIL import Image

from kiosk.sources.pictures import pixels
from kiosk.sources.pictures.answers import Answer, Reason
from kiosk.sources.pictures.converting import convert
from tests.sources.pictures.sample_pictures import encoded, png, two_halves


def bmp_of_size(width: int, height: int) -> bytes:
    """A BMP that says another size than it has."""
    data = bytearray(encoded(two_halves(4, 4), "BMP"))
    data[18:26] = struct.pack("<ii", width, height)
    return bytes(data)


def riff(chunks: bytes) -> bytes:
    """A WebP of these chunks, the last one as long as it is."""
    whole = chunks[:4] + struct.pack("<I", len(chunks) - 8) + chunks[8:]
    return b"RIFF" + struct.pack("<I", 4 + len(whole)) + b"WEBP" + whole


JPEG = encoded(two_halves(300, 200), "JPEG")
WEBP_PIXELS = encoded(Image.effect_noise((60, 60), 90), "WEBP")[12:]
PNG = encoded(Image.effect_noise((60, 60), 90), "PNG")


NO_PICTURES: dict[str, tuple[bytes, Reason, str]] = {
    "nothing": (b"", Reason.EMPTY, ""),
    "zeros": (b"\0" * 5_000, Reason.EMPTY, ""),
    "white space": (b" \n", Reason.EMPTY, ""),
    "words": (b"Not a picture", Reason.KIND, ""),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Reason.KIND, "HEIC"),
    "avif": (encoded(two_halves(), "AVIF"), Reason.KIND, "AVIF"),
    "mp4": (b"\0\0\0\x18ftypmp42\0\0\0\0", Reason.KIND, "video"),
    "ico": (encoded(two_halves(), "ICO"), Reason.KIND, "ICO"),
    "pdf": (encoded(two_halves(), "PDF"), Reason.KIND, "PDF"),
    "jpeg 2000": (encoded(two_halves(), "JPEG2000"), Reason.KIND, "JPEG 2000"),
    "photoshop": (b"8BPS\0\x01", Reason.KIND, "Photoshop"),
    "zip": (b"PK\x03\x04\x14\0", Reason.KIND, "ZIP"),
    "gzip": (b"\x1f\x8b\x08\0", Reason.KIND, "GZIP"),
    "web page": (b"<!DOCTYPE html><title>404</title>", Reason.KIND, "HTML"),
    "another xml": (b"<?xml version='1.0'?><feed/>", Reason.KIND, ""),
    "head of a jpeg": (JPEG[:100], Reason.BROKEN, "JPEG"),
    "head of a png": (PNG[:40], Reason.BROKEN, "PNG"),
    "head of a gif": (encoded(two_halves(), "GIF")[:8], Reason.BROKEN, "GIF"),
    "png without pixels": (png(20, 20, 8, 6), Reason.BROKEN, "PNG"),
    "png with no pixel": (png(20, 20, 8, 6, []), Reason.BROKEN, "PNG"),
    "png with half its rows": (png(2, 20, 8, 6, [bytes([90]) * 8] * 10), Reason.BROKEN, "PNG"),
    "png without its last row": (png(20, 20, 8, 2, [bytes([90]) * 60] * 19), Reason.BROKEN, "PNG"),
    "png with a row too short": (png(20, 20, 8, 2, [*[bytes([90]) * 60] * 19, bytes([90]) * 59]), Reason.BROKEN, "PNG"),
    "jpeg without pixels": (JPEG[: JPEG.index(b"\xff\xda")] + b"\xff\xd9", Reason.BROKEN, "JPEG"),
    "webp without pixels": (riff(b"VP8X\x0a\0\0\0\0\0\0\0\x13\0\0\x13\0\0"), Reason.BROKEN, "WEBP"),
    "webp with half its pixels": (riff(WEBP_PIXELS[: len(WEBP_PIXELS) // 2]), Reason.BROKEN, "WEBP"),
    "half a jpeg": (JPEG[: len(JPEG) // 2], Reason.BROKEN, "JPEG"),
    "half a png": (PNG[:200], Reason.BROKEN, "PNG"),
    "png with a wrong chunk": (PNG.replace(b"IDAT", b"IDAT\xff", 1), Reason.BROKEN, "PNG"),
    "half a gif": (encoded(two_halves(), "GIF")[:-20], Reason.BROKEN, "GIF"),
    "half a webp": (encoded(two_halves(), "WEBP")[:-20], Reason.BROKEN, "WEBP"),
    "line": (png(41, 2, 8, 6), Reason.THIN, "PNG"),
    "jpeg line": (encoded(Image.new("RGB", (2, 41)), "JPEG"), Reason.THIN, "JPEG"),
    "no size": (png(0, 0, 8, 6), Reason.BROKEN, "PNG"),
    "promise not kept": (bmp_of_size(40, 40), Reason.BROKEN, "BMP"),
    "laboratory": (encoded(Image.new("F", (40, 40), 1.5), "TIFF"), Reason.UNUSUAL, ""),
}


@pytest.mark.parametrize("name", NO_PICTURES)
def test_what_is_no_picture_has_a_reason(name: str) -> None:
    data, reason, kind = NO_PICTURES[name]
    assert convert(data) == Answer(reason=reason, kind=kind)


KINDS = [("PNG", {}), ("GIF", {}), ("BMP", {}), ("TIFF", {}), ("WEBP", {"lossless": True})]


@pytest.mark.parametrize(("kind", "options"), KINDS)
def test_what_would_take_too_much_memory_is_not_decoded(
    kind: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few bytes can promise very many pixels; their number is in the head, and looked at before one is decoded."""
    data = encoded(two_halves(), kind, **options)
    monkeypatch.setattr(pixels, "MOST_PIXELS", 800)
    assert convert(data).reason is None
    monkeypatch.setattr(pixels, "MOST_PIXELS", 799)
    assert (convert(data).reason, convert(data).kind) == (Reason.TOO_LARGE, kind)


def test_nor_is_a_jpeg_that_cannot_be_decoded_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)
    monkeypatch.setattr(pixels, "MOST_JPEG_PIXELS", 300 * 200 - 1)
    assert convert(JPEG).reason is Reason.TOO_LARGE
    monkeypatch.setattr(pixels, "MOST_JPEG_PIXELS", 300 * 100)
    assert convert(bmp_of_size(300, 201)).reason is Reason.TOO_LARGE
