"""Pixels of any kind become an upright sRGB WebP that fits the screen, or a reason."""

import struct
from typing import Any

import pytest
from PIL import Image, ImageCms

from kiosk.content.limits import PICTURE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, WEBP, Shape, probe
from kiosk.sources.pictures.answers import SIDE, Answer, Note
from kiosk.sources.pictures.converting import convert
from tests.sources.pictures.sample_pictures import BLUE, LEFT_HALF, RED, decoded, encoded, svg, two_halves


def oriented(value: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


def near(colour: Any, other: tuple[int, ...], by: int = 8) -> bool:
    return all(abs(one - two) <= by for one, two in zip(colour, other, strict=True))


def shown(data: bytes) -> Image.Image:
    answer = convert(data)
    assert answer.reason is None, answer
    shape = probe(answer.data[:HEAD_BYTES])
    image = decoded(answer.data)
    assert shape is not None
    assert (shape.media_type, shape.width, shape.height) == (WEBP, *image.size), "the reader of the content takes it"
    return image


@pytest.mark.parametrize(
    ("kind", "options", "known_as"),
    [
        ("JPEG", {"quality": 95}, "JPEG"),
        ("JPEG", {"quality": 95, "progressive": True}, "JPEG"),
        ("PNG", {}, "PNG"),
        ("WEBP", {"lossless": True}, "WEBP"),
        ("GIF", {}, "GIF"),
        ("TIFF", {}, "TIFF"),
        ("TIFF", {"compression": "tiff_lzw"}, "TIFF"),
        ("BMP", {}, "BMP"),
        ("MPO", {"quality": 95}, "JPEG"),
    ],
)
def test_each_kind_keeps_its_colours(kind: str, options: dict[str, Any], known_as: str) -> None:
    data = encoded(two_halves(), kind, **options)
    image = shown(data)
    assert (image.mode, image.size) == ("RGB", (40, 20))
    assert near(image.getpixel((2, 10)), BLUE)
    assert near(image.getpixel((37, 10)), RED)
    assert convert(data) == convert(data)
    assert convert(data).kind == known_as


MODES: dict[str, int | tuple[int, ...]] = {
    "1": 1, "L": 90, "LA": (90, 200), "P": 1, "RGBA": (9, 90, 9, 200), "CMYK": (0, 9, 9, 0), "YCbCr": (90, 9, 9),
    "LAB": (90, 9, 9),
}  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
def test_each_mode_of_colours_is_shown(mode: str) -> None:
    kind = "TIFF" if mode in ("CMYK", "YCbCr", "LAB") else "PNG"
    image = shown(encoded(Image.new(mode, (30, 30), MODES[mode]), kind))
    assert image.mode == ("RGBA" if mode in ("LA", "RGBA") else "RGB")


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_become_eight_of_the_same_lightness(kind: str) -> None:
    image = Image.new("I;16", (30, 30), 40_000)
    assert near(shown(encoded(image, kind)).getpixel((3, 3)), (155, 155, 155), 1)


def test_cmyk_is_red_where_it_was() -> None:
    image = Image.new("RGB", (40, 20), RED).convert("CMYK")
    assert near(shown(encoded(image, "JPEG", quality=95)).getpixel((3, 3)), RED)


def test_transparency_stays_and_only_where_there_is_some() -> None:
    image = two_halves().convert("RGBA")
    assert shown(encoded(image, "PNG")).mode == "RGB"
    image.putpixel((0, 0), (0, 0, 0, 0))
    found = shown(encoded(image, "PNG"))
    assert found.mode == "RGBA"
    assert [found.getpixel((x, 0))[3] for x in (0, 39)] == [0, 255]  # type: ignore[index]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "size", "blue"),
    [
        (1, (40, 20), (2, 10)),
        (2, (40, 20), (37, 10)),
        (3, (40, 20), (37, 10)),
        (4, (40, 20), (2, 10)),
        (5, (20, 40), (10, 2)),
        (6, (20, 40), (10, 2)),
        (7, (20, 40), (10, 37)),
        (8, (20, 40), (10, 37)),
        (77, (40, 20), (2, 10)),
    ],
)
def test_a_turned_camera_gives_an_upright_picture(
    kind: str, orientation: int, size: tuple[int, int], blue: tuple[int, int]
) -> None:
    image = shown(encoded(two_halves(), kind, exif=oriented(orientation)))
    assert image.size == size
    assert near(image.getpixel(blue), BLUE, 12)


