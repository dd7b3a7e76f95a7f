"""The power is cut at every step of every change to the state folder: what does the next start find?"""

import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path

from kiosk.content import trial
from kiosk.content.files import digest
from kiosk.content.generations import KEPT, floor, listed, screen_notes
from kiosk.content.pointer import last_written
from kiosk.domain.errors import ContentError
from tests.faults.contents import scratch, shown
from tests.faults.crash_states import Disk, Recorder, Tree, plant
from tests.faults.scenarios import MOMENT, Scenario, installing

NEXT = "next"


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


def facts(folder: Path) -> Facts:
    """Everything that a start would find there."""
    known, tried = last_written(folder), screen_notes.trial(folder)
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
        if found.bad & {generation.sha256 for generation in listed(folder)}:
            yield "what is bad can be shown"
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
