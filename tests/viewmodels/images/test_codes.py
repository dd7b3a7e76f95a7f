"""Codes by their address."""

from urllib.parse import quote

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.qr.matrix import QUIET_ZONE, matrix, pixels_per_module
from kiosk.viewmodels.images.codes import INK, WHITE, CodeImages, code_image
from tests.factories import HOST
from tests.viewmodels.images.pixels import pixels

ADDRESS = f"https://{HOST}/m/7K3QF"


PX_PER_MM = 2.71
CARRIED = {"7": "BEGIN:VCARD"}


def code(address: str = ADDRESS, width: int = 352) -> QImage:
    codes = CodeImages(
        lambda address: is_allowed(address, (HOST,)), lambda key: CARRIED.get(key, ""), lambda: PX_PER_MM
    )
    return codes.requestImage("2.71," + quote(address, safe=""), QSize(), QSize(width, -1))


@pytest.mark.parametrize("width", [0, 1, 33, 100, 352, 353, 1000])
def test_a_code_is_drawn_in_whole_pixels_and_reads_back(width: int) -> None:
    image = code(width=width)
    side = matrix(ADDRESS).size + 2 * QUIET_ZONE
    factor = max(pixels_per_module(PX_PER_MM, matrix(ADDRESS).size), width // side)
    assert (image.width(), image.height()) == (side * factor, side * factor)
    seen = pixels(image)[..., :3]
    modules = seen[::factor, ::factor]
    assert np.array_equal(np.kron(modules, np.ones((factor, factor, 1), np.uint8)), seen)
    assert [found.text for found in zxingcpp.read_barcodes(seen.copy())] == [ADDRESS]


def test_a_code_is_dark_on_white_with_its_quiet_zone() -> None:
    seen = pixels(code_image(ADDRESS))[..., :3]
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
    assert [found.text for found in zxingcpp.read_barcodes(pixels(code("carried/7"))[..., :3].copy())] == [
        "BEGIN:VCARD"
    ]
    assert code("carried/8").isNull()
    assert code("BEGIN:VCARD").isNull()
