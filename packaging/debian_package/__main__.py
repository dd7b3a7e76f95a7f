"""`python -m debian_package FOLDER` makes heidi-kiosk_VERSION_ARCHITECTURE.deb in FOLDER, and says what it weighs."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from debian_package.archive import add_control, kilobytes, normalise, pack
from debian_package.dependencies import RECOMMENDED, depends
from debian_package.environment import make_environment, site_packages
from debian_package.program import compile_all, copy_program, python_of_debian
from debian_package.qt import trim_qt
from debian_package.system_files import CHANGES, add_system_files
from kiosk import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
INSTALLED = Path("/opt/heidi-kiosk")
MAINTAINER = "The HEIDI kiosk contributors <kiosk@heidi.example>"
TOOLS = {"dpkg-deb": "dpkg", "readelf": "binutils"}
"""What makes the package: program, Debian package."""
MOST_PACKED_MB, MOST_INSTALLED_MB = 70, 320


def make_tree(tree: Path, architecture: str, moment: int) -> None:
    """Fill the empty folder `tree` with all that the package installs, and with its control files."""
    app = tree / INSTALLED.relative_to("/")
    app.mkdir(parents=True)
    python = python_of_debian()
    make_environment(app, (CHECKOUT / "packaging" / "lock" / "run.txt").read_text(encoding="utf-8"), architecture)
    copy_program(CHECKOUT, app)
    scanner = Path(PySide6.__file__).parent / "Qt" / "libexec" / "qmlimportscanner"
    trim_qt(site_packages(app), app / "kiosk", scanner)
    compile_all(app, INSTALLED, moment, python)
    date = format_datetime(datetime.fromtimestamp(moment, UTC))
    add_system_files(CHECKOUT, tree, moment, CHANGES.format(version=__version__, maintainer=MAINTAINER, date=date))
    add_control(
        tree,
        version=__version__,
        architecture=architecture,
        maintainer=MAINTAINER,
        depends=depends(app),
        recommends=", ".join(RECOMMENDED),
    )
    normalise(tree, moment)


def told(*command: str) -> str:
    """What a command says."""
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=CHECKOUT).stdout.strip()


def main(folder: Path) -> None:
    """Make the package in `folder`. Raises SystemExit when a tool is missing, or it is larger than it may be."""
    if missing := [package for program, package in TOOLS.items() if shutil.which(program) is None]:
        raise SystemExit(f"To make the package, install what Debian calls: {' '.join(missing)}")
    architecture, moment = told("dpkg", "--print-architecture"), int(told("git", "log", "-1", "--format=%ct"))
    file = folder / f"heidi-kiosk_{__version__}_{architecture}.deb"
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        make_tree(tree, architecture, moment)
        installed = kilobytes(tree) * 1024 / 1e6
        pack(tree, file, moment)
    packed = file.stat().st_size / 1e6
    sys.stdout.write(f"{file}: {packed:.1f} MB, {installed:.0f} MB installed\n")
    if packed > MOST_PACKED_MB or installed > MOST_INSTALLED_MB:
        raise SystemExit(f"It may have {MOST_PACKED_MB} MB, and {MOST_INSTALLED_MB} MB installed.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
