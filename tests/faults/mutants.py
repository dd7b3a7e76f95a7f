"""Broken versions of our own code, each of which a rig has to find: `python -m tests.faults.mutants NAME`."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from kiosk.domain.errors import KioskError

FAILURES = (AssertionError, KioskError, OSError, ValueError, TypeError, LookupError)
ROOM = "kiosk.content.generations"


@dataclass(frozen=True)
class Mutant:
    """In `module`, `found` (which stands there once) is replaced by `broken`."""

    module: str
    found: str
    broken: str


MUTANTS = {
    "content not synced": Mutant(
        f"{ROOM}.installing", "finish(descriptor, _READ_ONLY)", "os.fchmod(descriptor, _READ_ONLY)"
    ),
    "name of the generation not synced": Mutant(
        f"{ROOM}.installing",
        "    sync_folder(folder / GENERATIONS)\n    commit(folder, _with",
        "    commit(folder, _with",
    ),
    "state not synced": Mutant("kiosk.content.files", "    os.fsync(descriptor)\n\n\ndef replace", "\n\ndef replace"),
    "name of the state not synced": Mutant("kiosk.content.pointer", "        sync_folder(folder)\n", ""),
    "state written in place": Mutant(
        "kiosk.content.files",
        "        new.replace(path)\n",
        "        new.unlink()\n        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)\n"
        "        write_whole(descriptor, data)\n        os.fsync(descriptor)\n        os.close(descriptor)\n",
    ),
    "no second copy of the state": Mutant(
        "kiosk.content.pointer",
        "for name in (STATE, PREVIOUS_STATE):\n        if load",
        "for name in (STATE,):\n        if load",
    ),
    "one short write is enough": Mutant(
        "kiosk.content.files",
        "    while left:\n        left = left[os.write(descriptor, left) :]",
        "    os.write(descriptor, left)",
    ),
    "kept without a look": Mutant(
        f"{ROOM}.inventory", "if (found := keepable(each, otherwise=each))", "if (found := each)"
    ),
    "unchanged though given up since": Mutant(f"{ROOM}.installing", "newest.number == known.highest and ", ""),
    "numbers start anew with the state": Mutant(
        f"{ROOM}.inventory",
        "return max([known.highest if known else 0, highest_proof(folder), *named])",
        "return known.highest if known else 0",
    ),
    "bad content installed again": Mutant(f"{ROOM}.installing", "            _refuse_bad(sha256, known, state)\n", ""),
    "bad content shown again": Mutant(f"{ROOM}.selection", "if not among(generation, bad):", "if True:"),
    "pins are not kept": Mutant(
        f"{ROOM}.installing",
        "    if known.pinned is not None:\n        return replace(known, highest=",
        "    if False:\n        return replace(known, highest=",
    ),
    "what killed runs left stays": Mutant(
        f"{ROOM}.installing", "        _empty(state / INCOMING)\n        known", "        known"
    ),
    "old generations stay": Mutant(
        f"{ROOM}.retention",
        "            with suppress(OSError):\n                generation.path.unlink()",
        "            pass",
    ),
    "the confirmed one goes": Mutant(
        f"{ROOM}.retention", "*(each for each in newest[KEPT:] if each.number == state.confirmed)", ""
    ),
    "the floor goes with its content": Mutant(f"{ROOM}.signed_metadata", "in _found(state)[1:]:", "in _found(state):"),
    "starts are not counted": Mutant("kiosk.content.trial", "screen_notes.write_trial(state, counted)", "pass"),
    "the count does not last": Mutant(f"{ROOM}.screen_notes", "        sync_folder(folder / SCREEN)\n", ""),
    "the start fails where it cannot count": Mutant(
        "kiosk.content.trial",
        "        with suppress(ContentError):\n            screen_notes.write_trial(state, counted)",
        "        screen_notes.write_trial(state, counted)",
    ),
    "what is shown is not proven": Mutant(
        f"{ROOM}.selection", "if (found := whole(generation)) is not None:", "if (found := generation) is not None:"
    ),
}


HARMLESS = {
    "committed before the content has its name": Mutant(
        f"{ROOM}.installing",
        "    new.rename(path)\n    sync_folder(folder / GENERATIONS)\n    commit(folder, _with(known, generation))\n",
        "    commit(folder, _with(known, generation))\n    new.rename(path)\n    sync_folder(folder / GENERATIONS)\n",
    ),
}
"""Until the content has its name, a reader finds no file, takes the generation before, and is right."""


class Breaking(MetaPathFinder, Loader):
    """Imports one module from its broken text, and every other as it is."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """That of the broken module."""
        if name != self.mutant.module:
            return None
        spec = PathFinder.find_spec(name, path)
        assert spec is not None
        spec.loader = self
        return spec

    def exec_module(self, module: ModuleType) -> None:
        """Run the broken text."""
        assert module.__spec__ is not None
        text = Path(str(module.__spec__.origin)).read_text(encoding="utf-8")
        assert text.count(self.mutant.found) == 1, f"{self.mutant.found!r} stands {text.count(self.mutant.found)} times"
        exec(compile(text.replace(self.mutant.found, self.mutant.broken), module.__name__, "exec"), module.__dict__)


def killed_by(mutant: Mutant) -> str:
    """The rig that finds it; nothing when none does. For a process of its own: it breaks what is imported."""
    sys.meta_path.insert(0, Breaking(mutant))
    from hypothesis import HealthCheck, Phase, seed, settings
    from hypothesis.stateful import run_state_machine_as_test

    from tests.faults.power_cuts import cut
    from tests.faults.scenarios import SCENARIOS
    from tests.faults.state_machine import Nights

    for scenario in SCENARIOS:
        try:
            _trees, wrong = cut(scenario, 40)
        except FAILURES as error:
            wrong = [f"{scenario.name}: {error!r}"]
        if wrong:
            return f"A {wrong[0]}"
    lives = settings(
        max_examples=60,
        stateful_step_count=40,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(seed(1)(Nights), settings=lives)
    except FAILURES as error:
        return f"B {error!r}"
    return ""


if __name__ == "__main__":
    sys.stdout.write(killed_by((MUTANTS | HARMLESS)[sys.argv[1]]))
