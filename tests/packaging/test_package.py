"""The Debian package, made twice: what is in it, whose it is, and that it is the same bytes."""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from debian_package.__main__ import CHECKOUT, INSTALLED, make_tree, told
from debian_package.archive import pack
from debian_package.elf import elves, needs
from debian_package.environment import PYTHON, site_packages
from debian_package.program import python_of_debian

from tests.thoroughness import FULL

MOMENT = 1_796_000_000
STAMP_AT = 16


def can_be_made() -> bool:
    """Whether there is what makes a package, and a Python of Debian 13's version."""
    try:
        python_of_debian()
    except SystemExit:
        return False
    return all(map(shutil.which, ("dpkg-deb", "readelf")))


pytestmark = [
    pytest.mark.skipif(not FULL, reason="made by `make full`: it fills half a gigabyte twice, and compiles it"),
    pytest.mark.skipif(not can_be_made(), reason=f"dpkg-deb, readelf or Python {PYTHON} is not installed"),
]


def made(folder: Path) -> Path:
    """A tree of the package; the download of wheels is pip's own cache from the second time on."""
    tree = folder / "tree"
    tree.mkdir()
    make_tree(tree, told("dpkg", "--print-architecture"), MOMENT)
    return tree


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("package")
    yield made(folder)
    shutil.rmtree(folder)  # a quarter of a gigabyte


@pytest.fixture(scope="module")
def app(tree: Path) -> Path:
    return tree / INSTALLED.relative_to("/")


def everything(tree: Path) -> dict[str, object]:
    """Mode, time and content of each path."""
    return {
        str(path.relative_to(tree)): (
            path.lstat().st_mode,
            path.lstat().st_mtime,
            path.readlink() if path.is_symlink() else sha256(path.read_bytes()).digest() if path.is_file() else None,
        )
        for path in tree.rglob("*")
    }


def test_the_same_checkout_makes_the_same_bytes(tree: Path, tmp_path: Path) -> None:
    again = made(tmp_path)
    before, after = everything(tree), everything(again)
    assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == set()
    files = [tmp_path / "first.deb", tmp_path / "second.deb"]
    for file, packed in zip(files, (tree, again), strict=True):
        pack(packed, file, MOMENT, "none")
    assert files[0].read_bytes() == files[1].read_bytes()
    shutil.rmtree(again)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(files[0])], capture_output=True, text=True, check=True
    ).stdout
    assert {line.split()[1] for line in listed.splitlines()} == {"root/root"}


def test_only_the_command_runs_and_nobody_but_root_writes(tree: Path, app: Path) -> None:
    paths = [path for path in tree.rglob("*") if not path.is_symlink()]
    assert len(paths) > 5000
    assert {path.stat().st_mode & 0o7777 for path in paths if path.is_dir()} == {0o755}
    files = [path for path in paths if path.is_file()]
    assert {path.stat().st_mode & 0o7777 for path in files} == {0o644, 0o755}
    runs = {path for path in files if path.stat().st_mode & 0o111}
    assert runs == {app / "bin" / "kiosk", *(tree / "DEBIAN" / name for name in ("postinst", "prerm", "postrm"))}


def test_every_module_is_compiled_and_taken_unseen(app: Path) -> None:
    modules = list(app.rglob("*.py"))
    assert len(modules) > 2000
    for module in modules:
        compiled = module.parent / "__pycache__" / f"{module.stem}.cpython-{PYTHON.replace('.', '')}.pyc"
        assert struct.unpack_from("<I", compiled.read_bytes(), 4) == (0b01,), (
            module
        )  # PEP 552: hashed, not to be checked
    assert len(list(app.rglob("*.pyc"))) == len(modules)


def test_every_compiled_page_fits_its_source(app: Path) -> None:
    sources = list((app / "kiosk" / "qml").rglob("*.qml"))
    assert len(sources) > 60
    for source in sources:
        (stamp,) = struct.unpack_from("<q", source.with_suffix(".qmlc").read_bytes(), STAMP_AT)
        assert (stamp, source.stat().st_mtime_ns) == (MOMENT * 1000, MOMENT * 10**9), source


def test_no_path_of_this_computer_is_in_it(tree: Path, app: Path) -> None:
    ours = (str(CHECKOUT).encode(), str(tree.parent).encode())
    for file in (file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()):
        data = file.read_bytes()
        assert not [path for path in ours if path in data], file
    assert (app / "bin" / "python3").readlink() == Path(f"/usr/bin/python{PYTHON}")


def test_no_test_no_bench_and_no_tool_of_the_makers_is_in_it(app: Path) -> None:
    folders = {path.name for path in app.rglob("*") if path.is_dir()}
    assert {"kiosk", "assets", "fonts", "PySide6"} <= folders
    assert folders & {"tests", "bench", "pip", "hatchling", "designer", "findings", ".git"} == set()
    assert not list(app.rglob("*.pyi"))


def test_every_library_is_inside_or_named(tree: Path, app: Path) -> None:
    control = (tree / "DEBIAN" / "control").read_text(encoding="utf-8")
    (field,) = re.findall("^Depends: (.*)$", control, re.MULTILINE)
    named = {entry.split()[0] for entry in field.split(", ")}
    assert {"libc6", "libegl1", "libwayland-cursor0", "python3.13"} <= named
    compiled = elves(app)
    assert site_packages(app) / "PySide6" / "Qt" / "plugins" / "platforms" / "libqwayland.so" in compiled
    qt = {
        name for file in compiled for name in needs(file).outside if name.startswith(("libQt", "libpyside", "libicu"))
    }
    assert qt == set()


def test_what_the_units_name_is_in_it(tree: Path) -> None:
    units = tree / "usr" / "lib" / "systemd" / "system"
    assert {"heidi-kiosk.service", "heidi-kiosk-sync.timer", "heidi-kiosk-voice.service"} <= {
        unit.name for unit in units.iterdir()
    }
    said = "".join(unit.read_text() for unit in units.iterdir())
    guides = re.findall("^Documentation=file:(.+)$", said, re.MULTILINE)
    assert guides
    assert [guide for guide in guides if not (tree / guide.lstrip("/")).is_file()] == []
    assert (tree / "usr/bin/kiosk").readlink() == INSTALLED / "bin" / "kiosk"
    assert "_KIOSK_COMPLETE" in (tree / "usr/share/bash-completion/completions/kiosk").read_text()
