"""What a picture says is transparent stays so, however few or many bits its samples have."""

import struct
from collections.abc import Sequence

import pytest
from PIL import Image

from kiosk.sources.pictures.answers import Note, Reason
from kiosk.sources.pictures.converting import convert
from tests.sources.pictures.sample_pictures import LEFT_HALF, RED, decoded, encoded, png, svg, two_halves


def packed(samples: Sequence[int], bits: int) -> bytes:
    """A row of samples of so many bits."""
    joined = "".join(f"{sample:0{bits}b}" for sample in samples)
    return int(joined, 2).to_bytes(len(joined) // 8, "big")


def left_and_right(data: bytes) -> tuple[object, object]:
    """A pixel on the left and one on the right of what becomes of a picture."""
    image = decoded(convert(data).data).convert("RGBA")
    return image.getpixel((2, 2)), image.getpixel((13, 2))


GREYS = [(bits, key) for bits in (1, 2, 4, 8, 16) for key in sorted({0, 1, 2**bits // 2, 2**bits - 1})]


@pytest.mark.parametrize(("bits", "key"), GREYS)
def test_a_grey_that_means_transparent_is_transparent(bits: int, key: int) -> None:
    other = key - 1 if key else 1
    row = packed([key] * 8 + [other] * 8, bits)
    left, right = left_and_right(png(16, 4, bits, 0, [row] * 4, tRNS=struct.pack(">H", key)))
    shade = other * 255 // (2**bits - 1)
    assert (left, right) == ((0, 0, 0, 0), (shade, shade, shade, 255))


@pytest.mark.parametrize("bits", [8, 16])
def test_only_the_very_colour_that_means_transparent_is_transparent(bits: int) -> None:
    """In 16 bits a colour has neighbours that look the same and are not meant."""
    size = bits // 8
    key = [0x12, 0x34, 0x56] if bits == 8 else [0x1234, 0x5678, 0x9ABC]
    for change in ((0, 0, 1), (0, 1, 0), (1, 0, 0)):
        near = [one ^ other for one, other in zip(key, change, strict=True)]
        row = b"".join(each.to_bytes(size, "big") for each in key * 8 + near * 8)
        left, right = left_and_right(png(16, 4, bits, 2, [row] * 4, tRNS=struct.pack(">HHH", *key)))
        assert left == (0, 0, 0, 0)
        assert right == (*(each >> (bits - 8) for each in near), 255)


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
@pytest.mark.parametrize(("alpha", "left"), [(b"\0", (0, 0, 0, 0)), (b"\x80\xff", (*RED, 0x80)), (b"", (*RED, 255))])
def test_an_entry_of_a_palette_may_be_transparent(bits: int, alpha: bytes, left: tuple[int, ...]) -> None:
    row = packed([0] * 8 + [1] * 8, bits)
    chunks = {"PLTE": bytes(RED) + bytes((1, 2, 3))} | ({"tRNS": alpha} if alpha else {})
    assert left_and_right(png(16, 4, bits, 3, [row] * 4, **chunks)) == (left, (1, 2, 3, 255))


@pytest.mark.parametrize("colour", [4, 6])
def test_a_channel_of_sixteen_bits_stays(colour: int) -> None:
    samples = {4: (0x9000, 0x8000), 6: (0x9000, 0x9000, 0x9000, 0x8000)}[colour]
    solid = (*samples[:-1], 0xFFFF)
    row = b"".join(each.to_bytes(2, "big") for each in samples * 8 + solid * 8)
    left, right = left_and_right(png(16, 4, 16, colour, [row] * 4))
    assert (left, right) == ((0x90, 0x90, 0x90, 0x80), (0x90, 0x90, 0x90, 255))


def test_transparency_stays_and_only_where_there_is_some() -> None:
    image = two_halves().convert("RGBA")
    assert decoded(convert(encoded(image, "PNG")).data).mode == "RGB"
    image.putpixel((0, 0), (0, 0, 0, 0))
    found = decoded(convert(encoded(image, "PNG")).data)
    assert [found.getpixel((x, 0))[3] for x in (0, 39)] == [0, 255]  # type: ignore[index]


UNSEEN = {
    "a grey png": png(8, 8, 2, 0, [packed([1] * 8, 2)] * 8, tRNS=b"\0\1"),
    "a png": encoded(Image.new("RGBA", (8, 8), (9, 9, 9, 0)), "PNG"),
    "a webp": encoded(Image.new("RGBA", (8, 8), (9, 9, 9, 0)), "WEBP", lossless=True, exact=True),
    "a drawing of nothing": svg(""),
    "a drawing beside its page": svg('<rect x="50" width="9" height="9"/>'),
    "a drawing without colours": svg('<rect width="9" height="9" fill="none"/>'),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_what_is_transparent_all_over_is_refused(name: str) -> None:
    answer = convert(UNSEEN[name])
    assert (answer.reason, answer.data) == (Reason.UNSEEN, b"")
    assert answer.kind in ("PNG", "WEBP", "SVG")


FLAT = {
    "a png": encoded(Image.new("RGB", (8, 8), RED), "PNG"),
    "a jpeg": encoded(Image.new("RGB", (64, 64), RED), "JPEG"),
    "a webp": encoded(Image.new("RGB", (8, 8), RED), "WEBP"),
    "half seen through": encoded(Image.new("RGBA", (8, 8), (*RED, 128)), "PNG"),
    "a drawing": svg('<rect width="40" height="20" fill="#1428c8"/>'),
}


@pytest.mark.parametrize("name", FLAT)
def test_one_colour_all_over_is_shown_and_said(name: str) -> None:
    answer = convert(FLAT[name])
    assert (answer.reason, answer.notes) == (None, (Note.FLAT,))
    assert answer.data


@pytest.mark.parametrize("data", [encoded(two_halves(), "PNG"), svg(LEFT_HALF)])
def test_nothing_is_said_of_what_can_be_seen(data: bytes) -> None:
    assert convert(data).notes == ()
