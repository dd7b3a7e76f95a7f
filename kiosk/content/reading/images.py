"""What the first bytes of a picture say of it, without decoding it.

Sources: PNG (W3C, section 11.2.1), WebP container (RFC 9649).
"""

import struct
from dataclasses import dataclass

HEAD_BYTES = 30
"""How many bytes `probe` wants to see."""

PNG = "image/png"
WEBP = "image/webp"

_PNG_START = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_ANIMATED = 0x02
_SIDE_BITS = 0x3FFF


@dataclass(frozen=True, slots=True)
class Shape:
    """Media type, width and height in pixels."""

    media_type: str
    width: int
    height: int


def probe(head: bytes) -> Shape | None:
    """The shape of a PNG or a still WebP from its first HEAD_BYTES; None for anything else."""
    if len(head) < HEAD_BYTES:
        return None
    if head.startswith(_PNG_START):
        return Shape(PNG, *struct.unpack(">II", head[16:24]))
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(head)
    return None


def _webp(head: bytes) -> Shape | None:
    match head[12:16]:
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            width, height = struct.unpack("<HH", head[26:30])
            return Shape(WEBP, width & _SIDE_BITS, height & _SIDE_BITS)
        case b"VP8L" if head[20] == 0x2F:
            bits = int.from_bytes(head[21:25], "little")
            return Shape(WEBP, (bits & _SIDE_BITS) + 1, (bits >> 14 & _SIDE_BITS) + 1)
        case b"VP8X" if not head[20] & _ANIMATED:
            return Shape(WEBP, int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1)
    return None
