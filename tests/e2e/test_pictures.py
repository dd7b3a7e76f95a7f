"""Pictures from the staff's folder stand on the pages of members, events and places, and say what they show."""

from collections.abc import Iterator
from pathlib import Path
from threading import current_thread, main_thread

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage

from kiosk.content.writer import write
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.web.fetching import Fetcher
from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.images.illustrations import Illustrations
from tests.combinations import tried
from tests.screens import AT, DESK, HALL, WIDE, Panel, Screens
from tests.sources.tables.sample_tables import TABLES

TEAL = QColor(10, 160, 150)
NAMES = {"member": "hetch", "event": "talk", "place": "quay"}
WORDS = {"sv": "Ett hav", "en": "A sea"}


@pytest.fixture(scope="module")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content file whose members, events and places have one picture, turned by its camera."""
    folder = tmp_path_factory.mktemp("desk")
    for name, text in TABLES.items():
        (folder / name).write_text(text)
    for table, id in (("members", "hetch"), ("events", "talk"), ("places", "quay")):
        head, *rows = TABLES[f"{table}.csv"].splitlines()
        lines = [f"{head},picture", *(f"{row},{'teal.jpg' if row.startswith(id) else ''}" for row in rows)]
        (folder / f"{table}.csv").write_text("\n".join(lines))
    (folder / "pictures.csv").write_text("file,alt_sv,alt_en\nteal.jpg,Ett hav,A sea\n")
    (folder / "pictures").mkdir()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (1_600, 2_400), TEAL.name()).save(folder / "pictures" / "teal.jpg", exif=exif)
    reading = read_sources(read_plan(folder), AT, fetcher=Fetcher(folder / "cache"))
    assert reading.content, reading.problems
    write(reading.content, reading.pictures, folder / "content.sqlite")
    return folder / "content.sqlite"


def graphics(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.isValid() and not child.state().invisible:
            if child.role() is QAccessible.Role.Graphic:
                yield child
            yield from graphics(child)


def room_of(drawing: Drawing, colour: QColor) -> QRect:
    """The smallest box around all that has `colour`, or nearly; none where nothing has."""
    picture = drawing.picture().convertToFormat(QImage.Format.Format_RGB32)
    red, green, blue = colour.red(), colour.green(), colour.blue()
    shades = np.array([blue, green, red], np.uint8)
    bits = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
    rows, columns = np.nonzero(((bits[..., :3] >= shades - 5) & (bits[..., :3] <= shades + 5)).all(axis=-1))
    if not len(rows):
        return QRect()
    return QRect(QPoint(int(columns.min()), int(rows.min())), QPoint(int(columns.max()), int(rows.max())))


@pytest.mark.parametrize(
    ("panel", "page", "theme", "language"), tried((HALL, WIDE), tuple(NAMES), THEMES, tuple(WORDS)), ids=str
)
def test_a_page_shows_its_picture_and_says_what_it_shows(
    screens: Screens, pictured: Path, panel: Panel, page: str, theme: str, language: str
) -> None:
    drawing = screens.show(panel, pictured)
    drawing.begin(Look(panel.size, language, theme))
    drawing.models.navigation.open(page, NAMES[page])
    picture = drawing.picture()
    whole = QAccessible.queryAccessibleInterface(drawing.screen.window)
    assert whole is not None
    (shown,) = (each for each in graphics(whole) if each.text(QAccessible.Text.Name) == WORDS[language])
    colour = picture.pixelColor(shown.rect().center())
    assert colour.getRgb() == pytest.approx(TEAL.getRgb(), abs=5)


def test_a_list_shows_the_picture_and_leaves_the_words_to_the_name(screens: Screens, pictured: Path) -> None:
    drawing = screens.show(HALL, pictured)
    drawing.begin(Look(HALL.size))
    drawing.models.navigation.open("members", "")
    assert not room_of(drawing, TEAL).isEmpty()
    whole = QAccessible.queryAccessibleInterface(drawing.screen.window)
    assert whole is not None
    assert "Ett hav" not in [each.text(QAccessible.Text.Name) for each in graphics(whole)]


def test_without_a_picture_no_room_is_taken(screens: Screens, pictured: Path) -> None:
    drawing = screens.show(HALL, pictured)
    drawing.begin(Look(HALL.size))
    drawing.models.navigation.open("place", "lab")
    assert room_of(drawing, TEAL).isEmpty()


def test_the_thread_that_reads_pictures_looks_for_no_override_in_python(
    screens: Screens, pictured: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would wait for the GUI thread to give up Python, with a lock in its hands that the GUI thread waits for."""
    asked: list[tuple[str, bool]] = []

    class Watched(Illustrations):
        def __getattribute__(self, name: str) -> object:
            asked.append((name, current_thread() is main_thread()))
            return super().__getattribute__(name)

    monkeypatch.setattr("kiosk.app.Illustrations", Watched)
    drawing = screens.show(DESK, pictured)
    drawing.begin(Look(DESK.size))
    drawing.models.navigation.open("member", NAMES["member"])
    assert not room_of(drawing, TEAL).isEmpty()
    assert {("imageType", True), ("_bytes", False)} <= set(asked)
    assert ("imageType", False) not in asked
