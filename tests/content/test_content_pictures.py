"""Pictures are known by their first bytes, without decoding."""

import sqlite3
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.inspection import check_pictures
from kiosk.content.reader import read, read_picture
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.domain.errors import ContentCorrupt, ContentHostile, ContentMissing
from tests.content.samples import PICTURES, picture_bytes, rewritten, without_pixels

SIZES = ((1, 1), (40, 30), (2160, 1), (3, 2160))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("kind", "lossless", "media_type"),
    [("PNG", False, "image/png"), ("WEBP", False, "image/webp"), ("WEBP", True, "image/webp")],
)
def test_probe_knows_the_shape(kind: str, lossless: bool, media_type: str, size: tuple[int, int]) -> None:
    head = picture_bytes(kind, size, lossless=lossless)[:HEAD_BYTES]
    assert probe(head) == Shape(media_type, *size)


def test_probe_knows_the_extended_format_and_refuses_animations() -> None:
    extended = b"RIFF\0\0\0\0WEBPVP8X\n\0\0\0%c\0\0\0\x27\0\0\x1d\0\0"
    assert probe(extended % b"\x10") == Shape("image/webp", 40, 30)
    assert probe(extended % b"\x02") is None


@pytest.mark.parametrize("head", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(40), b"<svg/>" * 9, b"RIFF" + bytes(40)])
def test_probe_knows_nothing_else(head: bytes) -> None:
    assert probe(head) is None


def test_read_picture_returns_its_bytes(good: Path) -> None:
    assert {number: read_picture(good, number) for number in PICTURES} == PICTURES


def test_read_picture_refuses_what_is_not_as_promised(good: Path) -> None:
    with pytest.raises(ContentCorrupt, match="no picture 77"):
        read_picture(good, 77)
    rewritten(good, "UPDATE pictures SET height = 31")
    with pytest.raises(ContentHostile, match="picture 3"):
        read_picture(good, 3)
    with pytest.raises(ContentMissing):
        read_picture(good.with_name("other.sqlite"), 3)


def put(data: bytes, number: int) -> Callable[[sqlite3.Connection], object]:
    return lambda connection: connection.execute("UPDATE pictures SET data = ? WHERE id = ?", [data, number])


@pytest.mark.parametrize(("kind", "number"), [("PNG", 3), ("WEBP", 1)])
def test_a_picture_with_a_right_head_and_no_pixels_is_found_by_decoding(kind: str, number: int, good: Path) -> None:
    check_pictures(good)
    rewritten(good, put(without_pixels(kind), number))
    assert read(good).pictures, "nothing is decoded to take a file"
    with pytest.raises(ContentCorrupt, match=f"Picture {number} of the content file is cut off or damaged"):
        check_pictures(good)


def test_a_picture_of_sixteen_bits_is_none_the_worse(good: Path) -> None:
    made = BytesIO()
    Image.new("I;16", (40, 30), 40_000).save(made, "PNG", transparency=40_000)
    check_pictures(rewritten(good, put(made.getvalue(), 3)))
