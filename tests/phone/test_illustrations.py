"""What stands for a thing on its page: a photo cut round its focal point, a logo whole, or the pattern of its id."""

import re
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image

from kiosk.domain.content import Content
from kiosk.domain.model import Picture, PictureKind
from kiosk.domain.pattern import pattern
from kiosk.domain.short_codes import short_code
from kiosk.phone.patterns import COLUMNS, ROWS, pattern_drawing
from kiosk.phone.pictures import SIDE, cut
from kiosk.phone.site import Site, build_site
from kiosk.phone.tombstones import Things
from tests.phone.sample_site import SITE, page, text_of
from tests.phone.samples import CONTENT, PICTURES, with_built_at

HUB, NORTH = f"m/{short_code('m', 'hub')}/", f"p/{short_code('p', 'north')}/"
SEEN = re.compile(r'<img class="(\w+)" src="/([^"]+)" width="(\d+)" height="(\d+)" alt="([^"]*)"')
SVG = "{http://www.w3.org/2000/svg}"


def striped(size: tuple[int, int], colour: tuple[int, int, int, int] = (255, 0, 0, 255)) -> bytes:
    """A picture whose first tenth is of `colour`, the rest clear."""
    made, image = BytesIO(), Image.new("RGBA", size)
    image.paste(colour, (0, 0, size[0] // 10, size[1]))
    image.save(made, "PNG")
    return made.getvalue()


def with_hub(picture: Picture, data: bytes, content: Content = CONTENT) -> Site:
    """The site on which the hub has this picture."""
    made = replace(content, pictures={**content.pictures, 1: picture})
    return build_site(made, (PICTURES | {1: data}).__getitem__, Things())


def shown(html: str, site: Site = SITE) -> tuple[str, tuple[int, int], str, bytes]:
    """The kind, size, words and bytes of the first picture of a page."""
    kind, name, width, height, alt = SEEN.findall(html)[0]
    return kind, (int(width), int(height)), alt, site.files[name]


@pytest.mark.parametrize(
    ("size", "focal", "part"),
    [
        ((1600, 900), (0, 100), (0, 0, 1600, 900)),
        ((1600, 1600), (50, 50), (0, 350, 1600, 1250)),
        ((1600, 1600), (50, 0), (0, 0, 1600, 900)),
        ((1600, 1600), (50, 100), (0, 700, 1600, 1600)),
        ((1600, 1600), (50, 40), (0, 190, 1600, 1090)),
        ((3200, 900), (10, 50), (0, 0, 1600, 900)),
        ((3200, 900), (75, 50), (1600, 0, 3200, 900)),
        ((1, 40), (50, 50), (0, 20, 1, 21)),
        ((40, 1), (50, 50), (19, 0, 21, 1)),
    ],
)
def test_a_photo_is_cut_round_its_focal_point(
    size: tuple[int, int], focal: tuple[int, int], part: tuple[int, int, int, int]
) -> None:
    assert cut(size, focal) == part


def test_a_photo_has_one_shape_and_its_focal_point_in_sight() -> None:
    photo = Picture(1, "image/png", 3200, 900, {"sv": "Ett hus"}, focal=(0, 50))
    site = with_hub(photo, striped((3200, 900)))
    kind, size, alt, data = shown(page(HUB, site.files), site)
    assert (kind, size, alt) == ("photo", (SIDE, SIDE * 9 // 16), "Ett hus")
    assert Image.open(BytesIO(data)).convert("RGB").getpixel((20, 200)) != (0, 0, 0)


def test_a_logo_stays_whole_and_what_can_be_seen_through() -> None:
    logo = Picture(1, "image/png", 600, 100, {"sv": "Hubbens logo"}, kind=PictureKind.LOGO, focal=(0, 0))
    site = with_hub(logo, striped((600, 100)))
    kind, size, _alt, data = shown(page(HUB, site.files), site)
    assert (kind, size) == ("logo", (600, 100))
    assert Image.open(BytesIO(data)).convert("RGBA").getpixel((300, 50))[3] == 0  # type: ignore[index]


def test_whose_a_picture_is_stands_below_it() -> None:
    assert "<figcaption>" not in page(HUB)
    mine = replace(CONTENT.pictures[1], credit={"sv": "Foto: <en vän>"})
    site = with_hub(mine, PICTURES[1])
    assert "<figcaption>Foto: &lt;en vän&gt;</figcaption>" in page(HUB, site.files)
    assert '<figcaption><span lang="sv">Foto: &lt;en vän&gt;</span></figcaption>' in page(f"en/{HUB}", site.files)


def test_what_has_no_picture_has_the_pattern_of_its_id_in_either_language() -> None:
    angel = f"m/{short_code('m', 'angel')}/"
    kind, size, alt, data = shown(page(angel))
    assert (kind, size, alt, data) == ("pattern", (900, 500), "", pattern_drawing("member/angel"))
    assert shown(page(f"en/{angel}"))[3] == data
    event = shown(page(f"e/{short_code('e', 'weekly')}/"))[3]
    assert (shown(page(NORTH))[3], event) == (pattern_drawing("place/north"), pattern_drawing("event/weekly"))
    assert 'og:image" content="https://heidi.example/assets/share.' in page(angel), "nobody shares an SVG"


def test_a_pattern_has_the_squares_of_the_screen() -> None:
    root = ElementTree.fromstring(pattern_drawing("member/hetch"))
    shapes = {path.get("id"): path.get("d") for path in root.iterfind(f"{SVG}defs/{SVG}path")}
    figures = {
        (int(use.get("x", "")), int(use.get("y", ""))): (group.get("fill"), shapes[use.get("href", "")[1:]])
        for group in root.iterfind(f"{SVG}g")
        for use in group.iterfind(f"{SVG}use")
    }
    squares = pattern("member/hetch", COLUMNS, ROWS)
    assert len(figures) == COLUMNS * ROWS
    for (x, y), (colour, shape) in figures.items():
        square = squares[y][x]
        assert colour == square.figure
        same = {figures[i, j][1] for j, row in enumerate(squares) for i, one in enumerate(row) if one == square}
        assert same == {shape}
    assert len(pattern_drawing("member/hetch")) < 6_000


def test_the_way_is_told_as_staff_say_it() -> None:
    north, middle = CONTENT.places["north"], CONTENT.places["middle"]
    door = replace(north, direction={"sv": "Åt vänster längs kajen"}, entrance=1)
    six = replace(middle, minutes=6)
    site = build_site(
        replace(CONTENT, places={**CONTENT.places, "north": door, "middle": six}), PICTURES.__getitem__, Things()
    )
    html = page(NORTH, site.files)
    assert "Vägen från skärmen: Åt vänster längs kajen" in text_of(html)
    assert SEEN.findall(html)[1][4] == "Ett blått hus", "the entrance"
    assert "Vägen från skärmen: Åt vänster" in text_of(page(HUB, site.files)), "a member there"
    assert "6 minuter till fots från Norra ände." in text_of(page(f"p/{short_code('p', 'middle')}/", site.files))
    assert "minuter till fots" not in text_of(page(f"p/{short_code('p', 'middle')}/"))


def test_another_number_of_the_same_entrance_changes_no_page() -> None:
    door = replace(CONTENT, places={**CONTENT.places, "north": replace(CONTENT.places["north"], entrance=1)})
    moved = replace(
        door,
        places={**door.places, "north": replace(door.places["north"], entrance=7)},
        pictures={**door.pictures, 7: replace(door.pictures[1], id=7)},
    )
    before = build_site(door, PICTURES.__getitem__, Things()).things
    read = (PICTURES | {7: PICTURES[1]}).__getitem__
    after = build_site(with_built_at(moved, days=1), read, before).things
    assert after.by_key == before.by_key
    credited = replace(moved, pictures={**moved.pictures, 7: replace(moved.pictures[7], credit={"sv": "En vän"})})
    changed = build_site(with_built_at(credited, days=1), read, before).things
    assert [key[1] for key, thing in changed.by_key.items() if thing != before.by_key[key]] == [
        short_code("p", "north")
    ]
