"""Compile QML beside its source, for a quick start: `python packaging/compile_qml.py FILE.qml …` makes `FILE.qmlc`.

Qt takes a compiled file as long as it knows the Qt that made it and the time stamp of the source; `qmlcachegen`
leaves that stamp open, which would show old pages after an edit, so it is set here.
"""

import struct
import subprocess
import sys
from pathlib import Path

import PySide6

QMLCACHEGEN = Path(PySide6.__file__).parent / "Qt" / "libexec" / "qmlcachegen"
MAGIC = b"qv4cdata"
STAMP_AT = 16
"""Of `QV4::CompiledData::Unit`: magic, version, Qt version, then the stamp in ms. Qt keeps these places."""


def compile_qml(source: Path) -> None:
    """Write the compiled file of `source`, which counts until `source` changes."""
    compiled = source.with_suffix(".qmlc")
    subprocess.run([QMLCACHEGEN, "--only-bytecode", "-o", compiled, source], check=True)
    compiled.with_suffix(".qmlc.aotstats").unlink(missing_ok=True)
    unit = bytearray(compiled.read_bytes())
    if unit[: len(MAGIC)] != MAGIC:
        raise SystemExit(f"{compiled} is not what this Qt should write.")
    struct.pack_into("<q", unit, STAMP_AT, source.stat().st_mtime_ns // 1_000_000)
    compiled.write_bytes(unit)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        compile_qml(Path(name))
