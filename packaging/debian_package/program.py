"""Our own program below /opt/heidi-kiosk: what git knows of it, and what `make build` makes beside it."""

import os
import shutil
import subprocess
from pathlib import Path

from compile_qml import compile_qml

from debian_package.environment import PYTHON

SOURCES = ("kiosk", "assets/drawings", "assets/fonts", "assets/icons", "assets/translations/staff_sv.po")
"""What runs, as git knows it: no test, nothing that lies about."""
TRANSLATIONS = Path("build") / "translations"


def copy_program(checkout: Path, app: Path) -> None:
    """Copy the program, its assets and the translations that were made from the checkout into `app`."""
    command = ["git", "-C", str(checkout), "ls-files", "-z", "--", *SOURCES]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    made = (checkout / TRANSLATIONS).glob("*.qm")
    for name in [*filter(None, listed.split("\0")), *(str(file.relative_to(checkout)) for file in made)]:
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(checkout / name, app / name)


def compile_all(app: Path, installed: Path, moment: int, python: str) -> None:
    """Compile the QML and Python below `app`, which will lie at `installed`, as of `moment` (seconds of the epoch).

    A compiled QML file holds the time of its source, and an archive keeps whole seconds only. `python` is of the
    version that will run the modules, which takes them without a look at their source.
    """
    for stale in sorted(app.rglob("__pycache__")):
        shutil.rmtree(stale)
    for source in sorted(app.glob("kiosk/qml/**/*.qml")):
        os.utime(source, (moment, moment))
        compile_qml(source)
    options = ("-q", "-j1", "--invalidation-mode", "unchecked-hash", "-s", str(app), "-p", str(installed))
    steady = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0"}
    subprocess.run([python, "-I", "-m", "compileall", *options, str(app)], check=True, env=steady)


def python_of_debian() -> str:
    """A Python of the version that Debian 13 has.

    Raises:
        SystemExit: there is none.
    """
    named = os.environ.get("PYTHON_OF_DEBIAN_13")
    others = sorted(Path.home().glob(f".pyenv/versions/{PYTHON}.*/bin/python{PYTHON}"))
    for candidate in filter(None, (named, f"python{PYTHON}", *map(str, others))):
        told = subprocess.run(["sh", "-c", '"$0" -V', candidate], capture_output=True, text=True)
        if told.returncode == 0 and told.stdout.startswith(f"Python {PYTHON}."):
            return candidate
    raise SystemExit(
        f"Debian 13 runs Python {PYTHON}, and only such a one can compile for it. Make the package on Debian 13,"
        f" or name a Python {PYTHON}: make package PYTHON_OF_DEBIAN_13=/where/python{PYTHON}"
    )
