"""The tree of the package becomes one file: its control files, modes and times, then dpkg-deb."""

import os
import shutil
import subprocess
from hashlib import md5
from pathlib import Path

SCRIPTS = ("postinst", "prerm", "postrm")
CONTROL = """\
Package: heidi-kiosk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: touch screen for the visitors of an innovation district
 What the district is, who is here, what is on and where to go, on one screen
 that brings its content by itself, checks it and heals itself. Type
 "sudo kiosk setup" once it is installed.
"""


def add_control(tree: Path, **fields: str) -> None:
    """Write the control files of the package into `tree`; `fields` are those of CONTROL, but for the size."""
    folder = tree / "DEBIAN"
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    folder.mkdir()
    (folder / "control").write_text(CONTROL.format(size=kilobytes(tree), **fields), encoding="utf-8")
    settings = [f"/{file.relative_to(tree)}\n" for file in files if file.is_relative_to(tree / "etc")]
    (folder / "conffiles").write_text("".join(settings), encoding="utf-8")
    sums = (f"{md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files)
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name in SCRIPTS:
        shutil.copyfile(Path(__file__).with_name("maintainer") / name, folder / name)


def kilobytes(tree: Path) -> int:
    """What the files take on a disk, as Debian counts it: each whole kibibytes, a folder or a link one."""
    return sum(
        -(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in tree.rglob("*")
    )


def normalise(tree: Path, moment: int) -> None:
    """Give every file of `tree` the mode it is to have and the time `moment` (seconds of the epoch)."""
    runs = {tree / "opt/heidi-kiosk/bin/kiosk", *(tree / "DEBIAN" / name for name in SCRIPTS)}
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def pack(tree: Path, file: Path, moment: int, compression: str = "xz") -> None:
    """Make the package `file` of `tree`: owned by root, the same bytes whenever and wherever the tree is the same."""
    command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(tree), str(file)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
