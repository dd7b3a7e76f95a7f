"""Over every page, size and language: what is painted is read, once, in the order of the eye, and can be pressed."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.tour.offscreen import THEMES
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import Row, tried
from tests.e2e.accessibility.kiosk_process import Desk
from tests.e2e.accessibility.reader import Reader
from tests.e2e.accessibility.staged_screen import PANELS
from tests.e2e.accessibility.tree_rules import Painted, complaints
from tests.qml.page_walk import TURNS
from tests.thoroughness import FULL

LANGUAGES = ("sv", "en", "da", "de")
ROWS = tried(list(PANELS), LANGUAGES, TEXT_SIZES, THEMES, (False, True))
LEAST = 8


@pytest.mark.parametrize("panel", PANELS)
def test_what_is_painted_is_read(panel: str, desk: Desk, heidi: Path) -> None:
    """On push every look with the pages whose turn it is."""
    looks = [
        (*row[1:], turn)
        for number, row in enumerate(ROWS)
        if row[0] == panel
        for turn in (range(TURNS) if FULL else (number,))
    ]
    met, found = 0, []
    for stage, told in stages(desk, heidi, panel, looks):
        met += 1
        found += [f"{stage}: {complaint}" for complaint in told]
    assert not found, "\n".join(dict.fromkeys(found))
    assert met > LEAST * len(looks)


def stages(desk: Desk, content: Path, panel: str, looks: Sequence[Row]) -> Iterator[tuple[str, list[str]]]:
    """Each page and state whose turn it is, in each of `looks`, and what a reader would complain of there."""
    reader = Reader(desk.environment)
    program = ["-m", "tests.e2e.accessibility.staged_screen"]
    process = desk.start([*program, str(content), panel, *map(json.dumps, looks)])
    assert process.stdin
    assert process.stdout
    try:
        for line in process.stdout:
            shown = json.loads(line)
            painted = [Painted(**words) for words in shown["painted"]]
            asked = (
                shown["stage"] == "still-there"
            )  # what reach mode shows above the line goes on, and is not met meanwhile
            yield shown["shown"], complaints(reader.tree(), [] if asked else painted)
            process.stdin.write("\n")
            process.stdin.flush()
    finally:
        reader.close()
        process.kill()
        process.communicate()
