"""The calm page as the screen draws it, in a process that drew nothing before.

    python -m tests.e2e.calm_page TRANSLATIONS CONTENT …

draws a picture beside each content file, and says as JSON what words are on it, from the top. Qt keeps the letters that
it has drawn, and draws their edges a little otherwise where larger ones were kept before.
"""

import json
import os
import sys
from pathlib import Path

from kiosk.qt_application import make_application
from tests.e2e.item_tree import look, targets, texts
from tests.screens import HALL, Screens


def main(translations: Path, contents: list[Path]) -> None:
    """Draw what the screen shows for each of `contents`."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    app = make_application()
    said = []
    for content in contents:
        screens = Screens(content, translations)
        drawing = screens.show(HALL, content)
        assert drawing.picture().save(str(content.with_suffix(".png")))
        seen = look(drawing.screen.window)
        assert not targets(seen)
        said.append([text.text for text in texts(seen)])
        screens.close()
    del app
    print(json.dumps(said))  # noqa: T201 - what the process is for


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
