"""Over every page, size and language: what is painted is read, once, in the order of the eye, and can be pressed."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from kiosk.tour.offscreen import THEMES
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.accessibility.kiosk_process import Desk
from tests.e2e.accessibility.reader import Reader
from tests.e2e.accessibility.staged_screen import PANELS
from tests.e2e.accessibility.tree_rules import Painted, complaints
from tests.qml.page_walk import TURNS
from tests.thoroughness import FULL

LANGUAGES = ("sv", "en", "da", "de")
ROWS = tried(list(PANELS), LANGUAGES, TEXT_SIZES, THEMES, (False, True))
LEAST = 8


@pytest.mark.parametrize(("number", "row"), [*zip(count(), ROWS, strict=False)], ids=str)
def test_what_is_painted_is_read(number: int, row: tuple[object, ...], desk: Desk, heidi: Path) -> None:
    met, found = 0, []
    for turn in range(TURNS) if FULL else (number,):
        for stage, told in stages(desk, heidi, *map(str, row), str(turn)):
            met += 1
            found += [f"{stage}: {complaint}" for complaint in told]
    assert not found, "\n".join(dict.fromkeys(found))
    assert met > LEAST


def stages(desk: Desk, content: Path, *look: str) -> Iterator[tuple[str, list[str]]]:
    """Each page and state whose turn it is, and what a reader would complain of there."""
    reader = Reader(desk.environment)
    process = desk.start(["-m", "tests.e2e.accessibility.staged_screen", str(content), *look])
    assert process.stdin
    assert process.stdout
    try:
        for line in process.stdout:
            shown = json.loads(line)
            painted = [Painted(**words) for words in shown["painted"]]
            asked = (
                shown["stage"] == "still-there"
            )  # what reach mode shows above the line goes on, and is not met meanwhile
            yield shown["stage"], complaints(reader.tree(), [] if asked else painted)
            process.stdin.write("\n")
            process.stdin.flush()
    finally:
        reader.close()
        process.kill()
        process.communicate()
