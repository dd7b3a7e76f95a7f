"""The size that a panel tells by its EDID."""

from pathlib import Path

import pytest

from kiosk.cli.setup.panel import inches_of_panel


def edid(width_mm: int, height_mm: int) -> bytes:
    """The first block of one, with a timing of that size."""
    block = bytearray(128)
    block[:8] = bytes.fromhex("00ffffffffffff00")
    block[54 + 12], block[54 + 13] = width_mm & 255, height_mm & 255
    block[54 + 14] = (width_mm >> 8) << 4 | height_mm >> 8
    return bytes(block)


@pytest.mark.parametrize(("size", "inches"), [((708, 398), 32.0), ((398, 708), 32.0), ((527, 296), 23.8)])
def test_the_diagonal_is_of_the_millimetres(tmp_path: Path, size: tuple[int, int], inches: float) -> None:
    for connector, data in (("card0-DP-1", b""), ("card0-HDMI-A-1", edid(*size)), ("card0-HDMI-A-2", edid(100, 100))):
        (tmp_path / connector).mkdir()
        (tmp_path / connector / "edid").write_bytes(data)
    assert inches_of_panel(tmp_path) == inches


@pytest.mark.parametrize("data", [b"", edid(0, 0), edid(708, 398)[:100], bytes(128)])
def test_a_panel_that_tells_nothing_has_no_size(tmp_path: Path, data: bytes) -> None:
    assert inches_of_panel(tmp_path) is None
    (tmp_path / "card0-DP-1").mkdir()
    (tmp_path / "card0-DP-1" / "edid").write_bytes(data)
    assert inches_of_panel(tmp_path) is None
