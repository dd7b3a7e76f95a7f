"""What the kiosk needs of Qt, found by a walk from its own imports; the rest of PySide6 is left out."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from debian_package.elf import reached

PLUGINS = (
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
)
"""Qt loads plugins by their folder, so no walk finds them: for a screen under cage, for pictures without one."""

_IMPORTED = re.compile(r"PySide6\.(Qt\w+)")
_IMPORTED_BY_BINDINGS = re.compile(rb"PySide6\.(Qt[A-Z]\w+)\0")


def trim_qt(site: Path, program: Path, scanner: Path) -> None:
    """Leave of PySide6 and shiboken6 in `site` what the Python and QML below `program` import, and what that loads.

    `scanner` is the qmlimportscanner of a PySide6 that runs on this computer.
    """
    pyside, shiboken = site / "PySide6", site / "shiboken6"
    modules = [pyside / f"{name}.abi3.so" for name in sorted(bindings(pyside, program))]
    qml = list(qml_files(pyside / "Qt" / "qml", program, scanner))
    plugins = [pyside / "Qt" / "plugins" / name for name in PLUGINS]
    libraries = [file for file in qml if file.suffix == ".so"]
    kept = reached([*modules, *plugins, *libraries, shiboken / "Shiboken.abi3.so"]) | {file.resolve() for file in qml}
    kept |= {file.resolve() for part in (pyside, shiboken) for file in (*part.glob("*.py"), *part.glob("support/*.py"))}
    for part in (pyside, shiboken):
        _leave_only(part, kept)


def bindings(pyside: Path, program: Path) -> set[str]:
    """The modules of PySide6 that the program imports, with those that they import themselves."""
    seen: set[str] = set()
    waiting = {name for file in program.rglob("*.py") for name in _IMPORTED.findall(file.read_text(encoding="utf-8"))}
    while waiting:
        name = waiting.pop()
        seen.add(name)
        found = _IMPORTED_BY_BINDINGS.findall((pyside / f"{name}.abi3.so").read_bytes())
        waiting |= {each.decode() for each in found} - seen
    return seen


def qml_files(qml: Path, program: Path, scanner: Path) -> Iterator[Path]:
    """What there is of Qt's QML modules that the program's QML imports."""
    command = [str(scanner), "-rootPath", str(program), "-importPath", str(qml), "-importPath", str(program / "qml")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for module in json.loads(told):
        folder = Path(module.get("path", program))
        if folder.is_relative_to(qml):
            yield folder / "qmldir"
            yield folder / f"lib{module['plugin']}.so"


def _leave_only(folder: Path, kept: set[Path]) -> None:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            _leave_only(path, kept)
            if not any(path.iterdir()):
                shutil.rmtree(path)
        elif path.resolve() not in kept:
            path.unlink()
