"""Content files made small for the way: whole, or as the difference to one that the other side has."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import zstandard

from kiosk.content.files import STEP_BYTES, create, regular_descriptor, write_whole
from kiosk.content.limits import FILE_BYTES
from kiosk.content.refusals import corrupt, hostile, unreadable, unwritable

LEVEL = 12
"""Of 1 to 22. It takes 2 s for 18 MB of generated content; 19 takes 15 s for a sixth less, and deltas grow twofold."""

_HEADER_BYTES = 18
"""The longest header of a zstd frame."""
_SMALLEST_WINDOW = 1024


def pack(new: Path, old: Path | None = None) -> bytes:
    """The content file `new` as one zstd frame; with `old`, what there is to say to one who has that file.

    The same files give the same bytes.

    Raises:
        ContentError: one of the files cannot be read, or is larger than a content file may be.
    """
    data, prefix = _whole(new), _whole(old) if old else b""
    reach = (len(data) + len(prefix)).bit_length()  # so that every byte of `old` stays in sight to the end
    parameters = zstandard.ZstdCompressionParameters.from_level(
        LEVEL,
        source_size=len(data),
        dict_size=len(prefix),
        window_log=min(max(reach, zstandard.WINDOWLOG_MIN), zstandard.WINDOWLOG_MAX),
        write_checksum=False,
        write_content_size=True,
    )
    return zstandard.ZstdCompressor(compression_params=parameters, dict_data=_prefix(prefix)).compress(data)


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
    prefix = _whole(old) if old else b""
    try:
        descriptor = create(out)
    except OSError as error:
        raise unwritable(error) from error
    done = False
    try:
        with os.fdopen(descriptor, "wb", buffering=0):
            sha256 = _unpacked(packed, prefix, descriptor, size)
        done = True
    except OSError as error:
        raise unwritable(error) from error
    finally:
        if not done:
            with suppress(OSError):
                out.unlink(missing_ok=True)
    return sha256


def _unpacked(packed: Path, prefix: bytes, descriptor: int, size: int) -> str:
    sha256, written = hashlib.sha256(), 0
    with os.fdopen(regular_descriptor(packed), "rb") as file:
        try:
            _check_frame(file.read(_HEADER_BYTES), size)
            file.seek(0)
            window = max(size, _SMALLEST_WINDOW)
            decompressor = zstandard.ZstdDecompressor(dict_data=_prefix(prefix), max_window_size=window)
            with decompressor.stream_reader(file, closefd=False) as plain:
                while step := plain.read(min(STEP_BYTES, size - written + 1)):
                    if (written := written + len(step)) > size:
                        break
                    sha256.update(step)
                    write_whole(descriptor, step)
        except zstandard.ZstdError as error:
            raise corrupt(f"not unpacked: {error}") from error
    if written != size:
        raise corrupt(f"unpacked to other than {size} bytes")
    return sha256.hexdigest()


def _check_frame(header: bytes, size: int) -> None:
    frame = zstandard.get_frame_parameters(header)
    if frame.content_size != size or frame.window_size > max(size, _SMALLEST_WINDOW):
        raise corrupt(f"a frame of {frame.content_size} bytes with a window of {frame.window_size}, not of {size}")


def _prefix(data: bytes) -> zstandard.ZstdCompressionDict | None:
    return zstandard.ZstdCompressionDict(data, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if data else None


def _whole(path: Path) -> bytes:
    try:
        with os.fdopen(regular_descriptor(path), "rb") as file:
            data = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > FILE_BYTES:
        raise hostile(f"more than {FILE_BYTES} bytes")
    return data
