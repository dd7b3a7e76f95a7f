"""Photos round their focal point, logos whole on white, patterns: in the size in which they are shown."""

from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain.errors import ContentCorrupt, ContentError, ContentUnreadable
from kiosk.domain.motifs import Motif
from kiosk.domain.pattern import grid, pattern
from kiosk.viewmodels.images.illustrations import BLANK, Illustrations
from kiosk.viewmodels.images.rounding import Corners
from tests.content.samples import picture_bytes
from tests.log_entries import entries
from tests.viewmodels.images.pixels import pixels

DRAWINGS = Path(__file__).parents[3] / "assets" / "drawings"
KINDS = ["PNG", "WEBP", "JPEG"]


def drawn(
    what: str,
    size: tuple[int, int] = (160, 90),
    data: bytes | ContentError = b"",
    corners: Corners = Corners.NONE,
    radius: int = 0,
) -> QImage:
    """What stands for `what`, of which `data` is picture 7 of generation 12."""

    def read(number: int, edition: str) -> bytes:
        assert (number, edition) == (7, "-12")
        if isinstance(data, ContentError):
            raise data
        return data

    id = f"-12,{corners.value},{radius}/{quote(what, safe='')}"
    return Illustrations(read, DRAWINGS).requestImage(id, QSize(), QSize(*size))


def coordinates(kind: str, width: int, height: int) -> bytes:
    """A photo whose red says how far from the left a pixel is, and its green how far from the top (0 to 255)."""
    red, green = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    made = BytesIO()
    Image.fromarray(np.dstack([red, green, np.zeros_like(red)]).astype(np.uint8)).save(made, kind, quality=100)
    return made.getvalue()


def middle(image: QImage) -> tuple[float, float]:
    """Which point of the photo is in the middle of what is shown, in percent."""
    seen = pixels(image).astype(float)
    height, width = seen.shape[:2]
    part = seen[height // 2 - 1 : height // 2 + 2, width // 2 - 1 : width // 2 + 2, :2].mean(axis=(0, 1))
    return part[0] / 2.55, part[1] / 2.55


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("size", "focal", "shown"),
    [
        ((320, 180), (50, 50), (50, 50)),
        ((90, 180), (50, 50), (50, 50)),
        ((90, 180), (30, 70), (30, 50)),
        ((90, 180), (80, 10), (80, 50)),
        ((90, 180), (0, 0), (14, 50)),
        ((90, 180), (100, 100), (86, 50)),
        ((320, 60), (10, 30), (50, 30)),
        ((320, 60), (10, 0), (50, 17)),
        ((320, 60), (10, 100), (50, 83)),
        ((640, 360), (0, 100), (50, 50)),
    ],
)
def test_a_photo_is_cropped_round_its_focal_point_as_far_as_its_edges_allow(
    kind: str, size: tuple[int, int], focal: tuple[int, int], shown: tuple[int, int]
) -> None:
    image = drawn(f"photo/7/{focal[0]},{focal[1]}", size, coordinates(kind, 480, 270))
    assert (image.width(), image.height()) == size
    assert middle(image) == pytest.approx(shown, abs=2.5)


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_keeps_its_shape(kind: str) -> None:
    seen = pixels(drawn("photo/7/50,50", (100, 100), coordinates(kind, 800, 200))).astype(float)
    across, down = (seen[:, -1, 0] - seen[:, 0, 0]).mean(), (seen[-1, :, 1] - seen[0, :, 1]).mean()
    assert (across / 255, down / 255) == pytest.approx((0.25, 1), abs=0.05)


def plate(data: bytes, size: tuple[int, int]) -> tuple[NDArray[np.bool_], int, int]:
    """Where the logo stands on its plate, and how wide and high it is there."""
    seen = pixels(drawn("logo/7", size, data))
    assert seen.shape == (size[1], size[0], 4)
    dark = seen[..., 0] < 128
    rows, columns = np.nonzero(dark)
    return dark, int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shape", [(600, 100), (300, 100), (200, 200), (100, 200), (100, 300)])
