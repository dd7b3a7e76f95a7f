"""How large the panel says that it is, before any screen runs: its EDID, as the kernel hands it out."""

from math import hypot
from pathlib import Path

CONNECTORS = Path("/sys/class/drm")
_HEAD = bytes.fromhex("00ffffffffffff00")
_LENGTH = 128
_FIRST_TIMING = 54
_INCH_MM = 25.4


def inches_of_panel(connectors: Path = CONNECTORS) -> float | None:
    """The diagonal of the first panel that is plugged in and tells its size; None when none does."""
    for edid in sorted(connectors.glob("*/edid")):
        try:
            found = _diagonal(edid.read_bytes())
        except OSError:
            continue
        if found:
            return found
    return None


def _diagonal(edid: bytes) -> float | None:
    """From the millimetres of the first timing (VESA E-EDID 1.4, 3.10.2), to a tenth of an inch."""
    if len(edid) < _LENGTH or not edid.startswith(_HEAD):
        return None
    timing = edid[_FIRST_TIMING : _FIRST_TIMING + 18]
    width, height = timing[12] | (timing[14] >> 4) << 8, timing[13] | (timing[14] & 15) << 8
    return round(hypot(width, height) / _INCH_MM, 1) or None
