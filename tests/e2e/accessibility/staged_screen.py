"""`python -m tests.e2e.accessibility.staged_screen CONTENT PANEL LANGUAGE TEXT THEME REACH TURN`: page after page.

For each page and state it writes a line of JSON with what is painted: its name, the words in their places, and whether
they are in sight; then it waits for a line, and goes on.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSocketNotifier

from kiosk.qt_application import make_application
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.item_tree import look, texts
from tests.qml.page_walk import idle_loop, round_trip
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


def main(content: Path, panel: str, language: str, percent: int, theme: str, reach: bool, turn: int) -> int:
    """Walk once over the pages whose turn it is, and over the first slides of the idle loop."""
    make_application()
    there = PANELS[panel]
    settings = ScreenSettings(
        content=whole(content), language=language, patience=UNHURRIED, inches=there.inches, reduced_motion=True, at=AT
    )
    wanted = Look(there.size, language, theme, percent, reach)
    waiting, notifier = QEventLoop(), QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(waiting.quit)
    with Drawing(settings, there.size) as drawing:
        stop(drawing.screen.clock)
        for stages in (round_trip(drawing, wanted, turn), idle_loop(drawing)):
            for stage in stages:
                sys.stdout.write(json.dumps({"stage": stage, "painted": painted(drawing)}) + "\n")
                sys.stdout.flush()
                waiting.exec()
                sys.stdin.readline()
    return 0


if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(main(Path(words[0]), words[1], words[2], int(words[3]), words[4], words[5] == "True", int(words[6])))
