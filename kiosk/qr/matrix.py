"""A text as the dark and light modules of a QR code.

The library is `qrcode`; importing it would import Pillow, for pictures that nobody here asks it for, so Pillow is kept
away from it.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

QUIET_ZONE = 4
"""Light modules to leave on each side of the symbol."""
MODULE_MM_MIN = 2.0
SYMBOL_MM_MIN = 60.0


@contextmanager
def _without_pillow() -> Iterator[None]:
    if "PIL" in sys.modules:
        yield
        return
    sys.modules["PIL"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["PIL"]


with _without_pillow():
    from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]
    from qrcode.main import QRCode  # type: ignore[import-untyped]
    from qrcode.util import MODE_8BIT_BYTE, MODE_NUMBER, BitBuffer, QRData  # type: ignore[import-untyped]

_ECI, _UTF_8 = 0b0111, 26
"""What announces in which encoding the bytes behind it are, and the number of that one (ISO/IEC 18004, AIM ECI)."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A QR code without its quiet zone: `size` rows of `size` modules, True is dark. `version` is 1 to 40."""

    size: int
    rows: tuple[tuple[bool, ...], ...]
    version: int


class _Utf8(QRData):  # type: ignore[misc]
    """The bytes of a text, after the announcement that they are UTF-8."""

    def __init__(self, text: str) -> None:
        super().__init__(text.encode(), MODE_8BIT_BYTE)

    def write(self, buffer: BitBuffer) -> None:
        """Put it into `buffer`, which holds the mode (4 bits) and the length of bytes alone."""
        length_bits = len(buffer) - 4
        buffer.buffer.clear()
        buffer.length = 0
        for value, bits in ((_ECI, 4), (_UTF_8, 8), (self.mode, 4), (len(self), length_bits)):
            buffer.put(value, bits)
        super().write(buffer)


@lru_cache(maxsize=256)
def matrix(text: str) -> Matrix:
    """The code of `text` in the smallest version that holds it, with error correction M.

    Digits behind a `#` are written as a number, which takes less than half the room of letters.
    Letters beyond ASCII are announced as UTF-8: a reader that must guess takes “för” for Chinese.

    Raises:
        ValueError: when it is empty or longer than any code can hold.
    """
    if not text:
        raise ValueError("an empty text has no code")
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    for part in _parts(text):
        code.add_data(part)
    code.make()
    rows = tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
    return Matrix(len(rows), rows, code.version)


def _parts(text: str) -> Iterator[object]:
    address, sign, fragment = text.partition("#")
    if text.isascii() and fragment.isdigit():
        yield QRData(f"{address}{sign}", MODE_8BIT_BYTE)
        yield QRData(fragment, MODE_NUMBER)
    else:
        yield text if text.isascii() else _Utf8(text)


def pixels_per_module(
    px_per_mm: float, size: int, module_mm_min: float = MODULE_MM_MIN, symbol_mm_min: float = SYMBOL_MM_MIN
) -> int:
    """The least whole pixels a module so that modules and symbol (quiet zone not counted) are large enough.

    `px_per_mm` are pixels of the panel, `size` modules a side.

    Raises:
        ValueError: when the panel or the symbol has no size.
    """
    if px_per_mm <= 0 or size <= 0:
        raise ValueError(f"no code has {size} modules on a panel of {px_per_mm} pixels a millimetre")
    least_mm = max(module_mm_min, symbol_mm_min / size)
    return ceil(round(px_per_mm * least_mm, 6))
