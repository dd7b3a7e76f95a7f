"""The private environment below /opt/heidi-kiosk: the libraries of the lock as Debian 13 can load them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

PYTHON = "3.13"
"""Of Debian 13."""
GLIBC_MINOR = 41
"""Debian 13 has glibc 2.41: wheels for it and for any before it will do."""
MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
"""Debian's name of an architecture and that of wheels."""

LEFT_OUT = {
    "pip": "sqlite-utils has a command that installs plugins",
    "hatchling": "builds the working copy",
    "editables": "hatchling's",
    "pathspec": "hatchling's",
    "trove-classifiers": "hatchling's",
}
"""Libraries of the lock that nothing loads on a kiosk, and why they are in it."""
UNUSED = (
    "bin",
    "**/*.pyi",
    "**/py.typed",
    "**/tests",
    "**/.git*",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
)
"""What wheels hold for those who install, check and test them."""

_REQUIREMENT = re.compile(r"^(?P<name>[\w.-]+)==[^\n]*(?:\n    --hash=[^\n]*)+\n", re.MULTILINE)


def site_packages(app: Path) -> Path:
    """Where the libraries lie below the folder of the program."""
    return app / "lib" / f"python{PYTHON}" / "site-packages"


def make_environment(app: Path, lock: str, architecture: str) -> None:
    """Fill the folder `app` with a Python environment that has what `lock` names.

    Raises:
        CalledProcessError: a library cannot be had for this architecture, or is not the one of the lock.
    """
    site = site_packages(app)
    requirements = app / "requirements.txt"
    requirements.write_text(needed(lock), encoding="utf-8")
    subprocess.run([*_pip(site, architecture), "--requirement", str(requirements)], check=True)
    requirements.unlink()
    for pattern in UNUSED:
        for found in sorted(site.glob(pattern)):
            shutil.rmtree(found) if found.is_dir() else found.unlink()
    (site / "heidi-kiosk.pth").write_text("/opt/heidi-kiosk\n", encoding="utf-8")
    (app / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n", encoding="utf-8")
    (app / "bin").mkdir()
    (app / "bin" / "python3").symlink_to(f"/usr/bin/python{PYTHON}")


def needed(lock: str) -> str:
    """The requirements of a lock without those that no kiosk loads."""
    found = list(_REQUIREMENT.finditer(lock))
    if missing := LEFT_OUT.keys() - {each["name"] for each in found}:
        raise SystemExit(f"The lock has no {', '.join(sorted(missing))} any more: take it out of LEFT_OUT, too.")
    return "".join(each[0] for each in found if each["name"] not in LEFT_OUT)


def _pip(site: Path, architecture: str) -> list[str]:
    machine = MACHINES[architecture]
    platforms = [f"manylinux_2_{minor}_{machine}" for minor in range(GLIBC_MINOR, 16, -1)] + [
        f"manylinux2014_{machine}"
    ]
    return [
        *(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"),
        *("--no-deps", "--no-compile", "--require-hashes", "--only-binary", ":all:", "--target", str(site)),
        *("--implementation", "cp", "--python-version", PYTHON, "--abi", f"cp{PYTHON.replace('.', '')}"),
        *("--abi", "abi3", "--abi", "none"),
        *(word for platform in platforms for word in ("--platform", platform)),
    ]
