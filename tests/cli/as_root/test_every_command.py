"""Whatever root types: the nights go on as their own user, and the screen as its own."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.content.writer import write
from tests.cli.as_root.commands import SLOW, every_command, typed
from tests.commands import ROOT
from tests.content.samples import META, PICTURES, with_member
from tests.delivery.sync.web_server import serving
from tests.thoroughness import FULL

NIGHTS, SCREEN = pwd.getpwnam("nobody").pw_uid, 65_001
PYTHON = Path("/usr/bin/python3")
PRIVATE = "venv/bin/python"
LIBRARIES = Path(pytest.__file__).parents[1]
REFUSE = """
import sys
from pathlib import Path
from kiosk.content import generations
state = Path(sys.argv[1])
generations.refuse(state, next(each for each in generations.listed(state) if each.number == 2), "odd")
"""
SHOW = """
import sys
from pathlib import Path
from kiosk.content import generations, trial
from kiosk.content.reader import read
shown = trial.begin(Path(sys.argv[1]))
read(shown.path, shown.sha256)
generations.confirm(Path(sys.argv[1]), shown)
print(shown.number)
"""
ASK = """
import sys
from pathlib import Path
from kiosk.content.generations.staff_notes import Request, ask
ask(Path(sys.argv[1]), Request.SYNC)
"""


def everybody_may_start() -> bool:
    """Whether there is a Python for these libraries that every user may start."""
    if not PYTHON.exists() or os.geteuid() != 0:
        return False
    same = f"sys.version_info[:2] == {sys.version_info[:2]} and os.access({str(LIBRARIES)!r}, os.X_OK)"
    return as_user(PYTHON, NIGHTS, "-c", f"import os, sys; sys.exit(not ({same}))").returncode == 0


def as_user(python: Path, uid: int, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """What that Python does as that user, under the umask of a careful administrator where that is root."""
    told = {"PATH": "/nowhere", "HOME": str(python.with_name("home")), "LC_ALL": "C", "PYTHONDONTWRITEBYTECODE": "1"}
    drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return subprocess.run(
        [str(python), *arguments],
        cwd=ROOT,
        env=told | drawn,
        user=uid,
        group=uid,
        extra_groups=[],
        umask=0o022 if uid else 0o077,
        capture_output=True,
        text=True,
        timeout=60,
    )


pytestmark = pytest.mark.skipif(
    not everybody_may_start(), reason="only root acts for others, with a Python that they may start too"
)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that every user gets to, with a state folder of the nights' user and settings that were made by hand."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    for name, owner in (("state", NIGHTS), ("state/screen", SCREEN), ("etc", 0)):
        (folder / name).mkdir()
        (folder / name).chmod(0o755)
        os.chown(folder / name, owner, owner)
    for name, mode in (("kiosk.toml", 0o664), ("root.json", 0o604), ("pin", 0o640)):
        (folder / "etc" / name).touch()
        (folder / "etc" / name).chmod(mode)
        os.chown(folder / "etc" / name, 0, SCREEN)
    environment(folder)
    yield folder
    shutil.rmtree(folder)


def environment(place: Path) -> None:
    """A private environment as the package has it: the system's Python, and a line to libraries and program."""
    libraries = place / "venv" / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    libraries.mkdir(parents=True)
    (libraries / "kiosk.pth").write_text(f"{LIBRARIES}\n{ROOT}\n", encoding="utf-8")
    (place / "venv" / "pyvenv.cfg").write_text(f"home = {PYTHON.parent}\n", encoding="utf-8")
    (place / "venv" / "bin").mkdir()
    (place / "venv" / "bin" / "python").symlink_to(PYTHON)


def built(folder: Path, name: str) -> Path:
    now = datetime.now(UTC).replace(microsecond=0)
    made = with_member(name={"sv": name})
    write(
        replace(made, meta=replace(META, built_at=now, valid_until=now + timedelta(days=30))),
        PICTURES,
        folder / f"{name}.sqlite",
    )
    (folder / f"{name}.sqlite").chmod(0o644)
    return folder / f"{name}.sqlite"


def answer(place: Path, store: str) -> None:
    """Write the answers for `kiosk setup`."""
    lines = (
        f'name = "Entrance"\nhere = "mindpark"\nlanguage = "sv"\nstore = "{store}"\nroot = "keys/root.json"',
        f'pin = "042917"\nstate = "{place}/state"\n[panel]\ninches = 32\nbottom_edge_mm = 700\n',
    )
    (place / "answers.toml").write_text("\n".join(lines), encoding="utf-8")
    (place / "answers.toml").chmod(0o600)


def owners(state: Path) -> dict[str, int]:
    return {str(path.relative_to(state)): path.lstat().st_uid for path in state.rglob("*")}


def marks(etc: Path) -> dict[str, tuple[int, int, int]]:
    found = {file.name: file.stat() for file in etc.iterdir() if file.is_file()}
    return {name: (each.st_uid, each.st_gid, each.st_mode & 0o7777) for name, each in found.items()}


def as_root(place: Path, command: str, after: str) -> int:
    done = as_user(place / PRIVATE, 0, "main.py", *command.split(), *after.split())
    sys.stderr.write(f"{command}: {done.stdout[-300:]}{done.stderr[-300:]}")  # told where the test fails
    return done.returncode


def test_every_command_is_tried() -> None:
    assert set(every_command()) == set(typed(Path()))


def test_whatever_root_types_the_nights_and_the_screen_go_on(place: Path) -> None:
    state, etc = place / "state", place / "etc"
    for name in ("one", "two", "three"):
        built(place, name)
    before = marks(etc)
    (place / "store").mkdir()
    with serving(place / "store") as site:
        answer(place, site.address)
        for command, (after, code) in typed(place).items():
            if command in SLOW and not FULL:
                continue
            if command == "content forgive":
                assert as_user(place / PRIVATE, SCREEN, "-c", REFUSE, str(state)).returncode == 0
            assert as_root(place, command, after) == code, command
            found = owners(state)
            ours = {name: uid for name, uid in found.items() if not name.startswith("screen")}
            assert set(ours.values()) <= {NIGHTS}, (command, ours)
            assert {uid for name, uid in found.items() if name.startswith("screen")} == {SCREEN}, command
        assert marks(etc) == before
        assert as_user(place / PRIVATE, SCREEN, "-c", SHOW, str(state)).stdout == "1\n"
        assert as_root(place, "publish file", f"{place}/three.sqlite --to {place}/store --keys {place}/keys") == 0
        assert as_root(place, "content unpin", f"--settings {etc}/kiosk.toml") == 0
        night = as_user(place / PRIVATE, NIGHTS, "main.py", "sync", "--now", "--settings", str(etc / "kiosk.toml"))
        assert (night.returncode, "Generation 3 is installed" in night.stdout) == (0, True), night
        assert as_user(place / PRIVATE, SCREEN, "-c", SHOW, str(state)).stdout == "3\n"
        assert as_root(place, "setup", f"--undo --settings {etc}/kiosk.toml") == 0
        assert marks(etc) == before


def test_what_root_touched_by_hand_the_screen_asks_for_again(place: Path) -> None:
    touched = place / "state" / "screen" / "sync-now"
    touched.touch()
    os.chown(touched, 0, 0)
    os.utime(touched, (0, 0))
    done = as_user(place / PRIVATE, SCREEN, "-c", ASK, str(place / "state"))
    assert (done.returncode, done.stderr) == (0, "")
    assert touched.stat().st_mtime > 0
    assert touched.stat().st_uid == SCREEN
