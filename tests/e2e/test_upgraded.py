"""A newer program is put in the place of the one that runs, with a visitor before it, and is taken back again."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bench.processes import family
from bench.x_input import Hand
from kiosk.content import generations
from kiosk.content.generations import screen_notes
from kiosk.content.schema import SCHEMA_VERSION
from tests.commands import ROOT
from tests.content.other_versions import of_version
from tests.e2e.servers import x_server
from tests.runtime.state_folders import put
from tests.told_manager import Manager

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed: apt-get install xvfb")
KNOWN_S, STAYS_S = 3, 5
"""Until the supervisor has heard of a visitor, on a busy machine too; and so long the visitor stays after the upgrade:
longer than the supervisor waits once nobody is there."""
BACK_S = 30


class Program:
    """A program in a place of its own, which is told to be of a version and a schema, and less patient than ours."""

    def __init__(self, folder: Path, mark: Path, version: str, schema: int) -> None:
        self.folder, self.mark = folder, mark
        shutil.copytree(ROOT / "kiosk", folder / "kiosk")
        shutil.copy2(ROOT / "main.py", folder)
        for shared in ("assets", "build"):
            (folder / shared).symlink_to(ROOT / shared)
        self._say("kiosk/__init__.py", '__version__ = "', f'__version__ = "{version}"  # ')
        self._say("kiosk/content/schema.py", f"SCHEMA_VERSION = {SCHEMA_VERSION}", f"SCHEMA_VERSION = {schema}")
        self._say("kiosk/supervisor/prepared.py", "/run/heidi-kiosk-upgraded", str(mark))
        self._say("kiosk/supervisor/supervisor.py", "idle: float = 30", "idle: float = 3")
        self._say("kiosk/cli/settings.py", "question_after_s: int = 60", "question_after_s: int = 2")
        self._say("kiosk/cli/settings.py", "countdown_s: int = 30", "countdown_s: int = 1")

    def _say(self, file: str, before: str, after: str) -> None:
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, after), encoding="utf-8")

    def install(self, place: Path) -> None:
        """Put its files in the place of others, each by a rename, and say that it is whole, as the package does."""
        for file in (self.folder / "kiosk").rglob("*.[pq][ym]*"):
            new = place / file.relative_to(self.folder)
            new.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, new.with_suffix(".dpkg-new"))
            new.with_suffix(".dpkg-new").replace(new)
        self.mark.touch()

    def says(self, *arguments: str) -> str:
        """What a command of it says."""
        command = [sys.executable, str(self.folder / "main.py"), *arguments]
        environment = os.environ | {"LC_ALL": "C"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout


@contextmanager
def supervised(place: Path, state: Path, display: str, manager: Manager) -> Iterator["subprocess.Popen[bytes]"]:
    """`kiosk supervise` of the program in that place, once its first picture is there."""
    told = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "NOTIFY_SOCKET": manager.address, "KIOSK_STATE": str(state)}
    with (state.parent / "log").open("wb") as log:
        command = [sys.executable, str(place / "main.py"), "supervise"]
        process = subprocess.Popen(command, cwd=place, env=os.environ | told, stderr=log)
        try:
            manager.hears(is_picture)
            yield process
        finally:
            process.terminate()
            process.wait()


def is_picture(told: Mapping[str, str]) -> bool:
    return told.get("READY") == "1"


def shows(number: int) -> Callable[[Mapping[str, str]], bool]:
    return lambda told: told.get("STATUS", "").endswith(f"Shown: number {number}.")


def tap(hand: Hand) -> None:
    hand.press(500, 900)
    time.sleep(0.05)
    hand.lift()


def visit(hand: Hand, seconds: float) -> None:
    """Touch the screen for so long."""
    gone = time.monotonic() + seconds
    while time.monotonic() < gone:
        tap(hand)
        time.sleep(0.2)


def test_the_screen_changes_when_the_visitor_has_gone_and_back_again(tmp_path: Path) -> None:
    state, mark = tmp_path / "state", tmp_path / "upgraded"
    old = Program(tmp_path / "old", mark, "1.0", SCHEMA_VERSION)
    new = Program(tmp_path / "new", mark, "2.0", SCHEMA_VERSION + 1)
    place = tmp_path / "opt"
    shutil.copytree(old.folder, place, symlinks=True)
    put(state, "A")
    later = of_version(tmp_path / "A-0.sqlite", SCHEMA_VERSION + 1, "later")
    with (
        x_server() as display,
        Manager(str(tmp_path / "socket")) as manager,
        supervised(place, state, display, manager) as process,
        closing(Hand(display)) as hand,
    ):
        _, screen = family(process.pid)
        visit(hand, KNOWN_S)
        new.install(place)
        assert "Generation 2" in new.says("content", "install", str(later), "--state", str(state))
        visit(hand, STAYS_S)
        manager.listen()
        assert [*family(process.pid)] == [process.pid, screen], "not under the visitor"
        assert shows(1)(manager.last)
        manager.hears(shows(2), BACK_S)
        assert len([*family(process.pid)]) == 2
        assert "generation 2" in new.says("status", "--state", str(state))
        old.install(place)
        manager.hears(shows(1), BACK_S)
        assert f"(schema {SCHEMA_VERSION + 1}, this one reads {SCHEMA_VERSION}); generation 1 is shown" in old.says(
            "status", "--state", str(state)
        )
    assert generations.current(state).number == 1
    assert screen_notes.read_note(state, "refused.json", list, []) == [], "nothing is held against either"
