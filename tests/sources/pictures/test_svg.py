"""A drawing becomes a picture of its shape, or a reason; nothing of it reaches beyond itself."""

import base64

import pytest

from kiosk.sources.pictures.answers import DRAWING_SIDE, Answer, Note, Reason
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.svg import read
from tests.sources.pictures.sample_pictures import BLUE, LEFT_HALF, decoded, encoded, svg, two_halves

CARRIED = "data:image/png;base64," + base64.b64encode(encoded(two_halves(), "PNG")).decode()


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ('viewBox="0 0 40 20"', 2.0),
        ('viewBox="0 0 40 20" width="100%" height="100%"', 2.0),
        ('viewBox="0 0 40 20" width="7"', 2.0),
        ('viewBox="0 0 40 20" height="30mm"', 2.0),
        ('viewBox="0 0 40 20" width="10" height="10"', 1.0),
        ('viewBox="-10,-10 , 20 80"', 0.25),
        ('width="40" height="20"', 2.0),
        ('width="3cm" height="15mm"', 2.0),
        ('width="96px" height="0.5in"', 2.0),
        ('width="1e2" height="50.0"', 2.0),
        ('width="72pt" height="8pc"', 0.75),
        ('width="2em" height="16"', 2.0),
        ('viewBox="0 0 1e-3 1e-3"', 1.0),
    ],
)
def test_a_drawing_has_the_shape_that_it_says(size: str, shape: float) -> None:
    answer = convert(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{LEFT_HALF}</svg>'.encode())
    width, height = decoded(answer.data).size
    assert max(width, height) == DRAWING_SIDE
    assert width / height == pytest.approx(shape, rel=0.01)


@pytest.mark.parametrize("box", ["0 0 1600 900", "0 0 900 1600", "0 0 7 3", "0 0 1000.3 333.3"])
def test_a_drawing_that_fills_its_room_does_so_on_whole_pixels(box: str) -> None:
    _left, _top, width, height = box.split()
    drawn = svg(f'<rect width="{width}" height="{height}" fill="#1428c8"/>', box=box)
    assert decoded(convert(drawn).data).mode == "RGB", "no pixel of it can be seen through"


def test_a_drawing_keeps_its_colours_and_what_can_be_seen_through() -> None:
    image = decoded(convert(svg(LEFT_HALF)).data)
    assert image.size == (DRAWING_SIDE, DRAWING_SIDE // 2)
    assert image.getpixel((9, 99)) == (*BLUE, 255)
    assert image.getpixel((DRAWING_SIDE - 9, 99))[3] == 0  # type: ignore[index]


COMMON = {
    "with a prefix": b'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    b'<s:rect width="20" height="20" fill="#1428c8"/></s:svg>',
    "without a name space": f'<svg viewBox="0 0 40 20">{LEFT_HALF}</svg>'.encode(),
    "utf-16": svg(LEFT_HALF).decode().encode("utf-16"),
    "marked utf-8": b"\xef\xbb\xbf \n" + svg(LEFT_HALF),
    "latin 1": b'<?xml version="1.0" encoding="ISO-8859-1"?><!-- \xe5 -->' + svg(LEFT_HALF),
    "with a doctype": b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:9/svg11.dtd">'
    + svg(LEFT_HALF),
    "with names as entities": b'<!DOCTYPE svg [<!ENTITY s "http://www.w3.org/2000/svg">]>'
    + f'<svg xmlns="&s;" viewBox="0 0 40 20">{LEFT_HALF}</svg>'.encode(),
    "with a style": svg('<style>.b{fill:#1428c8}</style><rect class="b" width="20" height="20"/>'),
    "with a style in cdata": svg(
        '<style><![CDATA[g>.b{fill:#1428c8}]]></style><g><rect class="b" width="20" height="20"/></g>'
    ),
    "used again": svg(f'<defs><g id="h">{LEFT_HALF}</g></defs><use xlink:href="#h"/>'),
    "used before it is there": svg(f'<use href="#h"/><defs><symbol id="h">{LEFT_HALF}</symbol></defs>'),
    "with a gradient": svg(
        '<linearGradient id="g"><stop stop-color="#1428c8"/></linearGradient>'
        '<rect width="20" height="20" fill="url(#g)"/>'
    ),
    "with a link": svg(f'<a xlink:href="https://heidi.example/">{LEFT_HALF}</a>'),
    "with a script": svg(f'<script>while(1){{}}</script><g onload="alert(1)">{LEFT_HALF}</g>'),
    "with words of its editor": svg(
        f'<metadata><x xmlns="urn:x" href="file:///x"/></metadata><title>A</title>'
        f'<i:p xmlns:i="urn:i">&lt;</i:p>{LEFT_HALF}'
    ),
    "with another picture inside": svg(
        f'<image width="40" height="20" xlink:href="{CARRIED}" clip-path="url(#c)"/>'
        '<clipPath id="c"><rect width="20" height="20"/></clipPath>'
    ),
    "with a reference to itself": svg(f'<g id="o">{LEFT_HALF}<use href="#o"/></g>'),
    "with a reference to nothing": svg(f'{LEFT_HALF}<use href="#nowhere"/>'),
}


@pytest.mark.parametrize("name", COMMON)
def test_what_programs_write_is_drawn(name: str) -> None:
    answer = convert(COMMON[name])
    assert (answer.reason, answer.kind, answer.notes) == (None, "SVG", ())
    image = decoded(answer.data)
    assert image.getpixel((9, 99)) == (*BLUE, 255)
    assert image.getpixel((DRAWING_SIDE - 9, 99))[3] == 0  # type: ignore[index]


ELSEWHERE = {
    "a file beside it": '<image href="other.png"/>',
    "a web address": '<image xlink:href="https://heidi.example/a.png"/>',
    "a file in a filter": '<filter id="f"><feImage href="other.png"/></filter>',
    "parts of another drawing": '<use xlink:href="other.svg#a"/>',
    "a gradient of another drawing": '<linearGradient id="g" href="other.svg#g"/>',
    "a line of another drawing": '<text><textPath href="other.svg#p">a</textPath></text>',
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_drawing_that_needs_something_else_is_refused(name: str) -> None:
    """A drawing must not make the build open a file or ask another computer."""
    assert convert(svg(ELSEWHERE[name])).reason is Reason.EXTERNAL


@pytest.mark.parametrize(
    ("declared", "content", "reason"),
    [
        ('<!ATTLIST image href CDATA "other.png">', "<image/>", Reason.EXTERNAL),
        ('<!ENTITY a "other.png">', '<image href="&a;"/>', Reason.EXTERNAL),
        ('<!ENTITY a SYSTEM "words.txt">', "<text>&a;</text>", Reason.TANGLED),
        ("<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;", "<text>&b;</text>", Reason.TANGLED),
        ('<!ENTITY a "x"><!ENTITY b "&a;&a;">', "<text>&b;</text>", Reason.TANGLED),
        ('<!ENTITY a "<g/>">', "&a;", Reason.TANGLED),
    ],
)
def test_nor_may_it_by_what_it_declares(declared: str, content: str, reason: Reason) -> None:
    """Words that stand for others hold plain words only, so that what was looked at is what is drawn."""
    assert convert(f"<!DOCTYPE svg [{declared}]>".encode() + svg(content)).reason is reason


UNFIT: dict[str, tuple[bytes, Reason]] = {
    "a drawing inside": (svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), Reason.EMBEDDED),
    "words inside": (svg('<image href="data:image/png;base64,AAAA"/>'), Reason.EMBEDDED),
    "letters that are no base 64": (svg('<image href="data:image/png;base64,*"/>'), Reason.EMBEDDED),
    "no size": (b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>', Reason.SIZELESS),
    "a size of nothing": (svg(LEFT_HALF, box="0 0 0 0"), Reason.SIZELESS),
    "a size without end": (svg(LEFT_HALF, box="0 0 inf 1"), Reason.SIZELESS),
    "a size that is no number": (svg(LEFT_HALF, box="0 0 nan nan"), Reason.SIZELESS),
    "a line": (svg(LEFT_HALF, box="0 0 41 2"), Reason.THIN),
    "cut off": (svg(LEFT_HALF)[:-9], Reason.BROKEN),
    "unclosed": (svg("<g>"), Reason.BROKEN),
}


@pytest.mark.parametrize("name", UNFIT)
def test_what_cannot_be_drawn_has_a_reason(name: str) -> None:
    data, reason = UNFIT[name]
    answer = convert(data)
    assert (answer.reason, answer.data, answer.kind) == (reason, b"", "SVG"), answer


def test_what_is_not_shown_as_it_was_meant_is_said() -> None:
    page = '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hej</p></foreignObject>'
    assert convert(svg(page + LEFT_HALF)).notes == (Note.LEFT_OUT,)
    assert convert(svg('<text y="15">Hej</text>')).notes == (Note.LETTERING,)


PROGRAMS_OWN = '<foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" width="1" height="1"/>'


def test_what_only_a_program_understands_is_no_loss() -> None:
    answer = convert(svg(f"<switch>{PROGRAMS_OWN}<g>{LEFT_HALF}</g></switch>"))
    assert (answer.reason, answer.notes) == (None, ())
    assert decoded(answer.data).getpixel((9, 99)) == (*BLUE, 255)
    page = "<foreignObject><p/></foreignObject>"
    assert convert(svg(f"<switch>{page}<g>{LEFT_HALF}</g></switch>")).notes == (Note.LEFT_OUT,)


@pytest.mark.parametrize("family", ["Arial", "Atkinson Hyperlegible Next", "serif", ""])
def test_lettering_is_set_in_the_typeface_of_the_screen(family: str) -> None:
    own = decoded(convert(svg('<text x="2" y="15" font-size="14">Hej</text>')).data)
    attribute = f'<text x="2" y="15" font-size="14" font-family="{family}">Hej</text>'
    style = f'<text x="2" y="15" font-size="14" style="font-family:{family or "x"}">Hej</text>'
    assert own.getbbox()
    for text in (attribute, style):
        assert decoded(convert(svg(text)).data).tobytes() == own.tobytes()


def test_what_is_drawn_holds_nothing_that_was_not_looked_at() -> None:
    loud = f'<script>1</script><g onload="x" xml:base="http://x/" data-a="&lt;">{LEFT_HALF}</g>'
    quiet = read(svg(loud)).svg
    for word in ("script", "onload", "base", "xlink"):
        assert word not in quiet
    assert read(quiet.encode()).svg == quiet


def test_the_same_drawing_is_the_same_picture() -> None:
    assert convert(COMMON["with a gradient"]) == convert(COMMON["with a gradient"]) != Answer()
