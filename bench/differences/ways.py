"""Three ways to make a difference, each run as a process of its own so that its time and memory can be told.

`python -m bench.differences.ways now|before|now-back|before-back FILE OUT [OLD]` packs or unpacks one file.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import zstandard

from kiosk.content.files import digest
from kiosk.delivery.compression import LEVEL, pack, unpack

NOW, BEFORE, PEER = "now", "before", "xdelta3"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one difference costs: bytes, seconds of the processor, megabytes of memory at the most."""

    size: int
    seconds: float
    megabytes: float


def measured(way: str, new: Path, old: Path | None, out: Path) -> Cost:
    """Make `out` that way, and check that it becomes `new` again. Whoever asks should be small: the memory of a process
    is never less than that of the one which started it."""
    out.unlink(missing_ok=True)
    process = subprocess.Popen(_command(way, new, old, out))
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, way)
    again = out.with_suffix(".again")
    subprocess.run(_command(way, out, old, again, back=True), check=True)
    if digest(again) != digest(new):
        raise ValueError(f"{way} does not give back {new}")
    if way == NOW:
        subprocess.run(_command(BEFORE, out, old, again, back=True), check=True)
        if digest(again) != digest(new):
            raise ValueError(f"kiosks of before would not get {new} back")
    return Cost(out.stat().st_size, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)


def _command(way: str, of: Path, old: Path | None, out: Path, *, back: bool = False) -> list[str]:
    if way == PEER:
        source = ["-s", str(old)] if old else []
        return ["xdelta3", "-d" if back else "-e", "-f", *source, "-B", str(2**28), str(of), str(out)]
    word = f"{way}-back" if back else way
    return [sys.executable, "-m", __name__, word, str(of), str(out), *([str(old)] if old else [])]


def pack_before(new: bytes, old: bytes) -> bytes:
    """As it was until the delta was of all that the old file holds: python-zstandard, the old file as a dictionary."""
    reach = (len(new) + len(old)).bit_length()
    parameters = zstandard.ZstdCompressionParameters.from_level(
        LEVEL,
        source_size=len(new),
        dict_size=len(old),
        window_log=min(max(reach, zstandard.WINDOWLOG_MIN), zstandard.WINDOWLOG_MAX),
        write_checksum=False,
        write_content_size=True,
    )
    return zstandard.ZstdCompressor(compression_params=parameters, dict_data=_dictionary(old)).compress(new)


def unpack_before(packed: bytes, old: bytes) -> bytes:
    """As kiosks of before unpack: no larger window than the file is."""
    size = zstandard.get_frame_parameters(packed).content_size
    return zstandard.ZstdDecompressor(_dictionary(old), max_window_size=size).stream_reader(packed).read()


def _dictionary(old: bytes) -> zstandard.ZstdCompressionDict | None:
    return zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if old else None


def _main(way: str, of: Path, out: Path, old: Path | None = None) -> None:
    out.unlink(missing_ok=True)
    match way:
        case "now":
            pack(of, out, old)
        case "now-back":
            unpack(of, old, out, zstandard.get_frame_parameters(of.read_bytes()[:18]).content_size)
        case "before":
            out.write_bytes(pack_before(of.read_bytes(), old.read_bytes() if old else b""))
        case "before-back":
            out.write_bytes(unpack_before(of.read_bytes(), old.read_bytes() if old else b""))


if __name__ == "__main__":
    _main(sys.argv[1], *map(Path, sys.argv[2:]))
