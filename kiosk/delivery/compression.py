"""Content files made small for the way: whole, or as the difference to one that the other side has."""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.content.files import STEP_BYTES, create, regular_descriptor, write_whole
from kiosk.content.limits import FILE_BYTES
from kiosk.content.refusals import changing, corrupt, hostile, unreadable, unwritable

if sys.version_info >= (3, 14):
    from compression import zstd
    from compression.zstd import CompressionParameter, DecompressionParameter
else:
    from backports import zstd
    from backports.zstd import CompressionParameter, DecompressionParameter

LEVEL = 12
"""Of 1 to 22. It takes 1 s for 18 MB of generated content; 19 takes 15 s for a sixth less, and deltas grow by half."""

_HEADER_BYTES = 18
"""The longest header of a zstd frame."""
_SINGLE_SEGMENT = 0x20
"""The flag in the fifth byte of a frame that asks for no more memory than it has content (RFC 8878, 3.1.1.1.1)."""
_SMALLEST_PREFIX = 8
_SMALLEST_WINDOW = 10


def pack(new: Path, out: Path, old: Path | None = None) -> None:
    """Write the content file `new` as one zstd frame into the new file `out`; with `old`, what there is to say to one
    who has that file.

    The same files give the same bytes. Memory stays within the sizes of both files and a third of them.

    Raises:
        ContentError: one of the files cannot be read, or is larger than a content file may be; or the disk refused.
            There is no `out` then.
    """
    prefix = _prefix(old)
    try:
        with os.fdopen(regular_descriptor(new), "rb", buffering=0) as file, _new_file(out) as descriptor:
            size = os.fstat(file.fileno()).st_size
            if size > FILE_BYTES:
                raise hostile(f"more than {FILE_BYTES} bytes")
            packer = zstd.ZstdCompressor(options=_options(size, prefix), zstd_dict=prefix and prefix.as_prefix)
            packer.set_pledged_input_size(size)
            while step := file.read(STEP_BYTES):
                write_whole(descriptor, packer.compress(step))
            write_whole(descriptor, packer.flush())
    except zstd.ZstdError as error:
        raise changing(new) from error  # it is not of the size that it had


def unpack(packed: Path, old: Path | None, out: Path, size: int) -> str:
    """Write the content file that `packed` holds as the new file `out`, and return its SHA-256 in hexadecimal.

    `old` is the file that it was packed with, `size` what it promises to be unpacked, in bytes: no more is written,
    and memory stays within `size` and that of `old`. Who calls compares the hash; another `old` gives another one.

    Raises:
        ContentHostile: the promise is more than a content file may be.
        ContentCorrupt: damaged, or not of that size. There is no `out` then.
        ContentUnreadable: the disk refused. There is no `out` then.
    """
    if not 0 < size <= FILE_BYTES:
        raise hostile(f"{size} bytes unpacked; {FILE_BYTES} is the most")
    prefix = _prefix(old)
    with _new_file(out) as descriptor:
        sha256, written = hashlib.sha256(), 0
        for step in _unpacked(packed, prefix, size):
            if (written := written + len(step)) > size:
                break
            sha256.update(step)
            write_whole(descriptor, step)
        if written != size:
            raise corrupt(f"unpacked to other than {size} bytes")
    return sha256.hexdigest()


def _options(size: int, prefix: zstd.ZstdDict | None) -> dict[int, int]:
    """How a file of that size is packed.

    Every byte of the prefix stays in sight to the end. What is told of a prefix by its last eight megabytes alone is
    found in all of it by long-distance matching.
    """
    reach = (size + (len(prefix) if prefix else 0)).bit_length()
    return {
        CompressionParameter.compression_level: LEVEL,
        CompressionParameter.window_log: max(reach, _SMALLEST_WINDOW),
        CompressionParameter.enable_long_distance_matching: int(prefix is not None),
        CompressionParameter.content_size_flag: 1,
        CompressionParameter.checksum_flag: 0,
    }


def _unpacked(packed: Path, prefix: zstd.ZstdDict | None, size: int) -> Iterator[bytes]:
    with os.fdopen(regular_descriptor(packed), "rb") as file:
        try:
            _check_frame(file.read(_HEADER_BYTES), size)
            file.seek(0)
            window = max((size - 1).bit_length(), _SMALLEST_WINDOW)
            options: dict[int, int] = {DecompressionParameter.window_log_max: window}
            frame = zstd.ZstdDecompressor(prefix and prefix.as_prefix, options)
            while not frame.eof:
                more = file.read(STEP_BYTES) if frame.needs_input else b""
                if frame.needs_input and not more:
                    raise corrupt("cut off")
                yield frame.decompress(more, STEP_BYTES)
        except zstd.ZstdError as error:
            raise corrupt(f"not unpacked: {error}") from error


def _check_frame(header: bytes, size: int) -> None:
    found = zstd.get_frame_info(header).decompressed_size
    if found != size or not header[4] & _SINGLE_SEGMENT:
        raise corrupt(f"a frame of {found} bytes, not of {size} in one segment")


@contextmanager
def _new_file(out: Path) -> Iterator[int]:
    """A descriptor of the new file `out`, which goes again when the body fails; ContentUnreadable for OSError."""
    done = False
    try:
        descriptor = create(out)
        try:
            yield descriptor
            done = True
        finally:
            os.close(descriptor)
            if not done:
                with suppress(OSError):
                    out.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(error) from error


def _prefix(old: Path | None) -> zstd.ZstdDict | None:
    """The bytes of a file as what others refer to; None for none, or for fewer bytes than can be referred to."""
    if old is None:
        return None
    try:
        with os.fdopen(regular_descriptor(old), "rb") as file:
            data = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > FILE_BYTES:
        raise hostile(f"more than {FILE_BYTES} bytes")
    return zstd.ZstdDict(data, is_raw=True) if len(data) >= _SMALLEST_PREFIX else None
