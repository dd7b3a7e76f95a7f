"""A start with content that cannot be shown: the real process draws a calm page, says why once, and ends by its code.

Qt's platform `minimal` writes each frame of the process into a file, so that what a visitor would see can be looked at.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.domain.errors import ContentCorrupt, ContentEmpty, ContentError, ContentMissing, ContentTooNew
from tests.content.samples import patched, rewritten
from tests.screens import HALL
from tests.thoroughness import FULL

MAIN = Path(__file__).resolve().parents[2] / "main.py"
PATIENCE_S = 60
FRAME = re.compile(r"saving contents to\W+(\w+\.png)")
PAUSE = "Skärmen tar en kort paus"
HINTS = {
    "missing": "Innehållet har inte kommit än.",
    "version": "Innehållet och programmet passar inte ihop.",
    "broken": "Innehållet kan inte visas just nu.",
}


def nothing_in_it(path: Path) -> None:
    """A content file whose tables of things to show are empty."""
    tables = ("facts", "events", "members", "event_tags", "member_tags", "occurrences")
    rewritten(
        path,
        *(f"DELETE FROM {table}" for table in tables),
        "DELETE FROM texts WHERE kind IN ('fact', 'event', 'member')",
    )


def of_another_program(path: Path) -> None:
    """A sound database that has nothing to do with the kiosk."""
    path.unlink()
    rewritten(path, "CREATE TABLE songs (title TEXT)", "INSERT INTO songs VALUES ('Öresund')")


@dataclass(frozen=True, slots=True)
class Case:
    """What is done to a whole content file, the error that it is, and which of HINTS the visitor reads."""

    damage: Callable[[Path], object]
    error: type[ContentError]
    hint: str


CASES = {
    "missing": Case(Path.unlink, ContentMissing, "missing"),
    "empty file": Case(lambda path: path.write_bytes(b""), ContentCorrupt, "broken"),
    "nothing in it": Case(nothing_in_it, ContentEmpty, "broken"),
    "damaged": Case(lambda path: patched(path, 4096, bytes(8192)), ContentCorrupt, "broken"),
    "too new": Case(lambda path: rewritten(path, "PRAGMA user_version=99"), ContentTooNew, "version"),
}
"""One for each way that it ends. The reader refuses many more files for the same reasons."""
if FULL:
    CASES |= {
        "cut short": Case(lambda path: os.truncate(path, path.stat().st_size // 2), ContentCorrupt, "broken"),
        "a letter": Case(lambda path: path.write_text("Dear visitor\n" * 500), ContentCorrupt, "broken"),
        "another program": Case(of_another_program, ContentCorrupt, "broken"),
    }


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process left: its exit code, its log, what else it said, and the first frame after its log."""

    code: int
    log: list[Mapping[str, Any]]
    said: list[str]
    frame: QImage


