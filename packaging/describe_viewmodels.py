"""Describe the QML module Kiosk.ViewModels to qmllint: `python packaging/describe_viewmodels.py FOLDER`.

Writes FOLDER/Kiosk/ViewModels/{qmldir,kiosk.qmltypes} from the sources of kiosk/viewmodels, by way of
pyside6-metaobjectdump and pyside6-qmltyperegistrar. The dump reads one file at a time, so it takes a class whose
base stands in another file for a plain one, and it leaves `constant` out; both are put right in between.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import PySide6

MODULE = "Kiosk.ViewModels"
VIEWMODELS = Path(__file__).parents[1] / "kiosk" / "viewmodels"
TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"

Class = dict[str, Any]


def is_object(name: str, classes: Mapping[str, Class]) -> bool:
    """Whether the class `name` descends from QObject, be it through other files."""
    described = classes.get(name)
    if described is None:
        return name == "QObject"
    return bool(described["object"]) or any(
        is_object(base["name"], classes) for base in described.get("superClasses", ())
    )


def completed(dump: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The dump with every QObject known as one and every property without a signal known as constant."""
    classes: dict[str, Class] = {described["className"]: described for file in dump for described in file["classes"]}
    for name, described in classes.items():
        described["object"] = is_object(name, classes)
        for entry in described.get("properties", ()):
            entry["constant"] = "notify" not in entry
    return [
        {**file, "classes": [described for described in file["classes"] if described["object"]]}
        for file in dump
        if any(described["object"] for described in file["classes"])
    ]


def describe(folder: Path) -> None:
    """Write the module's description below `folder`; it replaces an earlier one."""
    module = folder / MODULE.replace(".", "/")
    module.mkdir(parents=True, exist_ok=True)
    dump, types = module / "dump.json", module / "kiosk.qmltypes"
    sources = [str(path) for path in sorted(VIEWMODELS.rglob("*.py"))]
    _tool("metaobjectdump", "--quiet", "--out-file", str(dump), *sources)
    dump.write_text(json.dumps(completed(json.loads(dump.read_text()))))
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
    version = ("--import-name", MODULE, "--major-version", "1", "--minor-version", "0")
    _tool(
        "qmltyperegistrar",
        *version,
        "--foreign-types",
        foreign,
        "--generate-qmltypes",
        str(types),
        "-o",
        "/dev/null",
        str(dump),
    )
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo {types.name}\n")


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([TOOLS / f"pyside6-{name}", *arguments], check=True)


if __name__ == "__main__":
    describe(Path(sys.argv[1]))