@pytest.mark.parametrize("size", [(1080, 608), (184, 127), (178, 200), (312, 126)])
def test_a_logo_is_whole_in_the_middle_of_a_white_plate_and_keeps_its_shape(
    kind: str, shape: tuple[int, int], size: tuple[int, int]
) -> None:
    dark, width, height = plate(picture_bytes(kind, shape), size)
    assert dark.sum() == width * height
    assert abs(width - height * shape[0] / shape[1]) <= max(1, shape[0] / shape[1])
    rows, columns = np.nonzero(dark)
    assert abs(columns.min() - (size[0] - 1 - columns.max())) <= 1
    assert abs(rows.min() - (size[1] - 1 - rows.max())) <= 1
    margin = min(columns.min(), rows.min())
    assert 0.1 * min(size) <= margin <= 0.12 * min(size) + 1


def test_what_is_clear_in_a_logo_is_white() -> None:
    made = BytesIO()
    Image.new("RGBA", (60, 20), (0, 0, 0, 0)).save(made, "PNG")
    assert (pixels(drawn("logo/7", (184, 127), made.getvalue())) == 255).all()


@pytest.mark.parametrize(
    ("corners", "cut"),
    [
        (Corners.ALL, ("left top", "right top", "left bottom", "right bottom")),
        (Corners.LEFT, ("left top", "left bottom")),
        (Corners.TOP, ("left top", "right top")),
        (Corners.NONE, ()),
    ],
)
@pytest.mark.parametrize("what", ["photo/7/50,50", "logo/7", "pattern/member/hetch"])
def test_corners_are_cut_off_and_nothing_else(what: str, corners: Corners, cut: tuple[str, ...]) -> None:
    covered = pixels(drawn(what, (160, 90), picture_bytes(), corners, 20))[..., 3]
    found = {"left top": (0, 0), "right top": (0, -1), "left bottom": (-1, 0), "right bottom": (-1, -1)}
    assert {name for name, (y, x) in found.items() if covered[y, x] == 0} == set(cut)
    assert all(covered[y, x] in (0, 255) for y, x in found.values())
    assert (covered[20:-20] == 255).all()
    assert (covered[:, 20:-20] == 255).all()
    lost = (255.0 - covered).sum() / 255
    assert lost == pytest.approx(len(cut) * (1 - np.pi / 4) * 20**2, rel=0.05)


@pytest.mark.parametrize("size", [(184, 127), (1080, 608), (178, 200), (45, 44), (3, 200), (1, 1)])
def test_a_pattern_covers_exactly_its_size_and_is_the_same_again(size: tuple[int, int]) -> None:
    image = drawn("pattern/member/hetch", size)
    assert (image.width(), image.height()) == size
    assert drawn("pattern/member/hetch", size) == image
    if min(size) > 40:
        assert drawn("pattern/member/lindab", size) != image


