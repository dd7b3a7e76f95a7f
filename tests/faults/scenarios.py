"""What is done to a state folder when the power is cut."""

import errno
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import trial
from kiosk.content.generations import (
    KEPT,
    confirm,
    current,
    install,
    mark_bad,
    refuse,
    rollback,
    screen_notes,
    unpin,
    use,
)
from kiosk.domain.errors import ContentError
from tests.faults.contents import content
from tests.faults.system_calls import Fault, Killed, watched

Act = Callable[[Path], None]

OLD, NEW = "old", "new"
MOMENT = screen_notes.Moment("boot", 100.0)


@dataclass(frozen=True)
class Scenario:
    """Something done to a state folder that was prepared."""

    name: str
    prepare: tuple[Act, ...]
    act: Act


def installing(name: str, proof: bytes | None = None) -> Act:
    """Install that content."""

    def act(folder: Path) -> None:
        file = folder.parent / f"{name}.sqlite"
        file.write_bytes(content(name))
        install(file, folder, proof)

    return act


def failing(act: Act, at: int, kind: int | None) -> Act:
    """Begin with it, fail at that call, and do it all again."""

    def twice(folder: Path) -> None:
        with suppress(Killed, ContentError), watched(Fault(at, kind)):
            act(folder)
        act(folder)

    return twice


def rotting(folder: Path) -> None:
    """A bit of the current generation turns."""
    path = current(folder).path
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.chmod(0o644)
    path.write_bytes(data)


def starting(folder: Path) -> None:
    """The screen starts, and dies."""
    trial.begin(folder, lambda: MOMENT)


def confirming(folder: Path) -> None:
    """The screen ran for a minute."""
    confirm(folder, current(folder))


def refusing(folder: Path) -> None:
    """The screen refuses what it found."""
    refuse(folder, current(folder), "odd")


def marking(folder: Path) -> None:
    """Somebody marks the current generation."""
    mark_bad(folder, current(folder), "odd")


def using(folder: Path) -> None:
    """Somebody goes back to the first."""
    use(folder, 1)


def going_back(folder: Path) -> None:
    """Somebody goes back by one."""
    rollback(folder)


def unpinning(folder: Path) -> None:
    """Somebody goes on."""
    unpin(folder)


MANY = tuple(installing(f"n{number}") for number in range(KEPT + 2))
TWO = (installing(OLD), confirming, installing("two"))
SCENARIOS = (
    Scenario("the first installation", (), installing(NEW, b'{"n": 1}')),
    Scenario("the second", (installing(OLD, b'{"n": 1}'),), installing(NEW, b'{"n": 2}')),
    Scenario("one too many", MANY, installing(NEW)),
    Scenario("the same again", (installing(OLD, b'{"n": 1}'),), installing(OLD, b'{"n": 2}')),
    Scenario("the same again, broken", (*TWO, rotting), installing("two")),
    Scenario("beside a pinned one", (*TWO, going_back), installing(NEW, b'{"n": 3}')),
    Scenario("taking over what the screen wrote", (*TWO, refusing), installing(NEW)),
    Scenario("use", (*TWO, installing("three")), using),
    Scenario("rollback", TWO, going_back),
    Scenario("unpin", (*TWO, going_back), unpinning),
    Scenario("mark bad", TWO, marking),
    Scenario("a start", (*TWO, starting), starting),
    Scenario("the start after two", (*TWO, starting, starting), starting),
    Scenario("confirm", (*TWO, starting), confirming),
    Scenario("refuse", TWO, refusing),
)
LAST_CALL = 70
TWICE = tuple(
    Scenario(
        f"{name} at call {at}, and again",
        (installing(OLD, b'{"n": 1}'),),
        failing(installing(NEW, b'{"n": 2}'), at, kind),
    )
    for at in range(1, LAST_CALL)
    for name, kind in (("killed", None), ("no room", errno.ENOSPC), ("a broken disk", errno.EIO))
)
"""What a run that failed left half done may hide from the one that comes after it."""