@pytest.mark.parametrize(
    ("kind", "size"), [("JPEG", (4_000, 2_000)), ("JPEG", (12_000, 9_000)), ("PNG", (2_000, 4_000))]
)
def test_a_large_picture_becomes_one_that_the_screen_can_show(kind: str, size: tuple[int, int]) -> None:
    width, height = shown(encoded(Image.new("RGB", size, RED), kind)).size
    assert max(width, height) == SIDE
    assert width / height == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_small_picture_is_not_enlarged() -> None:
    assert shown(encoded(two_halves(7, 3), "PNG")).size == (7, 3)
    assert shown(encoded(Image.new("RGB", (1, 1)), "PNG")).size == (1, 1)


def test_nothing_stays_of_where_and_with_what_a_picture_was_taken() -> None:
    exif = oriented(1)
    exif[0x010F] = "A telling maker"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(two_halves(), "JPEG", exif=exif, icc_profile=profile, comment="A telling comment")
    assert b"telling" in data
    made = convert(data + b"PK\x03\x04 telling <script>").data
    assert made
    assert b"telling" not in made
    assert made[12:16] in (b"VP8 ", b"VP8L"), "no chunks but those of the picture"


def swapped_profile() -> bytes:
    """A display profile whose red and green have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    for at in range(132, 132 + 12 * count, 12):
        profile[at : at + 4] = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ", b"desc": b"none"}.get(
            bytes(profile[at : at + 4]), profile[at : at + 4]
        )
    return bytes(profile)


def test_colours_are_those_that_the_profile_means() -> None:
    image = Image.new("RGB", (40, 20), (250, 0, 0))
    red, green, _ = shown(encoded(image, "PNG", icc_profile=swapped_profile())).getpixel((3, 3))  # type: ignore[misc]
    assert green > 200 > 60 > red


@pytest.mark.parametrize("profile", [b"x" * 300, b"\0" * 128, b""])
def test_a_broken_profile_is_left_aside(profile: bytes) -> None:
    assert near(shown(encoded(two_halves(), "PNG", icc_profile=profile)).getpixel((3, 3)), BLUE)


def test_pixels_without_rhyme_become_small_enough() -> None:
    noise = Image.effect_noise((2_000, 2_000), 250)
    many = Image.merge("RGBA", [noise, noise.rotate(90), noise.rotate(180), noise.rotate(270)])
    data = convert(encoded(many, "PNG", compress_level=0)).data
    assert 0 < len(data) <= PICTURE_BYTES


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_what_moves_stands_still_and_says_so(kind: str) -> None:
    frames = [Image.new("RGB", (30, 20), (shade, 0, 0)) for shade in range(0, 250, 10)]
    answer = convert(encoded(two_halves(30, 20), kind, save_all=True, append_images=frames, lossless=True))
    assert answer.notes == (Note.MOVES,)
    assert near(decoded(answer.data).getpixel((2, 2)), BLUE)


def test_what_moves_costs_one_frame() -> None:
    """A file may have thousands of frames. None after the first is decoded: here the second one is cut off."""
    frames = encoded(two_halves(30, 20), "GIF", save_all=True, append_images=[Image.new("RGB", (30, 20), RED)])
    answer = convert(frames[:-12])
    assert (answer.reason, answer.notes) == (None, (Note.MOVES,))


def test_a_picture_behind_another_is_never_looked_for() -> None:
    first = encoded(two_halves(), "JPEG")
    several = first + encoded(Image.new("RGB", (9, 9)), "PNG") + svg(LEFT_HALF)
    assert convert(several) == convert(first)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "alpha"])
def test_what_was_converted_once_stays_as_it_is(kind: str) -> None:
    image = Image.effect_noise((300, 200), 90).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    data = encoded(image, "PNG") if kind == "alpha" else encoded(image.convert("RGB"), kind)
    once = convert(data).data
    assert once
    assert convert(once) == Answer(once, "WEBP", logo=kind == "alpha")


def test_a_webp_with_more_than_its_picture_is_made_anew() -> None:
    bare = encoded(two_halves(), "WEBP")
    assert convert(bare).data == bare
    for more in (encoded(two_halves(), "WEBP", exif=oriented(1)), bare + b"<script>", bare + b"JUNK\4\0\0\0more"):
        assert b"Exif" not in convert(more).data
        assert convert(more).data not in (more, b"")


def test_a_webp_that_lies_about_itself_is_made_anew() -> None:
    image = two_halves().convert("RGBA")
    image.putpixel((0, 0), (0, 0, 0, 0))
    whole = encoded(image, "WEBP", quality=50, lossless=False)
    assert whole[12:16] == b"VP8X"
    assert convert(whole).data == whole
    for at, byte in ((20, whole[20] | 2), (24, 99), (27, 99)):
        lying = whole[:at] + bytes([byte]) + whole[at + 1 :]
        answer = convert(lying)
        assert answer.data != lying
        assert answer.reason or probe(answer.data[:HEAD_BYTES]) == Shape(WEBP, *decoded(answer.data).size)
