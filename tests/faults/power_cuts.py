"""The power is cut at every step of every change to the state folder: what does the next start find?"""

import errno
import os
import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path

from kiosk.content import trial
from kiosk.content.files import digest
from kiosk.content.generations import (
    KEPT,
    confirm,
    current,
    floor,
    install,
    mark_bad,
    refuse,
    rollback,
    screen,
    unpin,
    use,
)
from kiosk.content.state import last_written
from kiosk.domain.errors import ContentError
from tests.faults.contents import content, scratch, shown
from tests.faults.crash_states import Disk, Recorder, Tree, plant
from tests.faults.system_calls import Fault, Killed, watched

Act = Callable[[Path], None]

OLD, NEW, NEXT = "old", "new", "next"
MOMENT = screen.Moment("boot", 100.0)


@dataclass(frozen=True)
class Scenario:
    """Something done to a state folder that was prepared."""

    name: str
    prepare: tuple[Act, ...]
    act: Act


@dataclass
class Cuts:
    """Every tree that a power cut may leave: during the change, and after it was said to be done."""

    trees: dict[int, Tree] = field(default_factory=dict)
    after: set[int] = field(default_factory=set)

    def take(self, disk: Disk, done: bool) -> None:
        """Note what may be left now."""
        for tree in disk.left():
            key = hash(frozenset(tree.items()))
            self.trees.setdefault(key, tree)
            if done:
                self.after.add(key)


@dataclass(frozen=True)
class Facts:
    """What a start finds. What is shown and whether it is pinned stand or fall together; what the screen wrote may be
    taken over before anything else is done."""

    said: tuple[str | None, int | None]
    bad: frozenset[str]
    settled: int | None
    floor: bytes | None
    starts: int
    confirmed: bool


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


def facts(folder: Path) -> Facts:
    """Everything that a start would find there."""
    known, tried = last_written(folder), screen.trial(folder)
    return Facts(
        said=(shown(folder), known.pinned if known else None),
        bad=frozenset(known.bad if known else ()),
        settled=known.confirmed if known else None,
        floor=floor(folder),
        starts=len(tried.starts),
        confirmed=tried.confirmed is not None,
    )


def cut(scenario: Scenario, most: int | None, seed: int = 0) -> tuple[int, list[str]]:
    """Play the scenario with a power cut at every step. At most `most` of the trees that may be left are looked at.

    Returns how many trees there are, and what went wrong, in words.
    """
    with scratch() as name:
        folder = Path(name, "state")
        folder.mkdir()
        for step in scenario.prepare:
            step(folder)
        before, cuts = facts(folder), Cuts()
        recorder = Recorder(folder, lambda disk: cuts.take(disk, done=False))
        recorder.run(lambda: scenario.act(folder))
        cuts.take(recorder.disk, done=True)
        after = facts(folder)
    keys = sorted(cuts.trees) if most is None else _sample(cuts, most, seed)
    wrong = [
        f"{scenario.name}: {word}"
        for key in keys
        for word in _look(cuts.trees[key], (after,) if key in cuts.after else (before, after))
    ]
    return len(cuts.trees), wrong


def _sample(cuts: Cuts, most: int, seed: int) -> list[int]:
    keys = list(cuts.trees)
    chosen = random.Random(seed).sample(keys, min(most, len(keys)))
    return list({*chosen, *sorted(cuts.after)[:most]})


def _look(tree: Tree, expected: tuple[Facts, ...]) -> Iterable[str]:
    with scratch() as name:
        folder = Path(name, "state")
        folder.mkdir()
        plant(tree, folder)
        found = facts(folder)
        for fact in (each.name for each in fields(Facts)):
            allowed = [getattr(each, fact) for each in expected]
            if getattr(found, fact) not in allowed:
                yield f"{fact} is {getattr(found, fact)}, not one of {allowed}"
        yield from _goes_on(folder, found)


def _goes_on(folder: Path, found: Facts) -> Iterable[str]:
    """The next start and the next installation go well."""
    try:
        if found.said[0] is not None:
            trial.begin(folder, lambda: MOMENT)
        installing(NEXT)(folder)
        pinned = found.said[1] is not None
        if not pinned and shown(folder) != NEXT:
            yield f"after the next installation {shown(folder)} is shown"
        if pinned and shown(folder) != found.said[0]:
            yield f"pinned to {found.said[0]}, and {shown(folder)} is shown"
    except ContentError as error:
        yield f"the next installation fails: {error}"
    names = os.listdir(folder / "generations")
    if len([each for each in names if each.endswith(".sqlite")]) > KEPT + 2 or os.listdir(folder / "incoming"):
        yield f"{names} stay, and {os.listdir(folder / 'incoming')}"
    numbers = [each[:6] for each in names if each.endswith(".sqlite")]
    if len(numbers) != len(set(numbers)):
        yield f"a number was used twice: {sorted(names)}"
    yield from (f"{path.name} is broken" for path in (folder / "generations").glob("*.sqlite") if not _proven(path))


def _proven(path: Path) -> bool:
    return digest(path).startswith(path.stem.split("-")[1])
