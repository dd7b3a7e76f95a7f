"""`python -m tests.e2e.accessibility.staged_screen CONTENT PANEL LOOK …`: page after page, in one look after the other.

A LOOK is `[LANGUAGE, TEXT, THEME, REACH, TURN]` as JSON. For each page and state it writes a line of JSON with what is
painted: its name, alone and with the look, the words in their places, and whether they are in sight; then it waits for
a line, and goes on.
"""

import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSocketNotifier

from kiosk.qt_application import make_application
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.item_tree import look, texts
from tests.qml.page_walk import TURNS, idle_loop, round_trip
from tests.screens import AT, DESK, HALL, UNHURRIED, WIDE, stop, whole

PANELS = {panel.name: panel for panel in (DESK, HALL, WIDE)}


def painted(drawing: Drawing) -> list[dict[str, Any]]:
    """The words on the screen, each with the middle of its place."""
    drawing.rest()
    found = []
    for text in texts(look(drawing.screen.window)):
        x, y = text.rect.center().toTuple()
        if 0 <= y < drawing.screen.window.height():  # what lies beyond is in the tree once it has been scrolled to
            found.append({"text": text.text, "x": x, "y": y, "seen": not text.part.isEmpty()})
    return found


def walk(drawing: Drawing, size: tuple[int, int], look: tuple[str, int, str, bool, int]) -> Iterator[str]:
    """Once over the pages and the slides of the idle loop whose turn it is."""
    language, percent, theme, reach, turn = look
    yield from round_trip(drawing, Look(size, language, theme, percent, reach), turn)
    for slide in islice(idle_loop(drawing), turn % TURNS, None, TURNS):
        drawing.models.session.useLanguage(language)
        yield slide


def main(content: Path, panel: str, looks: list[tuple[str, int, str, bool, int]]) -> int:
    """Walk over the screen in each of `looks`."""
    make_application()
    there = PANELS[panel]
    settings = ScreenSettings(
        content=whole(content), language="sv", patience=UNHURRIED, inches=there.inches, reduced_motion=True, at=AT
    )
    waiting, notifier = QEventLoop(), QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(waiting.quit)
    with Drawing(settings, there.size) as drawing:
        stop(drawing.screen.clock)
        for look in looks:
            for stage in walk(drawing, there.size, look):
                shown = f"{' '.join(map(str, look))} {stage}"
                sys.stdout.write(json.dumps({"stage": stage, "shown": shown, "painted": painted(drawing)}) + "\n")
                sys.stdout.flush()
                waiting.exec()
                sys.stdin.readline()
    return 0


if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(main(Path(words[0]), words[1], [*map(json.loads, words[2:])]))