@pytest.mark.parametrize("size", [(184, 127), (180, 140), (1080, 608), (312, 126)])
def test_squares_of_a_pattern_begin_and_end_between_pixels(size: tuple[int, int]) -> None:
    covering, suns = grid(*size), 0
    for number in range(12):
        seen = pixels(drawn(f"pattern/event/e{number}", size))[..., :3]
        for row, squares in enumerate(pattern(f"event/e{number}", covering.columns, covering.rows)):
            for column, square in enumerate(squares):
                x, y = covering.left + column * covering.side, covering.top + row * covering.side
                whole = seen[max(0, y) : y + covering.side, max(0, x) : x + covering.side]
                if square.motif is Motif.SUN and whole.shape[:2] == (covering.side, covering.side):
                    suns += 1
                    edge = np.concatenate([whole[0], whole[-1], whole[:, 0], whole[:, -1]])
                    assert {rgb(colour) for colour in edge} == {square.ground}
                    assert rgb(whole[covering.side // 2, covering.side // 2]) == square.figure
    assert suns


@pytest.mark.parametrize("id", ["a b", "å/ä", "100%", "a?b#c", "%41", "x" * 200, "line\nbreak"])
def test_any_id_has_a_pattern(id: str) -> None:
    assert not drawn(f"pattern/place/{id}").isNull()


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", picture_bytes()[:40], b"\x89PNG\r\n\x1a\n" + bytes(100), b"<svg/>"]
)
@pytest.mark.parametrize("what", ["photo/7/50,50", "logo/7"])
def test_broken_bytes_are_an_empty_picture(what: str, data: bytes) -> None:
    assert drawn(what, data=data).isNull()


@pytest.mark.qt_log_ignore("Rejecting image")
@pytest.mark.parametrize("what", ["photo/7/50,50", "logo/7"])
def test_a_huge_picture_is_not_decoded(what: str) -> None:
    assert drawn(what, data=picture_bytes("PNG", (9000, 9000))).isNull()


@pytest.mark.parametrize("error", [ContentUnreadable("The disk is gone."), ContentCorrupt("Bad.", "no picture 7")])
def test_a_picture_that_cannot_be_read_is_empty_and_logged(
    caplog: pytest.LogCaptureFixture, error: ContentError
) -> None:
    assert drawn("photo/7/50,50", data=error).isNull()
    said = {"number": 7, "kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
    assert entries(caplog) == [{"event": "picture refused", "level": "WARNING"} | said]


def rgb(colour: NDArray[np.uint8]) -> str:
    """`#rrggbb`."""
    return f"#{bytes(colour).hex().upper()}"


def not_asked(number: int, edition: str) -> bytes:
    pytest.fail(f"asked for {number} of {edition}")


@pytest.mark.parametrize(
    "id",
    [
        "",
        "x",
        "photo/7/50,50",
        ",0,9",
        ",0,9/",
        "-1,4,9/photo/7/50,50",
        "-x,0,9/photo/7/50,50",
        ",0,-9/photo/7/50,50",
        ",0,99999/photo/7/50,50",
        ",0,9/photo/7",
        ",0,9/photo/-7/50,50",
        ",0,9/photo/7/50",
        ",0,9/photo/../7",
        ",0,9/logo/7/50,50",
        ",0,9/logo/\u0663",
        ",0,9/logo/" + "9" * 5_000,
        ",0,9/pattern/hetch",
        ",0,9/drawing/nothing/50,50",
        ",0,9/drawing/../harbour/50,50",
        ",0,9/drawing/harbour",
        ",0,9/pattern/topic/x",
        ",0,9/pattern/member/",
    ],
)
def test_what_is_not_understood_is_empty(id: str) -> None:
    assert Illustrations(not_asked, DRAWINGS).requestImage(id, QSize(), QSize(160, 90)).isNull()


@pytest.mark.parametrize("size", [QSize(), QSize(0, 90), QSize(160, 0), QSize(160, -1)])
def test_no_size_is_no_picture(size: QSize) -> None:
    assert Illustrations(not_asked, DRAWINGS).requestImage(",0,9/logo/7", QSize(), size).isNull()


@pytest.mark.parametrize(("size", "shape"), [((108, 192), "upright"), ((192, 108), "wide")])
def test_a_drawing_of_the_house_is_taken_in_the_shape_of_the_screen(size: tuple[int, int], shape: str) -> None:
    data = (DRAWINGS / f"harbour-{shape}.webp").read_bytes()
    assert drawn("drawing/harbour/50,50", size) == drawn("photo/7/50,50", size, data)


def test_the_blank_one_is_a_pixel() -> None:
    assert Illustrations(not_asked, DRAWINGS).requestImage(BLANK, QSize(), QSize()).size() == QSize(1, 1)
