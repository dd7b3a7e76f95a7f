"""Codes are read back by an independent reader, at the sizes they are drawn."""

import subprocess
import sys

import numpy as np
import pytest
import zxingcpp

from kiosk.domain.phone_addresses import (
    LONGEST_PHONE_ADDRESS,
    LONGEST_PHONE_HOST,
    event_address,
    fits_one_code,
    phone_address,
)
from kiosk.domain.short_codes import Kind, short_code
from kiosk.qr.matrix import MODULE_MM_MIN, QUIET_ZONE, SYMBOL_MM_MIN, Matrix, matrix, pixels_per_module
from tests.factories import at

LONG_HOST = "h" * (LONGEST_PHONE_HOST - len(".example")) + ".example"
ADDRESSES = [
    phone_address(host, kind, short_code(kind, f"thing-{number}"))
    for host in ("heidi.example", LONG_HOST)
    for kind in Kind
    for number in range(25)
]
PANELS = {"21.5 inch": 1080 / 268, "32 inch": 2.71, "43 inch 4K": 2160 / 535}


def drawn(code: Matrix, pixels: int) -> np.ndarray:
    modules = np.pad(np.array(code.rows), QUIET_ZONE)
    return np.where(np.kron(modules, np.ones((pixels, pixels), dtype=bool)), 0, 255).astype(np.uint8)


def announced(code: Matrix) -> bytes:
    """What is in a code, after what it says of itself: `]Q1` for plain bytes, `]Q2` and a number for an encoding."""
    (found,) = zxingcpp.read_barcodes(drawn(code, 3), text_mode=zxingcpp.TextMode.HexECI)
    return bytes.fromhex(found.text)


def test_each_of_200_addresses_is_read_back() -> None:
    assert len(set(ADDRESSES)) == 200
    for address in ADDRESSES:
        (found,) = zxingcpp.read_barcodes(drawn(matrix(address), 3))
        assert (found.text, found.format) == (address, zxingcpp.BarcodeFormat.QRCode)


def test_phone_addresses_need_version_3_at_most() -> None:
    assert max(len(address) for address in ADDRESSES) == LONGEST_PHONE_ADDRESS
    assert {matrix(address).version for address in ADDRESSES} == {3}
    assert matrix("https://heidi.se/m/7K3QF").version == 2


@pytest.mark.parametrize("starts", ["2026-12-01 12:00", "2030-01-01 00:05", "2026-10-25 02:30"])
@pytest.mark.parametrize("host", ["heidi.example", LONG_HOST])
def test_an_address_with_a_time_needs_version_3_at_most_and_is_read_back(host: str, starts: str) -> None:
    address = event_address(host, "7K3QF", at(starts))
    code = matrix(address)
    (found,) = zxingcpp.read_barcodes(drawn(code, 3))
    assert (found.text, found.ec_level, code.version) == (address, "M", 3)


def test_error_correction_is_m() -> None:
    (found,) = zxingcpp.read_barcodes(drawn(matrix(ADDRESSES[0]), 3))
    assert found.ec_level == "M"


def test_matrix_is_square_and_has_no_quiet_zone() -> None:
    code = matrix(ADDRESSES[0])
    assert code.size == len(code.rows) == 17 + 4 * code.version
    assert {len(row) for row in code.rows} == {code.size}
    assert all(code.rows[0][:7])
    assert all(row[0] for row in code.rows[:7])


def test_an_address_in_capitals_packs_into_a_smaller_code() -> None:
    assert matrix(ADDRESSES[0].upper()).version < matrix(ADDRESSES[0]).version


@pytest.mark.parametrize("text", ["", "x" * 3000, "ö" * 1500])
def test_what_no_code_can_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        matrix(text)


@pytest.mark.parametrize("text", ["Center för innovation", "ö" * 60, "Åäö " * 50])
def test_letters_beyond_ascii_are_announced_as_utf_8(text: str) -> None:
    """Without it zbar reads “f繹r”, and phones what they guess."""
    assert announced(matrix(text)) == b"]Q2\\000026" + text.encode()


def test_addresses_are_announced_as_nothing() -> None:
    assert announced(matrix(ADDRESSES[0])) == b"]Q1" + ADDRESSES[0].encode()


@pytest.mark.parametrize("beginning", ["", "ö"])
def test_one_code_is_filled_to_its_last_byte(beginning: str) -> None:
    texts = [beginning + "a" * length for length in range(205, 215)]
    assert [fits_one_code(text) for text in texts] == [matrix(text).version == 10 for text in texts]
    assert {fits_one_code(text) for text in texts} == {True, False}


@pytest.mark.parametrize("px_per_mm", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("size", [21, 25, 29, 33])
def test_modules_and_symbol_are_large_enough_and_no_larger_than_needed(px_per_mm: float, size: int) -> None:
    pixels = pixels_per_module(px_per_mm, size)
    assert pixels / px_per_mm >= MODULE_MM_MIN
    assert pixels * size / px_per_mm >= SYMBOL_MM_MIN
    fewer = pixels - 1
    assert fewer / px_per_mm < MODULE_MM_MIN or fewer * size / px_per_mm < SYMBOL_MM_MIN


@pytest.mark.parametrize(
    ("px_per_mm", "size", "pixels"),
    [(2.71, 29, 6), (2.71, 25, 7), (1.0, 30, 2), (4.0, 30, 8), (2.71, 57, 6)],
)
def test_pixels_are_whole(px_per_mm: float, size: int, pixels: int) -> None:
    assert pixels_per_module(px_per_mm, size) == pixels


@pytest.mark.parametrize(("px_per_mm", "size"), [(0, 29), (-1, 29), (2.71, 0)])
def test_a_panel_or_symbol_without_size_is_refused(px_per_mm: float, size: int) -> None:
    with pytest.raises(ValueError, match="no code"):
        pixels_per_module(px_per_mm, size)


def test_neither_pillow_nor_qt_is_imported_and_pillow_still_works_afterwards() -> None:
    script = (
        "import sys\n"
        "from kiosk.qr.matrix import matrix\n"
        "matrix('https://heidi.example/m/7K3QF')\n"
        "assert not [name for name in sys.modules if name.split('.')[0] in ('PIL', 'PySide6')]\n"
        "import PIL.Image\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
