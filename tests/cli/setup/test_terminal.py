"""`kiosk setup` at a real terminal: somebody types, is told what is wrong, and types again."""

import os
import pty
import select
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.cli.settings import load
from kiosk.domain.pin import matches
from tests.cli.setup.screen import PIN, Computer
from tests.commands import KIOSK, environment

LONGEST_S, PAUSE_S = 60, 5
CTRL_C = b"\x03"


class Typist:
    """Somebody at a terminal of their own."""

    def __init__(self, *arguments: str | Path) -> None:
        self.screen, inner = pty.openpty()
        told = environment(LC_ALL="C.UTF-8")
        command = ["setsid", "--ctty", "--wait", *KIOSK, "setup", *map(str, arguments)]
        self.process = subprocess.Popen(command, stdin=inner, stdout=inner, stderr=inner, env=told)
        os.close(inner)
        self.shown = ""

    def answers(self, question: str, typed: str) -> None:
        """Wait for a question, then type a line."""
        self.reads(question)
        os.write(self.screen, f"{typed}\n".encode())

    def answers_unseen(self, question: str, typed: str) -> None:
        """The same where nothing is shown: what is typed before the terminal is silent would be thrown away."""
        self.reads(question)
        end = time.monotonic() + LONGEST_S
        while termios.tcgetattr(self.screen)[3] & termios.ECHO:
            assert time.monotonic() < end, self.shown
            time.sleep(0.01)
        os.write(self.screen, f"{typed}\n".encode())

    def reads(self, words: str) -> None:
        """Wait for words, and take all up to them as read."""
        end = time.monotonic() + LONGEST_S
        while words not in self.shown:
            assert select.select([self.screen], [], [], max(0, end - time.monotonic()))[0], self.shown
            try:
                self.shown += os.read(self.screen, 4096).decode(errors="replace")
            except OSError as error:  # EIO: the other end is closed
                raise AssertionError(self.shown) from error
        self.shown = self.shown.partition(words)[2]

    def insists(self, key: bytes) -> None:
        """Press a key until it helps: Python sees to a signal that comes just before it waits once it waits no more."""
        for _ in range(LONGEST_S // PAUSE_S):
            os.write(self.screen, key)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(PAUSE_S)
                return

    def leaves(self) -> int:
        """The exit code, once it is over."""
        return self.process.wait(LONGEST_S)

    def end(self) -> None:
        """Leave nobody behind, and no terminal."""
        self.process.kill()
        self.process.wait()
        os.close(self.screen)


Sits = Callable[..., Typist]


@pytest.fixture
def typist() -> Iterator[Sits]:
    """Makes somebody at a terminal, who is gone with the test."""
    made: list[Typist] = []

    def sits_down(*arguments: str | Path) -> Typist:
        made.append(Typist(*arguments))
        return made[-1]

    yield sits_down
    for each in made:
        each.end()


def test_five_questions_with_each_mistake_once(computer: Computer, typist: Sits) -> None:
    somebody = typist("--settings", computer.settings)
    somebody.answers("call this screen", "Entrance")
    somebody.answers("[oceanhamnen]", "Mind Park")
    somebody.reads("small letters")
    somebody.answers("[oceanhamnen]", "mindpark")
    somebody.answers("diagonal in inches", "812")
    somebody.reads("between 10 and 100 inches")
    somebody.answers("diagonal in inches", '43,5"')
    somebody.answers("in centimetres [69]", "high")
    somebody.reads("between 0 and 200 cm")
    somebody.answers("in centimetres [69]", "72.5")
    somebody.answers("[sv]", "")
    somebody.answers("content comes", "store.example")
    somebody.reads("no address of a store")
    away = "http://127.0.0.1:9/"
    somebody.answers("content comes", away)
    somebody.answers("root.json", str(computer.stick / "root.json"))
    somebody.reads("cannot be reached")
    somebody.answers(f"content comes [{away}]", computer.store)
    somebody.answers(f"root.json that came with its keys [{computer.stick / 'root.json'}]", "")
    somebody.answers_unseen("six digits", "123456")
    somebody.reads("anybody tries")
    somebody.answers_unseen("six digits", PIN)
    somebody.answers_unseen("same again", "111111")
    somebody.reads("two different")
    somebody.answers_unseen("six digits", PIN)
    somebody.answers_unseen("same again", PIN)
    somebody.reads("Written")
    assert PIN not in somebody.shown
    assert somebody.leaves() == 0
    found = load(computer.settings, {})
    assert (found.name, found.here, found.language) == ("Entrance", "mindpark", "sv")
    assert (found.panel_inches, found.panel_bottom_edge_mm) == (43.5, 725)
    assert matches(PIN, (computer.etc / "pin").read_text())


def test_again_enter_takes_everything_as_it_is(computer: Computer, typist: Sits) -> None:
    answers = ("--settings", computer.settings, "--answers", computer.answers())
    assert subprocess.run([*KIOSK, "setup", *map(str, answers)], env=environment(), capture_output=True).returncode == 0
    before = {file.name: file.read_bytes() for file in computer.etc.iterdir() if file.is_file()}
    somebody = typist("--settings", computer.settings)
    for question in (
        "[Entrance]",
        "[mindpark]",
        "[32]",
        "[70]",
        "[en]",
        f"[{computer.store}]",
        "root.json]",
    ):
        somebody.answers(question, "")
    somebody.answers_unseen("as it is", "")
    somebody.reads("Written")
    assert somebody.leaves() == 0
    assert {file.name: file.read_bytes() for file in computer.etc.iterdir() if file.is_file()} == before


def test_whoever_gives_up_has_changed_nothing(computer: Computer, typist: Sits) -> None:
    somebody = typist("--settings", computer.settings)
    somebody.answers("call this screen", "Entrance")
    somebody.reads("[oceanhamnen]")
    somebody.insists(CTRL_C)
    assert somebody.leaves() == 1
    assert not computer.etc.exists()


def test_with_nobody_there_it_asks_nothing(computer: Computer) -> None:
    command = [*KIOSK, "setup", "--settings", str(computer.settings)]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environment(LC_ALL="C")
    )
    assert done.returncode == 1
    assert "Nobody is there to answer" in done.stderr