def run_until_drawn(folder: Path, *arguments: str) -> Ended:
    """`kiosk run` in `folder`, told to stop once it has drawn what it says in its log."""
    settings = {"KIOSK_STATE": str(folder / "state"), "KIOSK_PANEL__INCHES": str(HALL.inches)}
    drawing = {"QT_QPA_PLATFORM": "minimal", "QT_DEBUG_BACKINGSTORE": "1", "QT_QUICK_BACKEND": "software"}
    size = "x".join(map(str, HALL.size))
    with subprocess.Popen(
        [sys.executable, str(MAIN), "run", "--window", "--size", size, *arguments],
        cwd=folder,
        env=os.environ | settings | drawing,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        hung = Timer(PATIENCE_S, process.kill)
        hung.start()
        log, said, frame = follow(process)
        hung.cancel()
    picture = QImage(str(folder / frame))
    picture.convertTo(QImage.Format.Format_RGB32)
    return Ended(process.returncode, log, said, picture)


def follow(process: subprocess.Popen[str]) -> tuple[list[Mapping[str, Any]], list[str], str]:
    """What a process logs and what else it says to its end, and the name of the first frame after its first log line.

    It is told to stop with the second such frame, for then the first is wholly written.
    """
    log: list[Mapping[str, Any]] = []
    said: list[str] = []
    frames: list[str] = []
    assert process.stderr is not None
    for line in process.stderr:
        drawn = FRAME.search(line)
        if line.startswith("{"):
            log.append(json.loads(line))
        elif drawn and log:
            frames.append(drawn[1])
            if len(frames) == 2:
                process.terminate()
        elif "QMinimalBackingStore" not in line:
            said.append(line)
    return log, said, frames[0] if frames else ""


@pytest.fixture(scope="module")
def ended(request: pytest.FixtureRequest, heidi: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Ended]:
    """Every case of CASES run to its end, four at a time, and `none installed` and `whole` beside them.

    The application comes first: Qt takes the thread that first reads a picture for its main one.
    """
    request.getfixturevalue("qapp")

    def run(name: str) -> Ended:
        folder = tmp_path_factory.mktemp("start")
        if name == "none installed":
            return run_until_drawn(folder)
        path = folder / "content.sqlite"
        shutil.copyfile(heidi, path)
        if name in CASES:
            CASES[name].damage(path)
        return run_until_drawn(folder, "--content", str(path))

    names = (*CASES, "none installed", "whole")
    with ThreadPoolExecutor(4) as pool:
        return dict(zip(names, pool.map(run, names), strict=True))


@pytest.fixture(scope="module")
def calm(compiled: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, QImage]:
    """The calm page of each of HINTS as the screen draws it: the right words, and nothing else."""
    damage = {"missing": Path.unlink, "version": CASES["too new"].damage, "broken": CASES["empty file"].damage}
    paths = {hint: tmp_path_factory.mktemp("calm") / "content.sqlite" for hint in damage}
    for hint, path in paths.items():
        rewritten(path, "PRAGMA application_id=0x48454449", "CREATE TABLE t (x)")
        damage[hint](path)
    command: list[str | Path] = [sys.executable, "-m", "tests.e2e.calm_page", compiled, *paths.values()]
    said = json.loads(subprocess.check_output(command, cwd=MAIN.parent, text=True))
    for hint, (title, words, *english) in zip(paths, said, strict=True):
        assert title == PAUSE
        assert len(english) == 2
        assert words.startswith(HINTS[hint])
    drawn = {hint: QImage(str(path.with_suffix(".png"))) for hint, path in paths.items()}
    return {hint: picture.convertToFormat(QImage.Format.Format_RGB32) for hint, picture in drawn.items()}


@pytest.mark.parametrize("name", CASES)
def test_content_that_cannot_be_shown_is_a_calm_page_one_log_line_and_an_exit_code(
    name: str, ended: Mapping[str, Ended], calm: Mapping[str, QImage]
) -> None:
    case, end = CASES[name], ended[name]
    assert end.frame == calm[case.hint]
    assert [(entry["event"], entry["level"], entry["kind"]) for entry in end.log] == [
        ("content refused", "error", case.error.__name__)
    ]
    assert end.log[0]["sentence"]
    assert end.said == []
    assert end.code == case.error.exit_code


def test_a_kiosk_with_nothing_installed_says_that_its_content_has_not_come(
    ended: Mapping[str, Ended], calm: Mapping[str, QImage]
) -> None:
    end = ended["none installed"]
    assert end.frame == calm["missing"]
    assert [entry["kind"] for entry in end.log] == ["ContentMissing"]
    assert (end.said, end.code) == ([], ContentMissing.exit_code)


def test_a_whole_file_is_shown_and_the_process_ends_well(
    ended: Mapping[str, Ended], calm: Mapping[str, QImage]
) -> None:
    end = ended["whole"]
    assert not end.frame.isNull()
    assert end.frame not in calm.values()
    assert [entry["event"] for entry in end.log] == ["content shown"]
    assert (end.said, end.code) == ([], 0)
