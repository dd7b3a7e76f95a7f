"""Codes by their address, pictures by their number."""

from urllib.parse import quote

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.domain.errors import ContentCorrupt, ContentError, ContentUnreadable
from kiosk.qr.matrix import QUIET_ZONE, matrix, pixels_per_module
from kiosk.viewmodels.images import INK, WHITE, CodeImages, Pictures, WaveImages, code_image
from tests.content.samples import picture_bytes
from tests.factories import HOST
from tests.log_entries import entries

ADDRESS = f"https://{HOST}/m/7K3QF"


PX_PER_MM = 2.71
CARRIED = {"7": "BEGIN:VCARD"}


def code(address: str = ADDRESS, width: int = 352) -> QImage:
    codes = CodeImages(
        lambda address: is_allowed(address, (HOST,)), lambda key: CARRIED.get(key, ""), lambda: PX_PER_MM
    )
    return codes.requestImage("2.71," + quote(address, safe=""), QSize(), QSize(width, -1))


def pixels(image: QImage) -> "np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]":
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine() // 4, 4)
    return lines[:, : rgb.width(), :3].copy()


@pytest.mark.parametrize("width", [0, 1, 33, 100, 352, 353, 1000])
def test_a_code_is_drawn_in_whole_pixels_and_reads_back(width: int) -> None:
    image = code(width=width)
    side = matrix(ADDRESS).size + 2 * QUIET_ZONE
    factor = max(pixels_per_module(PX_PER_MM, matrix(ADDRESS).size), width // side)
    assert (image.width(), image.height()) == (side * factor, side * factor)
    seen = pixels(image)
    modules = seen[::factor, ::factor]
    assert np.array_equal(np.kron(modules, np.ones((factor, factor, 1), np.uint8)), seen)
    assert [found.text for found in zxingcpp.read_barcodes(seen)] == [ADDRESS]


def test_a_code_is_dark_on_white_with_its_quiet_zone() -> None:
    seen = pixels(code_image(ADDRESS))
    dark = np.all(seen == (INK.red(), INK.green(), INK.blue()), axis=2)
    white = np.all(seen == (WHITE.red(), WHITE.green(), WHITE.blue()), axis=2)
    assert np.array_equal(dark, ~white)
    inner = dark[QUIET_ZONE:-QUIET_ZONE, QUIET_ZONE:-QUIET_ZONE]
    assert np.array_equal(inner, np.array(matrix(ADDRESS).rows))
    assert dark.sum() == inner.sum() > 0


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://heidi.example/m/7K3QF",
        "https://elsewhere.example/m/7K3QF",
        "https://heidi.example.elsewhere.example/",
        "https://user@heidi.example/",
        "https://heidi.example:8443/",
        "javascript:alert(1)",
        "WIFI:S:x;;",
        "file:///etc/passwd",
        "https://heidi.example/å",
        "https://heidi.example/a b",
        "../../etc/passwd",
        "https://heidi.example/" + "x" * 400,
    ],
)
def test_an_address_that_is_not_allowed_is_not_drawn(address: str) -> None:
    assert code(address).isNull()


def test_a_carried_text_is_drawn_by_its_key_alone() -> None:
    assert [found.text for found in zxingcpp.read_barcodes(pixels(code("carried/7")))] == ["BEGIN:VCARD"]
    assert code("carried/8").isNull()
    assert code("BEGIN:VCARD").isNull()


def picture(data: bytes | ContentError, wanted: QSize | None = None) -> QImage:
    def read(number: int, edition: str) -> bytes:
        assert (number, edition) == (7, "-12")
        if isinstance(data, ContentError):
            raise data
        return data

    return Pictures(read).requestImage("7-12", QSize(), wanted or QSize())


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
@pytest.mark.parametrize(
    ("wanted", "size"),
    [
        (QSize(20, 20), (20, 15)),
        (QSize(80, 30), (40, 30)),
        (QSize(), (40, 30)),
        (QSize(0, 0), (40, 30)),
    ],
)
def test_a_picture_is_scaled_into_what_is_shown_and_keeps_its_shape(
    kind: str, wanted: QSize, size: tuple[int, int]
) -> None:
    image = picture(picture_bytes(kind), wanted)
    assert (image.width(), image.height()) == size
    assert image.pixelColor(5, 5).blue() > image.pixelColor(5, 5).red()


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", picture_bytes()[:40], b"\x89PNG\r\n\x1a\n" + bytes(100), b"<svg/>"]
)
def test_broken_bytes_are_an_empty_picture(data: bytes) -> None:
    assert picture(data).isNull()


@pytest.mark.qt_log_ignore("Rejecting image")
def test_a_huge_picture_is_not_decoded() -> None:
    assert picture(picture_bytes("PNG", (9000, 9000))).isNull()


@pytest.mark.parametrize("error", [ContentUnreadable("The disk is gone."), ContentCorrupt("Bad.", "no picture 7")])
def test_a_picture_that_cannot_be_read_is_empty_and_logged(
    caplog: pytest.LogCaptureFixture, error: ContentError
) -> None:
    assert picture(error).isNull()
    said = {"number": 7, "kind": type(error).__name__, "sentence": error.sentence, "detail": error.detail}
    assert entries(caplog) == [{"event": "picture refused", "level": "WARNING"} | said]


def test_waves_fill_what_is_below_them_and_leave_the_corners() -> None:
    image = WaveImages().requestImage("ff1b6e9e,ff10456b,40", QSize(), QSize(400, 120))
    colours = [image.pixelColor(x, y) for x, y in ((0, 0), (0, 119), (399, 119), (200, 119))]
    assert image.size() == QSize(400, 120)
    assert [colour.alpha() for colour in colours] == [0, 0, 0, 255]
    assert colours[-1].name() == "#10456b"


def not_asked(number: int, edition: str) -> bytes:
    pytest.fail(f"asked for {number} of {edition}")


@pytest.mark.parametrize("id", ["", "x", "-1", "7-", "7-x", "7-1-2", "1.5", "../7", "9" * 5_000, "\u0663"])
def test_a_picture_without_a_number_is_empty(id: str) -> None:
    assert Pictures(not_asked).requestImage(id, QSize(), QSize()).isNull()


@pytest.mark.parametrize("id", ["", "x", "10456b,1b6e9e", "10456b,1b6e9e,nan", "red,blue,4", "10456b,1b6e9e,-1"])
def test_waves_without_their_measures_are_empty(id: str) -> None:
    assert WaveImages().requestImage(id, QSize(), QSize(10, 10)).isNull()
