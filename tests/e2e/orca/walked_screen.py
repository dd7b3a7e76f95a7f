"""`python -m tests.e2e.orca.walked_screen CONTENT LANGUAGE`: the kiosk on its panel, which tells where its keys are.

For each item that the keys come to it writes a line of JSON, with what the reading model says of it. SIGTERM ends it.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.app import run
from kiosk.panel_geometry import Showing
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings
from kiosk.viewmodels.models import Models
from tests.screens import AT, DESK, whole

PATIENCE = Patience(until_question=15, countdown=20)


def tell_where(models: Models) -> None:
    """Write each item that the walk arrives at."""

    def tell() -> None:
        if item := models.reader.item:
            sys.stdout.write(json.dumps(asdict(item)) + "\n")
            sys.stdout.flush()

    models.reader.arrived.connect(tell)


def main(content: str, language: str) -> int:
    """Show the screen until the process is told to stop."""
    settings = ScreenSettings(
        content=whole(Path(content)),
        language=language,
        patience=PATIENCE,
        inches=DESK.inches,
        reduced_motion=True,
        at=AT,
    )
    return run(settings, Showing(), tell_where)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
