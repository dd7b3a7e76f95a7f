"""What `make build` compiles: the screen's user, who may not write there, finds every module ready to run."""

import shutil
import subprocess
import sys
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Our own modules and the Makefile, and nothing that was compiled."""
    for name in ("Makefile", "main.py"):
        shutil.copy2(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "*.qmlc"))
    return tmp_path


def make(folder: Path) -> None:
    """`make build/compiled-python` with this interpreter, whose environment is there already."""
    command = ["make", "--silent", "--assume-old=.venv/kiosk", f"python={sys.executable}", "build/compiled-python"]
    subprocess.run(command, cwd=folder, check=True, stderr=subprocess.DEVNULL)


def stale(folder: Path) -> list[str]:
    """The modules that Python would compile anew at a start."""
    modules = [folder / "main.py", *(folder / "kiosk").rglob("*.py")]
    assert len(modules) > 200
    return [str(module) for module in modules if not is_fresh(module)]


def is_fresh(module: Path) -> bool:
    """Whether Python takes the compiled form of `module`: made by this version, of the source as it is (PEP 552)."""
    try:
        head = Path(cache_from_source(str(module))).read_bytes()[:16]
    except FileNotFoundError:
        return False
    found = module.stat()
    expected = (0, int(found.st_mtime), found.st_size)
    return head[:4] == MAGIC_NUMBER and tuple(int.from_bytes(head[n : n + 4], "little") for n in (4, 8, 12)) == expected


def test_every_module_is_compiled_and_again_when_it_changes(copied: Path) -> None:
    assert stale(copied)
    make(copied)
    assert stale(copied) == []
    changed = copied / "kiosk" / "app.py"
    changed.write_text(changed.read_text() + "\n# changed\n")
    assert stale(copied) == [str(changed)]
    make(copied)
    assert stale(copied) == []
