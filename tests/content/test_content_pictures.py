"""Pictures are known by their first bytes, without decoding."""

from pathlib import Path

import pytest

from kiosk.content.reader import read_picture
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.domain.errors import ContentCorrupt, ContentHostile, ContentMissing
from tests.content.samples import PICTURES, picture_bytes, rewritten

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
