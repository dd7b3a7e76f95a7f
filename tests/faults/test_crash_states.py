"""A power cut at any moment leaves the old generation or the new one, and the next installation goes well."""

import os
from pathlib import Path

import pytest

from tests.faults.coverage import Cover
from tests.faults.crash_states import Disk, Recorder, Tree
from tests.faults.power_cuts import cut
from tests.faults.scenarios import SCENARIOS, TWICE, Scenario
from tests.thoroughness import FULL

MOST = None if FULL else 12
"""How many of the trees that may be left are looked at."""


@pytest.mark.parametrize("scenario", [*SCENARIOS, *(TWICE if FULL else TWICE[::10])], ids=lambda each: each.name)
def test_a_power_cut_leaves_the_old_or_the_new(scenario: Scenario, cover: Cover) -> None:
    trees, wrong = cut(scenario, MOST)
    cover("A crash states", min(trees, MOST or trees), len(wrong), [scenario.name.partition(" at call")[0]])
    assert trees > 3, "hardly anything was cut"
    assert not wrong, "\n".join(sorted(set(wrong)))


def left_by(folder: Path, *, sync_file: bool, sync_folder: bool) -> set[str]:
    """What may stand in `a` after bytes were written to a new file of that name."""
    trees: list[Tree] = []

    def keep(disk: Disk) -> None:
        trees[:] = list(disk.left())

    def act() -> None:
        descriptor = os.open(folder / "a.tmp", os.O_WRONLY | os.O_CREAT)
        os.write(descriptor, b"new.")
        if sync_file:
            os.fsync(descriptor)
        os.close(descriptor)
        os.replace(folder / "a.tmp", folder / "a")
        if sync_folder:
            root = os.open(folder, os.O_RDONLY)
            os.fsync(root)
            os.close(root)

    (folder / "a").write_bytes(b"old.")
    Recorder(folder, keep).run(act)
    return {repr(tree.get("a")) for tree in trees}


@pytest.mark.parametrize(
    ("sync_file", "sync_folder", "left"),
    [
        (True, True, {"b'new.'"}),
        (True, False, {"b'old.'", "b'new.'"}),
        (False, True, {"b'new.'", "b'ne'", "b''", repr(bytes(4))}),
        (False, False, {"b'old.'", "b'new.'", "b'ne'", "b''", repr(bytes(4))}),
    ],
)
def test_the_rig_loses_what_was_not_synced(sync_file: bool, sync_folder: bool, left: set[str], tmp_path: Path) -> None:
    assert left_by(tmp_path, sync_file=sync_file, sync_folder=sync_folder) == left
