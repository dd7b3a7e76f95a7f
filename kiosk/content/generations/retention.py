"""Which generations stay, and which are thrown away."""

from collections.abc import Set
from contextlib import suppress
from pathlib import Path

from kiosk.content.generations.other_version import other_version
from kiosk.content.pointer import Generation, State, found_generations, newest_first

KEPT = 7
"""How many generations stay besides the current one, the one last confirmed, and the newest that another version of the
program can read."""


def within_bounds(state: State) -> tuple[Generation, ...]:
    """Those beside the current one that stay, the newest first."""
    newest = newest_first(state.previous)
    strange = next((each for each in newest if other_version(each) is not None), None)
    return (*newest[:KEPT], *(each for each in newest[KEPT:] if each.number == state.confirmed or each is strange))


def prune(folder: Path, kept: Set[Generation]) -> None:
    """Remove every generation that is not `kept`; what the disk refuses stays."""
    paths = {generation.path for generation in kept}
    for generation in found_generations(folder):
        if generation.path not in paths:
            with suppress(OSError):
                generation.path.unlink()
