"""What a drawing may take is counted before it is drawn, and one over each limit is refused.

Drawings are read by programs that go down a call with each element in an element, and draw what is used again as often
as it is used. A small file can be made that never ends there; the limits keep such a one from being begun.
"""

import base64

import pytest
from PIL import Image

from kiosk.sources.pictures import pixels, svg_cost
from kiosk.sources.pictures import svg as reading
from kiosk.sources.pictures.answers import Reason
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.styling import css
from tests.sources.pictures.sample_pictures import LEFT_HALF, encoded, svg, two_halves


def used_in_turn(levels: int, each: int) -> str:
    """Groups that use one another: `each` to the power of `levels` shapes."""
    groups = (f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * each + "</g>" for n in range(1, levels + 1))
    return f'<defs><rect id="a0" width="9" height="9"/>{"".join(groups)}</defs><use href="#a{levels}"/>'


def masked_in_turn(levels: int, each: int) -> str:
    masks = (f'<mask id="m{n}">' + f'<g mask="url(#m{n + 1})"/>' * each + "</mask>" for n in range(levels))
    return f'{"".join(masks)}<mask id="m{levels}"/>{LEFT_HALF}'


def chained(links: int) -> str:
    groups = (f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(links))
    return f'{"".join(groups)}<g id="a{links}">{LEFT_HALF}</g>'


def declaring(entities: str, content: str) -> bytes:
    return f"<!DOCTYPE svg [{entities}]>".encode() + svg(content)


LIMITS = [
    (reading, "DEEPEST", 4, svg("<g>" * 2 + LEFT_HALF + "</g>" * 2), svg("<g>" * 3 + LEFT_HALF + "</g>" * 3)),
    (reading, "MOST_ELEMENTS", 4, svg(LEFT_HALF * 3), svg(LEFT_HALF * 4)),
    (reading, "MOST_CHARACTERS", 200, svg(LEFT_HALF + "x" * 150), svg(LEFT_HALF + "x" * 200)),
    (
        reading,
        "MOST_CHARACTERS",
        200,
        declaring('<!ENTITY a "0123456789">', LEFT_HALF + "&a;" * 10),
        declaring('<!ENTITY a "0123456789">', LEFT_HALF + "&a;" * 20),
    ),
    (
        reading,
        "_LONGEST_ENTITY",
        8,
        declaring('<!ENTITY a "01234567">', LEFT_HALF + "&a;"),
        declaring('<!ENTITY a "0123456å">', LEFT_HALF + "&a;"),
    ),
    (
        reading,
        "_MOST_ENTITIES",
        2,
        declaring('<!ENTITY a "1"><!ENTITY b "2">', LEFT_HALF),
        declaring('<!ENTITY a "1"><!ENTITY b "2"><!ENTITY c "3">', LEFT_HALF),
    ),
    (svg_cost, "MOST_DRAWN", 60, svg(used_in_turn(2, 2)), svg(used_in_turn(3, 3))),
    (svg_cost, "MOST_DRAWN", 60, svg(masked_in_turn(2, 2)), svg(masked_in_turn(3, 3))),
    (svg_cost, "_DEEPEST", 8, svg(chained(2)), svg(chained(5))),
    (
        css,
        "DEEPEST",
        2,
        svg("<style>@media screen{@media all{rect{fill:red}}}</style>" + LEFT_HALF),
        svg("<style>@media screen{@media all{@media screen{rect{fill:red}}}}</style>" + LEFT_HALF),
    ),
]


@pytest.mark.parametrize(("module", "name", "limit", "within", "over"), LIMITS)
def test_one_over_a_limit_is_refused(
    module: object, name: str, limit: int, within: bytes, over: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert {convert(within).reason, convert(over).reason} == {None}, "harmless, both of them"
    monkeypatch.setattr(module, name, limit)
    assert (convert(within).reason, convert(over).reason) == (None, Reason.TANGLED)


def test_what_leads_back_to_itself_is_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg_cost, "MOST_DRAWN", 30)
    assert convert(svg(f'<g id="o">{LEFT_HALF}<use href="#o"/></g>')).reason is None


def test_a_picture_inside_has_its_limit_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pixels are decoded with the drawing, so its head is looked at before."""
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)
    carried = "data:image/png;base64," + base64.b64encode(encoded(two_halves(), "PNG")).decode()
    drawing = svg(f'<image width="40" height="20" href="{carried}"/>')
    monkeypatch.setattr(pixels, "MOST_PIXELS", 800)
    assert carried in reading.read(drawing).svg
    monkeypatch.setattr(pixels, "MOST_PIXELS", 799)
    assert convert(drawing).reason is Reason.EMBEDDED
