"""Any bytes are a picture that the screen and Pillow can read, or a reason with a sentence."""

import random
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.limits import PICTURE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.sources.pictures import messages
from kiosk.sources.pictures.answers import SIDE, Answer
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.workers import Workers
from tests.sources.pictures.sample_pictures import LEFT_HALF, decoded, encoded, one, svg, two_halves
from tests.thoroughness import FULL, examples

NOISE = Image.effect_noise((24, 24), 99)
WHOLE = [
    *(encoded(two_halves(), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")),
    encoded(NOISE.convert("RGBA"), "TIFF", compression="tiff_adobe_deflate"),
    encoded(NOISE.quantize(9), "PNG", transparency=0),
    encoded(NOISE.convert("CMYK"), "JPEG", progressive=True),
    encoded(NOISE, "GIF", save_all=True, append_images=[two_halves(24, 24)]),
    svg(f'<style>rect{{opacity:.5}}</style><g transform="scale(2)">{LEFT_HALF}</g>'),
    b'<!DOCTYPE svg [<!ENTITY a "x">]>' + svg('<text x="1">&a;</text><use href="#b"/><path id="b" d="M0 0h9v9z"/>'),
]
HEADS = [
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0",
    b"GIF89a",
    b"II*\0",
    b"RIFF\x20\0\0\0WEBP",
    b"BM",
    b"<svg ",
    b"<?xml ",
]


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(children=1) as workers:
        yield workers


def is_whole(answer: Answer) -> None:
    if answer.reason:
        problem = messages.refusal("a.png", answer.reason, answer)
        assert not answer.data
        assert problem.sentence.endswith(".")
        assert problem.remedy.endswith(".")
        return
    image = decoded(answer.data)
    assert probe(answer.data[:HEAD_BYTES]) == Shape("image/webp", *image.size)
    assert max(image.size) <= SIDE
    assert len(answer.data) <= PICTURE_BYTES


@settings(deadline=None)
@given(st.sampled_from([b"", *HEADS]), st.binary(max_size=300))
def test_any_bytes(head: bytes, tail: bytes) -> None:
    is_whole(convert(head + tail))


@settings(deadline=None, max_examples=examples(300))
@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 4_000), st.integers(0, 255)), max_size=6))
def test_any_bytes_inside_a_right_picture(workers: Workers, whole: bytes, changes: list[tuple[int, int]]) -> None:
    data = bytearray(whole)
    for where, byte in changes:
        data[where % len(data)] = byte
    is_whole(one(workers, bytes(data)))


@settings(deadline=None)
@given(st.sampled_from(WHOLE), st.integers(0, 4_000), st.binary(max_size=20))
def test_any_part_of_a_right_picture(workers: Workers, whole: bytes, end: int, tail: bytes) -> None:
    is_whole(one(workers, whole[: end % len(whole)] + tail))


@settings(deadline=None, max_examples=examples(100))
@given(st.text("<>&;\"'=/#%[]! svgimageusehrefxlinkENTITYDOCTYPE:0123.-", max_size=200))
def test_any_drawing(text: str) -> None:
    is_whole(convert(svg(text)))


CSS = st.lists(
    st.sampled_from(
        [
            *("{", "}", ";", ":", "(", ")", ",", "@", "/*", "*/", "'", '"', "!", " ", "-", "--x", "var(--x", "url(#a)"),
            *("@media screen{", "@import ", "rect", "fill:", "--x:", "light-dark(", "rgb(1 2 3", "hsl(1turn ", "#f00"),
            *("currentColor", "!important", "width:9px", "1em", "é", "\\", "<!--", "style"),
        ]
    ),
    max_size=30,
).map("".join)


@settings(deadline=None, max_examples=examples(200))
@given(CSS, CSS, CSS)
def test_any_style(sheet: str, style: str, paint: str) -> None:
    rect = f"<rect width='9' height='9' style={quoteattr(style)} fill={quoteattr(paint)}/>"
    is_whole(convert(svg(f"<style>{escape(sheet)}</style>{rect}")))


@settings(deadline=None)
@given(st.sampled_from(["viewBox", "width", "height"]), st.text("0123456789.eE+-% ,pxmin", max_size=20))
def test_any_size(name: str, value: str) -> None:
    is_whole(convert(f'<svg xmlns="http://www.w3.org/2000/svg" {name}="{value}" width="9">{LEFT_HALF}</svg>'.encode()))
    is_whole(convert(f'<svg xmlns="http://www.w3.org/2000/svg" {name}="{value}">{LEFT_HALF}</svg>'.encode()))


def test_torn_pictures(workers: Workers) -> None:
    chance = random.Random(20_261_127)
    for _ in range(1_000 if FULL else 300):
        data = bytearray(chance.choice(WHOLE))
        start = chance.randrange(len(data))
        data[start : start + chance.randrange(40)] = chance.randbytes(chance.randrange(40))
        is_whole(one(workers, bytes(data)))
