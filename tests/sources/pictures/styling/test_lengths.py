"""Lengths in every unit of CSS are as long as at 96 pixels an inch."""

from typing import Any

import pytest

from kiosk.sources.pictures.answers import Reason
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.styling.lengths import pixels, plain_length
from tests.sources.pictures.sample_pictures import BLUE, decoded

AN_INCH = {
    "": 96, "px": 96, "pt": 72, "pc": 6, "mm": 25.4, "cm": 2.54, "in": 1, "q": 101.6, "em": 6, "rem": 6, "ex": 12,
    "PX": 96, "MM": 25.4, "In": 1, "Q": 101.6,
}  # fmt: skip


def drawing(size: str, content: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{content}</svg>'.encode()


def is_blue_on_the_left(data: bytes) -> bool:
    """Whether the left half of a picture twice as wide as high is blue, and the right one empty."""
    answer = convert(data)
    assert (answer.reason, answer.notes) == (None, ()), answer
    image: Any = decoded(answer.data)
    assert image.width == 2 * image.height
    spots = [(image.width * share // 100, image.height * down // 100) for share in (2, 25, 48) for down in (3, 50, 97)]
    right = [image.getpixel((image.width * share // 100, image.height // 2))[3] for share in (52, 75, 98)]
    return all(image.getpixel(spot) == (*BLUE, 255) for spot in spots) and not any(right)


@pytest.mark.parametrize("unit", AN_INCH)
def test_a_drawing_in_any_unit_is_drawn(unit: str) -> None:
    one, two = f"{AN_INCH[unit]}{unit}", f"{AN_INCH[unit] * 2}{unit}"
    square = f'<rect x="0{unit}" width="{one}" height="{one}" fill="#1428c8"/>'
    assert is_blue_on_the_left(drawing(f'width="{two}" height="{one}"', square))
    assert is_blue_on_the_left(drawing(f'width="{two}" height="{one}" viewBox="0 0 192 96"', square))


WAYS = {
    "per cent": drawing('width="50.8mm" height="1in"', '<rect width="50%" height="100%" fill="#1428c8"/>'),
    "a line": drawing('width="2in" height="1in"', '<path d="M0 48H96" stroke="#1428c8" stroke-width="25.4mm"/>'),
    "a line by a style": drawing(
        'width="2in" height="1in"', '<path d="M0 48H96" style="stroke:#1428c8;stroke-width:1IN"/>'
    ),
    "a rule": drawing(
        'width="2in" height="1in"',
        '<style>path{stroke:#1428c8;stroke-width:2.54cm}</style><path d="M0 48H96"/>',
    ),
    "its own size of letters": drawing(
        'width="16em" height="8em" font-size="12"', '<rect width="8em" height="8em" fill="#1428c8"/>'
    ),
    "its own size of letters by a style": drawing(
        'width="16em" height="8em" style="font-size:12px"', '<rect width="8em" height="8em" fill="#1428c8"/>'
    ),
    "a size by a style": drawing('style="width:192px;height:96px"', '<rect width="96" height="96" fill="#1428c8"/>'),
    "a size that gives way": drawing(
        'viewBox="0 0 192 96" width="192" height="96" style="width:100%;height:auto"',
        '<rect width="96" height="96" fill="#1428c8"/>',
    ),
    "white space and signs": drawing(
        'width=" 192 " height="+96"', '<rect width=" 96 " height="+9.6e1" fill="#1428c8"/>'
    ),
    "used again": drawing(
        'width="2in" height="1in"',
        '<defs><rect id="a" width="1in" height="1in" fill="#1428c8"/></defs><use href="#a" x="0mm"/>',
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_lengths_count_wherever_they_stand(way: str) -> None:
    assert is_blue_on_the_left(WAYS[way])


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1in", 96),
        ("25.4MM", 96),
        ("2em", 32),
        ("50%", None),
        ("0", None),
        ("auto", None),
        ("1e30", None),
        ("1 mm", None),
    ],
)
def test_a_length_is_so_many_pixels(text: str, length: float | None) -> None:
    assert pixels(text) == (None if length is None else pytest.approx(length))


@pytest.mark.parametrize(
    ("text", "plain"),
    [("1IN", "1in"), ("-4q", "-3.77953"), ("-1rem", "-16"), ("+5", "5"), *((text, text) for text in ("auto", "1 2"))],
)
def test_a_length_is_written_as_resvg_reads_it(text: str, plain: str) -> None:
    assert plain_length(text) == plain


def test_a_code_of_squares_in_millimetres_is_not_blank() -> None:
    """So programs write them that make codes for print: no view box, and every square in millimetres."""
    squares = "".join(f'<rect x="{4 + n}mm" y="{4 + n}mm" width="1mm" height="1mm"/>' for n in range(20))
    answer = convert(drawing('width="29mm" height="29mm" version="1.1"', squares))
    image: Any = decoded(answer.data)
    assert (answer.reason, answer.notes, image.size) == (None, (), (1080, 1080))
    spots = [(image.getpixel((round((4.5 + n) * 1080 / 29),) * 2)) for n in range(20)]
    assert set(spots) == {(0, 0, 0, 255)}
    assert image.getpixel((540, 900))[3] == 0


def test_one_without_any_size_is_refused() -> None:
    assert convert(drawing('width="100%"', '<rect width="9" height="9"/>')).reason is Reason.SIZELESS
