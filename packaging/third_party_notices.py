"""Writes THIRD-PARTY-NOTICES: what is shipped that others made, and under which licence.

What runs is taken from packaging/lock/run.txt as a kiosk has it (Linux, the oldest Python), its licences from what is
installed; fonts and icons from assets/. `make notices` after `make lock`.
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import Marker, default_environment

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "lock" / "run.txt"
NOTICES = ROOT / "THIRD-PARTY-NOTICES"
COMMON = Path("/usr/share/common-licenses")
"""Of Debian: the texts that packages name without holding them."""

KIOSK = {"python_version": "3.11", "python_full_version": "3.11.0", "sys_platform": "linux", "platform_system": "Linux"}
ASSETS = (
    ("Atkinson Hyperlegible Next", "OFL-1.1", "assets/fonts/OFL.txt"),
    ("Lucide, icons of the screen", "ISC", "assets/icons/LICENSE.txt"),
)
NAMED_ONLY = {"pyside6-essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Packages that hold no text, and those of Debian that say what they are under."""
HEAD = """What others made
================

This program comes with the works below. Each is under its own licence, whose text follows its name. PySide6 and Qt are
used under the LGPL, version 3, as separate libraries that can be replaced; what Qt itself holds of others is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""

_LOCKED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))? ?\\?$", re.MULTILINE)
_TEXT = re.compile(r"(?i)(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$")


def locked(text: str) -> dict[str, str]:
    """Name and version of what the lock `text` has for a kiosk."""
    environment: dict[str, str] = {name: str(value) for name, value in default_environment().items()} | KIOSK
    return {
        found["name"].lower(): found["version"]
        for found in _LOCKED.finditer(text)
        if not found["marker"] or Marker(found["marker"]).evaluate(environment)
    }


def noticed(text: str) -> dict[str, str]:
    """Name and version of the packages in the notices `text`."""
    return dict(re.findall(r"^(\S+) (\S+), [^\n]+\n-+$", text.partition("\nLibraries\n")[2], re.MULTILINE))


def notices(lock: str) -> str:
    """The whole text. Raises PackageNotFoundError when a package of the lock is not installed."""
    once: dict[str, str] = {}
    parts = [HEAD, _heading("Fonts and icons", "=")]
    for name, licence, file in ASSETS:
        parts += [_heading(f"{name}, {licence}", "-"), _said(once, name, (ROOT / file).read_text(encoding="utf-8"))]
    parts.append(_heading("Libraries", "="))
    for name, version in sorted(locked(lock).items()):
        found = distribution(name)
        if found.version != version:
            raise PackageNotFoundError(f"{name} {version}, of which {found.version} is installed")
        parts.append(_heading(f"{name} {version}, {_licence(found)}", "-"))
        texts = [*_texts(found), *_common(name)]
        parts += [_said(once, name, text) for text in texts] or ["Its package holds no text of it."]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _heading(words: str, line: str) -> str:
    return f"{words}\n{line * len(words)}"


def _licence(package: Distribution) -> str:
    """As the package names it: an expression, a short name, or what it is classified as."""
    said = package.metadata
    plain = [*(said.get_all("License-Expression") or ()), *(said.get_all("License") or ())]
    classes = [each for each in said.get_all("Classifier") or () if each.startswith("License")]
    words = [str(each).strip() for each in plain] + [str(each).rpartition(" :: ")[2] for each in classes]
    return next((each for each in words if each and "\n" not in each), "as follows")


def _texts(package: Distribution) -> Iterator[str]:
    for file in sorted(package.files or (), key=str):
        inside = str(file).partition(".dist-info/")[2]
        if inside and _TEXT.search(inside):
            yield file.read_text(encoding="utf-8")


def _common(name: str) -> Iterator[str]:
    return ((COMMON / common).read_text(encoding="utf-8") for common in NAMED_ONLY.get(name, ()))


def _said(once: dict[str, str], name: str, text: str) -> str:
    """The text, or where it stands already."""
    plain = "\n".join(line.rstrip() for line in text.expandtabs().splitlines()).strip("\n")
    key = " ".join(plain.split())
    if key in once:
        return f"The same text as of {once[key]}."
    once[key] = name
    return plain


if __name__ == "__main__":
    try:
        NOTICES.write_text(notices(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    except PackageNotFoundError as missing:
        sys.exit(f"Not installed: {missing}. Let `make` install the new lock first, then try again.")
